import type { Temporal } from 'temporal-polyfill';
import { wasNotConfirmedSince } from '../accounts/suspension/suspension.repository.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';

const DAYS = 30;

/**
 * Whether a suspension of this account begins only when a second operator says yes: of an operator, whom nobody shuts out
 * alone; and for a while after one that nobody else wanted, since 72 hours begun again and again are for ever.
 */
export async function waitsForAnother(
  reader: Pick<UnitOfWork, 'query'>,
  { id, roles }: { readonly id: string; readonly roles: readonly string[] },
  now: Temporal.Instant,
): Promise<boolean> {
  return roles.includes('OPERATOR') || wasNotConfirmedSince(reader, id, now.subtract({ hours: 24 * DAYS }));
}
