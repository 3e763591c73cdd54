import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speakOfDanger, speakOfNone } from './phrases/learnt.js';
import { review } from './words/review.js';
import { dangerousAmong, searchSpeaksOfDanger, speaksOfDanger } from './read-danger.js';

test('danger is heard in nearly every phrase that was learnt', () => {
  const missed = speakOfDanger.filter((text) => !speaksOfDanger(text));
  expect(missed.length / speakOfDanger.length, missed.join('\n')).toBeLessThan(0.002);
});

test('danger is heard in few phrases that were learnt as ordinary: plain words count where they mean something else, too', () => {
  const mistaken = speakOfNone.filter((text) => speaksOfDanger(text));
  expect(mistaken.length / speakOfNone.length, mistaken.join('\n')).toBeLessThan(0.02);
});

test('no phrase is learnt as both', () => {
  const danger = new Set(speakOfDanger);
  expect(speakOfNone.filter((text) => danger.has(text))).toEqual([]);
});

// What takes a danger away must never silence a cry for help that happens to use its words.
describe('a cry for help is not silenced by', () => {
  test.each([
    ['a no of something else', 'si esto no sale esta semana me mato'],
    ['a no before a but', 'mi esposo no sabe pero estoy planeando quitarme la vida'],
    ['the family', "my family doesn't know I'm suicidal"],
    ['a treatment that does not work', "ketamine isn't working and I'm suicidal"],
    ['a question to the practice', "will you help me, I'm suicidal"],
    ['a loss', "my wife died and I'm suicidal"],
    ['a pain', "I can't take the pain another night, I've got the whole bottle of morphine here"],
    ['a thank you', 'goodbye and thanks for being nice on the phone, tonight is the night'],
    ['a kitchen', "he's going to kill me, he's loading the shotgun in the kitchen"],
    ['a phone or a car', 'feeling like I should just crash the car and die'],
    ['the death of somebody', 'I wish I had died in that crash instead of him'],
    ['what was long ago', 'I attempted suicide in 2015 and I am planning it again'],
    ['an answer on a form', 'I said no on the form but I lied, I think of killing myself every day'],
    ['an answer taken back', 'they asked if I want to die and I said no. I lied.'],
    ['ya no aguanto', 'ya no aguanto más, me quiero ir de este mundo'],
    ['not being afraid', 'no le tengo miedo a la muerte, la busco'],
    ['an age', 'no voy a llegar a los 25, ya lo decidí'],
    ['a haha', 'lol no joke I am going to hang myself tonight'],
  ])('%s: %s', (_, text) => expect(speaksOfDanger(text)).toBe(true));
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

describe('a short answer is no danger', () => {
  test.each(['', 'tonight', 'not coming', 'bye', 'ok', 'adiós', 'call me tonight', 'estoy afuera', 'Maria Lopez'])(
    '%s',
    (text) => expect(speaksOfDanger(text)).toBe(false),
  );
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
// What our own pages ask for: "the names of your medicines", good to have at hand.
test.each([
  'Please have your medicines at hand.',
  'I have my medicines at hand.',
  'Please take your morning tablets as usual before we talk.',
])('having medicines at hand for the talk is no danger: %s', (text) => expect(speaksOfDanger(text)).toBe(false));

test.each(['swallowed30tylenol just now please', 'goingtokillmyself2day i cant go on'])(
  'words that run together around a number are no code: %s',
  (text) => expect(speaksOfDanger(text)).toBe(true),
);

test('a code that nobody chose is no danger', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 20 }), (bytes) => {
      const code = Buffer.from(bytes).toString('hex');
      // By chance, one in millions has digits alone, or letters alone.
      fc.pre(/\d/.test(code) && /[a-f]/.test(code));
      expect(speaksOfDanger(`My words q${code}z end here.`)).toBe(false);
    }),
    { numRuns: 5000, seed: 7 },
  );
});

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

test('of many texts the short ones are heard, whatever stands before them, and no more is read together than of one', () => {
  const long = 'we talk. '.repeat(1_900);
  const short = ['Sam', 'by bus', 'I want to die'];
  expect(dangerousAmong([long, long, ...short])).toEqual(['I want to die']);
  const atItsEnd = `${long}I want to die`;
  expect(dangerousAmong([atItsEnd, ...short])).toEqual(['I want to die', atItsEnd]);
  expect(dangerousAmong([long, atItsEnd, atItsEnd])).toEqual([]);
});

test('the list says when it has to be read again, within three months as long as no clinician has read it', () => {
  const days = (Date.parse(review.dueOn) - Date.parse(review.writtenOn)) / 86_400_000;
  expect(days).toBeLessThanOrEqual(review.reviewedBy === null ? 92 : 366);
});
