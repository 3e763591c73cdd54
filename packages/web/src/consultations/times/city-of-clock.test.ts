import { expect, it } from 'vitest';
import { cityOfClock } from './city-of-clock.js';

const austin = { city: 'Austin', timeZone: 'America/Chicago' };
const santaFe = { city: 'Santa Fe', timeZone: 'America/Denver' };

it.each([
  ['of a talk in person it is its own place', [austin, santaFe], { location: santaFe }, 'America/Denver', 'Santa Fe'],
  ['of one from afar a place with that clock', [austin, santaFe], {}, 'America/Denver', 'Santa Fe'],
  ['and no place with another one', [austin], { location: null }, 'America/Denver', null],
  ['who works nowhere has none', [], {}, 'America/Denver', null],
])('%s', (_, locations, talk, zone, city) => {
  expect(cityOfClock(locations, talk, zone)).toBe(city);
});
