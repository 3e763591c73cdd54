import { expect, test } from 'vitest';
import { filterOf, readChoices } from '../src/search/choices.js';
import { countWords } from '../src/search/count-words.js';

const dallas = { label: 'Dallas, TX', isRegion: false };
const texas = { label: 'Texas', isRegion: true };
const usual = { miles: 30, hasChoices: false, place: dallas };

test.each([
  [{ ...usual, total: 23, shown: 5 }, '23 people near Dallas, TX, or by video. 5 are shown.'],
  [{ ...usual, total: 2, shown: 1 }, '2 people near Dallas, TX, or by video. 1 is shown.'],
  [{ ...usual, total: 1, shown: 1 }, '1 person near Dallas, TX, or by video.'],
  [{ ...usual, total: 4, shown: 4, place: texas }, '4 people in Texas, or by video.'],
  [{ ...usual, total: 0, shown: 0 }, 'No one is listed within 30 miles of Dallas, TX yet, or by video.'],
  [{ ...usual, total: 0, shown: 0, place: texas }, 'No one is listed in Texas yet, or by video.'],
  [
    { ...usual, total: 0, shown: 0, hasChoices: true },
    'No one within 30 miles of Dallas, TX, or by video, matches what this page looks for.',
  ],
])('%j is said as: %s', (counted, words) => {
  expect(countWords(counted)).toBe(words);
});

const page = (attributes: Record<string, string>) => ({ getAttribute: (name: string) => attributes[name] ?? null });

test('a page says what it looks for by attributes, as the API takes it', () => {
  expect(readChoices(page({ near: '75201', service: ' ' }))).toEqual({});
  const choices = readChoices(
    page({ service: 'KAP, INTEGRATION_ONLY', method: 'iv-infusion im-injection', mode: 'VIDEO' }),
  );
  expect(filterOf(choices)).toEqual({
    services: ['KAP', 'INTEGRATION_ONLY'],
    deliveryMethods: ['iv-infusion', 'im-injection'],
    consultationModes: ['VIDEO'],
  });
});
