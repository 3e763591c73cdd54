import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../../platform/unit-of-work.js';
import type { StoredEndpoint, WebhookEndpoints } from './endpoint.repository.js';
import { giveUpWaiting, tryNow } from '../messages/messages.repository.js';
import type { WantedEndpoint } from './read-endpoint.js';
import { newSecretText } from '../messages/signature.js';

/** Of one partner. */
export const MOST_WEBHOOKS = 5;

/** With a secret, whose text is told to whoever asked for it and to nobody later. */
export async function makeEndpoint(
  tx: Transaction,
  endpoints: WebhookEndpoints,
  partnerId: string,
  wanted: WantedEndpoint,
): Promise<{ readonly id: string; readonly secret: string }> {
  const id = randomUUID();
  await endpoints.add(tx, { id, partnerId, ...wanted });
  return { id, secret: await makeSecret(tx, endpoints, id) };
}

export async function makeSecret(tx: Transaction, endpoints: WebhookEndpoints, endpointId: string): Promise<string> {
  const secret = newSecretText();
  await endpoints.addSecret(tx, endpointId, { id: randomUUID(), secret });
  return secret;
}

/**
 * The caller holds it. At another address what waits is tried at once: whoever changed it did so to be told. Of what is not
 * chosen any more nothing is sent, not even what waits.
 */
export async function changeEndpoint(
  tx: Transaction,
  endpoints: WebhookEndpoints,
  { id, address, events }: Pick<StoredEndpoint, 'id' | 'address' | 'events'>,
  wanted: WantedEndpoint,
): Promise<void> {
  const isMoved = address !== wanted.address;
  const unwanted = events.filter((type) => !wanted.events.includes(type));
  // Before the name is changed: whoever tells writes rows that refer to it, and is waited for here.
  if (unwanted.length > 0) await giveUpWaiting(tx, id, unwanted);
  await endpoints.change(tx, { id, ...wanted }, isMoved);
  if (isMoved) await tryNow(tx, id);
}
