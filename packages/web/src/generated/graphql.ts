/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an account may be; one person may be several. */
export type Role =
  /** Asks for consultations. Every account is one. */
  | 'PATIENT'
  /** Keeps a listing and answers requests. */
  | 'PRACTITIONER'
  /** Keeps a clinic's shared facts. */
  | 'CLINIC_MANAGER'
  /** Queries the directory for its own users. */
  | 'PARTNER'
  /** Staff of the directory. */
  | 'OPERATOR';

/** How somebody signed in. */
export type SignInWay =
  /** With a link from a mail. */
  | 'MAIL_LINK'
  /** With a password. */
  | 'PASSWORD'
  /** With a passkey. */
  | 'PASSKEY';

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

/** Whether a profession may prescribe ketamine at all; a person also needs a licence and a registration. */
export type Prescribing =
  /** May prescribe in every state where licensed. */
  | 'FULL'
  /** May prescribe, on terms that each state sets. */
  | 'VARIES_BY_STATE'
  /** May not prescribe. */
  | 'NONE';

/** What a practitioner gives; the three kinds are kept apart everywhere. */
export type ServiceKind =
  /** The medicine, with medical care and without psychotherapy as part of it. */
  | 'KETAMINE_TREATMENT'
  /** Ketamine-assisted psychotherapy: the medicine and psychotherapy planned together. */
  | 'KAP'
  /** Therapy before or after treatment by somebody who never gives the medicine. */
  | 'INTEGRATION_ONLY';

/** How a practitioner supports the use of the experience afterwards. */
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

/** What a verification is about. */
export type VerificationSubject =
  /** That the practitioner is who the listing says. */
  | 'IDENTITY'
  /** That a licence or compact privilege exists, and until when. */
  | 'LICENSE'
  /** That the licensing board's disciplinary record was looked up. */
  | 'BOARD_DISCIPLINE'
  /** That the federal list of excluded individuals was looked up. */
  | 'FEDERAL_EXCLUSION'
  /** That the location is certified to give intranasal esketamine. */
  | 'REMS_LOCATION'
  /** That a training certificate is genuine. */
  | 'TRAINING'
  /** That malpractice cover was in force. */
  | 'MALPRACTICE_COVER';

/** How sure the directory is, and by what. */
export type VerificationState =
  /** The practitioner says so; nobody checked yet. */
  | 'SELF_ATTESTED'
  /** A registry says so; the source and the day are given. */
  | 'REGISTRY_MATCHED'
  /** A document was seen; the source and the day are given. */
  | 'DOCUMENT_CHECKED'
  /** It was checked, and the day to check again has passed. */
  | 'LAPSED'
  /** Somebody says it is not so, and it is being looked into. */
  | 'DISPUTED';

/** How a consultation takes place. */
export type ConsultationMode =
  /** At one of the practitioner's locations. */
  | 'IN_PERSON'
  /** By video, where the practitioner is licensed for the place the patient is in. */
  | 'VIDEO'
  /** By telephone, where the practitioner is licensed for the place the patient is in. */
  | 'PHONE';

/** Whether the product itself was reviewed by the FDA; says nothing about what it is used for. */
export type ProductStatus =
  /** A drug the FDA approved for at least one use. */
  | 'APPROVED_DRUG'
  /** Mixed by a pharmacy for a patient; the FDA has not reviewed it. */
  | 'COMPOUNDED';

/** What the FDA has said about one delivery method for one condition. */
export type ApprovalStatus =
  /** Approved for this condition, within the limits given beside it. */
  | 'APPROVED'
  /** An approved drug, used for something it was not approved for. */
  | 'OFF_LABEL'
  /** A pharmacy-made product that is not approved for anything. */
  | 'OFF_LABEL_COMPOUNDED';

/** Where the medicine is taken and how the patient is watched there. */
export type CareSetting =
  /** A clinic, with staff in the building throughout. */
  | 'CLINIC'
  /** A site certified in the safety programme that esketamine requires. */
  | 'REMS_CERTIFIED_SITE'
  /** The patient’s home, with a clinician watching from elsewhere. */
  | 'HOME_SUPERVISED_REMOTELY';

/** What happens when a patient asks for a time. */
export type BookingPolicy =
  /** The time is held until the practitioner answers or the request expires. */
  | 'REQUEST'
  /** The consultation is confirmed as soon as the patient has confirmed their address. */
  | 'INSTANT';

/** Where a consultation stands. */
export type ConsultationState =
  /** The patient has 20 minutes to type the code from their mail. */
  | 'AWAITING_EMAIL'
  /** Sent; the time is held until the practitioner answers or respondBy passes. */
  | 'REQUESTED'
  /** It will take place. */
  | 'CONFIRMED'
  /** The practitioner said no; the time is free again. */
  | 'DECLINED'
  /** Nobody typed the code, or nobody answered, in time. */
  | 'EXPIRED'
  /** The patient took the request back before it was confirmed. */
  | 'WITHDRAWN'
  /** Either side called it off after it was confirmed. */
  | 'CANCELLED'
  /** It was to end more than a day ago. */
  | 'COMPLETED';

/** Something the asker may do now. */
export type ConsultationAction =
  /** Patient: type the code. */
  | 'CONFIRM_EMAIL'
  /** Practitioner: confirm the time. */
  | 'ACCEPT'
  /** Practitioner: say no, with words for the patient if they like. */
  | 'DECLINE'
  /** Practitioner: take a decline back within 30 seconds. */
  | 'UNDO_DECLINE'
  /** Either side: call it off; before it is confirmed, the patient alone. */
  | 'CANCEL';

/** How the patient would rather be reached. */
export type ContactMethod =
  /** By mail. */
  | 'EMAIL'
  /** By telephone. */
  | 'PHONE';

/** The patient's age, no more exactly than needed. */
export type AgeBand =
  /** Under 18: a request cannot be sent here, and other help is shown. */
  | 'UNDER_18'
  /** 18 to 64. */
  | 'FROM_18_TO_64'
  /** 65 and over: something to talk about first. */
  | 'OVER_64';

/** What a precaution rests on for one delivery method. */
export type PrecautionBasis =
  /** The drug label lists it as a reason not to give the drug. */
  | 'LABEL_MUST_NOT'
  /** The drug label says use is not recommended. */
  | 'LABEL_NOT_RECOMMENDED'
  /** The drug label warns about it or asks for extra care. */
  | 'LABEL_CAUTION'
  /** No label says so for this method; careful clinicians ask about it. */
  | 'CLINICAL_PRACTICE';

/** What a flag means for the request; none of them stops it. */
export type ScreeningOutcomeKind =
  /** To be talked about first. */
  | 'DISCUSS'
  /** The label says a chosen method must not be given; that method was taken off. */
  | 'METHOD_REMOVED'
  /** Speaks of danger: shown first, answered within one business day. */
  | 'SAFETY_FIRST';

/** Who did something. */
export type ConsultationParty =
  /** The patient, or who asked for them. */
  | 'PATIENT'
  /** The practitioner who was asked. */
  | 'PRACTITIONER'
  /** A rule with a deadline. */
  | 'SYSTEM';

/** What an operator decides about a report. */
export type ReportDecision =
  /** It is dealt with. */
  | 'CLOSE'
  /** It is not dealt with after all. */
  | 'REOPEN'
  /** Nobody sees the listing until an operator shows it again. */
  | 'HIDE_LISTING'
  /** The listing is what it was before it was hidden. */
  | 'SHOW_LISTING';

/** Why an operator decided so. The audit log keeps this word, and nothing of what was written. */
export type ReportReason =
  /** What was wrong was mended. */
  | 'MENDED'
  /** It was looked at, and is not so. */
  | 'NOT_SO'
  /** It was looked at, and cannot be told. */
  | 'CANNOT_TELL'
  /** It is not about something on a listing. */
  | 'NOT_ABOUT_A_LISTING'
  /** Another report says the same. */
  | 'TOLD_BEFORE'
  /** The listing is hidden. */
  | 'LISTING_IS_HIDDEN'
  /** The listing says what is not true. */
  | 'NOT_TRUE'
  /** A licence or a check does not hold. */
  | 'NO_LICENCE'
  /** The listing is not run by the person it names. */
  | 'SOMEBODY_ELSE'
  /** Patients could come to harm. */
  | 'NOT_SAFE'
  /** The practitioner asked for it. */
  | 'THEY_ASKED'
  /** There is something new. */
  | 'NEW_FACTS'
  /** The decision before was a mistake. */
  | 'A_MISTAKE';

/** What a link in a mail does when its button is pressed. */
export type MailLinkPurpose =
  /** Signs in; makes the account when there is none. */
  | 'SIGN_IN'
  /** Makes it the account's address. */
  | 'CHANGE_EMAIL'
  /** Signs in as an operator. */
  | 'INVITE_OPERATOR';

/** When a side effect tends to appear. */
export type SideEffectHorizon =
  /** During a session or in the hours after it. */
  | 'SHORT_TERM'
  /** After repeated or long use. */
  | 'LONG_TERM';

/** What sort of place a word was understood as. */
export type PlaceKind =
  /** A ZIP code. */
  | 'POSTAL_CODE'
  /** A city, town or part of a city. */
  | 'CITY'
  /** A whole state, district or territory; a search near it means all of it. */
  | 'REGION';

/** How firmly a time is held. */
export type HoldState =
  /** A confirmed consultation. */
  | 'CONFIRMED'
  /** A request that waits for its answer. */
  | 'REQUESTED'
  /** A request that its patient has yet to confirm; it lets go by itself. */
  | 'AWAITING_EMAIL';

/** One of the two sides of a consultation. */
export type ConsultationSide =
  /** Who holds its private link, or signed in with the address its code confirmed. */
  | 'PATIENT'
  /** Who signed in, with a second factor, to the account that controls the listing. */
  | 'PRACTITIONER';

/** How a question is answered. */
export type ScreeningQuestionKind =
  /** The danger question: one of four answers; the only one that must be answered. */
  | 'CRISIS'
  /** One of yes, no, not sure, in person; may be skipped. */
  | 'YES_NO_UNSURE_SKIP'
  /** One of its options; may be skipped. */
  | 'SINGLE_CHOICE'
  /** Any of its options; may be skipped. */
  | 'MULTIPLE_CHOICE';

/** The order of a search. Equals come by id, so pages never shift. */
export type PractitionerSort =
  /** What a listing says and what of it was checked, by a stored score nobody can pay for. */
  | 'BEST_MATCH'
  /** The nearest matching location first; needs near. */
  | 'DISTANCE'
  /** The soonest bookable slot of the matching consultation types first; without one, last. */
  | 'SOONEST_SLOT'
  /** The lowest session price of the matching offerings first; without one, last. */
  | 'PRICE'
  /** By family name, then given name. */
  | 'NAME';

/** Values inside one list are OR, at most 20 of them; an empty list does not filter. Fields are AND: what is asked of an offering holds for one offering, what is asked of a talk for one consultation type. */
export type PractitionerFilter = {
  /** What is given. Of one offering. */
  services?: Array<ServiceKind> | null | undefined;
  /** Slugs of delivery methods. Of one offering. */
  deliveryMethods?: Array<string> | null | undefined;
  /** Where the medicine is taken. Of one offering. */
  careSettings?: Array<CareSetting> | null | undefined;
  /** The most a session may cost; without a price it does not match. Of one offering. */
  maxSessionPrice?: MoneyInput | null | undefined;
  /** Where the patient will be: keeps remote care and talks that are legal there, and in-person ones there or within near. */
  patientLocation?: string | null | undefined;
  /** Slugs of conditions. */
  conditions?: Array<string> | null | undefined;
  /** How integration is supported. */
  integrationSupport?: Array<IntegrationLevel> | null | undefined;
  /** Slugs of integration modalities. */
  integrationModalities?: Array<string> | null | undefined;
  /** When integration takes place. */
  integrationTiming?: Array<IntegrationTiming> | null | undefined;
  /** Slugs of professions. */
  professions?: Array<string> | null | undefined;
  /** Slugs of insurers they work with, in or out of network. */
  insurers?: Array<string> | null | undefined;
  /** BCP 47 tags of languages: "es". */
  languages?: Array<string> | null | undefined;
  /** Groups of people they have experience with. */
  experienceWith?: Array<Experience> | null | undefined;
  /** True: an unexpired licence was checked at its source; false: not yet. */
  verified?: boolean | null | undefined;
  /** Whether they take new patients. */
  acceptingNewPatients?: boolean | null | undefined;
  /** How a talk takes place. Of one consultation type. */
  consultationModes?: Array<ConsultationMode> | null | undefined;
  /** A bookable slot starts before this. Of one consultation type. */
  availableBefore?: string | null | undefined;
};

/** An amount of money to compare with. */
export type MoneyInput = {
  /** In the minor unit, not negative: 45000 is $450. */
  amount: number;
  /** ISO 4217; prices here are in "USD". */
  currency?: string;
};

/** Where to search: exactly one of a place in words or a point. */
export type NearInput = {
  /** A ZIP code, "Dallas, TX" or a state, as people type it. */
  place?: string | null | undefined;
  /** Degrees north, -90 to 90; together with longitude. */
  latitude?: number | null | undefined;
  /** Degrees east, -180 to 180; together with latitude. */
  longitude?: number | null | undefined;
  /** How far around, 1 to 500; a REGION means the whole region. */
  radiusKm?: number;
  /** Also those who may treat or support a patient there remotely; they come after all others. */
  includeRemote?: boolean;
};

/** A kind of work that waits for operators. */
export type DeskQueue =
  /** Somebody said that something on a listing is wrong. */
  | 'REPORTS';

/** Another address for an account. */
export type RequestEmailChangeInput = {
  /** The new address. */
  email: string;
};

/** The token of the link that was mailed to the new address. */
export type ConfirmEmailChangeInput = {
  /** What stands at the end of the link. */
  token: string;
};

/** A new password. */
export type SetPasswordInput = {
  /** 12 to 128 characters. */
  password: string;
};

/** A passkey that a device made. */
export type AddPasskeyInput = {
  /** The PublicKeyCredential, as JSON. */
  answer: string;
  /** What its owner knows it by, at most 60 characters; empty: the device in words. */
  name: string;
};

/** Another name for a passkey. */
export type RenamePasskeyInput = {
  /** Which. */
  passkeyId: string | number;
  /** 1 to 60 characters. */
  name: string;
};

/** A passkey to take away. */
export type RemovePasskeyInput = {
  /** Which. */
  passkeyId: string | number;
};

/** The first code of an authenticator app that is being set up. */
export type ConfirmAuthenticatorAppInput = {
  /** The six digits that the app shows now. */
  code: string;
};

/** A code of a second factor. */
export type ShowSecondFactorInput = {
  /** The six digits that the authenticator app shows now, or a recovery code. */
  code: string;
};

/** A session to end. */
export type RevokeSessionInput = {
  /** Which. */
  sessionId: string | number;
};

/** Where to send a link to sign in, or to sign up. */
export type RequestSignInLinkInput = {
  /** The address. */
  email: string;
  /** Where to go afterwards: a path on this site. */
  goesTo?: string | null | undefined;
};

/** The token of a link from a mail. */
export type SignInWithLinkInput = {
  /** What stands at the end of the link. */
  token: string;
};

/** An address and its password. */
export type SignInWithPasswordInput = {
  /** The address. */
  email: string;
  /** The password. */
  password: string;
};

/** What a device answered to the challenge of a passkey. */
export type SignInWithPasskeyInput = {
  /** The PublicKeyCredential, as JSON. */
  answer: string;
};

/** Something on a listing that is not right, told to the operators. */
export type ReportListingInput = {
  /** Whose listing. */
  practitionerId: string | number;
  /** What is wrong, at most 2000 characters. Stored encrypted; operators alone read it. */
  text: string;
  /** How to reach you if we need to ask, at most 200 characters; may be left out. Stored encrypted. */
  contact?: string | null | undefined;
};

/** One date's hours, instead of those of its weekday. */
export type KeepDateInput = {
  /** Whose hours. */
  practitionerId: string | number;
  /** The revision that was read before: a change made meanwhile is not written over. */
  revision: number;
  /** Which date, by the zone that hours are kept in. */
  date: string;
  /** Its hours; none: it is closed. Breaks of the week do not count on it. */
  windows: Array<HoursWindowInput>;
};

/** Hours of one day, and the kinds of talk they are for. */
export type HoursWindowInput = {
  /** When it begins: "12:00". Quarters of an hour. */
  from: string;
  /** When it ends: "12:30". */
  until: string;
  /** Whether it ends on the next day. */
  untilNextDay?: boolean;
  /** Whether they are for talks by video. */
  video?: boolean;
  /** Whether they are for talks by phone. */
  phone?: boolean;
  /** The locations at which they are for talks in person. */
  inPersonAt?: Array<string | number>;
};

/** A date that goes back to the hours of its weekday. */
export type ClearDateInput = {
  /** Whose hours. */
  practitionerId: string | number;
  /** The revision that was read before: a change made meanwhile is not written over. */
  revision: number;
  /** Which date. */
  date: string;
};

/** Time off, by the wall clock of the zone that hours are kept in. */
export type TakeTimeOffInput = {
  /** Whose hours. */
  practitionerId: string | number;
  /** The revision that was read before: a change made meanwhile is not written over. */
  revision: number;
  /** Its first date. */
  fromDate: string;
  /** From what time on that date: "13:00"; null: all of it. */
  fromTime?: string | null | undefined;
  /** Its last date. */
  untilDate: string;
  /** Until what time on that date: "12:00"; null: all of it. */
  untilTime?: string | null | undefined;
};

/** Time off that is not taken after all. */
export type GiveUpTimeOffInput = {
  /** Whose hours. */
  practitionerId: string | number;
  /** The revision that was read before: a change made meanwhile is not written over. */
  revision: number;
  /** Which. */
  timeOffId: string | number;
};

/** The hours of one weekday, and of others that get the same. */
export type KeepWeekdayInput = {
  /** Whose hours. */
  practitionerId: string | number;
  /** The revision that was read before: a change made meanwhile is not written over. */
  revision: number;
  /** ISO weekdays, Monday is 1. The hours of each are replaced by these. */
  weekdays: Array<number>;
  /** Its hours; none: the day is closed. */
  windows: Array<HoursWindowInput>;
  /** Its breaks. */
  breaks: Array<BreakInput>;
};

/** A break, by the wall clock of the zone that hours are kept in. */
export type BreakInput = {
  /** When it begins: "12:00". Quarters of an hour. */
  from: string;
  /** When it ends: "12:30". */
  until: string;
  /** Whether it ends on the next day. */
  untilNextDay?: boolean;
};

/** The zone that hours are kept in, and how many talks a day may have. */
export type KeepHoursZoneInput = {
  /** Whose hours. */
  practitionerId: string | number;
  /** The revision that was read before. */
  revision: number;
  /** The zone on whose wall clock the hours are read. */
  timeZone: string;
  /** Consultations on one date; null: no limit. */
  dailyCap?: number | null | undefined;
};

/** The practitioner's answer. */
export type AnswerConsultationInput = {
  /** The consultation. */
  consultationId: string | number;
  /** Words the patient will read, at most 2000 characters. */
  message?: string | null | undefined;
};

/** One consultation. */
export type ConsultationIdInput = {
  /** The consultation. */
  consultationId: string | number;
};

/** Calling a consultation off. */
export type CancelConsultationInput = {
  /** The consultation. */
  consultationId: string | number;
  /** Why, for the other side; not needed, at most 2000 characters. */
  reason?: string | null | undefined;
  /** On which side, for who stands on both; the patient's when not given. */
  as?: ConsultationSide | null | undefined;
};

/** A request for a first talk. */
export type RequestConsultationInput = {
  /** Made up by the caller, 8 to 200 characters; the same key and input give the same answer. */
  idempotencyKey: string;
  /** The practitioner who is asked. */
  practitionerId: string | number;
  /** One of their consultation types. */
  consultationTypeId: string | number;
  /** The start of a slot they offer. */
  startsAt: string;
  /** Who it is for. */
  patient: PatientInput;
  /** Who fills in the form, when it is not the patient. */
  requester?: RequesterInput | null | undefined;
  /** Where the patient will be during the consultation. */
  patientLocation: string;
  /** Where they would be treated, when elsewhere. */
  treatmentLocation?: string | null | undefined;
  /** What they think of; empty: not said. */
  services?: Array<ServiceKind>;
  /** Catalog words of methods they think of; empty: not said. */
  deliveryMethods?: Array<string>;
  /** Catalog words of what they seek help for; empty: not said. */
  conditions?: Array<string>;
  /** The safety screen; only the danger question is needed. */
  screening: ScreeningAnswersInput;
  /** What continueWith gave, after "I am safe, continue", for the same words; never stored. */
  safeAcknowledgement?: string | null | undefined;
  /** In their own words, at most 2000 characters. */
  message?: string | null | undefined;
  /** Both consents are needed. */
  consent: ConsentInput;
};

/** Who the consultation is for and how to reach them. */
export type PatientInput = {
  /** What to call them, at most 100 characters; no legal name is needed. */
  name: string;
  /** Where the code and the answer are mailed. */
  email: string;
  /** By E.164; needed for a talk by phone, and when they would rather be called. */
  phone?: string | null | undefined;
  /** How they would rather be reached. */
  preferredContact: ContactMethod;
  /** Whether a voice message may be left. */
  mayLeaveMessage?: boolean;
  /** Interpreter, access needs, best hours; at most 500 characters. */
  accessNeeds?: string | null | undefined;
  /** Their zone; mails tell times in it. */
  timeZone: string;
  /** Their age, no more exactly than this. */
  ageBand: AgeBand;
};

/** Who fills in the form, when it is not the patient. */
export type RequesterInput = {
  /** What to call them, at most 100 characters. */
  name: string;
  /** Their own address; no mail is sent to it yet. */
  email: string;
  /** What they are to the patient. */
  relation: Relation;
};

/** What somebody who asks for the patient is to them. */
export type Relation =
  /** Family, a partner or a friend. */
  | 'LOVED_ONE'
  /** A clinician who sends the patient. */
  | 'REFERRING_CLINICIAN';

/** Answers to one version of the safety screen. */
export type ScreeningAnswersInput = {
  /** The version the questions came from. */
  version: string;
  /** Any question may be left out but the danger question. */
  answers: Array<ScreeningAnswerInput>;
};

/** The answer to one question. */
export type ScreeningAnswerInput = {
  /** The question's key. */
  key: string;
  /** The values of the chosen options; empty: skipped. */
  values: Array<string>;
};

/** What the patient agreed to. */
export type ConsentInput = {
  /** To the collection of the answers; asked before the first one. */
  collect: boolean;
  /** To sharing them with this practitioner; asked before sending. */
  shareWithPractitioner: boolean;
  /** The version of the consent text that was shown. */
  policyVersion: string;
};

/** The code from the patient's mail. */
export type ConfirmConsultationEmailInput = {
  /** The consultation. */
  consultationId: string | number;
  /** Six digits; spaces do not matter. */
  code: string;
};

/** Another address for the code. */
export type ChangeConsultationEmailInput = {
  /** The consultation. */
  consultationId: string | number;
  /** The right address. */
  email: string;
};

/** Answers to look at before sending. */
export type CheckScreeningInput = {
  /** Catalog words of the methods thought of; empty: all. */
  deliveryMethods?: Array<string>;
  /** What was answered so far. */
  screening: ScreeningAnswersInput;
  /** The patient's age, when it was said: it can be a flag too. */
  ageBand?: AgeBand | null | undefined;
  /** Everything written so far, in any order: danger is heard in it, as it will be when it is sent. */
  words?: Array<string>;
  /** What continueWith gave, after "I am safe, continue", for the same answer and words; never stored. */
  safeAcknowledgement?: string | null | undefined;
};

/** What an operator decides about a report, and why. */
export type DecideListingReportInput = {
  /** Which report. */
  reportId: string | number;
  /** What is decided. */
  decision: ReportDecision;
  /** Why; one of those that fit the decision. */
  reason?: ReportReason | null | undefined;
  /** For the other operators, at most 2000 characters. Stored encrypted, and erased with the report. */
  note?: string | null | undefined;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { needsSecondFactor: boolean, hasSecondFactor: boolean, secondFactorPassed: boolean, freshUntil: string, account: { id: string, email: string, roles: Array<Role>, hasPassword: boolean } } | null };

type ChangeAccount_AccountChanged_Fragment = { __typename: 'AccountChanged', message: string } & { ' $fragmentName'?: 'ChangeAccount_AccountChanged_Fragment' };

type ChangeAccount_SignInNeeded_Fragment = { __typename: 'SignInNeeded', message: string } & { ' $fragmentName'?: 'ChangeAccount_SignInNeeded_Fragment' };

type ChangeAccount_FreshSignInNeeded_Fragment = { __typename: 'FreshSignInNeeded', message: string } & { ' $fragmentName'?: 'ChangeAccount_FreshSignInNeeded_Fragment' };

type ChangeAccount_SecondFactorNeeded_Fragment = { __typename: 'SecondFactorNeeded', message: string } & { ' $fragmentName'?: 'ChangeAccount_SecondFactorNeeded_Fragment' };

type ChangeAccount_SecondFactorNotAccepted_Fragment = { __typename: 'SecondFactorNotAccepted', message: string } & { ' $fragmentName'?: 'ChangeAccount_SecondFactorNotAccepted_Fragment' };

type ChangeAccount_NotFound_Fragment = { __typename: 'NotFound', message: string } & { ' $fragmentName'?: 'ChangeAccount_NotFound_Fragment' };

type ChangeAccount_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, problems: Array<{ path: Array<string>, message: string }> } & { ' $fragmentName'?: 'ChangeAccount_InvalidInput_Fragment' };

type ChangeAccount_TooManyRequests_Fragment = { __typename: 'TooManyRequests', message: string } & { ' $fragmentName'?: 'ChangeAccount_TooManyRequests_Fragment' };

export type ChangeAccountFragment =
  | ChangeAccount_AccountChanged_Fragment
  | ChangeAccount_SignInNeeded_Fragment
  | ChangeAccount_FreshSignInNeeded_Fragment
  | ChangeAccount_SecondFactorNeeded_Fragment
  | ChangeAccount_SecondFactorNotAccepted_Fragment
  | ChangeAccount_NotFound_Fragment
  | ChangeAccount_InvalidInput_Fragment
  | ChangeAccount_TooManyRequests_Fragment
;

type SignedIn_SignedIn_Fragment = { __typename: 'SignedIn', goesTo: string | null, needsSecondFactor: boolean } & { ' $fragmentName'?: 'SignedIn_SignedIn_Fragment' };

type SignedIn_SignInNotAccepted_Fragment = { __typename: 'SignInNotAccepted', message: string } & { ' $fragmentName'?: 'SignedIn_SignInNotAccepted_Fragment' };

type SignedIn_TooManyRequests_Fragment = { __typename: 'TooManyRequests', message: string } & { ' $fragmentName'?: 'SignedIn_TooManyRequests_Fragment' };

export type SignedInFragment =
  | SignedIn_SignedIn_Fragment
  | SignedIn_SignInNotAccepted_Fragment
  | SignedIn_TooManyRequests_Fragment
;

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut:
    | { __typename: 'AccountChanged' }
    | { __typename: 'SignInNeeded' }
    | { __typename: 'FreshSignInNeeded' }
    | { __typename: 'SecondFactorNeeded' }
    | { __typename: 'SecondFactorNotAccepted' }
    | { __typename: 'NotFound' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'TooManyRequests' }
   };

export type RequestEmailChangeMutationVariables = Exact<{
  input: RequestEmailChangeInput;
}>;


export type RequestEmailChangeMutation = { requestEmailChange:
    | { ' $fragmentRefs'?: { 'ChangeAccount_AccountChanged_Fragment': ChangeAccount_AccountChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SignInNeeded_Fragment': ChangeAccount_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_FreshSignInNeeded_Fragment': ChangeAccount_FreshSignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNeeded_Fragment': ChangeAccount_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNotAccepted_Fragment': ChangeAccount_SecondFactorNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_NotFound_Fragment': ChangeAccount_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_InvalidInput_Fragment': ChangeAccount_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_TooManyRequests_Fragment': ChangeAccount_TooManyRequests_Fragment } }
   };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword:
    | { ' $fragmentRefs'?: { 'ChangeAccount_AccountChanged_Fragment': ChangeAccount_AccountChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SignInNeeded_Fragment': ChangeAccount_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_FreshSignInNeeded_Fragment': ChangeAccount_FreshSignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNeeded_Fragment': ChangeAccount_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNotAccepted_Fragment': ChangeAccount_SecondFactorNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_NotFound_Fragment': ChangeAccount_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_InvalidInput_Fragment': ChangeAccount_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_TooManyRequests_Fragment': ChangeAccount_TooManyRequests_Fragment } }
   };

export type RemovePasswordMutationVariables = Exact<{ [key: string]: never; }>;


export type RemovePasswordMutation = { removePassword:
    | { ' $fragmentRefs'?: { 'ChangeAccount_AccountChanged_Fragment': ChangeAccount_AccountChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SignInNeeded_Fragment': ChangeAccount_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_FreshSignInNeeded_Fragment': ChangeAccount_FreshSignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNeeded_Fragment': ChangeAccount_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNotAccepted_Fragment': ChangeAccount_SecondFactorNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_NotFound_Fragment': ChangeAccount_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_InvalidInput_Fragment': ChangeAccount_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_TooManyRequests_Fragment': ChangeAccount_TooManyRequests_Fragment } }
   };

export type OwnSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { viewer: { account: { id: string, sessions: Array<{ id: string, device: string, signedInBy: SignInWay, signedInAt: string, lastUsedAt: string, isThisOne: boolean }> } } | null };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession:
    | { ' $fragmentRefs'?: { 'ChangeAccount_AccountChanged_Fragment': ChangeAccount_AccountChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SignInNeeded_Fragment': ChangeAccount_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_FreshSignInNeeded_Fragment': ChangeAccount_FreshSignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNeeded_Fragment': ChangeAccount_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNotAccepted_Fragment': ChangeAccount_SecondFactorNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_NotFound_Fragment': ChangeAccount_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_InvalidInput_Fragment': ChangeAccount_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_TooManyRequests_Fragment': ChangeAccount_TooManyRequests_Fragment } }
   };

export type RevokeOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeOtherSessionsMutation = { revokeOtherSessions:
    | { ' $fragmentRefs'?: { 'ChangeAccount_AccountChanged_Fragment': ChangeAccount_AccountChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SignInNeeded_Fragment': ChangeAccount_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_FreshSignInNeeded_Fragment': ChangeAccount_FreshSignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNeeded_Fragment': ChangeAccount_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNotAccepted_Fragment': ChangeAccount_SecondFactorNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_NotFound_Fragment': ChangeAccount_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_InvalidInput_Fragment': ChangeAccount_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_TooManyRequests_Fragment': ChangeAccount_TooManyRequests_Fragment } }
   };

export type BeginPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyMutation = { beginPasskey:
    | { __typename: 'PasskeyChallenge', options: string }
    | { __typename: 'SignInNeeded', message: string }
    | { __typename: 'FreshSignInNeeded', message: string }
    | { __typename: 'SecondFactorNeeded', message: string }
    | { __typename: 'TooManyRequests', message: string }
   };

export type AddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;


export type AddPasskeyMutation = { addPasskey:
    | { ' $fragmentRefs'?: { 'ChangeAccount_AccountChanged_Fragment': ChangeAccount_AccountChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SignInNeeded_Fragment': ChangeAccount_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_FreshSignInNeeded_Fragment': ChangeAccount_FreshSignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNeeded_Fragment': ChangeAccount_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNotAccepted_Fragment': ChangeAccount_SecondFactorNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_NotFound_Fragment': ChangeAccount_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_InvalidInput_Fragment': ChangeAccount_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_TooManyRequests_Fragment': ChangeAccount_TooManyRequests_Fragment } }
   };

export type RenamePasskeyMutationVariables = Exact<{
  input: RenamePasskeyInput;
}>;


export type RenamePasskeyMutation = { renamePasskey:
    | { ' $fragmentRefs'?: { 'ChangeAccount_AccountChanged_Fragment': ChangeAccount_AccountChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SignInNeeded_Fragment': ChangeAccount_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_FreshSignInNeeded_Fragment': ChangeAccount_FreshSignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNeeded_Fragment': ChangeAccount_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNotAccepted_Fragment': ChangeAccount_SecondFactorNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_NotFound_Fragment': ChangeAccount_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_InvalidInput_Fragment': ChangeAccount_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_TooManyRequests_Fragment': ChangeAccount_TooManyRequests_Fragment } }
   };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { removePasskey:
    | { ' $fragmentRefs'?: { 'ChangeAccount_AccountChanged_Fragment': ChangeAccount_AccountChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SignInNeeded_Fragment': ChangeAccount_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_FreshSignInNeeded_Fragment': ChangeAccount_FreshSignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNeeded_Fragment': ChangeAccount_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNotAccepted_Fragment': ChangeAccount_SecondFactorNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_NotFound_Fragment': ChangeAccount_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_InvalidInput_Fragment': ChangeAccount_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_TooManyRequests_Fragment': ChangeAccount_TooManyRequests_Fragment } }
   };

export type BeginAuthenticatorAppMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginAuthenticatorAppMutation = { beginAuthenticatorApp:
    | { ' $fragmentRefs'?: { 'ChangeAccount_AccountChanged_Fragment': ChangeAccount_AccountChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SignInNeeded_Fragment': ChangeAccount_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_FreshSignInNeeded_Fragment': ChangeAccount_FreshSignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNeeded_Fragment': ChangeAccount_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNotAccepted_Fragment': ChangeAccount_SecondFactorNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_NotFound_Fragment': ChangeAccount_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_InvalidInput_Fragment': ChangeAccount_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_TooManyRequests_Fragment': ChangeAccount_TooManyRequests_Fragment } }
   };

export type ConfirmAuthenticatorAppMutationVariables = Exact<{
  input: ConfirmAuthenticatorAppInput;
}>;


export type ConfirmAuthenticatorAppMutation = { confirmAuthenticatorApp:
    | { __typename: 'NewRecoveryCodes', codes: Array<string> }
    | { __typename: 'SignInNeeded', message: string }
    | { __typename: 'FreshSignInNeeded', message: string }
    | { __typename: 'SecondFactorNeeded', message: string }
    | { __typename: 'SecondFactorNotAccepted', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'TooManyRequests', message: string }
   };

export type RemoveAuthenticatorAppMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveAuthenticatorAppMutation = { removeAuthenticatorApp:
    | { ' $fragmentRefs'?: { 'ChangeAccount_AccountChanged_Fragment': ChangeAccount_AccountChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SignInNeeded_Fragment': ChangeAccount_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_FreshSignInNeeded_Fragment': ChangeAccount_FreshSignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNeeded_Fragment': ChangeAccount_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNotAccepted_Fragment': ChangeAccount_SecondFactorNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_NotFound_Fragment': ChangeAccount_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_InvalidInput_Fragment': ChangeAccount_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_TooManyRequests_Fragment': ChangeAccount_TooManyRequests_Fragment } }
   };

export type OwnFactorsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnFactorsQuery = { viewer: { account: { id: string, recoveryCodesLeft: number, authenticatorApp: { since: string } | null, authenticatorAppSetup: { secret: string, uri: string } | null, passkeys: Array<{ id: string, name: string, addedAt: string }> } } | null };

export type MakeRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeRecoveryCodesMutation = { makeRecoveryCodes:
    | { __typename: 'NewRecoveryCodes', codes: Array<string> }
    | { __typename: 'SignInNeeded', message: string }
    | { __typename: 'FreshSignInNeeded', message: string }
    | { __typename: 'SecondFactorNeeded', message: string }
    | { __typename: 'SecondFactorNotAccepted', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'TooManyRequests', message: string }
   };

export type MailLinkQueryVariables = Exact<{
  token: string;
}>;


export type MailLinkQuery = { mailLink: { purpose: MailLinkPurpose, email: string } | null };

export type SignInWithLinkMutationVariables = Exact<{
  input: SignInWithLinkInput;
}>;


export type SignInWithLinkMutation = { signInWithLink:
    | { ' $fragmentRefs'?: { 'SignedIn_SignedIn_Fragment': SignedIn_SignedIn_Fragment } }
    | { ' $fragmentRefs'?: { 'SignedIn_SignInNotAccepted_Fragment': SignedIn_SignInNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'SignedIn_TooManyRequests_Fragment': SignedIn_TooManyRequests_Fragment } }
   };

export type ConfirmEmailChangeMutationVariables = Exact<{
  input: ConfirmEmailChangeInput;
}>;


export type ConfirmEmailChangeMutation = { confirmEmailChange:
    | { ' $fragmentRefs'?: { 'ChangeAccount_AccountChanged_Fragment': ChangeAccount_AccountChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SignInNeeded_Fragment': ChangeAccount_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_FreshSignInNeeded_Fragment': ChangeAccount_FreshSignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNeeded_Fragment': ChangeAccount_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNotAccepted_Fragment': ChangeAccount_SecondFactorNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_NotFound_Fragment': ChangeAccount_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_InvalidInput_Fragment': ChangeAccount_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_TooManyRequests_Fragment': ChangeAccount_TooManyRequests_Fragment } }
   };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { beginPasskeySignIn:
    | { __typename: 'PasskeyChallenge', options: string }
    | { __typename: 'SignInNeeded', message: string }
    | { __typename: 'FreshSignInNeeded', message: string }
    | { __typename: 'SecondFactorNeeded', message: string }
    | { __typename: 'TooManyRequests', message: string }
   };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey:
    | { ' $fragmentRefs'?: { 'SignedIn_SignedIn_Fragment': SignedIn_SignedIn_Fragment } }
    | { ' $fragmentRefs'?: { 'SignedIn_SignInNotAccepted_Fragment': SignedIn_SignInNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'SignedIn_TooManyRequests_Fragment': SignedIn_TooManyRequests_Fragment } }
   };

export type SignInWithPasswordMutationVariables = Exact<{
  input: SignInWithPasswordInput;
}>;


export type SignInWithPasswordMutation = { signInWithPassword:
    | { ' $fragmentRefs'?: { 'SignedIn_SignedIn_Fragment': SignedIn_SignedIn_Fragment } }
    | { ' $fragmentRefs'?: { 'SignedIn_SignInNotAccepted_Fragment': SignedIn_SignInNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'SignedIn_TooManyRequests_Fragment': SignedIn_TooManyRequests_Fragment } }
   };

export type ShowSecondFactorMutationVariables = Exact<{
  input: ShowSecondFactorInput;
}>;


export type ShowSecondFactorMutation = { showSecondFactor:
    | { ' $fragmentRefs'?: { 'ChangeAccount_AccountChanged_Fragment': ChangeAccount_AccountChanged_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SignInNeeded_Fragment': ChangeAccount_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_FreshSignInNeeded_Fragment': ChangeAccount_FreshSignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNeeded_Fragment': ChangeAccount_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_SecondFactorNotAccepted_Fragment': ChangeAccount_SecondFactorNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_NotFound_Fragment': ChangeAccount_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_InvalidInput_Fragment': ChangeAccount_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ChangeAccount_TooManyRequests_Fragment': ChangeAccount_TooManyRequests_Fragment } }
   };

export type RequestSignInLinkMutationVariables = Exact<{
  input: RequestSignInLinkInput;
}>;


export type RequestSignInLinkMutation = { requestSignInLink:
    | { __typename: 'SignInLinkSent' }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'TooManyRequests', message: string }
   };

export type KeepDateMutationVariables = Exact<{
  input: KeepDateInput;
}>;


export type KeepDateMutation = { keepDate:
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_HoursKept_Fragment': KeepHoursAnswer_HoursKept_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_HoursChangedMeanwhile_Fragment': KeepHoursAnswer_HoursChangedMeanwhile_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_SignInNeeded_Fragment': KeepHoursAnswer_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_SecondFactorNeeded_Fragment': KeepHoursAnswer_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_NotFound_Fragment': KeepHoursAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_InvalidInput_Fragment': KeepHoursAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_TooManyRequests_Fragment': KeepHoursAnswer_TooManyRequests_Fragment } }
   };

export type ClearDateMutationVariables = Exact<{
  input: ClearDateInput;
}>;


export type ClearDateMutation = { clearDate:
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_HoursKept_Fragment': KeepHoursAnswer_HoursKept_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_HoursChangedMeanwhile_Fragment': KeepHoursAnswer_HoursChangedMeanwhile_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_SignInNeeded_Fragment': KeepHoursAnswer_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_SecondFactorNeeded_Fragment': KeepHoursAnswer_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_NotFound_Fragment': KeepHoursAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_InvalidInput_Fragment': KeepHoursAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_TooManyRequests_Fragment': KeepHoursAnswer_TooManyRequests_Fragment } }
   };

export type TakeTimeOffMutationVariables = Exact<{
  input: TakeTimeOffInput;
}>;


export type TakeTimeOffMutation = { takeTimeOff:
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_HoursKept_Fragment': KeepHoursAnswer_HoursKept_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_HoursChangedMeanwhile_Fragment': KeepHoursAnswer_HoursChangedMeanwhile_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_SignInNeeded_Fragment': KeepHoursAnswer_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_SecondFactorNeeded_Fragment': KeepHoursAnswer_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_NotFound_Fragment': KeepHoursAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_InvalidInput_Fragment': KeepHoursAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_TooManyRequests_Fragment': KeepHoursAnswer_TooManyRequests_Fragment } }
   };

export type GiveUpTimeOffMutationVariables = Exact<{
  input: GiveUpTimeOffInput;
}>;


export type GiveUpTimeOffMutation = { giveUpTimeOff:
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_HoursKept_Fragment': KeepHoursAnswer_HoursKept_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_HoursChangedMeanwhile_Fragment': KeepHoursAnswer_HoursChangedMeanwhile_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_SignInNeeded_Fragment': KeepHoursAnswer_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_SecondFactorNeeded_Fragment': KeepHoursAnswer_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_NotFound_Fragment': KeepHoursAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_InvalidInput_Fragment': KeepHoursAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_TooManyRequests_Fragment': KeepHoursAnswer_TooManyRequests_Fragment } }
   };

export type KeptHoursFragment = { practitionerId: string, slug: string, name: string, revision: number, timeZone: string | null, timeZoneWords: string | null, suggestedTimeZone: string | null, dailyCap: number | null, isSeen: boolean, places: Array<{ locationId: string, label: string }>, week: Array<{ weekday: number, windows: Array<{ from: string, until: string, untilNextDay: boolean, label: string, video: boolean, phone: boolean, inPersonAt: Array<string> }>, breaks: Array<{ from: string, until: string, untilNextDay: boolean, label: string }> }>, dates: Array<{ date: string, label: string, windows: Array<{ from: string, until: string, untilNextDay: boolean, label: string, video: boolean, phone: boolean, inPersonAt: Array<string> }> }>, timeOff: Array<{ timeOffId: string, label: string }>, conflicts: Array<{ startsAt: string, label: string, talk: string, state: HoldState }> } & { ' $fragmentName'?: 'KeptHoursFragment' };

export type HoursOfListingQueryVariables = Exact<{
  slug: string;
}>;


export type HoursOfListingQuery = { keptHoursOf: { ' $fragmentRefs'?: { 'KeptHoursFragment': KeptHoursFragment } } | null };

type KeepHoursAnswer_HoursKept_Fragment = { __typename: 'HoursKept' } & { ' $fragmentName'?: 'KeepHoursAnswer_HoursKept_Fragment' };

type KeepHoursAnswer_HoursChangedMeanwhile_Fragment = { __typename: 'HoursChangedMeanwhile', message: string, hours: { ' $fragmentRefs'?: { 'KeptHoursFragment': KeptHoursFragment } } } & { ' $fragmentName'?: 'KeepHoursAnswer_HoursChangedMeanwhile_Fragment' };

type KeepHoursAnswer_SignInNeeded_Fragment = { __typename: 'SignInNeeded', message: string } & { ' $fragmentName'?: 'KeepHoursAnswer_SignInNeeded_Fragment' };

type KeepHoursAnswer_SecondFactorNeeded_Fragment = { __typename: 'SecondFactorNeeded', message: string } & { ' $fragmentName'?: 'KeepHoursAnswer_SecondFactorNeeded_Fragment' };

type KeepHoursAnswer_NotFound_Fragment = { __typename: 'NotFound', message: string } & { ' $fragmentName'?: 'KeepHoursAnswer_NotFound_Fragment' };

type KeepHoursAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, problems: Array<{ path: Array<string>, message: string }> } & { ' $fragmentName'?: 'KeepHoursAnswer_InvalidInput_Fragment' };

type KeepHoursAnswer_TooManyRequests_Fragment = { __typename: 'TooManyRequests', message: string } & { ' $fragmentName'?: 'KeepHoursAnswer_TooManyRequests_Fragment' };

export type KeepHoursAnswerFragment =
  | KeepHoursAnswer_HoursKept_Fragment
  | KeepHoursAnswer_HoursChangedMeanwhile_Fragment
  | KeepHoursAnswer_SignInNeeded_Fragment
  | KeepHoursAnswer_SecondFactorNeeded_Fragment
  | KeepHoursAnswer_NotFound_Fragment
  | KeepHoursAnswer_InvalidInput_Fragment
  | KeepHoursAnswer_TooManyRequests_Fragment
;

export type ComingDaysQueryVariables = Exact<{
  slug: string;
}>;


export type ComingDaysQuery = { keptHoursOf: { comingDays: Array<{ date: string, label: string, clockMoves: number, talks: Array<{ name: string, count: number, stretches: Array<string>, times: Array<string> }> }> } | null };

export type MyListingsWithHoursQueryVariables = Exact<{ [key: string]: never; }>;


export type MyListingsWithHoursQuery = { keptHours: Array<{ slug: string, name: string }> };

export type KeepWeekdayMutationVariables = Exact<{
  input: KeepWeekdayInput;
}>;


export type KeepWeekdayMutation = { keepWeekday:
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_HoursKept_Fragment': KeepHoursAnswer_HoursKept_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_HoursChangedMeanwhile_Fragment': KeepHoursAnswer_HoursChangedMeanwhile_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_SignInNeeded_Fragment': KeepHoursAnswer_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_SecondFactorNeeded_Fragment': KeepHoursAnswer_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_NotFound_Fragment': KeepHoursAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_InvalidInput_Fragment': KeepHoursAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_TooManyRequests_Fragment': KeepHoursAnswer_TooManyRequests_Fragment } }
   };

export type KeepHoursZoneMutationVariables = Exact<{
  input: KeepHoursZoneInput;
}>;


export type KeepHoursZoneMutation = { keepHoursZone:
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_HoursKept_Fragment': KeepHoursAnswer_HoursKept_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_HoursChangedMeanwhile_Fragment': KeepHoursAnswer_HoursChangedMeanwhile_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_SignInNeeded_Fragment': KeepHoursAnswer_SignInNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_SecondFactorNeeded_Fragment': KeepHoursAnswer_SecondFactorNeeded_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_NotFound_Fragment': KeepHoursAnswer_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_InvalidInput_Fragment': KeepHoursAnswer_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'KeepHoursAnswer_TooManyRequests_Fragment': KeepHoursAnswer_TooManyRequests_Fragment } }
   };

export type AskedConsultationQueryVariables = Exact<{
  id: string | number;
  opens: boolean;
}>;


export type AskedConsultationQuery = { consultation: { id: string, state: ConsultationState, startsAt: string, timeZone: string, label: string, respondBy: string | null, declinePendingUntil: string | null, answersErasedOn: string, contactErasedOn: string, viewerMay: Array<ConsultationAction>, practitioner: { givenName: string }, history: Array<{ state: ConsultationState, by: ConsultationParty, note: string | null }>, consultationType: { mode: ConsultationMode, minutes: number, noticeMinutes: number, bookingPolicy: BookingPolicy, price: { amount: number, formatted: string } | null, location: { name: string | null, street: string, city: string, region: string, postalCode: string } | null }, summary: { patientName: string, flagCount: number, safetyFirst: boolean, patientLocation: string, deliveryMethods: Array<{ name: string }> } | null, reads: Array<{ at: string, by: string }>, request?: { requester: string | null, ageBand: AgeBand, patientLocation: string, services: Array<ServiceKind>, message: string | null, patient: { name: string, email: string, phone: string | null, preferredContact: ContactMethod, mayLeaveMessage: boolean, accessNeeds: string | null }, deliveryMethods: Array<{ name: string }>, conditions: Array<{ name: string }>, answers: Array<{ question: string, answer: Array<string> }>, flags: Array<{ code: string, outcome: ScreeningOutcomeKind, explanation: string, precaution: { name: string, appliesTo: Array<{ basis: PrecautionBasis, deliveryMethod: { name: string } }> } | null }> } | null } | null };

export type AcceptMutationVariables = Exact<{
  input: AnswerConsultationInput;
}>;


export type AcceptMutation = { result:
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_Consultation_Fragment': ConsultationOutcome_Consultation_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CodeNotAccepted_Fragment': ConsultationOutcome_CodeNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_SlotNoLongerAvailable_Fragment': ConsultationOutcome_SlotNoLongerAvailable_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_OutsideLicensure_Fragment': ConsultationOutcome_OutsideLicensure_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CrisisSupport_Fragment': ConsultationOutcome_CrisisSupport_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotAllowedNow_Fragment': ConsultationOutcome_NotAllowedNow_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotFound_Fragment': ConsultationOutcome_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_InvalidInput_Fragment': ConsultationOutcome_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_TooManyRequests_Fragment': ConsultationOutcome_TooManyRequests_Fragment } }
   };

export type DeclineMutationVariables = Exact<{
  input: AnswerConsultationInput;
}>;


export type DeclineMutation = { result:
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_Consultation_Fragment': ConsultationOutcome_Consultation_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CodeNotAccepted_Fragment': ConsultationOutcome_CodeNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_SlotNoLongerAvailable_Fragment': ConsultationOutcome_SlotNoLongerAvailable_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_OutsideLicensure_Fragment': ConsultationOutcome_OutsideLicensure_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CrisisSupport_Fragment': ConsultationOutcome_CrisisSupport_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotAllowedNow_Fragment': ConsultationOutcome_NotAllowedNow_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotFound_Fragment': ConsultationOutcome_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_InvalidInput_Fragment': ConsultationOutcome_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_TooManyRequests_Fragment': ConsultationOutcome_TooManyRequests_Fragment } }
   };

export type UndoDeclineMutationVariables = Exact<{
  input: ConsultationIdInput;
}>;


export type UndoDeclineMutation = { result:
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_Consultation_Fragment': ConsultationOutcome_Consultation_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CodeNotAccepted_Fragment': ConsultationOutcome_CodeNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_SlotNoLongerAvailable_Fragment': ConsultationOutcome_SlotNoLongerAvailable_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_OutsideLicensure_Fragment': ConsultationOutcome_OutsideLicensure_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CrisisSupport_Fragment': ConsultationOutcome_CrisisSupport_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotAllowedNow_Fragment': ConsultationOutcome_NotAllowedNow_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotFound_Fragment': ConsultationOutcome_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_InvalidInput_Fragment': ConsultationOutcome_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_TooManyRequests_Fragment': ConsultationOutcome_TooManyRequests_Fragment } }
   };

export type CallOffMutationVariables = Exact<{
  input: CancelConsultationInput;
}>;


export type CallOffMutation = { result:
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_Consultation_Fragment': ConsultationOutcome_Consultation_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CodeNotAccepted_Fragment': ConsultationOutcome_CodeNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_SlotNoLongerAvailable_Fragment': ConsultationOutcome_SlotNoLongerAvailable_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_OutsideLicensure_Fragment': ConsultationOutcome_OutsideLicensure_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CrisisSupport_Fragment': ConsultationOutcome_CrisisSupport_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotAllowedNow_Fragment': ConsultationOutcome_NotAllowedNow_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotFound_Fragment': ConsultationOutcome_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_InvalidInput_Fragment': ConsultationOutcome_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_TooManyRequests_Fragment': ConsultationOutcome_TooManyRequests_Fragment } }
   };

export type AskedPersonQueryVariables = Exact<{
  slug: string;
}>;


export type AskedPersonQuery = { practitioner: { id: string, slug: string, givenName: string, displayName: string, services: Array<ServiceKind>, conditions: Array<{ slug: string, name: string }>, offerings: Array<{ deliveryMethod: { slug: string, name: string } }>, locations: Array<{ city: string, region: string, phone: string | null, timeZone: string }>, licenses: Array<{ jurisdiction: string, expiresOn: string, verification: { state: VerificationState } | null }>, consultationTypes: Array<{ id: string, name: string, mode: ConsultationMode, minutes: number, noticeMinutes: number, bookingPolicy: BookingPolicy, price: { amount: number, formatted: string } | null, location: { name: string | null, street: string, city: string, region: string, postalCode: string, timeZone: string } | null }> } | null };

type ConsultationOutcome_Consultation_Fragment = { __typename: 'Consultation', id: string, state: ConsultationState, helpLines: Array<{ ' $fragmentRefs'?: { 'CrisisLineFragment': CrisisLineFragment } }> } & { ' $fragmentName'?: 'ConsultationOutcome_Consultation_Fragment' };

type ConsultationOutcome_CodeNotAccepted_Fragment = { __typename: 'CodeNotAccepted', message: string, attemptsLeft: number } & { ' $fragmentName'?: 'ConsultationOutcome_CodeNotAccepted_Fragment' };

type ConsultationOutcome_SlotNoLongerAvailable_Fragment = { __typename: 'SlotNoLongerAvailable', message: string, alternatives: Array<{ startsAt: string, label: string }> } & { ' $fragmentName'?: 'ConsultationOutcome_SlotNoLongerAvailable_Fragment' };

type ConsultationOutcome_OutsideLicensure_Fragment = { __typename: 'OutsideLicensure', message: string } & { ' $fragmentName'?: 'ConsultationOutcome_OutsideLicensure_Fragment' };

type ConsultationOutcome_CrisisSupport_Fragment = { __typename: 'CrisisSupport', message: string } & { ' $fragmentName'?: 'ConsultationOutcome_CrisisSupport_Fragment' };

type ConsultationOutcome_NotAllowedNow_Fragment = { __typename: 'NotAllowedNow', message: string } & { ' $fragmentName'?: 'ConsultationOutcome_NotAllowedNow_Fragment' };

type ConsultationOutcome_NotFound_Fragment = { __typename: 'NotFound', message: string } & { ' $fragmentName'?: 'ConsultationOutcome_NotFound_Fragment' };

type ConsultationOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string, problems: Array<{ path: Array<string>, message: string }> } & { ' $fragmentName'?: 'ConsultationOutcome_InvalidInput_Fragment' };

type ConsultationOutcome_TooManyRequests_Fragment = { __typename: 'TooManyRequests', message: string, retryAfterSeconds: number } & { ' $fragmentName'?: 'ConsultationOutcome_TooManyRequests_Fragment' };

export type ConsultationOutcomeFragment =
  | ConsultationOutcome_Consultation_Fragment
  | ConsultationOutcome_CodeNotAccepted_Fragment
  | ConsultationOutcome_SlotNoLongerAvailable_Fragment
  | ConsultationOutcome_OutsideLicensure_Fragment
  | ConsultationOutcome_CrisisSupport_Fragment
  | ConsultationOutcome_NotAllowedNow_Fragment
  | ConsultationOutcome_NotFound_Fragment
  | ConsultationOutcome_InvalidInput_Fragment
  | ConsultationOutcome_TooManyRequests_Fragment
;

export type CrisisLineFragment = { name: string, phone: string | null, dial: string | null, textTo: string | null, url: string | null, languages: Array<string> } & { ' $fragmentName'?: 'CrisisLineFragment' };

export type PatientConsultationQueryVariables = Exact<{
  id: string | number;
  zone?: string | null | undefined;
}>;


export type PatientConsultationQuery = { consultation: { id: string, state: ConsultationState, startsAt: string, timeZone: string, label: string, confirmEmailBy: string | null, respondBy: string | null, holdsTime: boolean, answersErasedOn: string, contactErasedOn: string, answersErased: boolean, contactErased: boolean, viewerMay: Array<ConsultationAction>, own: string, reads: Array<{ at: string, by: string }>, history: Array<{ state: ConsultationState, by: ConsultationParty, note: string | null }>, practitioner: { slug: string, givenName: string, displayName: string, locations: Array<{ city: string, region: string }> }, consultationType: { mode: ConsultationMode, minutes: number, noticeMinutes: number, bookingPolicy: BookingPolicy, price: { amount: number, formatted: string } | null, location: { name: string | null, street: string, city: string, region: string, postalCode: string } | null } } | null };

export type WhereTheCodeWentQueryVariables = Exact<{
  id: string | number;
}>;


export type WhereTheCodeWentQuery = { consultation: { request: { patient: { email: string } } | null } | null };

export type ConfirmEmailMutationVariables = Exact<{
  input: ConfirmConsultationEmailInput;
}>;


export type ConfirmEmailMutation = { result:
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_Consultation_Fragment': ConsultationOutcome_Consultation_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CodeNotAccepted_Fragment': ConsultationOutcome_CodeNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_SlotNoLongerAvailable_Fragment': ConsultationOutcome_SlotNoLongerAvailable_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_OutsideLicensure_Fragment': ConsultationOutcome_OutsideLicensure_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CrisisSupport_Fragment': ConsultationOutcome_CrisisSupport_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotAllowedNow_Fragment': ConsultationOutcome_NotAllowedNow_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotFound_Fragment': ConsultationOutcome_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_InvalidInput_Fragment': ConsultationOutcome_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_TooManyRequests_Fragment': ConsultationOutcome_TooManyRequests_Fragment } }
   };

export type ResendCodeMutationVariables = Exact<{
  input: ConsultationIdInput;
}>;


export type ResendCodeMutation = { result:
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_Consultation_Fragment': ConsultationOutcome_Consultation_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CodeNotAccepted_Fragment': ConsultationOutcome_CodeNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_SlotNoLongerAvailable_Fragment': ConsultationOutcome_SlotNoLongerAvailable_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_OutsideLicensure_Fragment': ConsultationOutcome_OutsideLicensure_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CrisisSupport_Fragment': ConsultationOutcome_CrisisSupport_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotAllowedNow_Fragment': ConsultationOutcome_NotAllowedNow_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotFound_Fragment': ConsultationOutcome_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_InvalidInput_Fragment': ConsultationOutcome_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_TooManyRequests_Fragment': ConsultationOutcome_TooManyRequests_Fragment } }
   };

export type ChangeEmailMutationVariables = Exact<{
  input: ChangeConsultationEmailInput;
}>;


export type ChangeEmailMutation = { result:
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_Consultation_Fragment': ConsultationOutcome_Consultation_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CodeNotAccepted_Fragment': ConsultationOutcome_CodeNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_SlotNoLongerAvailable_Fragment': ConsultationOutcome_SlotNoLongerAvailable_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_OutsideLicensure_Fragment': ConsultationOutcome_OutsideLicensure_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CrisisSupport_Fragment': ConsultationOutcome_CrisisSupport_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotAllowedNow_Fragment': ConsultationOutcome_NotAllowedNow_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotFound_Fragment': ConsultationOutcome_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_InvalidInput_Fragment': ConsultationOutcome_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_TooManyRequests_Fragment': ConsultationOutcome_TooManyRequests_Fragment } }
   };

export type CancelMutationVariables = Exact<{
  input: CancelConsultationInput;
}>;


export type CancelMutation = { result:
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_Consultation_Fragment': ConsultationOutcome_Consultation_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CodeNotAccepted_Fragment': ConsultationOutcome_CodeNotAccepted_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_SlotNoLongerAvailable_Fragment': ConsultationOutcome_SlotNoLongerAvailable_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_OutsideLicensure_Fragment': ConsultationOutcome_OutsideLicensure_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_CrisisSupport_Fragment': ConsultationOutcome_CrisisSupport_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotAllowedNow_Fragment': ConsultationOutcome_NotAllowedNow_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_NotFound_Fragment': ConsultationOutcome_NotFound_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_InvalidInput_Fragment': ConsultationOutcome_InvalidInput_Fragment } }
    | { ' $fragmentRefs'?: { 'ConsultationOutcome_TooManyRequests_Fragment': ConsultationOutcome_TooManyRequests_Fragment } }
   };

export type RequestToRepeatQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestToRepeatQuery = { consultation: { request: { requester: string | null, ageBand: AgeBand, patientLocation: string, services: Array<ServiceKind>, message: string | null, patient: { name: string, email: string, phone: string | null, preferredContact: ContactMethod, mayLeaveMessage: boolean, accessNeeds: string | null }, deliveryMethods: Array<{ slug: string }>, conditions: Array<{ slug: string }>, answers: Array<{ question: string, answer: Array<string> }> } | null, consultationType: { id: string, location: { latitude: number, longitude: number } | null } } | null };

export type OthersQueryVariables = Exact<{
  near?: NearInput | null | undefined;
  filter: PractitionerFilter;
  zone: string;
}>;


export type OthersQuery = { practitioners: { edges: Array<{ nextSlot: { startsAt: string, label: string, consultationType: { id: string, minutes: number, mode: ConsultationMode, price: { amount: number, formatted: string } | null } } | null, node: { slug: string, displayName: string, givenName: string, offerings: Array<{ deliveryMethod: { slug: string } }>, conditions: Array<{ slug: string }> } }> } | null };

export type ScreeningQueryVariables = Exact<{
  version?: string | null | undefined;
  methods?: Array<string> | string | null | undefined;
}>;


export type ScreeningQuery = { screening: { version: string, questions: Array<{ key: string, text: string, help: string | null, kind: ScreeningQuestionKind, showWhen: string | null, options: Array<{ value: string, label: string }> }> } };

export type CheckScreeningMutationVariables = Exact<{
  input: CheckScreeningInput;
}>;


export type CheckScreeningMutation = { checkScreening:
    | { __typename: 'ScreeningOutcome', summary: string, flags: Array<{ code: string, outcome: ScreeningOutcomeKind, explanation: string }>, removedMethods: Array<{ name: string }> }
    | { __typename: 'CrisisSupport', continueWith: string, lines: Array<{ ' $fragmentRefs'?: { 'CrisisLineFragment': CrisisLineFragment } }> }
    | { __typename: 'InvalidInput', problems: Array<{ path: Array<string>, message: string }> }
   };

export type HelpNowQueryVariables = Exact<{
  place?: string | null | undefined;
}>;


export type HelpNowQuery = { helpLines: Array<{ ' $fragmentRefs'?: { 'CrisisLineFragment': CrisisLineFragment } }> };

export type RequestConsultationMutationVariables = Exact<{
  input: RequestConsultationInput;
  zone: string;
}>;


export type RequestConsultationMutation = { requestConsultation:
    | { __typename: 'RequestedConsultation', accessToken: string, consultation: { id: string } }
    | { __typename: 'CrisisSupport', continueWith: string, lines: Array<{ ' $fragmentRefs'?: { 'CrisisLineFragment': CrisisLineFragment } }> }
    | { __typename: 'UnderAge', lines: Array<{ ' $fragmentRefs'?: { 'CrisisLineFragment': CrisisLineFragment } }> }
    | { __typename: 'SlotNoLongerAvailable', alternatives: Array<{ startsAt: string, label: string, own: string }> }
    | { __typename: 'OutsideLicensure', licensedIn: Array<string> }
    | { __typename: 'ScreeningRequired', missing: Array<string> }
    | { __typename: 'NotFound' }
    | { __typename: 'InvalidInput', problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type ElsewhereQueryVariables = Exact<{
  place: string;
  before?: string | null | undefined;
}>;


export type ElsewhereQuery = { practitioners: { totalCount: number } | null };

export type FreeTimesQueryVariables = Exact<{
  slug: string;
  type: string | number;
  place?: string | null | undefined;
  from: string;
  to: string;
  zone: string;
}>;


export type FreeTimesQuery = { practitioner: { slots: Array<{ startsAt: string, timeZone: string, label: string, own: string }> | null } | null };

export type ChosenFilterLabelsFragment = { ' $fragmentRefs'?: { 'SearchFacetsFragment': SearchFacetsFragment } } & { ' $fragmentName'?: 'ChosenFilterLabelsFragment' };

export type FiltersPageQueryVariables = Exact<{
  search?: string | null | undefined;
  near?: NearInput | null | undefined;
  filter?: PractitionerFilter | null | undefined;
}>;


export type FiltersPageQuery = { practitioners: { searchedAt: { label: string, kind: PlaceKind } | null, facets: { ' $fragmentRefs'?: { 'SearchFacetsFragment': SearchFacetsFragment } } } | null };

export type HelpLineCardFragment = { name: string, phone: string | null, dial: string | null, textTo: string | null, url: string | null, availability: string, languages: Array<string>, forWhom: string, checkedOn: string } & { ' $fragmentName'?: 'HelpLineCardFragment' };

export type HelpPageQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpPageQuery = { helpLines: Array<{ ' $fragmentRefs'?: { 'HelpLineCardFragment': HelpLineCardFragment } }> };

export type WidenedSearchQueryVariables = Exact<{
  search?: string | null | undefined;
  near?: NearInput | null | undefined;
  filter?: PractitionerFilter | null | undefined;
}>;


export type WidenedSearchQuery = { practitioners: { totalCount: number } | null };

export type PlacesLikeQueryVariables = Exact<{
  search: string;
}>;


export type PlacesLikeQuery = { places: Array<{ label: string }> | null };

export type PlaceSuggestionFragment = { label: string } & { ' $fragmentName'?: 'PlaceSuggestionFragment' };

export type PractitionerCardFragment = { slug: string, displayName: string, givenName: string, familyName: string, headline: string | null, photo: { url: string, width: number, height: number, alt: string } | null, professions: Array<{ name: string }>, locations: Array<{ city: string, region: string }> } & { ' $fragmentName'?: 'PractitionerCardFragment' };

export type PractitionerMatchFragment = { distanceKm: number | null, nextSlotThere: string | null, nearestLocation: { city: string, region: string } | null, lowestSessionPrice: { formatted: string } | null, nextSlot: { startsAt: string, label: string, consultationType: { mode: ConsultationMode } } | null, matchedOn: Array<{ code: string, label: string }>, worthKnowing: Array<{ code: string, label: string }>, node: { ' $fragmentRefs'?: { 'PractitionerCardFragment': PractitionerCardFragment } } } & { ' $fragmentName'?: 'PractitionerMatchFragment' };

export type SearchFacetsFragment = { services: Array<{ value: string, label: string, count: number }>, deliveryMethods: Array<{ value: string, label: string, count: number }>, careSettings: Array<{ value: string, label: string, count: number }>, conditions: Array<{ value: string, label: string, count: number }>, integrationSupport: Array<{ value: string, label: string, count: number }>, integrationModalities: Array<{ value: string, label: string, count: number }>, integrationTiming: Array<{ value: string, label: string, count: number }>, professions: Array<{ value: string, label: string, count: number }>, insurers: Array<{ value: string, label: string, count: number }>, languages: Array<{ value: string, label: string, count: number }>, consultationModes: Array<{ value: string, label: string, count: number }>, experienceWith: Array<{ value: string, label: string, count: number }>, verified: Array<{ value: string, label: string, count: number }>, acceptingNewPatients: Array<{ value: string, label: string, count: number }>, price: Array<{ value: string, label: string, count: number }>, availability: Array<{ value: string, label: string, count: number }> } & { ' $fragmentName'?: 'SearchFacetsFragment' };

export type SearchPageQueryVariables = Exact<{
  search?: string | null | undefined;
  near?: NearInput | null | undefined;
  filter?: PractitionerFilter | null | undefined;
  sort: PractitionerSort;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  onlyNear?: NearInput | null | undefined;
  alsoNear: boolean;
  typed: string;
}>;


export type SearchPageQuery = { helpFor: Array<{ ' $fragmentRefs'?: { 'HelpLineCardFragment': HelpLineCardFragment } }>, practitioners: { totalCount: number, edges: Array<(
      { cursor: string, node: { id: string } }
      & { ' $fragmentRefs'?: { 'PractitionerMatchFragment': PractitionerMatchFragment } }
    )>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: { ' $fragmentRefs'?: { 'SearchFacetsFragment': SearchFacetsFragment;'ChosenFilterLabelsFragment': ChosenFilterLabelsFragment } }, searchedAt: { label: string, kind: PlaceKind, region: string | null, timeZone: string } | null, placeSuggestions: Array<{ ' $fragmentRefs'?: { 'PlaceSuggestionFragment': PlaceSuggestionFragment } }> } | null, near?: { totalCount: number } | null };

export type ApprovalsFragment = { name: string, approvals: Array<{ status: ApprovalStatus, limits: string | null, condition: { slug: string, name: string } }> } & { ' $fragmentName'?: 'ApprovalsFragment' };

export type CarePhaseGuideQueryVariables = Exact<{ [key: string]: never; }>;


export type CarePhaseGuideQuery = { carePhases: Array<{ slug: string, name: string, summary: string, sections: Array<{ ' $fragmentRefs'?: { 'GuideSectionsFragment': GuideSectionsFragment } }>, reviewed: { ' $fragmentRefs'?: { 'ReviewedFragment': ReviewedFragment } } }> };

export type CarePhaseGuidesQueryVariables = Exact<{ [key: string]: never; }>;


export type CarePhaseGuidesQuery = { carePhases: Array<{ slug: string, name: string, summary: string, position: number }> };

export type CompareMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type CompareMethodsQuery = { deliveryMethods: Array<(
    { slug: string, name: string, route: string, product: ProductStatus, typicalSessionMinutes: Array<number>, monitoring: Array<string>, settings: Array<CareSetting>, approvals: Array<{ status: ApprovalStatus, limits: string | null, condition: { slug: string, name: string } }> }
    & { ' $fragmentRefs'?: { 'ObservedForFragment': ObservedForFragment } }
  )> };

export type ConditionGuideQueryVariables = Exact<{ [key: string]: never; }>;


export type ConditionGuideQuery = { conditions: Array<{ slug: string, name: string, summary: string, evidence: string, sections: Array<{ ' $fragmentRefs'?: { 'GuideSectionsFragment': GuideSectionsFragment } }>, reviewed: { ' $fragmentRefs'?: { 'ReviewedFragment': ReviewedFragment } } }>, deliveryMethods: Array<{ slug: string, name: string, approvals: Array<{ status: ApprovalStatus, limits: string | null, condition: { slug: string } }> }> };

export type GuideSectionsFragment = { heading: string, paragraphs: Array<string> } & { ' $fragmentName'?: 'GuideSectionsFragment' };

export type GuidesQueryVariables = Exact<{ [key: string]: never; }>;


export type GuidesQuery = { deliveryMethods: Array<{ slug: string, name: string }>, conditions: Array<{ slug: string, name: string }>, guideTopics: Array<{ slug: string, name: string, summary: string }> };

export type IntegrationModalityGuideQueryVariables = Exact<{ [key: string]: never; }>;


export type IntegrationModalityGuideQuery = { integrationModalities: Array<{ slug: string, name: string, summary: string, sections: Array<{ ' $fragmentRefs'?: { 'GuideSectionsFragment': GuideSectionsFragment } }>, reviewed: { ' $fragmentRefs'?: { 'ReviewedFragment': ReviewedFragment } } }> };

export type IntegrationGuidesQueryVariables = Exact<{ [key: string]: never; }>;


export type IntegrationGuidesQuery = { integrationModalities: Array<{ slug: string, name: string, summary: string }> };

export type MethodGuideQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodGuideQuery = { deliveryMethods: Array<(
    { slug: string, name: string, route: string, summary: string, product: ProductStatus, typicalSessionMinutes: Array<number>, monitoring: Array<string>, settings: Array<CareSetting>, sections: Array<{ ' $fragmentRefs'?: { 'GuideSectionsFragment': GuideSectionsFragment } }>, reviewed: { ' $fragmentRefs'?: { 'ReviewedFragment': ReviewedFragment } } }
    & { ' $fragmentRefs'?: { 'ObservedForFragment': ObservedForFragment;'ApprovalsFragment': ApprovalsFragment } }
  )> };

export type ObservedForFragment = { observationMinutes: number, settings: Array<CareSetting> } & { ' $fragmentName'?: 'ObservedForFragment' };

export type PrecautionGuideQueryVariables = Exact<{ [key: string]: never; }>;


export type PrecautionGuideQuery = { precautions: Array<{ slug: string, name: string, why: string, appliesTo: Array<{ basis: PrecautionBasis, note: string, deliveryMethod: { slug: string, name: string } }>, reviewed: { ' $fragmentRefs'?: { 'ReviewedFragment': ReviewedFragment } } }> };

export type PrecautionGuidesQueryVariables = Exact<{ [key: string]: never; }>;


export type PrecautionGuidesQuery = { precautions: Array<{ slug: string, name: string, why: string }> };

export type QuestionsFragment = { heading: string, paragraphs: Array<string> } & { ' $fragmentName'?: 'QuestionsFragment' };

export type ReviewedFragment = { reviewedBy: string | null, reviewerCredential: string | null, reviewedOn: string | null, dueOn: string, sources: Array<{ title: string, publisher: string, url: string | null, publishedOn: string | null }> } & { ' $fragmentName'?: 'ReviewedFragment' };

export type SideEffectGuideQueryVariables = Exact<{ [key: string]: never; }>;


export type SideEffectGuideQuery = { sideEffects: Array<{ slug: string, name: string, summary: string, whatToDo: string, reviewed: { ' $fragmentRefs'?: { 'ReviewedFragment': ReviewedFragment } } }> };

export type SideEffectGuidesQueryVariables = Exact<{ [key: string]: never; }>;


export type SideEffectGuidesQuery = { sideEffects: Array<{ slug: string, name: string, summary: string, horizon: SideEffectHorizon }> };

export type TopicGuideQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicGuideQuery = { guideTopics: Array<{ slug: string, name: string, summary: string, sections: Array<{ ' $fragmentRefs'?: { 'GuideSectionsFragment': GuideSectionsFragment;'QuestionsFragment': QuestionsFragment } }>, reviewed: { ' $fragmentRefs'?: { 'ReviewedFragment': ReviewedFragment } } }> };

export type ClinicContactFragment = { street: string, city: string, region: string, postalCode: string, phone: string | null, accessibility: Array<string> } & { ' $fragmentName'?: 'ClinicContactFragment' };

export type ClinicPageQueryVariables = Exact<{
  slug: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ClinicPageQuery = { clinic: { slug: string, name: string, about: string | null, locations: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'ClinicContactFragment': ClinicContactFragment;'LocationCardFragment': LocationCardFragment } }
    )>, practitioners: { totalCount: number, nodes: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'PractitionerCardFragment': PractitionerCardFragment } }
      )>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type IntegrationFragment = { integrationSupport: { level: IntegrationLevel, timing: Array<IntegrationTiming>, sessionsIncluded: number | null, acceptsPatientsDosedElsewhere: boolean, note: string | null, modalities: Array<{ slug: string, name: string }>, sessionPrice: { formatted: string } | null } } & { ' $fragmentName'?: 'IntegrationFragment' };

export type LicencesFragment = { npi: string | null, yearsInPractice: number | null, licenses: Array<{ jurisdiction: string, kind: LicenseKind, number: string | null, startsOn: string | null, expiresOn: string, inForce: boolean, profession: { name: string }, verification: { ' $fragmentRefs'?: { 'VerificationLineFragment': VerificationLineFragment } } | null }>, verifications: Array<(
    { subject: VerificationSubject }
    & { ' $fragmentRefs'?: { 'VerificationLineFragment': VerificationLineFragment } }
  )>, trainings: Array<{ title: string, body: string, hours: number | null, supervisedSessions: number | null, completedOn: string | null, verification: { ' $fragmentRefs'?: { 'VerificationLineFragment': VerificationLineFragment } } | null }> } & { ' $fragmentName'?: 'LicencesFragment' };

export type LicensedInFragment = { givenName: string, licenses: Array<{ jurisdiction: string, startsOn: string | null, inForce: boolean, verification: { state: VerificationState, checkedOn: string | null } | null }>, locations: Array<{ city: string, region: string }> } & { ' $fragmentName'?: 'LicensedInFragment' };

export type LocationCardFragment = { name: string | null, street: string, city: string, region: string, postalCode: string, latitude: number, longitude: number, phone: string | null, accessibility: Array<string>, directions: string | null, remsCertification: { ' $fragmentRefs'?: { 'VerificationLineFragment': VerificationLineFragment } } | null } & { ' $fragmentName'?: 'LocationCardFragment' };

export type NextTimesFragment = { slug: string, givenName: string, acceptingNewPatients: boolean, consultationTypes: Array<{ id: string, name: string, mode: ConsultationMode, minutes: number, bookingPolicy: BookingPolicy, price: { amount: number, formatted: string } | null, location: { city: string } | null }>, slots: Array<{ ' $fragmentRefs'?: { 'TimeLinkFragment': TimeLinkFragment } }> | null, nextSlot: { ' $fragmentRefs'?: { 'TimeLinkFragment': TimeLinkFragment } } | null, locations: Array<{ phone: string | null }> } & { ' $fragmentName'?: 'NextTimesFragment' };

export type OfferingCardFragment = { service: ServiceKind, careSetting: CareSetting, remoteIn: Array<string>, sessionMinutes: number, observationMinutes: number, psychotherapyDuringSession: boolean, inPersonEvaluationFirst: boolean, deliveryMethod: { slug: string, name: string, route: string, product: ProductStatus, approvals: Array<{ status: ApprovalStatus, limits: string | null, condition: { name: string } }> }, location: { name: string | null, city: string } | null, sessionPrice: { notIncluded: string | null, confirmedOn: string, price: { formatted: string } } | null, coursePrice: { notIncluded: string | null, validFrom: string, confirmedOn: string, total: { formatted: string }, includes: Array<{ sessions: number, insuranceNote: string | null, phase: { name: string }, price: { formatted: string } }> } | null, typicalCourse: { sessions: number, weeks: number, basis: string } | null, safety: { inTheRoom: string | null, monitored: Array<string>, emergencyTraining: Array<string>, rescueEquipment: Array<string>, privateRoom: boolean, supportPersonAllowed: boolean, rideHomeRequired: boolean, longTermMonitoring: string | null, afterHoursContact: boolean, supervisedBy: Array<{ name: string }> } } & { ' $fragmentName'?: 'OfferingCardFragment' };

export type PractitionerPageQueryVariables = Exact<{
  slug: string;
  from?: string | null | undefined;
  hasFrom: boolean;
  zone?: string | null | undefined;
  now: string;
  soon: string;
}>;


export type PractitionerPageQuery = { practitioner: (
    { slug: string, displayName: string, givenName: string, familyName: string, pronouns: string | null, headline: string | null, about: string | null, services: Array<ServiceKind>, experienceWith: Array<Experience>, acceptingNewPatients: boolean, lastConfirmedOn: string, photo: { url: string, width: number, height: number, alt: string } | null, professions: Array<{ name: string, prescribing: Prescribing }>, clinics: Array<{ slug: string, name: string }>, offerings: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'OfferingCardFragment': OfferingCardFragment } }
    )>, conditions: Array<{ slug: string, name: string }>, languages: Array<{ label: string }>, insurers: Array<{ inNetwork: boolean, confirmedOn: string, insurer: { name: string } }>, locations: Array<(
      { id: string, timeZone: string }
      & { ' $fragmentRefs'?: { 'LocationCardFragment': LocationCardFragment } }
    )>, careTeam: Array<(
      { slug: string }
      & { ' $fragmentRefs'?: { 'PractitionerCardFragment': PractitionerCardFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'LicensedInFragment': LicensedInFragment;'NextTimesFragment': NextTimesFragment;'LicencesFragment': LicencesFragment;'IntegrationFragment': IntegrationFragment } }
  ) | null, licensedThere?: { totalCount: number } | null, carePhases: Array<{ slug: string, name: string }> };

export type ReportPageQueryVariables = Exact<{
  slug: string;
}>;


export type ReportPageQuery = { practitioner: { displayName: string } | null };

export type ReportedPractitionerQueryVariables = Exact<{
  slug: string;
}>;


export type ReportedPractitionerQuery = { practitioner: { id: string, slug: string } | null };

export type ReportListingMutationVariables = Exact<{
  input: ReportListingInput;
}>;


export type ReportListingMutation = { reportListing:
    | { __typename: 'ReportReceived' }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'TooManyRequests', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type TimeLinkFragment = { startsAt: string, inOwnZone: string, inReadersZone: string, consultationType: { id: string, mode: ConsultationMode, location: { city: string } | null } } & { ' $fragmentName'?: 'TimeLinkFragment' };

export type TimesFurtherAheadQueryVariables = Exact<{
  slug: string;
  from?: string | null | undefined;
  zone?: string | null | undefined;
  now: string;
  later: string;
}>;


export type TimesFurtherAheadQuery = { practitioner: { slots: Array<{ ' $fragmentRefs'?: { 'TimeLinkFragment': TimeLinkFragment } }> | null } | null };

export type VerificationLineFragment = { state: VerificationState, source: string | null, checkedOn: string | null, recheckBy: string | null } & { ' $fragmentName'?: 'VerificationLineFragment' };

export type DeskQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskQuery = { operatorDesk: { queues: Array<{ queue: DeskQueue, waiting: number }> } | null };

export type DeskReportQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskReportQuery = { operatorDesk: { report: { id: string, receivedAt: string, isOpen: boolean, erasedOn: string, listingName: string, listingSlug: string, isListingHidden: boolean, decisions: Array<ReportDecision>, words: { text: string, contact: string | null } | null, history: Array<{ at: string, by: string | null, decision: ReportDecision, reason: ReportReason | null, note: string | null }> } | null } | null };

export type DecideListingReportMutationVariables = Exact<{
  input: DecideListingReportInput;
}>;


export type DecideListingReportMutation = { decideListingReport:
    | { __typename: 'ListingReport' }
    | { __typename: 'ChangedMeanwhile', message: string }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type DeskReportsQueryVariables = Exact<{
  isOpen: boolean;
  after?: string | null | undefined;
}>;


export type DeskReportsQuery = { operatorDesk: { reports: { nodes: Array<{ id: string, receivedAt: string, listingName: string, isListingHidden: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export const ChangeAccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeAccountFragment, unknown>;
export const SignedInFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goesTo"}},{"kind":"Field","name":{"kind":"Name","value":"needsSecondFactor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SignedInFragment, unknown>;
export const KeptHoursFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeptHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZoneWords"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCap"}},{"kind":"Field","name":{"kind":"Name","value":"isSeen"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<KeptHoursFragment, unknown>;
export const KeepHoursAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeepHoursAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeepHoursResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoursChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptHours"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeptHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZoneWords"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCap"}},{"kind":"Field","name":{"kind":"Name","value":"isSeen"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<KeepHoursAnswerFragment, unknown>;
export const CrisisLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]} as unknown as DocumentNode<CrisisLineFragment, unknown>;
export const ConsultationOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"helpLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotNoLongerAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequests"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]} as unknown as DocumentNode<ConsultationOutcomeFragment, unknown>;
export const SearchFacetsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchFacets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PractitionerFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"careSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationSupport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationModalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationTiming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insurers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultationModes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experienceWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verified"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptingNewPatients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<SearchFacetsFragment, unknown>;
export const ChosenFilterLabelsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChosenFilterLabels"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PractitionerFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchFacets"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchFacets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PractitionerFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"careSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationSupport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationModalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationTiming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insurers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultationModes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experienceWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verified"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptingNewPatients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ChosenFilterLabelsFragment, unknown>;
export const HelpLineCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HelpLineCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"forWhom"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]} as unknown as DocumentNode<HelpLineCardFragment, unknown>;
export const PlaceSuggestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceSuggestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<PlaceSuggestionFragment, unknown>;
export const PractitionerCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PractitionerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"width"},"value":{"kind":"IntValue","value":"160"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}}]} as unknown as DocumentNode<PractitionerCardFragment, unknown>;
export const PractitionerMatchFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PractitionerMatch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PractitionerEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"nearestLocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lowestSessionPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSlot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"consultationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSlotThere"}},{"kind":"Field","name":{"kind":"Name","value":"matchedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worthKnowing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PractitionerCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PractitionerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"width"},"value":{"kind":"IntValue","value":"160"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}}]} as unknown as DocumentNode<PractitionerMatchFragment, unknown>;
export const ApprovalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Approvals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryMethod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}}]}}]}}]} as unknown as DocumentNode<ApprovalsFragment, unknown>;
export const GuideSectionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideSections"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuideSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}}]}}]} as unknown as DocumentNode<GuideSectionsFragment, unknown>;
export const ObservedForFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservedFor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryMethod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}}]}}]} as unknown as DocumentNode<ObservedForFragment, unknown>;
export const QuestionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Questions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuideSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}}]}}]} as unknown as DocumentNode<QuestionsFragment, unknown>;
export const ReviewedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reviewed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerCredential"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]} as unknown as DocumentNode<ReviewedFragment, unknown>;
export const ClinicContactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClinicContact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"accessibility"}}]}}]} as unknown as DocumentNode<ClinicContactFragment, unknown>;
export const IntegrationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Integration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"integrationSupport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"modalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionsIncluded"}},{"kind":"Field","name":{"kind":"Name","value":"sessionPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptsPatientsDosedElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<IntegrationFragment, unknown>;
export const VerificationLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerificationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recheckBy"}}]}}]} as unknown as DocumentNode<VerificationLineFragment, unknown>;
export const LicencesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Licences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"npi"}},{"kind":"Field","name":{"kind":"Name","value":"licenses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"profession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"supervisedSessions"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearsInPractice"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerificationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recheckBy"}}]}}]} as unknown as DocumentNode<LicencesFragment, unknown>;
export const LicensedInFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicensedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"licenses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}}]} as unknown as DocumentNode<LicensedInFragment, unknown>;
export const LocationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"accessibility"}},{"kind":"Field","name":{"kind":"Name","value":"directions"}},{"kind":"Field","name":{"kind":"Name","value":"remsCertification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerificationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recheckBy"}}]}}]} as unknown as DocumentNode<LocationCardFragment, unknown>;
export const TimeLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","alias":{"kind":"Name","value":"inOwnZone"},"name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"inReadersZone"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zone"}}}]},{"kind":"Field","name":{"kind":"Name","value":"consultationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]}}]} as unknown as DocumentNode<TimeLinkFragment, unknown>;
export const NextTimesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextTimes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"acceptingNewPatients"}},{"kind":"Field","name":{"kind":"Name","value":"consultationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"bookingPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientLocation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"now"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soon"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSlot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientLocation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","alias":{"kind":"Name","value":"inOwnZone"},"name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"inReadersZone"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zone"}}}]},{"kind":"Field","name":{"kind":"Name","value":"consultationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]}}]} as unknown as DocumentNode<NextTimesFragment, unknown>;
export const OfferingCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"careSetting"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remoteIn"}},{"kind":"Field","name":{"kind":"Name","value":"sessionMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"observationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"psychotherapyDuringSession"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonEvaluationFirst"}},{"kind":"Field","name":{"kind":"Name","value":"sessionPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notIncluded"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coursePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"includes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insuranceNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notIncluded"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"typicalCourse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safety"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supervisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inTheRoom"}},{"kind":"Field","name":{"kind":"Name","value":"monitored"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyTraining"}},{"kind":"Field","name":{"kind":"Name","value":"rescueEquipment"}},{"kind":"Field","name":{"kind":"Name","value":"privateRoom"}},{"kind":"Field","name":{"kind":"Name","value":"supportPersonAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"rideHomeRequired"}},{"kind":"Field","name":{"kind":"Name","value":"longTermMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"afterHoursContact"}}]}}]}}]} as unknown as DocumentNode<OfferingCardFragment, unknown>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needsSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorPassed"}},{"kind":"Field","name":{"kind":"Name","value":"freshUntil"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const RequestEmailChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const SetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetPasswordMutation, SetPasswordMutationVariables>;
export const RemovePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePassword"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePassword"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemovePasswordMutation, RemovePasswordMutationVariables>;
export const OwnSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"signedInBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isThisOne"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnSessionsQuery, OwnSessionsQueryVariables>;
export const RevokeSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const BeginPasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginPasskey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginPasskey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"options"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BeginPasskeyMutation, BeginPasskeyMutationVariables>;
export const AddPasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RenamePasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenamePasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenamePasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renamePasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const BeginAuthenticatorAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginAuthenticatorApp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginAuthenticatorApp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BeginAuthenticatorAppMutation, BeginAuthenticatorAppMutationVariables>;
export const ConfirmAuthenticatorAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAuthenticatorApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAuthenticatorAppInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAuthenticatorApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewRecoveryCodes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmAuthenticatorAppMutation, ConfirmAuthenticatorAppMutationVariables>;
export const RemoveAuthenticatorAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAuthenticatorApp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeAuthenticatorApp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveAuthenticatorAppMutation, RemoveAuthenticatorAppMutationVariables>;
export const OwnFactorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authenticatorApp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authenticatorAppSetup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"passkeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnFactorsQuery, OwnFactorsQueryVariables>;
export const MakeRecoveryCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeRecoveryCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeRecoveryCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewRecoveryCodes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MakeRecoveryCodesMutation, MakeRecoveryCodesMutationVariables>;
export const MailLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<MailLinkQuery, MailLinkQueryVariables>;
export const SignInWithLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInWithLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInWithLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goesTo"}},{"kind":"Field","name":{"kind":"Name","value":"needsSecondFactor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const ConfirmEmailChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const BeginPasskeySignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginPasskeySignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginPasskeySignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"options"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const SignInWithPasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInWithPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInWithPasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goesTo"}},{"kind":"Field","name":{"kind":"Name","value":"needsSecondFactor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const SignInWithPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInWithPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInWithPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedIn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goesTo"}},{"kind":"Field","name":{"kind":"Name","value":"needsSecondFactor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SignInWithPasswordMutation, SignInWithPasswordMutationVariables>;
export const ShowSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShowSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShowSecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"showSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeAccount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ShowSecondFactorMutation, ShowSecondFactorMutationVariables>;
export const RequestSignInLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSignInLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSignInLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSignInLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
export const KeepDateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepDate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepDateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepDate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeepHoursAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeptHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZoneWords"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCap"}},{"kind":"Field","name":{"kind":"Name","value":"isSeen"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeepHoursAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeepHoursResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoursChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptHours"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<KeepDateMutation, KeepDateMutationVariables>;
export const ClearDateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClearDate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClearDateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clearDate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeepHoursAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeptHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZoneWords"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCap"}},{"kind":"Field","name":{"kind":"Name","value":"isSeen"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeepHoursAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeepHoursResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoursChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptHours"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ClearDateMutation, ClearDateMutationVariables>;
export const TakeTimeOffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeTimeOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeTimeOffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeTimeOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeepHoursAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeptHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZoneWords"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCap"}},{"kind":"Field","name":{"kind":"Name","value":"isSeen"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeepHoursAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeepHoursResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoursChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptHours"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TakeTimeOffMutation, TakeTimeOffMutationVariables>;
export const GiveUpTimeOffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveUpTimeOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveUpTimeOffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveUpTimeOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeepHoursAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeptHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZoneWords"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCap"}},{"kind":"Field","name":{"kind":"Name","value":"isSeen"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeepHoursAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeepHoursResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoursChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptHours"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<GiveUpTimeOffMutation, GiveUpTimeOffMutationVariables>;
export const HoursOfListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HoursOfListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keptHoursOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptHours"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeptHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZoneWords"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCap"}},{"kind":"Field","name":{"kind":"Name","value":"isSeen"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<HoursOfListingQuery, HoursOfListingQueryVariables>;
export const ComingDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComingDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keptHoursOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comingDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"28"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"clockMoves"}},{"kind":"Field","name":{"kind":"Name","value":"talks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"stretches"}},{"kind":"Field","name":{"kind":"Name","value":"times"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ComingDaysQuery, ComingDaysQueryVariables>;
export const MyListingsWithHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyListingsWithHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keptHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MyListingsWithHoursQuery, MyListingsWithHoursQueryVariables>;
export const KeepWeekdayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepWeekday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepWeekdayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepWeekday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeepHoursAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeptHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZoneWords"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCap"}},{"kind":"Field","name":{"kind":"Name","value":"isSeen"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeepHoursAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeepHoursResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoursChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptHours"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<KeepWeekdayMutation, KeepWeekdayMutationVariables>;
export const KeepHoursZoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepHoursZone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepHoursZoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepHoursZone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeepHoursAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptHours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeptHours"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZoneWords"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedTimeZone"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCap"}},{"kind":"Field","name":{"kind":"Name","value":"isSeen"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locationId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"untilNextDay"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"video"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeOffId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"talk"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeepHoursAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeepHoursResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoursChangedMeanwhile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptHours"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<KeepHoursZoneMutation, KeepHoursZoneMutationVariables>;
export const AskedConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskedConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"opens"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"EnumValue","value":"PRACTITIONER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"declinePendingUntil"}},{"kind":"Field","name":{"kind":"Name","value":"answersErasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"contactErasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"noticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"bookingPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientName"}},{"kind":"Field","name":{"kind":"Name","value":"flagCount"}},{"kind":"Field","name":{"kind":"Name","value":"safetyFirst"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patientLocation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"request"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"opens"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"patientLocation"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferredContact"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeaveMessage"}},{"kind":"Field","name":{"kind":"Name","value":"accessNeeds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"precaution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AskedConsultationQuery, AskedConsultationQueryVariables>;
export const AcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Accept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"acceptConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultationOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"helpLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotNoLongerAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequests"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<AcceptMutation, AcceptMutationVariables>;
export const DeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Decline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"declineConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultationOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"helpLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotNoLongerAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequests"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<DeclineMutation, DeclineMutationVariables>;
export const UndoDeclineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoDecline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"undoDecline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultationOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"helpLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotNoLongerAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequests"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<UndoDeclineMutation, UndoDeclineMutationVariables>;
export const CallOffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"cancelConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultationOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"helpLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotNoLongerAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequests"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<CallOffMutation, CallOffMutationVariables>;
export const AskedPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskedPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offerings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licenses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"noticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"bookingPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AskedPersonQuery, AskedPersonQueryVariables>;
export const PatientConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PatientConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"EnumValue","value":"PATIENT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zone"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"own"},"name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"confirmEmailBy"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"holdsTime"}},{"kind":"Field","name":{"kind":"Name","value":"answersErasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"contactErasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answersErased"}},{"kind":"Field","name":{"kind":"Name","value":"contactErased"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMay"}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"noticeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"bookingPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PatientConsultationQuery, PatientConsultationQueryVariables>;
export const WhereTheCodeWentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereTheCodeWent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"EnumValue","value":"PATIENT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereTheCodeWentQuery, WhereTheCodeWentQueryVariables>;
export const ConfirmEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmConsultationEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"confirmConsultationEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultationOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"helpLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotNoLongerAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequests"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ConfirmEmailMutation, ConfirmEmailMutationVariables>;
export const ResendCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"resendConsultationCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultationOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"helpLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotNoLongerAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequests"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ResendCodeMutation, ResendCodeMutationVariables>;
export const ChangeEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeConsultationEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"changeConsultationEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultationOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"helpLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotNoLongerAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequests"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<ChangeEmailMutation, ChangeEmailMutationVariables>;
export const CancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Cancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"cancelConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultationOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"helpLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeNotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotNoLongerAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequests"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]} as unknown as DocumentNode<CancelMutation, CancelMutationVariables>;
export const RequestToRepeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestToRepeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"EnumValue","value":"PATIENT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requester"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"patientLocation"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"preferredContact"}},{"kind":"Field","name":{"kind":"Name","value":"mayLeaveMessage"}},{"kind":"Field","name":{"kind":"Name","value":"accessNeeds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestToRepeatQuery, RequestToRepeatQueryVariables>;
export const OthersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Others"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NearInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PractitionerFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeZone"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"SOONEST_SLOT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextSlot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zone"}}}]},{"kind":"Field","name":{"kind":"Name","value":"consultationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"offerings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OthersQuery, OthersQueryVariables>;
export const ScreeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Screening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"methods"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"screening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"deliveryMethods"},"value":{"kind":"Variable","name":{"kind":"Name","value":"methods"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"showWhen"}}]}}]}}]}}]} as unknown as DocumentNode<ScreeningQuery, ScreeningQueryVariables>;
export const CheckScreeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckScreening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckScreeningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkScreening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningOutcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisSupport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"continueWith"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]} as unknown as DocumentNode<CheckScreeningMutation, CheckScreeningMutationVariables>;
export const HelpNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HelpNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Jurisdiction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"helpLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jurisdiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]} as unknown as DocumentNode<HelpNowQuery, HelpNowQueryVariables>;
export const RequestConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestConsultationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeZone"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RequestedConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"consultation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisSupport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"continueWith"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnderAge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrisisLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotNoLongerAvailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zone"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"own"},"name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideLicensure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"licensedIn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequests"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrisisLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]} as unknown as DocumentNode<RequestConsultationMutation, RequestConsultationMutationVariables>;
export const ElsewhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Elsewhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Jurisdiction"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"patientLocation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"availableBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"SOONEST_SLOT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ElsewhereQuery, ElsewhereQueryVariables>;
export const FreeTimesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreeTimes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Jurisdiction"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeZone"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"consultationType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"patientLocation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zone"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"own"},"name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<FreeTimesQuery, FreeTimesQueryVariables>;
export const FiltersPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiltersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NearInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PractitionerFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchFacets"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchFacets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PractitionerFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"careSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationSupport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationModalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationTiming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insurers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultationModes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experienceWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verified"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptingNewPatients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<FiltersPageQuery, FiltersPageQueryVariables>;
export const HelpPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HelpPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"helpLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HelpLineCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HelpLineCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"forWhom"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]} as unknown as DocumentNode<HelpPageQuery, HelpPageQueryVariables>;
export const WidenedSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WidenedSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NearInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PractitionerFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<WidenedSearchQuery, WidenedSearchQueryVariables>;
export const PlacesLikeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesLike"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<PlacesLikeQuery, PlacesLikeQueryVariables>;
export const SearchPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NearInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PractitionerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PractitionerSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onlyNear"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NearInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"alsoNear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"typed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"helpFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"typed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HelpLineCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PractitionerMatch"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchFacets"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChosenFilterLabels"}}]}},{"kind":"Field","name":{"kind":"Name","value":"searchedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeSuggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceSuggestion"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"near"},"name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onlyNear"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"alsoNear"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PractitionerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"width"},"value":{"kind":"IntValue","value":"160"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchFacets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PractitionerFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"careSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationSupport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationModalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"integrationTiming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insurers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultationModes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experienceWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verified"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptingNewPatients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HelpLineCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"dial"}},{"kind":"Field","name":{"kind":"Name","value":"textTo"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"forWhom"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PractitionerMatch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PractitionerEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"nearestLocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lowestSessionPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSlot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"consultationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSlotThere"}},{"kind":"Field","name":{"kind":"Name","value":"matchedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worthKnowing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PractitionerCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChosenFilterLabels"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PractitionerFacets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchFacets"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceSuggestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<SearchPageQuery, SearchPageQueryVariables>;
export const CarePhaseGuideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CarePhaseGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carePhases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuideSections"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reviewed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideSections"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuideSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reviewed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerCredential"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]} as unknown as DocumentNode<CarePhaseGuideQuery, CarePhaseGuideQueryVariables>;
export const CarePhaseGuidesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CarePhaseGuides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carePhases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<CarePhaseGuidesQuery, CarePhaseGuidesQueryVariables>;
export const CompareMethodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"typicalSessionMinutes"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservedFor"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservedFor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryMethod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}}]}}]} as unknown as DocumentNode<CompareMethodsQuery, CompareMethodsQueryVariables>;
export const ConditionGuideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConditionGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuideSections"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reviewed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideSections"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuideSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reviewed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerCredential"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]} as unknown as DocumentNode<ConditionGuideQuery, ConditionGuideQueryVariables>;
export const GuidesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Guides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guideTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]} as unknown as DocumentNode<GuidesQuery, GuidesQueryVariables>;
export const IntegrationModalityGuideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntegrationModalityGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"integrationModalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuideSections"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reviewed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideSections"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuideSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reviewed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerCredential"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]} as unknown as DocumentNode<IntegrationModalityGuideQuery, IntegrationModalityGuideQueryVariables>;
export const IntegrationGuidesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntegrationGuides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"integrationModalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]} as unknown as DocumentNode<IntegrationGuidesQuery, IntegrationGuidesQueryVariables>;
export const MethodGuideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MethodGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryMethods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"typicalSessionMinutes"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObservedFor"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Approvals"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuideSections"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reviewed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObservedFor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryMethod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Approvals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeliveryMethod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideSections"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuideSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reviewed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerCredential"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]} as unknown as DocumentNode<MethodGuideQuery, MethodGuideQueryVariables>;
export const PrecautionGuideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrecautionGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precautions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveryMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reviewed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reviewed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerCredential"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]} as unknown as DocumentNode<PrecautionGuideQuery, PrecautionGuideQueryVariables>;
export const PrecautionGuidesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrecautionGuides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precautions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]} as unknown as DocumentNode<PrecautionGuidesQuery, PrecautionGuidesQueryVariables>;
export const SideEffectGuideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SideEffectGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sideEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"whatToDo"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reviewed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reviewed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerCredential"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]} as unknown as DocumentNode<SideEffectGuideQuery, SideEffectGuideQueryVariables>;
export const SideEffectGuidesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SideEffectGuides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sideEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"horizon"}}]}}]}}]} as unknown as DocumentNode<SideEffectGuidesQuery, SideEffectGuidesQueryVariables>;
export const TopicGuideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guideTopics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuideSections"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Questions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reviewed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuideSections"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuideSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Questions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuideSection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reviewed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerCredential"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]} as unknown as DocumentNode<TopicGuideQuery, TopicGuideQueryVariables>;
export const ClinicPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClinicPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClinicContact"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PractitionerCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerificationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recheckBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClinicContact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"accessibility"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"accessibility"}},{"kind":"Field","name":{"kind":"Name","value":"directions"}},{"kind":"Field","name":{"kind":"Name","value":"remsCertification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PractitionerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"width"},"value":{"kind":"IntValue","value":"160"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}}]} as unknown as DocumentNode<ClinicPageQuery, ClinicPageQueryVariables>;
export const PractitionerPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PractitionerPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Jurisdiction"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeZone"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"now"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"soon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"width"},"value":{"kind":"IntValue","value":"160"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prescribing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"clinics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offerings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferingCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"experienceWith"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insurers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inNetwork"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"insurer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptingNewPatients"}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LocationCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"careTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PractitionerCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmedOn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LicensedIn"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextTimes"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Licences"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Integration"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"licensedThere"},"name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"patientLocation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasFrom"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carePhases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerificationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recheckBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","alias":{"kind":"Name","value":"inOwnZone"},"name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"inReadersZone"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zone"}}}]},{"kind":"Field","name":{"kind":"Name","value":"consultationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"careSetting"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remoteIn"}},{"kind":"Field","name":{"kind":"Name","value":"sessionMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"observationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"psychotherapyDuringSession"}},{"kind":"Field","name":{"kind":"Name","value":"inPersonEvaluationFirst"}},{"kind":"Field","name":{"kind":"Name","value":"sessionPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notIncluded"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coursePrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"includes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insuranceNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notIncluded"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"typicalCourse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"safety"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supervisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inTheRoom"}},{"kind":"Field","name":{"kind":"Name","value":"monitored"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyTraining"}},{"kind":"Field","name":{"kind":"Name","value":"rescueEquipment"}},{"kind":"Field","name":{"kind":"Name","value":"privateRoom"}},{"kind":"Field","name":{"kind":"Name","value":"supportPersonAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"rideHomeRequired"}},{"kind":"Field","name":{"kind":"Name","value":"longTermMonitoring"}},{"kind":"Field","name":{"kind":"Name","value":"afterHoursContact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LocationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"accessibility"}},{"kind":"Field","name":{"kind":"Name","value":"directions"}},{"kind":"Field","name":{"kind":"Name","value":"remsCertification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PractitionerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"width"},"value":{"kind":"IntValue","value":"160"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"professions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LicensedIn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"licenses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextTimes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"acceptingNewPatients"}},{"kind":"Field","name":{"kind":"Name","value":"consultationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"bookingPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientLocation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"now"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soon"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSlot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientLocation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Licences"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"npi"}},{"kind":"Field","name":{"kind":"Name","value":"licenses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"profession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"supervisedSessions"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerificationLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearsInPractice"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Integration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"integrationSupport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"modalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionsIncluded"}},{"kind":"Field","name":{"kind":"Name","value":"sessionPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formatted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptsPatientsDosedElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<PractitionerPageQuery, PractitionerPageQueryVariables>;
export const ReportPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<ReportPageQuery, ReportPageQueryVariables>;
export const ReportedPractitionerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportedPractitioner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<ReportedPractitionerQuery, ReportedPractitionerQueryVariables>;
export const ReportListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportListingMutation, ReportListingMutationVariables>;
export const TimesFurtherAheadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimesFurtherAhead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Jurisdiction"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeZone"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"now"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"later"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientLocation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"now"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"later"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimeLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimeLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","alias":{"kind":"Name","value":"inOwnZone"},"name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"inReadersZone"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zone"}}}]},{"kind":"Field","name":{"kind":"Name","value":"consultationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}}]}}]}}]}}]} as unknown as DocumentNode<TimesFurtherAheadQuery, TimesFurtherAheadQueryVariables>;
export const DeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorDesk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queue"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]}}]}}]} as unknown as DocumentNode<DeskQuery, DeskQueryVariables>;
export const DeskReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorDesk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"erasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"listingName"}},{"kind":"Field","name":{"kind":"Name","value":"listingSlug"}},{"kind":"Field","name":{"kind":"Name","value":"isListingHidden"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskReportQuery, DeskReportQueryVariables>;
export const DecideListingReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideListingReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideListingReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideListingReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecideListingReportMutation, DecideListingReportMutationVariables>;
export const DeskReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOpen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorDesk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOpen"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"listingName"}},{"kind":"Field","name":{"kind":"Name","value":"isListingHidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeskReportsQuery, DeskReportsQueryVariables>;