import { toCheckKey } from '../../src/operators/checks/check-kinds.js';
import { fromGlobalId, toGlobalId } from '../../src/platform/graphql/global-id.js';
import { accounts, accountsInFull, everybody, only, ownAccount, type Verdicts } from './verdicts.js';

/** What a mutation is tried on: global ids. */
export interface Targets {
  readonly consultation: string;
  /** One that was written in it. */
  readonly message: string;
  readonly practitioner: string;
  /** A place on the asked practitioner's waiting list. */
  readonly waitingListEntry: string;
  /** The account that controls the asked listing. */
  readonly account: string;
  /** Of that account. */
  readonly session: string;
  readonly passkey: string;
  /** Of something wrong with the asked listing. */
  readonly report: string;
  /** The asked listing as its practitioner keeps it. */
  readonly listing: string;
  /** On an entry of the registry, by the account that controls the asked listing. */
  readonly claim: string;
  /** The number of that entry. */
  readonly entry: string;
  /** The scheduler's share in the asked listing. */
  readonly share: string;
  /** That of the colleague whom the patient lets read. */
  readonly colleagueShare: string;
  /** The one that the clinic manager of the scene manages, and the asked listing belongs to. */
  readonly clinic: string;
  /** That it does. */
  readonly member: string;
  /** To that clinic, and open. */
  readonly invitation: string;
  /** About the asked listing. */
  readonly complaint: string;
  /** What an operator asked its keeper about that. */
  readonly question: string;
  /** An organisation with an account of its own, and a key of its. */
  readonly partner: string;
  readonly partnerKey: string;
  /** A webhook of its, and a message to it. */
  readonly webhook: string;
  readonly webhookDelivery: string;
}

export interface MutationRule {
  readonly verdicts: Verdicts;
  /** Names a thing and asks for as little as it can; null: the mutation takes no input. */
  readonly input: ((targets: Targets) => object) | null;
}

const halfway = {
  patientByAccountHalfway: 'SECOND_STEP',
  practitionerHalfway: 'SECOND_STEP',
  schedulerHalfway: 'SECOND_STEP',
  clinicManagerHalfway: 'SECOND_STEP',
  operatorHalfway: 'SECOND_STEP',
} as const;

const NOBODY = '00000000-0000-4000-8000-000000000000';

const operators = only('operator', 'operatorOfOwn');
/** Nobody decides about a listing that answers to them. */
const notOfTheirOwn: Verdicts = { ...only('operator'), operatorOfOwn: 'OWN_LISTING' };

const ofConsultation = (verdicts: Verdicts, more: object = {}): MutationRule => ({
  verdicts,
  input: ({ consultation }) => ({ consultationId: consultation, ...more }),
});
const plain = (verdicts: Verdicts, input: object | null = null): MutationRule => ({
  verdicts,
  input: input && (() => input),
});

/** Both steps of signing in come before anything of a listing's is changed. */
const ofListing = (more: object): MutationRule => ({
  verdicts: { ...ownAccount('practitionerOwner', 'operatorOfOwn'), practitionerHalfway: 'SECOND_STEP' },
  input: ({ practitioner }) => ({ practitionerId: practitioner, ...more }),
});

/** A draft of a revision nobody ever read: saved over by nobody. */
const ofDraft = (more: object = {}): MutationRule => ({
  verdicts: ownAccount('practitionerOwner', 'operatorOfOwn', 'practitionerHalfway'),
  input: ({ listing }) => ({ listingId: listing, revision: -1, ...more }),
});
/** What everybody sees changes with both steps only. */
const ofWhatIsSeen = (more: object = {}): MutationRule => ({
  verdicts: { ...ownAccount('practitionerOwner', 'operatorOfOwn'), practitionerHalfway: 'SECOND_STEP' },
  input: ({ listing }) => ({ listingId: listing, ...more }),
});

/** With a colleague: here the listing itself, which is told so. */
const besideListing = (more: object = {}): MutationRule => ({
  ...ofWhatIsSeen(),
  input: ({ listing, practitioner }) => ({ listingId: listing, practitionerId: practitioner, ...more }),
});

const ofClaim = (more: object = {}): MutationRule => ({
  verdicts: ownAccount('practitionerOwner', 'operatorOfOwn', 'practitionerHalfway'),
  input: ({ claim }) => ({ key: claim, ...more }),
});
const ofClaimOnDesk = (more: object = {}): MutationRule => ({
  verdicts: notOfTheirOwn,
  input: ({ claim }) => ({ key: claim, ...more }),
});

const ofEntry: Verdicts = { ...ownAccount('practitionerOwner', 'operatorOfOwn', 'suspended'), ...halfway };

/** To whoever only keeps a listing there, a clinic is not there to be managed. */
const ofClinic = (more: object = {}): MutationRule => ({
  verdicts: { ...ownAccount('clinicManager'), clinicManagerHalfway: 'SECOND_STEP' },
  input: ({ clinic }) => ({ clinicKey: clinic, ...more }),
});
/** A manager has no hand in what a practitioner shares, or whether they stay. */
const ofMembership = (more: object = {}): MutationRule => ({
  verdicts: { ...ownAccount('practitionerOwner', 'operatorOfOwn'), practitionerHalfway: 'SECOND_STEP' },
  input: ({ member }) => ({ memberKey: member, ...more }),
});

const ofWebhook: MutationRule = { verdicts: ownAccount('partner'), input: ({ webhook }) => ({ key: webhook }) };
const ofWebhookInFull: MutationRule = { ...ofWebhook, verdicts: { ...ownAccount('partner'), ...halfway } };

const suspended = ['suspended', 'schedulerSuspended', 'clinicManagerSuspended'] as const;
const patient = only('patientOwner', 'patientByAccount');
/** Whoever holds the link of most letters, too. */
const patientOfTalk = only('patientOwner', 'patientByAccount', 'linkToTalk');
/** Who was asked, and whoever acts for them by a share. */
const practitioner = only('practitionerOwner', 'operatorOfOwn', 'scheduler', 'colleague', 'colleagueLetRead');
const bothSidesOfTalk = [
  'patientOwner',
  'patientByAccount',
  'linkToTalk',
  'practitionerOwner',
  'operatorOfOwn',
  'scheduler',
  'colleague',
  'colleagueLetRead',
] as const;
const bothSides = only(...bothSidesOfTalk);

const ofPlace: MutationRule = {
  verdicts: only('whoWaits', 'patientByAccount'),
  input: ({ waitingListEntry }) => ({ entryId: waitingListEntry }),
};

/** Who may try each mutation there is. A mutation without a rule fails the suite. */
export const mutationRules: Readonly<Record<string, MutationRule>> = {
  // Signing in and asking are for anybody: what protects them are limits, links and codes.
  requestSignInLink: plain(everybody, { email: 'nobody' }),
  signInWithLink: plain(everybody, { token: 'none' }),
  signInWithPassword: plain(everybody, { email: 'nobody@people.example', password: 'wrong' }),
  beginPasskeySignIn: plain(everybody),
  signInWithPasskey: plain(everybody, { answer: '{}' }),
  checkScreening: plain(everybody, { screening: { version: 'none', answers: [] } }),
  requestConsultation: {
    verdicts: everybody,
    input: ({ practitioner }) => ({
      idempotencyKey: 'key',
      practitionerId: practitioner,
      consultationTypeId: 'none',
      startsAt: 'never',
      patient: { name: '', email: '', preferredContact: 'EMAIL', timeZone: 'UTC', ageBand: 'OVER_64' },
      patientLocation: 'US-TX',
      screening: { version: 'none', answers: [] },
      consent: { collect: false, shareWithPractitioner: false, policyVersion: '' },
    }),
  },
  reportListing: {
    verdicts: everybody,
    input: ({ practitioner }) => ({ practitionerId: practitioner, text: '' }),
  },
  tellComplaint: plain(everybody, { attempt: 'none', kind: 'MONEY', words: '', mayBeNamed: false }),
  // Of links that nobody was shown.
  addToComplaint: plain(only(), { token: 'none', attempt: 'none', words: 'More.' }),
  takeBackComplaint: plain(only(), { token: 'none' }),
  answerOperators: {
    verdicts: { ...ownAccount('practitionerOwner', 'operatorOfOwn'), practitionerHalfway: 'SECOND_STEP' },
    input: ({ question }) => ({ key: question, words: '' }),
  },

  // An account's own.
  signOut: plain(accounts),
  // Who has no second step finds nothing to show, and nothing to stand in for.
  showSecondFactor: plain({ ...accounts, patientByAccount: 'NOT_THERE' }, { code: '' }),
  revokeOtherSessions: plain(accounts),
  revokeSession: {
    verdicts: ownAccount('practitionerOwner', 'operatorOfOwn', 'practitionerHalfway', 'suspended'),
    input: ({ session }) => ({ sessionId: session }),
  },
  requestEmailChange: plain(accountsInFull, { email: 'nobody' }),
  // Of a link that nobody was sent.
  confirmEmailChange: plain(ownAccount(), { token: 'none' }),
  setPassword: plain(accountsInFull, { password: '' }),
  removePassword: plain(accountsInFull),
  // Not meant, nothing goes.
  deleteAccount: plain(accountsInFull, { confirm: false }),
  beginPasskey: plain(accountsInFull),
  addPasskey: plain(accountsInFull, { answer: '', name: '' }),
  renamePasskey: {
    verdicts: ownAccount('practitionerOwner', 'operatorOfOwn', 'practitionerHalfway', 'suspended'),
    input: ({ passkey }) => ({ passkeyId: passkey, name: 'Phone' }),
  },
  removePasskey: {
    verdicts: { ...ownAccount('practitionerOwner', 'operatorOfOwn', 'suspended'), ...halfway },
    input: ({ passkey }) => ({ passkeyId: passkey }),
  },
  beginAuthenticatorApp: plain(accountsInFull),
  confirmAuthenticatorApp: plain(accountsInFull, { code: '' }),
  // None of them has one.
  removeAuthenticatorApp: plain({ ...ownAccount(), ...halfway }),
  makeRecoveryCodes: plain({ ...accountsInFull, patientByAccount: 'NOT_THERE' }),
  answerSuspension: plain(ownAccount(...suspended), { words: '' }),

  // A listing's, for the account that controls it.
  keepWeekday: ofListing({ revision: 0, weekdays: [8], windows: [], breaks: [] }),
  keepDate: ofListing({ revision: 0, date: '2026-13-40', windows: [] }),
  clearDate: ofListing({ revision: 0, date: '2026-13-40' }),
  takeTimeOff: ofListing({ revision: 0, fromDate: '2026-13-40', untilDate: '2026-13-40' }),
  giveUpTimeOff: ofListing({ revision: 0, timeOffId: 'none' }),
  callOffToday: ofListing({ date: '2026-13-40', reason: 'URGENT' }),
  keepMorningMail: ofListing({ wanted: true }),
  makeCalendarFeed: ofListing({}),
  revokeCalendarFeed: ofListing({}),
  addOutsideCalendar: ofListing({ name: '', address: '' }),
  removeOutsideCalendar: ofListing({ calendarId: 'none' }),
  readOutsideCalendarAgain: ofListing({ calendarId: 'none' }),
  keepTalk: ofListing({
    revision: 0,
    ...{ name: '', mode: 'VIDEO', minutes: 0, bookingPolicy: 'REQUEST', noticeMinutes: 0, leadTimeMinutes: 0 },
    ...{ horizonDays: 0, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 },
  }),
  stopTalk: ofListing({ revision: 0, talkId: 'none' }),
  offerTalkAgain: ofListing({ revision: 0, talkId: 'none' }),
  moveTalk: ofListing({ revision: 0, talkId: 'none', step: 'LATER' }),
  keepTravel: ofListing({ revision: 0, travel: [] }),
  keepHoursZone: ofListing({ revision: 0, timeZone: 'Nowhere/Land', dailyCap: null }),

  // Who may do what for a practitioner: theirs to give and to revoke; to take and to give back for whoever it is for.
  giveShare: ofListing({ kind: 'SCHEDULER', email: '' }),
  revokeShare: {
    verdicts: { ...ownAccount('practitionerOwner', 'operatorOfOwn'), practitionerHalfway: 'SECOND_STEP' },
    input: ({ share }) => ({ shareId: share }),
  },
  takeShare: {
    verdicts: { ...ownAccount('scheduler'), schedulerHalfway: 'SECOND_STEP' },
    input: ({ share }) => ({ shareId: share }),
  },
  giveShareBack: {
    verdicts: ownAccount('scheduler', 'schedulerHalfway', 'schedulerSuspended'),
    input: ({ share }) => ({ shareId: share }),
  },

  // A listing's own pages.
  beginListing: plain(
    { ...accounts, ...Object.fromEntries(suspended.map((name) => [name, 'NOT_THERE'])) },
    { givenName: '', familyName: '' },
  ),
  saveListing: ofDraft(),
  keepListingPhoto: ofDraft({ image: null, alt: 'Their face' }),
  removeListingPhoto: ofDraft(),
  restoreListingVersion: ofDraft({ number: 1 }),
  publishListing: ofWhatIsSeen({ revision: -1 }),
  askListingReview: ofWhatIsSeen({ revision: -1, reason: '' }),
  withdrawListingReview: ofWhatIsSeen(),
  appealHiding: ofWhatIsSeen({ words: '' }),
  pauseListing: ofWhatIsSeen(),
  resumeListing: ofWhatIsSeen(),
  confirmListing: ofWhatIsSeen(),
  askColleague: besideListing(),
  answerColleague: besideListing({ confirm: true }),
  partFromColleague: besideListing(),

  // A clinic's: its managers change what it says and who is asked, its practitioners whether they belong.
  takeUpClinic: {
    verdicts: { ...ownAccount(), practitionerHalfway: 'SECOND_STEP' },
    input: ({ listing, clinic }) => ({ listingId: listing, clinicKey: clinic }),
  },
  saveClinicFacts: ofClinic({ revision: -1, name: '' }),
  saveClinicPlace: ofClinic({ revision: -1, street: '', city: '', region: '', postalCode: '', accessibility: [] }),
  closeClinicPlace: ofClinic({ revision: -1, placeKey: 'none' }),
  inviteToClinic: ofClinic({ email: 'nobody', as: 'MANAGER' }),
  revokeClinicInvitation: {
    verdicts: { ...ownAccount('clinicManager'), clinicManagerHalfway: 'SECOND_STEP' },
    input: ({ invitation }) => ({ invitationKey: invitation }),
  },
  giveUpClinic: ofClinic({ confirm: false }),
  removeClinicMember: {
    verdicts: { ...ownAccount('clinicManager'), clinicManagerHalfway: 'SECOND_STEP' },
    input: ({ member }) => ({ memberKey: member, confirm: false }),
  },
  changeClinicMembership: ofMembership({ placeKeys: [], shares: [] }),
  leaveClinic: ofMembership({ confirm: false }),
  // By links nobody was sent.
  acceptClinicInvitation: plain(
    { ...ownAccount(), ...halfway, patientByAccount: 'SECOND_STEP' },
    { token: 'none', placeKeys: [], shares: [] },
  ),
  declineClinicInvitation: plain(only(), { token: 'none' }),

  // What somebody claims of the registry; what protects it are the rungs, and whoever is told by mail says no by a link.
  // An entry is there for whoever found it by its name, or has a claim on it; a number alone finds nothing.
  // Whoever is suspended is told so, whatever they ask for.
  beginListingClaim: {
    verdicts: { ...ofEntry, schedulerSuspended: 'MAY', clinicManagerSuspended: 'MAY' },
    input: ({ entry }) => ({ npi: entry }),
  },
  takeDownRegistryEntry: { verdicts: ofEntry, input: ({ entry }) => ({ npi: entry }) },
  showClaimCode: ofClaim({ code: '' }),
  resendClaimCode: ofClaim(),
  askOperatorsForAddress: ofClaim(),
  withdrawListingClaim: ofClaim(),
  // Of a link that nobody was sent.
  disputeListingClaim: plain(only(), { token: 'none' }),

  // By a partner's key alone, at the public door.
  referConsultation: {
    verdicts: only(),
    input: ({ practitioner }) => ({ practitionerId: practitioner, consultationTypeId: 'none' }),
  },
  setWebhook: { verdicts: only(), input: () => ({ name: '', address: '', events: [] }) },
  deleteWebhook: { verdicts: only(), input: () => ({ name: '' }) },
  // A partner's own. Whoever is suspended becomes none.
  becomePartner: plain(
    { ...accountsInFull, ...Object.fromEntries(suspended.map((name) => [name, 'NOT_THERE'])) },
    { organisation: '', site: '', purpose: '' },
  ),
  askForLiveKeys: plain({ ...ownAccount('partner'), ...halfway }, { version: 'none', agree: false }),
  changePartnerWords: plain(
    { ...ownAccount('partner'), ...halfway },
    { words: { organisation: '', site: '', purpose: '' } },
  ),
  // It changes nothing of who they are: a sign-in is enough, as for looking.
  uploadDocuments: plain(ownAccount('partner'), { manifest: '' }),
  removeDocuments: plain(ownAccount('partner'), { uploadedBefore: null }),
  setSandboxClock: plain(ownAccount('partner'), { at: null }),
  makePartnerKey: plain({ ...ownAccount('partner'), ...halfway }, { name: '', scopes: [], origins: [] }),
  revokePartnerKey: {
    verdicts: { ...ownAccount('partner'), ...halfway },
    input: ({ partnerKey }) => ({ key: partnerKey }),
  },
  addWebhook: plain({ ...ownAccount('partner'), ...halfway }, { name: '', address: '', events: [] }),
  changeWebhook: {
    ...ofWebhookInFull,
    input: ({ webhook }) => ({ key: webhook, name: '', address: '', events: [] }),
  },
  rotateWebhookSecret: ofWebhookInFull,
  replaceWebhookSecret: ofWebhookInFull,
  endOlderWebhookSecret: ofWebhookInFull,
  // They show nobody a secret and lead nowhere else.
  testWebhook: ofWebhook,
  pauseWebhook: ofWebhook,
  resumeWebhook: ofWebhook,
  retryWebhook: ofWebhook,
  resendWebhookDelivery: {
    verdicts: ownAccount('partner'),
    input: ({ webhook, webhookDelivery }) => ({ key: webhook, delivery: webhookDelivery }),
  },
  resendGivenUpDeliveries: {
    verdicts: ownAccount('partner'),
    input: ({ webhook }) => ({ key: webhook, since: 'never' }),
  },
  removeWebhook: ofWebhookInFull,

  // What operators do, with both steps: to everybody else there is no desk.
  decideListingReport: {
    verdicts: notOfTheirOwn,
    input: ({ report }) => ({ reportId: report, decision: 'CLOSE', reason: 'NOT_SO' }),
  },
  decideComplaint: {
    // About what is theirs, there is none.
    verdicts: only('operator'),
    input: ({ complaint }) => ({ key: complaint, version: -1, decision: 'TAKE' }),
  },
  decideWordingReview: plain(operators, { key: 'none', decision: 'APPROVE' }),
  decideLookAlike: plain(operators, { key: 'none', decision: 'DIFFERENT_PEOPLE', offered: [] }),
  decideAppeal: plain(operators, { key: 'none', decision: 'GRANT' }),
  recordClaimLookUp: ofClaimOnDesk({ jurisdiction: '', licenseNumber: '', source: '', found: '' }),
  confirmClaimLookUp: ofClaimOnDesk({ digest: '' }),
  refuseListingClaim: ofClaimOnDesk(),
  suspendAccount: plain(operators, { of: 'nobody', note: '' }),
  decideSuspension: plain(operators, { key: 'none', decision: 'END', reply: 'x'.repeat(2001) }),
  proposeClinicManager: plain(operators, { clinic: 'none', email: 'nobody' }),
  decideClinicManager: plain(operators, { key: toGlobalId('ManagerChange', NOBODY), confirm: true }),
  decidePartner: { verdicts: operators, input: ({ partner }) => ({ key: partner }) },
  remindOfFreshness: { verdicts: notOfTheirOwn, input: ({ practitioner }) => ({ key: practitioner }) },
  showHiddenListing: {
    verdicts: notOfTheirOwn,
    input: ({ practitioner }) => ({ key: practitioner, since: '', reason: 'A_MISTAKE' }),
  },
  saveDatedEdit: plain(operators, { edit: { kind: 'INSURER', act: 'ADD' }, token: '' }),
  tryRegistryFile: plain(operators, { file: '../none.csv', professions: [], states: '' }),
  importRegistryFile: plain(operators, { key: 'none' }),
  stopRegistryImport: plain(operators, { key: 'none' }),
  resumeRegistryImport: plain(operators, { key: 'none' }),
  decideClaimDispute: ofClaimOnDesk({ decision: 'UPHOLD' }),
  hideCheckedListing: {
    verdicts: notOfTheirOwn,
    input: ({ practitioner }) => ({
      key: toCheckKey({ kind: 'BOARD_DISCIPLINE', id: fromGlobalId(practitioner)?.id ?? '', which: '' }),
    }),
  },
  recordCheck: {
    verdicts: notOfTheirOwn,
    input: ({ practitioner }) => ({
      ...{ source: '', found: '', checkedOn: '', recheckBy: '' },
      key: toCheckKey({ kind: 'BOARD_DISCIPLINE', id: fromGlobalId(practitioner)?.id ?? '', which: '' }),
    }),
  },

  // A place on a waiting list is its holder's, and the practitioner's least of all.
  joinWaitingList: {
    verdicts: everybody,
    input: ({ practitioner }) => ({
      practitionerId: practitioner,
      consultationTypeId: 'none',
      patient: { name: '', email: '', preferredContact: 'EMAIL', timeZone: 'UTC', ageBand: 'OVER_64' },
      patientLocation: 'US-TX',
    }),
  },
  confirmWaitingList: plain(only(), { token: 'none' }),
  declineOfferedTime: ofPlace,
  keepOfferedTime: ofPlace,
  leaveWaitingList: ofPlace,

  // A consultation's two sides.
  confirmConsultationEmail: ofConsultation(patientOfTalk, { code: '000000' }),
  resendConsultationCode: ofConsultation(patientOfTalk),
  changeConsultationEmail: ofConsultation(patientOfTalk, { email: '' }),
  acceptConsultation: ofConsultation(practitioner),
  declineConsultation: ofConsultation(practitioner),
  undoDecline: ofConsultation(practitioner),
  proposeConsultationTime: ofConsultation(bothSides, { startsAt: [], idempotencyKey: 'none' }),
  answerTimeProposal: ofConsultation(only(...bothSidesOfTalk, 'linkToTimes')),
  takeBackTimeProposal: ofConsultation(bothSides),
  completeConsultation: ofConsultation(practitioner, { message: 'x' }),
  markNoShow: ofConsultation(practitioner),
  renewPrivateLink: ofConsultation(patient),
  mailLinkToEverything: ofConsultation(
    only('patientOwner', 'patientByAccount', 'linkToTalk', 'linkToTimes', 'linkToMessages'),
  ),
  letColleagueRead: {
    verdicts: patient,
    input: ({ consultation, colleagueShare }) => ({
      consultationId: consultation,
      shareId: colleagueShare,
      agrees: false,
    }),
  },
  confirmTime: ofConsultation(bothSides),
  withdrawConsent: ofConsultation(patient, { purpose: 'COLLEAGUE' }),
  shareAgain: ofConsultation(patient, { policyVersion: '' }),
  eraseConsultation: ofConsultation(patient, { confirm: false }),
  chooseReminders: ofConsultation(patientOfTalk, { leads: [] }),
  arrangeConsultation: ofConsultation(practitioner, { arrangement: {} }),
  // Of helpers only the colleague whom the patient let read: to the others there are no messages.
  sendConsultationMessage: ofConsultation(
    only(
      'patientOwner',
      'patientByAccount',
      'linkToMessages',
      'practitionerOwner',
      'operatorOfOwn',
      'colleagueLetRead',
    ),
    { text: '', idempotencyKey: 'none' },
  ),
  cancelConsultation: ofConsultation(bothSides),
};
