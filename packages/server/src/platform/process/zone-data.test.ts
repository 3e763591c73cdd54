import { expect, test } from 'vitest';
import { describeZoneData, warnOfOldZoneData } from './zone-data.js';
import type { Logger } from './logger.js';

const day = (date: string) => Date.parse(date);

test.each([
  ['2026c', '2026-11-21', 'OK', 136],
  ['2026c', '2027-01-04', 'OK', 180],
  ['2026c', '2027-01-05', 'LATE', 181],
  // Between two that are listed: not before the one before it.
  ['2026d', '2026-11-21', 'OK', 136],
  ['2026f', '2026-11-21', 'OK', 24],
  // Newer than the list: not before its year began, nor before the newest listed.
  ['2027a', '2027-03-01', 'OK', 59],
  ['2026h', '2026-11-21', 'OK', 24],
  ['2023c', '2026-11-21', 'LATE', 1420],
  ['', '2026-11-21', 'LATE', Number.MAX_SAFE_INTEGER],
  ['unknown', '2026-11-21', 'LATE', Number.MAX_SAFE_INTEGER],
] as const)('the zone data %s is on %s %s', (version, on, state, atMostDaysOld) => {
  expect(describeZoneData(version, day(on))).toEqual({ state, version, atMostDaysOld });
});

test('the log warns of old data once a day, and of what is not old never', async () => {
  const warnings: unknown[] = [];
  const logger = { warn: (facts: unknown) => warnings.push(facts) } as unknown as Logger;
  await warnOfOldZoneData(() => day('2026-11-21'), logger, '2026c').run();
  expect(warnings).toEqual([]);
  await warnOfOldZoneData(() => day('2027-02-01'), logger, '2026c').run();
  expect(warnings).toEqual([{ zoneData: '2026c', atMostDaysOld: 208 }]);
});
