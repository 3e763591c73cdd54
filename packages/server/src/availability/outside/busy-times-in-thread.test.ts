import { describe, expect, test } from 'vitest';
import { busyTimesInThread } from './busy-times-in-thread.js';
import { busyTimesOf } from './busy-times-of.js';

/** As it was built: a thread runs what Node.js reads by itself. */
const program = new URL('../../../dist/availability/outside/busy-times.thread.js', import.meta.url);
const reading = {
  zone: 'America/Chicago',
  range: { start: Date.parse('2026-11-21T00:00Z'), end: Date.parse('2027-11-21T00:00Z') },
};

function calendar(...rules: readonly string[]): string {
  const events = rules.map((rule, index) =>
    ['BEGIN:VEVENT', `UID:${index}`, 'DTSTART:20200101T150000', 'DURATION:PT30M', rule, 'END:VEVENT'].join('\r\n'),
  );
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

describe('a calendar that is read in a thread', () => {
  test('says the same as beside it', async () => {
    const text = calendar('RRULE:FREQ=WEEKLY', 'RRULE:FREQ=MONTHLY');
    const busy = await busyTimesInThread(bytesOf(text), reading, program);
    expect(busy.length).toBeGreaterThan(52);
    expect(busy).toEqual(busyTimesOf(text, reading));
  });

  test('keeps nobody waiting, however long it takes, and is given up', async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 10);
    const began = performance.now();
    const read = busyTimesInThread(bytesOf(calendar('RRULE:FREQ=SECONDLY')), reading, program);
    await expect(read).rejects.toMatchObject({ trouble: 'TOO_MUCH' });
    clearInterval(counting);
    expect(turns).toBeGreaterThan((performance.now() - began) / 100);
  });

  test('is none when it is something else', async () => {
    await expect(busyTimesInThread(bytesOf('<!doctype html>'), reading, program)).rejects.toMatchObject({
      trouble: 'NOT_A_CALENDAR',
    });
  });
});
