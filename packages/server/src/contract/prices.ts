import type { Prices } from '../platform/doors/cost.js';

/** Reading the search rows once: a search, an exact total, one facet. */
const SEARCH = 20;
/** Working out free times over some days. */
const SLOTS = 20;
/** A mutation locks, writes and owes mail. */
const WRITE = 50;

/**
 * What a field costs when it is more than reading one object, and how long lists without a page size are. A test holds
 * every name here against the contract, and every facet against the price of a search.
 */
export const prices: Prices = {
  fields: {
    'Query.practitioners': SEARCH,
    'PractitionerConnection.totalCount': SEARCH,
    'PractitionerFacets.*': SEARCH,
    'Query.places': 5,
    'Query.helpFor': 5,
    'Query.practitionersChangedSince': 5,
    'Query.referralMonths': 5,
    'Query.webhooks': 5,
    'Clinic.practitioners': 5,
    'ClinicPractitionerConnection.totalCount': 5,
    'Practitioner.slots': SLOTS,
    'Practitioner.nextSlot': 2,
    'ConsultationType.nextSlot': 2,
    'Query.keptHours': SLOTS,
    'Query.keptHoursOf': SLOTS,
    'KeptHours.comingDays': SLOTS,
    'Mutation.*': WRITE,
  },
  sizes: {
    'Query.nodes': 'ids',
    'Query.referralMonths': 24,
    'Query.webhooks': 5,
    'ReferralMonth.counts': 8,
    'Practitioner.slots': 20,
    'KeptHours.comingDays': 'days',
    'KeptHours.week': 7,
    'KeptHours.conflicts': 5,
    'ComingDay.talks': 3,
    'Query.conditions': 15,
    'Query.deliveryMethods': 10,
    'Query.insurers': 30,
    'Query.integrationModalities': 15,
    'Query.precautions': 25,
    'Query.professions': 20,
    'Query.sideEffects': 25,
    'Precaution.appliesTo': 8,
    'DeliveryMethod.approvals': 10,
    'Practitioner.careTeam': 10,
    'Practitioner.professions': 2,
    'Practitioner.clinics': 2,
    'Practitioner.locations': 2,
    'Practitioner.trainings': 3,
    'Review.sources': 3,
  },
};
