import { describe, expect, it } from 'vitest';
import { newDraft, type RequestDraft } from './draft.js';
import { isDone, nextStep, previousStep, progressOf, reachable, readStep, stepsOf, type RoadFacts } from './steps.js';

const facts: RoadFacts = {
  mode: 'VIDEO',
  questions: [
    { key: 'danger' },
    { key: 'allergy' },
    { key: 'heart' },
    { key: 'control', showWhen: 'heart=high' },
    { key: 'body' },
  ],
};

function draft(changes: Partial<RequestDraft> = {}): RequestDraft {
  const about = { nonce: 'n', slug: 'ana', typeId: 't', startsAt: '2026-12-09T21:00:00Z', zone: 'UTC', place: '' };
  return { ...newDraft(about), ...changes };
}

const begun = draft({ forWhom: 'ME', place: 'US-TX', ageBand: 'FROM_18_TO_64', collect: true });
const answered = (answers: Record<string, string[]>) => ({ ...begun, answers: { danger: ['NO'], ...answers } });
const everything = answered({ allergy: ['NO'], heart: [], body: ['NONE'] });

describe('the road of a request', () => {
  it('asks danger before anything about health, and agreement before the first answer', () => {
    expect(stepsOf(draft(), facts)).toEqual([
      'TIME',
      'WHO',
      'DANGER',
      'PLACE',
      'AGE',
      'COLLECT',
      'WISHES',
      'QUESTION.allergy',
      'QUESTION.heart',
      'QUESTION.body',
      'OUTCOME',
      'CONTACT',
      'MESSAGE',
      'CHECK',
    ]);
  });

  it('asks what an answer opens, and only then', () => {
    expect(stepsOf(answered({ heart: ['high'] }), facts)).toContain('QUESTION.control');
    expect(stepsOf(answered({ heart: ['other'] }), facts)).not.toContain('QUESTION.control');
  });

  it('does not ask where somebody will be when the talk has a place', () => {
    expect(stepsOf(draft(), { ...facts, mode: 'IN_PERSON' })).not.toContain('PLACE');
  });
});

describe('Next', () => {
  it.each([
    ['WHO', draft({ forWhom: 'ME' }), 'DANGER'],
    ['DANGER', draft({ forWhom: 'ME', answers: { danger: ['LATELY'] } }), 'PLACE'],
    ['COLLECT', answered({}), 'WISHES'],
    ['WISHES', answered({}), 'QUESTION.allergy'],
    ['QUESTION.heart', answered({ allergy: [], heart: ['high'] }), 'QUESTION.control'],
    ['QUESTION.heart', answered({ allergy: [], heart: ['other'] }), 'QUESTION.body'],
    ['QUESTION.body', everything, 'OUTCOME'],
    ['OUTCOME', everything, 'CONTACT'],
  ] as const)('leads on from %s', (step, state, next) => {
    expect(nextStep(step, state, facts)).toBe(next);
  });

  it('leads on from a question that the same answer took away', () => {
    expect(nextStep('QUESTION.control', answered({ allergy: [], heart: [] }), facts)).toBe('QUESTION.body');
  });

  it('never leads past a page that lacks what must be said', () => {
    expect(nextStep('CONTACT', draft({ forWhom: 'ME' }), facts)).toBe('DANGER');
    expect(nextStep('MESSAGE', everything, facts)).toBe('CONTACT');
  });
});

describe('Change', () => {
  it('leads back to where its link stands, and so does Back', () => {
    const changing = { ...everything, returnTo: 'OUTCOME' as const };
    expect(nextStep('QUESTION.allergy', changing, facts)).toBe('OUTCOME');
    expect(previousStep('QUESTION.allergy', changing, facts)).toBe('OUTCOME');
  });

  it('goes by way of what it has newly opened', () => {
    const changing = { ...answered({ allergy: [], heart: ['high'], body: [] }), returnTo: 'OUTCOME' as const };
    expect(nextStep('QUESTION.heart', changing, facts)).toBe('QUESTION.control');
  });
});

describe('Back', () => {
  it.each([
    ['WHO', 'TIME'],
    ['AGE', 'PLACE'],
    ['QUESTION.allergy', 'WISHES'],
    ['QUESTION.body', 'QUESTION.heart'],
    ['OUTCOME', 'QUESTION.body'],
  ] as const)('leads from %s to %s', (step, previous) => {
    expect(previousStep(step, everything, facts)).toBe(previous);
  });
});

it('a skipped question is done, one that was not come to is not', () => {
  expect(isDone('QUESTION.heart', answered({ heart: [] }), facts)).toBe(true);
  expect(isDone('QUESTION.heart', answered({}), facts)).toBe(false);
});

it('nobody reaches a page before what it needs, or one that does not exist', () => {
  expect(reachable('CHECK', begun, facts)).toBe('DANGER');
  expect(reachable('QUESTION.control', everything, facts)).toBe('CONTACT');
  expect(readStep('QUESTION.nothing', facts)).toBe('TIME');
  expect(readStep('CHECK', facts)).toBe('CHECK');
});

it('says where one is within a part, and grows lighter over the whole', () => {
  expect(progressOf('QUESTION.heart', everything, facts)).toMatchObject({ part: 'QUESTIONS', position: 3, of: 4 });
  const lights = stepsOf(everything, facts).map((step) => progressOf(step, everything, facts).light);
  expect(lights).toEqual([...lights].sort((a, b) => a - b));
  expect([lights[0], lights.at(-1)]).toEqual([0, 1]);
});
