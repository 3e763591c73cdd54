import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { actionsOf, mayReadAnswers, type ConsultationSide, type JudgedConsultation } from './consultation.policy.js';

const now = Temporal.Instant.from('2026-11-21T15:00Z');
const later = now.add({ hours: 1 });
const earlier = now.subtract({ hours: 1 });
const consultation: JudgedConsultation = {
  id: 'a',
  state: 'REQUESTED',
  startsAt: now.add({ hours: 48 }),
  endsAt: now.add({ hours: 49 }),
  emailConfirmedAt: earlier,
  respondBy: later,
  declinePendingUntil: null,
  proposalExpiresAt: null,
  proposalsMade: 0,
  answersErased: false,
};

describe('who may do what', () => {
  test.each<[ConsultationSide, Partial<JudgedConsultation>, string[]]>([
    ['PATIENT', { state: 'AWAITING_EMAIL' }, ['CONFIRM_EMAIL', 'CANCEL']],
    ['PATIENT', {}, ['CANCEL']],
    ['PATIENT', { state: 'CONFIRMED', startsAt: earlier }, []],
    ['PATIENT', { state: 'EXPIRED' }, []],
    ['PRACTITIONER', { state: 'AWAITING_EMAIL', emailConfirmedAt: null }, []],
    ['PRACTITIONER', { state: 'EXPIRED', emailConfirmedAt: null }, []],
    ['PATIENT', { proposalExpiresAt: later }, ['ANSWER_PROPOSAL', 'CANCEL']],
    ['PATIENT', { proposalExpiresAt: now }, ['CANCEL']],
    ['PATIENT', { proposalExpiresAt: later, declinePendingUntil: later }, ['CANCEL']],
    ['PATIENT', { state: 'CONFIRMED' }, ['CHOOSE_REMINDERS', 'CANCEL']],
    ['PRACTITIONER', {}, ['ACCEPT', 'PROPOSE_TIME', 'DECLINE']],
    ['PRACTITIONER', { answersErased: true }, ['ACCEPT', 'PROPOSE_TIME', 'DECLINE']],
    ['PRACTITIONER', { proposalsMade: 3 }, ['ACCEPT', 'DECLINE']],
    ['PRACTITIONER', { proposalExpiresAt: later }, ['DECLINE']],
    ['PRACTITIONER', { respondBy: now }, []],
    ['PRACTITIONER', { declinePendingUntil: later }, ['UNDO_DECLINE']],
    ['PRACTITIONER', { declinePendingUntil: now }, []],
    ['PRACTITIONER', { state: 'CONFIRMED' }, ['ARRANGE', 'CANCEL']],
    ['PRACTITIONER', { state: 'CONFIRMED', startsAt: earlier }, ['ARRANGE']],
    ['PRACTITIONER', { state: 'CONFIRMED', startsAt: earlier, endsAt: now }, []],
    ['PRACTITIONER', { state: 'DECLINED' }, []],
    ['PRACTITIONER', { state: 'WITHDRAWN' }, []],
  ])('%s %o: %j', (viewer, given, actions) =>
    expect(actionsOf(viewer, { ...consultation, ...given }, now)).toEqual(actions),
  );

  test('answers are read by the patient, and by the practitioner from the code until they are erased or taken back', () => {
    const may = (side: ConsultationSide, given: Partial<JudgedConsultation>) =>
      mayReadAnswers(side, { ...consultation, ...given });
    expect(may('PATIENT', {})).toBe(true);
    expect(may('PRACTITIONER', {})).toBe(true);
    expect(may('PRACTITIONER', { state: 'DECLINED' })).toBe(true);
    expect(may('PRACTITIONER', { answersErased: true })).toBe(false);
    expect(may('PRACTITIONER', { emailConfirmedAt: null })).toBe(false);
    expect(may('PRACTITIONER', { state: 'WITHDRAWN' })).toBe(false);
    expect(may('PATIENT', { state: 'WITHDRAWN' })).toBe(true);
  });
});
