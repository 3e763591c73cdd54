import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { monday10 } from '../../../test/consultation-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import {
  calendarWith,
  OutsideCalendarStory,
  secretAddress,
  type CalendarKeeper as Keeper,
} from '../../../test/outside-calendar-story.js';
import { nobody } from '../../platform/actor.js';

let database: TestDatabase;
let story: OutsideCalendarStory;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await OutsideCalendarStory.open(database);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});
beforeEach(async () => {
  database.clock.set(testNow);
  await database.unitOfWork.query(`DELETE FROM outside_calendars`);
});

/** The soonest slot, as search knows it. */
async function nextSlot({ practitionerId }: Keeper): Promise<string | null> {
  const [row] = await database.unitOfWork.query<{ startsAt: Date | null }>(
    `SELECT starts_at AS "startsAt" FROM next_slots WHERE practitioner_id = $1 AND position = 0`,
    [practitionerId],
  );
  return row?.startsAt?.toISOString() ?? null;
}

async function busyCount({ practitionerId }: Keeper): Promise<number> {
  const rows = await database.unitOfWork.query(`SELECT 1 FROM busy_times WHERE practitioner_id = $1`, [practitionerId]);
  return rows.length;
}

async function changesOf({ practitionerId }: Keeper): Promise<number> {
  const rows = await database.unitOfWork.query(`SELECT 1 FROM changes WHERE subject_id = $1`, [practitionerId]);
  return rows.length;
}

function busyOn(start: string, end: string, title = 'Dentist'): RequestListener {
  const at = (text: string) => text.replaceAll(/[-:]/g, '');
  return calendarWith(start, `SUMMARY:${title}`, `DTSTART:${at(start)}`, `DTEND:${at(end)}`);
}
const mondayBusy = busyOn('2026-11-23T15:00:00Z', '2026-11-23T23:00:00Z');
const MONDAY = '2026-11-23T15:00:00.000Z';
const TUESDAY = '2026-11-24T15:00:00.000Z';

describe('a calendar kept elsewhere', () => {
  test('takes the times it is busy in, for patients and search, until it is removed', async () => {
    const keeper = await story.aKeeper();
    story.answer = mondayBusy;
    expect(await nextSlot(keeper)).toBe(MONDAY);
    expect(await story.add(keeper)).toEqual({ __typename: 'OutsideCalendarsChanged' });
    expect(await story.calendarOf(keeper)).toMatchObject({
      name: 'My own',
      host: 'calendar.example',
      isDue: true,
      lastReadAt: null,
    });
    expect(await story.readDue()).toBe(1);
    expect(await nextSlot(keeper)).toBe(TUESDAY);
    const calendar = await story.calendarOf(keeper);
    expect(calendar).toMatchObject({ isDue: false, lastReadAt: testNow, staleSince: null, trouble: null });
    const asked = await story.consultations.ask(story.consultations.formFor(keeper, { startsAt: monday10 }));
    expect(asked).toMatchObject({ __typename: 'SlotNoLongerAvailable' });
    expect(await story.readDue()).toBe(0);
    const removed = await story.change(keeper, 'removeOutsideCalendar', { calendarId: calendar.calendarId });
    expect(removed).toEqual({ __typename: 'OutsideCalendarsChanged' });
    expect([await busyCount(keeper), await nextSlot(keeper)]).toEqual([0, MONDAY]);
    expect((await story.kept(keeper)).outsideCalendars).toEqual([]);
  });

  test('is kept as a secret, and nothing but starts and ends is kept of what is in it', async () => {
    const keeper = await story.aKeeper();
    story.answer = busyOn('2026-11-23T15:00:00Z', '2026-11-23T23:00:00Z', 'Samphire tasting');
    await story.add(keeper);
    await story.readDue();
    expect(await busyCount(keeper)).toBe(1);
    const tables = await database.unitOfWork.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    for (const { name } of tables) {
      const rows = await database.unitOfWork.query(`SELECT 1 FROM ${name} t WHERE t::text LIKE '%Samphire%'`);
      expect([name, rows.length]).toEqual([name, 0]);
    }
  });

  test('that says the same again moves nothing, and is read anew once a day', async () => {
    const keeper = await story.aKeeper();
    const marks: (string | undefined)[] = [];
    story.answer = (request, response) => {
      marks.push(request.headers['if-none-match']);
      if (request.headers['if-none-match']) response.writeHead(304).end();
      else mondayBusy(request, response);
    };
    await story.add(keeper);
    await story.readDue();
    const before = await changesOf(keeper);
    for (const minutes of [16, 16, 24 * 60]) {
      database.clock.advance({ minutes });
      expect(await story.readDue()).toBe(1);
    }
    const first = '"2026-11-23T15:00:00Z"';
    expect(marks).toEqual([undefined, first, first, undefined]);
    expect([await changesOf(keeper), await busyCount(keeper)]).toEqual([before, 1]);
  });

  test('that says the same in an answer without a mark moves nothing either, be it in the middle of something', async () => {
    const keeper = await story.aKeeper();
    story.answer = busyOn('2026-11-21T12:00:00Z', '2026-11-23T20:00:00Z');
    await story.add(keeper);
    await story.readDue();
    const before = await changesOf(keeper);
    database.clock.advance({ minutes: 16 });
    await database.unitOfWork.query(`UPDATE outside_calendars SET etag = NULL`);
    expect(await story.readDue()).toBe(1);
    expect(await changesOf(keeper)).toBe(before);
    story.answer = busyOn('2026-11-21T12:00:00Z', '2026-11-23T21:00:00Z');
    await story.change(keeper, 'readOutsideCalendarAgain', { calendarId: (await story.calendarOf(keeper)).calendarId });
    await story.readDue();
    expect([await changesOf(keeper), await busyCount(keeper)]).toEqual([before + 1, 1]);
    expect(await nextSlot(keeper)).toBe('2026-11-23T21:00:00.000Z');
  });

  test('that cannot be read keeps what it said, says so, and is left alone for longer and longer', async () => {
    const keeper = await story.aKeeper();
    story.answer = mondayBusy;
    await story.add(keeper);
    await story.readDue();
    story.answer = (_request, response) => response.end('<!doctype html><title>Sign in</title>');
    const waits: number[] = [];
    for (let minutes = 1; waits.length < 7 && minutes < 500; minutes++) {
      database.clock.advance({ minutes: 1 });
      if ((await story.readDue()) === 0) continue;
      waits.push(minutes);
      minutes = 0;
    }
    expect(waits).toEqual([15, 15, 30, 60, 120, 240, 360]);
    expect(await busyCount(keeper)).toBe(1);
    const { trouble, staleSince } = await story.calendarOf(keeper);
    expect(trouble?.what).toBe('What is at this address is not a calendar that we can read.');
    expect(staleSince).toBe(testNow);
    story.answer = busyOn('2026-11-24T15:00:00Z', '2026-11-24T23:00:00Z');
    await story.change(keeper, 'readOutsideCalendarAgain', { calendarId: (await story.calendarOf(keeper)).calendarId });
    expect((await story.calendarOf(keeper)).isDue).toBe(true);
    await story.readDue();
    expect(await story.calendarOf(keeper)).toMatchObject({ trouble: null, staleSince: null, isDue: false });
    expect(await busyCount(keeper)).toBe(1);
  });

  test('over a talk that is confirmed is shown beside it, and the talk stays', async () => {
    const keeper = await story.aKeeper();
    await story.consultations.aSentRequest(keeper);
    await database.unitOfWork.query(`UPDATE consultations SET state = 'CONFIRMED' WHERE state = 'REQUESTED'`);
    story.answer = mondayBusy;
    expect((await story.kept(keeper)).conflicts).toEqual([]);
    await story.add(keeper);
    await story.readDue();
    expect((await story.kept(keeper)).conflicts).toEqual([{ startsAt: monday10, reason: 'BUSY', state: 'CONFIRMED' }]);
    const held = await database.unitOfWork.query(`SELECT 1 FROM held_times WHERE practitioner_id = $1`, [
      keeper.practitionerId,
    ]);
    expect(held).toHaveLength(1);
  });

  test('stands beside others, each with its own times', async () => {
    const keeper = await story.aKeeper();
    story.answer = (request, response) =>
      request.url?.includes('tuesday')
        ? busyOn('2026-11-24T15:00:00Z', '2026-11-24T23:00:00Z')(request, response)
        : mondayBusy(request, response);
    await story.add(keeper);
    database.clock.advance({ seconds: 1 });
    await story.add(keeper, 'webcal://calendar.example/tuesday.ics');
    await story.readDue();
    expect(await nextSlot(keeper)).toBe('2026-11-25T15:00:00.000Z');
    await story.change(keeper, 'removeOutsideCalendar', { calendarId: (await story.calendarOf(keeper)).calendarId });
    expect([await nextSlot(keeper), await busyCount(keeper)]).toEqual([MONDAY, 1]);
  });

  test('goes with all it said when the listing changes hands', async () => {
    const keeper = await story.aKeeper();
    story.answer = mondayBusy;
    await story.add(keeper);
    await story.readDue();
    const other = await story.aKeeper();
    await database.unitOfWork.query(`DELETE FROM listing_controllers WHERE practitioner_id = $1`, [
      other.practitionerId,
    ]);
    await database.unitOfWork.query(`UPDATE listing_controllers SET account_id = $2 WHERE practitioner_id = $1`, [
      keeper.practitionerId,
      other.actor.accountId,
    ]);
    expect((await story.kept(other)).outsideCalendars).toEqual([]);
    database.clock.advance({ minutes: 16 });
    await story.readDue();
    expect([await busyCount(keeper), await nextSlot(keeper)]).toEqual([0, MONDAY]);
    expect(await database.unitOfWork.query(`SELECT 1 FROM outside_calendars`)).toEqual([]);
  });
});

describe('adding one', () => {
  test('is refused beside the field for what cannot be asked, what is there already, and a sixth', async () => {
    const keeper = await story.aKeeper();
    const problemOf = async (address: string) => {
      const outcome = await story.add(keeper, address);
      return (outcome['problems'] as { path: string[]; message: string }[] | undefined)?.[0];
    };
    expect(await problemOf('http://calendar.example/a.ics')).toEqual({
      path: ['address'],
      message: 'The address has to begin with https:// or webcal://.',
    });
    expect(await problemOf('https://127.0.0.1/a.ics')).toBeDefined();
    await story.add(keeper);
    expect(await problemOf(secretAddress.replace('https', 'webcal'))).toMatchObject({
      message: 'This calendar is already here.',
    });
    for (const letter of 'abcd') expect(await problemOf(`https://calendar.example/${letter}`)).toBeUndefined();
    expect(await problemOf('https://calendar.example/e')).toMatchObject({
      message: 'At most 5 calendars can be read.',
    });
    expect((await story.kept(keeper)).outsideCalendars).toHaveLength(5);
  });

  test('is for whoever keeps the hours: to others neither the hours nor the calendar is there', async () => {
    const [keeper, other] = [await story.aKeeper(), await story.aKeeper()];
    await story.add(keeper);
    const { calendarId } = await story.calendarOf(keeper);
    expect(
      (await story.change(keeper, 'addOutsideCalendar', { name: '', address: secretAddress }, nobody)).__typename,
    ).toBe('SignInNeeded');
    for (const mutation of ['removeOutsideCalendar', 'readOutsideCalendarAgain']) {
      expect((await story.change(keeper, mutation, { calendarId }, other.actor)).__typename).toBe('NotFound');
      expect((await story.change(other, mutation, { calendarId })).__typename).toBe('InvalidInput');
    }
    expect((await story.kept(keeper)).outsideCalendars).toHaveLength(1);
  });
});
