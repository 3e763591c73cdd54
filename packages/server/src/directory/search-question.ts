import type { Temporal } from 'temporal-polyfill';

/** The filters that name facts of the practitioner, by the contract's field names. */
export const factFields = [
  'conditions',
  'integrationSupport',
  'integrationModalities',
  'integrationTiming',
  'professions',
  'insurers',
  'languages',
  'experienceWith',
] as const;
export type FactField = (typeof factFields)[number];

/** The filters that one offering, or one's support, must meet together. */
export const careFields = ['services', 'deliveryMethods', 'careSettings'] as const;
export type CareField = (typeof careFields)[number];

export type ListField = FactField | CareField | 'consultationModes';
export const listFields: readonly ListField[] = [...careFields, ...factFields, 'consultationModes'];

/** Every filter a facet counts for. "price" is maxSessionPrice and "availability" is availableBefore. */
export const facetFields = [
  ...careFields,
  ...factFields,
  'consultationModes',
  'verified',
  'acceptingNewPatients',
  'price',
  'availability',
] as const;
export type FacetField = (typeof facetFields)[number];

export type PractitionerSort = 'BEST_MATCH' | 'DISTANCE' | 'SOONEST_SLOT' | 'PRICE' | 'NAME';

export interface Near {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
  /** The whole of this region instead of a circle. */
  readonly wholeRegion: string | null;
  /** Where a patient there is, for care by those who come to them remotely; null: outside every jurisdiction. */
  readonly jurisdiction: string | null;
  readonly includeRemote: boolean;
}

/** A word that was typed, by the terms it may mean. */
export interface TypedWord {
  /** Written so, or beginning so. */
  readonly meant: readonly string[];
  /** A typing error away; none when `meant` leaves no doubt. */
  readonly alike: readonly string[];
}

/** What is searched for, read and found valid. Lists without a value do not filter. */
export interface SearchQuestion {
  readonly words: readonly TypedWord[];
  readonly near: Near | null;
  readonly lists: Readonly<Record<ListField, readonly string[]>>;
  /** US cents. */
  readonly maxSessionPrice: number | null;
  readonly patientLocation: string | null;
  readonly verified: boolean | null;
  readonly acceptingNewPatients: boolean | null;
  readonly availableBefore: Temporal.Instant | null;
  readonly sort: PractitionerSort;
  /** The moment of the question, and its calendar date as licences count it. */
  readonly now: Temporal.Instant;
  readonly today: string;
}

/** The same question as if nothing had been chosen in that filter. */
export function without(question: SearchQuestion, field: FacetField): SearchQuestion {
  switch (field) {
    case 'price':
      return { ...question, maxSessionPrice: null };
    case 'availability':
      return { ...question, availableBefore: null };
    case 'verified':
      return { ...question, verified: null };
    case 'acceptingNewPatients':
      return { ...question, acceptingNewPatients: null };
    default:
      return { ...question, lists: { ...question.lists, [field]: [] } };
  }
}

/** Whether something is chosen in that filter. */
export function isChosen(question: SearchQuestion, field: FacetField): boolean {
  switch (field) {
    case 'price':
      return question.maxSessionPrice !== null;
    case 'availability':
      return question.availableBefore !== null;
    case 'verified':
      return question.verified !== null;
    case 'acceptingNewPatients':
      return question.acceptingNewPatients !== null;
    default:
      return question.lists[field].length > 0;
  }
}
