import { expect, test } from 'vitest';
import { mayAskForLive, mayDecide, obstacleToKey, partnerDecisions } from './partner.policy.js';
import { liveStates } from './partner.repository.js';

const otherWords = { organisation: 'Oak', site: 'https://oak.example', purpose: 'We show who is near.' };

test.each([
  ['NOT_ASKED', [], true],
  ['ASKED', ['APPROVE', 'REFUSE'], false],
  ['APPROVED', ['END'], false],
  ['REFUSED', [], true],
  ['ENDED', [], true],
] as const)('%s: operators may decide %s, the partner may ask: %s', (live, decisions, mayAsk) => {
  expect(partnerDecisions.filter((decision) => mayDecide({ live, otherWords: null }, decision))).toEqual(decisions);
  expect(mayAskForLive(live)).toBe(mayAsk);
});

test('about other words operators decide while somebody with live keys asks for them, and may end the keys meanwhile', () => {
  const decisions = partnerDecisions.filter((decision) => mayDecide({ live: 'APPROVED', otherWords }, decision));
  expect(decisions).toEqual(['END', 'APPROVE_WORDS', 'REFUSE_WORDS']);
});

test('test keys are had at once, the others after a yes to the terms and a yes of operators', () => {
  for (const live of liveStates) {
    for (const hasAgreed of [true, false]) {
      const given = { live, hasAgreed, working: [] };
      expect(obstacleToKey('TEST', given)).toBeNull();
      expect(obstacleToKey('PUBLISHABLE_TEST', given)).toBeNull();
      const expected = live !== 'APPROVED' ? 'NOT_APPROVED' : hasAgreed ? null : 'NOT_AGREED';
      expect(obstacleToKey('LIVE', given)).toBe(expected);
      expect(obstacleToKey('PUBLISHABLE', given)).toBe(expected);
    }
  }
});

test('two of a kind work at a time', () => {
  const working = [{ kind: 'TEST' }, { kind: 'LIVE' }, { kind: 'TEST' }] as const;
  const given = { live: 'APPROVED', hasAgreed: true, working } as const;
  expect(obstacleToKey('TEST', given)).toBe('TWO_ALREADY');
  expect(obstacleToKey('LIVE', given)).toBeNull();
  expect(obstacleToKey('PUBLISHABLE_TEST', given)).toBeNull();
});
