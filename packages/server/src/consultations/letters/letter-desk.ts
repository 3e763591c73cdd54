import { searchAddress } from '@clearing/shared/search-address';
import { momentLabel } from '@clearing/shared/time/labels';
import type { Temporal } from 'temporal-polyfill';
import type { AccessLinks } from '../../accounts/access-links.js';
import { consultationModeLabels } from '../../availability/words.js';
import { theSystem, type PatientLinkPurpose } from '../../platform/actor.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import type { MailBlock, MailContent } from '../../platform/mail/mail-layout.js';
import type { ComposedMail, MailComposer } from '../../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import {
  arrangementBlocks,
  type NumberSeen,
  calendarInWords,
  calendarLines,
} from '../arrangement/arrangement-words.js';
import type { Arrangement } from '../arrangement/arrangement.js';
import type { Arrangements } from '../arrangement/arrangements.js';
import { joinWindow, mayJoin } from '../arrangement/join-window.js';
import type { AskedPractitioner, AskedPractitioners } from '../asked/asked-practitioner.js';
import { getBookedType, type BookedType } from '../asked/booked-type.js';
import { calendarInvite } from './calendar-invite.js';
import type { Confidential, Contact } from '../confidences/confidential.js';
import { isStillShared } from '../door/consultation.policy.js';
import { reachOf } from '../door/link-purposes.js';
import type { Shares } from '../../sharing/shares.js';
import type { AccountAddresses, ViewersShare } from '../door/consultation-sides.js';
import { findConsultation, listHistory, type ConsultationRecord } from '../consultation.repository.js';
import type { LetterFacts } from './patient.mail.js';
import type { PractitionerLetterFacts } from './practitioner.mail.js';
import { heldUntilFor } from '../shared/told-answer-by.js';
import { talkTime } from './talk-time.js';

/** Everything a letter is written from, read in one transaction just before it leaves. */
export interface Desk {
  readonly tx: Transaction;
  readonly record: ConsultationRecord;
  readonly practitioner: AskedPractitioner;
  readonly type: BookedType;
}

/** With the token in the path; null when none works any more, or what it is for is over. */
export interface PatientLinks {
  /** For what the letter is about. */
  readonly own: string | null;
  /** To the way into the talk. */
  readonly join: string | null;
}

type Parameters = Readonly<Record<string, string | number>>;

/** What the letters of both sides are written with. A letter about what is no longer so is not written: null. */
export class LetterDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly confidential: Confidential,
    private readonly links: AccessLinks,
    private readonly practitioners: AskedPractitioners,
    private readonly arrangements: Arrangements,
    private readonly holders: { readonly shares: Shares; readonly addresses: AccountAddresses },
    private readonly house: { readonly origin: string; readonly address: string },
  ) {}

  /** Whoever reads it finds a link for what it is about, and for nothing else. */
  toPatient(
    purpose: PatientLinkPurpose,
    write: (
      desk: Desk,
      contact: Contact,
      link: PatientLinks,
      parameters: Parameters,
    ) => MailContent | null | Promise<MailContent | null>,
  ): MailComposer {
    return async (subjectId, parameters) => {
      const own = await this.#patientLink(subjectId, purpose);
      const join = await this.#patientLink(subjectId, 'JOIN');
      return this.#write(subjectId, async (desk) => {
        const contact = await this.confidential.readContact(desk.tx, theSystem, subjectId);
        const links = { own: opens(purpose, desk) ? own : null, join: opens('JOIN', desk) ? join : null };
        const letter = contact && (await write(desk, contact, links, parameters));
        return letter && { ...letter, to: contact.email };
      });
    };
  }

  toPractitioner(
    write: (
      facts: PractitionerLetterFacts,
      desk: Desk,
      parameters: Parameters,
    ) => MailContent | null | Promise<MailContent | null>,
  ): MailComposer {
    return async (subjectId, parameters) => {
      return this.#write(subjectId, async (desk) => {
        const { tx, record, practitioner } = desk;
        if (!practitioner.hasAddress) return null;
        const contact = isStillShared(record) ? await this.confidential.readContact(tx, theSystem, subjectId) : null;
        const arrangement = await this.arrangements.find(tx, theSystem, record);
        const facts: PractitionerLetterFacts = {
          patientName: contact?.name ?? null,
          ...bothClocks(record, practitioner.zone),
          place: placeOf(desk.type),
          wayIn: wayInForPractitioner(desk.type, arrangement, record),
          time: talkTime(record, tx.clock.now()),
          link: this.#requestLink(subjectId),
        };
        const letter = await write(facts, desk, parameters);
        const to = letter && (await this.practitioners.readAddress(tx, theSystem, practitioner.id));
        return letter && to ? { ...letter, to } : null;
      });
    };
  }

  /** To whoever acts for the practitioner by the share that the letter names, while it is in force. */
  toHolder(
    write: (
      facts: {
        readonly when: string;
        readonly whenThere: string | null;
        readonly place: string;
        readonly link: string;
        readonly share: ViewersShare;
        /** Until when proposed times are held, as whoever acts by a share is told; null: none are. */
        readonly untilTold: Temporal.Instant | null;
      },
      desk: Desk,
    ) => MailContent | null | Promise<MailContent | null>,
  ): MailComposer {
    return async (subjectId, parameters) =>
      this.#write(subjectId, async (desk) => {
        const { tx, record, practitioner, type } = desk;
        const { shares, addresses } = this.holders;
        const share = await shares.findInForce(tx, String(parameters['share']));
        if (share?.practitionerId !== practitioner.id) return null;
        const untilTold = record.proposalExpiresAt && heldUntilFor({ share }, record, tx.clock.now());
        const letter = await write(
          {
            ...bothClocks(record, practitioner.zone),
            place: placeOf(type),
            link: this.#requestLink(subjectId),
            share,
            untilTold,
          },
          desk,
        );
        const to = letter && (await addresses.findEmail(tx, share.accountId));
        return letter && to ? { ...letter, to } : null;
      });
  }

  /** Whoever opens it signs in first: the address itself opens nothing. */
  #requestLink(id: string): string {
    return `${this.house.origin}/requests/${encodeURIComponent(toGlobalId('Consultation', id))}`;
  }

  #write(id: string, write: (desk: Desk) => Promise<ComposedMail | null>): Promise<ComposedMail | null> {
    return this.unitOfWork.run(async (tx) => {
      const record = await findConsultation(tx, id);
      if (!record) return null;
      const practitioner = await this.practitioners.get(tx, record.practitionerId);
      return write({ tx, record, practitioner, type: await getBookedType(tx, record.consultationTypeId) });
    });
  }

  facts({ tx, record, practitioner, type }: Desk, contact: Contact, links: PatientLinks): LetterFacts {
    const zone = `?${new URLSearchParams({ zone: contact.timeZone }).toString()}`;
    return {
      givenName: practitioner.givenName,
      displayName: practitioner.displayName,
      ...bothClocks(record, contact.timeZone),
      place: placeOf(type),
      time: talkTime(record, tx.clock.now()),
      // The page behind the link reads times by the same clock as this letter.
      link: links.own && `${links.own}${zone}`,
      joinLink: links.join && `${links.join}${zone}`,
      origin: this.house.origin,
    };
  }

  /**
   * Where others with times are found: for the same kind of talk, in person near where it was to be, from afar for where the
   * patient said they would be, while that is kept. No method: an address in a mail would say what care this is.
   */
  async others({ tx, record, type }: Desk): Promise<string> {
    const { mode, postalCode: near } = type;
    const summary = mode === 'IN_PERSON' ? null : await this.confidential.readSummary(tx, theSystem, record.id);
    return `${this.house.origin}${searchAddress({ mode, near, from: summary?.patientLocation ?? null })}`;
  }

  /** The words that came with the change into this state. */
  async note({ tx, record }: Desk, state: ConsultationRecord['state']): Promise<string | null> {
    const event = (await listHistory(tx, record.id)).find((row) => row.state === state);
    return event?.note ? this.confidential.readNote(tx, theSystem, record.id, event.id, event.note) : null;
  }

  /** The words that came with what happened last. */
  async lastNote({ tx, record }: Desk): Promise<string | null> {
    const event = (await listHistory(tx, record.id)).at(-1);
    return event?.note ? this.confidential.readNote(tx, theSystem, record.id, event.id, event.note) : null;
  }

  async invite({ record, type, tx }: Desk, cancelled: boolean) {
    const { id, startsAt, endsAt, calendarSequence: sequence } = record;
    const lines = cancelled ? null : calendarLines(await this.arrangements.find(tx, theSystem, record));
    const [place, writtenAt] = [placeOf(type), tx.clock.now()];
    const { address: organizer } = this.house;
    return calendarInvite({ id, startsAt, endsAt, place, lines, sequence, writtenAt, cancelled, organizer });
  }

  /** How the talk is reached, and what to bring; of a talk by video, where and when its address is found. */
  async reached({ tx, record, practitioner, type }: Desk, contact: Contact, facts: LetterFacts): Promise<MailBlock[]> {
    const arrangement = await this.arrangements.find(tx, theSystem, record);
    const from = momentLabel(joinWindow(record).from, contact.timeZone);
    const join = { from, isOpen: mayJoin(record, tx.clock.now()), link: facts.joinLink };
    return arrangementBlocks(arrangement, type.mode, practitioner.givenName, join, numberSeen(record));
  }

  /** What stands in the calendar file that goes along. */
  async calendarSays({ tx, record }: Desk): Promise<string> {
    return calendarInWords(await this.arrangements.find(tx, theSystem, record));
  }

  async #patientLink(id: string, purpose: PatientLinkPurpose): Promise<string | null> {
    const token = await this.links.patientToken(id, purpose);
    return token && `${this.house.origin}/c/${token}`;
  }
}

/** Nobody is given a link to what is not there any more, such as answers that are erased. */
function opens(purpose: PatientLinkPurpose, { tx, record }: Desk): boolean {
  return reachOf([purpose], record, tx.clock.now()).length > 0;
}

/** When it begins by the reader's clock, and where it takes place, when that is another one. */
function bothClocks({ startsAt, timeZone }: ConsultationRecord, zone: string) {
  const [when, there] = [momentLabel(startsAt, zone), momentLabel(startsAt, timeZone)];
  return { when, whenThere: there === when ? null : there };
}

/** Sent, not answered, and still to be answered: a worker that was away for long may come to its letters late. */
export function isWaiting({ tx, record }: Pick<Desk, 'tx' | 'record'>): boolean {
  const { state, respondBy } = record;
  return state === 'REQUESTED' && respondBy !== null && respondBy.epochMilliseconds > tx.clock.now().epochMilliseconds;
}

/** Waiting, and nothing said to it yet: no "no" that can still be taken back, and no other times. */
export function isUnanswered({ tx, record }: Pick<Desk, 'tx' | 'record'>): boolean {
  return isWaiting({ tx, record }) && !record.declinePendingUntil && record.proposedBy !== 'PRACTITIONER';
}

/** Confirmed, and not over: of a talk that took place meanwhile nobody is told that it will. */
export function isToCome({ tx, record }: Pick<Desk, 'tx' | 'record'>): boolean {
  return record.state === 'CONFIRMED' && talkTime(record, tx.clock.now()) !== 'OVER';
}

export function placeOf(type: BookedType): string {
  return type.street ? `${type.street}, ${type.city}` : consultationModeLabels[type.mode];
}

/** With what was sent the patient's number opens, and closes. */
function numberSeen(record: ConsultationRecord): NumberSeen {
  if (!isStillShared(record)) return 'CLOSED';
  return record.answersErased ? 'ERASED' : 'SEEN';
}

const howToCall: Readonly<Record<NumberSeen, string>> = {
  SEEN: 'Please call them at that time. You see their number when you open the answers.',
  CLOSED: 'They no longer share their number with you.',
  ERASED: 'You can no longer see their number: they had what they sent erased.',
};

function wayInForPractitioner(
  { mode }: BookedType,
  { videoLink }: Arrangement,
  record: ConsultationRecord,
): string | null {
  switch (mode) {
    case 'VIDEO':
      return videoLink
        ? 'They have the video link.'
        : 'They do not have the video link yet. Please add it on the page below: we email it to them.';
    case 'PHONE':
      return howToCall[numberSeen(record)];
    case 'IN_PERSON':
      return null;
  }
}
