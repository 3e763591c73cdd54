import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { erasureOf, type ErasureFacts } from './retention.js';

const at = (text: string) => Temporal.Instant.from(text);
const facts: ErasureFacts = {
  state: 'REQUESTED',
  since: at('2026-11-21T15:00Z'),
  endsAt: at('2026-12-01T15:00Z'),
  emailDueAt: null,
  emailConfirmed: true,
};

test.each<[string, Partial<ErasureFacts>, string, string]>([
  [
    'never confirmed by code: with the code',
    { state: 'AWAITING_EMAIL', emailConfirmed: false, emailDueAt: at('2026-11-21T15:20Z') },
    '2026-11-21T15:20:00Z',
    '2026-11-21T15:20:00Z',
  ],
  [
    'expired unconfirmed: at once',
    { state: 'EXPIRED', emailConfirmed: false },
    '2026-11-21T15:00:00Z',
    '2026-11-21T15:00:00Z',
  ],
  [
    'withdrawn unconfirmed: at once',
    { state: 'WITHDRAWN', emailConfirmed: false },
    '2026-11-21T15:00:00Z',
    '2026-11-21T15:00:00Z',
  ],
  ['declined', { state: 'DECLINED' }, '2026-11-28T15:00:00Z', '2026-12-21T15:00:00Z'],
  ['expired', { state: 'EXPIRED' }, '2026-11-28T15:00:00Z', '2026-12-21T15:00:00Z'],
  ['withdrawn', { state: 'WITHDRAWN' }, '2026-11-28T15:00:00Z', '2026-12-21T15:00:00Z'],
  ['requested: the latest it can come to', { state: 'REQUESTED' }, '2026-12-31T15:00:00Z', '2027-03-01T15:00:00Z'],
  ['confirmed', { state: 'CONFIRMED' }, '2026-12-31T15:00:00Z', '2027-03-01T15:00:00Z'],
  ['cancelled', { state: 'CANCELLED' }, '2026-12-31T15:00:00Z', '2027-03-01T15:00:00Z'],
  ['completed', { state: 'COMPLETED' }, '2026-12-31T15:00:00Z', '2027-03-01T15:00:00Z'],
  ['no-show', { state: 'NO_SHOW' }, '2026-12-31T15:00:00Z', '2027-03-01T15:00:00Z'],
])('%s', (_, given, answersAt, contactAt) => {
  const erasure = erasureOf({ ...facts, ...given });
  expect([erasure.answersAt.toString(), erasure.contactAt.toString()]).toEqual([answersAt, contactAt]);
});
