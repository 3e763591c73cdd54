import { expect, test } from 'vitest';
import { aroundBreaks } from './hours-around-breaks.js';

/** "09:00-17:00"; what ends on the next day has a "+". */
function stretch(text: string) {
  return { from: text.slice(0, 5), until: text.slice(6, 11), untilNextDay: text.endsWith('+') };
}

test.each([
  ['no break', ['09:00-17:00'], [], ['09:00-17:00']],
  ['one in the middle', ['09:00-17:00'], ['12:00-12:30'], ['09:00-12:00', '12:30-17:00']],
  ['two', ['09:00-17:00'], ['15:00-15:15', '12:00-13:00'], ['09:00-12:00', '13:00-15:00', '15:15-17:00']],
  ['one at the beginning and one at the end', ['09:00-17:00'], ['09:00-09:15', '16:45-17:00'], ['09:15-16:45']],
  ['one that takes all of it', ['12:00-13:00', '14:00-15:00'], ['12:00-13:00'], ['14:00-15:00']],
  ['one between two', ['09:00-12:30', '12:30-17:00'], ['12:00-13:00'], ['09:00-12:00', '13:00-17:00']],
  ['hours past midnight', ['20:00-02:00+'], ['22:00-22:15'], ['20:00-22:00', '22:15-02:00+']],
  ['hours until midnight', ['20:00-00:00+'], ['22:00-22:15'], ['20:00-22:00', '22:15-00:00+']],
  ['a break until midnight, at the end', ['20:00-00:00+'], ['23:30-00:00+'], ['20:00-23:30']],
  ['a break over the end, past midnight', ['20:00-02:00+'], ['23:30-02:00+'], ['20:00-23:30']],
  ['a break over midnight', ['20:00-02:00+'], ['23:45-00:15+'], ['20:00-02:00+']],
])('%s', (_what, windows, breaks, expected) => {
  const uses = ['VIDEO'];
  const given = windows.map((text) => ({ ...stretch(text), uses }));
  expect(aroundBreaks(given, breaks.map(stretch))).toEqual(expected.map((text) => ({ ...stretch(text), uses })));
});
