import { everybody, only, ownAccount, type Verdicts } from './verdicts.js';

/** Who sees the fields of a type that only our own pages' door has; MAY: sees it. Every field by its name. */
export type FieldRules = Readonly<Record<string, Verdicts>>;

const practitioner = only('practitionerOwner', 'operatorOfOwn');
/** Whoever acts for the practitioner by a share. */
const helpers = ['scheduler', 'colleague', 'colleagueLetRead'] as const;
const byShare = only(...helpers);
/** The practitioner's side: who was asked, and whoever acts for them. */
const practitionersSide = only('practitionerOwner', 'operatorOfOwn', ...helpers);
/** By one link of the patient's, each to a part; those to the way in and to asking again are over, or not on yet. */
const byLink = ['linkToTalk', 'linkToTimes', 'linkToMessages'] as const;
const bothSides = only('patientOwner', 'patientByAccount', ...byLink, 'practitionerOwner', 'operatorOfOwn', ...helpers);
/** What was said in confidence. */
const whoMayRead = only('patientOwner', 'patientByAccount', 'practitionerOwner', 'operatorOfOwn', 'colleagueLetRead');
const ownerInFull = only('practitionerOwner', 'operatorOfOwn');
const operator = only('operator', 'operatorOfOwn');
const owner = only('practitionerOwner', 'operatorOfOwn', 'practitionerHalfway');
/** An account stays its holder's, whatever operators took from it. */
const holder = only('practitionerOwner', 'operatorOfOwn', 'practitionerHalfway', 'suspended');

/** Where our own pages' door begins and the public one does not. */
export const queryRules: FieldRules = {
  viewer: ownAccount(
    'patientByAccount',
    'patientByAccountHalfway',
    'colleagueAfter',
    'otherManager',
    'operatorOfOwn',
    'practitionerOwner',
    'practitionerHalfway',
    'suspended',
    'practitionerOther',
    'scheduler',
    'schedulerHalfway',
    'schedulerSuspended',
    'colleague',
    'colleagueLetRead',
    'clinicManager',
    'clinicManagerHalfway',
    'clinicManagerSuspended',
    'partner',
    'operator',
    'operatorHalfway',
  ),
  consultation: bothSides,
  // Their own, of whichever listing they were asked through.
  consultations: only('practitionerOwner', 'operatorOfOwn', 'practitionerOther', ...helpers),
  waitingListEntries: only('patientByAccount'),
  // A count, and nobody.
  peopleWaiting: ownerInFull,
  givenShares: ownerInFull,
  heldShares: only(...helpers, 'colleagueAfter'),
  // Their own, of whichever listing it is.
  keptHours: only(
    'practitionerOwner',
    'operatorOfOwn',
    'practitionerOther',
    'colleague',
    'colleagueLetRead',
    'colleagueAfter',
  ),
  keptHoursOf: ownerInFull,
  today: ownerInFull,
  morningMail: ownerInFull,
  operatorDesk: operator,
  operatorsQuestion: ownerInFull,
  ...fields(everybody, 'toldComplaint mailLink claimToDispute clinicInvitation screening placeOnMap bookingReferral'),
};

/** Types with an id, asked for by node(id), and who sees which field of one that is the owner's. */
export const nodeRules: Readonly<Record<string, FieldRules>> = {
  Account: {
    ...fields(
      holder,
      'id email roles hasPassword passkeys authenticatorApp recoveryCodesLeft sessions dataParts leaving',
    ),
    ...fields(only('practitionerOwner', 'operatorOfOwn', 'suspended'), 'authenticatorAppSetup'),
  },
  AccountSession: fields(holder, 'id device signedInBy signedInAt lastUsedAt isThisOne'),
  Passkey: fields(holder, 'id name addedAt'),
  Partner: fields(
    only('partner'),
    'id name site purpose joinedAt live liveAskedAt liveDecidedAt liveReason agreedVersion agreedAt sandboxNow keys standingReferral referralMonths deprecatedUses documents usage webhooks webhook',
  ),
  Consultation: {
    ...fields(bothSides, 'id state startsAt endsAt timeZone label requestedAt respondBy holdsTime confirmEmailBy'),
    ...fields(bothSides, 'declinePendingUntil answersErasedOn contactErasedOn answersErased contactErased helpLines'),
    ...fields(bothSides, 'isShared timeToCheck viewerReach practitioner isPractitionerShown consultationType history'),
    ...fields(
      only(
        'patientOwner',
        'patientByAccount',
        'linkToTalk',
        'linkToMessages',
        'practitionerOwner',
        'operatorOfOwn',
        ...helpers,
      ),
      'viewerMay',
    ),
    ...fields(
      only('patientOwner', 'patientByAccount', 'linkToTalk', 'practitionerOwner', 'operatorOfOwn', ...helpers),
      'timesToPropose',
    ),
    ...fields(bothSides, 'arrangement suggestsOthers proposal unreadMessages'),
    // The list itself; who sees one in it is decided below.
    ...fields(bothSides, 'messages'),
    ...fields(whoMayRead, 'request'),
    ...fields(only('patientOwner', 'patientByAccount', ...byLink, 'practitionerOwner', 'operatorOfOwn'), 'reads'),
    ...fields(practitioner, 'summary'),
    ...fields(practitionersSide, 'isPlaceCovered usualArrangement'),
    ...fields(byShare, 'viewerShare bookingName'),
    ...fields(only('patientOwner', 'patientByAccount'), 'reminders consents'),
    ...fields(only('patientOwner', 'patientByAccount', ...byLink), 'colleagues'),
  },
  ConsultationMessage: fields(
    only(
      'patientOwner',
      'patientByAccount',
      'linkToMessages',
      'practitionerOwner',
      'operatorOfOwn',
      'colleagueLetRead',
    ),
    'id at by writtenBy text afterHelp',
  ),
  Listing: fields(
    owner,
    'id state revision missing practitioner draft keptPlaceKeys tasks flagged review hiding appeal versions preview version freshness lapses numbers colleagues findColleagues',
  ),
  // Who waits is nobody's business but theirs.
  WaitingListEntry: fields(
    only('whoWaits', 'patientByAccount'),
    'id state leftBecause confirmEmailBy before patientLocation waitUntil offeredUntil offeredUntilLabel contactErasedAt practitioner consultationType offered',
  ),
  ListingReport: fields(
    operator,
    'id receivedAt isOpen erasedOn listingName listingSlug isListingHidden decisions words history',
  ),
};

/** Of those, what the owner's happens to be without in this scene: nobody sees anything. */
export const emptyHere = [
  'Account.authenticatorApp',
  'Partner.liveAskedAt',
  'Partner.liveDecidedAt',
  'Partner.liveReason',
  'Partner.agreedVersion',
  'Partner.agreedAt',
  'Partner.sandboxNow',
  'Partner.referralMonths',
  'Partner.deprecatedUses',
  'Partner.documents',
  'Partner.webhook',
  'Consultation.arrangement',
  'ConsultationMessage.writtenBy',
  'Consultation.confirmEmailBy',
  'Consultation.declinePendingUntil',
  'Consultation.helpLines',
  'Consultation.suggestsOthers',
  'Consultation.timeToCheck',
  'Consultation.proposal',
  'Consultation.reminders',
  'WaitingListEntry.leftBecause',
  'WaitingListEntry.confirmEmailBy',
  'WaitingListEntry.offered',
  'WaitingListEntry.offeredUntil',
  'WaitingListEntry.offeredUntilLabel',
  'WaitingListEntry.contactErasedAt',
  'ListingReport.history',
  'Listing.keptPlaceKeys',
  'Listing.flagged',
  'Listing.review',
  'Listing.hiding',
  'Listing.appeal',
  'Listing.lapses',
  'Listing.colleagues',
  'Listing.findColleagues',
];

interface Within {
  /** The only fields that lead to it: whoever may see one of them sees all of it. */
  readonly through: readonly `${string}.${string}`[];
  readonly fields: string;
}

/** Types that are seen through what is decided above. A field or a way to them that is not named fails the suite. */
export const withinRules: Readonly<Record<string, Within>> = {
  Viewer: {
    through: ['Query.viewer'],
    fields:
      'account needsSecondFactor hasSecondFactor secondFactorPassed freshUntil listing registryEntries registryEntry listingClaims listingClaim managedClinics managedClinic clinicMemberships clinicsToTakeUp suspension partner',
  },
  RegistryEntryMatches: { through: ['Viewer.registryEntries'], fields: 'nodes hasMore retryAfterSeconds' },
  AccountSuspension: {
    through: ['Viewer.suspension'],
    fields: 'since reason endsBy words waitsForAnswer reply mayAnswer',
  },
  Leaving: { through: ['Account.leaving'], fields: 'staysFor promisedTalks underWay ownRequests keepsListing' },
  RegistryEntryFound: {
    through: ['Viewer.registryEntry', 'RegistryEntryMatches.nodes'],
    fields: 'key npi name credentials city region professions updatedOn isInRegistry isKept isYours hasAddressOnFile',
  },
  ListingClaim: {
    through: ['Viewer.listingClaim', 'Viewer.listingClaims'],
    fields:
      'key npi name state begunAt operatorsFindAddress codeShownAt lookedUpAt confirmedAt expiresAt waitsUntil endedAt erasedAt why mayNow',
  },
  ClaimToDispute: {
    through: ['Query.claimToDispute'],
    fields: 'name begunAt waitsUntil isOpen isCompleted hasSaidNo isFrozen',
  },
  // A clinic, to whoever manages it: nothing of patients, and of practitioners what each chose to share.
  ManagedClinic: {
    through: ['Viewer.managedClinics', 'Viewer.managedClinic', 'ClinicChangedMeanwhile.clinic'],
    fields: 'key slug revision name about places members managers invitations versions',
  },
  ClinicPlace: {
    through: ['ManagedClinic.places', 'ClinicMembership.places', 'ClinicInvitation.places'],
    fields:
      'key name street city region postalCode timeZone latitude longitude phone accessibility directions certifiedUntil',
  },
  ClinicMember: {
    through: ['ManagedClinic.members'],
    fields: 'key name since placeKeys licenses talksAhead waiting practitioner',
  },
  SharedLicense: { through: ['ClinicMember.licenses'], fields: 'jurisdiction lastDay' },
  ClinicManager: { through: ['ManagedClinic.managers'], fields: 'email isViewer' },
  SentClinicInvitation: { through: ['ManagedClinic.invitations'], fields: 'key email as expiresAt' },
  ClinicVersion: { through: ['ManagedClinic.versions'], fields: 'number at name about places' },
  ClinicToTakeUp: { through: ['Viewer.clinicsToTakeUp'], fields: 'key name hasOthers' },
  ClinicMembership: {
    through: ['Viewer.clinicMemberships'],
    fields: 'key clinicName clinicSlug since isManaged shares places placeKeys leaving',
  },
  ClinicLeaving: { through: ['ClinicMembership.leaving'], fields: 'talks offerings pausesListing' },
  TalkAtClinic: { through: ['ClinicLeaving.talks'], fields: 'startsAt label isConfirmed' },
  ClinicInvitation: { through: ['Query.clinicInvitation'], fields: 'clinicName as expiresAt places isForAnother' },
  AuthenticatorApp: { through: ['Account.authenticatorApp'], fields: 'since' },
  AuthenticatorAppSetup: { through: ['Account.authenticatorAppSetup'], fields: 'secret uri' },
  MailLinkOffer: { through: ['Query.mailLink'], fields: 'purpose email expiresAt' },
  // The gazetteer's, and nothing of anybody.
  PlaceOnMap: { through: ['Query.placeOnMap'], fields: 'found problem timeZone around' },
  ScreeningForm: { through: ['Query.screening'], fields: 'version questions' },
  ScreeningQuestion: { through: ['ScreeningForm.questions'], fields: 'key text help kind options showWhen' },
  ScreeningOption: { through: ['ScreeningQuestion.options'], fields: 'value label' },
  ConsultationRequest: {
    through: ['Consultation.request'],
    fields:
      'patient requester ageBand patientLocation treatmentLocation services deliveryMethods conditions answers flags message answersErasedOn contactErasedOn',
  },
  PatientContact: {
    through: ['ConsultationRequest.patient'],
    fields: 'name email phone preferredContact mayLeaveMessage accessNeeds',
  },
  // Told to whoever fills in the form.
  CareRefusedBecause: { through: ['OutsideLicensure.reasons'], fields: 'kind deliveryMethod message' },
  TimeProposal: { through: ['Consultation.proposal'], fields: 'by startsAt expiresAt' },
  TodayView: {
    through: ['Query.today', 'TodayCalledOff.today'],
    fields: 'practitionerId slug date label talks isBlocked undecided',
  },
  PeopleWaiting: { through: ['Query.peopleWaiting'], fields: 'name count' },
  MorningMail: { through: ['Query.morningMail'], fields: 'practitionerId name wanted' },
  TalkToday: { through: ['TodayView.talks'], fields: 'startsAt label state' },
  Arrangement: {
    through: ['Consultation.arrangement', 'Consultation.usualArrangement'],
    fields: 'videoLink videoHost joinFrom joinUntil phone placeNote toBring',
  },
  ConsultationReminders: { through: ['Consultation.reminders'], fields: 'leads toCome' },
  ScreeningAnswer: { through: ['ConsultationRequest.answers'], fields: 'question answer' },
  ScreeningFlag: {
    // What a form would be flagged with is told to whoever fills it in, and kept by nobody.
    through: ['ConsultationRequest.flags', 'ScreeningOutcome.flags'],
    fields: 'code precaution outcome explanation',
  },
  ConsultationSummary: {
    through: ['Consultation.summary'],
    fields: 'patientName flagCount safetyFirst deliveryMethods patientLocation',
  },
  ConsultationConnection: { through: ['Query.consultations'], fields: 'edges pageInfo' },
  ConsultationMessageConnection: { through: ['Consultation.messages'], fields: 'edges pageInfo' },
  ConsultationMessageEdge: { through: ['ConsultationMessageConnection.edges'], fields: 'cursor node' },
  ConsultationEdge: { through: ['ConsultationConnection.edges'], fields: 'cursor node' },
  KeptHours: {
    through: ['Query.keptHours', 'Query.keptHoursOf', 'HoursKept.hours', 'HoursChangedMeanwhile.hours'],
    fields:
      'practitionerId slug name revision timeZone timeZoneWords suggestedTimeZone dailyCap isSeen noTimes places travel week dates timeOff conflicts comingDays calendarFeed outsideCalendars talks',
  },
  TravelBetween: { through: ['KeptHours.travel'], fields: 'from to minutes miles estimatedMinutes' },
  CalendarFeed: { through: ['KeptHours.calendarFeed'], fields: 'url madeAt lastReadAt' },
  OutsideCalendar: {
    through: ['KeptHours.outsideCalendars'],
    fields: 'calendarId name host isDue lastReadAt staleSince trouble',
  },
  KeptTalk: {
    through: ['KeptHours.talks'],
    fields:
      'talkId name mode locationId minutes price priceConfirmedOn bookingPolicy noticeMinutes leadTimeMinutes horizonDays bufferBeforeMinutes bufferAfterMinutes alignmentMinutes state firstTime noTimes legalUntil talksToCome talksOnEarlierTerms',
  },
  NoTimes: { through: ['KeptHours.noTimes', 'KeptTalk.noTimes'], fields: 'reason jurisdictions' },
  OutsideCalendarTrouble: { through: ['OutsideCalendar.trouble'], fields: 'what whatToDo' },
  HoursPlace: { through: ['KeptHours.places', 'TravelBetween.from', 'TravelBetween.to'], fields: 'locationId label' },
  WeekdayHours: { through: ['KeptHours.week'], fields: 'weekday windows breaks' },
  DateHours: { through: ['KeptHours.dates'], fields: 'date label windows' },
  TimeOff: { through: ['KeptHours.timeOff'], fields: 'timeOffId label isTold' },
  HoursWindow: {
    through: ['WeekdayHours.windows', 'DateHours.windows'],
    fields: 'from until untilNextDay label video phone inPersonAt',
  },
  HoursBreak: { through: ['WeekdayHours.breaks'], fields: 'from until untilNextDay label' },
  HoursConflict: { through: ['KeptHours.conflicts'], fields: 'startsAt label talk mode state reason' },
  ComingDay: { through: ['KeptHours.comingDays'], fields: 'date label clockMoves talks' },
  DayTalks: { through: ['ComingDay.talks'], fields: 'name count stretches times' },
  // Who acts for whom: told to whoever gave it, to whoever holds it, and to the patient whose answers are asked for.
  GivenShare: {
    through: ['Query.givenShares', 'ShareGiven.share'],
    fields: 'shareId kind standing name email givenAt takenAt lastUsedAt endsAt',
  },
  HeldShare: {
    through: ['Query.heldShares', 'ShareTaken.share'],
    fields: 'shareId kind standing practitionerName beginsAt endsAt offeredUntil timeZone',
  },
  Consent: { through: ['Consultation.consents'], fields: 'purpose to textVersion givenAt withdrawnAt' },
  ColleagueWhoAnswers: { through: ['Consultation.colleagues'], fields: 'shareId name mayRead' },
  ListingTask: { through: ['Listing.tasks'], fields: 'part state problems' },
  // What stands in the way of publishing is told to who tried.
  FlaggedWording: {
    through: ['Listing.flagged', 'ListingNotReady.flagged', 'DeskWordingReview.flagged'],
    fields: 'rule where sentence why',
  },
  WordingReview: {
    through: ['Listing.review'],
    fields: 'sentAt isAboutLikeness isOpen isAllowed reason decidedAt answer isDraftChanged',
  },
  HiddenListing: { through: ['Listing.hiding'], fields: 'since reason' },
  HidingAppeal: { through: ['Listing.appeal'], fields: 'sentAt words isOpen isGranted decidedAt answer' },
  ListingVersion: { through: ['Listing.versions'], fields: 'number at why' },
  ListingFreshness: {
    through: ['Listing.freshness'],
    fields: 'lastConfirmedOn sinksOn hiddenOn isSinking isHidden parts said',
  },
  Colleague: {
    through: ['Listing.colleagues', 'Listing.findColleagues'],
    fields: 'practitionerId name slug isShown standing since until practitioner',
  },
  ListingNumbersByWeek: { through: ['Listing.numbers'], fields: 'timeZone weeks' },
  ListingWeek: {
    through: ['ListingNumbersByWeek.weeks'],
    fields: 'beginsOn endsOn isOver shown opened requests answered medianMinutesToAnswer',
  },
  ListingLapse: { through: ['Listing.lapses'], fields: 'fact lastDay isOver kind where about talks' },
  TalkAfter: { through: ['ListingLapse.talks'], fields: 'startsAt label isConfirmed' },
  ConfirmedPart: { through: ['ListingFreshness.parts'], fields: 'part things' },
  ConfirmedThing: { through: ['ConfirmedPart.things'], fields: 'key facts' },
  ConfirmedFact: { through: ['ConfirmedThing.facts'], fields: 'name confirmedOn' },
  OpenedVersion: { through: ['Listing.version'], fields: 'number at why said saidBefore preview' },
  ListingDraft: {
    through: ['Listing.draft', 'OpenedVersion.said', 'OpenedVersion.saidBefore', 'ListingFreshness.said'],
    fields: 'person licenses trainings places offerings support reach words photo',
  },
  DraftPerson: {
    through: ['ListingDraft.person'],
    fields: 'givenName familyName pronouns postnominals professions npi practisingSince',
  },
  DraftLicense: {
    through: ['ListingDraft.licenses'],
    fields: 'key jurisdiction profession kind number startsOn expiresOn',
  },
  DraftTraining: {
    through: ['ListingDraft.trainings'],
    fields: 'key title body hours supervisedSessions completedOn',
  },
  DraftPlace: {
    through: ['ListingDraft.places'],
    fields:
      'key clinicName name street city region postalCode timeZone latitude longitude phone accessibility directions',
  },
  DraftOffering: {
    through: ['ListingDraft.offerings'],
    fields:
      'key service deliveryMethod careSetting placeKey remoteIn sessionMinutes observationMinutes sessionPrice coursePrice safety psychotherapyDuringSession',
  },
  DraftSessionPrice: { through: ['DraftOffering.sessionPrice'], fields: 'amount notIncluded' },
  DraftCoursePrice: { through: ['DraftOffering.coursePrice'], fields: 'items notIncluded validFrom' },
  DraftCourseStep: { through: ['DraftCoursePrice.items'], fields: 'phase sessions amount insuranceNote' },
  DraftSafetyCard: {
    through: ['DraftOffering.safety'],
    fields:
      'supervisedBy inTheRoom monitored emergencyTraining rescueEquipment privateRoom supportPersonAllowed rideHomeRequired longTermMonitoring afterHoursContact',
  },
  DraftSupport: {
    through: ['ListingDraft.support'],
    fields: 'level modalities timing sessionsIncluded sessionPrice acceptsPatientsDosedElsewhere note',
  },
  DraftReach: {
    through: ['ListingDraft.reach'],
    fields: 'conditions experienceWith languages insurers acceptingNewPatients',
  },
  DraftInsurer: { through: ['DraftReach.insurers'], fields: 'slug inNetwork' },
  DraftPhoto: { through: ['ListingDraft.photo'], fields: 'key alt' },
  DraftWords: { through: ['ListingDraft.words'], fields: 'headline about' },
  OperatorDesk: {
    through: ['Query.operatorDesk'],
    fields:
      'erased today queues complaints complaint reports report wordingReviews wordingReview appeals appeal staleListings suspensions suspension accountOf claims claim checks check registryFiles registryImports registryImport auditLog datedLines unknownPrescribing datedLine datedPreview datedDay lookAlikes lookAlike managerChanges partners',
  },
  ErasedCount: { through: ['OperatorDesk.erased'], fields: 'on kind why count' },
  DeskQueueCount: { through: ['OperatorDesk.queues'], fields: 'queue waiting since isUrgent' },
  DeskComplaintConnection: { through: ['OperatorDesk.complaints'], fields: 'nodes pageInfo' },
  DeskComplaint: {
    through: ['OperatorDesk.complaint', 'DeskComplaintConnection.nodes'],
    fields:
      'key kind at teller subjectName subjectPath isOpen isTaken isTakenByViewer saidSafe mayBeNamed outcome closedAt isErased erasedOn version decisions words history evidence',
  },
  DeskComplaintWords: { through: ['DeskComplaint.words'], fields: 'about text name email' },
  DeskComplaintStep: { through: ['DeskComplaint.history'], fields: 'at step by reason onDate words' },
  DeskComplaintEvidence: {
    through: ['DeskComplaint.evidence'],
    fields: 'listingState hiddenSince hiddenBecause checks others hidings',
  },
  DeskComplaintCheck: { through: ['DeskComplaintEvidence.checks'], fields: 'subject state checkedOn recheckBy' },
  DeskOtherComplaint: { through: ['DeskComplaintEvidence.others'], fields: 'key kind at outcome' },
  DeskHidingBefore: { through: ['DeskComplaintEvidence.hidings'], fields: 'at isHidden why' },
  ToldComplaint: {
    through: ['Query.toldComplaint'],
    fields: 'at isEvent isTaken closedAt isTakenBack isErased erasedOn saidSafe hasEmail readAt addedAt messages',
  },
  ComplaintMessage: { through: ['ToldComplaint.messages'], fields: 'at words' },
  OperatorsQuestion: {
    through: ['Query.operatorsQuestion'],
    fields: 'key askedAt about question isOpen answeredAt answer',
  },
  ListingReportConnection: { through: ['OperatorDesk.reports'], fields: 'nodes pageInfo' },
  ListingReportWords: { through: ['ListingReport.words'], fields: 'text contact' },
  DeskWordingReviewConnection: { through: ['OperatorDesk.wordingReviews'], fields: 'nodes pageInfo' },
  DeskWordingReview: {
    through: ['OperatorDesk.wordingReview', 'DeskWordingReviewConnection.nodes'],
    fields: 'key sentAt state listingName listingSlug listingState isOwn flagged case history',
  },
  DeskWordingCase: { through: ['DeskWordingReview.case'], fields: 'reason texts obstacles decisions' },
  DeskListingText: { through: ['DeskWordingCase.texts'], fields: 'where asked published' },
  DeskWordingEvent: {
    through: ['DeskWordingReview.history'],
    fields: 'sentAt state sentences decidedAt by reason answer',
  },
  DeskAppealConnection: { through: ['OperatorDesk.appeals'], fields: 'nodes pageInfo' },
  DeskAppeal: {
    through: ['OperatorDesk.appeal', 'DeskAppealConnection.nodes'],
    fields:
      'key sentAt state listingName isListingHidden hiddenSince hiddenBecause isOwnDecision isOwnListing mayDecide words hiddenBy texts reports history',
  },
  DeskHiddenText: { through: ['DeskAppeal.texts'], fields: 'where text' },
  DeskAppealEvent: { through: ['DeskAppeal.history'], fields: 'sentAt state decidedAt by reason answer' },
  DeskClaimConnection: { through: ['OperatorDesk.claims'], fields: 'nodes pageInfo' },
  DeskClaim: {
    through: ['OperatorDesk.claim', 'DeskClaimConnection.nodes'],
    fields:
      'key name npi state frozenFrom begunAt codeShownAt needsAddress confirmedAt waitsUntil endedAt isKept rivals isOwn isOwnLookUp actions claimant entry lookUp confirmedBy contacts disputes others',
  },
  DeskClaimant: { through: ['DeskClaim.claimant'], fields: 'email addressGiven' },
  DeskRegistryEntry: { through: ['DeskClaim.entry'], fields: 'name place phone licenses' },
  DeskListedLicense: { through: ['DeskRegistryEntry.licenses'], fields: 'code number state' },
  DeskClaimLookUp: {
    through: ['DeskClaim.lookUp'],
    fields: 'at by jurisdiction licenseNumber source found evidence evidenceSha256 address addressSource digest',
  },
  DeskClaimContact: { through: ['DeskClaim.contacts'], fields: 'kind address toldAt notice noticeAt saidNoAt' },
  DeskClaimStatement: { through: ['DeskClaimDispute.statements'], fields: 'at by words' },
  DeskClaimDispute: {
    through: ['DeskClaim.disputes'],
    fields: 'at statements proposal reason proposedBy isOwnProposal decidedBy decidedAt',
  },
  DeskStaleConnection: { through: ['OperatorDesk.staleListings'], fields: 'nodes pageInfo' },
  DeskStaleListing: {
    through: ['DeskStaleConnection.nodes'],
    fields: 'key name slug confirmedOn hiddenOn hasAddress remindedAt isOwn mayRemind',
  },
  DeskSuspensionConnection: { through: ['OperatorDesk.suspensions'], fields: 'nodes pageInfo' },
  DeskSuspension: {
    through: ['OperatorDesk.suspension', 'DeskSuspensionConnection.nodes'],
    fields:
      'key since reason isInEffect endsBy confirmedAt waitsForAnswer endedAt endedBecause mayDecide account by texts',
  },
  DeskSuspensionTexts: { through: ['DeskSuspension.texts'], fields: 'note words reply' },
  DeskAccount: {
    through: ['OperatorDesk.accountOf', 'DeskSuspension.account'],
    fields: 'email roles listings waitingRequests talksAhead nextTalkAt isOwn suspensionKey waitsForSecond',
  },
  DeskKeptListing: { through: ['DeskAccount.listings'], fields: 'name slug isSeen' },
  DatedLineConnection: { through: ['OperatorDesk.datedLines'], fields: 'nodes pageInfo' },
  DatedLine: {
    through: [
      'OperatorDesk.datedLine',
      'DatedLineConnection.nodes',
      'DatedPreview.lines',
      'DatedDay.lines',
      'DatedEditRecord.before',
      'DatedEditRecord.after',
      'DatedEdited.line',
    ],
    fields:
      'key kind version standing about effectiveFrom effectiveTo jurisdiction profession prescribing allows note name phone dial textTo url availability languages forWhom answersDanger checkedOn looksUp citation sourceUrl history',
  },
  DeskManagerChange: {
    through: ['OperatorDesk.managerChanges'],
    fields: 'key clinicName clinicSlug managers email change reason proposedBy proposedAt endsBy isOwn',
  },
  DeskPartnerConnection: { through: ['OperatorDesk.partners'], fields: 'nodes pageInfo' },
  DeskPartner: {
    through: ['DeskPartnerConnection.nodes'],
    fields: 'key name site purpose email live askedAt agreedVersion isOwn mayDecide',
  },
  PartnerUsage: { through: ['Partner.usage'], fields: 'total days operations codes' },
  PartnerUsageOfDay: { through: ['PartnerUsage.days'], fields: 'day sum' },
  PartnerUsageOfOperation: { through: ['PartnerUsage.operations'], fields: 'operation sum' },
  PartnerUsageOfCode: { through: ['PartnerUsage.codes'], fields: 'code times' },
  PartnerUsageSum: {
    through: ['PartnerUsage.total', 'PartnerUsageOfDay.sum', 'PartnerUsageOfOperation.sum'],
    fields: 'requests failed refused points medianMilliseconds milliseconds95 milliseconds99',
  },
  PartnerKey: {
    through: ['Partner.keys', 'PartnerKeyMade.made'],
    fields: 'key kind name ending scopes origins madeAt expiresAt lastUsedOn revokedAt works',
  },
  // To whoever has the handle, which stands in a link.
  BookingReferral: {
    through: ['Query.bookingReferral'],
    fields: 'partnerName isTrial practitionerId consultationTypeId startsAt',
  },
  PartnerDocument: {
    through: ['Partner.documents'],
    fields: 'hash operations points uploadedAt staysUntil trouble deprecated',
  },
  DocumentUploaded: { through: ['DocumentsUploaded.documents'], fields: 'hash outcome code message' },
  DeprecatedElementUse: { through: ['Partner.deprecatedUses'], fields: 'path reason removedNotBefore uses' },
  DeprecatedUseByKey: {
    through: ['DeprecatedElementUse.uses'],
    fields: 'keyName keyEnding keyKind isRevoked thisMonth lastMonth lastOn',
  },
  // Of a webhook, which by a key is seen as everybody's own, and on our pages through the partner alone.
  WebhookSecret: { through: ['Webhook.secrets'], fields: 'ending madeAt endsAt' },
  WebhookDeliveryConnection: { through: ['Webhook.deliveries'], fields: 'nodes pageInfo' },
  WebhookDelivery: {
    through: ['Webhook.delivery', 'WebhookDeliveryConnection.nodes'],
    fields: 'key messageId type body toldAt state dueAt isBehindAnother lastAttempt attempts',
  },
  WebhookAttempt: {
    through: ['WebhookDelivery.lastAttempt', 'WebhookDelivery.attempts'],
    fields: 'at milliseconds status trouble answer',
  },
  UnknownPrescribing: { through: ['OperatorDesk.unknownPrescribing'], fields: 'profession name jurisdictions' },
  DatedEditRecord: {
    through: ['DatedLine.history'],
    fields: 'at by act reason words citation sourceUrl before after',
  },
  // One of the outcomes of OperatorDesk.datedPreview.
  DatedPreview: { through: [], fields: 'token lines days changed' },
  DatedDay: { through: ['OperatorDesk.datedDay'], fields: 'lines changed' },
  DatedChangedListings: {
    through: ['DatedPreview.changed', 'DatedDay.changed'],
    fields: 'day nodes total isComplete next',
  },
  DatedChangedListing: { through: ['DatedChangedListings.nodes'], fields: 'slug name changes' },
  DatedListingChange: { through: ['DatedChangedListing.changes'], fields: 'kind about before after' },
  DeskLookAlikeConnection: { through: ['OperatorDesk.lookAlikes'], fields: 'nodes pageInfo' },
  DeskLookAlike: {
    through: ['OperatorDesk.lookAlike', 'DeskLookAlikeConnection.nodes'],
    fields:
      'key foundAt isOpen reasons firstName firstSlug firstState secondName secondSlug secondState isHeld isOwn decisions case history',
  },
  DeskAlikeCase: { through: ['DeskLookAlike.case'], fields: 'first second' },
  DeskAlike: {
    through: ['DeskAlikeCase.first', 'DeskAlikeCase.second'],
    fields: 'name strangeSigns npi licenses cities isDraft',
  },
  DeskSaidLicense: { through: ['DeskAlike.licenses'], fields: 'jurisdiction profession number isChecked' },
  DeskLookAlikeEvent: { through: ['DeskLookAlike.history'], fields: 'at by decision reason note' },
  DeskOtherClaim: { through: ['DeskClaim.others'], fields: 'key begunAt state isSameClaimant' },
  CheckRegister: { through: ['DeskCheck.registers'], fields: 'name url' },
  DeskCheckConnection: { through: ['OperatorDesk.checks'], fields: 'nodes pageInfo' },
  DeskCheckRecord: {
    through: ['DeskCheck.history'],
    fields: 'recordedAt recordedBy finding source found checkedOn recheckBy evidenceSha256 evidence',
  },
  RegistryFiles: { through: ['OperatorDesk.registryFiles'], fields: 'files others problem roomBytes' },
  RegistryFile: { through: ['RegistryFiles.files'], fields: 'name bytes changedAt' },
  DeskImportConnection: { through: ['OperatorDesk.registryImports'], fields: 'nodes pageInfo' },
  DeskImport: {
    through: ['OperatorDesk.registryImport', 'DeskImportConnection.nodes'],
    fields:
      'key file bytes listedOn professions states isDryRun orderedAt orderedBy state isStopping startedAt endedAt bytesRead rows rowsPerSecond secondsLeft problem report refusedRowsPath mayImport mayStop mayResume',
  },
  DeskImportReport: {
    through: ['DeskImport.report'],
    fields: 'rows emptyLines inserted updated unchanged deactivated withheld byProfession byState leftOut refused',
  },
  DeskImportCount: {
    through: [
      'DeskImportReport.byProfession',
      'DeskImportReport.byState',
      'DeskImportReport.leftOut',
      'DeskImportReport.refused',
    ],
    fields: 'name count',
  },
  AuditLogConnection: { through: ['OperatorDesk.auditLog'], fields: 'nodes pageInfo' },
  AuditLogEntry: {
    through: ['AuditLogConnection.nodes'],
    fields: 'at actorKind actorId operator action subjectKind subjectId why narrowedTo place',
  },
  ListingReportEvent: { through: ['ListingReport.history'], fields: 'at by decision reason note' },
  DeskCheck: {
    through: ['OperatorDesk.check', 'DeskCheckConnection.nodes'],
    fields:
      'key kind listingName listingPath npi jurisdiction claim givenBy number inNetwork expiresOn state source checkedOn recheckBy latestRecheck isOwn isListingHidden mayHide registers history',
  },
  AnswerRead: { through: ['Consultation.reads'], fields: 'at by' },
  ConsultationEvent: { through: ['Consultation.history'], fields: 'at state kind by note actedBy' },
};

function fields(verdicts: Verdicts, names: string): FieldRules {
  return Object.fromEntries(names.split(' ').map((name) => [name, verdicts]));
}
