import { expect, test } from 'vitest';
import { careNotHadAtHome, type FoundAtHome } from './care-at-home.js';

const care = (deliveryMethod: string, isHad: boolean, afterExam = false): FoundAtHome => ({
  deliveryMethod,
  isHad,
  afterExam,
});
const NOWHERE = 'CARE_AT_HOME_NOWHERE';
const AFTER_EXAM = 'IN_PERSON_EVALUATION_FIRST';

test.each<[string, readonly FoundAtHome[], [code: string, label: string][]]>([
  ['nothing of it was found', [], []],
  ['it can be had somewhere', [care('oral', true), care('sublingual', true)], []],
  ['none of it can be had', [care('oral', false)], [[NOWHERE, 'Care at home: in no state today']]],
  [
    'several methods are, and none can be had',
    [care('oral', false), care('sublingual', false)],
    [[NOWHERE, 'Care at home: in no state today']],
  ],
  [
    'an examination comes first everywhere',
    [care('oral', false, true), care('sublingual', false, true)],
    [[AFTER_EXAM, 'Care at home: you must be examined in person first']],
  ],
  [
    'one method can be had and the other one not',
    [care('oral', true), care('sublingual', false)],
    [[NOWHERE, 'SUBLINGUAL at home: in no state today']],
  ],
  ['one way of giving it can be had', [care('oral', true), care('oral', false)], []],
  [
    'each is not had for another reason',
    [care('oral', false, true), care('sublingual', false)],
    [
      [AFTER_EXAM, 'ORAL at home: you must be examined in person first'],
      [NOWHERE, 'SUBLINGUAL at home: in no state today'],
    ],
  ],
])('of care at home, when %s', (_, found, expected) => {
  const said = careNotHadAtHome(found, (method) => method.toUpperCase());
  expect(said.map(({ code, label }) => [code, label])).toEqual(expected);
});
