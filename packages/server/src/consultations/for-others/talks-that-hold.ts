import type { TalksThatHold, TalkThatHolds } from '../../availability/hours/held-talks.js';

/** What the times this capability holds are for, told to whoever keeps the hours: which kind of talk, and how firmly. */
export const talksThatHold: TalksThatHold = async (reader, ownerIds) => {
  const rows = await reader.query<TalkThatHolds & { readonly id: string }>(
    `SELECT id, consultation_type_id AS "consultationTypeId", state FROM consultations
     WHERE id = ANY ($1::uuid[]) AND state IN ('CONFIRMED', 'REQUESTED', 'AWAITING_EMAIL')`,
    [ownerIds],
  );
  return new Map(rows.map(({ id, ...talk }) => [id, talk]));
};
