import { respondBy } from '@clearing/shared/time/business-days';
import { Temporal } from 'temporal-polyfill';
import type { AccessLinks } from '../../accounts/access-links.js';
import { mailboxKey } from '../../accounts/signing-in/mailbox-key.js';
import type { HeldTimes } from '../../availability/held/held-times.service.js';
import type { OfferedType } from '../../availability/slots/practice.js';
import type { Slots } from '../../availability/slots/slots.service.js';
import type { Actor } from '../../platform/actor.js';
import { Problems } from '../../platform/graphql/errors.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import { addressKey, type RateLimits } from '../../platform/rate-limits.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { InvalidInput, TooManyRequests } from '../../platform/graphql/user-errors.js';
import type { Shares } from '../../sharing/shares.js';
import type { Arrangements } from '../arrangement/arrangements.js';
import type { AskedPractitioners } from '../asked/asked-practitioner.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import { sayAgain } from './code-sent-again.js';
import { problemOfCode, type ConsultationCodes } from './consultation-codes.js';
import type { Asked, ConsultationDesk, Opened } from '../door/consultation-desk.js';
import { countUnverifiedHolds, updateConsultation, type ConsultationRecord } from '../consultation.repository.js';
import {
  CodeNotAccepted,
  Consultation,
  NotAllowedNow,
  OutsideLicensure,
  SlotNoLongerAvailable,
  type ConsultationResult,
} from '../consultation.results.js';
import { giveUpHold } from './giving-up-a-hold.js';
import type { Licensure } from '../licensure/licensure.js';
import { beginLinkToEverything } from '../private-links/link-to-everything.js';
import {
  codeMails,
  codesAgainToMailbox,
  codeTriesFromAddress,
  requestsToMailbox,
  UNVERIFIED_HOLDS_PER_CONTACT,
} from '../limits.js';
import { oweNudges } from '../letters/nudges.js';
import { oweSharedLetters } from '../shared/shared-letters.js';
import type { WaitingComesFirst } from '../waiting/offers/waiting-comes-first.js';
import { checkEmail, checkIsTheirs } from './request-problems.js';

export interface EmailTools {
  readonly unitOfWork: UnitOfWork;
  readonly desk: ConsultationDesk;
  readonly slots: Slots;
  readonly licensure: Licensure;
  readonly heldTimes: HeldTimes;
  readonly comesFirst: WaitingComesFirst;
  readonly limits: RateLimits;
  readonly links: AccessLinks;
  readonly confidential: Confidential;
  readonly codes: ConsultationCodes;
  readonly changes: ConsultationChanges;
  readonly practitioners: AskedPractitioners;
  readonly arrangements: Arrangements;
  readonly shares: Shares;
}

const NO_LONGER_LICENSED =
  'No licence of theirs that we have checked still covers the place you will be in on that day, so this request cannot be sent. We erase what you wrote.';

/** The patient shows that the address is theirs, and only then is anybody asked. */
export class EmailService {
  constructor(private readonly tools: EmailTools) {}

  async confirm(actor: Actor, globalId: string, code: string, clientAddress: string): Promise<ConsultationResult> {
    const problem = problemOfCode(code);
    if (problem) return problem;
    const tries = await this.tools.limits.take(codeTriesFromAddress, addressKey(clientAddress));
    if (!tries.allowed) return new TooManyRequests(tries.retryAfterSeconds);
    const outcome = await this.#take(awaitingCode(actor, globalId), code);
    return outcome instanceof NotAllowedNow ? sayAgain(this.tools, { actor, globalId, code }, outcome) : outcome;
  }

  async #take(asked: Asked, code: string): Promise<ConsultationResult> {
    const { desk, codes, licensure } = this.tools;
    const seen = await desk.peek(asked);
    if (!(seen instanceof Consultation)) return seen;
    const type = await this.#bookedType(seen.record);
    return desk.open(asked, async (opened) => {
      const { tx, record, viewer } = opened;
      const licensedIn = await licensure.licensedElsewhereWithin(tx, viewer.actor, record);
      if (licensedIn) return new OutsideLicensure(NO_LONGER_LICENSED, licensedIn);
      const tried = await codes.try(tx, record.id, code);
      if (!tried.accepted) return new CodeNotAccepted(tried.attemptsLeft);
      const taken = await this.#takeTime(opened);
      if (taken) return taken;
      const linkToEverything = await this.#beginLinkToEverything(opened);
      const confirmed = await (type.bookingPolicy === 'INSTANT' ? this.#book(opened) : this.#ask(opened));
      return Object.assign(confirmed, { linkToEverything });
    });
  }

  async resend(actor: Actor, globalId: string): Promise<ConsultationResult> {
    const { limits, desk, confidential } = this.tools;
    const asked = awaitingCode(actor, globalId);
    const seen = await desk.peek(asked);
    if (!(seen instanceof Consultation)) return seen;
    const mails = await limits.take(codeMails, seen.record.id);
    if (!mails.allowed) return new TooManyRequests(mails.retryAfterSeconds);
    return desk.open(asked, async ({ tx, record, viewer }) => {
      const contact = await confidential.readContact(tx, viewer.actor, record.id);
      if (!contact) throw new Error('A request that waits for its code has no contact.');
      const toMailbox = await limits.takeWithin(tx, codesAgainToMailbox, mailboxKey(contact.email));
      if (!toMailbox.allowed) return new TooManyRequests(toMailbox.retryAfterSeconds);
      await this.#mailNewCode(tx, record);
      return desk.view(record, viewer);
    });
  }

  async changeEmail(actor: Actor, globalId: string, email: string): Promise<ConsultationResult> {
    const { limits, desk, confidential } = this.tools;
    const asked = awaitingCode(actor, globalId);
    const seen = await desk.peek(asked);
    if (!(seen instanceof Consultation)) return seen;
    const problems = new Problems();
    checkEmail(['email'], email, problems);
    if (problems.list.length > 0) return new InvalidInput(problems.list);
    const mails = await limits.take(codeMails, seen.record.id);
    if (!mails.allowed) return new TooManyRequests(mails.retryAfterSeconds);
    const toMailbox = await limits.take(requestsToMailbox, mailboxKey(email));
    if (!toMailbox.allowed) return new TooManyRequests(toMailbox.retryAfterSeconds);
    const contactHash = confidential.contactHash(email);
    return desk.open(asked, async ({ tx, record, viewer }) => {
      const contact = await confidential.readContact(tx, viewer.actor, record.id);
      if (!contact) throw new Error('A request that waits for its code has no contact.');
      checkIsTheirs(['email'], email, contact.requester, problems);
      if (problems.list.length > 0) return new InvalidInput(problems.list);
      // A practitioner's lock comes before a contact's, here as everywhere.
      await tx.lock('practitioner', record.practitionerId);
      await tx.lock('consultation-contact', contactHash.toString('hex'));
      const changed = await this.#giveUpSecondHold(tx, record, contactHash);
      await updateConsultation(tx, record.id, {
        contact: confidential.sealPart(record.id, 'contact', { ...contact, email }),
        contact_hash: contactHash,
      });
      await this.#mailNewCode(tx, record);
      return desk.view(changed, viewer);
    });
  }

  /**
   * A patient who typed their code reads the confirmed address at this moment, which is all that the mailed link shows, too.
   * Null for somebody who asks for them, whom they told the code: what follows is between the patient and whoever was asked.
   */
  async #beginLinkToEverything({ tx, record, viewer }: Opened): Promise<string | null> {
    const { confidential, links } = this.tools;
    const contact = await confidential.readContact(tx, viewer.actor, record.id);
    if (!contact || contact.requester) return null;
    return beginLinkToEverything(tx, links, viewer.actor, record.id);
  }

  /** A request that waited without a hold takes its time now, or learns that somebody else has, or that it is over. */
  async #takeTime({ tx, record, viewer }: Opened): Promise<SlotNoLongerAvailable | null> {
    if (Temporal.Instant.compare(record.startsAt, tx.clock.now()) <= 0) return new SlotNoLongerAvailable([]);
    if (record.holdsTime) return null;
    const { comesFirst, confidential } = this.tools;
    const summary = await confidential.readSummary(tx, viewer.actor, record.id);
    const held = await comesFirst.hold(tx, {
      practitionerId: record.practitionerId,
      consultationTypeId: record.consultationTypeId,
      ownerId: record.id,
      startsAt: record.startsAt,
      patientLocation: summary?.patientLocation,
    });
    return held === 'HELD' ? null : new SlotNoLongerAvailable(held.alternatives);
  }

  async #book(opened: Opened): Promise<Consultation> {
    const { tx, record, viewer } = opened;
    const { changes, codes, desk, arrangements } = this.tools;
    const changed = await changes.apply(tx, record, {
      event: 'EMAIL_CONFIRMED_AND_BOOKED',
      by: 'PATIENT',
      columns: { ...(await arrangements.takeUsual(tx, record)), email_confirmed_at: tx.clock.now() },
    });
    await codes.use(tx, record.id);
    await oweMail(tx, { kind: 'consultation.confirmed.patient', subjectId: record.id });
    await oweMail(tx, { kind: 'consultation.confirmed.practitioner', subjectId: record.id });
    return desk.view(changed!, viewer);
  }

  async #ask(opened: Opened): Promise<Consultation> {
    const { tx, record, viewer } = opened;
    const { changes, codes, desk, confidential, practitioners } = this.tools;
    const now = tx.clock.now();
    const summary = await confidential.readSummary(tx, viewer.actor, record.id);
    const { zone } = await practitioners.get(tx, record.practitionerId);
    const lately = summary?.safetyFirst ?? false;
    const answerBy = respondBy({ askedAt: now, startsAt: record.startsAt, zone, lately });
    const changed = await changes.apply(tx, record, {
      event: 'EMAIL_CONFIRMED',
      by: 'PATIENT',
      columns: { email_confirmed_at: now, respond_by: answerBy },
    });
    await codes.use(tx, record.id);
    await oweMail(tx, { kind: 'consultation.sent', subjectId: record.id });
    await oweMail(tx, { kind: 'consultation.waiting', subjectId: record.id });
    await oweSharedLetters(tx, this.tools.shares, record);
    await oweNudges(tx, record.id, answerBy);
    return desk.view(changed!, viewer);
  }

  async #mailNewCode(tx: Transaction, record: ConsultationRecord): Promise<void> {
    await forgetMail(tx, 'consultation.code', record.id);
    const generation = await this.tools.codes.issue(tx, record.id, record.emailDueAt!);
    await oweMail(tx, { kind: 'consultation.code', subjectId: record.id, parameters: { generation } });
  }

  /** One unverified hold per contact also when the contact becomes another. */
  async #giveUpSecondHold(
    tx: Transaction,
    record: ConsultationRecord,
    contactHash: Buffer,
  ): Promise<ConsultationRecord> {
    const others = await countUnverifiedHolds(tx, { contactHash, except: record.id });
    if (!record.holdsTime || others < UNVERIFIED_HOLDS_PER_CONTACT) return record;
    await giveUpHold(tx, this.tools.heldTimes, record.id);
    return { ...record, holdsTime: false };
  }

  async #bookedType(record: ConsultationRecord): Promise<OfferedType> {
    const type = await this.tools.slots.agreedType(record.practitionerId, record.consultationTypeId);
    if (!type) throw new Error('A consultation refers to a type that is not there.');
    return type.offered;
  }
}

function awaitingCode(actor: Actor, globalId: string): Asked {
  return { actor, globalId, side: 'PATIENT', action: 'CONFIRM_EMAIL' };
}
