import { slotDays } from '@clearing/shared/api-limits';
import type { Prices } from '../platform/doors/cost/cost.js';

/** Reading the search rows once: a search, an exact total, one facet. */
const SEARCH = 20;
/** Working out free times, of however many days. */
const SLOTS = 20;
/** Free times of a day, as they are reckoned. Some practitioners have more, most have fewer. */
const SLOTS_A_DAY = 8;
/** A wall clock read, and said in words. A stretch of slots has thousands of them. */
const LABEL = 1;
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
    'Slot.label': LABEL,
    'Slot.localDate': LABEL,
    'Slot.dateLabel': LABEL,
    'Slot.timeLabel': LABEL,
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
    'Practitioner.slots': { items: SLOTS_A_DAY, from: 'from', to: 'to', mostDays: slotDays.alone },
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
