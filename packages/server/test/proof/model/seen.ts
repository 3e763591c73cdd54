import { actionsOf } from '../../../src/consultations/door/consultation.policy.js';
import { selectConsultations } from '../../../src/consultations/consultation.repository.js';
import { keyOf, toGlobalId } from '../../../src/platform/graphql/global-id.js';
import type { TestDatabase } from '../../database.js';
import { LENGTH, type Side, type State } from './rules/talk.js';
import { may } from './rules/turns.js';
import type { World } from './rules/world.js';

/** A talk as it is compared: the same of the house and of the rules. */
export interface SeenTalk {
  readonly state: State;
  readonly startsAt: number;
  /** When each begins, and when what is kept free after it ends. */
  readonly held: readonly string[];
  readonly history: readonly State[];
  readonly respondBy: number | null;
  readonly declinesAt: number | null;
  readonly proposed: readonly number[] | null;
  readonly proposalEndsAt: number | null;
  readonly proposedBy: Side | null;
  readonly proposalsMade: Readonly<Record<Side, number>>;
  readonly answersErased: boolean;
  readonly contactErased: boolean;
  readonly isShared: boolean;
  /** How many of the shares of colleagues may read. */
  readonly colleaguesLetRead: number;
  /** Who wrote each. */
  readonly messages: readonly Side[];
  /** Of its entry in calendars. */
  readonly sequence: number;
  /** How often every link that was mailed was closed; null: none opens it any more. */
  readonly linksClosed: number | null;
  readonly mails: readonly string[];
  readonly patientMay: readonly string[];
  readonly practitionerMay: readonly string[];
}

/** A place on the waiting list, in the same way. */
export interface SeenPlace {
  readonly state: string;
  readonly leftBecause: string | null;
  readonly unanswered: number;
  readonly isErased: boolean;
  readonly offered: number | null;
  readonly until: number | null;
  readonly isAsking: boolean;
  readonly mails: readonly string[];
}

export interface Seen {
  /** For how many ways of talking something is usual. */
  readonly usual: number;
  readonly talks: readonly SeenTalk[];
  readonly places: readonly SeenPlace[];
}

/** As the rules have it. */
export function seenBy(world: World): Seen {
  return {
    usual: world.usual.size,
    talks: world.talks.map((talk) => ({
      ...{ state: talk.state, startsAt: talk.startsAt, history: talk.history },
      held: talk.held.map((startsAt) => `${startsAt} ${startsAt + LENGTH + talk.bufferOf.get(startsAt)!}`),
      ...{ respondBy: talk.respondBy, declinesAt: talk.declinesAt, proposed: talk.proposed },
      ...{ proposalEndsAt: talk.proposalEndsAt, proposedBy: talk.proposedBy, proposalsMade: talk.proposalsMade },
      ...{ answersErased: talk.answersErased, contactErased: talk.contactErased },
      ...{ isShared: talk.isShared, colleaguesLetRead: talk.colleaguesLetRead.size },
      messages: talk.messages.map(({ by }) => by),
      sequence: talk.sequence,
      linksClosed: talk.linksClosed,
      mails: talk.mails.map(({ kind, at }) => `${kind} ${at}`).toSorted(),
      patientMay: may(world, talk, 'PATIENT'),
      practitionerMay: may(world, talk, 'PRACTITIONER'),
    })),
    places: world.places.map((place) => ({
      ...{ state: place.state, leftBecause: place.leftBecause, unanswered: place.unanswered },
      ...{ isErased: place.isErased, isAsking: place.asking !== null },
      ...{ offered: place.offer?.startsAt ?? null, until: place.offer?.until ?? null },
      mails: place.mails.map(({ kind, at, hasLeft }) => `${kind} ${at} ${hasLeft ? 'left' : 'owed'}`).toSorted(),
    })),
  };
}

interface BesideATalk {
  readonly id: string;
  readonly held: string[];
  readonly history: State[];
  readonly messages: Side[];
  readonly mails: string[];
  readonly linksClosed: number | null;
}

/** As the house has it, by the global ids of both. */
export async function seenIn(
  { unitOfWork, clock }: TestDatabase,
  practitionerId: string,
  ids: { readonly talks: readonly string[]; readonly places: readonly string[] },
): Promise<Seen> {
  const [records, rows, places, usual] = await Promise.all([
    selectConsultations(unitOfWork, `practitioner_id = $1`, [practitionerId]),
    unitOfWork.query<BesideATalk>(
      `SELECT c.id,
         array(SELECT (extract(epoch FROM starts_at) * 1000)::bigint || ' ' || (extract(epoch FROM upper(during)) * 1000)::bigint
           FROM held_times WHERE owner_id = c.id ORDER BY starts_at) AS held,
         array(SELECT state FROM consultation_events WHERE consultation_id = c.id ORDER BY position) AS history,
         array(SELECT by FROM consultation_messages WHERE consultation_id = c.id ORDER BY position) AS messages,
         array(SELECT substr(kind, 14) || ' ' || (extract(epoch FROM not_before) * 1000)::bigint FROM outbox
           WHERE subject_id = c.id) AS mails,
         (SELECT generation - 1 FROM access_links WHERE subject_id = c.id AND role = 'PATIENT' AND revoked_at IS NULL)
           AS "linksClosed"
       FROM consultations c WHERE practitioner_id = $1`,
      [practitionerId],
    ),
    ids.places.length === 0 ? [] : placesIn(unitOfWork, practitionerId),
    unitOfWork.query(`SELECT FROM usual_arrangements WHERE practitioner_id = $1`, [practitionerId]),
  ]);
  const byId = new Map(records.map((record) => [record.id, record]));
  const besideById = new Map(rows.map((row) => [row.id, row]));
  const now = clock.now();
  return {
    usual: usual.length,
    talks: ids.talks.map((globalId) => {
      const id = keyOf('Consultation', globalId)!;
      const [record, row] = [byId.get(id)!, besideById.get(id)!];
      return {
        state: record.state,
        startsAt: record.startsAt.epochMilliseconds,
        ...{ held: row.held, history: row.history, mails: row.mails.toSorted(), messages: row.messages },
        ...{ sequence: record.calendarSequence, linksClosed: row.linksClosed },
        respondBy: record.respondBy?.epochMilliseconds ?? null,
        declinesAt: record.declinePendingUntil?.epochMilliseconds ?? null,
        proposed: record.proposedTimes?.map((time) => time.epochMilliseconds) ?? null,
        proposalEndsAt: record.proposalExpiresAt?.epochMilliseconds ?? null,
        proposedBy: record.proposedBy,
        proposalsMade: { PATIENT: record.patientProposalsMade, PRACTITIONER: record.proposalsMade },
        ...{ answersErased: record.answersErased, contactErased: record.contactErased },
        ...{ isShared: record.isShared, colleaguesLetRead: record.sharesLetRead.length },
        patientMay: actionsOf('PATIENT', record, now),
        practitionerMay: record.emailConfirmedAt === null ? [] : actionsOf('PRACTITIONER', record, now),
      };
    }),
    places: ids.places.map((globalId) => {
      const { id: _, ...place } = places.find(({ id }) => toGlobalId('WaitingListEntry', id) === globalId)!;
      return { ...place, mails: place.mails.toSorted() };
    }),
  };
}

/** What is held for an offer is read from what is held, not from what the offer says. */
function placesIn(unitOfWork: TestDatabase['unitOfWork'], practitionerId: string) {
  return unitOfWork.query<SeenPlace & { readonly id: string }>(
    `SELECT e.id, e.state, e.left_because AS "leftBecause", e.unanswered, e.contact_erased_at IS NOT NULL AS "isErased",
       (SELECT (extract(epoch FROM h.starts_at) * 1000)::float8 FROM held_times h WHERE h.owner_id = o.id) AS offered,
       (extract(epoch FROM o.offered_until) * 1000)::float8 AS until,
       EXISTS (SELECT FROM waiting_list_offers t WHERE t.entry_id = e.id AND t.state = 'TAKEN') AS "isAsking",
       array(SELECT substr(kind, 14) || ' ' || (extract(epoch FROM not_before) * 1000)::bigint
           || CASE WHEN sent_at IS NULL THEN ' owed' ELSE ' left' END FROM outbox WHERE subject_id = e.id) AS mails
     FROM waiting_list_entries e LEFT JOIN waiting_list_offers o ON o.entry_id = e.id AND o.state = 'OPEN'
     WHERE e.practitioner_id = $1`,
    [practitionerId],
  );
}
