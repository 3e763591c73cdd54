import type { CareSetting, ServiceKind } from '../../../generated/graphql.js';
import type { TypedFields } from '../fields.js';
import type { Item } from '../items.js';

export type Offering = Item<'offerings'>;

/** What has to be given is asked for at once and in the order of the page, each in words of its own. */
export function readOffering(typed: TypedFields, before: Offering | null): Offering {
  const deliveryMethod = typed.text('deliveryMethod');
  if (!deliveryMethod) typed.errors.push({ id: 'deliveryMethod', message: 'Choose how it is given.' });
  const careSetting = typed.all<CareSetting>('careSetting')[0];
  if (!careSetting) typed.errors.push({ id: 'careSetting', message: 'Choose where it is given.' });
  const isHome = careSetting === 'HOME_SUPERVISED_REMOTELY';
  const placeKey = isHome ? null : typed.textOrNull('placeKey');
  if (careSetting && !isHome && placeKey === null) {
    typed.errors.push({ id: 'placeKey', message: 'Choose one of your places.' });
  }
  const remoteIn = isHome ? typed.all('remoteIn') : [];
  if (isHome && remoteIn.length === 0) typed.errors.push({ id: 'remoteIn', message: 'Say in which states.' });
  return {
    key: before?.key ?? null,
    service: typed.all<ServiceKind>('service')[0] ?? 'KETAMINE_TREATMENT',
    deliveryMethod,
    careSetting: careSetting ?? 'CLINIC',
    placeKey,
    remoteIn,
    sessionMinutes: typed.wholeRequired('sessionMinutes', 'Say how many minutes a session takes: 45'),
    observationMinutes: typed.wholeRequired('observationMinutes', 'Say how many minutes of observation follow: 60'),
    sessionPrice: sessionPrice(typed),
    // Its steps are a page of their own.
    coursePrice: before?.coursePrice ?? null,
    safety: safety(typed),
    psychotherapyDuringSession: typed.yes('psychotherapyDuringSession'),
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
