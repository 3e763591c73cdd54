import type { TalksThatHold, TalkThatHolds } from '../../availability/hours/held-talks.js';

/** What the times this capability holds are for, told to whoever keeps the hours: which kind of talk, and how firmly. */
export const talksThatHold: TalksThatHold = async (reader, ownerIds) => {
  const rows = await reader.query<Omit<TalkThatHolds, 'startsAt'> & { readonly id: string; readonly startsAt: Date }>(
    `SELECT id, consultation_type_id AS "consultationTypeId", state, starts_at AS "startsAt",
       calendar_sequence AS "calendarSequence" FROM consultations
     WHERE id = ANY ($1::uuid[]) AND state IN ('CONFIRMED', 'REQUESTED', 'AWAITING_EMAIL')`,
    [ownerIds],
  );
  return new Map(rows.map(({ id, startsAt, ...talk }) => [id, { ...talk, startsAt: startsAt.getTime() }]));
};
