import { expect, test } from 'vitest';
import { placeLabel } from './place-label.js';

const elPaso = { name: null, street: '12 Mesa Street', city: 'El Paso', timeZone: 'America/Denver' };

test.each([
  ['America/Chicago', '12 Mesa Street, El Paso (Mountain time there)'],
  ['America/Phoenix', '12 Mesa Street, El Paso (Mountain time there)'],
  ['America/Boise', '12 Mesa Street, El Paso'],
  ['america/denver', '12 Mesa Street, El Paso'],
  [null, '12 Mesa Street, El Paso'],
])('hours kept in %s at a place in Mountain time: %s', (zone, label) => {
  expect(placeLabel(elPaso, zone)).toBe(label);
});
