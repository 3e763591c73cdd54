/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What happens when a patient asks for a time. */
export type BookingPolicy =
  /** The time is held until the practitioner answers or the request expires. */
  | 'REQUEST'
  /** The consultation is confirmed as soon as the patient has confirmed their address. */
  | 'INSTANT';

/** Where the medicine is taken and how the patient is watched there. */
export type CareSetting =
  /** A clinic, with staff in the building throughout. */
  | 'CLINIC'
  /** A site certified in the safety programme that esketamine requires. */
  | 'REMS_CERTIFIED_SITE'
  /** The patient’s home, with a clinician watching from elsewhere. */
  | 'HOME_SUPERVISED_REMOTELY';

/** How a consultation takes place. */
export type ConsultationMode =
  /** At one of the practitioner's locations. */
  | 'IN_PERSON'
  /** By video, where the practitioner is licensed for the place the patient is in. */
  | 'VIDEO'
  /** By telephone, where the practitioner is licensed for the place the patient is in. */
  | 'PHONE';

/** Groups of people a practitioner says they have experience with; self-declared. */
export type Experience =
  /** People who serve or served in the military. */
  | 'VETERANS'
  /** People who are pregnant or gave birth in the last year. */
  | 'PERINATAL'
  /** People aged 65 and over. */
  | 'OLDER_ADULTS'
  /** People with a present or past substance use disorder. */
  | 'ADDICTION'
  /** People with a long-term physical illness. */
  | 'CHRONIC_ILLNESS'
  /** Lesbian, gay, bisexual, transgender and queer people. */
  | 'LGBTQ_PATIENTS';

/** How a practitioner supports making use of the experience afterwards. */
export type IntegrationLevel =
  /** The practitioner or their own team gives integration therapy. */
  | 'IN_HOUSE'
  /** A named therapist they work with gives it. */
  | 'PARTNER_THERAPIST'
  /** They give a name or a list; the patient arranges it. */
  | 'REFERRAL'
  /** They offer no integration support. */
  | 'NONE';

/** When integration support takes place. */
export type IntegrationTiming =
  /** Before the first session with the medicine. */
  | 'PREPARATION'
  /** A therapist is there while the medicine works. */
  | 'DURING_SESSION'
  /** On the days and weeks after a session. */
  | 'AFTER_SESSION';

/** An amount of money to compare with. */
export type MoneyInput = {
  /** In the minor unit, not negative: 45000 is $450. */
  readonly amount: number;
  /** ISO 4217; prices here are in "USD". */
  readonly currency?: string;
};

/** Where to search: exactly one of a place in words or a point. */
export type NearInput = {
  /** A ZIP code, "Dallas, TX" or a state, as people type it. At most 200 characters; a longer one is answered INVALID_INPUT. */
  readonly place?: string | null | undefined;
  /** Degrees north, -90 to 90; together with longitude. */
  readonly latitude?: number | null | undefined;
  /** Degrees east, -180 to 180; together with latitude. */
  readonly longitude?: number | null | undefined;
  /** How far around it, 1 to 500; a REGION means the whole region. */
  readonly radiusKm?: number;
  /** Also those who may treat or support a patient there remotely; they come after all others. */
  readonly includeRemote?: boolean;
};

/** What kind of place the search words were understood as. */
export type PlaceKind =
  /** A ZIP code. */
  | 'POSTAL_CODE'
  /** A city, town or part of a city. */
  | 'CITY'
  /** A whole state, district or territory; a search near it means all of it. */
  | 'REGION';

/** Values in one list are combined with OR, at most 20 of them; an empty list does not filter. Fields are combined with AND: everything asked of an offering must hold for the same offering, and everything asked of a talk for the same consultation type. */
export type PractitionerFilter = {
  /** What is given. Of one offering. */
  readonly services?: ReadonlyArray<ServiceKind> | null | undefined;
  /** Slugs of delivery methods. Of one offering. */
  readonly deliveryMethods?: ReadonlyArray<string> | null | undefined;
  /** Where the medicine is taken. Of one offering. */
  readonly careSettings?: ReadonlyArray<CareSetting> | null | undefined;
  /** The most a session may cost; an offering without a price does not match. Of one offering. */
  readonly maxSessionPrice?: MoneyInput | null | undefined;
  /** Where the patient will be: keeps remote care and talks that are legal there, and in-person ones that are there or within near. */
  readonly patientLocation?: string | null | undefined;
  /** Slugs of conditions. */
  readonly conditions?: ReadonlyArray<string> | null | undefined;
  /** How integration is supported. */
  readonly integrationSupport?: ReadonlyArray<IntegrationLevel> | null | undefined;
  /** Slugs of integration modalities. */
  readonly integrationModalities?: ReadonlyArray<string> | null | undefined;
  /** When integration takes place. */
  readonly integrationTiming?: ReadonlyArray<IntegrationTiming> | null | undefined;
  /** Slugs of professions. */
  readonly professions?: ReadonlyArray<string> | null | undefined;
  /** Slugs of insurers they work with, in or out of network. */
  readonly insurers?: ReadonlyArray<string> | null | undefined;
  /** BCP 47 tags of languages that are spoken: "es". A region does not matter: "es-MX" asks for the same. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Groups of people they have experience with. */
  readonly experienceWith?: ReadonlyArray<Experience> | null | undefined;
  /** True: an unexpired licence was checked at its source; false: not yet, or the check ran out. */
  readonly verified?: boolean | null | undefined;
  /** Whether they take new patients. */
  readonly acceptingNewPatients?: boolean | null | undefined;
  /** How a talk takes place. Of one consultation type. */
  readonly consultationModes?: ReadonlyArray<ConsultationMode> | null | undefined;
  /** A bookable slot starts before this. Of one consultation type. */
  readonly availableBefore?: string | null | undefined;
};

/** What a practitioner offers. The three kinds are kept apart everywhere. */
export type ServiceKind =
  /** The medicine, with medical care and without psychotherapy as part of it. */
  | 'KETAMINE_TREATMENT'
  /** Ketamine-assisted psychotherapy: the medicine and psychotherapy planned together. */
  | 'KAP'
  /** Therapy before or after treatment by someone who never gives the medicine. */
  | 'INTEGRATION_ONLY';

/** How sure the directory is, and on what basis. */
export type VerificationState =
  /** The practitioner says so; no one has checked yet. */
  | 'SELF_ATTESTED'
  /** A registry says so; the source and the day are given. */
  | 'REGISTRY_MATCHED'
  /** A document was seen; the source and the day are given. */
  | 'DOCUMENT_CHECKED'
  /** It was checked, and the day to check again has passed. */
  | 'LAPSED'
  /** It was checked and does not match what the listing says; the source and the day are given. */
  | 'DISPUTED';

export type FindPersonQueryVariables = Exact<{
  id: string;
  slug: string;
  isSlug: boolean;
  place?: string | null | undefined;
}>;


export type FindPersonQuery = { readonly byId?:
    | { readonly id: string, readonly slug: string, readonly url: string, readonly displayName: string, readonly givenName: string, readonly invented: boolean, readonly acceptingNewPatients: boolean, readonly backOn: string | null, readonly professions: ReadonlyArray<{ readonly name: string }>, readonly consultationTypes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mode: ConsultationMode, readonly minutes: number, readonly bookingPolicy: BookingPolicy, readonly price: { readonly formatted: string } | null, readonly location: { readonly city: string, readonly region: string } | null, readonly nextSlot: { readonly startsAt: string } | null }>, readonly licenses: ReadonlyArray<{ readonly jurisdiction: string, readonly startsOn: string | null, readonly inForce: boolean, readonly verification: { readonly state: VerificationState, readonly source: string | null, readonly checkedOn: string | null, readonly recheckBy: string | null } | null }> }
    | Record<PropertyKey, never>
   | null, readonly bySlug?: { readonly id: string, readonly slug: string, readonly url: string, readonly displayName: string, readonly givenName: string, readonly invented: boolean, readonly acceptingNewPatients: boolean, readonly backOn: string | null, readonly professions: ReadonlyArray<{ readonly name: string }>, readonly consultationTypes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mode: ConsultationMode, readonly minutes: number, readonly bookingPolicy: BookingPolicy, readonly price: { readonly formatted: string } | null, readonly location: { readonly city: string, readonly region: string } | null, readonly nextSlot: { readonly startsAt: string } | null }>, readonly licenses: ReadonlyArray<{ readonly jurisdiction: string, readonly startsOn: string | null, readonly inForce: boolean, readonly verification: { readonly state: VerificationState, readonly source: string | null, readonly checkedOn: string | null, readonly recheckBy: string | null } | null }> } | null };

export type PersonWithTalksFragment = { readonly id: string, readonly slug: string, readonly url: string, readonly displayName: string, readonly givenName: string, readonly invented: boolean, readonly acceptingNewPatients: boolean, readonly backOn: string | null, readonly professions: ReadonlyArray<{ readonly name: string }>, readonly consultationTypes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mode: ConsultationMode, readonly minutes: number, readonly bookingPolicy: BookingPolicy, readonly price: { readonly formatted: string } | null, readonly location: { readonly city: string, readonly region: string } | null, readonly nextSlot: { readonly startsAt: string } | null }>, readonly licenses: ReadonlyArray<{ readonly jurisdiction: string, readonly startsOn: string | null, readonly inForce: boolean, readonly verification: { readonly state: VerificationState, readonly source: string | null, readonly checkedOn: string | null, readonly recheckBy: string | null } | null }> };

export type ListTimesQueryVariables = Exact<{
  slug: string;
  type: string;
  place?: string | null | undefined;
  from: string;
  to: string;
  zone?: string | null | undefined;
  otherClock: boolean;
}>;


export type ListTimesQuery = { readonly practitioner: { readonly slots: ReadonlyArray<{ readonly startsAt: string, readonly localDate: string, readonly dateLabel: string, readonly timeLabel: string, readonly ownDate?: string, readonly ownTime?: string, readonly ownLabel?: string }> | null } | null };

export type SearchNearQueryVariables = Exact<{
  near: NearInput;
  filter?: PractitionerFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  typed: string;
}>;


export type SearchNearQuery = { readonly helpFor: ReadonlyArray<{ readonly name: string, readonly phone: string | null, readonly dial: string | null, readonly textTo: string | null, readonly forWhom: string, readonly availability: string }>, readonly practitioners: { readonly totalCount: number, readonly searchedAt: { readonly label: string, readonly kind: PlaceKind, readonly region: string | null, readonly timeZone: string } | null, readonly placeSuggestions: ReadonlyArray<{ readonly label: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly distanceKm: number | null, readonly nextSlotThere: string | null, readonly nearestLocation: { readonly city: string, readonly region: string } | null, readonly lowestSessionPrice: { readonly formatted: string } | null, readonly nextSlot: { readonly startsAt: string, readonly label: string } | null, readonly node: { readonly id: string, readonly url: string, readonly displayName: string, readonly headline: string | null, readonly invented: boolean, readonly backOn: string | null, readonly services: ReadonlyArray<ServiceKind>, readonly professions: ReadonlyArray<{ readonly name: string }>, readonly locations: ReadonlyArray<{ readonly city: string, readonly region: string }>, readonly licenses: ReadonlyArray<{ readonly jurisdiction: string, readonly startsOn: string | null, readonly inForce: boolean, readonly verification: { readonly state: VerificationState, readonly source: string | null, readonly checkedOn: string | null, readonly recheckBy: string | null } | null }> } }> } | null };

export type FoundPersonFragment = { readonly distanceKm: number | null, readonly nextSlotThere: string | null, readonly nearestLocation: { readonly city: string, readonly region: string } | null, readonly lowestSessionPrice: { readonly formatted: string } | null, readonly nextSlot: { readonly startsAt: string, readonly label: string } | null, readonly node: { readonly id: string, readonly url: string, readonly displayName: string, readonly headline: string | null, readonly invented: boolean, readonly backOn: string | null, readonly services: ReadonlyArray<ServiceKind>, readonly professions: ReadonlyArray<{ readonly name: string }>, readonly locations: ReadonlyArray<{ readonly city: string, readonly region: string }>, readonly licenses: ReadonlyArray<{ readonly jurisdiction: string, readonly startsOn: string | null, readonly inForce: boolean, readonly verification: { readonly state: VerificationState, readonly source: string | null, readonly checkedOn: string | null, readonly recheckBy: string | null } | null }> } };

export type LicensedPersonFragment = { readonly licenses: ReadonlyArray<{ readonly jurisdiction: string, readonly startsOn: string | null, readonly inForce: boolean, readonly verification: { readonly state: VerificationState, readonly source: string | null, readonly checkedOn: string | null, readonly recheckBy: string | null } | null }> };
