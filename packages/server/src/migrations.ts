import type { MigrationInterface } from 'typeorm';
import { CreatePlatform } from './migrations/20261121T1000-create-platform.js';
import { CreateRateLimits } from './migrations/20261121T1002-create-rate-limits.js';
import { CreateAccessLinks } from './migrations/20261121T1005-create-access-links.js';
import { CreateCatalog } from './migrations/20261121T1010-create-catalog.js';
import { CreatePlaces } from './migrations/20261121T1011-create-places.js';
import { CreateVerifications } from './migrations/20261121T1020-create-verifications.js';
import { CreateListings } from './migrations/20261121T1030-create-listings.js';
import { CreateAvailability } from './migrations/20261121T1040-create-availability.js';
import { CreateConsultations } from './migrations/20261121T1050-create-consultations.js';
import { CreateSearch } from './migrations/20261121T1060-create-search.js';
import { CertificatesCount180Days } from './migrations/20261125T2010-certificates-count-180-days.js';
import { IndexReportsByAge } from './migrations/20261125T2011-index-reports-by-age.js';
import { CreateAccounts } from './migrations/20261126T0010-create-accounts.js';
import { CreateSecondFactors } from './migrations/20261126T0015-create-second-factors.js';
import { CreateRegistry } from './migrations/20261128T1000-create-registry.js';
import { WriteLanguagesOneWay } from './migrations/20261128T1010-write-languages-one-way.js';
import { TellWhoseNextSlotItIs } from './migrations/20261128T2000-tell-whose-next-slot-it-is.js';
import { CreateListingControllers } from './migrations/20261129T0900-create-listing-controllers.js';
import { CreateListingDrafts } from './migrations/20261129T1000-create-listing-drafts.js';
import { ChainAuditEntries } from './migrations/20261129T1100-chain-audit-entries.js';
import { CreateReportDesk } from './migrations/20261129T1110-create-report-desk.js';
import { KeepEveryCheck } from './migrations/20261129T1120-keep-every-check.js';
import { CountChangesOfHours } from './migrations/20261129T1200-count-changes-of-hours.js';
import { IndexConfirmedContacts } from './migrations/20261129T1215-index-confirmed-contacts.js';
import { CreateCalendarFeeds } from './migrations/20261129T1250-create-calendar-feeds.js';
import { DecideWordingReviews } from './migrations/20261130T1000-decide-wording-reviews.js';
import { CreateAppeals } from './migrations/20261130T1010-create-appeals.js';
import { CreateListingPhotos } from './migrations/20261130T2000-create-listing-photos.js';
import { CreateListingReminders } from './migrations/20261130T2010-create-listing-reminders.js';
import { KeepArrangements } from './migrations/20261130T3000-keep-arrangements.js';
import { SuggestOthers } from './migrations/20261130T3010-suggest-others.js';
import { KeepTimeProposals } from './migrations/20261130T3020-keep-time-proposals.js';
import { CreateMorningSummaries } from './migrations/20261130T3030-create-morning-summaries.js';
import { CreateRenewalReminders } from './migrations/20261201T3000-create-renewal-reminders.js';
import { CreateListingClaims } from './migrations/20261202T1000-create-listing-claims.js';
import { FindRegistryEntriesByName } from './migrations/20261202T1010-find-registry-entries-by-name.js';
import { LetAccountsBeDeleted } from './migrations/20261203T1000-let-accounts-be-deleted.js';
import { CreateOutsideCalendars } from './migrations/20261204T1000-create-outside-calendars.js';
import { CountWhatIsSeen } from './migrations/20261205T1000-count-what-is-seen.js';
import { KeepClinics } from './migrations/20261206T1000-keep-clinics.js';
import { LetOperatorsEditDatedData } from './migrations/20261207T1000-let-operators-edit-dated-data.js';
import { CreateLookAlikes } from './migrations/20261208T1000-create-look-alikes.js';
import { TellOfAbsences } from './migrations/20261209T1000-tell-of-absences.js';
import { CreateShares } from './migrations/20261209T1010-create-shares.js';
import { LetTalksBeChanged } from './migrations/20261210T1000-let-talks-be-changed.js';
import { AskColleagues } from './migrations/20261211T0900-ask-colleagues.js';
import { OrderImports } from './migrations/20261211T1000-order-imports.js';
import { SealWordsOfReviews } from './migrations/20261213T1600-seal-words-of-reviews.js';
import { LetPatientsChooseReminders } from './migrations/20261213T0900-let-patients-choose-reminders.js';
import { KnowWhetherAnOfferWasTold } from './migrations/20261215T1210-know-whether-an-offer-was-told.js';
import { CreateWaitingList } from './migrations/20261215T1200-create-waiting-list.js';
import { LetOperatorsChangeManagers } from './migrations/20261214T1410-let-operators-change-managers.js';
import { LetBothSidesMoveATalk } from './migrations/20261215T1000-let-both-sides-move-a-talk.js';
import { AskStatesWhoPrescribesFromAfar } from './migrations/20261214T1400-ask-states-who-prescribes-from-afar.js';
import { KeepEncryptionKeys } from './migrations/20261215T1300-keep-encryption-keys.js';
import { NoticeEmptiedKeys } from './migrations/20261215T1310-notice-emptied-keys.js';
import { KeepRegisters } from './migrations/20261214T1050-keep-registers.js';
import { RemindOfEveryCheck } from './migrations/20261214T1040-remind-of-every-check.js';
import { AuditWordsOfClosedLists } from './migrations/20261214T1030-audit-words-of-closed-lists.js';
import { WhatDoesNotFitCarriesNothing } from './migrations/20261214T1020-what-does-not-fit-carries-nothing.js';
import { LookUpParticipations } from './migrations/20261214T1010-look-up-participations.js';
import { NobodyChecksTheirOwn } from './migrations/20261214T1000-nobody-checks-their-own.js';
import { CreateSuspensions } from './migrations/20261212T1000-create-suspensions.js';
import { TakeComplaints } from './migrations/20261213T1000-take-complaints.js';
import { DatePricesOfTalks } from './migrations/20261214T1200-date-prices-of-talks.js';
import { FindColleaguesByName } from './migrations/20261213T1400-find-colleagues-by-name.js';
import { SayWhatTheAuditLogWasNarrowedTo } from './migrations/20261215T0800-say-what-the-audit-log-was-narrowed-to.js';
import { CreateConsents } from './migrations/20261215T1400-create-consents.js';
import { GiveLinksAPurpose } from './migrations/20261216T1100-give-links-a-purpose.js';
import { KeepAnOfferLonger } from './migrations/20261216T1200-keep-an-offer-longer.js';
import { CreateOpenData } from './migrations/20261217T2000-create-open-data.js';
import { TellChanges } from './migrations/20261217T3000-tell-changes.js';
import { RememberWhatAFormAdded } from './migrations/20261218T3010-remember-what-a-form-added.js';
import { KeepWallClocksOfHeldTimes } from './migrations/20261218T3000-keep-wall-clocks-of-held-times.js';
import { KeepDocuments } from './migrations/20261217T3010-keep-documents.js';
import { LetEmbedsBeTried } from './migrations/20261218T5001-let-embeds-be-tried.js';
import { KeepEmbeds } from './migrations/20261218T5010-keep-embeds.js';
import { CountReferrals } from './migrations/20261218T6000-count-referrals.js';
import { CountDeprecatedUses } from './migrations/20261218T6010-count-deprecated-uses.js';
import { KeepPartnersDocuments } from './migrations/20261218T6020-keep-partners-documents.js';
import { CountWhatKeysAsk } from './migrations/20261218T7000-count-what-keys-ask.js';
import { KeepAnsweredMinutes } from './migrations/20261218T7010-keep-answered-minutes.js';
import { TellThatKeysEnd } from './migrations/20261220T3000-tell-that-keys-end.js';
import { LetPartnersSetAClock } from './migrations/20261217T1010-let-partners-set-a-clock.js';
import { CreatePartners } from './migrations/20261217T1000-create-partners.js';
import { KeepWallClocks } from './migrations/20261215T1500-keep-wall-clocks.js';
import { KeepTravelTimes } from './migrations/20261216T1000-keep-travel-times.js';
import { KeepWaysToPlacesLeft } from './migrations/20261216T1010-keep-ways-to-places-left.js';
import { FillNoWayFromAfar } from './migrations/20261216T1020-fill-no-way-from-afar.js';
import { CreateErasures } from './migrations/20261215T1410-create-erasures.js';
import { CallOperators } from './migrations/20261215T0810-call-operators.js';
import { DropAKeyNobodyReads } from './migrations/20261222T1000-drop-a-key-nobody-reads.js';
import { RememberWhatAPauseHides } from './migrations/20261222T1010-remember-what-a-pause-hides.js';
import { KeepWallClocksOfTimeOff } from './migrations/20261222T1020-keep-wall-clocks-of-time-off.js';
import { OfferAgainWhatWasTakenBack } from './migrations/20261228T1000-offer-again-what-was-taken-back.js';
import { TellOfUnreadCalendars } from './migrations/20261230T1000-tell-of-unread-calendars.js';
import { TellWhatCannotBeMade } from './migrations/20261231T1000-tell-what-cannot-be-made.js';
import { RememberSinceWhenMailIsDue } from './migrations/20261231T1010-remember-since-when-mail-is-due.js';
import { IndexWebhookMessagesOfAListing } from './migrations/20261231T1020-index-webhook-messages-of-a-listing.js';
import { IndexGivenUpWebhookMessages } from './migrations/20261231T1030-index-given-up-webhook-messages.js';
import { KnowWhichMailLeft } from './migrations/20261231T1035-know-which-mail-left.js';
import { IndexWebhookMessagesByState } from './migrations/20261231T1050-index-webhook-messages-by-state.js';
import { KnowWhoseStatesFilesAreOf } from './migrations/20261231T1110-know-whose-states-files-are-of.js';
import { FindTownsByLatitude } from './migrations/20261231T1120-find-towns-by-latitude.js';
import { HearDangerInReports } from './migrations/20261231T1137-hear-danger-in-reports.js';
import { TellOfHelpThatRests } from './migrations/20261231T1144-tell-of-help-that-rests.js';
import { LetPartnersAskForOtherWords } from './migrations/20261231T1100-let-partners-ask-for-other-words.js';
import { CreateWebhooks } from './migrations/20261218T4000-create-webhooks.js';
import { IndexWebhookMessagesInTurn } from './migrations/20261219T1640-index-webhook-messages-in-turn.js';
import { WarnOfFailingWebhooks } from './migrations/20261219T1650-warn-of-failing-webhooks.js';
import { KeepMessages } from './migrations/20261215T1100-keep-messages.js';

/** Every migration, in order. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  CreatePlatform,
  CreateRateLimits,
  CreateAccessLinks,
  CreateCatalog,
  CreatePlaces,
  CreateVerifications,
  CreateListings,
  CreateAvailability,
  CreateConsultations,
  CreateSearch,
  CertificatesCount180Days,
  IndexReportsByAge,
  CreateAccounts,
  CreateSecondFactors,
  CreateRegistry,
  WriteLanguagesOneWay,
  TellWhoseNextSlotItIs,
  CreateListingControllers,
  CreateListingDrafts,
  ChainAuditEntries,
  CreateReportDesk,
  KeepEveryCheck,
  CountChangesOfHours,
  IndexConfirmedContacts,
  CreateCalendarFeeds,
  DecideWordingReviews,
  CreateAppeals,
  CreateListingPhotos,
  CreateListingReminders,
  KeepArrangements,
  SuggestOthers,
  KeepTimeProposals,
  CreateMorningSummaries,
  CreateRenewalReminders,
  CreateListingClaims,
  FindRegistryEntriesByName,
  LetAccountsBeDeleted,
  CreateOutsideCalendars,
  CountWhatIsSeen,
  KeepClinics,
  LetOperatorsEditDatedData,
  CreateLookAlikes,
  TellOfAbsences,
  CreateShares,
  LetTalksBeChanged,
  AskColleagues,
  OrderImports,
  CreateSuspensions,
  SealWordsOfReviews,
  LetPatientsChooseReminders,
  NobodyChecksTheirOwn,
  TakeComplaints,
  FindColleaguesByName,
  DatePricesOfTalks,
  AskStatesWhoPrescribesFromAfar,
  LookUpParticipations,
  WhatDoesNotFitCarriesNothing,
  AuditWordsOfClosedLists,
  RemindOfEveryCheck,
  LetOperatorsChangeManagers,
  CreateWaitingList,
  KnowWhetherAnOfferWasTold,
  KeepRegisters,
  SayWhatTheAuditLogWasNarrowedTo,
  CallOperators,
  LetBothSidesMoveATalk,
  KeepMessages,
  KeepEncryptionKeys,
  NoticeEmptiedKeys,
  CreateConsents,
  CreateErasures,
  KeepWallClocks,
  KeepTravelTimes,
  KeepWaysToPlacesLeft,
  FillNoWayFromAfar,
  GiveLinksAPurpose,
  KeepAnOfferLonger,
  CreatePartners,
  LetPartnersSetAClock,
  CreateOpenData,
  TellChanges,
  KeepDocuments,
  KeepWallClocksOfHeldTimes,
  RememberWhatAFormAdded,
  LetEmbedsBeTried,
  KeepEmbeds,
  CountReferrals,
  CountDeprecatedUses,
  KeepPartnersDocuments,
  CountWhatKeysAsk,
  KeepAnsweredMinutes,
  TellThatKeysEnd,
  CreateWebhooks,
  IndexWebhookMessagesInTurn,
  DropAKeyNobodyReads,
  RememberWhatAPauseHides,
  KeepWallClocksOfTimeOff,
  WarnOfFailingWebhooks,
  OfferAgainWhatWasTakenBack,
  TellOfUnreadCalendars,
  TellWhatCannotBeMade,
  RememberSinceWhenMailIsDue,
  IndexWebhookMessagesOfAListing,
  IndexGivenUpWebhookMessages,
  KnowWhichMailLeft,
  IndexWebhookMessagesByState,
  LetPartnersAskForOtherWords,
  KnowWhoseStatesFilesAreOf,
  FindTownsByLatitude,
  HearDangerInReports,
  TellOfHelpThatRests,
];
