import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { nobody, theSystem, type AccountHolder } from '../platform/actor.js';
import { mayManage, mayTakeUp } from './clinic.policy.js';

const holder: AccountHolder = {
  kind: 'ACCOUNT',
  accountId: 'ana',
  sessionId: 'session',
  roles: ['PATIENT', 'CLINIC_MANAGER'],
  hasSecondFactor: true,
  secondFactorPassed: true,
  freshUntil: Temporal.Instant.from('2026-11-27T00:00Z'),
  isSuspended: false,
  link: null,
};

test.each([
  ['a manager with both steps', holder, ['bo', 'ana'], 'YES'],
  ['a manager with one step', { ...holder, secondFactorPassed: false }, ['ana'], 'SECOND_FACTOR'],
  ['whoever manages another clinic', holder, ['bo'], 'NOT_THERE'],
  ['whoever manages another, with one step', { ...holder, secondFactorPassed: false }, ['bo'], 'NOT_THERE'],
  ['a manager who is suspended', { ...holder, isSuspended: true }, ['ana'], 'NOT_THERE'],
  ['an operator', { ...holder, roles: ['OPERATOR'] }, ['bo'], 'NOT_THERE'],
  ['anybody, of a clinic without managers', holder, [], 'NOT_THERE'],
  ['a private link', { kind: 'LINK', role: 'PRACTITIONER', subjectId: 'ana' }, ['ana'], 'NOT_THERE'],
  ['nobody', nobody, ['ana'], 'NOT_THERE'],
  ['a job', theSystem, ['ana'], 'NOT_THERE'],
] as const)('%s', (_who, actor, managers, verdict) => {
  expect(mayManage(actor as typeof holder, managers)).toBe(verdict);
});

const alone = { worksThere: true, isMember: false, hasManager: false, hasOthers: false };

test.each([
  ['whoever works there alone', alone, true],
  ['whoever works there beside others', { ...alone, hasOthers: true }, false],
  ['whoever works elsewhere', { ...alone, worksThere: false }, false],
  ['a member, once the last manager is gone', { ...alone, isMember: true, hasOthers: true }, true],
  ['a member who works at none of its places yet', { ...alone, isMember: true, worksThere: false }, true],
  ['a member, while somebody manages it', { ...alone, isMember: true, hasManager: true }, false],
  ['whoever works there alone, while somebody manages it', { ...alone, hasManager: true }, false],
] as const)('%s takes it up: %o', (_who, clinic, may) => {
  expect(mayTakeUp(clinic)).toBe(may);
});
