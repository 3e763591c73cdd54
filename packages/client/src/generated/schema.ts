export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, "2026-12-09". */
  Date: { input: string; output: string; }
  /** An instant in UTC, RFC 3339 with "Z": "2026-12-09T21:00:00Z". */
  DateTime: { input: string; output: string; }
  /** A state or territory by ISO 3166-2: "US-TX". */
  Jurisdiction: { input: string; output: string; }
  /** A telephone number by E.164: "+12145550123". */
  PhoneNumber: { input: string; output: string; }
  /** An IANA time zone name: "America/Chicago". */
  TimeZone: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
};

/** What the FDA has said about one delivery method for one condition. */
export type Approval = {
  /** The condition it is about. */
  readonly condition: Condition;
  /** Approved, off-label, or off-label and compounded. */
  readonly status: ApprovalStatus;
  /** Who the approval is for and its limits; never null when approved. Show it wherever you show the approval. */
  readonly limits: Maybe<Scalars['String']['output']>;
};

/** What the FDA has said about one delivery method for one condition. */
export type ApprovalStatus =
  /** Approved for this condition, within the limits given with it. */
  | 'APPROVED'
  /** An approved drug, used for something it was not approved for. */
  | 'OFF_LABEL'
  /** A pharmacy-made product that is not approved for anything. */
  | 'OFF_LABEL_COMPOUNDED';

/** What happens when a patient asks for a time. */
export type BookingPolicy =
  /** The time is held until the practitioner answers or the request expires. */
  | 'REQUEST'
  /** The consultation is confirmed as soon as the patient has confirmed their address. */
  | 'INSTANT';

/** A step of care, from the first question to keeping well. */
export type CarePhase = {
  /** Its slug: "dosing-session". */
  readonly slug: Scalars['String']['output'];
  /** Its display name. */
  readonly name: Scalars['String']['output'];
  /** What happens in it, in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** Its place in the order of care, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The guide: what happens and what to ask. */
  readonly sections: ReadonlyArray<GuideSection>;
  /** What the entry is based on and who reviewed it. */
  readonly reviewed: Review;
};

/** Where the medicine is taken and how the patient is watched there. */
export type CareSetting =
  /** A clinic, with staff in the building throughout. */
  | 'CLINIC'
  /** A site certified in the safety programme that esketamine requires. */
  | 'REMS_CERTIFIED_SITE'
  /** The patient’s home, with a clinician watching from elsewhere. */
  | 'HOME_SUPERVISED_REMOTELY';

/** An organisation with locations. It is shown while someone with a visible listing works there. */
export type Clinic = Node & {
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Its stable word in addresses. */
  readonly slug: Scalars['String']['output'];
  /** Its page. */
  readonly url: Scalars['URL']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** About it, in its own words; null when not given. */
  readonly about: Maybe<Scalars['String']['output']>;
  /** Whether it is invented for a demonstration and does not exist. */
  readonly invented: Scalars['Boolean']['output'];
  /** Its locations; never empty. */
  readonly locations: ReadonlyArray<Location>;
  /** Who works there and has a listing that can be shown, by name; null when the arguments are invalid. */
  readonly practitioners: Maybe<ClinicPractitionerConnection>;
};


/** An organisation with locations. It is shown while someone with a visible listing works there. */
export type ClinicPractitionersArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The practitioners of a clinic with visible listings, by name. */
export type ClinicPractitionerConnection = {
  /** The page. */
  readonly edges: ReadonlyArray<ClinicPractitionerEdge>;
  /** The page without its cursors. */
  readonly nodes: ReadonlyArray<Practitioner>;
  /** Where this page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One practitioner in the list of a clinic. */
export type ClinicPractitionerEdge = {
  /** Where this edge is in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** Who works there. */
  readonly node: Practitioner;
};

/** A condition that people seek ketamine treatment for. */
export type Condition = {
  /** Its slug, in filters and URLs: "ptsd". */
  readonly slug: Scalars['String']['output'];
  /** Its display name. */
  readonly name: Scalars['String']['output'];
  /** What it is, in plain words. */
  readonly summary: Scalars['String']['output'];
  /** What research says and does not say, without a promise. */
  readonly evidence: Scalars['String']['output'];
  /** The guide: what was studied, limits, other care to ask about. */
  readonly sections: ReadonlyArray<GuideSection>;
  /** What the entry is based on and who reviewed it. */
  readonly reviewed: Review;
};

/** How a consultation takes place. */
export type ConsultationMode =
  /** At one of the practitioner's locations. */
  | 'IN_PERSON'
  /** By video, where the practitioner is licensed for the place the patient is in. */
  | 'VIDEO'
  /** By telephone, where the practitioner is licensed for the place the patient is in. */
  | 'PHONE';

/** A link that starts a request. Nothing has been stored, and no one has been asked yet. */
export type ConsultationReferral = {
  /** The handle in the link. It identifies you and the practitioner, and no one else can read it. */
  readonly bookingReferral: Scalars['String']['output'];
  /** Where to send the person. They start the request there themselves. Opening the link changes nothing. */
  readonly url: Scalars['URL']['output'];
  /** After this, the link opens the same page without naming you. Until then, any number of people may use it. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Whether it was made with a test key. If so, the link leads to a page that says so. */
  readonly isTrial: Scalars['Boolean']['output'];
};

/** A kind of first talk a practitioner offers; never a treatment session. */
export type ConsultationType = Node & {
  /** Opaque and globally unique. Fetch the object again with node(id). */
  readonly id: Scalars['ID']['output'];
  /** What the practitioner calls it. */
  readonly name: Scalars['String']['output'];
  /** How it takes place. */
  readonly mode: ConsultationMode;
  /** How long it takes. */
  readonly minutes: Scalars['Int']['output'];
  /** What it costs; null when the practitioner has not said. */
  readonly price: Maybe<Money>;
  /** When the practitioner last said what it costs; null when they have not, or the day is not known. */
  readonly priceConfirmedOn: Maybe<Scalars['Date']['output']>;
  /** A time can be asked for until this many minutes before it. */
  readonly leadTimeMinutes: Scalars['Int']['output'];
  /** A patient who cannot come is asked to say so at least this many minutes before. */
  readonly noticeMinutes: Scalars['Int']['output'];
  /** Whether the practitioner answers each request, or the time is the patient’s at once. */
  readonly bookingPolicy: BookingPolicy;
  /** Where a talk in person takes place; null for video and phone. */
  readonly location: Maybe<Location>;
  /** The soonest time at which it can be booked, however far off: in a month that is full, the next free date. Null when there is none within the booking window. */
  readonly nextSlot: Maybe<Slot>;
};


/** A kind of first talk a practitioner offers; never a treatment session. */
export type ConsultationTypeNextSlotArgs = {
  patientLocation?: InputMaybe<Scalars['Jurisdiction']['input']>;
};

/** The practitioner's own price of a whole course. */
export type CoursePrice = {
  /** For everything it includes. */
  readonly total: Money;
  /** What it includes, step by step. */
  readonly includes: ReadonlyArray<CoursePriceItem>;
  /** What costs extra; null when they did not say. */
  readonly notIncluded: Maybe<Scalars['String']['output']>;
  /** The first day this price holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** When the practitioner last confirmed it. */
  readonly confirmedOn: Scalars['Date']['output'];
};

/** One step of a course, with its price. */
export type CoursePriceItem = {
  /** The step of care. */
  readonly phase: CarePhase;
  /** How many sessions of it. */
  readonly sessions: Scalars['Int']['output'];
  /** For all of them. */
  readonly price: Money;
  /** What insurance may do about this step; null when not given. */
  readonly insuranceNote: Maybe<Scalars['String']['output']>;
};

/** The webhook to remove. */
export type DeleteWebhookInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
};

/** That it is removed, or what prevented it. */
export type DeleteWebhookResult = WebhookDeleted | KeyNeeded | NotFound | TooManyRequests;

/** One way ketamine is given. */
export type DeliveryMethod = {
  /** Its slug, in filters and URLs: "iv-infusion". */
  readonly slug: Scalars['String']['output'];
  /** Its display name. */
  readonly name: Scalars['String']['output'];
  /** How it gets into the body, in plain words. */
  readonly route: Scalars['String']['output'];
  /** What it is, in two or three sentences. */
  readonly summary: Scalars['String']['output'];
  /** Whether the product itself is an approved drug or compounded. */
  readonly product: ProductStatus;
  /** One entry for each condition in the catalog. */
  readonly approvals: ReadonlyArray<Approval>;
  /** Shortest and longest usual session in minutes, before observation. */
  readonly typicalSessionMinutes: ReadonlyArray<Scalars['Int']['output']>;
  /** Minimum minutes of observation afterwards, usual or required. */
  readonly observationMinutes: Scalars['Int']['output'];
  /** What is watched before, during and after; never empty. */
  readonly monitoring: ReadonlyArray<Scalars['String']['output']>;
  /** The settings in which a listing may offer it. */
  readonly settings: ReadonlyArray<CareSetting>;
  /** The guide: what happens, how long, safety, cost, what is not known. */
  readonly sections: ReadonlyArray<GuideSection>;
  /** What the entry is based on and who reviewed it. */
  readonly reviewed: Review;
};

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

/** One value of a filter, and how many practitioners would be found with it. */
export type FacetCount = {
  /** The value to pass to the filter; an amount for price, a duration from now for availability. */
  readonly value: Scalars['String']['output'];
  /** The words people read. */
  readonly label: Scalars['String']['output'];
  /** The total if only that value were chosen in its filter, with every other filter unchanged. */
  readonly count: Scalars['Int']['output'];
};

/** A part of a guide: a heading and plain paragraphs, in reading order. */
export type GuideSection = {
  /** What the part is about. */
  readonly heading: Scalars['String']['output'];
  /** Its paragraphs, plain text; never empty. */
  readonly paragraphs: ReadonlyArray<Scalars['String']['output']>;
};

/** A guide across methods and conditions: cost, what is not known, questions to ask. */
export type GuideTopic = {
  /** Its slug: "questions-to-ask". */
  readonly slug: Scalars['String']['output'];
  /** Its display title. */
  readonly name: Scalars['String']['output'];
  /** What it says, in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** Its parts in reading order; never empty. */
  readonly sections: ReadonlyArray<GuideSection>;
  /** What the entry is based on and who reviewed it. */
  readonly reviewed: Review;
};

/** Someone to call, text or write to in danger or need, checked every month. */
export type HelpLine = {
  /** Its slug: "988". */
  readonly slug: Scalars['String']['output'];
  /** Its display name. */
  readonly name: Scalars['String']['output'];
  /** For a link that calls; null for short numbers. */
  readonly phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** What to dial, with any further step; null if it takes no calls. */
  readonly dial: Maybe<Scalars['String']['output']>;
  /** Where to text, and what word to send; null if it takes no texts. */
  readonly textTo: Maybe<Scalars['String']['output']>;
  /** Its page, often with a chat; null if it has none. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** When someone answers. */
  readonly availability: Scalars['String']['output'];
  /** Languages it answers in, as BCP 47 tags. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Who it is for. */
  readonly forWhom: Scalars['String']['output'];
  /** When we last checked that it answers as described. */
  readonly checkedOn: Scalars['Date']['output'];
};

/** A picture, served from this site. */
export type Image = {
  /** Where it is. */
  readonly url: Scalars['URL']['output'];
  /** In pixels. */
  readonly width: Scalars['Int']['output'];
  /** In pixels. */
  readonly height: Scalars['Int']['output'];
  /** What it shows, for people who cannot see it. */
  readonly alt: Scalars['String']['output'];
};

/** One thing to fix in what was sent. */
export type InputProblem = {
  /** Where in the input: ["patient", "email"]. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** A sentence a person can understand. */
  readonly message: Scalars['String']['output'];
};

/** A payer that practitioners name. Being listed says nothing about what a plan covers. */
export type Insurer = {
  /** Its slug, in filters: "aetna". */
  readonly slug: Scalars['String']['output'];
  /** Its display name. */
  readonly name: Scalars['String']['output'];
};

/** That a practitioner says they work with an insurer; what a plan covers is up to the plan. */
export type InsurerParticipation = {
  /** The payer. */
  readonly insurer: Insurer;
  /** Whether they say that they are in its network; false: they help with out-of-network claims. */
  readonly inNetwork: Scalars['Boolean']['output'];
  /** When the practitioner last confirmed it. */
  readonly confirmedOn: Scalars['Date']['output'];
  /** What we checked about it; null: nothing. */
  readonly verification: Maybe<Verification>;
};

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

/** A kind of therapy that helps make use of the experience. */
export type IntegrationModality = {
  /** Its slug, in filters and URLs: "cbt". */
  readonly slug: Scalars['String']['output'];
  /** Its display name. */
  readonly name: Scalars['String']['output'];
  /** What it is, in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** The guide: what happens, how it goes alongside ketamine, what to ask. */
  readonly sections: ReadonlyArray<GuideSection>;
  /** What the entry is based on and who reviewed it. */
  readonly reviewed: Review;
};

/** How a practitioner helps people make use of the experience: before, during and after. */
export type IntegrationSupport = {
  /** Who gives it. */
  readonly level: IntegrationLevel;
  /** The kinds of therapy; empty when they did not say. */
  readonly modalities: ReadonlyArray<IntegrationModality>;
  /** When it takes place. */
  readonly timing: ReadonlyArray<IntegrationTiming>;
  /** Sessions that treatment includes; null when they did not say. */
  readonly sessionsIncluded: Maybe<Scalars['Int']['output']>;
  /** The price of a further session; null when not given. */
  readonly sessionPrice: Maybe<Money>;
  /** Whether they also see people who are treated elsewhere. */
  readonly acceptsPatientsDosedElsewhere: Scalars['Boolean']['output'];
  /** More in their own words; null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** When integration support takes place. */
export type IntegrationTiming =
  /** Before the first session with the medicine. */
  | 'PREPARATION'
  /** A therapist is there while the medicine works. */
  | 'DURING_SESSION'
  /** On the days and weeks after a session. */
  | 'AFTER_SESSION';

/** Something in the input has to be fixed; nothing was stored. */
export type InvalidInput = UserError & {
  /** A sentence to show to the person. */
  readonly message: Scalars['String']['output'];
  /** Every problem found, each with the path of its field. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** No key was sent that may be used for this. */
export type KeyNeeded = UserError & {
  /** A sentence to show to the person. */
  readonly message: Scalars['String']['output'];
  /** The scope the key needs: "consultations:refer". */
  readonly scope: Scalars['String']['output'];
};

/** A language a practitioner works in. */
export type Language = {
  /** BCP 47: "es". */
  readonly tag: Scalars['String']['output'];
  /** Its name in English: "Spanish". */
  readonly label: Scalars['String']['output'];
};

/** A licence, or a privilege of their own under a compact, to practise somewhere. */
export type License = {
  /** Where it counts. */
  readonly jurisdiction: Scalars['Jurisdiction']['output'];
  /** The profession. */
  readonly profession: Profession;
  /** A licence of that state, or a compact privilege. */
  readonly kind: LicenseKind;
  /** Its number; null when not given. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The first day it counts; null when not given. */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** The last day it counts. */
  readonly expiresOn: Scalars['Date']['output'];
  /** Whether it counts today: it has begun and has not run out. Says nothing about our check. */
  readonly inForce: Scalars['Boolean']['output'];
  /** What is known about it, and by whom: only its `state` says that we checked. Null: nothing is. */
  readonly verification: Maybe<Verification>;
};

/** On what a practitioner may practise somewhere. */
export type LicenseKind =
  /** A licence of that state or territory. */
  | 'STATE_LICENSE'
  /** The practitioner's own privilege there under an interstate compact. */
  | 'COMPACT_PRIVILEGE';

/** A place where care is given. */
export type Location = Node & {
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** What it is called to tell it from the clinic's other locations: "Second floor". Null when it was given no name, as an only location mostly is. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Street, number and suite. */
  readonly street: Scalars['String']['output'];
  /** City or town. */
  readonly city: Scalars['String']['output'];
  /** State or territory. */
  readonly region: Scalars['Jurisdiction']['output'];
  /** ZIP code. */
  readonly postalCode: Scalars['String']['output'];
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
  /** The zone its clocks follow. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** Its telephone number; null when not given. */
  readonly phone: Maybe<Scalars['PhoneNumber']['output']>;
  /** What is said about access: "Step-free entrance"; empty when nothing is. */
  readonly accessibility: ReadonlyArray<Scalars['String']['output']>;
  /** How to get there and where to park; null when not given. */
  readonly directions: Maybe<Scalars['String']['output']>;
  /** That it is certified to give intranasal esketamine; null when nothing was checked. */
  readonly remsCertification: Maybe<Verification>;
};

/** A plain fact in a few words; never an opinion, never paid for. */
export type MatchReason = {
  /** Which kind of fact it is: "DELIVERY_METHOD", "NO_PRICE". New codes may be added. */
  readonly code: Scalars['String']['output'];
  /** The words people read: "Offers IV infusion". */
  readonly label: Scalars['String']['output'];
};

/** An amount of money, exact, in the currency's minor unit. */
export type Money = {
  /** In the minor unit: 45000 is $450. */
  readonly amount: Scalars['Int']['output'];
  /** ISO 4217: "USD". */
  readonly currency: Scalars['String']['output'];
  /** For display: "$450". */
  readonly formatted: Scalars['String']['output'];
};

/** An amount of money to compare with. */
export type MoneyInput = {
  /** In the minor unit, not negative: 45000 is $450. */
  readonly amount: Scalars['Int']['input'];
  /** ISO 4217; prices here are in "USD". */
  readonly currency?: Scalars['String']['input'];
};

/** What you can do. Expected outcomes are returned as data; only the unexpected is an error. */
export type Mutation = {
  /** Creates a link that starts a request; the person finishes it on our pages. It takes nothing about the person and stores nothing. Needs consultations:refer. At most 1,000 in an hour with one key. More is answered with TooManyRequests and retryAfterSeconds. */
  readonly referConsultation: ReferConsultationResult;
  /** Sets the webhook with this name: adds it, or changes it. Doing it twice has the same result. A test key sets the same webhooks as a live key. Needs webhooks:manage. setWebhook and deleteWebhook are counted together. At most 60 in an hour with one key. More is answered with TooManyRequests and retryAfterSeconds. */
  readonly setWebhook: SetWebhookResult;
  /** Removes the webhook with this name, and everything that was kept for it. A test key can do this just like a live key. Needs webhooks:manage. setWebhook and deleteWebhook are counted together. At most 60 in an hour with one key. More is answered with TooManyRequests and retryAfterSeconds. */
  readonly deleteWebhook: DeleteWebhookResult;
};


/** What you can do. Expected outcomes are returned as data; only the unexpected is an error. */
export type MutationReferConsultationArgs = {
  input: ReferConsultationInput;
};


/** What you can do. Expected outcomes are returned as data; only the unexpected is an error. */
export type MutationSetWebhookArgs = {
  input: SetWebhookInput;
};


/** What you can do. Expected outcomes are returned as data; only the unexpected is an error. */
export type MutationDeleteWebhookArgs = {
  input: DeleteWebhookInput;
};

/** Where to search: exactly one of a place in words or a point. */
export type NearInput = {
  /** A ZIP code, "Dallas, TX" or a state, as people type it. At most 200 characters; a longer one is answered INVALID_INPUT. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Degrees north, -90 to 90; together with longitude. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east, -180 to 180; together with latitude. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** How far around it, 1 to 500; a REGION means the whole region. */
  readonly radiusKm?: Scalars['Float']['input'];
  /** Also those who may treat or support a patient there remotely; they come after all others. */
  readonly includeRemote?: Scalars['Boolean']['input'];
};

/** Anything that has an opaque, globally unique id and can be fetched by it. */
export type Node = {
  /** Opaque and globally unique. Fetch the object again with node(id). */
  readonly id: Scalars['ID']['output'];
};

/** What was asked for does not exist, or the caller may not see it. */
export type NotFound = UserError & {
  /** A sentence to show to the person. */
  readonly message: Scalars['String']['output'];
};

/** One delivery method a practitioner gives, in one care setting, at one location or remotely. */
export type Offering = Node & {
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Medicine only, or medicine and psychotherapy planned together. */
  readonly service: ServiceKind;
  /** How ketamine is given. */
  readonly deliveryMethod: DeliveryMethod;
  /** Where it is taken and how the patient is watched there. */
  readonly careSetting: CareSetting;
  /** Where it may be given remotely today: where a checked licence and the rules for prescribing allow it. Empty when in person (`location` says where), and when it may be given nowhere today. */
  readonly remoteIn: ReadonlyArray<Scalars['Jurisdiction']['output']>;
  /** Minutes with the medicine working, as planned. */
  readonly sessionMinutes: Scalars['Int']['output'];
  /** Minutes of being watched afterwards, at least. */
  readonly observationMinutes: Scalars['Int']['output'];
  /** Null when the practitioner has not given a price. */
  readonly sessionPrice: Maybe<SessionPrice>;
  /** Null when the practitioner has not given one. */
  readonly coursePrice: Maybe<CoursePrice>;
  /** Whether no rule allows it remotely today without an examination in person first; false when in person. */
  readonly inPersonEvaluationFirst: Scalars['Boolean']['output'];
  /** Null when they did not say. */
  readonly typicalCourse: Maybe<TypicalCourse>;
  /** How a session is kept safe. */
  readonly safety: SafetyCard;
  /** Whether a therapist works with the patient while the medicine is working. */
  readonly psychotherapyDuringSession: Scalars['Boolean']['output'];
  /** Where it takes place; null when remote. */
  readonly location: Maybe<Location>;
};

/** Where a page is in its list, as in the Relay connection specification. */
export type PageInfo = {
  /** Whether there is a page after this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first edge's cursor; null when the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** The last edge's cursor; null when the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** A place in the United States to search near. */
export type Place = {
  /** Its display name: "Dallas, TX", "Dallas, TX 75201" or "Texas". */
  readonly label: Scalars['String']['output'];
  /** Whether it is a ZIP code, a city or a whole region. */
  readonly kind: PlaceKind;
  /** Degrees north; for a region, the average of where its people live. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east; for a region, the average of where its people live. */
  readonly longitude: Scalars['Float']['output'];
  /** The state it is in; null outside any state. */
  readonly region: Maybe<Scalars['Jurisdiction']['output']>;
  /** Its time zone; for a region, the zone of most people in it. */
  readonly timeZone: Scalars['TimeZone']['output'];
};

/** What kind of place the search words were understood as. */
export type PlaceKind =
  /** A ZIP code. */
  | 'POSTAL_CODE'
  /** A city, town or part of a city. */
  | 'CITY'
  /** A whole state, district or territory; a search near it means all of it. */
  | 'REGION';

/** A person who gives or supports the treatment, as their published listing says. Hidden listings are not included. */
export type Practitioner = Node & {
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Its stable word in addresses: "ana-ruiz". */
  readonly slug: Scalars['String']['output'];
  /** The page of the listing. */
  readonly url: Scalars['URL']['output'];
  /** National Provider Identifier; null when not given. It does not prove who wrote the listing. */
  readonly npi: Maybe<Scalars['String']['output']>;
  /** Name and letters as shown to people: "Ana Ruiz, MD". */
  readonly displayName: Scalars['String']['output'];
  /** First name or names. */
  readonly givenName: Scalars['String']['output'];
  /** Last name or names. */
  readonly familyName: Scalars['String']['output'];
  /** As they say: "she/her"; null when not given. */
  readonly pronouns: Maybe<Scalars['String']['output']>;
  /** Letters after the name, as licensed: "MD", "PMHNP-BC". */
  readonly postnominals: ReadonlyArray<Scalars['String']['output']>;
  /** What they do in one line, in their words; null when not given. */
  readonly headline: Maybe<Scalars['String']['output']>;
  /** More about them in their words, plain text; null when not given. */
  readonly about: Maybe<Scalars['String']['output']>;
  /** Groups of people they say they have experience with. */
  readonly experienceWith: ReadonlyArray<Experience>;
  /** Whether they say they take new patients now. */
  readonly acceptingNewPatients: Scalars['Boolean']['output'];
  /** Whole years since they began to practise; null when not given. */
  readonly yearsInPractice: Maybe<Scalars['Int']['output']>;
  /** When they last confirmed that the listing is true; past 120 days it is hidden. */
  readonly lastConfirmedOn: Scalars['Date']['output'];
  /** When the listing itself was last changed, shown or hidden. Changes made by others, such as a check or a colleague leaving, are reported by `practitionersChangedSince` and do not change it. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Whether this is a person invented for a demonstration, who does not exist. */
  readonly invented: Scalars['Boolean']['output'];
  /** What they are licensed as. */
  readonly professions: ReadonlyArray<Profession>;
  /** What they may give today: medicine only, with psychotherapy, or integration only; empty while nothing may be given. Remote care always counts: `remoteIn` of its offering says where it may be given, which can be nowhere. */
  readonly services: ReadonlyArray<ServiceKind>;
  /** A square picture: the smallest we have that is at least as wide as asked for, else the widest. Null when none was given. */
  readonly photo: Maybe<Image>;
  /** The clinics of their locations. */
  readonly clinics: ReadonlyArray<Clinic>;
  /** Where they see people; empty when only remotely. */
  readonly locations: ReadonlyArray<Location>;
  /** What they give and may give today, at most 30; empty when integration only, and while nothing may be given. Remote care is always listed: its `remoteIn` says where it may be given today, which can be nowhere. */
  readonly offerings: ReadonlyArray<Offering>;
  /** Conditions they say they treat or support. */
  readonly conditions: ReadonlyArray<Condition>;
  /** How they help people make use of the experience. */
  readonly integrationSupport: IntegrationSupport;
  /** Up to 10 colleagues they work with; each has confirmed the other. */
  readonly careTeam: ReadonlyArray<Practitioner>;
  /** Languages they work in; never empty. */
  readonly languages: ReadonlyArray<Language>;
  /** Insurers they say they work with; empty when none. */
  readonly insurers: ReadonlyArray<InsurerParticipation>;
  /** Licences and privileges to practise, including expired ones; never empty. */
  readonly licenses: ReadonlyArray<License>;
  /** What is known about the person, and by whom: only a `state` says that we checked. Licences, trainings and locations carry their own. */
  readonly verifications: ReadonlyArray<Verification>;
  /** Trainings they say they finished, the latest first. */
  readonly trainings: ReadonlyArray<Training>;
  /** The kinds of first talk they offer, in their own order. */
  readonly consultationTypes: ReadonlyArray<ConsultationType>;
  /** Their free times, which can be booked, in order. At most 62 days; 7 inside a list. Null when the arguments are invalid. */
  readonly slots: Maybe<ReadonlyArray<Slot>>;
  /** The soonest free time of any consultation type; null when there is none within the booking window. */
  readonly nextSlot: Maybe<Slot>;
  /** While they are away: the date on which they are back, in the time zone of their hours. Null: they are not away. It appears on the first day of an absence and disappears on that date, by the clock. Neither is reported as a change: read it together with free times. */
  readonly backOn: Maybe<Scalars['Date']['output']>;
};


/** A person who gives or supports the treatment, as their published listing says. Hidden listings are not included. */
export type PractitionerPhotoArgs = {
  width?: Scalars['Int']['input'];
};


/** A person who gives or supports the treatment, as their published listing says. Hidden listings are not included. */
export type PractitionerSlotsArgs = {
  to: Scalars['DateTime']['input'];
  from: Scalars['DateTime']['input'];
  patientLocation?: InputMaybe<Scalars['Jurisdiction']['input']>;
  mode?: InputMaybe<ConsultationMode>;
  consultationType?: InputMaybe<Scalars['ID']['input']>;
};


/** A person who gives or supports the treatment, as their published listing says. Hidden listings are not included. */
export type PractitionerNextSlotArgs = {
  patientLocation?: InputMaybe<Scalars['Jurisdiction']['input']>;
};

/** What last happened to one listing, in the order in which changes are reported. */
export type PractitionerChange = Node & {
  /** Opaque and globally unique; node with this id answers the last change of that listing. */
  readonly id: Scalars['ID']['output'];
  /** Where this change is in the feed: pass it as `after` to get what comes next. */
  readonly cursor: Scalars['String']['output'];
  /** What happened to it. */
  readonly kind: PractitionerChangeKind;
  /** The id that the practitioner has, or had. */
  readonly practitionerId: Scalars['ID']['output'];
  /** When it was reported, shortly after it happened. */
  readonly toldAt: Scalars['DateTime']['output'];
  /** Their listing as it is now; null when it cannot be seen, as after HIDDEN and REMOVED, and briefly after it has gone but before that is reported. */
  readonly practitioner: Maybe<Practitioner>;
};

/** Changes of listings, earliest first, whichever way they are paged. */
export type PractitionerChangeConnection = {
  /** The changes of this page, in order. */
  readonly edges: ReadonlyArray<PractitionerChangeEdge>;
  /** Where this page is in the feed. Its endCursor is null when nothing changed: keep the cursor you have. */
  readonly pageInfo: PageInfo;
  /** The end of the feed when this was read. Save it before you read the whole directory in another way, and pass it as `after` afterwards. */
  readonly latestCursor: Scalars['String']['output'];
  /** The same changes without their edges. */
  readonly nodes: ReadonlyArray<PractitionerChange>;
};

/** One change in the feed. */
export type PractitionerChangeEdge = {
  /** The change's own cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: PractitionerChange;
};

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

/** One page of a search, and as much about everything it found as you ask for. */
export type PractitionerConnection = {
  /** How near.place was understood; null without it, or when it was not. */
  readonly searchedAt: Maybe<Place>;
  /** What else near.place may mean: likely places when it was not understood (nothing is found then), or other places with the same name when it was. */
  readonly placeSuggestions: ReadonlyArray<Place>;
  /** The edges of this page, in order. */
  readonly edges: ReadonlyArray<PractitionerEdge>;
  /** The same practitioners without what the search says about them. */
  readonly nodes: ReadonlyArray<Practitioner>;
  /** Where this page is in the search. */
  readonly pageInfo: PageInfo;
  /** The exact number of distinct practitioners the search finds. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many practitioners each filter value would find. */
  readonly facets: PractitionerFacets;
};

/** A practitioner who was found, with what the search says about them. */
export type PractitionerEdge = {
  /** Where this edge is in this search; can be passed to after and before. */
  readonly cursor: Scalars['String']['output'];
  /** The practitioner who was found. */
  readonly node: Practitioner;
  /** Straight-line distance to the nearest matching location; null without near, and for remote care. */
  readonly distanceKm: Maybe<Scalars['Float']['output']>;
  /** The location at that distance; null when there is none. */
  readonly nearestLocation: Maybe<Location>;
  /** Among the matching offerings, or the support of someone who gives no medicine; null when none gives a price. */
  readonly lowestSessionPrice: Maybe<Money>;
  /** The soonest free time of the matching consultation types; null when there is none. */
  readonly nextSlot: Maybe<Slot>;
  /** The start of nextSlot in the local time of the place that was searched at, with its zone; the same as nextSlot's label where both clocks agree. Null without such a place, or without a slot. */
  readonly nextSlotThere: Maybe<Scalars['String']['output']>;
  /** Why they were found; when nothing was chosen, what speaks for them. */
  readonly matchedOn: ReadonlyArray<MatchReason>;
  /** Plain facts that may speak against them, most important first: for example, that the care at home that was found is available nowhere today, or that no check of a licence is current. Empty when none is known. */
  readonly worthKnowing: ReadonlyArray<MatchReason>;
};

/** How many would be found with each value of each filter; each facet costs a search. */
export type PractitionerFacets = {
  /** What is given. */
  readonly services: ReadonlyArray<FacetCount>;
  /** How the medicine is given. */
  readonly deliveryMethods: ReadonlyArray<FacetCount>;
  /** Where it is taken. */
  readonly careSettings: ReadonlyArray<FacetCount>;
  /** What they treat or support. */
  readonly conditions: ReadonlyArray<FacetCount>;
  /** How integration is supported. */
  readonly integrationSupport: ReadonlyArray<FacetCount>;
  /** With which kind of therapy. */
  readonly integrationModalities: ReadonlyArray<FacetCount>;
  /** When integration takes place. */
  readonly integrationTiming: ReadonlyArray<FacetCount>;
  /** What they are licensed as. */
  readonly professions: ReadonlyArray<FacetCount>;
  /** Insurers they work with. */
  readonly insurers: ReadonlyArray<FacetCount>;
  /** Languages they speak; those with no one found are left out. */
  readonly languages: ReadonlyArray<FacetCount>;
  /** How a talk takes place. */
  readonly consultationModes: ReadonlyArray<FacetCount>;
  /** Groups of people they have experience with. */
  readonly experienceWith: ReadonlyArray<FacetCount>;
  /** "true" and "false": whether an unexpired licence was checked. */
  readonly verified: ReadonlyArray<FacetCount>;
  /** "true" and "false": whether they take new patients. */
  readonly acceptingNewPatients: ReadonlyArray<FacetCount>;
  /** Amounts in cents for maxSessionPrice: "25000", "50000". */
  readonly price: ReadonlyArray<FacetCount>;
  /** Durations from now for availableBefore: "P1D", "P3D", "P7D", "P14D". */
  readonly availability: ReadonlyArray<FacetCount>;
};

/** Values in one list are combined with OR, at most 20 of them; an empty list does not filter. Fields are combined with AND: everything asked of an offering must hold for the same offering, and everything asked of a talk for the same consultation type. */
export type PractitionerFilter = {
  /** What is given. Of one offering. */
  readonly services?: InputMaybe<ReadonlyArray<ServiceKind>>;
  /** Slugs of delivery methods. Of one offering. */
  readonly deliveryMethods?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Where the medicine is taken. Of one offering. */
  readonly careSettings?: InputMaybe<ReadonlyArray<CareSetting>>;
  /** The most a session may cost; an offering without a price does not match. Of one offering. */
  readonly maxSessionPrice?: InputMaybe<MoneyInput>;
  /** Where the patient will be: keeps remote care and talks that are legal there, and in-person ones that are there or within near. */
  readonly patientLocation?: InputMaybe<Scalars['Jurisdiction']['input']>;
  /** Slugs of conditions. */
  readonly conditions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How integration is supported. */
  readonly integrationSupport?: InputMaybe<ReadonlyArray<IntegrationLevel>>;
  /** Slugs of integration modalities. */
  readonly integrationModalities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When integration takes place. */
  readonly integrationTiming?: InputMaybe<ReadonlyArray<IntegrationTiming>>;
  /** Slugs of professions. */
  readonly professions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Slugs of insurers they work with, in or out of network. */
  readonly insurers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** BCP 47 tags of languages that are spoken: "es". A region does not matter: "es-MX" asks for the same. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Groups of people they have experience with. */
  readonly experienceWith?: InputMaybe<ReadonlyArray<Experience>>;
  /** True: an unexpired licence was checked at its source; false: not yet, or the check ran out. */
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether they take new patients. */
  readonly acceptingNewPatients?: InputMaybe<Scalars['Boolean']['input']>;
  /** How a talk takes place. Of one consultation type. */
  readonly consultationModes?: InputMaybe<ReadonlyArray<ConsultationMode>>;
  /** A bookable slot starts before this. Of one consultation type. */
  readonly availableBefore?: InputMaybe<Scalars['DateTime']['input']>;
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

/** Something to talk about first; never a verdict about a person. */
export type Precaution = {
  /** Its slug: "high-blood-pressure". */
  readonly slug: Scalars['String']['output'];
  /** Its display name. */
  readonly name: Scalars['String']['output'];
  /** Why it matters, in plain words. */
  readonly why: Scalars['String']['output'];
  /** What it is based on for each delivery method it applies to. */
  readonly appliesTo: ReadonlyArray<PrecautionForMethod>;
  /** What the entry is based on and who reviewed it. */
  readonly reviewed: Review;
};

/** What a precaution is based on for one delivery method. */
export type PrecautionBasis =
  /** The drug label lists it as a reason not to give the drug. */
  | 'LABEL_MUST_NOT'
  /** The drug label says use is not recommended. */
  | 'LABEL_NOT_RECOMMENDED'
  /** The drug label warns about it or asks for extra care. */
  | 'LABEL_CAUTION'
  /** No label says so for this method; careful clinicians ask about it. */
  | 'CLINICAL_PRACTICE';

/** What a precaution is based on for one delivery method. */
export type PrecautionForMethod = {
  /** The delivery method it is about. */
  readonly deliveryMethod: DeliveryMethod;
  /** Whether the label forbids, advises against or warns, or clinical practice asks about it. */
  readonly basis: PrecautionBasis;
  /** What the label says, or why clinicians ask, in one or two sentences. */
  readonly note: Scalars['String']['output'];
};

/** Whether a profession may prescribe ketamine at all; a person also needs a licence and a registration. */
export type Prescribing =
  /** May prescribe in every state where licensed. */
  | 'FULL'
  /** May prescribe, on terms that each state sets. */
  | 'VARIES_BY_STATE'
  /** May not prescribe. */
  | 'NONE';

/** Whether the product itself was reviewed by the FDA; says nothing about what it is used for. */
export type ProductStatus =
  /** A drug the FDA approved for at least one use. */
  | 'APPROVED_DRUG'
  /** Mixed by a pharmacy for a patient; the FDA has not reviewed it. */
  | 'COMPOUNDED';

/** A licensed profession. Coaches are not included. */
export type Profession = {
  /** Its slug, in filters: "psychiatrist". */
  readonly slug: Scalars['String']['output'];
  /** Its display name. */
  readonly name: Scalars['String']['output'];
  /** What the profession does, in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** Its codes in the NUCC provider taxonomy; never empty. */
  readonly taxonomyCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it may prescribe ketamine, in general. */
  readonly prescribing: Prescribing;
};

/** What you can ask for. Queries change nothing. */
export type Query = {
  /** The object with this id; null when there is none you may see. */
  readonly node: Maybe<Node>;
  /** The objects with these ids, in the same order; null for each that does not exist. At most 50 ids. */
  readonly nodes: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** Every way ketamine is given, most common first. */
  readonly deliveryMethods: ReadonlyArray<DeliveryMethod>;
  /** Every condition that listings can be filtered by. */
  readonly conditions: ReadonlyArray<Condition>;
  /** Every kind of therapy offered before and after treatment. */
  readonly integrationModalities: ReadonlyArray<IntegrationModality>;
  /** Everything to talk about first, with what it is based on. */
  readonly precautions: ReadonlyArray<Precaution>;
  /** What treatment can cause, and what to do then. */
  readonly sideEffects: ReadonlyArray<SideEffect>;
  /** The steps of care, in order. */
  readonly carePhases: ReadonlyArray<CarePhase>;
  /** Guides across methods and conditions, in reading order. */
  readonly guideTopics: ReadonlyArray<GuideTopic>;
  /** Every profession that can have a listing. */
  readonly professions: ReadonlyArray<Profession>;
  /** Payers that practitioners can name today, by name. */
  readonly insurers: ReadonlyArray<Insurer>;
  /** Who to call or text in danger or need, today. */
  readonly helpLines: ReadonlyArray<HelpLine>;
  /** Places that the typed words may mean, likeliest first; null when the arguments are not valid. */
  readonly places: Maybe<ReadonlyArray<Place>>;
  /** The clinic with this slug; null when there is none that can be shown. */
  readonly clinic: Maybe<Clinic>;
  /** The listing with this slug; null when there is none that can be shown. */
  readonly practitioner: Maybe<Practitioner>;
  /** Who to call or text when words typed into a search speak of danger; empty when they do not. Show these lines above the results, and send the words by POST: browsers and proxies keep URLs. */
  readonly helpFor: ReadonlyArray<HelpLine>;
  /** What happened to listings since a cursor, including removals: use it to keep a copy up to date. Each practitioner appears once, as of their last change, and again when there is another; nothing is skipped, and a cursor may be used again. Without a cursor, everyone appears: that is a full read. Removals are reported for 90 days; a cursor older than that is answered CURSOR_EXPIRED, and you start again. Free times are not reported. Exactly one of first, last. */
  readonly practitionersChangedSince: Maybe<PractitionerChangeConnection>;
  /** Searches the practitioners whose listings are published and fresh. Exactly one of first, last. */
  readonly practitioners: Maybe<PractitionerConnection>;
  /** What became of the requests that came through your links: the last 24 counted months, newest first. With a test key: one invented month. Null if no key was sent. Needs consultations:refer. */
  readonly referralMonths: Maybe<ReadonlyArray<ReferralMonth>>;
  /** Your webhooks, oldest first: at most five. A test key sees the same ones as a live key. Null if no key was sent. Needs webhooks:manage. */
  readonly webhooks: Maybe<ReadonlyArray<Webhook>>;
  /** What this operation cost and what you have left. */
  readonly rateLimit: RateLimit;
};


/** What you can ask for. Queries change nothing. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What you can ask for. Queries change nothing. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What you can ask for. Queries change nothing. */
export type QueryHelpLinesArgs = {
  jurisdiction?: InputMaybe<Scalars['Jurisdiction']['input']>;
};


/** What you can ask for. Queries change nothing. */
export type QueryPlacesArgs = {
  first?: Scalars['Int']['input'];
  search: Scalars['String']['input'];
};


/** What you can ask for. Queries change nothing. */
export type QueryClinicArgs = {
  slug: Scalars['String']['input'];
};


/** What you can ask for. Queries change nothing. */
export type QueryPractitionerArgs = {
  slug: Scalars['String']['input'];
};


/** What you can ask for. Queries change nothing. */
export type QueryHelpForArgs = {
  text: Scalars['String']['input'];
};


/** What you can ask for. Queries change nothing. */
export type QueryPractitionersChangedSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What you can ask for. Queries change nothing. */
export type QueryPractitionersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  sort?: PractitionerSort;
  filter?: InputMaybe<PractitionerFilter>;
  near?: InputMaybe<NearInput>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What an operation cost and what the caller has left, in points. */
export type RateLimit = {
  /** The most points a caller can have. */
  readonly limit: Scalars['Int']['output'];
  /** What this operation cost, computed from its fields, page sizes and lists. */
  readonly cost: Scalars['Int']['output'];
  /** The points left after this operation. They come back evenly. */
  readonly remaining: Scalars['Int']['output'];
  /** When all points will be back if nothing more is asked. */
  readonly resetAt: Scalars['DateTime']['output'];
};

/** Who a partner sends a person to. Nothing about the person who is sent: they give that themselves, on our pages. */
export type ReferConsultationInput = {
  /** The practitioner. */
  readonly practitionerId: Scalars['ID']['input'];
  /** One of their consultation types. */
  readonly consultationTypeId: Scalars['ID']['input'];
  /** The start of a slot they offer. Null lets the person choose a time on our page. The time is not held for them. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The link, or what prevented it. */
export type ReferConsultationResult = ConsultationReferral | KeyNeeded | SlotNoLongerAvailable | NotFound | InvalidInput | TooManyRequests;

/** How many of a month’s requests were in one state. Counts are in full tens, a little too low at random, and never below ten. */
export type ReferralCount = {
  /** The state. */
  readonly state: ReferralState;
  /** At least this many, and fewer than twenty more: 10, 20, 30. Null means too few to say, possibly none; always null when there are fewer than ten. */
  readonly atLeast: Maybe<Scalars['Int']['output']>;
};

/** What became of the requests that came through a partner’s links in one month. Counted once, a week after the month ends, and never again, so that no two readings can be compared. */
export type ReferralMonth = {
  /** Its first day. Months are in UTC. */
  readonly month: Scalars['Date']['output'];
  /** When it was counted. Requests are shown as they were on that day. */
  readonly countedOn: Scalars['Date']['output'];
  /** Every state, even those with nothing in them. */
  readonly counts: ReadonlyArray<ReferralCount>;
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

/** What an entry is based on, who reviewed it and when it is due for review. */
export type Review = {
  /** The documents it is based on; never empty. */
  readonly sources: ReadonlyArray<Source>;
  /** The clinician who reviewed it; null until one has. */
  readonly reviewedBy: Maybe<Scalars['String']['output']>;
  /** That clinician’s credential; null until reviewed. */
  readonly reviewerCredential: Maybe<Scalars['String']['output']>;
  /** When it was reviewed; null until reviewed. */
  readonly reviewedOn: Maybe<Scalars['Date']['output']>;
  /** The date by which it must be reviewed, or reviewed again. */
  readonly dueOn: Scalars['Date']['output'];
};

/** How a session is kept safe, as the practitioner says. */
export type SafetyCard = {
  /** Whose supervision it is under. */
  readonly supervisedBy: ReadonlyArray<Profession>;
  /** Who stays with the patient; null when they did not say. */
  readonly inTheRoom: Maybe<Scalars['String']['output']>;
  /** What is watched: "Blood pressure". */
  readonly monitored: ReadonlyArray<Scalars['String']['output']>;
  /** What the staff is trained in for emergencies. */
  readonly emergencyTraining: ReadonlyArray<Scalars['String']['output']>;
  /** What is at hand for emergencies. */
  readonly rescueEquipment: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the patient has a room to themselves. */
  readonly privateRoom: Scalars['Boolean']['output'];
  /** Whether the patient may have someone of their own stay with them. */
  readonly supportPersonAllowed: Scalars['Boolean']['output'];
  /** Whether someone has to take the patient home. */
  readonly rideHomeRequired: Scalars['Boolean']['output'];
  /** What is watched over months; null when they did not say. */
  readonly longTermMonitoring: Maybe<Scalars['String']['output']>;
  /** Whether someone can be reached after hours. */
  readonly afterHoursContact: Scalars['Boolean']['output'];
};

/** What a practitioner offers. The three kinds are kept apart everywhere. */
export type ServiceKind =
  /** The medicine, with medical care and without psychotherapy as part of it. */
  | 'KETAMINE_TREATMENT'
  /** Ketamine-assisted psychotherapy: the medicine and psychotherapy planned together. */
  | 'KAP'
  /** Therapy before or after treatment by someone who never gives the medicine. */
  | 'INTEGRATION_ONLY';

/** The practitioner's own price of one session. */
export type SessionPrice = {
  /** For one session with the medicine. */
  readonly price: Money;
  /** What costs extra; null when they did not say. */
  readonly notIncluded: Maybe<Scalars['String']['output']>;
  /** When the practitioner last confirmed it. */
  readonly confirmedOn: Scalars['Date']['output'];
};

/** What a webhook should be, in full. Its name says which one: names are unique. */
export type SetWebhookInput = {
  /** A name to recognize it by, at most 60 characters, unique among your webhooks. */
  readonly name: Scalars['String']['input'];
  /** An https URL with a host name, on the usual port. Where the name leads is checked each time we call it. */
  readonly address: Scalars['String']['input'];
  /** The events to send, one or more: "listing.published", "listing.changed", "listing.hidden", "availability.changed", "verification.changed". */
  readonly events: ReadonlyArray<Scalars['String']['input']>;
};

/** The webhook, or what prevented it. */
export type SetWebhookResult = WebhookSet | KeyNeeded | InvalidInput | TooManyRequests;

/** Something unwanted that treatment can cause. */
export type SideEffect = {
  /** Its slug: "dissociation". */
  readonly slug: Scalars['String']['output'];
  /** Its display name. */
  readonly name: Scalars['String']['output'];
  /** What it is like, in plain words. */
  readonly summary: Scalars['String']['output'];
  /** Whether it comes the same day or with repeated use. */
  readonly horizon: SideEffectHorizon;
  /** What to do, and when to call 911 or the clinic. */
  readonly whatToDo: Scalars['String']['output'];
  /** What the entry is based on and who reviewed it. */
  readonly reviewed: Review;
};

/** When a side effect tends to appear. */
export type SideEffectHorizon =
  /** During a session or in the hours after it. */
  | 'SHORT_TERM'
  /** After repeated or long use. */
  | 'LONG_TERM';

/** A free time at which a consultation can be booked, as of the moment of the query. */
export type Slot = {
  /** When the talk begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The zone of the talk's location, or the practitioner's own. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** What would be booked. */
  readonly consultationType: ConsultationType;
  /** The start in words, always with its zone: "Tue, Dec 9, 3:00 pm Central time". A time that occurs twice is told apart by its offset. */
  readonly label: Scalars['String']['output'];
  /** The date it begins on by that clock. Group by it, never by the clock of the reader’s device. */
  readonly localDate: Scalars['Date']['output'];
  /** That date in words, as a heading for the times of one day: "Tuesday, December 9". */
  readonly dateLabel: Scalars['String']['output'];
  /** The start without its date, always with its zone: "3:00 pm Central time". A time that occurs twice is told apart by its offset. */
  readonly timeLabel: Scalars['String']['output'];
};


/** A free time at which a consultation can be booked, as of the moment of the query. */
export type SlotLabelArgs = {
  in?: InputMaybe<Scalars['TimeZone']['input']>;
};


/** A free time at which a consultation can be booked, as of the moment of the query. */
export type SlotLocalDateArgs = {
  in?: InputMaybe<Scalars['TimeZone']['input']>;
};


/** A free time at which a consultation can be booked, as of the moment of the query. */
export type SlotDateLabelArgs = {
  in?: InputMaybe<Scalars['TimeZone']['input']>;
};


/** A free time at which a consultation can be booked, as of the moment of the query. */
export type SlotTimeLabelArgs = {
  in?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** Someone else has the time, or it is not offered. */
export type SlotNoLongerAvailable = UserError & {
  /** A sentence to show to the person. */
  readonly message: Scalars['String']['output'];
  /** Up to three free times near it, in order. Empty for a key without availability:read. */
  readonly alternatives: ReadonlyArray<Slot>;
};

/** A public document that a statement in the catalog is based on. */
export type Source = {
  /** The document’s own title. */
  readonly title: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** Where to read it; null when it is not online. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** When it was published; null when its publisher keeps it up to date without a date. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
};

/** Too many of these in a short time from one caller. */
export type TooManyRequests = UserError & {
  /** A sentence to show to the person. */
  readonly message: Scalars['String']['output'];
  /** How many seconds to wait before trying again. */
  readonly retryAfterSeconds: Scalars['Int']['output'];
};

/** A training the practitioner says they finished. */
export type Training = {
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Who gave it. */
  readonly body: Scalars['String']['output'];
  /** How many hours; null when not given. */
  readonly hours: Maybe<Scalars['Int']['output']>;
  /** How many supervised sessions; null when not given. */
  readonly supervisedSessions: Maybe<Scalars['Int']['output']>;
  /** When it was finished; null when not given. */
  readonly completedOn: Maybe<Scalars['Date']['output']>;
  /** What is known about it, and by whom: only its `state` says that we checked. Null: nothing is. */
  readonly verification: Maybe<Verification>;
};

/** How many sessions are usual at first; how long relief lasts is less certain. */
export type TypicalCourse = {
  /** Sessions with the medicine. */
  readonly sessions: Scalars['Int']['output'];
  /** Over this many weeks. */
  readonly weeks: Scalars['Int']['output'];
  /** What the numbers rest on. */
  readonly basis: Scalars['String']['output'];
};

/** Something a person can understand and act on. Every outcome that is not success implements it. */
export type UserError = {
  /** A sentence to show to the person. */
  readonly message: Scalars['String']['output'];
};

/** What was checked, at which source, when, and until when the check counts. It lapses by itself. */
export type Verification = {
  /** What was checked. */
  readonly subject: VerificationSubject;
  /** What the check says today. */
  readonly state: VerificationState;
  /** Where it was checked; null when the practitioner only says so. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** The day of the check; null when there was none. */
  readonly checkedOn: Maybe<Scalars['Date']['output']>;
  /** The last day it counts without being checked again; null when there was no check. */
  readonly recheckBy: Maybe<Scalars['Date']['output']>;
};

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

/** Where a partner is told about changes to listings. Only the partner sees it. */
export type Webhook = {
  /** Its name, for its owner to recognize it by. */
  readonly name: Scalars['String']['output'];
  /** The URL we call. */
  readonly address: Scalars['String']['output'];
  /** The events it is sent. */
  readonly events: ReadonlyArray<Scalars['String']['output']>;
  /** When it was added. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Since when nothing has been accepted there; null if it works. */
  readonly failingSince: Maybe<Scalars['DateTime']['output']>;
  /** Since when nothing has been sent; null if it is not paused. */
  readonly pausedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why nothing is sent; null if it is not paused. */
  readonly pausedBecause: Maybe<WebhookPause>;
  /** How many messages are waiting for it. */
  readonly waiting: Scalars['Int']['output'];
};

/** The webhook is removed, with everything that was kept for it. Nothing more is sent there. */
export type WebhookDeleted = {
  /** The name it had. */
  readonly name: Scalars['String']['output'];
};

/** Why nothing is sent to a webhook. */
export type WebhookPause =
  /** The partner paused it. */
  | 'PARTNER'
  /** Nothing was accepted there for about three days. */
  | 'FAILING'
  /** It answered with 410 Gone. */
  | 'GONE';

/** The webhook is set as requested. */
export type WebhookSet = {
  /** The webhook as it is now. */
  readonly webhook: Webhook;
  /** The secret to verify its messages with, "whsec_...": returned only once. Null if the webhook already existed and keeps its secret. */
  readonly secret: Maybe<Scalars['String']['output']>;
};
