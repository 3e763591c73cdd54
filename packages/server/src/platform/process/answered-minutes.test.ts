import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { answeredDays, AnsweredMinutes } from './answered-minutes.js';

const at = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO('UTC');

describe('in which minutes we answered', () => {
  it.each([
    ['nothing was measured yet', [], '2026-11-28T10:00:00Z', []],
    [
      'the first day counts from its first minute on, and today until now',
      [{ day: '2026-11-28', answered: 30, first: 570 }],
      '2026-11-28T10:00:00Z',
      [{ day: '2026-11-28', answered: 30, of: 30 }],
    ],
    [
      'the minute that runs is not counted yet',
      [{ day: '2026-11-28', answered: 31, first: 570 }],
      '2026-11-28T10:00:30Z',
      [{ day: '2026-11-28', answered: 30, of: 30 }],
    ],
    [
      'a day of which nothing is kept had no answer',
      [
        { day: '2026-11-26', answered: 1_439, first: 0 },
        { day: '2026-11-28', answered: 599, first: 1 },
      ],
      '2026-11-28T10:00:00Z',
      [
        { day: '2026-11-26', answered: 1_439, of: 1_440 },
        { day: '2026-11-27', answered: 0, of: 1_440 },
        { day: '2026-11-28', answered: 599, of: 600 },
      ],
    ],
  ])('%s', (_what, rows, now, days) => {
    expect(answeredDays(rows, at(now))).toEqual(days);
  });

  it('tells ninety days of more', () => {
    const days = answeredDays([{ day: '2026-08-01', answered: 1_440, first: 5 }], at('2026-11-28T10:00:00Z'));
    expect(days).toHaveLength(90);
    expect(days[0]).toEqual({ day: '2026-08-31', answered: 0, of: 1_440 });
  });
});

describe('is kept', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await createTestDatabase()));
  afterAll(() => database.drop());

  it('once for each minute, whoever says so and how often, and not when nothing answers', async () => {
    database.clock.set('2026-11-28T10:00:05Z');
    let answers = true;
    const [one, other] = [1, 2].map(() => new AnsweredMinutes(database.unitOfWork, async () => answers));
    const look = () => Promise.all([one!.sweep().run(), other!.sweep().run()]);
    await look();
    database.clock.advance({ seconds: 20 });
    await look();
    database.clock.advance({ minutes: 1 });
    await look();
    answers = false;
    database.clock.advance({ minutes: 1 });
    await look();
    database.clock.advance({ minutes: 1 });
    expect(await one!.days()).toEqual([{ day: '2026-11-28', answered: 2, of: 3 }]);
    database.clock.advance({ hours: 24 * 101 });
    await one!.erasure().run();
    expect(await one!.days()).toEqual([]);
  });
});
