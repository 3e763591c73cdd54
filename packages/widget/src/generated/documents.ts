import type { TypedDocument } from '@clearing/client';
import type * as types from './operations.js';

export const FindPerson = "query FindPerson($id:ID!$slug:String!$isSlug:Boolean!$place:Jurisdiction){byId:node(id:$id)@skip(if:$isSlug){...PersonWithTalks}bySlug:practitioner(slug:$slug)@include(if:$isSlug){...PersonWithTalks}}fragment PersonWithTalks on Practitioner{id slug url displayName givenName invented acceptingNewPatients backOn professions{name}consultationTypes{id name mode minutes price{formatted}bookingPolicy location{city region}nextSlot(patientLocation:$place){startsAt}}...LicensedPerson}fragment LicensedPerson on Practitioner{licenses{jurisdiction startsOn inForce verification{state source checkedOn recheckBy}}}" as TypedDocument<
  types.FindPersonQuery,
  types.FindPersonQueryVariables
>;

export const ListTimes = "query ListTimes($slug:String!$type:ID!$place:Jurisdiction$from:DateTime!$to:DateTime!$zone:TimeZone$otherClock:Boolean!){practitioner(slug:$slug){slots(consultationType:$type patientLocation:$place from:$from to:$to){startsAt localDate(in:$zone)dateLabel(in:$zone)timeLabel(in:$zone)ownDate:localDate@include(if:$otherClock)ownTime:timeLabel@include(if:$otherClock)ownLabel:label@include(if:$otherClock)}}}" as TypedDocument<
  types.ListTimesQuery,
  types.ListTimesQueryVariables
>;

export const SearchNear = "query SearchNear($near:NearInput!$filter:PractitionerFilter$first:Int!$after:String$typed:String!){helpFor(text:$typed){name phone dial textTo forWhom availability}practitioners(near:$near filter:$filter first:$first after:$after){totalCount searchedAt{label kind region timeZone}placeSuggestions{label}pageInfo{hasNextPage endCursor}edges{...FoundPerson}}}fragment FoundPerson on PractitionerEdge{distanceKm nearestLocation{city region}lowestSessionPrice{formatted}nextSlot{startsAt label}nextSlotThere node{id url displayName headline invented backOn services professions{name}locations{city region}...LicensedPerson}}fragment LicensedPerson on Practitioner{licenses{jurisdiction startsOn inForce verification{state source checkedOn recheckBy}}}" as TypedDocument<
  types.SearchNearQuery,
  types.SearchNearQueryVariables
>;
