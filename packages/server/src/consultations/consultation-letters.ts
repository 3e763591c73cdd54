import { momentLabel, timeLabel } from '@clearing/shared/time/labels';
import type { AccessLinks } from '../accounts/access-links.js';
import { consultationModeLabels } from '../availability/words.js';
import { theSystem } from '../platform/actor.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import type { MailBlock, MailContent } from '../platform/mail/mail-layout.js';
import type { ComposedMail, MailComposer } from '../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { arrangementBlocks, calendarLines } from './arrangement/arrangement-words.js';
import type { Arrangement } from './arrangement/arrangement.js';
import type { Arrangements } from './arrangement/arrangements.js';
import type { AskedPractitioner, AskedPractitioners } from './asked-practitioner.js';
import { getBookedType, type BookedType } from './booked-type.js';
import { calendarInvite } from './calendar-invite.js';
import type { Confidential, Contact } from './confidential.js';
import type { ConsultationCodes } from './consultation-codes.js';
import { findConsultation, listHistory, type ConsultationRecord } from './consultation.repository.js';
import type { CrisisDesk } from './crisis/crisis-desk.js';
import {
  arrangedLetter,
  cancelledLetter,
  codeLetter,
  confirmedLetter,
  declinedLetter,
  expiredLetter,
  sentLetter,
  type LetterFacts,
} from './patient.mail.js';
import {
  nudgeLetter,
  practitionerCancelledLetter,
  practitionerConfirmedLetter,
  practitionerExpiredLetter,
  waitingLetter,
  withdrawnLetter,
  type PractitionerLetterFacts,
} from './practitioner.mail.js';

/** Everything a letter is written from, read in one transaction just before it leaves. */
interface Desk {
  readonly tx: Transaction;
  readonly record: ConsultationRecord;
  readonly practitioner: AskedPractitioner;
  readonly type: BookedType;
}

type Parameters = Readonly<Record<string, string | number>>;

/** Writes the letters that committed changes owe. A letter about what is no longer so is not written: null. */
export class ConsultationLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly confidential: Confidential,
    private readonly codes: ConsultationCodes,
    private readonly links: AccessLinks,
    private readonly practitioners: AskedPractitioners,
    private readonly arrangements: Arrangements,
    private readonly crisis: CrisisDesk,
    private readonly publicOrigin: string,
  ) {}

  composers(): Readonly<Record<string, MailComposer>> {
    return {
      'consultation.code': this.#toPatient((desk, contact, _link, { generation }) =>
        this.#code(desk, contact, Number(generation)),
      ),
      'consultation.sent': this.#toPatient(({ record, ...desk }, contact, link) =>
        isWaiting({ record, ...desk }) && record.respondBy
          ? sentLetter(this.#facts({ record, ...desk }, contact, link), momentLabel(record.respondBy, contact.timeZone))
          : null,
      ),
      'consultation.confirmed.patient': this.#toPatient(async (desk, contact, link) => {
        if (desk.record.state !== 'CONFIRMED') return null;
        const words = await this.#note(desk, 'CONFIRMED');
        const reached = await this.#reached(desk);
        const letter = confirmedLetter(this.#facts(desk, contact, link), reached, noticeOf(desk.type), words);
        return { ...letter, calendar: await this.#invite(desk, false) };
      }),
      'consultation.arranged': this.#toPatient(async (desk, contact, link) => {
        if (desk.record.state !== 'CONFIRMED') return null;
        const letter = arrangedLetter(this.#facts(desk, contact, link), await this.#reached(desk));
        return { ...letter, calendar: await this.#invite(desk, false) };
      }),
      'consultation.declined': this.#toPatient(async (desk, contact, link) =>
        declinedLetter(this.#facts(desk, contact, link), {
          words: await this.#note(desk, 'DECLINED'),
          suggestsOthers: desk.record.suggestsOthers,
          lines: this.crisis.lines(),
        }),
      ),
      'consultation.expired.patient': this.#toPatient((desk, contact, link) =>
        expiredLetter(
          this.#facts(desk, contact, link),
          momentLabel(desk.record.respondBy ?? desk.record.startsAt, contact.timeZone),
          this.crisis.lines(),
        ),
      ),
      'consultation.cancelled.patient': this.#toPatient(async (desk, contact, link, { by }) => {
        const words = by === 'PATIENT' ? null : await this.#note(desk, 'CANCELLED');
        const letter = cancelledLetter(this.#facts(desk, contact, link), by === 'PATIENT', words);
        return { ...letter, calendar: await this.#invite(desk, true) };
      }),
      'consultation.waiting': this.#toPractitioner(async (facts, { tx, record, practitioner }) => {
        if (!isWaiting({ tx, record }) || !record.respondBy) return null;
        const summary = await this.confidential.readSummary(tx, theSystem, record.id);
        return waitingLetter(facts, summary?.flagCount ?? 0, momentLabel(record.respondBy, practitioner.zone));
      }),
      'consultation.nudge': this.#toPractitioner((facts, { tx, record, practitioner }, { until }) => {
        // Come to late, the one at half-time leaves the word to the one of the last hour.
        const isTimely = until === undefined || tx.clock.now().epochMilliseconds < Number(until);
        const isOpen = isTimely && isWaiting({ tx, record }) && !record.declinePendingUntil;
        return isOpen ? nudgeLetter(facts, momentLabel(record.respondBy!, practitioner.zone)) : null;
      }),
      'consultation.confirmed.practitioner': this.#toPractitioner(async (facts, desk) => {
        const { tx, record } = desk;
        if (record.state !== 'CONFIRMED') return null;
        // Booked at once, it is the first they hear of it.
        const summary = record.respondBy ? null : await this.confidential.readSummary(tx, theSystem, record.id);
        const letter = practitionerConfirmedLetter(facts, summary?.flagCount ?? null);
        return { ...letter, calendar: await this.#invite(desk, false) };
      }),
      'consultation.expired.practitioner': this.#toPractitioner((facts) => practitionerExpiredLetter(facts)),
      'consultation.withdrawn': this.#toPractitioner((facts) => withdrawnLetter(facts)),
      'consultation.cancelled.practitioner': this.#toPractitioner(async (facts, desk, { by }) => ({
        ...practitionerCancelledLetter(facts, by === 'PATIENT'),
        calendar: await this.#invite(desk, true),
      })),
    };
  }

  #toPatient(
    write: (
      desk: Desk,
      contact: Contact,
      link: string | null,
      parameters: Parameters,
    ) => MailContent | null | Promise<MailContent | null>,
  ): MailComposer {
    return async (subjectId, parameters) => {
      const link = await this.#patientLink(subjectId);
      return this.#write(subjectId, async (desk) => {
        const contact = await this.confidential.readContact(desk.tx, theSystem, subjectId);
        const letter = contact && (await write(desk, contact, link, parameters));
        return letter && { ...letter, to: contact.email };
      });
    };
  }

  #toPractitioner(
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
        const contact = await this.confidential.readContact(tx, theSystem, subjectId);
        const arrangement = await this.arrangements.find(tx, theSystem, record);
        const facts: PractitionerLetterFacts = {
          patientName: contact?.name ?? null,
          when: momentLabel(record.startsAt, practitioner.zone),
          place: placeOf(desk.type),
          wayIn: wayInForPractitioner(desk.type, arrangement),
          // Whoever opens it signs in first: the address itself opens nothing.
          link: `${this.publicOrigin}/requests/${encodeURIComponent(toGlobalId('Consultation', subjectId))}`,
        };
        const letter = await write(facts, desk, parameters);
        const to = letter && (await this.practitioners.readAddress(tx, theSystem, practitioner.id));
        return letter && to ? { ...letter, to } : null;
      });
    };
  }

  #write(id: string, write: (desk: Desk) => Promise<ComposedMail | null>): Promise<ComposedMail | null> {
    return this.unitOfWork.run(async (tx) => {
      const record = await findConsultation(tx, id);
      if (!record) return null;
      const practitioner = await this.practitioners.get(tx, record.practitionerId);
      return write({ tx, record, practitioner, type: await getBookedType(tx, record.consultationTypeId) });
    });
  }

  async #code({ tx, record }: Desk, contact: Contact, generation: number): Promise<MailContent | null> {
    const expiresAt = await this.codes.expiryOf(tx, record.id, generation);
    if (!expiresAt) return null;
    const code = this.codes.codeOf(record.id, generation);
    return codeLetter(code, timeLabel(expiresAt, contact.timeZone));
  }

  #facts({ record, practitioner, type }: Desk, contact: Contact, link: string | null): LetterFacts {
    const when = momentLabel(record.startsAt, contact.timeZone);
    const there = momentLabel(record.startsAt, record.timeZone);
    return {
      givenName: practitioner.givenName,
      displayName: practitioner.displayName,
      when,
      whenThere: there === when ? null : there,
      place: placeOf(type),
      // The page behind the link reads times by the same clock as this letter.
      link: link && `${link}?${new URLSearchParams({ zone: contact.timeZone }).toString()}`,
      origin: this.publicOrigin,
    };
  }

  /** The words that came with the change into this state. */
  async #note({ tx, record }: Desk, state: ConsultationRecord['state']): Promise<string | null> {
    const event = (await listHistory(tx, record.id)).find((row) => row.state === state);
    return event?.note ? this.confidential.readNote(tx, theSystem, record.id, event.id, event.note) : null;
  }

  async #invite({ record, type, tx }: Desk, cancelled: boolean) {
    const { id, startsAt, endsAt, calendarSequence: sequence } = record;
    const lines = cancelled ? null : calendarLines(await this.arrangements.find(tx, theSystem, record));
    const [place, writtenAt] = [placeOf(type), tx.clock.now()];
    return calendarInvite({ id, startsAt, endsAt, place, lines, sequence, writtenAt, cancelled });
  }

  /** How the talk is reached, and what to bring. */
  async #reached({ tx, record, practitioner, type }: Desk): Promise<MailBlock[]> {
    const arrangement = await this.arrangements.find(tx, theSystem, record);
    return arrangementBlocks(arrangement, type.mode, practitioner.givenName);
  }

  async #patientLink(id: string): Promise<string | null> {
    const token = await this.links.tokenFor(id, 'PATIENT');
    return token && `${this.publicOrigin}/c/${token}`;
  }
}

/** Sent, not answered, and still to be answered: a worker that was away for long may come to its letters late. */
function isWaiting({ tx, record }: Pick<Desk, 'tx' | 'record'>): boolean {
  const { state, respondBy } = record;
  return state === 'REQUESTED' && respondBy !== null && respondBy.epochMilliseconds > tx.clock.now().epochMilliseconds;
}

function placeOf(type: BookedType): string {
  return type.street ? `${type.street}, ${type.city}` : consultationModeLabels[type.mode];
}

function wayInForPractitioner({ mode }: BookedType, { videoLink }: Arrangement): string | null {
  switch (mode) {
    case 'VIDEO':
      return videoLink
        ? 'They have the way into the video talk.'
        : 'They have no way into the video talk yet. Please give it on the page below: we mail it to them.';
    case 'PHONE':
      return 'Please call them at that time. Their number opens with the answers.';
    case 'IN_PERSON':
      return null;
  }
}

function noticeOf({ noticeMinutes }: BookedType): string | null {
  if (noticeMinutes === 0) return null;
  const hours = noticeMinutes / 60;
  const inHours = hours === 1 ? 'an hour' : `${hours} hours`;
  const before = Number.isInteger(hours) ? inHours : `${noticeMinutes} minutes`;
  return `If you can’t come, please say so at least ${before} before. You can always cancel.`;
}
