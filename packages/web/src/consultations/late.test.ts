import { describe, expect, it } from 'vitest';
import { hasBegun, isLateFor, isNoticePast } from './late.js';

describe('the notice that was agreed on', () => {
  const talk = { state: 'CONFIRMED', startsAt: '2026-12-08T15:00:00Z', consultationType: { noticeMinutes: 1440 } };

  it('has passed once less is left than it asks for', () => {
    expect(isLateFor(talk, '2026-12-07T15:00:00Z')).toBe(false);
    expect(isLateFor(talk, '2026-12-07T15:00:01Z')).toBe(true);
  });

  it('passes never where there is none before the start, and is no rule for what is not confirmed', () => {
    expect(isLateFor({ ...talk, consultationType: { noticeMinutes: 0 } }, '2026-12-08T14:59:59Z')).toBe(false);
    expect(isLateFor({ ...talk, state: 'REQUESTED' }, '2026-12-08T14:59:59Z')).toBe(false);
  });

  it('is past for a time that is chosen as for one that is confirmed, and for none before one is chosen', () => {
    expect(isNoticePast(talk.startsAt, 1440, '2026-12-07T15:00:00Z')).toBe(false);
    expect(isNoticePast(talk.startsAt, 1440, '2026-12-07T15:00:01Z')).toBe(true);
    expect(isNoticePast('', 1440, '2026-12-07T15:00:01Z')).toBe(false);
  });
});

it('a confirmed talk has begun from its start on, and what waits or is over has not', () => {
  const talk = { state: 'CONFIRMED', startsAt: '2026-12-08T15:00:00Z' };
  expect(hasBegun(talk, '2026-12-08T14:59:59Z')).toBe(false);
  expect(hasBegun(talk, '2026-12-08T15:00:00Z')).toBe(true);
  for (const state of ['REQUESTED', 'COMPLETED', 'CANCELLED']) {
    expect(hasBegun({ ...talk, state }, '2026-12-08T15:00:00Z')).toBe(false);
  }
});
