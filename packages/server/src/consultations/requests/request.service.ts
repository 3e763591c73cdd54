import { findInstant } from '@clearing/shared/time/instants';
import { respondBy } from '@clearing/shared/time/business-days';
import { getJurisdiction } from '@clearing/shared/jurisdictions';
import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { AccessLinks } from '../../accounts/access-links.js';
import type { HeldTimes } from '../../availability/held-times.service.js';
import type { OfferedType } from '../../availability/practice.js';
import type { SlotVerdict, Slots } from '../../availability/slots.service.js';
import type { Catalog } from '../../catalog/catalog.js';
import { nobody } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { keyOf } from '../../platform/global-id.js';
import { oweMail } from '../../platform/outbox.js';
import { addressKey, type RateLimits } from '../../platform/rate-limits.js';
import { type Transaction, type UnitOfWork, violatedConstraint } from '../../platform/unit-of-work.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/user-errors.js';
import type { AskedPractitioners } from '../asked-practitioner.js';
import type { Confidences, Confidential } from '../confidential.js';
import type { ConsultationChanges } from '../consultation-change.js';
import type { ConsultationCodes } from '../consultation-codes.js';
import type { ConsultationDesk } from '../consultation-desk.js';
import {
  countUnverifiedHolds,
  findByIdempotencyKey,
  findConsultation,
  insertConsultation,
  type ConsultationRecord,
  type Reader,
} from '../consultation.repository.js';
import {
  OutsideLicensure,
  RequestedConsultation,
  SlotNoLongerAvailable,
  type RequestConsultationResult,
} from '../consultation.results.js';
import type { CrisisDesk } from '../crisis/crisis-desk.js';
import { UnderAge } from '../crisis/crisis.results.js';
import {
  requestsFromAddress,
  requestsFromContact,
  UNVERIFIED_HOLDS_PER_CONTACT,
  UNVERIFIED_HOLDS_PER_PRACTITIONER,
} from '../limits.js';
import { MINUTES_TO_CONFIRM } from '../retention.js';
import { saysYesNow, showsLines, type Screenings } from '../screening/screenings.js';
import { confidencesOf, inputToRemember } from './request-confidences.js';
import type { RequestConsultationInput } from './request-consultation.inputs.js';
import { problemsOf } from './request-problems.js';

export interface RequestTools {
  readonly unitOfWork: UnitOfWork;
  readonly catalog: Catalog;
  readonly crisis: CrisisDesk;
  readonly screenings: Screenings;
  readonly slots: Slots;
  readonly heldTimes: HeldTimes;
  readonly limits: RateLimits;
  readonly links: AccessLinks;
  readonly confidential: Confidential;
  readonly codes: ConsultationCodes;
  readonly changes: ConsultationChanges;
  readonly desk: ConsultationDesk;
  readonly practitioners: AskedPractitioners;
}

/** A time somebody may ask for, and what they would ask for it with. */
interface Wanted {
  readonly practitionerId: string;
  readonly type: OfferedType;
  readonly startsAt: Temporal.Instant;
  readonly patientLocation: string;
  readonly keyHash: Buffer;
  readonly inputHash: Buffer;
  readonly contactHash: Buffer;
  readonly confidences: Confidences;
  readonly policyVersion: string;
}

type Repetition = ConsultationRecord | InvalidInput;

/** From a filled-in form to a request that waits for its code. */
export class RequestService {
  constructor(private readonly tools: RequestTools) {}

  /** The order is the contract's: danger, input, repetition, limits, age, licence, screen, slot. */
  async request(input: RequestConsultationInput, clientAddress: string): Promise<RequestConsultationResult> {
    const { crisis, screenings, confidential } = this.tools;
    const heard = await crisis.hear(saidIn(input), input.safeAcknowledgement);
    if (typeof heard !== 'string') return heard;

    const problems = problemsOf(input, this.#knownWords());
    if (problems.length > 0) return new InvalidInput(problems);

    const keyHash = confidential.keyHash(input.idempotencyKey);
    const inputHash = confidential.inputHash(inputToRemember(input));
    const repeated = await this.#repetition(this.tools.unitOfWork, keyHash, inputHash);
    if (repeated) return this.#answer(repeated, input);

    const contactHash = confidential.contactHash(input.patient.email);
    const tooMany = await this.#takeLimits(clientAddress, contactHash);
    if (tooMany) return tooMany;

    if (input.patient.ageBand === 'UNDER_18') return new UnderAge(crisis.lines());

    const asked = await this.#judge(input);
    if (!asked || asked.verdict.verdict === 'NOT_THERE') {
      return new NotFound('This person or this kind of talk is not listed any more.');
    }
    if (asked.verdict.verdict === 'OUTSIDE_LICENSURE') return outsideLicensure(input, asked.verdict.licensedIn);

    const missing = screenings.missing(input.screening);
    if (missing) return missing;

    if (asked.verdict.verdict === 'TAKEN') return new SlotNoLongerAvailable(asked.verdict.alternatives);
    if (!(await this.#canBeTold(asked.practitionerId))) {
      return new NotFound('This person cannot be asked here just now.');
    }
    const screened = screenings.screen({
      ...input.screening,
      deliveryMethods: input.deliveryMethods,
      isOver64: input.patient.ageBand === 'OVER_64',
      saidTheyAreSafe: heard === 'SAID_SAFE',
    });
    return this.#send(input, {
      ...asked,
      type: asked.verdict.type,
      patientLocation: input.patientLocation,
      keyHash,
      inputHash,
      contactHash,
      confidences: confidencesOf(input, screened),
      policyVersion: input.consent.policyVersion,
    });
  }

  async #judge(input: RequestConsultationInput) {
    const practitionerId = keyOf('Practitioner', input.practitionerId);
    const consultationTypeId = keyOf('ConsultationType', input.consultationTypeId);
    if (!practitionerId || !consultationTypeId) return null;
    const startsAt = findInstant(input.startsAt)!;
    const { patientLocation } = input;
    const verdict = await this.tools.slots.judge({ practitionerId, consultationTypeId, startsAt, patientLocation });
    return { practitionerId, startsAt, verdict: this.#answerableInTime(verdict, startsAt) };
  }

  /** Without a verified address nobody would hear of the request, and the patient would wait for nothing. */
  async #canBeTold(practitionerId: string): Promise<boolean> {
    const { practitioners, unitOfWork } = this.tools;
    const practitioner = await practitioners.find(unitOfWork, practitionerId);
    return practitioner?.email != null;
  }

  /** A request that could never be answered in time is not taken in. */
  #answerableInTime(verdict: SlotVerdict, startsAt: Temporal.Instant): SlotVerdict {
    if (verdict.verdict !== 'BOOKABLE' || verdict.type.bookingPolicy === 'INSTANT') return verdict;
    const askedAt = this.tools.unitOfWork.clock.now();
    const answerBy = respondBy({ askedAt, startsAt, zone: verdict.type.zone, lately: false });
    return Temporal.Instant.compare(answerBy, askedAt) > 0 ? verdict : { verdict: 'TAKEN', alternatives: [] };
  }

  async #send(input: RequestConsultationInput, wanted: Wanted): Promise<RequestConsultationResult> {
    const id = randomUUID();
    const outcome = await this.#sendOnce(id, wanted);
    return this.#answer(outcome ?? (await findConsultation(this.tools.unitOfWork, id))!, input);
  }

  /** Null: it was written under this id. Two sends of one form at once: the second finds the first. */
  async #sendOnce(id: string, wanted: Wanted): Promise<Repetition | SlotNoLongerAvailable | null> {
    try {
      return await this.tools.unitOfWork.run(async (tx) => {
        await tx.lock('consultation-contact', wanted.contactHash.toString('hex'));
        const repeated = await this.#repetition(tx, wanted.keyHash, wanted.inputHash);
        if (repeated) return repeated;
        await tx.lock('practitioner', wanted.practitionerId);
        const hold = await this.#hold(tx, id, wanted);
        if (hold instanceof SlotNoLongerAvailable) return hold;
        await this.#write(tx, id, wanted, hold === 'HELD');
        return null;
      });
    } catch (error) {
      if (violatedConstraint(error) !== 'idempotency_keys_are_used_once') throw error;
      return this.#repetition(this.tools.unitOfWork, wanted.keyHash, wanted.inputHash);
    }
  }

  /** Holds the time, unless people who have not shown their address hold too much already: then it waits without. */
  async #hold(tx: Transaction, id: string, wanted: Wanted): Promise<'HELD' | 'WAITS' | SlotNoLongerAvailable> {
    const ofPractitioner = await countUnverifiedHolds(tx, wanted);
    const ofContact = await countUnverifiedHolds(tx, { contactHash: wanted.contactHash, except: id });
    if (ofPractitioner >= UNVERIFIED_HOLDS_PER_PRACTITIONER || ofContact >= UNVERIFIED_HOLDS_PER_CONTACT)
      return 'WAITS';
    const held = await this.tools.heldTimes.hold(tx, {
      practitionerId: wanted.practitionerId,
      consultationTypeId: wanted.type.id,
      ownerId: id,
      startsAt: wanted.startsAt,
      patientLocation: wanted.patientLocation,
    });
    return held === 'HELD' ? held : new SlotNoLongerAvailable(held.alternatives);
  }

  async #write(tx: Transaction, id: string, wanted: Wanted, holdsTime: boolean): Promise<void> {
    const { confidential, codes, links, changes } = this.tools;
    const now = tx.clock.now();
    const dueAt = now.add({ minutes: MINUTES_TO_CONFIRM });
    await insertConsultation(tx, {
      id,
      practitioner_id: wanted.practitionerId,
      consultation_type_id: wanted.type.id,
      state: 'AWAITING_EMAIL',
      starts_at: wanted.startsAt,
      ends_at: wanted.startsAt.add({ minutes: wanted.type.minutes }),
      time_zone: wanted.type.zone,
      zone_data_version: process.versions.tz ?? 'unknown',
      requested_at: now,
      policy_version: wanted.policyVersion,
      holds_time: holdsTime,
      email_due_at: dueAt,
      ...confidential.seal(id, wanted.confidences),
      contact_hash: wanted.contactHash,
      idempotency_key_hash: wanted.keyHash,
      idempotency_input_hash: wanted.inputHash,
      answers_erase_at: dueAt,
      contact_erase_at: dueAt,
    });
    await changes.begin(tx, id);
    for (const action of ['consultation.consent.collect', 'consultation.consent.share']) {
      await recordAudit(tx, { actor: nobody, action, subjectKind: 'consultation', subjectId: id });
    }
    await links.grant(tx, id, 'PATIENT', now.add({ hours: 24 }));
    const generation = await codes.issue(tx, id, 'CONFIRM_EMAIL', dueAt);
    await oweMail(tx, { kind: 'consultation.code', subjectId: id, parameters: { generation } });
  }

  /** What an earlier send with this key came to; null when there was none. */
  async #repetition(reader: Reader, keyHash: Buffer, inputHash: Buffer): Promise<Repetition | null> {
    const earlier = await findByIdempotencyKey(reader, keyHash);
    if (!earlier) return null;
    if (earlier.inputHash?.equals(inputHash)) return earlier.record;
    const message = 'This was sent before with other words, or has been erased. Start a new one.';
    return new InvalidInput([{ path: ['idempotencyKey'], message }]);
  }

  async #answer(
    outcome: Repetition | SlotNoLongerAvailable,
    input: RequestConsultationInput,
  ): Promise<RequestConsultationResult> {
    if (outcome instanceof InvalidInput || outcome instanceof SlotNoLongerAvailable) return outcome;
    const { crisis, desk, links } = this.tools;
    const token = await links.tokenFor(outcome.id, 'PATIENT');
    if (!token) return new NotFound();
    const saysMore = showsLines(input.screening.answers) || crisis.linesFor(input.message).length > 0;
    return new RequestedConsultation(desk.view(outcome, 'PATIENT', saysMore ? crisis.lines() : []), token);
  }

  async #takeLimits(clientAddress: string, contactHash: Buffer): Promise<TooManyRequests | null> {
    const { limits } = this.tools;
    const address = await limits.take(requestsFromAddress, addressKey(clientAddress));
    if (!address.allowed) return new TooManyRequests(address.retryAfterSeconds);
    const contact = await limits.take(requestsFromContact, contactHash.toString('hex'));
    return contact.allowed ? null : new TooManyRequests(contact.retryAfterSeconds);
  }

  #knownWords() {
    const { deliveryMethods, conditions } = this.tools.catalog;
    return {
      isDeliveryMethod: (slug: string) => deliveryMethods.has(slug),
      isCondition: (slug: string) => conditions.has(slug),
    };
  }
}

/** Every free text, whoever it is about. */
function saidIn(input: RequestConsultationInput) {
  const { patient, requester, message, screening } = input;
  return {
    yesNow: saysYesNow(screening.answers),
    texts: [message, patient.accessNeeds, patient.name, requester?.name],
  };
}

function outsideLicensure(input: RequestConsultationInput, licensedIn: readonly string[]): OutsideLicensure {
  const place = getJurisdiction(input.patientLocation).name;
  const names = licensedIn.map((code) => getJurisdiction(code).name);
  const where = names.length > 0 ? `They are licensed in ${names.join(', ')}. ` : '';
  return new OutsideLicensure(
    `${where}You said you will be in ${place}, so they can’t see you there for this talk. A talk in person may be possible, or somebody else who is licensed in ${place}.`,
    licensedIn,
  );
}
