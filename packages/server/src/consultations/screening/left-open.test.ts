import { expect, test } from 'vitest';
import { codeOfLeftOpen, LeftOpenAnswer, leftOpenBy } from './left-open.js';
import { currentScreening, findScreening } from './screening-versions.js';

test.each<[string, string | null, string[]]>([
  ['allergy-not-sure', 'NOT_SURE allergies', ['ketamine-allergy']],
  ['pregnancy-in-person', 'IN_PERSON pregnancy and breastfeeding', ['pregnancy', 'breastfeeding']],
  // A question whose answers are all fine to give asks after no precaution.
  ['blood-pressure-control-not-sure', 'NOT_SURE your blood pressure', []],
  ['high-blood-pressure', null, []],
  ['danger-lately', null, []],
  ['danger-not-sure', null, []],
  ['not-sure', null, []],
])('the flag "%s" left %s open', (code, found, precautions) => {
  const left = leftOpenBy(code, currentScreening);
  expect(left && `${left.answer} ${left.about}`).toBe(found);
  expect(left?.precautions ?? []).toEqual(precautions);
});

test('every question of the screen but the first is found again by either answer, in the words that were read', () => {
  for (const isForSomebodyElse of [false, true]) {
    const screening = findScreening(currentScreening.version, isForSomebodyElse)!;
    for (const { key, text, about, help } of screening.questions.slice(1)) {
      for (const answer of Object.values(LeftOpenAnswer)) {
        const found = leftOpenBy(codeOfLeftOpen(key, answer), screening);
        expect(found).toMatchObject({ key, answer, question: text, about, why: help });
      }
    }
  }
});
