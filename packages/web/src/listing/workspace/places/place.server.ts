import { readPhone } from '@clearing/shared/phone';
import { afterAddress, withPoint } from '../../place-on-map/point-state.js';
import { fieldsFrom } from '../fields.js';
import { itemServer } from '../item-server.js';

export const placeServer = itemServer({
  list: 'places',
  done: '/listing/places',
  fieldsOf: (place) => fieldsFrom(place ? { ...place, accessibility: place.accessibility.join('\n') } : {}),
  itemOf: (typed, before) => {
    const phone = typed.textOrNull('phone');
    return {
      key: before?.key ?? null,
      clinicName: typed.text('clinicName'),
      name: typed.textOrNull('name'),
      street: typed.text('street'),
      city: typed.text('city'),
      region: typed.text('region'),
      postalCode: typed.text('postalCode'),
      timeZone: typed.textOrNull('timeZone'),
      // Its point has a page of its own.
      latitude: before?.latitude ?? null,
      longitude: before?.longitude ?? null,
      // What cannot be read is sent as it was typed, to be refused with its field.
      phone: phone === null ? null : (readPhone(phone) ?? phone),
      accessibility: typed.lines('accessibility'),
      directions: typed.textOrNull('directions'),
    };
  },
  next: (request, { item, at }, before) =>
    afterAddress(request, `/listing/places/${at}/point`, before && withPoint(before), withPoint(item)),
});
