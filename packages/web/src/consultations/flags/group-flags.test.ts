import { expect, it } from 'vitest';
import { groupFlags } from './group-flags.js';

const said = (code: string) => ({ code, leftOpen: null });
const open = (key: string, answer: 'NOT_SURE' | 'IN_PERSON') => ({ code: '', leftOpen: { key, answer } });

it.each([
  ['nothing', [], [], []],
  ['what says something of its own stands for itself', [said('a'), said('b')], ['a', 'b'], []],
  [
    'whatever was left open stands once, by how it was',
    [said('a'), open('heart', 'NOT_SURE'), open('mind', 'IN_PERSON'), open('body', 'NOT_SURE'), said('b')],
    ['a', 'b'],
    ['NOT_SURE heart body', 'IN_PERSON mind'],
  ],
  [
    'both of one question: where it is to be talked about',
    [open('heart', 'NOT_SURE'), open('heart', 'IN_PERSON')],
    [],
    ['IN_PERSON heart'],
  ],
])('%s', (_, flags, alone, groups) => {
  const grouped = groupFlags(flags);
  expect(grouped.said.map(({ code }) => code)).toEqual(alone);
  const names = grouped.leftOpen.map(({ answer, questions }) => [answer, ...questions.map(({ key }) => key)].join(' '));
  expect(names).toEqual(groups);
});
