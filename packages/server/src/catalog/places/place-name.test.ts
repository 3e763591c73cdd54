import { describe, expect, test } from 'vitest';
import { editDistance } from '@clearing/shared/edit-distance';
import { placeKey, readPlaceQuestion } from './place-name.js';

test.each([
  ['Dallas', 'dallas'],
  ['  DALLAS ', 'dallas'],
  ['San José', 'san jose'],
  ['St. Louis', 'saint louis'],
  ['Saint Louis', 'saint louis'],
  ['Ft Worth', 'fort worth'],
  ['N. Las Vegas', 'north las vegas'],
  ['O’Fallon', 'ofallon'],
  ["Coeur d'Alene", 'coeur dalene'],
  ['Winston-Salem', 'winston salem'],
  ['W', 'w'],
  ['Constructor Springs', 'constructor springs'],
  ['\0\0', ''],
  ['🌵🏜️', ''],
  ['دالاس', ''],
])('%j is looked up as %j', (name, key) => {
  expect(placeKey(name)).toBe(key);
});

test.each([
  ['Dallas, TX', { key: 'dallas', region: 'US-TX' }],
  ['dallas texas', { key: 'dallas', region: 'US-TX' }],
  ['Dallas, Texas, USA', { key: 'dallas', region: 'US-TX' }],
  ['Charleston West Virginia', { key: 'charleston', region: 'US-WV' }],
  ['New York, NY', { key: 'new york', region: 'US-NY' }],
  ['Dallas', null],
  ['Texas', null],
])('%j is a city and its state: %j', (text, within) => {
  expect(readPlaceQuestion(text)?.within).toEqual(within);
});

test.each([
  ['75201', '75201'],
  ['75201-1234', '75201'],
  ['Dallas, TX 75201', '75201'],
  ['75201 Dallas', '75201'],
  ['752', '752'],
  ['75', null],
  ['1600 Elm', null],
  ['123456', null],
])('the ZIP code in %j is %j', (text, postalCode) => {
  expect(readPlaceQuestion(text)?.postalCode).toBe(postalCode);
});

test.each([
  ['tx', 'US-TX'],
  ['Washington, D.C.', 'US-DC'],
  ['Washington State', 'US-WA'],
  ['the state of Maine', 'US-ME'],
  ['State College', null],
  ['Dallas', null],
])('%j is the state %j', (text, region) => {
  expect(readPlaceQuestion(text)?.region).toBe(region);
});

test.each([[''], ['   '], ['\0'], ['x'.repeat(10_000)], ['，。']])('%j cannot be a place', (text) => {
  expect(readPlaceQuestion(text)).toBeNull();
});

describe('how far two words are apart', () => {
  test.each([
    ['dallas', 'dallas', 0],
    ['dalas', 'dallas', 1],
    ['pheonix', 'phoenix', 1],
    ['houston', 'hustn', 2],
    ['austin', 'boston', 3],
    ['a', 'abcdef', 3],
    ['', 'ab', 2],
  ])('%s and %s: %i', (left, right, distance) => {
    expect(editDistance(left, right, 2)).toBe(distance);
  });
});
