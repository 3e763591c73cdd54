import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answersInWords, currentScreening, findScreening } from './screening-versions.js';

describe('versions of the safety screen', () => {
  /** Stored answers are read with the words they were given to: a red line here asks for a new version instead. */
  test.each([
    ['2026-11', '980893c865480d9ef17e5ae78578aa8bcc7ff43c3a2cbafd9510d906597981f0'],
    ['2026-12', 'a05734ac9b764d8a874b731db6f9846fcb540b19e4cfca176dcb168d3308c181'],
  ])('keep every word: %s', (version, digest) => {
    expect(
      createHash('sha256')
        .update(JSON.stringify(findScreening(version)))
        .digest('hex'),
    ).toBe(digest);
  });

  test('ask for the same things by the same keys and values, so that answers to either are stored alike', () => {
    const asked = (version: string) =>
      findScreening(version)!.questions.map(({ key, kind, showWhen, methods, options }) => ({
        key,
        kind,
        showWhen,
        methods,
        options: options.map(({ value, precaution }) => ({ value, precaution })),
      }));
    expect(currentScreening.version).toBe('2026-12');
    expect(asked('2026-12')).toEqual(asked('2026-11'));
  });

  test('read an answer back as it was asked', () => {
    const read = (version: string, isForSomebodyElse: boolean) =>
      answersInWords(findScreening(version, isForSomebodyElse)!, [{ key: 'mind', values: ['dementia'] }]);
    expect(read('2026-11', false)).toEqual([
      {
        question: 'Your mental health: does any of this fit you?',
        answer: ['Dementia, or marked trouble with memory'],
      },
    ]);
    expect(read('2026-12', true)).toEqual([
      {
        question: 'Their mental health: do any of these apply to them?',
        answer: ['Dementia, or serious memory problems'],
      },
    ]);
  });
});
