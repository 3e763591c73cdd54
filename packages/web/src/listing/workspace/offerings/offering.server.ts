import { dollars, fieldsFrom } from '../fields.js';
import { itemServer } from '../item-server.js';
import { readOffering, type Offering } from './typed-offering.js';

export const offeringServer = itemServer({
  list: 'offerings',
  done: '/listing/offerings',
  fieldsOf: (offering) => fieldsFrom(offering ? savedFields(offering) : { service: 'KETAMINE_TREATMENT', ...usual }),
  itemOf: readOffering,
  // What a session costs is two fields here, and one thing in what is kept.
  errorsAt: (errors) => errors.map((error) => (error.id === 'sessionPrice' ? { ...error, id: 'price' } : error)),
});

/** What nearly everybody says; each can be taken away. */
const usual = { rideHomeRequired: true };

function savedFields({ safety, sessionPrice, coursePrice: _, ...offering }: Offering) {
  return {
    ...offering,
    ...safety,
    monitored: safety.monitored.join('\n'),
    emergencyTraining: safety.emergencyTraining.join('\n'),
    rescueEquipment: safety.rescueEquipment.join('\n'),
    price: dollars(sessionPrice?.amount),
    notIncluded: sessionPrice?.notIncluded,
  };
}
