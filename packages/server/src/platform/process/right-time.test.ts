import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { SweepRunner } from '../sweeps.js';
import { createHealth, statusOf } from './health.js';
import { machineTime, RightTime } from './right-time.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const minute = 60_000;

/** A machine whose clock somebody sets. */
function machine() {
  const lines: string[] = [];
  const logger = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const set = { by: 0 };
  const now = () => machineTime() + set.by;
  return { set, now, logger, lines, time: new RightTime(database.dataSource, logger, now) };
}

test('a clock that is set while we run is noticed at once, in either direction, and so is one that is right again', async () => {
  const { set, time, lines } = machine();
  expect(await time.isRight()).toBe(true);
  const seen: boolean[] = [];
  for (const minutes of [4, 6, 0, -6, -60 * 24 * 400, 0]) {
    set.by = minutes * minute;
    seen.push(await time.isRight());
  }
  expect(seen).toEqual([true, false, true, false, false, true]);
  const told = lines.map((line) => (JSON.parse(line) as { apart?: string }).apart ?? 'right');
  expect(told).toEqual(["6 minutes ahead of the database's", 'right', "6 minutes behind the database's", 'right']);
});

test('nothing that follows the clock is run while it is wrong, and what is due is done when it is right', async () => {
  const { set, time, logger } = machine();
  set.by = 60 * 24 * 90 * minute;
  let times = 0;
  const sweep = { name: 'erases', everySeconds: 0.001, run: () => Promise.resolve(++times) };
  let asked = 0;
  const runner = new SweepRunner([sweep], logger, { isRight: () => (asked++, time.isRight()) });
  runner.start();
  await expect.poll(() => asked).toBeGreaterThan(3);
  expect(times).toBe(0);
  set.by = 0;
  await expect.poll(() => times).toBeGreaterThan(0);
  await runner.stop();
});

test('a server whose clock is wrong is taken out of service, and says how wrong it is', async () => {
  const { set, now } = machine();
  const options = { dataSource: database.dataSource, now: () => Date.UTC(2026, 10, 21), zoneDataVersion: '2026c' };
  const health = createHealth({ ...options, machineTime: now });
  expect(await health.ready()).toMatchObject({ state: 'OK', clock: { state: 'OK' } });
  set.by = -6 * minute;
  const report = await health.ready();
  expect(report).toMatchObject({ state: 'FAILING', database: 'OK', clock: { state: 'FAILING' } });
  expect(report.clock?.secondsAhead).toBeGreaterThan(-365);
  expect(report.clock?.secondsAhead).toBeLessThan(-355);
  expect(statusOf(report)).toBe(503);
});
