import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ConsultationState } from '../states/consultation-states.js';
import { mayReadMessages, mayWriteMessages } from './message.policy.js';

const at = Temporal.Instant.from('2026-11-21T15:00:00Z');
const record = (state: ConsultationState, changes: object = {}) => ({
  ...{ id: '1', state, startsAt: at, endsAt: at, emailConfirmedAt: at, respondBy: at },
  ...{
    declinePendingUntil: null,
    proposalExpiresAt: null,
    proposalsMade: 0,
    answersErased: false,
    contactErased: false,
  },
  ...{
    patientProposalsMade: 0,
    proposedBy: null,
    isInPerson: false,
    isShared: true,
    isCollected: true,
    practitionerIsGone: false,
    sharesLetRead: ['let-read'],
    ...changes,
  },
});
const patient = { side: 'PATIENT', share: null } as const;
const practitioner = { side: 'PRACTITIONER', share: null } as const;
const byShare = (kind: 'COLLEAGUE' | 'SCHEDULER', id: string) =>
  ({ side: 'PRACTITIONER', share: { id, kind } }) as const;

const open: readonly ConsultationState[] = ['REQUESTED', 'CONFIRMED', 'CANCELLED', 'COMPLETED', 'NO_SHOW'];

test.each(Object.values(ConsultationState))('%s', (state) => {
  const isOpen = state !== 'AWAITING_EMAIL' && state !== 'DECLINED' && state !== 'EXPIRED' && state !== 'WITHDRAWN';
  if (open.includes(state)) expect(isOpen).toBe(true);
  for (const viewer of [patient, practitioner]) {
    expect(mayWriteMessages(viewer, record(state))).toBe(isOpen);
    expect(mayWriteMessages(viewer, record(state, { answersErased: true }))).toBe(false);
    expect(mayWriteMessages(viewer, record(state, { emailConfirmedAt: null }))).toBe(false);
    expect(mayWriteMessages(viewer, record(state, { isShared: false }))).toBe(false);
    expect(mayWriteMessages(viewer, record(state, { practitionerIsGone: true }))).toBe(false);
  }
  expect(mayReadMessages(patient, record(state))).toBe(true);
  expect(mayReadMessages(patient, record(state, { practitionerIsGone: true }))).toBe(true);
  expect(mayReadMessages(practitioner, record(state))).toBe(state !== 'WITHDRAWN');
  expect(mayReadMessages(practitioner, record(state, { isShared: false }))).toBe(false);
  expect(mayWriteMessages(byShare('COLLEAGUE', 'let-read'), record(state))).toBe(isOpen);
  expect(mayReadMessages(byShare('COLLEAGUE', 'another'), record(state))).toBe(false);
  expect(mayReadMessages(byShare('SCHEDULER', 'let-read'), record(state))).toBe(false);
});
