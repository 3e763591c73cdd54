/* eslint-disable */
export const possibleTypes: Record<string, string[]> = {
  CheckScreeningResult: ['CrisisSupport', 'InvalidInput', 'ScreeningOutcome'],
  ConsultationResult: ['CodeNotAccepted', 'Consultation', 'CrisisSupport', 'InvalidInput', 'NotAllowedNow', 'NotFound', 'OutsideLicensure', 'SlotNoLongerAvailable', 'TooManyRequests'],
  Node: ['Account', 'Clinic', 'Consultation', 'ConsultationMessage', 'ConsultationType', 'Listing', 'Location', 'Offering', 'Partner', 'Practitioner', 'WaitingListEntry'],
  RequestConsultationResult: ['CrisisSupport', 'InvalidInput', 'NotFound', 'OutsideLicensure', 'RequestedConsultation', 'ScreeningRequired', 'SlotNoLongerAvailable', 'TooManyRequests', 'UnderAge'],
  UserError: ['CodeNotAccepted', 'CrisisSupport', 'InvalidInput', 'NotAllowedNow', 'NotFound', 'OutsideLicensure', 'ScreeningRequired', 'SlotNoLongerAvailable', 'TooManyRequests', 'UnderAge'],
  WaitingListResult: ['InvalidInput', 'NotFound', 'OutsideLicensure', 'TooManyRequests', 'WaitingListEntry'],
};
