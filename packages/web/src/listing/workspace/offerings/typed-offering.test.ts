import { expect, test } from 'vitest';
import { fieldsTyped, TypedFields } from '../fields.js';
import { readOffering } from './typed-offering.js';

/** What is to mend, by field, in the order it is told. */
function toMend(form: Readonly<Record<string, string>>) {
  const typed = new TypedFields(fieldsTyped(new URLSearchParams(form)));
  readOffering(typed, null);
  return typed.errors;
}

test('all that has to be given is asked for at once, as the page has it, and no two alike', () => {
  const errors = toMend({});
  expect(errors.map(({ id }) => id)).toEqual(['deliveryMethod', 'careSetting', 'sessionMinutes', 'observationMinutes']);
  expect(new Set(errors.map(({ message }) => message)).size).toBe(errors.length);
});

const minutes = { deliveryMethod: 'iv-infusion', sessionMinutes: '45', observationMinutes: '0' };

test.each([
  ['in a clinic', { careSetting: 'CLINIC' }, ['placeKey']],
  ['in a clinic that is named', { careSetting: 'CLINIC', placeKey: 'p' }, []],
  ['at home', { careSetting: 'HOME_SUPERVISED_REMOTELY' }, ['remoteIn']],
  ['at home in a state that is named', { careSetting: 'HOME_SUPERVISED_REMOTELY', remoteIn: 'US-TX' }, []],
])('%s', (_, where, fields) => {
  expect(toMend({ ...minutes, ...where }).map(({ id }) => id)).toEqual(fields);
});
