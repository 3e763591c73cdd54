import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { patientLinkPurposes, type PatientLinkPurpose } from '../../platform/actor.js';
import type { ConsultationState } from '../states/consultation-states.js';
import { reachFor, reachOf, type LinkedConsultation } from './link-purposes.js';

const at = (text: string) => Temporal.Instant.from(text);
const consultation: LinkedConsultation = {
  state: 'CONFIRMED',
  startsAt: at('2026-11-23T16:00:00Z'),
  endsAt: at('2026-11-23T16:30:00Z'),
  emailConfirmedAt: at('2026-11-20T16:00:00Z'),
  proposalExpiresAt: null,
  answersErased: false,
  answersEraseAt: at('2026-12-23T16:00:00Z'),
};
const before = at('2026-11-22T16:00:00Z');

const reach = (
  purpose: PatientLinkPurpose,
  given: Partial<LinkedConsultation> = {},
  now: Temporal.Instant = before,
): string => reachOf([purpose], { ...consultation, ...given }, now).join(' ');

test.each([
  ['CONSULTATION', 'STANDING TALK CHOICE WAY_IN'],
  ['JOIN', 'WAY_IN'],
  ['PROPOSAL', 'STANDING CHOICE'],
  ['MESSAGES', 'STANDING MESSAGES'],
  ['ASK_AGAIN', ''],
  ['EVERYTHING', 'STANDING TALK CHOICE WAY_IN MESSAGES ANSWERS EVERYTHING'],
] as const)('of a confirmed talk, a link for %s opens %s', (purpose, opens) => {
  expect(reach(purpose)).toBe(opens);
});

test('answers and what is done with them open by two purposes alone, whatever the state and the time', () => {
  const states: ConsultationState[] = ['REQUESTED', 'CONFIRMED', 'DECLINED', 'EXPIRED', 'CANCELLED', 'WITHDRAWN'];
  const moments = [before, consultation.startsAt, consultation.endsAt, consultation.answersEraseAt];
  for (const state of [...states, 'COMPLETED', 'NO_SHOW'] as const) {
    for (const now of moments) {
      const opens = patientLinkPurposes.map((purpose) => ({ purpose, reach: reach(purpose, { state }, now) }));
      const answers = opens.filter((each) => each.reach.includes('ANSWERS')).map(({ purpose }) => purpose);
      expect(answers.filter((purpose) => purpose !== 'ASK_AGAIN')).toEqual(['EVERYTHING']);
      const everything = opens.filter((each) => each.reach.includes('EVERYTHING')).map(({ purpose }) => purpose);
      expect(everything).toEqual(['EVERYTHING']);
    }
  }
});

test('each ends at the moment that what it was mailed for does', () => {
  const [end, erase] = [consultation.endsAt, consultation.answersEraseAt];
  const short = { milliseconds: 1 };
  expect(reach('JOIN', {}, end.subtract(short))).toBe('WAY_IN');
  expect(reach('JOIN', {}, end)).toBe('');
  for (const state of ['REQUESTED', 'CANCELLED', 'COMPLETED'] as const) expect(reach('JOIN', { state })).toBe('');
  expect(reach('PROPOSAL', {}, consultation.startsAt.subtract(short))).toBe('STANDING CHOICE');
  expect(reach('PROPOSAL', {}, consultation.startsAt)).toBe('');
  // The time that was asked for passes while others are still held.
  const held = { state: 'REQUESTED', proposalExpiresAt: at('2026-11-24T16:00:00Z') } as const;
  expect(reach('PROPOSAL', held, consultation.startsAt)).toBe('STANDING CHOICE');
  expect(reach('PROPOSAL', held, held.proposalExpiresAt)).toBe('');
  expect(reach('MESSAGES', {}, erase.subtract(short))).toBe('STANDING MESSAGES');
  expect(reach('MESSAGES', {}, erase)).toBe('');
  expect(reach('MESSAGES', { answersErased: true })).toBe('');
  for (const state of ['DECLINED', 'EXPIRED', 'CANCELLED', 'NO_SHOW'] as const) {
    expect(reach('ASK_AGAIN', { state }, erase.subtract(short))).toBe('STANDING ANSWERS');
    expect(reach('ASK_AGAIN', { state }, erase)).toBe('');
    expect(reach('ASK_AGAIN', { state, answersErased: true })).toBe('');
  }
});

test('what several opened in one browser is open together, and nothing is nothing', () => {
  expect(reachOf(['JOIN', 'MESSAGES'], consultation, before)).toEqual(['STANDING', 'WAY_IN', 'MESSAGES']);
  expect(reachOf([], consultation, before)).toEqual([]);
});

test('before the code was typed the browser that asked has all of it, and no other link anything of it', () => {
  const unconfirmed = { state: 'AWAITING_EMAIL', emailConfirmedAt: null } as const;
  expect(reach('CONSULTATION', unconfirmed)).toContain('ANSWERS');
  expect(reach('MESSAGES', unconfirmed)).not.toContain('ANSWERS');
  expect(reach('JOIN', unconfirmed)).toBe('');
});

test('every action takes as much as its page', () => {
  expect(reachFor('CANCEL')).toBe('TALK');
  expect(reachFor('PROPOSE_TIME')).toBe('TALK');
  expect(reachFor('ANSWER_PROPOSAL')).toBe('CHOICE');
  expect(reachFor('MESSAGE')).toBe('MESSAGES');
});
