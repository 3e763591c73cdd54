import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { nobody, theSystem, type Actor, type LinkRole } from '../platform/actor.js';
import { actionsOf, mayReadAnswers, viewerOf, type JudgedConsultation } from './consultation.policy.js';

const now = Temporal.Instant.from('2026-11-21T15:00Z');
const later = now.add({ hours: 1 });
const earlier = now.subtract({ hours: 1 });
const consultation: JudgedConsultation = {
  id: 'a',
  state: 'REQUESTED',
  startsAt: now.add({ hours: 48 }),
  emailConfirmedAt: earlier,
  respondBy: later,
  declinePendingUntil: null,
  answersOpenUntil: null,
  answersErased: false,
};
const link = (role: LinkRole, subjectId: string): Actor => ({ kind: 'LINK', role, subjectId });

describe('who may see it', () => {
  test.each<[Actor, LinkRole | null]>([
    [link('PATIENT', 'a'), 'PATIENT'],
    [link('PRACTITIONER', 'a'), 'PRACTITIONER'],
    [link('PATIENT', 'b'), null],
    [link('PRACTITIONER', 'b'), null],
    [nobody, null],
    [theSystem, null],
  ])('%o: %s', (actor, role) => expect(viewerOf(actor, consultation)).toBe(role));
});

describe('who may do what', () => {
  test.each<[LinkRole, Partial<JudgedConsultation>, string[]]>([
    ['PATIENT', { state: 'AWAITING_EMAIL' }, ['CONFIRM_EMAIL', 'CANCEL']],
    ['PATIENT', {}, ['CANCEL']],
    ['PATIENT', { state: 'CONFIRMED' }, ['CANCEL']],
    ['PATIENT', { state: 'CONFIRMED', startsAt: earlier }, []],
    ['PATIENT', { state: 'EXPIRED' }, []],
    ['PRACTITIONER', { state: 'AWAITING_EMAIL', emailConfirmedAt: null }, []],
    ['PRACTITIONER', { state: 'EXPIRED', emailConfirmedAt: null }, []],
    ['PRACTITIONER', {}, ['OPEN_ANSWERS', 'ACCEPT', 'DECLINE']],
    ['PRACTITIONER', { answersOpenUntil: later }, ['ACCEPT', 'DECLINE']],
    ['PRACTITIONER', { answersOpenUntil: earlier }, ['OPEN_ANSWERS', 'ACCEPT', 'DECLINE']],
    ['PRACTITIONER', { answersErased: true }, ['ACCEPT', 'DECLINE']],
    ['PRACTITIONER', { respondBy: now }, ['OPEN_ANSWERS']],
    ['PRACTITIONER', { declinePendingUntil: later }, ['OPEN_ANSWERS', 'UNDO_DECLINE']],
    ['PRACTITIONER', { declinePendingUntil: now }, ['OPEN_ANSWERS']],
    ['PRACTITIONER', { state: 'CONFIRMED' }, ['OPEN_ANSWERS', 'CANCEL']],
    ['PRACTITIONER', { state: 'CONFIRMED', startsAt: earlier }, ['OPEN_ANSWERS']],
    ['PRACTITIONER', { state: 'DECLINED' }, ['OPEN_ANSWERS']],
    ['PRACTITIONER', { state: 'DECLINED', answersErased: true }, []],
    ['PRACTITIONER', { state: 'WITHDRAWN' }, []],
  ])('%s %o: %j', (viewer, given, actions) =>
    expect(actionsOf(viewer, { ...consultation, ...given }, now)).toEqual(actions),
  );

  test('answers are read by the patient, and by the practitioner who opened them, until the opening ends', () => {
    const may = (viewer: LinkRole, given: Partial<JudgedConsultation>) =>
      mayReadAnswers(viewer, { ...consultation, ...given }, now);
    expect(may('PATIENT', {})).toBe(true);
    expect(may('PRACTITIONER', {})).toBe(false);
    expect(may('PRACTITIONER', { answersOpenUntil: later })).toBe(true);
    expect(may('PRACTITIONER', { answersOpenUntil: now })).toBe(false);
    // The patient took it back while they were open.
    expect(may('PRACTITIONER', { answersOpenUntil: later, state: 'WITHDRAWN' })).toBe(false);
    expect(may('PATIENT', { state: 'WITHDRAWN' })).toBe(true);
    expect(may('PRACTITIONER', { answersOpenUntil: later, emailConfirmedAt: null })).toBe(false);
  });
});
