import { isJurisdiction } from '@clearing/shared/jurisdictions';
import { findInstant } from '@clearing/shared/time/instants';
import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { AccessLinks } from '../../accounts/access-links.js';
import { mailboxKey } from '../../accounts/signing-in/mailbox-key.js';
import { findFreeTimes } from '../../availability/slots/free-times.js';
import type { Slots } from '../../availability/slots/slots.service.js';
import type { Actor } from '../../platform/actor.js';
import { Problems, type InputProblem } from '../../platform/graphql/errors.js';
import { keyOf, toGlobalId } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import { addressKey, type RateLimits } from '../../platform/rate-limits.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { AskedPractitioners } from '../asked/asked-practitioner.js';
import type { Confidential } from '../confidences/confidential.js';
import type { CrisisDesk } from '../crisis/crisis-desk.js';
import { OutsideLicensure } from '../consultation.results.js';
import { UnderAge } from '../crisis/crisis.results.js';
import { joinsFromAddress, joinsToMailbox } from '../limits.js';
import { outsideLicensure } from '../licensure/outside-licensure.js';
import { nameAsSeen } from '../requests/request-confidences.js';
import { checkPatient } from '../requests/request-problems.js';
import { MINUTES_TO_CONFIRM } from '../states/retention.js';
import { keptWhileAsking } from './offers/offer-window.js';
import type { WaitingContacts } from './waiting-contacts.js';
import type { WaitingListChanges } from './waiting-list-changes.js';
import type { JoinWaitingListInput } from './waiting-list.inputs.js';
import type { WaitingListLooks } from './waiting-list-looks.js';
import {
  confirmEntry,
  countUnanswered,
  findEntry,
  getEntry,
  insertEntry,
  keepOfferLonger,
  lookSoon,
  selectEntries,
  type NewEntry,
  type WaitingRecord,
} from './waiting-list.repository.js';
import { WaitingListEntry, type WaitingListResult } from './waiting-list.results.js';
import type { WaitingListSides } from './waiting-list-sides.js';

export interface WaitingListTools {
  readonly unitOfWork: UnitOfWork;
  readonly crisis: CrisisDesk;
  readonly limits: RateLimits;
  readonly links: AccessLinks;
  readonly confidential: Confidential;
  readonly slots: Slots;
  readonly practitioners: AskedPractitioners;
  readonly waitingSides: WaitingListSides;
  readonly waitingContacts: WaitingContacts;
  readonly waitingChanges: WaitingListChanges;
  readonly waitingLooks: WaitingListLooks;
}

/** Whoever named no day is asked to come again after this long: nobody waits for ever without knowing it. */
const LONGEST_WAIT = { hours: 120 * 24 };

const NOBODY_THERE =
  'They can’t see anyone there now: a licence is missing or has run out, or something we checked still has to be cleared up.';

/** From "none suits me" to a place on the list, and off it. */
export class WaitingListService {
  constructor(private readonly tools: WaitingListTools) {}

  /**
   * In the order of a request: danger, input, the address's limit, age, whether it is there, licence, the contact's limit.
   * Nobody is put on a list by somebody else: until the mailed link is opened, nothing is offered. Whether the address waits
   * already, only its mail tells.
   */
  async join(input: JoinWaitingListInput, clientAddress: string): Promise<WaitingListResult> {
    const { crisis, limits, slots, confidential } = this.tools;
    const { patient, patientLocation } = input;
    const heard = await crisis.hear(
      { yesNow: false, texts: [patient.name, patient.accessNeeds] },
      input.safeAcknowledgement,
    );
    if (typeof heard !== 'string') return heard;
    const problems = problemsOf(input, this.tools.unitOfWork.clock.now());
    if (problems.length > 0) return new InvalidInput(problems);
    const address = await limits.take(joinsFromAddress, addressKey(clientAddress));
    if (!address.allowed) return new TooManyRequests(address.retryAfterSeconds);
    if (patient.ageBand === 'UNDER_18') return new UnderAge(crisis.lines());

    const practitionerId = keyOf('Practitioner', input.practitionerId);
    const typeId = keyOf('ConsultationType', input.consultationTypeId);
    const wanted =
      practitionerId && typeId
        ? await slots.licensedOnlyElsewhere(practitionerId, typeId, patientLocation)
        : 'NOT_THERE';
    if (wanted === 'NOT_THERE' || !(await this.#canBeTold(practitionerId!))) {
      return new NotFound('This person or this kind of talk is no longer listed.');
    }
    if (wanted.licensedIn && wanted.type.mode === 'IN_PERSON') return new OutsideLicensure(NOBODY_THERE, []);
    if (wanted.licensedIn) return outsideLicensure(patientLocation, wanted.licensedIn);

    const mails = await limits.take(joinsToMailbox, mailboxKey(patient.email));
    if (!mails.allowed) return new TooManyRequests(mails.retryAfterSeconds);
    const contactHash = confidential.contactHash(patient.email);
    return new WaitingListEntry(
      await this.#takeIn(input, { practitionerId: practitionerId!, consultationTypeId: wanted.type.id, contactHash }),
    );
  }

  /** The mailed link was opened, and its button pressed: now they wait. Again, it changes nothing. */
  async confirm(token: string): Promise<WaitingListResult> {
    const { links, unitOfWork, waitingLooks, waitingChanges } = this.tools;
    const link = await links.read(token);
    const known = link?.role === 'WAITING' ? await findEntry(unitOfWork, link.subjectId) : null;
    if (!known) return new NotFound();
    if (known.state !== 'AWAITING_EMAIL') return new WaitingListEntry(known);
    return unitOfWork.run(async (tx) => {
      await waitingLooks.begin(tx, known);
      await waitingChanges.followTerms(tx, known.practitionerId);
      const entry = await getEntry(tx, known.id);
      const now = tx.clock.now();
      if (entry.state !== 'AWAITING_EMAIL' || !entry.emailDueAt) return new WaitingListEntry(entry);
      if (Temporal.Instant.compare(entry.emailDueAt, now) <= 0) return new NotFound();
      const longest = now.add(LONGEST_WAIT);
      const until = entry.before && Temporal.Instant.compare(entry.before, longest) < 0 ? entry.before : longest;
      await confirmEntry(tx, entry.id, until);
      await links.grant(tx, entry.id, 'WAITING', until.add(LONGEST_WAIT));
      await forgetMail(tx, 'waiting-list.confirm', entry.id);
      return new WaitingListEntry(await getEntry(tx, entry.id));
    });
  }

  /** They leave; everything about them is erased 30 days later. */
  leave(actor: Actor, globalId: string): Promise<WaitingListResult> {
    return this.#open(actor, globalId, async (tx, entry) => {
      if (entry.state !== 'LEFT') {
        await this.tools.waitingChanges.end(tx, entry, entry.state === 'WAITING' ? 'LEFT_BY_PATIENT' : 'NOT_CONFIRMED');
      }
    });
  }

  /** The offered time does not suit: it goes to the next, and they keep their place. Where none is offered, nothing does. */
  decline(actor: Actor, globalId: string): Promise<WaitingListResult> {
    return this.#open(actor, globalId, async (tx, entry) => {
      const isSaid = await this.tools.waitingChanges.letGo(tx, entry, 'DECLINED');
      // A no is an answer: none is left unanswered in a row.
      if (isSaid) await countUnanswered(tx, entry.id, 0);
    });
  }

  /** They are filling in the form: the time does not run out at once, which is done once for each time. */
  keep(actor: Actor, globalId: string): Promise<WaitingListResult> {
    return this.#open(actor, globalId, async (tx, { practitionerId, offer }) => {
      if (!offer || offer.isKeptLonger) return;
      const type = (await findFreeTimes(tx, practitionerId)).findType(offer.consultationTypeId);
      if (!type) return;
      const { leadTimeMinutes } = type;
      const until = keptWhileAsking({ ...offer, now: tx.clock.now(), leadTimeMinutes });
      if (until) await keepOfferLonger(tx, offer.id, until);
    });
  }

  /** For node(id), by key. */
  findMany = (keys: readonly string[], { actor }: { readonly actor: Actor }): Promise<(WaitingListEntry | null)[]> =>
    Promise.all(keys.map((key) => this.find(actor, toGlobalId('WaitingListEntry', key))));

  async find(actor: Actor, globalId: string): Promise<WaitingListEntry | null> {
    const id = keyOf('WaitingListEntry', globalId);
    const entry = id && (await this.tools.waitingSides.find(this.tools.unitOfWork, actor, id));
    return entry ? new WaitingListEntry(entry) : null;
  }

  async listOwn(actor: Actor): Promise<WaitingListEntry[]> {
    const entries = await this.tools.waitingSides.list(this.tools.unitOfWork, actor);
    return entries.map((entry) => new WaitingListEntry(entry));
  }

  /** Asked at the door and again under the practitioner's lock; "not yours" looks exactly like "not there". */
  async #open(
    actor: Actor,
    globalId: string,
    work: (tx: Transaction, entry: WaitingRecord) => Promise<void>,
  ): Promise<WaitingListResult> {
    const seen = await this.find(actor, globalId);
    if (!seen) return new NotFound();
    return this.tools.unitOfWork.run(async (tx) => {
      const { id, practitionerId } = seen.record;
      await tx.lock('practitioner', practitionerId);
      const entry = await this.tools.waitingSides.find(tx, actor, id);
      if (!entry) return new NotFound();
      await work(tx, entry);
      await lookSoon(tx, [practitionerId]);
      return new WaitingListEntry(await getEntry(tx, id));
    });
  }

  async #takeIn(
    { patient, patientLocation, before }: JoinWaitingListInput,
    whose: Pick<NewEntry, 'practitionerId' | 'consultationTypeId' | 'contactHash'>,
  ): Promise<WaitingRecord> {
    const { unitOfWork, links, waitingContacts, waitingChanges } = this.tools;
    const id = randomUUID();
    const contact = waitingContacts.seal(id, {
      name: nameAsSeen(patient.name),
      email: patient.email,
      timeZone: patient.timeZone,
    });
    return unitOfWork.run(async (tx) => {
      await tx.lock('practitioner', whose.practitionerId);
      await tx.lock('consultation-contact', whose.contactHash.toString('hex'));
      await waitingChanges.followTerms(tx, whose.practitionerId);
      const emailDueAt = tx.clock.now().add({ minutes: MINUTES_TO_CONFIRM });
      const entry = {
        ...{ ...whose, id, emailDueAt, patientLocation, contact },
        before: before ? findInstant(before) : null,
      };
      const others = await selectEntries(
        tx,
        `e.contact_hash = $1::bytea AND e.consultation_type_id = $2 AND e.state <> 'LEFT' ORDER BY e.id`,
        [whose.contactHash, whose.consultationTypeId],
      );
      const waiting = others.find(({ state }) => state === 'WAITING');
      if (waiting) {
        await oweMail(tx, { kind: 'waiting-list.known', subjectId: waiting.id });
        return unknownEntry(entry);
      }
      // Only the newest mail leads anywhere: nobody has two places that wait for a link.
      for (const other of others) await waitingChanges.end(tx, other, 'NOT_CONFIRMED');
      await insertEntry(tx, entry);
      await links.grant(tx, id, 'WAITING', emailDueAt);
      await oweMail(tx, { kind: 'waiting-list.confirm', subjectId: id });
      return getEntry(tx, id);
    });
  }

  async #canBeTold(practitionerId: string): Promise<boolean> {
    const practitioner = await this.tools.practitioners.find(this.tools.unitOfWork, practitionerId);
    return practitioner?.hasAddress ?? false;
  }
}

/** What somebody is answered whose address waits already: the same as everybody, and it leads nowhere. */
function unknownEntry({ id, practitionerId, consultationTypeId, emailDueAt, ...entry }: NewEntry): WaitingRecord {
  return {
    ...{ id, practitionerId, consultationTypeId, emailDueAt, before: entry.before },
    ...{ state: 'AWAITING_EMAIL', confirmedAt: null, waitUntil: null, patientLocation: entry.patientLocation },
    ...{ unanswered: 0, leftBecause: null, contactEraseAt: emailDueAt, offer: null, isAsking: false },
  };
}

function problemsOf(
  { patient, patientLocation, before }: JoinWaitingListInput,
  now: Temporal.Instant,
): readonly InputProblem[] {
  const problems = new Problems();
  checkPatient(patient, problems);
  if (!isJurisdiction(patientLocation)) {
    problems.add(['patientLocation'], 'Choose a state or territory from the list.');
  }
  if (before != null) {
    const instant = findInstant(before);
    if (!instant) problems.add(['before'], 'This is not a day we can read.');
    else if (Temporal.Instant.compare(instant, now) <= 0) problems.add(['before'], 'That day is already over.');
    else if (Temporal.Instant.compare(instant, now.add({ hours: 400 * 24 })) > 0) {
      problems.add(['before'], 'That is more than a year away. Leave it open instead.');
    }
  }
  return problems.list;
}
