import { expect, it } from 'vitest';
import { toSay } from './to-say.js';

const options = ['YES', 'NO', 'NONE', 'NOT_SURE', 'IN_PERSON'].map((value) => ({ value, label: `${value}.` }));
const question = (key: string) =>
  ({ key, text: `${key}?`, help: null, kind: 'MULTIPLE_CHOICE', showWhen: null, options }) as const;
const questions = ['danger', 'allergy', 'heart', 'mind', 'body'].map(question);

it.each([
  ['nothing', {}, [], [], []],
  ['what says nothing, and danger', { danger: ['YES'], heart: ['NO'], mind: ['NONE'], body: [] }, [], [], []],
  [
    'ten times not sure under one heading, each question once',
    { allergy: ['NOT_SURE'], heart: ['NOT_SURE'], mind: ['IN_PERSON'], body: ['YES'] },
    ['body? YES.'],
    ['allergy?', 'heart?'],
    ['mind?'],
  ],
  ['both: to talk about', { heart: ['NOT_SURE', 'IN_PERSON'] }, [], [], ['heart?']],
  [
    'with something said it stays with what was said',
    { heart: ['YES', 'NOT_SURE'] },
    ['heart? YES. NOT_SURE.'],
    [],
    [],
  ],
])('%s', (_, answers, said, notSure, inPerson) => {
  const sheet = toSay({ questions, draft: { answers } });
  expect(sheet.said.map((each) => [each.question, ...each.answers].join(' '))).toEqual(said);
  expect(sheet).toMatchObject({ notSure, inPerson });
});
