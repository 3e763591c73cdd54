/* eslint-disable */
export const possibleTypes: Record<string, string[]> = {
  CalendarFeedResult: ['CalendarFeedChanged', 'NotFound', 'SecondFactorNeeded', 'SignInNeeded', 'TooManyRequests'],
  ChangeAccountResult: ['AccountChanged', 'FreshSignInNeeded', 'InvalidInput', 'NotFound', 'SecondFactorNeeded', 'SecondFactorNotAccepted', 'SignInNeeded', 'TooManyRequests'],
  CheckScreeningResult: ['CrisisSupport', 'InvalidInput', 'ScreeningOutcome'],
  ConsultationResult: ['CodeNotAccepted', 'Consultation', 'CrisisSupport', 'InvalidInput', 'NotAllowedNow', 'NotFound', 'OutsideLicensure', 'SlotNoLongerAvailable', 'TooManyRequests'],
  DecideListingReportResult: ['ChangedMeanwhile', 'InvalidInput', 'ListingReport', 'NotFound'],
  KeepHoursResult: ['HoursChangedMeanwhile', 'HoursKept', 'InvalidInput', 'NotFound', 'SecondFactorNeeded', 'SignInNeeded', 'TooManyRequests'],
  ListingResult: ['InvalidInput', 'Listing', 'ListingChangedMeanwhile', 'ListingNotReady', 'NotFound', 'SecondFactorNeeded', 'SignInNeeded'],
  Node: ['Account', 'AccountSession', 'Clinic', 'Consultation', 'ConsultationType', 'Listing', 'ListingReport', 'Location', 'Offering', 'Passkey', 'Practitioner'],
  PasskeyChallengeResult: ['FreshSignInNeeded', 'PasskeyChallenge', 'SecondFactorNeeded', 'SignInNeeded', 'TooManyRequests'],
  RecordCheckResult: ['DeskCheck', 'InvalidInput', 'NotFound'],
  RecoveryCodesResult: ['FreshSignInNeeded', 'InvalidInput', 'NewRecoveryCodes', 'NotFound', 'SecondFactorNeeded', 'SecondFactorNotAccepted', 'SignInNeeded', 'TooManyRequests'],
  ReportListingResult: ['InvalidInput', 'NotFound', 'ReportReceived', 'TooManyRequests'],
  RequestConsultationResult: ['CrisisSupport', 'InvalidInput', 'NotFound', 'OutsideLicensure', 'RequestedConsultation', 'ScreeningRequired', 'SlotNoLongerAvailable', 'TooManyRequests', 'UnderAge'],
  RequestSignInLinkResult: ['InvalidInput', 'SignInLinkSent', 'TooManyRequests'],
  SignInResult: ['SignInNotAccepted', 'SignedIn', 'TooManyRequests'],
  UserError: ['ChangedMeanwhile', 'CodeNotAccepted', 'CrisisSupport', 'FreshSignInNeeded', 'HoursChangedMeanwhile', 'InvalidInput', 'ListingChangedMeanwhile', 'ListingNotReady', 'NotAllowedNow', 'NotFound', 'OutsideLicensure', 'ScreeningRequired', 'SecondFactorNeeded', 'SecondFactorNotAccepted', 'SignInNeeded', 'SignInNotAccepted', 'SlotNoLongerAvailable', 'TooManyRequests', 'UnderAge'],
};
