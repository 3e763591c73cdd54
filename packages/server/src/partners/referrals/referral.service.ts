import type { Slots } from '../../availability/slots/slots.service.js';
import type { CameBy } from '../../consultations/requests/came-by.js';
import { SlotNoLongerAvailable } from '../../consultations/consultation.results.js';
import type { ListingReads } from '../../listing/listing-reads.js';
import { opensInventedOnly, type KeyHolder } from '../../platform/doors/keys/door-keys.js';
import { Problems } from '../../platform/graphql/errors.js';
import { keyOf, toGlobalId } from '../../platform/graphql/global-id.js';
import { readInstant } from '../../platform/graphql/read-instant.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { KeyNeeded } from '../key-needed.js';
import { referralsOfKey } from '../partner-limits.js';
import type { ReferralHandles, ReferredTo } from './referral-handles.js';
import { inventedMonth } from './referral-months.js';
import type { ReferConsultationInput } from './referral.inputs.js';
import { findReferringName, listCounted, noteReferral } from './referral.repository.js';
import {
  BookingReferral,
  ConsultationReferral,
  ReferralMonth,
  type ReferConsultationResult,
} from './referral.results.js';

const SCOPE = 'consultations:refer';
/** What a key needs to be told when somebody has time. */
const OF_TIMES = 'availability:read';
const DAYS_TO_USE = 30;
const MONTHS_TOLD = 24;

export interface ReferralTools {
  readonly unitOfWork: UnitOfWork;
  readonly limits: RateLimits;
  readonly handles: ReferralHandles;
  readonly listings: ListingReads;
  readonly slots: Slots;
  readonly publicOrigin: string;
}

/** Links by which partners send people to a request, and what they are told afterwards: counts, and nobody. */
export class ReferralService {
  constructor(private readonly tools: ReferralTools) {}

  /** Stores nothing: asked twice, it prepares twice, and nothing happens by either. */
  async refer(
    holder: KeyHolder | null,
    input: ReferConsultationInput,
    context: RequestContext,
  ): Promise<ReferConsultationResult> {
    if (!holder) return new KeyNeeded(SCOPE);
    const taken = await this.tools.limits.take(referralsOfKey, holder.keyId);
    if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
    const problems = new Problems();
    const startsAt = input.startsAt == null ? null : readInstant(input.startsAt, ['startsAt'], problems);
    if (problems.list.length > 0) return new InvalidInput(problems.list);
    const practitionerId = keyOf('Practitioner', input.practitionerId);
    const practitioner = practitionerId && (await this.tools.listings.practitioners(context).load(practitionerId));
    if (!practitionerId || !practitioner) return new NotFound('No such practitioner is listed.');
    const consultationTypeId = keyOf('ConsultationType', input.consultationTypeId);
    if (!consultationTypeId) return notOffered();
    const to = { practitionerId, consultationTypeId, startsAt };
    const obstacle = await this.#obstacle(to, holder);
    return obstacle ?? this.#prepare(holder, to, practitioner.slug);
  }

  /** Null: no key was shown. */
  async monthsOfHolder(holder: KeyHolder | null): Promise<ReferralMonth[] | null> {
    if (!holder) return null;
    return opensInventedOnly(holder)
      ? [new ReferralMonth(inventedMonth(this.tools.unitOfWork.clock.now()))]
      : this.monthsOf(holder.partnerId);
  }

  async monthsOf(partnerId: string): Promise<ReferralMonth[]> {
    const months = await listCounted(this.tools.unitOfWork, partnerId, MONTHS_TOLD);
    return months.map((month) => new ReferralMonth(month));
  }

  standingOf(partnerId: string): string {
    return this.tools.handles.standing(partnerId);
  }

  /** For whoever came by it; null: it names nobody who may send people, or not any more. */
  async find(handle: string): Promise<BookingReferral | null> {
    const referral = this.tools.handles.read(handle);
    const name = referral && (await findReferringName(this.tools.unitOfWork, referral.partnerId, referral));
    return referral && name !== null ? new BookingReferral(name, referral) : null;
  }

  /** Where it takes place or who is licensed where is the patient's to ask: here nobody knows where they will be. */
  async #obstacle(to: ReferredTo, { scopes }: KeyHolder): Promise<NotFound | SlotNoLongerAvailable | null> {
    if (!to.startsAt) {
      const types = await this.tools.slots.findTypes([to.consultationTypeId]);
      const offered = await this.tools.slots.consultationTypes([to.practitionerId]);
      const isTheirs = offered.get(to.practitionerId)?.some((type) => type.offered.id === to.consultationTypeId);
      return types.has(to.consultationTypeId) && isTheirs ? null : notOffered();
    }
    const judged = await this.tools.slots.judge({ ...to, startsAt: to.startsAt, patientLocation: null });
    switch (judged.verdict) {
      case 'BOOKABLE':
        return null;
      case 'TAKEN':
        return scopes.has(OF_TIMES)
          ? new SlotNoLongerAvailable(judged.alternatives, 'That time is no longer free. Choose another one.')
          : new SlotNoLongerAvailable([], 'That time is no longer free. Without one, the person chooses on our page.');
      default:
        return notOffered();
    }
  }

  #prepare(holder: KeyHolder, to: ReferredTo, slug: string): ConsultationReferral {
    const { handles, unitOfWork, publicOrigin } = this.tools;
    const expiresAt = unitOfWork.clock.now().add({ hours: 24 * DAYS_TO_USE });
    const isTrial = opensInventedOnly(holder);
    const bookingReferral = handles.prepare({ partnerId: holder.partnerId, isTrial, to }, expiresAt);
    const url = new URL(`${publicOrigin}/practitioners/${slug}/${to.startsAt ? 'request' : 'times'}`);
    url.searchParams.set('type', toGlobalId('ConsultationType', to.consultationTypeId));
    if (to.startsAt) url.searchParams.set('at', to.startsAt.toString());
    url.searchParams.set('booking-referral', bookingReferral);
    return new ConsultationReferral({ bookingReferral, url: url.href, expiresAt, isTrial });
  }
}

/** What consultations are given: by whose link a request came stands beside it until its month is counted. */
export class CameByPartner implements CameBy {
  constructor(private readonly handles: ReferralHandles) {}

  async note(
    tx: Transaction,
    { consultationId, practitionerId, handle }: Parameters<CameBy['note']>[1],
  ): Promise<void> {
    const referral = this.handles.read(handle);
    if (!referral || referral.isTrial) return;
    if (referral.to && referral.to.practitionerId !== practitionerId) return;
    await noteReferral(tx, consultationId, referral.partnerId);
  }
}

function notOffered(): NotFound {
  return new NotFound('This kind of talk cannot be asked for here right now.');
}
