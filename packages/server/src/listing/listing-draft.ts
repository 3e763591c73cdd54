import type { CareSetting, Experience, IntegrationLevel, IntegrationTiming, ServiceKind } from '../catalog/words.js';
import type { CheckResult } from '../verification/verification.service.js';
import type {
  StoredCoursePrice,
  StoredSafetyCard,
  StoredSessionPrice,
  StoredTypicalCourse,
} from './offering.entity.js';
import type { LicenseKind } from './words.js';

/** What a practitioner hands in to be published. What is left out was not given. Dates are calendar dates. */
export interface ListingDraft {
  readonly givenName: string;
  readonly familyName: string;
  readonly pronouns?: string;
  readonly npi?: string;
  readonly postnominals?: readonly string[];
  /** Catalog slugs. */
  readonly professions: readonly string[];
  readonly headline?: string;
  readonly about?: string;
  readonly conditions?: readonly string[];
  readonly experienceWith?: readonly Experience[];
  readonly languages?: readonly string[];
  readonly acceptingNewPatients?: boolean;
  readonly practisingSince?: number;
  readonly integration: {
    readonly level: IntegrationLevel;
    readonly modalities?: readonly string[];
    readonly timing?: readonly IntegrationTiming[];
    readonly sessionsIncluded?: number;
    /** US cents. */
    readonly sessionPrice?: number;
    readonly acceptsPatientsDosedElsewhere?: boolean;
    readonly note?: string;
  };
  readonly licenses: readonly LicenseDraft[];
  readonly trainings?: readonly TrainingDraft[];
  readonly insurers?: readonly { readonly slug: string; readonly inNetwork: boolean }[];
  /** Locations of clinics that are there already, the main one first. */
  readonly locationIds?: readonly string[];
  readonly offerings?: readonly OfferingDraft[];
  /** Where requests are mailed; it was verified. */
  readonly contactEmail?: string;
  readonly invented?: boolean;
}

export interface LicenseDraft {
  readonly jurisdiction: string;
  readonly profession: string;
  readonly kind: LicenseKind;
  readonly number?: string;
  readonly startsOn?: string;
  readonly expiresOn: string;
  readonly check?: Omit<CheckResult, 'subject'>;
}

export interface TrainingDraft {
  readonly title: string;
  readonly body: string;
  readonly hours?: number;
  readonly supervisedSessions?: number;
  readonly completedOn?: string;
}

export interface OfferingDraft {
  readonly service: Exclude<ServiceKind, 'INTEGRATION_ONLY'>;
  readonly deliveryMethod: string;
  readonly careSetting: CareSetting;
  /** Null when remote. */
  readonly locationId: string | null;
  readonly remoteIn?: readonly string[];
  readonly sessionMinutes: number;
  readonly observationMinutes: number;
  readonly sessionPrice?: StoredSessionPrice;
  readonly coursePrice?: StoredCoursePrice;
  readonly typicalCourse?: StoredTypicalCourse;
  readonly safety: StoredSafetyCard;
  readonly psychotherapyDuringSession?: boolean;
}

export interface ClinicDraft {
  readonly name: string;
  readonly about?: string;
  readonly locations: readonly LocationDraft[];
  readonly invented?: boolean;
}

export interface LocationDraft {
  readonly name?: string;
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly phone?: string;
  readonly accessibility?: readonly string[];
  readonly directions?: string;
}
