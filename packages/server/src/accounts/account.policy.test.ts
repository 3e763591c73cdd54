import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { nobody, theSystem, type AccountHolder, type Actor } from '../platform/actor.js';
import {
  mayActAsOperator,
  mayReadPatients,
  needsSecondFactor,
  obstacleToChange,
  obstacleToTakingData,
  secondStepIsNext,
} from './account.policy.js';

const now = Temporal.Instant.from('2026-11-25T12:00:00Z');

function holder(given: Partial<AccountHolder> = {}): AccountHolder {
  return {
    kind: 'ACCOUNT',
    isSuspended: false,
    accountId: 'a',
    sessionId: 's',
    roles: ['PATIENT'],
    hasSecondFactor: true,
    secondFactorPassed: true,
    freshUntil: now.add({ minutes: 1 }),
    link: null,
    ...given,
  };
}

const practitionersLink = { kind: 'LINK', role: 'PRACTITIONER', subjectId: 'c' } as const;

describe('who may read patients’ requests, and who may act as an operator', () => {
  test.each<[string, Actor, boolean, boolean]>([
    ['nobody', nobody, false, false],
    ['a job', theSystem, false, false],
    ['the holder of a link', practitionersLink, false, false],
    ['a patient', holder(), false, false],
    ['a practitioner', holder({ roles: ['PATIENT', 'PRACTITIONER'] }), true, false],
    [
      'a practitioner without the second step',
      holder({ roles: ['PRACTITIONER'], secondFactorPassed: false }),
      false,
      false,
    ],
    ['an operator', holder({ roles: ['OPERATOR'] }), false, true],
    ['an operator without the second step', holder({ roles: ['OPERATOR'], secondFactorPassed: false }), false, false],
    ['both', holder({ roles: ['OPERATOR', 'PRACTITIONER'] }), true, true],
    ['a clinic’s manager', holder({ roles: ['CLINIC_MANAGER', 'PARTNER'] }), false, false],
  ])('%s', (_who, actor, reads, acts) => {
    expect([mayReadPatients(actor), mayActAsOperator(actor)]).toEqual([reads, acts]);
  });
});

test.each([
  [['PATIENT'], false],
  [['PATIENT', 'PRACTITIONER'], true],
  [['OPERATOR'], true],
  [['CLINIC_MANAGER'], true],
  [['PATIENT', 'PARTNER'], false],
] as const)('%s needs a second step: %s', (roles, needs) => {
  expect(needsSecondFactor({ roles })).toBe(needs);
});

describe('the second step of signing in', () => {
  test.each<[string, Partial<AccountHolder>, boolean]>([
    ['of a patient without one', { hasSecondFactor: false, secondFactorPassed: false }, false],
    ['of a patient who has one', { secondFactorPassed: false }, true],
    ['of a patient who showed it', {}, false],
    [
      'of an operator who has none yet',
      { roles: ['OPERATOR'], hasSecondFactor: false, secondFactorPassed: false },
      true,
    ],
    ['of an operator who showed it', { roles: ['OPERATOR'] }, false],
  ])('%s', (_whose, given, isNext) => {
    expect(secondStepIsNext(holder(given))).toBe(isNext);
  });
});

describe('a change of how one signs in', () => {
  test.each<[string, Partial<AccountHolder>, string | null]>([
    ['just signed in', {}, null],
    ['without a second step to show', { hasSecondFactor: false, secondFactorPassed: false }, null],
    ['with one not shown', { secondFactorPassed: false }, 'SECOND_FACTOR'],
    ['at the last moment', { freshUntil: now.add({ milliseconds: 1 }) }, null],
    ['a moment too late', { freshUntil: now }, 'NOT_FRESH'],
  ])('%s', (_when, given, obstacle) => {
    expect(obstacleToChange(holder(given), now)).toBe(obstacle);
  });
});

describe('taking along what we keep', () => {
  const alone = { hasSecondFactor: false, secondFactorPassed: false };
  test.each<[string, Partial<AccountHolder>, string | null]>([
    ['by a patient who just signed in', {}, null],
    ['by a patient without a second step', alone, null],
    ['by a patient who has one and did not show it', { secondFactorPassed: false }, 'SECOND_FACTOR'],
    ['by a patient a moment too late', { freshUntil: now }, 'NOT_FRESH'],
    ['by a practitioner with both steps', { roles: ['PRACTITIONER'] }, null],
    ['by a practitioner who has no second step yet', { ...alone, roles: ['PRACTITIONER'] }, 'SECOND_FACTOR'],
    ['by an operator who has none yet', { ...alone, roles: ['OPERATOR'] }, 'SECOND_FACTOR'],
  ])('%s', (_whose, given, obstacle) => {
    expect(obstacleToTakingData(holder(given), now)).toBe(obstacle);
  });
});
