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
  proposedBy: null,
  proposalsMade: 0,
  patientProposalsMade: 0,
  answersErased: false,
  contactErased: false,
  isShared: true,
};

const aWeekAgo = now.subtract({ hours: 7 * 24 });
/** Times that the practitioner proposed, and times that the patient did. */
const theirs = { proposalExpiresAt: later, proposedBy: 'PRACTITIONER' } as const;
const own = { proposalExpiresAt: later, proposedBy: 'PATIENT' } as const;

describe('who may do what', () => {
  test.each<[ConsultationSide, Partial<JudgedConsultation>, string[]]>([
    ['PATIENT', { state: 'AWAITING_EMAIL' }, ['CONFIRM_EMAIL', 'CANCEL']],
    ['PATIENT', {}, ['PROPOSE_TIME', 'CANCEL']],
    ['PATIENT', { respondBy: now }, ['CANCEL']],
    ['PATIENT', { patientProposalsMade: 3 }, ['CANCEL']],
    ['PATIENT', { proposalsMade: 3 }, ['PROPOSE_TIME', 'CANCEL']],
    ['PATIENT', { declinePendingUntil: later }, ['CANCEL']],
    ['PATIENT', { state: 'CONFIRMED' }, ['PROPOSE_TIME', 'CHOOSE_REMINDERS', 'CANCEL']],
    ['PATIENT', { state: 'CONFIRMED', respondBy: earlier }, ['PROPOSE_TIME', 'CHOOSE_REMINDERS', 'CANCEL']],
    ['PATIENT', { state: 'CONFIRMED', startsAt: earlier }, []],
    ['PATIENT', { state: 'CONFIRMED', startsAt: earlier, proposalExpiresAt: later, proposedBy: 'PRACTITIONER' }, []],
    ['PATIENT', { state: 'EXPIRED' }, []],
    ['PATIENT', { state: 'COMPLETED', startsAt: earlier, endsAt: earlier }, []],
    ['PATIENT', { state: 'NO_SHOW', startsAt: earlier, endsAt: earlier }, []],
    ['PRACTITIONER', { state: 'AWAITING_EMAIL', emailConfirmedAt: null }, []],
    ['PRACTITIONER', { state: 'EXPIRED', emailConfirmedAt: null }, []],
    ['PATIENT', { ...theirs }, ['ANSWER_PROPOSAL', 'CANCEL']],
    ['PATIENT', { ...theirs, proposalExpiresAt: now }, ['CANCEL']],
    ['PATIENT', { ...theirs, declinePendingUntil: later }, ['CANCEL']],
    ['PATIENT', { ...theirs, state: 'CONFIRMED' }, ['ANSWER_PROPOSAL', 'CHOOSE_REMINDERS', 'CANCEL']],
    // Where they will be is erased with their answers: it is asked for while moving.
    ['PATIENT', { state: 'CONFIRMED', answersErased: true }, ['PROPOSE_TIME', 'CHOOSE_REMINDERS', 'CANCEL']],
    ['PRACTITIONER', { state: 'CONFIRMED', answersErased: true }, ['PROPOSE_TIME', 'ARRANGE', 'CANCEL']],
    ['PATIENT', { ...own }, ['TAKE_BACK_PROPOSAL', 'CANCEL']],
    // The one that was asked for could not be answered any more: taking back would end it.
    ['PATIENT', { ...own, startsAt: now.add({ hours: 1 }) }, ['CANCEL']],
    ['PATIENT', { ...own, state: 'CONFIRMED' }, ['TAKE_BACK_PROPOSAL', 'CHOOSE_REMINDERS', 'CANCEL']],
    ['PATIENT', { ...own, state: 'CONFIRMED', proposalExpiresAt: now }, ['CHOOSE_REMINDERS', 'CANCEL']],
    ['PRACTITIONER', {}, ['ACCEPT', 'PROPOSE_TIME', 'DECLINE']],
    ['PRACTITIONER', { proposalsMade: 3 }, ['ACCEPT', 'DECLINE']],
    ['PRACTITIONER', { ...theirs }, ['TAKE_BACK_PROPOSAL', 'DECLINE']],
    ['PRACTITIONER', { ...own }, ['ANSWER_PROPOSAL', 'DECLINE']],
    ['PRACTITIONER', { ...own, proposalExpiresAt: now }, ['DECLINE']],
    ['PRACTITIONER', { respondBy: now }, []],
    ['PRACTITIONER', { declinePendingUntil: later }, ['UNDO_DECLINE']],
    ['PRACTITIONER', { declinePendingUntil: now }, []],
    ['PRACTITIONER', { state: 'CONFIRMED' }, ['PROPOSE_TIME', 'ARRANGE', 'CANCEL']],
    ['PRACTITIONER', { ...own, state: 'CONFIRMED' }, ['ANSWER_PROPOSAL', 'ARRANGE', 'CANCEL']],
    ['PRACTITIONER', { ...theirs, state: 'CONFIRMED' }, ['TAKE_BACK_PROPOSAL', 'ARRANGE', 'CANCEL']],
    ['PRACTITIONER', { state: 'CONFIRMED', startsAt: now }, ['ARRANGE']],
    // Whoever erased themselves while it goes on is not told any more how it is reached.
    ['PRACTITIONER', { state: 'CONFIRMED', startsAt: now, answersErased: true, contactErased: true }, []],
    ['PRACTITIONER', { state: 'CONFIRMED', startsAt: now.subtract({ minutes: 14 }) }, ['ARRANGE']],
    ['PRACTITIONER', { state: 'CONFIRMED', startsAt: now.subtract({ minutes: 15 }) }, ['ARRANGE', 'MARK_NO_SHOW']],
    // A talk shorter than a quarter of an hour: from its end on.
    [
      'PRACTITIONER',
      { state: 'CONFIRMED', startsAt: now.subtract({ minutes: 10 }), endsAt: now },
      ['COMPLETE', 'MARK_NO_SHOW'],
    ],
    ['PRACTITIONER', { state: 'CONFIRMED', startsAt: earlier, endsAt: now }, ['COMPLETE', 'MARK_NO_SHOW']],
    ['PRACTITIONER', { state: 'COMPLETED', startsAt: earlier, endsAt: now }, ['MARK_NO_SHOW']],
    ['PRACTITIONER', { state: 'NO_SHOW', startsAt: earlier, endsAt: now }, ['COMPLETE']],
    ['PRACTITIONER', { state: 'NO_SHOW', startsAt: earlier, endsAt: later }, []],
    ['PRACTITIONER', { state: 'COMPLETED', startsAt: aWeekAgo, endsAt: aWeekAgo }, ['MARK_NO_SHOW']],
    ['PRACTITIONER', { state: 'COMPLETED', startsAt: aWeekAgo, endsAt: aWeekAgo.subtract({ seconds: 1 }) }, []],
    ['PRACTITIONER', { state: 'CANCELLED', startsAt: earlier, endsAt: now }, []],
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
