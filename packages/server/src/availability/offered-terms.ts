import type { Transaction } from '../platform/unit-of-work.js';

/** What a practitioner says of one kind of talk that they offer, as text: to tell whether they say something else. */
export async function findOfferedTerms(
  reader: Pick<Transaction, 'query'>,
  practitionerIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const rows = await reader.query<{ practitionerId: string; terms: string[] }>(
    `SELECT o.practitioner_id AS "practitionerId", array_agg(
       concat_ws(' ', t.id, t.mode, t.minutes, coalesce(t.price::text, '-'), coalesce(t.price_confirmed_on::text, '-'),
         coalesce(t.location_id::text, '-'), t.lead_time_minutes, t.notice_minutes, t.booking_policy, t.name)
       ORDER BY t.position, t.id) AS terms
     FROM offered_consultation_types o JOIN consultation_types t ON t.id = o.id
     WHERE o.practitioner_id = ANY ($1::uuid[]) GROUP BY o.practitioner_id`,
    [practitionerIds],
  );
  return new Map(rows.map(({ practitionerId, terms }) => [practitionerId, terms]));
}
