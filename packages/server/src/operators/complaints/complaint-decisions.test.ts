import { expect, test } from 'vitest';
import { decisionsOn, type ComplaintToDecide } from './complaint-decisions.js';

const complaint: ComplaintToDecide = {
  ...{
    isOpen: true,
    isErased: false,
    isEvent: false,
    isTakenByThem: true,
    hasPage: true,
    hasEmail: true,
    hasSubject: true,
  },
  ...{ isListingHidden: false, wasAsked: false, wasWritten: false, wasReported: false },
};

test.each([
  ['nobody took it on', { isTakenByThem: false }, ['TAKE', 'ASK', 'WRITE', 'CLOSE']],
  ['its page is not known', { hasPage: false, hasSubject: false }, ['FIND_PAGE', 'WRITE', 'CLOSE']],
  ['it is theirs', {}, ['ASK', 'WRITE', 'CLOSE', 'NOTE']],
  ['something went wrong in treatment', { isEvent: true }, ['TOLD_FDA', 'ASK', 'WRITE', 'CLOSE']],
  ['it was reported and asked about', { isEvent: true, wasReported: true, wasAsked: true }, ['WRITE', 'CLOSE']],
  ['everybody was written to', { wasAsked: true, wasWritten: true }, ['CLOSE', 'NOTE']],
  ['there is nobody to ask, and nowhere to write', { hasSubject: false, hasEmail: false }, ['CLOSE', 'NOTE']],
  ['it is closed', { isOpen: false }, ['REOPEN', 'NOTE']],
])('when %s, these come next', (_when, given, first) => {
  expect(decisionsOn({ ...complaint, ...given }).slice(0, first.length)).toEqual(first);
});

test('a listing is hidden or shown, as it is; about none, neither', () => {
  const about = (isListingHidden: boolean | null) =>
    decisionsOn({ ...complaint, isListingHidden }).filter((each) => each.endsWith('LISTING'));
  expect([about(false), about(true), about(null)]).toEqual([['HIDE_LISTING'], ['SHOW_LISTING'], []]);
});

test('about what is erased, nothing is done', () => {
  expect(decisionsOn({ ...complaint, isErased: true })).toEqual([]);
  expect(decisionsOn({ ...complaint, isErased: true, isOpen: false })).toEqual([]);
});
