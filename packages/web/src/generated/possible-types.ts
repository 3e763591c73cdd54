/* eslint-disable */
export const possibleTypes: Record<string, string[]> = {
  CheckScreeningResult: ['CrisisSupport', 'InvalidInput', 'ScreeningOutcome'],
  ConsultationResult: ['CodeNotAccepted', 'Consultation', 'CrisisSupport', 'InvalidInput', 'NotAllowedNow', 'NotFound', 'OutsideLicensure', 'SlotNoLongerAvailable', 'TooManyRequests'],
  Node: ['Clinic', 'Consultation', 'ConsultationType', 'Location', 'Offering', 'Practitioner'],
  ReportListingResult: ['InvalidInput', 'NotFound', 'ReportReceived', 'TooManyRequests'],
  RequestConsultationResult: ['CrisisSupport', 'InvalidInput', 'NotFound', 'OutsideLicensure', 'RequestedConsultation', 'ScreeningRequired', 'SlotNoLongerAvailable', 'TooManyRequests', 'UnderAge'],
  UserError: ['CodeNotAccepted', 'CrisisSupport', 'InvalidInput', 'NotAllowedNow', 'NotFound', 'OutsideLicensure', 'ScreeningRequired', 'SlotNoLongerAvailable', 'TooManyRequests', 'UnderAge'],
};
