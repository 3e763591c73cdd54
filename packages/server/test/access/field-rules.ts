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
    'id name site purpose joinedAt live liveAskedAt liveDecidedAt liveReason liveEndedAt otherWords wordsRefusedAt wordsReason agreedVersion agreedAt sandboxNow keys standingReferral referralMonths deprecatedUses documents usage webhooks webhook',
  ),
  Consultation: {
    ...fields(bothSides, 'id state startsAt endsAt timeZone label requestedAt respondBy holdsTime confirmEmailBy'),
    ...fields(
      bothSides,
      'declinePendingUntil answersErasedOn contactErasedOn answersErased contactErased helpLines linkToEverything',
    ),
    ...fields(
      bothSides,
      'isShared takesMessages timeToCheck viewerReach practitioner isPractitionerShown consultationType history',
    ),
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
    ...fields(bothSides, 'arrangement suggestsOthers proposal hasMessages unreadMessages'),
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
    'id receivedAt isOpen erasedOn listingName listingSlug isListingHidden saidSafe decisions words history',
  ),
};

/** Of those, what the owner's happens to be without in this scene: nobody sees anything. */
export const emptyHere = [
  'Account.authenticatorApp',
  'Partner.liveAskedAt',
  'Partner.liveDecidedAt',
  'Partner.liveReason',
  'Partner.liveEndedAt',
  'Partner.otherWords',
  'Partner.wordsRefusedAt',
  'Partner.wordsReason',
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
  'Consultation.linkToEverything',
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

function fields(verdicts: Verdicts, names: string): FieldRules {
  return Object.fromEntries(names.split(' ').map((name) => [name, verdicts]));
}
