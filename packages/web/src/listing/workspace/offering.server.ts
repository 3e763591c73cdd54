import type { CareSetting, ServiceKind } from '../../generated/graphql.js';
import { dollars, fieldsFrom, type TypedFields } from './fields.js';
import { itemServer } from './item-server.js';
import type { Item } from './items.js';

type Offering = Item<'offerings'>;

export const offeringServer = itemServer({
  list: 'offerings',
  done: '/listing/offerings',
  fieldsOf: (offering) => fieldsFrom(offering ? savedFields(offering) : { service: 'KETAMINE_TREATMENT', ...usual }),
  itemOf: (typed, before): Offering => {
    const careSetting = typed.all<CareSetting>('careSetting')[0];
    if (!careSetting) typed.errors.push({ id: 'careSetting', message: 'Choose where it is given.' });
    const isHome = careSetting === 'HOME_SUPERVISED_REMOTELY';
    return {
      key: before?.key ?? null,
      service: typed.all<ServiceKind>('service')[0] ?? 'KETAMINE_TREATMENT',
      deliveryMethod: typed.text('deliveryMethod'),
      careSetting: careSetting ?? 'CLINIC',
      placeKey: isHome ? null : typed.textOrNull('placeKey'),
      remoteIn: isHome ? typed.all('remoteIn') : [],
      sessionMinutes: typed.wholeRequired('sessionMinutes', 'Type a number of minutes.'),
      observationMinutes: typed.wholeRequired('observationMinutes', 'Type a number of minutes.'),
      sessionPrice: sessionPrice(typed),
      // Its steps are a page of their own.
      coursePrice: before?.coursePrice ?? null,
      safety: safety(typed),
      psychotherapyDuringSession: typed.yes('psychotherapyDuringSession'),
    };
  },
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

const inDollars = 'Type an amount in dollars: 450';

function sessionPrice(typed: TypedFields): Offering['sessionPrice'] {
  const amount = typed.cents('price', inDollars);
  return amount === null ? null : { amount, notIncluded: typed.textOrNull('notIncluded') };
}

function safety(typed: TypedFields): Offering['safety'] {
  return {
    supervisedBy: typed.all('supervisedBy'),
    inTheRoom: typed.textOrNull('inTheRoom'),
    monitored: typed.lines('monitored'),
    emergencyTraining: typed.lines('emergencyTraining'),
    rescueEquipment: typed.lines('rescueEquipment'),
    privateRoom: typed.yes('privateRoom'),
    supportPersonAllowed: typed.yes('supportPersonAllowed'),
    rideHomeRequired: typed.yes('rideHomeRequired'),
    longTermMonitoring: typed.textOrNull('longTermMonitoring'),
    afterHoursContact: typed.yes('afterHoursContact'),
  };
}
