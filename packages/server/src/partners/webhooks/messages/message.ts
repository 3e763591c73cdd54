import { toGlobalId } from '../../../platform/graphql/global-id.js';
import type { TEST_EVENT, WebhookEventType } from '../telling/event-types.js';

export interface WebhookMessage {
  readonly id: string;
  readonly type: WebhookEventType | typeof TEST_EVENT;
  /** The row's id; null: the message is a test. */
  readonly practitionerId: string | null;
  readonly toldAt: Date;
}

/** Whom no directory has: of the shape of an id, and answered null by `node`. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** The `webhook-id`: the same for every try of a message, and for what is sent again by hand. */
export function messageIdOf({ id }: Pick<WebhookMessage, 'id'>): string {
  return `msg_${id.replaceAll('-', '')}`;
}

/** The body, byte for byte the same each time it is sent: it is what is signed. */
export function bodyOf({ type, practitionerId, toldAt }: WebhookMessage): string {
  const id = toGlobalId('Practitioner', practitionerId ?? NOBODY);
  return JSON.stringify({ type, timestamp: toldAt.toISOString(), data: { practitionerId: id } });
}
