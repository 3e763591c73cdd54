import { expect, test } from 'vitest';
import { calendarInWords, calendarLines } from './arrangement-words.js';

const nothing = { phone: null, placeNote: null, toBring: null };

test.each([
  ['nothing', nothing, 'It says nothing besides the time and the place.'],
  ['a number', { ...nothing, phone: '+12145550123' }, 'it says which number the call comes from: anyone who sees'],
  [
    'what a talk in a clinic comes with',
    { ...nothing, placeNote: 'The third door.', toBring: 'A list.' },
    'it says how to find it, and what to bring: anyone who sees your calendar can read that.',
  ],
])('of a calendar file with %s beside time and place no more is said, and no less', (_, arrangement, said) => {
  expect(calendarInWords(arrangement)).toContain(said);
  expect(calendarLines(arrangement) === null).toBe(said.startsWith('It says nothing'));
});
