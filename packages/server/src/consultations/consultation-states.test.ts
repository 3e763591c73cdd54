import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ConsultationState,
  isOver,
  mayHoldTime,
  nextState,
  type ConsultationEventKind,
} from './consultation-states.js';

const events: readonly ConsultationEventKind[] = [
  'EMAIL_CONFIRMED',
  'EMAIL_CONFIRMED_AND_BOOKED',
  'ACCEPTED',
  'DECLINED',
  'TIMES_PROPOSED',
  'TIME_CHOSEN',
  'NONE_SUITED',
  'NONE_SUITED_TOO_LATE',
  'TIME_RAN_OUT',
  'PATIENT_STEPPED_BACK',
  'PRACTITIONER_STEPPED_BACK',
  'TOOK_PLACE',
];
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
    ['CONFIRMED', 'TIMES_PROPOSED', null],
    ['REQUESTED', 'DECLINED', 'DECLINED'],
    ['REQUESTED', 'TIME_RAN_OUT', 'EXPIRED'],
    ['REQUESTED', 'PATIENT_STEPPED_BACK', 'WITHDRAWN'],
    ['REQUESTED', 'PRACTITIONER_STEPPED_BACK', null],
    ['CONFIRMED', 'PATIENT_STEPPED_BACK', 'CANCELLED'],
    ['CONFIRMED', 'PRACTITIONER_STEPPED_BACK', 'CANCELLED'],
    ['CONFIRMED', 'TOOK_PLACE', 'COMPLETED'],
    ['CONFIRMED', 'DECLINED', null],
    ['CONFIRMED', 'TIME_RAN_OUT', null],
  ])('%s, %s: %s', (state, event, next) => expect(nextState(state, event)).toBe(next));

  test.each(['DECLINED', 'EXPIRED', 'WITHDRAWN', 'CANCELLED', 'COMPLETED'] as const)('%s is over for good', (state) => {
    expect(isOver(state)).toBe(true);
    expect(mayHoldTime(state)).toBe(false);
    for (const event of events) expect(nextState(state, event)).toBeNull();
  });

  test('whatever happens to it: nobody is asked before the address is known, nothing wakes what is over, it ends', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 40 }), (happened) => {
        const walk: ConsultationState[] = ['AWAITING_EMAIL'];
        for (const event of happened) {
          const state = walk.at(-1)!;
          const next = nextState(state, event);
          expect(isOver(state) && next !== null).toBe(false);
          if (next && next !== state) walk.push(next);
        }
        expect(new Set(walk).size).toBe(walk.length);
        expect(walk.length).toBeLessThanOrEqual(4);
        if (walk.includes('DECLINED')) expect(walk).toContain('REQUESTED');
        if (walk.includes('COMPLETED')) expect(walk).toContain('CONFIRMED');
        expect(walk.every((state) => states.includes(state))).toBe(true);
      }),
    );
  });
});
