import type { AccountHolder } from '../../platform/actor.js';
import type { PersonalDataPart, PersonalRecord } from '../../platform/personal-data.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Arrangements } from '../arrangement/arrangements.js';
import { mayJoin } from '../arrangement/join-window.js';
import type { AskedPractitioners } from '../asked/asked-practitioner.js';
import { getBookedType } from '../asked/booked-type.js';
import type { Confidential } from '../confidences/confidential.js';
import type { MessageReading } from '../messages/message-reading.js';
import type { ConsultationSide } from '../door/consultation.policy.js';
import type { Consultation } from '../consultation.results.js';
import type { ReadingService } from '../confidences/reading.service.js';
import type { ConsentService } from '../consents/consent.service.js';
import type { OwnConsultations } from './own-consultations.service.js';

export interface RequestsDataTools {
  readonly unitOfWork: UnitOfWork;
  readonly own: OwnConsultations;
  readonly reading: ReadingService;
  readonly confidential: Confidential;
  readonly arrangements: Arrangements;
  readonly practitioners: AskedPractitioners;
  readonly agreements: Pick<ConsentService, 'list'>;
  readonly messages: MessageReading;
}

const PAGE = 50;
const facts = ['practitioner', 'mode', 'place', 'state', 'requestedAt', 'startsAt', 'endsAt', 'timeZone', 'respondBy'];
const ending = ['arrangement', 'history', 'messages', 'answersReadAt', 'answersErasedOn', 'contactErasedOn'];

/**
 * Requests, from either side. A patient takes along what they said, as far as it is not erased yet. A practitioner takes
 * along what became of each and what they themselves wrote: answers are the patient's, are erased on the days the patient
 * was told, and a file would outlive those days.
 */
export function requestsData(tools: RequestsDataTools): PersonalDataPart[] {
  return [
    {
      name: 'your-requests',
      role: null,
      tables: ['consultations', 'consultation_events', 'consultation_messages', 'consents'],
      columns: [
        ...facts,
        ...['name', 'email', 'phone', 'preferredContact', 'mayLeaveMessage', 'accessNeeds'],
        ...['ownTimeZone', 'askedBy', 'ageBand'],
        ...['patientLocation', 'treatmentLocation', 'services', 'deliveryMethods', 'conditions', 'answers', 'flags'],
        ...['message', 'agreements', 'reminders', ...ending],
      ],
      read: async function* (holder) {
        for await (const each of all(tools, holder, 'PATIENT')) {
          yield await recordOfPatient(tools, each);
        }
      },
    },
    {
      name: 'requests-to-you',
      role: 'PRACTITIONER',
      isOfOthers: true,
      tables: ['consultations', 'consultation_events', 'consultation_messages'],
      columns: [...facts, ...ending],
      read: async function* (holder) {
        for await (const each of all(tools, holder, 'PRACTITIONER')) {
          yield { ...(await factsOf(tools, each)), ...(await endingOf(tools, each)) };
        }
      },
    },
  ];
}

/** Everything that is kept of whoever asked, with one request. */
export async function recordOfPatient(tools: RequestsDataTools, consultation: Consultation): Promise<PersonalRecord> {
  const agreements = (await tools.agreements.list(consultation)).map(({ givenAt, withdrawnAt, ...each }) => ({
    ...each,
    givenAt: givenAt.toString(),
    withdrawnAt: withdrawnAt?.toString() ?? null,
  }));
  return {
    ...(await factsOf(tools, consultation)),
    ...(await saidIn(tools, consultation)),
    agreements,
    reminders: [...consultation.record.reminders],
    ...(await endingOf(tools, consultation)),
  };
}

async function* all(
  { own }: RequestsDataTools,
  holder: AccountHolder,
  side: ConsultationSide,
): AsyncGenerator<Consultation> {
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await own.list(holder, { side, part: null, first: PAGE, after, ownOnly: true });
    for (const { node } of edges) yield node;
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return;
  }
}

async function factsOf(
  { unitOfWork, practitioners }: RequestsDataTools,
  { record }: Consultation,
): Promise<PersonalRecord> {
  const { displayName } = await practitioners.get(unitOfWork, record.practitionerId);
  const { mode, street, city } = await getBookedType(unitOfWork, record.consultationTypeId);
  const { state, timeZone } = record;
  return {
    practitioner: displayName,
    ...{ mode, place: street && `${street}, ${city}`, state, timeZone },
    requestedAt: record.requestedAt.toString(),
    startsAt: record.startsAt.toString(),
    endsAt: record.endsAt.toString(),
    respondBy: record.respondBy?.toString() ?? null,
  };
}

/** What the patient said, as far as it is not erased: answers go before the contact does. */
async function saidIn(
  { unitOfWork, reading, confidential }: RequestsDataTools,
  consultation: Consultation,
): Promise<PersonalRecord> {
  const { actor } = consultation.viewer;
  const request = await reading.request(consultation);
  if (!request) {
    const contact = await unitOfWork.run((tx) => confidential.readContact(tx, actor, consultation.record.id));
    if (!contact) return {};
    const { requester, timeZone: ownTimeZone, ...reached } = contact;
    return { ...reached, ownTimeZone, askedBy: requester?.name ?? null };
  }
  const { ageBand, patientLocation, treatmentLocation, services, message } = request;
  return {
    ...request.patient,
    ownTimeZone: request.patientZone,
    ...{ askedBy: request.requester, ageBand, patientLocation, treatmentLocation, services, message },
    deliveryMethods: request.deliveryMethods.map(({ name }) => name),
    conditions: request.conditions.map(({ name }) => name),
    answers: request.answers.map(({ question, answer }) => ({ question, answer })),
    flags: request.flags.map(({ explanation }) => explanation),
  };
}

/** How it went on. Words of the other side are told to the patient, who was written to; a practitioner's own to them. */
async function endingOf(tools: RequestsDataTools, consultation: Consultation): Promise<PersonalRecord> {
  const { record, viewer } = consultation;
  const events = await tools.reading.history(consultation);
  const reads = await tools.reading.reads(consultation);
  // To the patient it is said with a yes, and holds as long as that does.
  const isSaid = viewer.side === 'PRACTITIONER' || record.state === 'CONFIRMED';
  const arranged = await tools.unitOfWork.run((tx) => tools.arrangements.find(tx, viewer.actor, record));
  // A file is kept and passed on: the way into a talk by video stands in it only while the patient sees it anyway.
  const isShown = viewer.side === 'PRACTITIONER' || mayJoin(record, tools.unitOfWork.clock.now());
  const arrangement = isShown ? arranged : { ...arranged, videoLink: null };
  return {
    arrangement: isSaid && Object.values(arrangement).some((each) => each !== null) ? arrangement : null,
    history: events.map(({ at, state, by, note, actedBy }) => {
      const isTheirs = viewer.side === 'PATIENT' || by === 'PRACTITIONER';
      return { at: at.toString(), state, by, note: isTheirs ? note : null, ...(actedBy && { actedBy }) };
    }),
    messages: await messagesOf(tools, consultation),
    answersReadAt: reads.map(({ at }) => at.toString()),
    answersErasedOn: consultation.answersErasedOn,
    contactErasedOn: consultation.contactErasedOn,
  };
}

/** What both wrote, for the patient, until it is erased; of a practitioner’s, when the patient wrote, and their own words. */
async function messagesOf({ messages }: RequestsDataTools, consultation: Consultation): Promise<PersonalRecord[]> {
  const told: PersonalRecord[] = [];
  const { side } = consultation.viewer;
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await messages.page(consultation, { first: PAGE, after });
    for (const { node } of edges) {
      const { at, by, writtenBy, text } = node;
      const isTheirs = side === 'PATIENT' || by === side;
      told.push({ at: at.toString(), by, text: isTheirs ? text : null, ...(writtenBy && { writtenBy }) });
    }
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return told;
  }
}
