import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Reader } from '../availability.repository.js';
import { ConsultationTypeEntity } from '../consultation-type.entity.js';

/** What a patient agrees to: never changed in a row that is there. */
export type TalkTerms = Pick<
  ConsultationTypeEntity,
  'name' | 'mode' | 'locationId' | 'minutes' | 'price' | 'bookingPolicy' | 'noticeMinutes'
>;

/** When it may be asked for: nobody was promised any of it. */
type TalkRules = Pick<
  ConsultationTypeEntity,
  | 'priceConfirmedOn'
  | 'leadTimeMinutes'
  | 'horizonDays'
  | 'bufferBeforeMinutes'
  | 'bufferAfterMinutes'
  | 'alignmentMinutes'
>;

export type TalkAsOffered = TalkTerms & TalkRules;

export type TalkRow = TalkAsOffered & Pick<ConsultationTypeEntity, 'id' | 'position' | 'state' | 'followedBy'>;

/** Everything that was ever offered, in the practitioner's order. */
export function listTalks(reader: Reader, practitionerId: string): Promise<TalkRow[]> {
  return reader.query<TalkRow>(
    `SELECT id, name, mode, location_id AS "locationId", minutes, price,
       price_confirmed_on::text AS "priceConfirmedOn", booking_policy AS "bookingPolicy",
       notice_minutes AS "noticeMinutes", lead_time_minutes AS "leadTimeMinutes", horizon_days AS "horizonDays",
       buffer_before_minutes AS "bufferBeforeMinutes", buffer_after_minutes AS "bufferAfterMinutes",
       alignment_minutes AS "alignmentMinutes", position, state, followed_by AS "followedBy"
     FROM consultation_types WHERE practitioner_id = $1 ORDER BY position, id`,
    [practitionerId],
  );
}

export async function addTalk(
  tx: Transaction,
  practitionerId: string,
  talk: TalkAsOffered,
  place: Pick<TalkRow, 'position' | 'state'>,
): Promise<string> {
  const id = randomUUID();
  await tx.manager.insert(ConsultationTypeEntity, { ...talk, ...place, id, practitionerId });
  return id;
}

/** Whoever was promised it as it was keeps that: on other terms it is another, in its place. */
export async function changeTalk(tx: Transaction, practitionerId: string, was: TalkRow, talk: TalkAsOffered) {
  if (sameTerms(was, talk)) {
    const {
      priceConfirmedOn,
      leadTimeMinutes,
      horizonDays,
      bufferBeforeMinutes,
      bufferAfterMinutes,
      alignmentMinutes,
    } = talk;
    const rules: TalkRules = {
      priceConfirmedOn,
      leadTimeMinutes,
      horizonDays,
      bufferBeforeMinutes,
      bufferAfterMinutes,
      alignmentMinutes,
    };
    await tx.manager.update(ConsultationTypeEntity, { id: was.id }, rules);
    return;
  }
  const followedBy = await addTalk(tx, practitionerId, talk, { position: was.position, state: was.state });
  await tx.manager.update(ConsultationTypeEntity, { id: was.id }, { state: 'FORMER', followedBy });
}

export async function setTalkState(tx: Transaction, id: string, state: 'OFFERED' | 'STOPPED'): Promise<void> {
  await tx.manager.update(ConsultationTypeEntity, { id }, { state });
}

/** They were read with everything else, and are what they say as of that day. */
export async function confirmPrices(tx: Transaction, practitionerId: string, day: string): Promise<void> {
  await tx.query(
    `UPDATE consultation_types SET price_confirmed_on = $2
     WHERE practitioner_id = $1 AND price IS NOT NULL AND state <> 'FORMER'`,
    [practitionerId, day],
  );
}

export async function orderTalks(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE consultation_types t SET position = o.position - 1
     FROM unnest($1::uuid[]) WITH ORDINALITY AS o(id, position) WHERE t.id = o.id`,
    [ids],
  );
}

const TERMS = ['name', 'mode', 'locationId', 'minutes', 'price', 'bookingPolicy', 'noticeMinutes'] as const;

function sameTerms(a: TalkTerms, b: TalkTerms): boolean {
  return TERMS.every((term) => a[term] === b[term]);
}
