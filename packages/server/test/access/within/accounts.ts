import type { WithinRules } from './within.js';

/** What somebody’s own account leads to, and what a letter’s link does. */
export const accounts: WithinRules = {
  Viewer: {
    through: ['Query.viewer'],
    fields:
      'account needsSecondFactor hasSecondFactor secondFactorPassed freshUntil listing registryEntries registryEntry listingClaims listingClaim managedClinics managedClinic clinicMemberships clinicsToTakeUp suspension endedSuspension partner timeZone',
  },
  RegistryEntryMatches: { through: ['Viewer.registryEntries'], fields: 'nodes hasMore retryAfterSeconds' },
  EndedSuspension: { through: ['Viewer.endedSuspension'], fields: 'endedAt repliedAt reply' },
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
      'key npi name state timeZone begunAt sign operatorsFindAddress codeShownAt lookedUpAt confirmedAt expiresAt waitsUntil endedAt erasedAt why mayNow',
  },
  ClaimToDispute: {
    through: ['Query.claimToDispute'],
    fields: 'name timeZone begunAt waitsUntil isOpen isCompleted hasSaidNo isFrozen',
  },
  AuthenticatorApp: { through: ['Account.authenticatorApp'], fields: 'since' },
  AuthenticatorAppSetup: { through: ['Account.authenticatorAppSetup'], fields: 'secret uri' },
  MailLinkOffer: { through: ['Query.mailLink'], fields: 'purpose email expiresAt' },
  ToldComplaint: {
    through: ['Query.toldComplaint'],
    fields:
      'at timeZone isEvent isTaken closedAt isTakenBack isErased erasedOn saidSafe hasEmail readAt addedAt messages',
  },
  ComplaintMessage: { through: ['ToldComplaint.messages'], fields: 'at words' },
  OperatorsQuestion: {
    through: ['Query.operatorsQuestion'],
    fields: 'key askedAt about question isOpen answeredAt answer',
  },
};
