import type { WithinRules } from './within.js';

/** A listing, to whoever keeps it. */
export const listings: WithinRules = {
  // The gazetteer's, and nothing of anybody.
  PlaceOnMap: { through: ['Query.placeOnMap'], fields: 'found problem timeZone around' },
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
};
