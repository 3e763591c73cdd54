import type { TypedDocument } from '../typed-document.js';
import type * as types from './operations.js';

export const GetPractitioner = "query GetPractitioner($slug:String!){practitioner(slug:$slug){...PractitionerSummary about npi pronouns photo{url width height alt}clinics{id slug url name}offerings{id service deliveryMethod{slug name}careSetting remoteIn inPersonEvaluationFirst sessionMinutes observationMinutes sessionPrice{price{amount currency formatted}notIncluded confirmedOn}location{id}}integrationSupport{level modalities{slug name}timing}insurers{insurer{slug name}inNetwork confirmedOn}licenses{jurisdiction profession{slug name}kind number expiresOn inForce verification{...VerificationFacts}}verifications{...VerificationFacts}consultationTypes{id name mode minutes bookingPolicy price{amount currency formatted}}}}fragment PractitionerSummary on Practitioner{id slug url displayName headline acceptingNewPatients invented lastConfirmedOn updatedAt professions{slug name}services locations{id name street city region postalCode latitude longitude timeZone}conditions{slug name}languages{tag label}}fragment VerificationFacts on Verification{subject state source checkedOn recheckBy}" as TypedDocument<
  types.GetPractitionerQuery,
  types.GetPractitionerQueryVariables
>;

export const GetRateLimit = "query GetRateLimit{rateLimit{limit cost remaining resetAt}}" as TypedDocument<
  types.GetRateLimitQuery,
  types.GetRateLimitQueryVariables
>;

export const GetSlots = "query GetSlots($slug:String!$from:DateTime!$to:DateTime!$patientLocation:Jurisdiction$mode:ConsultationMode$consultationType:ID$labelIn:TimeZone){practitioner(slug:$slug){id url backOn slots(from:$from to:$to patientLocation:$patientLocation mode:$mode consultationType:$consultationType){startsAt endsAt timeZone label(in:$labelIn)consultationType{id name mode minutes bookingPolicy}}}}" as TypedDocument<
  types.GetSlotsQuery,
  types.GetSlotsQueryVariables
>;

export const ListChanges = "query ListChanges($first:Int!=50$after:String){practitionersChangedSince(first:$first after:$after){edges{cursor node{cursor kind practitionerId toldAt practitioner{...PractitionerSummary}}}pageInfo{hasNextPage endCursor}latestCursor}}fragment PractitionerSummary on Practitioner{id slug url displayName headline acceptingNewPatients invented lastConfirmedOn updatedAt professions{slug name}services locations{id name street city region postalCode latitude longitude timeZone}conditions{slug name}languages{tag label}}" as TypedDocument<
  types.ListChangesQuery,
  types.ListChangesQueryVariables
>;

export const ListClinicPractitioners = "query ListClinicPractitioners($slug:String!$first:Int!=20$after:String){clinic(slug:$slug){id slug url name practitioners(first:$first after:$after){totalCount edges{cursor node{...PractitionerSummary}}pageInfo{hasNextPage endCursor}}}}fragment PractitionerSummary on Practitioner{id slug url displayName headline acceptingNewPatients invented lastConfirmedOn updatedAt professions{slug name}services locations{id name street city region postalCode latitude longitude timeZone}conditions{slug name}languages{tag label}}" as TypedDocument<
  types.ListClinicPractitionersQuery,
  types.ListClinicPractitionersQueryVariables
>;

export const ListReferralMonths = "query ListReferralMonths{referralMonths{month countedOn counts{state atLeast}}}" as TypedDocument<
  types.ListReferralMonthsQuery,
  types.ListReferralMonthsQueryVariables
>;

export const ReferConsultation = "mutation ReferConsultation($input:ReferConsultationInput!){referConsultation(input:$input){__typename ...on ConsultationReferral{bookingReferral url expiresAt isTrial}...on SlotNoLongerAvailable{alternatives{startsAt label}}...on InvalidInput{problems{path message}}...on TooManyRequests{retryAfterSeconds}...on UserError{message}}}" as TypedDocument<
  types.ReferConsultationMutation,
  types.ReferConsultationMutationVariables
>;

export const SearchPractitionersWithTimes = "query SearchPractitionersWithTimes($near:NearInput$search:String$filter:PractitionerFilter$sort:PractitionerSort!=BEST_MATCH$first:Int!=20$after:String){practitioners(near:$near search:$search filter:$filter sort:$sort first:$first after:$after){totalCount searchedAt{label kind timeZone}placeSuggestions{label kind}edges{...FoundPractitioner nextSlot{startsAt timeZone label}nextSlotThere}pageInfo{hasNextPage endCursor}}}fragment FoundPractitioner on PractitionerEdge{cursor distanceKm lowestSessionPrice{amount currency formatted}matchedOn{code label}worthKnowing{code label}node{...PractitionerSummary}}fragment PractitionerSummary on Practitioner{id slug url displayName headline acceptingNewPatients invented lastConfirmedOn updatedAt professions{slug name}services locations{id name street city region postalCode latitude longitude timeZone}conditions{slug name}languages{tag label}}" as TypedDocument<
  types.SearchPractitionersWithTimesQuery,
  types.SearchPractitionersWithTimesQueryVariables
>;

export const SearchPractitioners = "query SearchPractitioners($near:NearInput$search:String$filter:PractitionerFilter$sort:PractitionerSort!=BEST_MATCH$first:Int!=20$after:String){practitioners(near:$near search:$search filter:$filter sort:$sort first:$first after:$after){totalCount searchedAt{label kind timeZone}placeSuggestions{label kind}edges{...FoundPractitioner}pageInfo{hasNextPage endCursor}}}fragment FoundPractitioner on PractitionerEdge{cursor distanceKm lowestSessionPrice{amount currency formatted}matchedOn{code label}worthKnowing{code label}node{...PractitionerSummary}}fragment PractitionerSummary on Practitioner{id slug url displayName headline acceptingNewPatients invented lastConfirmedOn updatedAt professions{slug name}services locations{id name street city region postalCode latitude longitude timeZone}conditions{slug name}languages{tag label}}" as TypedDocument<
  types.SearchPractitionersQuery,
  types.SearchPractitionersQueryVariables
>;
