import { findInstant } from '@clearing/shared/time/instants';
import type { AccessLinks } from '../../accounts/access-links.js';
import { mailboxKey } from '../../accounts/signing-in/mailbox-key.js';
import type { WantedSlot } from '../../availability/slots/slots.service.js';
import type { Catalog } from '../../catalog/catalog.js';
import type { Actor } from '../../platform/actor.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { addressKey, type RateLimits } from '../../platform/rate-limits.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { InvalidInput, NotFound, TooManyRequests, UserError } from '../../platform/graphql/user-errors.js';
import type { AskedPractitioners } from '../asked/asked-practitioner.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationDesk } from '../door/consultation-desk.js';
import { patientOf } from '../door/consultation-sides.js';
import {
  RequestedConsultation,
  SlotNoLongerAvailable,
  type RequestConsultationResult,
} from '../consultation.results.js';
import type { CrisisDesk } from '../crisis/crisis-desk.js';
import { UnderAge } from '../crisis/crisis.results.js';
import { requestsFromAddress, requestsToMailbox } from '../limits.js';
import { outsideLicensure } from '../licensure/outside-licensure.js';
import { saysYesNow, showsLines, type Screenings } from '../screening/screenings.js';
import type { OfferedTimes } from '../waiting/offers/offered-times.js';
import type { AskedTimes, JudgedTime } from './asked-times.js';
import type { CareRefusals } from './care-refusals.js';
import { FormsUnderWay } from './forms-under-way.js';
import { confidencesOf, inputToRemember } from './request-confidences.js';
import type { RequestConsultationInput } from './request-consultation.inputs.js';
import { NOT_LISTED, type OfKey, type RequestIntake, type Wanted } from './request-intake.js';
import { problemsOf, problemsOfTalk } from './request-problems.js';

export interface RequestTools {
  readonly unitOfWork: UnitOfWork;
  readonly catalog: Catalog;
  readonly crisis: CrisisDesk;
  readonly screenings: Screenings;
  readonly times: AskedTimes;
  readonly refusals: CareRefusals;
  readonly offered: OfferedTimes;
  readonly limits: RateLimits;
  readonly links: AccessLinks;
  readonly confidential: Confidential;
  readonly desk: ConsultationDesk;
  readonly practitioners: AskedPractitioners;
  readonly intake: RequestIntake;
}

/** A time that was asked for, and what can be said of it. */
interface Judged extends JudgedTime {
  readonly slot: WantedSlot;
}

/** From a filled-in form to a request that waits for its code. */
export class RequestService {
  readonly #underWay = new FormsUnderWay();

  constructor(private readonly tools: RequestTools) {}

  /**
   * The order is the contract's: danger, input, repetition, the address's limit, age, licence, screen, slot, the contact's
   * limit. What a kind of talk needs can be asked for only once it is known which it is.
   */
  async request(
    actor: Actor,
    input: RequestConsultationInput,
    clientAddress: string,
  ): Promise<RequestConsultationResult> {
    const { crisis, confidential } = this.tools;
    const heard = await crisis.hear(saidIn(input), input.safeAcknowledgement);
    if (typeof heard !== 'string') return heard;

    const problems = problemsOf(input, this.#knownWords());
    if (problems.length > 0) return new InvalidInput(problems);

    const keyHash = confidential.keyHash(input.idempotencyKey);
    return this.#underWay.inTurn(keyHash, () => this.#send(actor, input, { keyHash, clientAddress, heard }));
  }

  async #send(
    actor: Actor,
    input: RequestConsultationInput,
    { keyHash, clientAddress, heard }: { keyHash: Buffer; clientAddress: string; heard: string },
  ): Promise<RequestConsultationResult> {
    const { crisis, screenings, confidential, intake, limits } = this.tools;
    const inputHash = confidential.inputHash(inputToRemember(input));
    const earlier = await intake.findEarlier({ keyHash, inputHash });
    if (earlier) return this.#answer(earlier, input);
    // Another server may take the same form in meanwhile: then what stands in its way is itself.
    const unlessTakenIn = async (refusal: SlotNoLongerAvailable | TooManyRequests) => {
      const meanwhile = await intake.findEarlier({ keyHash, inputHash });
      return meanwhile ? this.#answer(meanwhile, input) : refusal;
    };

    const address = await limits.take(requestsFromAddress, addressKey(clientAddress));
    if (!address.allowed) return unlessTakenIn(new TooManyRequests(address.retryAfterSeconds));

    if (input.patient.ageBand === 'UNDER_18') return new UnderAge(crisis.lines());

    const asked = await this.#judge(actor, input);
    if (!asked || asked.verdict.verdict === 'NOT_THERE') {
      return new NotFound(NOT_LISTED);
    }
    const needed = problemsOfTalk(input, asked.verdict.type);
    if (needed.length > 0) return new InvalidInput(needed);
    if (asked.verdict.verdict === 'OUTSIDE_LICENSURE') {
      return outsideLicensure(input.patientLocation, asked.verdict.licensedIn);
    }
    const refused = await this.tools.refusals.of(input, asked.slot, asked.verdict.type);
    if (refused) return refused;

    const missing = screenings.missing(input.screening);
    if (missing) return missing;

    if (asked.verdict.verdict === 'TAKEN') {
      return unlessTakenIn(new SlotNoLongerAvailable(asked.verdict.alternatives));
    }

    // Counted last: it guards a mailbox, and nobody is mailed about a time that is gone.
    const mails = await limits.take(requestsToMailbox, mailboxKey(input.patient.email));
    if (!mails.allowed) return unlessTakenIn(new TooManyRequests(mails.retryAfterSeconds));
    const practitioner = await this.tools.practitioners.find(this.tools.unitOfWork, asked.slot.practitionerId);
    const screened = screenings.screen({
      ...input.screening,
      deliveryMethods: input.deliveryMethods,
      isOver64: input.patient.ageBand === 'OVER_64',
      saidTheyAreSafe: heard === 'SAID_SAFE',
      isForSomebodyElse: input.requester != null,
      asked: practitioner?.givenName ?? null,
    });
    const outcome = await this.#takeIn(asked, {
      ...asked.slot,
      type: asked.verdict.type,
      keyHash,
      inputHash,
      contactHash: confidential.contactHash(input.patient.email),
      confidences: confidencesOf(input, screened),
      policyVersion: input.consent.policyVersion,
      offerId: asked.slot.exceptOwnerId ?? null,
      bookingReferral: input.bookingReferral ?? null,
    });
    return this.#answer(outcome, input);
  }

  async #judge(actor: Actor, input: RequestConsultationInput): Promise<Judged | null> {
    const practitionerId = keyOf('Practitioner', input.practitionerId);
    const consultationTypeId = keyOf('ConsultationType', input.consultationTypeId);
    if (!practitionerId || !consultationTypeId) return null;
    const startsAt = findInstant(input.startsAt)!;
    const wanted = { practitionerId, consultationTypeId, startsAt, patientLocation: input.patientLocation };
    // A time that is kept for them is free to nobody but them.
    const offerId = await this.tools.offered.find(actor, input.waitingListEntryId, wanted);
    const slot = { ...wanted, ...(offerId && { exceptOwnerId: offerId }) };
    return { slot, ...(await this.tools.times.judge(slot)) };
  }

  /** What was judged bookable may have gone to somebody while others were served. */
  async #takeIn({ slot, ...judged }: Judged, wanted: Wanted): Promise<OfKey | SlotNoLongerAvailable | NotFound> {
    const { times, intake } = this.tools;
    const outcome = await times.inTurn(slot, judged, async () => {
      const canBeTold = await this.#canBeTold(slot.practitionerId);
      return canBeTold ? intake.takeIn(wanted) : new NotFound('You cannot ask this person here right now.');
    });
    if ('result' in outcome) return outcome.result;
    const alternatives = outcome.verdict.verdict === 'TAKEN' ? outcome.verdict.alternatives : [];
    return (await intake.findEarlier(wanted)) ?? new SlotNoLongerAvailable(alternatives);
  }

  /** Without a verified address nobody would hear of the request, and the patient would wait for nothing. */
  async #canBeTold(practitionerId: string): Promise<boolean> {
    const { practitioners, unitOfWork } = this.tools;
    const practitioner = await practitioners.find(unitOfWork, practitionerId);
    return practitioner?.hasAddress ?? false;
  }

  async #answer(
    outcome: OfKey | SlotNoLongerAvailable | NotFound,
    input: RequestConsultationInput,
  ): Promise<RequestConsultationResult> {
    if (outcome instanceof UserError) return outcome;
    const { crisis, desk, links } = this.tools;
    const token = await links.patientToken(outcome.id, 'CONSULTATION');
    if (!token) return new NotFound();
    const saysMore = showsLines(input.screening.answers) || crisis.linesFor(input.message).length > 0;
    return new RequestedConsultation(desk.view(outcome, patientOf(outcome.id), saysMore ? crisis.lines() : []), token);
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
