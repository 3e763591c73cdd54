import { describe, expect, test } from 'vitest';
import { precautions } from '../../catalog/content/precautions.js';
import { deliveryMethodSlugs, precautionSlugs } from '../../catalog/content/slugs.js';
import { screenAnswers, type Flag } from './screen-answers.js';
import { DANGER_KEY } from './screening-version.js';
import {
  answersInWords,
  currentScreening,
  findScreening,
  questionsFor,
  type GivenAnswer,
} from './screening-versions.js';

const answer = (key: string, ...values: string[]): GivenAnswer => ({ key, values });

function screened(
  answers: readonly GivenAnswer[],
  more: { methods?: string[]; over64?: boolean; safe?: boolean; other?: boolean; asked?: string } = {},
) {
  return screenAnswers({
    screening: findScreening(currentScreening.version, more.other)!,
    answers,
    deliveryMethods: more.methods ?? [],
    isOver64: more.over64 ?? false,
    saidTheyAreSafe: more.safe ?? false,
    isForSomebodyElse: more.other ?? false,
    asked: more.asked ?? null,
    precautions,
    methodName: (slug) => slug,
  });
}
const codes = (flags: readonly Flag[]) => flags.map((flag) => `${flag.code}:${flag.outcome}`);

describe('what the answers give reason to talk about', () => {
  test.each<[string, GivenAnswer[], { methods?: string[]; over64?: boolean; safe?: boolean }, string[], string[]]>([
    ['nothing', [answer(DANGER_KEY, 'NO')], {}, [], []],
    ['nothing when it was rather not said', [answer(DANGER_KEY, 'RATHER_NOT_SAY')], {}, [], []],
    ['nothing when skipped', [answer(DANGER_KEY, 'NO'), answer('heart')], {}, [], []],
    ['nothing for "none of these"', [answer('heart', 'NONE')], {}, [], []],
    [
      'lately, first',
      [answer('allergy', 'NOT_SURE'), answer(DANGER_KEY, 'LATELY')],
      {},
      ['danger-lately:SAFETY_FIRST', 'allergy-not-sure:DISCUSS'],
      [],
    ],
    ['"I am safe", first', [answer(DANGER_KEY, 'YES_NOW')], { safe: true }, ['danger-said-safe:SAFETY_FIRST'], []],
    [
      'a caution',
      [answer('heart', 'high-blood-pressure')],
      { methods: ['iv-infusion'] },
      ['high-blood-pressure:DISCUSS'],
      [],
    ],
    [
      'a must-not for the method',
      [answer('heart', 'aneurysm-or-brain-bleed')],
      { methods: ['intranasal-esketamine', 'oral'] },
      ['aneurysm-or-brain-bleed:METHOD_REMOVED'],
      ['intranasal-esketamine'],
    ],
    [
      'the same for another method',
      [answer('heart', 'aneurysm-or-brain-bleed')],
      { methods: ['iv-infusion'] },
      ['aneurysm-or-brain-bleed:DISCUSS'],
      [],
    ],
    [
      'a must-not when no method was chosen',
      [answer('allergy', 'YES')],
      {},
      ['ketamine-allergy:METHOD_REMOVED'],
      ['iv-infusion', 'im-injection', 'sc-injection', 'intranasal-esketamine'],
    ],
    ['age', [answer(DANGER_KEY, 'NO')], { over64: true }, ['age-65-and-over:DISCUSS'], []],
    ['what is kept for the talk', [answer('mind', 'IN_PERSON')], {}, ['mind-in-person:DISCUSS'], []],
  ])('%s', (_, answers, more, flags, removed) => {
    const outcome = screened(answers, more);
    expect(codes(outcome.flags)).toEqual(flags);
    expect(outcome.removedMethods).toEqual(removed);
  });

  test('says that a method was taken off the list only to who had it on one', () => {
    const explained = (methods: string[]) =>
      screened([answer('heart', 'aneurysm-or-brain-bleed')], { methods }).flags[0]?.explanation;
    expect(explained(['intranasal-esketamine', 'oral'])).toContain('We took that off your list.');
    expect(explained([])).toContain(
      'in that case it must not be given as: intranasal-esketamine. You can still send this',
    );
  });

  test('names whoever is asked, in everything that is said of them', () => {
    const everything = [
      answer(DANGER_KEY, 'LATELY'),
      answer('heart', 'high-blood-pressure'),
      answer('mind', 'IN_PERSON'),
    ];
    for (const other of [false, true]) {
      const { flags, summary } = screened(everything, { safe: true, other, asked: 'Ana' });
      const words = [...flags.map(({ explanation }) => explanation), summary];
      for (const text of words) expect(text).toMatch(/\bAna\b/);
      for (const text of words) expect(text).not.toMatch(/person you ask|person who is asked/i);
      expect(screened(everything, { other }).summary).toMatch(/The person you ask|The person who is asked/);
    }
  });

  test('never clears and never condemns', () => {
    const everything = currentScreening.questions.map((question) =>
      answer(question.key, ...question.options.map((option) => option.value)),
    );
    const words = [screened([]), screened(everything, { over64: true, safe: true })].flatMap((outcome) => [
      outcome.summary,
      ...outcome.flags.map((flag) => flag.explanation),
    ]);
    for (const text of words) {
      expect(text).not.toMatch(/eligible|contraindicat|cleared|approved for you|not allowed|detected|score|!/i);
    }
    expect(screened([]).summary).toMatch(/does not mean this treatment is safe/);
  });
});

describe('the questions', () => {
  test('ask about every precaution of the catalog, age apart, and explain each', () => {
    const asked = currentScreening.questions.flatMap((question) => question.options.map((option) => option.precaution));
    for (const slug of precautionSlugs) {
      if (slug !== 'age-65-and-over') expect(asked, slug).toContain(slug);
      expect(currentScreening.said[slug], slug).toBeDefined();
    }
  });

  test('begin with danger, which has four answers of its own; every other can be left open', () => {
    const [danger, ...others] = questionsFor(currentScreening, [], precautions);
    expect(danger?.kind).toBe('CRISIS');
    expect(danger?.options.map((option) => option.value)).toEqual(['YES_NOW', 'LATELY', 'NO', 'RATHER_NOT_SAY']);
    for (const question of others) {
      expect(question.options.slice(-2).map((option) => option.label)).toEqual([
        'Not sure',
        'I’d rather talk about it in person',
      ]);
    }
  });

  test('branch by method and by an earlier answer', () => {
    const keys = (methods: string[]) => questionsFor(currentScreening, methods, precautions).map(({ key }) => key);
    expect(keys(['oral'])).not.toContain('pressure-rise');
    expect(keys(['oral', 'iv-infusion'])).toContain('pressure-rise');
    expect(keys([])).toContain('pressure-rise');
    for (const { showWhen } of currentScreening.questions) {
      if (!showWhen) continue;
      const [key, value] = showWhen.split('=');
      const earlier = currentScreening.questions.find((question) => question.key === key);
      expect(earlier?.options.map((option) => option.value)).toContain(value);
    }
    for (const question of currentScreening.questions) {
      for (const method of question.methods ?? []) expect(deliveryMethodSlugs).toContain(method);
    }
  });

  test('are read back in words, with what was skipped', () => {
    expect(
      answersInWords(currentScreening, [answer('heart', 'high-blood-pressure', 'NOT_SURE'), answer('mind')]),
    ).toEqual([
      {
        question: 'Your heart and blood vessels: do any of these apply to you?',
        answer: ['High blood pressure', 'Not sure'],
      },
      { question: 'Your mental health: do any of these apply to you?', answer: ['Skipped'] },
    ]);
  });

  test('of an unknown version are not there', () => expect(findScreening('1999-01')).toBeNull());
});

describe('asked for somebody else', () => {
  const theirs = findScreening(currentScreening.version, true)!;

  test('every question and answer is about them, under the same keys and values', () => {
    for (const question of theirs.questions) {
      expect(currentScreening.theirs[question.key], question.key).toBeDefined();
      const own = currentScreening.questions.find(({ key }) => key === question.key)!;
      expect(question.options.map(({ value }) => value)).toEqual(own.options.map(({ value }) => value));
      for (const words of [question.text, ...question.options.map(({ label }) => label)]) {
        expect(words).not.toMatch(/\byou(?:rs?)?\b|\bmy\b|\bI (?:drink|have)\b/i);
      }
    }
  });

  test('what there is to talk about is said of them, whatever was answered', () => {
    const everything = theirs.questions.map(({ key, options }) => answer(key, ...options.map(({ value }) => value)));
    const { flags, summary } = screened(everything, { other: true, over64: true, safe: true });
    expect(flags.length).toBeGreaterThan(40);
    for (const { explanation } of flags) expect(explanation).not.toMatch(/\byou\b|\byour\b/i);
    expect(flags.find(({ code }) => code === 'high-blood-pressure')?.explanation).toMatch(
      /^About the patient: they have high blood pressure\. /,
    );
    expect(summary).not.toMatch(/You mentioned/);
    expect(screened([], { other: true }).summary).toMatch(/^Nothing on our list was mentioned\. .* safe for them\./);
  });

  test('answers are read back as they were asked', () => {
    expect(answersInWords(theirs, [answer('alcohol-and-drugs', 'alcohol')])).toEqual([
      { question: 'Alcohol and other drugs: do any of these apply to them?', answer: ['They drink alcohol most days'] },
    ]);
  });
});
