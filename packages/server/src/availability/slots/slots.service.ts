import { epochDayOf, isoOfEpochDay, MS_PER_DAY } from '@clearing/shared/time/calendar-days';
import type { Temporal } from 'temporal-polyfill';
import { mayMeetFrom } from '../../listing/legality/legality.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { findLatestOfType, findOwnersOfTypes, findPractices, type Reader } from '../availability.repository.js';
import { ConsultationType, type Slot, slotsFor } from '../consultation-type.results.js';
import { firstSlotOfType, isSlotOfType, NEAR_DAYS, slotsNear, slotsOfType } from './practice-slots.js';
import {
  agreedType,
  isShown,
  jurisdictionsFor,
  jurisdictionsFrom,
  legalDays,
  type OfferedType,
  type Practice,
} from './practice.js';
import type { ConsultationMode } from '../words.js';

export interface SlotsWanted {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly consultationTypeId?: string | null;
  readonly mode?: ConsultationMode | null;
  /** Where the patient will be; null: wherever it is legal. */
  readonly patientLocation?: string | null;
}

export interface WantedSlot {
  readonly practitionerId: string;
  readonly consultationTypeId: string;
  readonly startsAt: Temporal.Instant;
  readonly patientLocation: string;
  /** Whose held times are no obstacle: of a time that is kept for whoever asks. */
  readonly exceptOwnerId?: string;
}

/** Without a place: wherever it is legal. */
type JudgedSlot = Omit<WantedSlot, 'patientLocation'> & { readonly patientLocation: string | null };

/** In the order a person would be told: is it there, may it be, is it free. */
export type SlotVerdict =
  | { readonly verdict: 'BOOKABLE'; readonly type: OfferedType }
  | { readonly verdict: 'NOT_THERE' }
  | { readonly verdict: 'OUTSIDE_LICENSURE'; readonly type: OfferedType; readonly licensedIn: readonly string[] }
  | { readonly verdict: 'TAKEN'; readonly type: OfferedType; readonly alternatives: readonly Slot[] };

/** One kind of talk with the times at which it can be had, in epoch milliseconds. */
export interface OfferedSlots {
  readonly type: OfferedType;
  readonly starts: readonly number[];
}

/** What can be booked. Reads only; HeldTimes takes. */
export class Slots {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Each practitioner's slots of the types asked for, by time; one statement however many practitioners. */
  async list(practitionerIds: readonly string[], wanted: SlotsWanted): Promise<Map<string, Slot[]>> {
    const range = { start: wanted.from.epochMilliseconds, end: wanted.to.epochMilliseconds };
    const practices = await findPractices(this.unitOfWork, practitionerIds, range);
    const question = this.#question(wanted.patientLocation);
    return mapValues(practices, (practice) =>
      practice.types
        .filter((type) => !wanted.consultationTypeId || type.id === wanted.consultationTypeId)
        .filter((type) => !wanted.mode || type.mode === wanted.mode)
        .flatMap((type) => slotsFor(type, slotsOfType(practice, type, range, question)))
        .sort(bySoonest),
    );
  }

  /** Everything that is offered, in the practitioner's own order, each with its slots by time. */
  async listByType(
    practitionerIds: readonly string[],
    { from, to }: Pick<SlotsWanted, 'from' | 'to'>,
  ): Promise<Map<string, OfferedSlots[]>> {
    const range = { start: from.epochMilliseconds, end: to.epochMilliseconds };
    const practices = await findPractices(this.unitOfWork, practitionerIds, range);
    const question = this.#question(null);
    return mapValues(practices, (practice) =>
      practice.types.map((type) => ({ type, starts: slotsOfType(practice, type, range, question) })),
    );
  }

  /** Each consultation type's soonest slot for a patient who will be there; types without one are left out. */
  async soonest(
    practitionerIds: readonly string[],
    patientLocation: string | null,
  ): Promise<Map<string, readonly Slot[]>> {
    const question = this.#question(patientLocation);
    const range = { start: question.now, end: question.now + LONGEST_HORIZON_DAYS * MS_PER_DAY };
    const practices = await findPractices(this.unitOfWork, practitionerIds, range);
    return mapValues(practices, (practice) =>
      practice.types
        .flatMap((type) => {
          const first = firstSlotOfType(practice, type, question.now + type.horizonDays * MS_PER_DAY, question);
          return first === null ? [] : slotsFor(type, [first]);
        })
        .sort(bySoonest),
    );
  }

  /** What a practitioner offers, in their own order. */
  async consultationTypes(practitionerIds: readonly string[]): Promise<Map<string, ConsultationType[]>> {
    const { now } = this.#question(null);
    const practices = await findPractices(this.unitOfWork, practitionerIds, { start: now, end: now });
    return mapValues(practices, (practice) => practice.types.map((type) => new ConsultationType(type)));
  }

  /** A type on the terms on which somebody agreed to it, be it offered still or not. */
  async agreedType(practitionerId: string, typeId: string): Promise<ConsultationType | null> {
    const { now } = this.#question(null);
    const practices = await findPractices(this.unitOfWork, [practitionerId], { start: now, end: now }, [typeId]);
    const practice = practices.get(practitionerId);
    const type = practice && agreedType(practice, typeId);
    return type ? new ConsultationType(type) : null;
  }

  /** The free times of the coming days for a talk that was agreed on, be it offered still or not; its own is no obstacle. */
  async listAgreed(
    practitionerId: string,
    typeId: string,
    patientLocation: string | null,
    exceptOwnerId?: string,
  ): Promise<Slot[]> {
    const question = { ...this.#question(patientLocation), ...(exceptOwnerId !== undefined && { exceptOwnerId }) };
    const range = { start: question.now, end: question.now + DAYS_FOR_AGREED * MS_PER_DAY };
    const practices = await findPractices(this.unitOfWork, [practitionerId], range, [typeId]);
    const practice = practices.get(practitionerId);
    const type = practice && agreedType(practice, typeId);
    return type ? slotsFor(type, slotsOfType(practice, type, range, question)) : [];
  }

  /** What has come in the place of a type that was changed since; itself when nothing has. */
  async latestOf(typeId: string): Promise<string> {
    return findLatestOfType(this.unitOfWork, typeId);
  }

  /** Consultation types by their ids, of listings that can be seen; the others are left out. */
  async findTypes(typeIds: readonly string[]): Promise<Map<string, ConsultationType>> {
    const owners = await findOwnersOfTypes(this.unitOfWork, typeIds);
    const { now } = this.#question(null);
    const practices = await findPractices(this.unitOfWork, [...new Set(owners.values())], { start: now, end: now });
    const shown = [...practices.values()].filter((practice) => isShown(practice, this.unitOfWork.clock.now()));
    const types = shown.flatMap((practice) => practice.types).filter((type) => owners.has(type.id));
    return new Map(types.map((type) => [type.id, new ConsultationType(type)]));
  }

  async isBookable(wanted: WantedSlot): Promise<boolean> {
    return (await this.judge(wanted)).verdict === 'BOOKABLE';
  }

  /** Whether this person, there, can book this time; and if not, what to tell them. Holds nothing. Null: wherever it is legal. */
  async judge({ patientLocation, ...wanted }: JudgedSlot): Promise<SlotVerdict> {
    const startsAt = wanted.startsAt.epochMilliseconds;
    const range = { start: startsAt - NEAR_DAYS * MS_PER_DAY, end: startsAt + NEAR_DAYS * MS_PER_DAY };
    const practices = await findPractices(this.unitOfWork, [wanted.practitionerId], range);
    const practice = practices.get(wanted.practitionerId);
    const type = practice?.types.find(({ id }) => id === wanted.consultationTypeId);
    const { exceptOwnerId } = wanted;
    const question = { ...this.#question(patientLocation), ...(exceptOwnerId && { exceptOwnerId }) };
    if (!practice || !type || !isShown(practice, this.unitOfWork.clock.now())) return { verdict: 'NOT_THERE' };
    // A licence of today says nothing of a day long past, and what it says would be no reason.
    const isAhead = startsAt > question.now;
    const licensedIn =
      isAhead && patientLocation !== null ? licensedElsewhere(practice, type, { ...wanted, patientLocation }) : null;
    if (licensedIn) return { verdict: 'OUTSIDE_LICENSURE', type, licensedIn };
    if (isSlotOfType(practice, type, startsAt, question)) return { verdict: 'BOOKABLE', type };
    const alternatives = slotsFor(type, slotsNear(practice, type, startsAt, question));
    return { verdict: 'TAKEN', type, alternatives };
  }

  /**
   * Of a talk already asked for: where else it would be legal, when where the patient will be it no longer is; null when it
   * is. A pause or a full calendar does not matter here: a pause ends no promise, and no promise outlives a licence.
   */
  async licensedElsewhere(wanted: JudgedSlot, reader: Reader = this.unitOfWork): Promise<readonly string[] | null> {
    const startsAt = wanted.startsAt.epochMilliseconds;
    const { practitionerId, consultationTypeId } = wanted;
    const then = { start: startsAt, end: startsAt };
    const practices = await findPractices(reader, [practitionerId], then, [consultationTypeId]);
    const practice = practices.get(practitionerId);
    const type = practice && agreedType(practice, consultationTypeId);
    return practice && type ? licensedElsewhere(practice, type, wanted) : [];
  }

  /** Of a talk already asked for, which may have this time instead: what is free near it when it is not; null when it is. */
  async freeInsteadOf({ practitionerId, consultationTypeId, ...wanted }: JudgedSlot): Promise<readonly Slot[] | null> {
    const startsAt = wanted.startsAt.epochMilliseconds;
    const range = { start: startsAt - NEAR_DAYS * MS_PER_DAY, end: startsAt + NEAR_DAYS * MS_PER_DAY };
    const practices = await findPractices(this.unitOfWork, [practitionerId], range, [consultationTypeId]);
    const practice = practices.get(practitionerId);
    const type = practice && agreedType(practice, consultationTypeId);
    if (!practice || !type) return [];
    const { exceptOwnerId } = wanted;
    const question = { ...this.#question(wanted.patientLocation), ...(exceptOwnerId && { exceptOwnerId }) };
    if (isSlotOfType(practice, type, startsAt, question)) return null;
    return slotsFor(type, slotsNear(practice, type, startsAt, question));
  }

  /**
   * Of a kind of talk that is offered: where its talks are legal on some day from now on, when they are not where the
   * patient will be; null when they are there. In person they are where they take place, or nowhere. NOT_THERE: nobody can
   * ask for it.
   */
  async licensedOnlyElsewhere(
    practitionerId: string,
    typeId: string,
    patientLocation: string,
  ): Promise<{ readonly type: OfferedType; readonly licensedIn: readonly string[] | null } | 'NOT_THERE'> {
    const { now } = this.#question(null);
    const practices = await findPractices(this.unitOfWork, [practitionerId], { start: now, end: now });
    const practice = practices.get(practitionerId);
    const type = practice?.types.find(({ id }) => id === typeId);
    if (!practice || !type || !isShown(practice, this.unitOfWork.clock.now())) return 'NOT_THERE';
    const day = dayOf(practice, this.unitOfWork.clock.now());
    if (type.mode === 'IN_PERSON') {
      return { type, licensedIn: mayMeetFrom(practice.licenses, type.locationRegion, isoOfEpochDay(day)) ? null : [] };
    }
    const places = jurisdictionsFrom(practice.licenses, type, day);
    return { type, licensedIn: places.includes(patientLocation) ? null : places };
  }

  #question(patientLocation: string | null | undefined) {
    return { now: this.unitOfWork.clock.now().epochMilliseconds, patientLocation: patientLocation ?? null };
  }
}

const LONGEST_HORIZON_DAYS = 365;
/** As far as anybody else may ask for at once. */
const DAYS_FOR_AGREED = 62;

function licensedElsewhere(practice: Practice, type: OfferedType, wanted: JudgedSlot): readonly string[] | null {
  const day = dayOf(practice, wanted.startsAt);
  const isLegal = legalDays(practice.licenses, type, wanted.patientLocation)(day);
  return isLegal ? null : jurisdictionsFor(practice.licenses, type, day);
}

function dayOf(practice: Practice, startsAt: Temporal.Instant): number {
  return epochDayOf(startsAt.toZonedDateTimeISO(practice.schedule.zone));
}

function bySoonest(a: Slot, b: Slot): number {
  return a.startsAt.epochMilliseconds - b.startsAt.epochMilliseconds;
}

function mapValues<Key, From, To>(map: ReadonlyMap<Key, From>, change: (value: From) => To): Map<Key, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
