import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConsultationEventKind, ConsultationState, isOver, mayHoldTime, nextState } from './consultation-states.js';

const events = Object.values(ConsultationEventKind);
const states = Object.values(ConsultationState);

describe('a consultation', () => {
  test.each<[ConsultationState, ConsultationEventKind, ConsultationState | null]>([
    ['AWAITING_EMAIL', 'EMAIL_CONFIRMED', 'REQUESTED'],
    ['AWAITING_EMAIL', 'EMAIL_CONFIRMED_AND_BOOKED', 'CONFIRMED'],
    ['AWAITING_EMAIL', 'TIME_RAN_OUT', 'EXPIRED'],
    ['AWAITING_EMAIL', 'PATIENT_STEPPED_BACK', 'WITHDRAWN'],
    ['AWAITING_EMAIL', 'ACCEPTED', null],
    ['AWAITING_EMAIL', 'DECLINED', null],
    ['REQUESTED', 'EMAIL_CONFIRMED', null],
    ['REQUESTED', 'ACCEPTED', 'CONFIRMED'],
    ['REQUESTED', 'TIMES_PROPOSED', 'REQUESTED'],
    ['REQUESTED', 'TIME_CHOSEN', 'CONFIRMED'],
    ['REQUESTED', 'NONE_SUITED', 'REQUESTED'],
    ['REQUESTED', 'NONE_SUITED_TOO_LATE', 'EXPIRED'],
    ['REQUESTED', 'PROPOSAL_TAKEN_BACK', 'REQUESTED'],
    ['REQUESTED', 'PROPOSAL_RAN_OUT', null],
    ['REQUESTED', 'MOVED', null],
    ['CONFIRMED', 'TIMES_PROPOSED', 'CONFIRMED'],
    ['CONFIRMED', 'TIME_CHOSEN', 'CONFIRMED'],
    ['CONFIRMED', 'NONE_SUITED', 'CONFIRMED'],
    ['CONFIRMED', 'NONE_SUITED_TOO_LATE', null],
    ['CONFIRMED', 'PROPOSAL_TAKEN_BACK', 'CONFIRMED'],
    ['CONFIRMED', 'PROPOSAL_RAN_OUT', 'CONFIRMED'],
    ['CONFIRMED', 'MOVED', 'CONFIRMED'],
    ['REQUESTED', 'CLOCKS_CHANGED', 'REQUESTED'],
    ['CONFIRMED', 'CLOCKS_CHANGED', 'CONFIRMED'],
    ['REQUESTED', 'DECLINED', 'DECLINED'],
    ['REQUESTED', 'TIME_RAN_OUT', 'EXPIRED'],
    ['REQUESTED', 'PATIENT_STEPPED_BACK', 'WITHDRAWN'],
    ['REQUESTED', 'PRACTITIONER_STEPPED_BACK', null],
    ['CONFIRMED', 'PATIENT_STEPPED_BACK', 'CANCELLED'],
    ['CONFIRMED', 'PRACTITIONER_STEPPED_BACK', 'CANCELLED'],
    ['CONFIRMED', 'TOOK_PLACE', 'COMPLETED'],
    ['CONFIRMED', 'DID_NOT_COME', 'NO_SHOW'],
    ['COMPLETED', 'DID_NOT_COME', 'NO_SHOW'],
    ['NO_SHOW', 'TOOK_PLACE', 'COMPLETED'],
    ['CONFIRMED', 'DECLINED', null],
    ['CONFIRMED', 'TIME_RAN_OUT', null],
  ])('%s, %s: %s', (state, event, next) => expect(nextState(state, event)).toBe(next));

  test.each(['DECLINED', 'EXPIRED', 'WITHDRAWN', 'CANCELLED'] as const)('%s is over for good', (state) => {
    expect(isOver(state)).toBe(true);
    expect(mayHoldTime(state)).toBe(false);
    for (const event of events) expect(nextState(state, event)).toBeNull();
  });

  test.each(['COMPLETED', 'NO_SHOW'] as const)('%s is over, and can be nothing but the other one', (state) => {
    expect(mayHoldTime(state)).toBe(false);
    const led = events.flatMap((event) => nextState(state, event) ?? []);
    expect(led).toEqual([state === 'COMPLETED' ? 'NO_SHOW' : 'COMPLETED']);
  });

  test('whatever happens to it: nobody is asked before the address is known, nothing wakes what is over, it ends', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 40 }), (happened) => {
        const walk: ConsultationState[] = ['AWAITING_EMAIL'];
        for (const event of happened) {
          const state = walk.at(-1)!;
          const next = nextState(state, event);
          if (isOver(state) && next !== null) expect(wasHeld(next)).toBe(true);
          if (next && next !== state && !(isOver(state) && wasHeld(next))) walk.push(next);
        }
        expect(new Set(walk).size).toBe(walk.length);
        expect(walk.length).toBeLessThanOrEqual(4);
        if (walk.includes('DECLINED')) expect(walk).toContain('REQUESTED');
        if (walk.some(wasHeld)) expect(walk).toContain('CONFIRMED');
        expect(walk.every((state) => states.includes(state))).toBe(true);
      }),
    );
  });
});

/** A talk that was to take place, and whether it did: the one thing that is put right afterwards. */
function wasHeld(state: ConsultationState): boolean {
  return state === 'COMPLETED' || state === 'NO_SHOW';
}
