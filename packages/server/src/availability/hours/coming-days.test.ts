import { describe, expect, test } from 'vitest';
import type { OfferedType, Practice } from '../slots/practice.js';
import { daysToCome } from './coming-days.js';

const talk: OfferedType = {
  id: 'talk',
  practitionerId: 'ana',
  name: 'First talk',
  mode: 'IN_PERSON',
  locationId: 'dallas',
  locationRegion: 'US-TX',
  zone: 'America/Chicago',
  minutes: 30,
  price: null,
  leadTimeMinutes: 0,
  horizonDays: 60,
  noticeMinutes: 0,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  alignmentMinutes: null,
  bookingPolicy: 'REQUEST',
};

function practice(startMinute: number, endMinute: number, breaks: Practice['schedule']['weeklyBreaks'] = []): Practice {
  return {
    practitionerId: 'ana',
    schedule: {
      takesRequests: false,
      zone: 'America/Chicago',
      dailyCap: null,
      weeklyHours: [7, 1].map((weekday) => ({
        weekday,
        startMinute,
        endMinute,
        locationId: 'dallas',
        modes: ['IN_PERSON'],
      })),
      weeklyBreaks: breaks,
      dateOverrides: [],
      timeOff: [],
      travelTimes: [],
    },
    visibleUntil: 0,
    licenses: [{ jurisdiction: 'US-TX', kind: 'STATE_LICENSE', startsOn: null, expiresOn: '2030-01-01', check: null }],
    types: [talk],
    agreedTypes: [],
    taken: { held: [], busy: [] },
  };
}

const at = (text: string) => Date.parse(text);

describe('the coming days', () => {
  test('begin today, are as many as asked for, and say when nothing is free', () => {
    const days = daysToCome(practice(540, 600), at('2026-11-27T12:00-06:00'), 5);
    expect(days.map(({ label, talks }) => [label, talks.length])).toEqual([
      ['Fri, Nov 27', 0],
      ['Sat, Nov 28', 0],
      ['Sun, Nov 29', 1],
      ['Mon, Nov 30', 1],
      ['Tue, Dec 1', 0],
    ]);
    const turn = daysToCome(practice(540, 600), at('2026-12-31T23:59-06:00'), 2);
    expect(turn.map(({ label }) => label)).toEqual(['Thu, Dec 31', 'Fri, Jan 1, 2027']);
    expect(days[2]?.talks).toEqual([
      { name: 'First talk', count: 2, stretches: ['9:00 am to 10:00 am'], times: ['9:00 am', '9:30 am'] },
    ]);
  });

  test('stop where a break is', () => {
    const withBreak = practice(540, 720, [{ weekday: 7, startMinute: 600, endMinute: 660 }]);
    const [sunday] = daysToCome(withBreak, at('2026-11-29T00:00-06:00'), 1);
    expect(sunday?.talks[0]?.stretches).toEqual(['9:00 am to 10:00 am', '11:00 am to 12:00 pm']);
  });

  test('today has only what is still to come', () => {
    const [sunday] = daysToCome(practice(540, 720), at('2026-11-29T10:10-06:00'), 1);
    expect(sunday?.talks[0]?.times).toEqual(['10:30 am', '11:00 am', '11:30 am']);
  });

  test('when the clocks go back, both of the repeated times stand there, told apart', () => {
    const [sunday, monday] = daysToCome(practice(30, 150), at('2026-11-01T00:00-05:00'), 2);
    expect(sunday).toMatchObject({ label: 'Sun, Nov 1', clockMoves: -60 });
    expect(sunday?.talks[0]?.times).toEqual([
      '12:30 am',
      '1:00 am (UTC−5)',
      '1:30 am (UTC−5)',
      '1:00 am (UTC−6)',
      '1:30 am (UTC−6)',
      '2:00 am',
    ]);
    expect(monday).toMatchObject({ label: 'Mon, Nov 2', clockMoves: 0 });
  });

  test('when the clocks go forward, the hour that is skipped has no times', () => {
    const [sunday] = daysToCome(practice(60, 240), at('2026-03-08T00:00-06:00'), 1);
    expect(sunday).toMatchObject({ label: 'Sun, Mar 8', clockMoves: 60 });
    expect(sunday?.talks[0]?.times).toEqual(['1:00 am', '1:30 am', '3:00 am', '3:30 am']);
  });
});
