import { describe, expect, test } from 'vitest';
import { speakOfDanger, speakOfNone } from '../../../test/danger-phrases/learnt.js';
import { review } from './words/review.js';
import { searchSpeaksOfDanger, speaksOfDanger } from './read-danger.js';

describe('danger is heard in', () => {
  test.each(speakOfDanger)('%s', (text) => expect(speaksOfDanger(text)).toBe(true));
});

describe('danger is not heard in', () => {
  test.each(speakOfNone)('%s', (text) => expect(speaksOfDanger(text)).toBe(false));
});

test('what is said plainly is heard in the midst of a long letter, and a long letter alone is not', () => {
  const before =
    'I have had depression and PTSD for years. My insurance is paid by my employer. Sertraline did not help.';
  const after =
    'Do you have a session on Thursday at ten? My therapist and my doctor know. Thanks, and have a good week.';
  expect(speaksOfDanger(`${before} ${after}`)).toBe(false);
  expect(speaksOfDanger(`${before} I took all my pills an hour ago. ${after}`)).toBe(true);
  expect(speaksOfDanger(`${before} Me voy a colgar esta noche. ${after}`)).toBe(true);
});

describe('in a search field', () => {
  test.each(['suicidal', 'suicide', 'suicidal ideation', 'want to die', 'overdose', 'me quiero morir', 'suicidio'])(
    '%s shows the lines',
    (text) => expect(searchSpeaksOfDanger(text)).toBe(true),
  );
  test.each([
    '',
    'Dallas',
    'ketmaine',
    'Dr. Diehl',
    'IV infusion depression',
    'Diego Kilmer',
    'Killeen TX',
    'Hurtado',
    'emergency medicine',
  ])('%s does not', (text) => expect(searchSpeaksOfDanger(text)).toBe(false));
});

// A pattern that tries every way of dividing a text would not come back within the age of the machine.
test('long and strange text is read to its end', { timeout: 60_000 }, () => {
  for (const piece of [
    'a',
    'i want ',
    'no no no ',
    'i do not want to ',
    '\u0000',
    '🙂',
    'i, ',
    '. ',
    "can't ",
    'only way ',
    'i feel ',
    'how much ',
    'death is ',
    'gun and ',
    'quiero ',
    'no me ',
    'told me to ',
  ]) {
    const strange = piece.repeat(Math.ceil(19_000 / piece.length));
    expect(speaksOfDanger(`${strange}. I want to die`)).toBe(true);
  }
});

test('the list says when it has to be read again, within three months as long as no clinician has read it', () => {
  const days = (Date.parse(review.dueOn) - Date.parse(review.writtenOn)) / 86_400_000;
  expect(days).toBeLessThanOrEqual(review.reviewedBy === null ? 92 : 366);
});
