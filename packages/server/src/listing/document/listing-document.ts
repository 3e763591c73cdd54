import type { CareSetting, Experience, IntegrationLevel, IntegrationTiming, ServiceKind } from '../../catalog/words.js';
import type {
  StoredCoursePrice,
  StoredSafetyCard,
  StoredSessionPrice,
  StoredTypicalCourse,
} from '../practitioner/offering.entity.js';
import type { LicenseKind } from '../words.js';

/**
 * Everything a listing says, in one piece: what a practitioner works on, what is published, and what each version keeps.
 * Parts may be missing until it is published. Ids are given by us, never taken from who writes: a thing that stays keeps
 * its id, and with it what was checked about it. Dates are calendar dates, amounts US cents. Must survive JSON.
 */
export interface ListingDocument {
  readonly givenName: string;
  readonly familyName: string;
  readonly pronouns: string | null;
  readonly npi: string | null;
  readonly postnominals: readonly string[];
  readonly practisingSince: number | null;
  /** Catalog slugs. */
  readonly professions: readonly string[];
  readonly licenses: readonly LicenseInDocument[];
  readonly trainings: readonly TrainingInDocument[];
  /** The main one first. */
  readonly places: readonly PlaceInDocument[];
  readonly offerings: readonly OfferingInDocument[];
  /** Null until it was answered. */
  readonly integration: IntegrationInDocument | null;
  /** Catalog slugs. */
  readonly conditions: readonly string[];
  readonly experienceWith: readonly Experience[];
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly insurers: readonly InsurerInDocument[];
  readonly acceptingNewPatients: boolean;
  readonly headline: string | null;
  readonly about: string | null;
  readonly photo: PhotoInDocument | null;
}

/** A photo that was uploaded to this listing and drawn anew. */
export interface PhotoInDocument {
  readonly id: string;
  /** What it shows, for people who cannot see it. */
  readonly alt: string;
  /** In pixels, from the smallest; each is a square. */
  readonly widths: readonly number[];
}

export interface LicenseInDocument {
  readonly id: string;
  /** ISO 3166-2. */
  readonly jurisdiction: string;
  /** Catalog slug. */
  readonly profession: string;
  readonly kind: LicenseKind;
  readonly number: string | null;
  readonly startsOn: string | null;
  readonly expiresOn: string;
}

export interface TrainingInDocument {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly hours: number | null;
  readonly supervisedSessions: number | null;
  readonly completedOn: string | null;
}

/** A location, with the clinic it belongs to. */
export interface PlaceInDocument {
  readonly id: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly name: string | null;
  readonly street: string;
  readonly city: string;
  /** ISO 3166-2. */
  readonly region: string;
  readonly postalCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly phone: string | null;
  readonly accessibility: readonly string[];
  readonly directions: string | null;
}

export interface OfferingInDocument {
  readonly id: string;
  readonly service: Exclude<ServiceKind, 'INTEGRATION_ONLY'>;
  /** Catalog slug. */
  readonly deliveryMethod: string;
  readonly careSetting: CareSetting;
  /** One of the places; null when remote. */
  readonly locationId: string | null;
  readonly remoteIn: readonly string[];
  readonly sessionMinutes: number;
  readonly observationMinutes: number;
  readonly sessionPrice: StoredSessionPrice | null;
  readonly coursePrice: StoredCoursePrice | null;
  readonly typicalCourse: StoredTypicalCourse | null;
  readonly safety: StoredSafetyCard;
  readonly psychotherapyDuringSession: boolean;
}

export interface IntegrationInDocument {
  readonly level: IntegrationLevel;
  /** Catalog slugs. */
  readonly modalities: readonly string[];
  readonly timing: readonly IntegrationTiming[];
  readonly sessionsIncluded: number | null;
  readonly sessionPrice: number | null;
  readonly acceptsPatientsDosedElsewhere: boolean;
  readonly note: string | null;
}

export interface InsurerInDocument {
  /** Catalog slug. */
  readonly slug: string;
  readonly inNetwork: boolean;
}

/** What a listing says before anything but a name was given. */
export function emptyDocument({
  givenName,
  familyName,
}: Pick<ListingDocument, 'givenName' | 'familyName'>): ListingDocument {
  return {
    givenName,
    familyName,
    pronouns: null,
    npi: null,
    postnominals: [],
    practisingSince: null,
    professions: [],
    licenses: [],
    trainings: [],
    places: [],
    offerings: [],
    integration: null,
    conditions: [],
    experienceWith: [],
    languages: ['en'],
    insurers: [],
    acceptingNewPatients: true,
    headline: null,
    about: null,
    photo: null,
  };
}

/** A document as it was stored by whichever version of ours: before there were photos, there was none in it. */
export type StoredDocument = Omit<ListingDocument, 'photo'> & Partial<Pick<ListingDocument, 'photo'>>;

export function documentFrom(stored: StoredDocument): ListingDocument {
  return { ...stored, photo: stored.photo ?? null };
}
