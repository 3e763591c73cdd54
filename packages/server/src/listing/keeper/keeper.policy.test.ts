import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { nobody, theSystem, type AccountHolder, type Actor } from '../../platform/actor.js';
import { mayKeep } from './keeper.policy.js';

function account(
  accountId: string,
  secondFactorPassed: boolean,
  roles: AccountHolder['roles'] = ['PRACTITIONER'],
): Actor {
  const freshUntil = Temporal.Instant.from('2026-11-26T12:00Z');
  return {
    kind: 'ACCOUNT',
    isSuspended: false,
    accountId,
    sessionId: 's',
    roles,
    hasSecondFactor: true,
    secondFactorPassed,
    freshUntil,
    link: null,
  };
}

test.each<[string, Actor, string | null, ReturnType<typeof mayKeep>]>([
  ['nobody', nobody, 'ana', 'NOT_THERE'],
  ['a job', theSystem, 'ana', 'NOT_THERE'],
  ['the holder of a link to a request', { kind: 'LINK', role: 'PRACTITIONER', subjectId: 'c' }, 'ana', 'NOT_THERE'],
  ['whoever controls the listing', account('ana', true), 'ana', 'YES'],
  ['the same without the second step', account('ana', false), 'ana', 'SECOND_FACTOR'],
  ['another practitioner', account('ben', true), 'ana', 'NOT_THERE'],
  ['another practitioner without the second step', account('ben', false), 'ana', 'NOT_THERE'],
  ['an operator', account('ola', true, ['OPERATOR']), 'ana', 'NOT_THERE'],
  ['anybody, of a listing nobody controls', account('ana', true), null, 'NOT_THERE'],
])('%s', (_who, actor, controllerId, may) => {
  expect(mayKeep(actor, controllerId)).toBe(may);
});
