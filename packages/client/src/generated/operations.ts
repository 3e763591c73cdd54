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

/** On what a practitioner may practise somewhere. */
export type LicenseKind =
  /** A licence of that state or territory. */
  | 'STATE_LICENSE'
  /** The practitioner's own privilege there under an interstate compact. */
  | 'COMPACT_PRIVILEGE';

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

/** What last happened to a listing. Remove HIDDEN and REMOVED from your copy; read the others again. */
export type PractitionerChangeKind =
  /** It can be seen, for the first time or again. */
  | 'PUBLISHED'
  /** Its content changed, and perhaps its checks did too. */
  | 'CHANGED'
  /** Its content is the same, but its checks changed: one was made, was renewed or has lapsed. */
  | 'VERIFICATION_CHANGED'
  /** It cannot be seen now, whatever the reason: paused, hidden, not confirmed, without a licence. It may come back. */
  | 'HIDDEN'
  /** It is gone for good: delete what you keep of it. */
  | 'REMOVED';

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

/** The order of a search. Equals are ordered by id, and a page continues after the place of its cursor, so practitioners who appear or disappear in between shift no one else. A practitioner whose place changes between two pages, for example by a new price or next time, may appear twice or be missed. */
export type PractitionerSort =
  /** By what a listing says and how much of it was checked: a stored score that no one can pay for. */
  | 'BEST_MATCH'
  /** Nearest matching location first; needs near. */
  | 'DISTANCE'
  /** Soonest bookable slot of the matching consultation types first; those without one come last. */
  | 'SOONEST_SLOT'
  /** Lowest session price of the matching offerings first; those without one come last. */
  | 'PRICE'
  /** By family name, then given name. */
  | 'NAME';

/** Who a partner sends a person to. Nothing about the person who is sent: they give that themselves, on our pages. */
export type ReferConsultationInput = {
  /** The practitioner. */
  readonly practitionerId: string;
  /** One of their consultation types. */
  readonly consultationTypeId: string;
  /** The start of a slot they offer. Null lets the person choose a time on our page. The time is not held for them. */
  readonly startsAt?: string | null | undefined;
};

/** The state of a request when its month was counted. */
export type ReferralState =
  /** The practitioner had not answered yet. */
  | 'REQUESTED'
  /** The talk was arranged, and still ahead or just over. */
  | 'CONFIRMED'
  /** The talk took place. */
  | 'COMPLETED'
  /** The patient did not come. */
  | 'NO_SHOW'
  /** The practitioner said no. */
  | 'DECLINED'
  /** The practitioner did not answer in time. */
  | 'EXPIRED'
  /** The patient withdrew the request before an answer. */
  | 'WITHDRAWN'
  /** Either side called the talk off. */
  | 'CANCELLED';

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

/** What a verification is about. */
export type VerificationSubject =
  /** That the practitioner is who the listing says. */
  | 'IDENTITY'
  /** That a licence or compact privilege exists, and until when. */
  | 'LICENSE'
  /** That the licensing board's disciplinary record was checked. */
  | 'BOARD_DISCIPLINE'
  /** That the federal list of excluded individuals was checked. */
  | 'FEDERAL_EXCLUSION'
  /** That the location is certified to give intranasal esketamine. */
  | 'REMS_LOCATION'
  /** That a training certificate is genuine. */
  | 'TRAINING'
  /** That malpractice cover was in force. */
  | 'MALPRACTICE_COVER'
  /** That what is said about taking part in an insurer’s network is true. */
  | 'INSURER_PARTICIPATION';

export type FoundPractitionerFragment = { readonly cursor: string, readonly distanceKm: number | null, readonly lowestSessionPrice: { readonly amount: number, readonly currency: string, readonly formatted: string } | null, readonly matchedOn: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly worthKnowing: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly node: { readonly id: string, readonly slug: string, readonly url: string, readonly displayName: string, readonly headline: string | null, readonly acceptingNewPatients: boolean, readonly invented: boolean, readonly lastConfirmedOn: string, readonly updatedAt: string, readonly services: ReadonlyArray<ServiceKind>, readonly professions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly locations: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly street: string, readonly city: string, readonly region: string, readonly postalCode: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string }>, readonly conditions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly languages: ReadonlyArray<{ readonly tag: string, readonly label: string }> } };

export type GetPractitionerQueryVariables = Exact<{
  slug: string;
}>;


export type GetPractitionerQuery = { readonly practitioner: { readonly about: string | null, readonly npi: string | null, readonly pronouns: string | null, readonly id: string, readonly slug: string, readonly url: string, readonly displayName: string, readonly headline: string | null, readonly acceptingNewPatients: boolean, readonly invented: boolean, readonly lastConfirmedOn: string, readonly updatedAt: string, readonly services: ReadonlyArray<ServiceKind>, readonly photo: { readonly url: string, readonly width: number, readonly height: number, readonly alt: string } | null, readonly clinics: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly url: string, readonly name: string }>, readonly offerings: ReadonlyArray<{ readonly id: string, readonly service: ServiceKind, readonly careSetting: CareSetting, readonly remoteIn: ReadonlyArray<string>, readonly inPersonEvaluationFirst: boolean, readonly sessionMinutes: number, readonly observationMinutes: number, readonly deliveryMethod: { readonly slug: string, readonly name: string }, readonly sessionPrice: { readonly notIncluded: string | null, readonly confirmedOn: string, readonly price: { readonly amount: number, readonly currency: string, readonly formatted: string } } | null, readonly location: { readonly id: string } | null }>, readonly integrationSupport: { readonly level: IntegrationLevel, readonly timing: ReadonlyArray<IntegrationTiming>, readonly modalities: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly insurers: ReadonlyArray<{ readonly inNetwork: boolean, readonly confirmedOn: string, readonly insurer: { readonly slug: string, readonly name: string } }>, readonly licenses: ReadonlyArray<{ readonly jurisdiction: string, readonly kind: LicenseKind, readonly number: string | null, readonly expiresOn: string, readonly inForce: boolean, readonly profession: { readonly slug: string, readonly name: string }, readonly verification: { readonly subject: VerificationSubject, readonly state: VerificationState, readonly source: string | null, readonly checkedOn: string | null, readonly recheckBy: string | null } | null }>, readonly verifications: ReadonlyArray<{ readonly subject: VerificationSubject, readonly state: VerificationState, readonly source: string | null, readonly checkedOn: string | null, readonly recheckBy: string | null }>, readonly consultationTypes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mode: ConsultationMode, readonly minutes: number, readonly bookingPolicy: BookingPolicy, readonly price: { readonly amount: number, readonly currency: string, readonly formatted: string } | null }>, readonly professions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly locations: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly street: string, readonly city: string, readonly region: string, readonly postalCode: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string }>, readonly conditions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly languages: ReadonlyArray<{ readonly tag: string, readonly label: string }> } | null };

export type GetRateLimitQueryVariables = Exact<{ [key: string]: never; }>;


export type GetRateLimitQuery = { readonly rateLimit: { readonly limit: number, readonly cost: number, readonly remaining: number, readonly resetAt: string } };

export type GetSlotsQueryVariables = Exact<{
  slug: string;
  from: string;
  to: string;
  patientLocation?: string | null | undefined;
  mode?: ConsultationMode | null | undefined;
  consultationType?: string | null | undefined;
  labelIn?: string | null | undefined;
}>;


export type GetSlotsQuery = { readonly practitioner: { readonly id: string, readonly url: string, readonly backOn: string | null, readonly slots: ReadonlyArray<{ readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly label: string, readonly consultationType: { readonly id: string, readonly name: string, readonly mode: ConsultationMode, readonly minutes: number, readonly bookingPolicy: BookingPolicy } }> | null } | null };

export type ListChangesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ListChangesQuery = { readonly practitionersChangedSince: { readonly latestCursor: string, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly cursor: string, readonly kind: PractitionerChangeKind, readonly practitionerId: string, readonly toldAt: string, readonly practitioner: { readonly id: string, readonly slug: string, readonly url: string, readonly displayName: string, readonly headline: string | null, readonly acceptingNewPatients: boolean, readonly invented: boolean, readonly lastConfirmedOn: string, readonly updatedAt: string, readonly services: ReadonlyArray<ServiceKind>, readonly professions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly locations: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly street: string, readonly city: string, readonly region: string, readonly postalCode: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string }>, readonly conditions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly languages: ReadonlyArray<{ readonly tag: string, readonly label: string }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListClinicPractitionersQueryVariables = Exact<{
  slug: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ListClinicPractitionersQuery = { readonly clinic: { readonly id: string, readonly slug: string, readonly url: string, readonly name: string, readonly practitioners: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly slug: string, readonly url: string, readonly displayName: string, readonly headline: string | null, readonly acceptingNewPatients: boolean, readonly invented: boolean, readonly lastConfirmedOn: string, readonly updatedAt: string, readonly services: ReadonlyArray<ServiceKind>, readonly professions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly locations: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly street: string, readonly city: string, readonly region: string, readonly postalCode: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string }>, readonly conditions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly languages: ReadonlyArray<{ readonly tag: string, readonly label: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ListReferralMonthsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListReferralMonthsQuery = { readonly referralMonths: ReadonlyArray<{ readonly month: string, readonly countedOn: string, readonly counts: ReadonlyArray<{ readonly state: ReferralState, readonly atLeast: number | null }> }> | null };

export type PractitionerSummaryFragment = { readonly id: string, readonly slug: string, readonly url: string, readonly displayName: string, readonly headline: string | null, readonly acceptingNewPatients: boolean, readonly invented: boolean, readonly lastConfirmedOn: string, readonly updatedAt: string, readonly services: ReadonlyArray<ServiceKind>, readonly professions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly locations: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly street: string, readonly city: string, readonly region: string, readonly postalCode: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string }>, readonly conditions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly languages: ReadonlyArray<{ readonly tag: string, readonly label: string }> };

export type ReferConsultationMutationVariables = Exact<{
  input: ReferConsultationInput;
}>;


export type ReferConsultationMutation = { readonly referConsultation:
    | { readonly __typename: 'ConsultationReferral', readonly bookingReferral: string, readonly url: string, readonly expiresAt: string, readonly isTrial: boolean }
    | { readonly __typename: 'KeyNeeded', readonly message: string }
    | { readonly __typename: 'SlotNoLongerAvailable', readonly message: string, readonly alternatives: ReadonlyArray<{ readonly startsAt: string, readonly label: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly problems: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'TooManyRequests', readonly retryAfterSeconds: number, readonly message: string }
   };

export type SearchPractitionersWithTimesQueryVariables = Exact<{
  near?: NearInput | null | undefined;
  search?: string | null | undefined;
  filter?: PractitionerFilter | null | undefined;
  sort?: PractitionerSort;
  first?: number;
  after?: string | null | undefined;
}>;


export type SearchPractitionersWithTimesQuery = { readonly practitioners: { readonly totalCount: number, readonly searchedAt: { readonly label: string, readonly kind: PlaceKind, readonly timeZone: string } | null, readonly placeSuggestions: ReadonlyArray<{ readonly label: string, readonly kind: PlaceKind }>, readonly edges: ReadonlyArray<{ readonly nextSlotThere: string | null, readonly cursor: string, readonly distanceKm: number | null, readonly nextSlot: { readonly startsAt: string, readonly timeZone: string, readonly label: string } | null, readonly lowestSessionPrice: { readonly amount: number, readonly currency: string, readonly formatted: string } | null, readonly matchedOn: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly worthKnowing: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly node: { readonly id: string, readonly slug: string, readonly url: string, readonly displayName: string, readonly headline: string | null, readonly acceptingNewPatients: boolean, readonly invented: boolean, readonly lastConfirmedOn: string, readonly updatedAt: string, readonly services: ReadonlyArray<ServiceKind>, readonly professions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly locations: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly street: string, readonly city: string, readonly region: string, readonly postalCode: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string }>, readonly conditions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly languages: ReadonlyArray<{ readonly tag: string, readonly label: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SearchPractitionersQueryVariables = Exact<{
  near?: NearInput | null | undefined;
  search?: string | null | undefined;
  filter?: PractitionerFilter | null | undefined;
  sort?: PractitionerSort;
  first?: number;
  after?: string | null | undefined;
}>;


export type SearchPractitionersQuery = { readonly practitioners: { readonly totalCount: number, readonly searchedAt: { readonly label: string, readonly kind: PlaceKind, readonly timeZone: string } | null, readonly placeSuggestions: ReadonlyArray<{ readonly label: string, readonly kind: PlaceKind }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly distanceKm: number | null, readonly lowestSessionPrice: { readonly amount: number, readonly currency: string, readonly formatted: string } | null, readonly matchedOn: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly worthKnowing: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly node: { readonly id: string, readonly slug: string, readonly url: string, readonly displayName: string, readonly headline: string | null, readonly acceptingNewPatients: boolean, readonly invented: boolean, readonly lastConfirmedOn: string, readonly updatedAt: string, readonly services: ReadonlyArray<ServiceKind>, readonly professions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly locations: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly street: string, readonly city: string, readonly region: string, readonly postalCode: string, readonly latitude: number, readonly longitude: number, readonly timeZone: string }>, readonly conditions: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly languages: ReadonlyArray<{ readonly tag: string, readonly label: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type VerificationFactsFragment = { readonly subject: VerificationSubject, readonly state: VerificationState, readonly source: string | null, readonly checkedOn: string | null, readonly recheckBy: string | null };
