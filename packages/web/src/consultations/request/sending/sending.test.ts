import { describe, expect, it } from 'vitest';
import { newDraft, type RequestDraft } from '../draft.js';
import { answersOf, inputOf, keyFor, placeOfProblem, placeOfProblems } from './sending.js';
import type { Question } from '../screening-documents.js';

function question(key: string, values: string[], showWhen: string | null = null): Question {
  const options = values.map((value) => ({ value, label: value }));
  return { key, text: key, help: null, kind: 'MULTIPLE_CHOICE', options, showWhen };
}

const questions = [
  question('danger', ['NO', 'LATELY']),
  question('heart', ['high', 'NONE']),
  question('control', ['YES', 'NO'], 'heart=high'),
];
const facts = { practitionerId: 'p', questions, facts: { questions, mode: 'VIDEO' as const } };

function draft(changes: Partial<RequestDraft> = {}): RequestDraft {
  const about = {
    nonce: 'n1',
    slug: 'ana',
    typeId: 't',
    startsAt: '2026-12-09T21:00:00Z',
    zone: 'UTC',
    place: 'US-TX',
  };
  return { ...newDraft(about), forWhom: 'ME', ageBand: 'OVER_64', version: '2026-11', ...changes };
}

describe('what is sent', () => {
  it('leaves out an answer whose question another answer took away, and options nobody offered', () => {
    const answers = { danger: ['NO'], heart: ['NONE', 'made-up'], control: ['YES'] };
    expect(answersOf(draft({ answers }), facts)).toEqual([
      { key: 'danger', values: ['NO'] },
      { key: 'heart', values: ['NONE'] },
    ]);
  });

  it('says that a question was skipped, and nothing of one that was not come to', () => {
    expect(answersOf(draft({ answers: { danger: ['NO'], heart: [] } }), facts)).toEqual([
      { key: 'danger', values: ['NO'] },
      { key: 'heart', values: [] },
    ]);
  });

  it('writes the number as it is dialled, and nothing for what was left empty', () => {
    const contact = { ...draft().contact, phone: '(214) 555-0123', accessNeeds: '  ' };
    const input = inputOf(draft({ contact, message: ' \n' }), facts);
    expect(input.patient).toMatchObject({ phone: '+12145550123', accessNeeds: null, ageBand: 'OVER_64' });
    expect(input).toMatchObject({ message: null, requester: null });
  });

  it('names who asks for somebody else', () => {
    const contact = { ...draft().contact, requesterName: 'Lee', requesterEmail: 'lee@mail.example' };
    expect(inputOf(draft({ contact, forWhom: 'LOVED_ONE' }), facts).requester).toEqual({
      name: 'Lee',
      email: 'lee@mail.example',
      relation: 'LOVED_ONE',
    });
  });

  it('has one key for the same words, and another for others', async () => {
    const input = inputOf(draft(), facts);
    const key = await keyFor('n1', input);
    expect(key).toMatch(/^n1\.[0-9a-f]{40}$/);
    expect(await keyFor('n1', { ...input })).toBe(key);
    expect(await keyFor('n1', { ...input, message: 'more' })).not.toBe(key);
    expect(await keyFor('n2', input)).not.toBe(key);
  });
});

it.each([
  [['patient', 'email'], 'CONTACT', 'email'],
  [['requester', 'name'], 'CONTACT', 'requesterName'],
  [['patientLocation'], 'PLACE', 'place'],
  [['patient', 'timeZone'], 'PLACE', 'zone'],
  [['startsAt'], 'TIME', 'at'],
  [['conditions', '0'], 'WISHES', 'condition'],
  [['screening', 'answers', '1', 'values'], 'QUESTION.heart', 'answer'],
  [['screening', 'answers', '0', 'values'], 'DANGER', 'answer'],
  [['screening', 'version'], 'OUTCOME', 'answers'],
  [['message'], 'MESSAGE', 'message'],
  [['consent', 'shareWithPractitioner'], 'CHECK', 'share'],
  [['idempotencyKey'], 'CHECK', 'send'],
])('%j is mended on %s at %s', (path, step, field) => {
  expect(placeOfProblem(path, ['danger', 'heart'])).toEqual({ step, field });
});

it('shows the first page with something to mend, and all of it', () => {
  const problems = [
    { path: ['patient', 'name'], message: 'A' },
    { path: ['consent', 'collect'], message: 'B' },
    { path: ['patient', 'phone'], message: 'C' },
  ];
  expect(placeOfProblems(problems, [])).toEqual({
    step: 'CONTACT',
    problems: [
      { field: 'name', says: { words: 'A' } },
      { field: 'phone', says: { words: 'C' } },
    ],
  });
});
