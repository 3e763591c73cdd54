import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ConsultationStory, monday10, type Outcome } from '../../../test/consultation-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { nobody, type AccountHolder, type Actor } from '../../platform/actor.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { Schedules } from '../schedules.service.js';
import { busyTimesOf } from './busy-times-of.js';
import { CalendarReader, wholeInternet } from './calendar-reader.js';
import { OutsideCalendars } from './outside-calendars.js';
import { outsideReading } from './outside-reading.js';

let database: TestDatabase;
let story: ConsultationStory;
let server: Server;
let answer: RequestListener;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await ConsultationStory.open(database);
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await story.close();
  await database.drop();
});
beforeEach(async () => {
  database.clock.set(testNow);
  await database.unitOfWork.query(`DELETE FROM outside_calendars`);
});

/** The sweep of the worker, but that every name is this machine, without encryption. */
async function readDue(): Promise<number> {
  const { port } = server.address() as AddressInfo;
  const onThisMachine = new CalendarReader({
    ...wholeInternet,
    resolve: async () => ['127.0.0.1'],
    isPublic: () => true,
    mayAsk: () => true,
  });
  const reader: Pick<CalendarReader, 'read'> = {
    read: ({ pathname }, before) => onThisMachine.read(new URL(`http://calendar.example:${port}${pathname}`), before),
  };
  const { unitOfWork, cipher } = database;
  const tools = { unitOfWork, calendars: new OutsideCalendars(cipher), schedules: new Schedules(), reader };
  return outsideReading({
    ...tools,
    busyTimesOf: async (bytes, reading) => busyTimesOf(new TextDecoder().decode(bytes), reading),
  }).run();
}

async function aKeeper() {
  const practice = await story.aPractitioner();
  const accountId = randomUUID();
  await database.unitOfWork.query(
    `INSERT INTO accounts (id, email, email_hash, created_at, updated_at) VALUES ($1, '', $2, $3, $3)`,
    [accountId, Buffer.from(accountId), testNow],
  );
  await database.unitOfWork.query(
    `INSERT INTO listing_controllers (practitioner_id, account_id, since) VALUES ($1, $2, $3)`,
    [practice.practitionerId, accountId, testNow],
  );
  const actor: AccountHolder = {
    kind: 'ACCOUNT',
    isSuspended: false,
    accountId,
    sessionId: randomUUID(),
    roles: ['PRACTITIONER'],
    hasSecondFactor: true,
    secondFactorPassed: true,
    freshUntil: Temporal.Instant.from(testNow),
    link: null,
  };
  return { ...practice, actor };
}
type Keeper = Awaited<ReturnType<typeof aKeeper>>;

async function ask<Data>(query: string, variables: object, actor: Actor): Promise<Data> {
  const { data, errors } = await story.house.asPage(query, variables, actor);
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data as Data;
}

async function change(keeper: Keeper, mutation: string, more: object, as: Actor = keeper.actor): Promise<Outcome> {
  const type = mutation === 'addOutsideCalendar' ? 'AddOutsideCalendarInput' : 'OutsideCalendarInput';
  const { outcome } = await ask<{ outcome: Outcome }>(
    `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) { __typename
       ... on UserError { message } ... on InvalidInput { problems { path message } } } }`,
    { input: { practitionerId: toGlobalId('Practitioner', keeper.practitionerId), ...more } },
    as,
  );
  return outcome;
}

const secret = 'https://calendar.example/private-Samphire/basic.ics';

function add(keeper: Keeper, address = secret): Promise<Outcome> {
  return change(keeper, 'addOutsideCalendar', { name: ' My  own ', address });
}

interface Kept {
  readonly outsideCalendars: readonly {
    readonly calendarId: string;
    readonly name: string;
    readonly host: string;
    readonly isDue: boolean;
    readonly lastReadAt: string | null;
    readonly staleSince: string | null;
    readonly trouble: { readonly what: string } | null;
  }[];
  readonly conflicts: readonly { readonly startsAt: string; readonly reason: string; readonly state: string }[];
}

async function kept({ actor }: Keeper): Promise<Kept> {
  const { keptHours } = await ask<{ keptHours: Kept[] }>(
    `{ keptHours { outsideCalendars { calendarId name host isDue lastReadAt staleSince trouble { what whatToDo } }
                   conflicts { startsAt reason state } } }`,
    {},
    actor,
  );
  const [hours] = keptHours;
  if (!hours) throw new Error('They keep no hours.');
  return hours;
}

async function calendarOf(keeper: Keeper) {
  const [calendar] = (await kept(keeper)).outsideCalendars;
  if (!calendar) throw new Error('There is no calendar.');
  return calendar;
}

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
  return (_request, response) =>
    response
      .writeHead(200, { etag: `"${start}"` })
      .end(
        ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', `SUMMARY:${title}`, `DTSTART:${at(start)}`]
          .concat([`DTEND:${at(end)}`, 'END:VEVENT', 'END:VCALENDAR', ''])
          .join('\r\n'),
      );
}
const mondayBusy = busyOn('2026-11-23T15:00:00Z', '2026-11-23T23:00:00Z');
const MONDAY = '2026-11-23T15:00:00.000Z';
const TUESDAY = '2026-11-24T15:00:00.000Z';

describe('a calendar kept elsewhere', () => {
  test('takes the times it is busy in, for patients and search, until it is removed', async () => {
    const keeper = await aKeeper();
    answer = mondayBusy;
    expect(await nextSlot(keeper)).toBe(MONDAY);
    expect(await add(keeper)).toEqual({ __typename: 'OutsideCalendarsChanged' });
    expect(await calendarOf(keeper)).toMatchObject({
      name: 'My own',
      host: 'calendar.example',
      isDue: true,
      lastReadAt: null,
    });
    expect(await readDue()).toBe(1);
    expect(await nextSlot(keeper)).toBe(TUESDAY);
    const calendar = await calendarOf(keeper);
    expect(calendar).toMatchObject({ isDue: false, lastReadAt: testNow, staleSince: null, trouble: null });
    const asked = await story.ask(story.formFor(keeper, { startsAt: monday10 }));
    expect(asked).toMatchObject({ __typename: 'SlotNoLongerAvailable' });
    expect(await readDue()).toBe(0);
    const removed = await change(keeper, 'removeOutsideCalendar', { calendarId: calendar.calendarId });
    expect(removed).toEqual({ __typename: 'OutsideCalendarsChanged' });
    expect([await busyCount(keeper), await nextSlot(keeper)]).toEqual([0, MONDAY]);
    expect((await kept(keeper)).outsideCalendars).toEqual([]);
  });

  test('is kept as a secret, and nothing but starts and ends is kept of what is in it', async () => {
    const keeper = await aKeeper();
    answer = busyOn('2026-11-23T15:00:00Z', '2026-11-23T23:00:00Z', 'Samphire tasting');
    await add(keeper);
    await readDue();
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
    const keeper = await aKeeper();
    const marks: (string | undefined)[] = [];
    answer = (request, response) => {
      marks.push(request.headers['if-none-match']);
      if (request.headers['if-none-match']) response.writeHead(304).end();
      else mondayBusy(request, response);
    };
    await add(keeper);
    await readDue();
    const before = await changesOf(keeper);
    for (const minutes of [16, 16, 24 * 60]) {
      database.clock.advance({ minutes });
      expect(await readDue()).toBe(1);
    }
    const first = '"2026-11-23T15:00:00Z"';
    expect(marks).toEqual([undefined, first, first, undefined]);
    expect([await changesOf(keeper), await busyCount(keeper)]).toEqual([before, 1]);
  });

  test('that says the same in an answer without a mark moves nothing either, be it in the middle of something', async () => {
    const keeper = await aKeeper();
    answer = busyOn('2026-11-21T12:00:00Z', '2026-11-23T20:00:00Z');
    await add(keeper);
    await readDue();
    const before = await changesOf(keeper);
    database.clock.advance({ minutes: 16 });
    await database.unitOfWork.query(`UPDATE outside_calendars SET etag = NULL`);
    expect(await readDue()).toBe(1);
    expect(await changesOf(keeper)).toBe(before);
    answer = busyOn('2026-11-21T12:00:00Z', '2026-11-23T21:00:00Z');
    await change(keeper, 'readOutsideCalendarAgain', { calendarId: (await calendarOf(keeper)).calendarId });
    await readDue();
    expect([await changesOf(keeper), await busyCount(keeper)]).toEqual([before + 1, 1]);
    expect(await nextSlot(keeper)).toBe('2026-11-23T21:00:00.000Z');
  });

  test('that cannot be read keeps what it said, says so, and is left alone for longer and longer', async () => {
    const keeper = await aKeeper();
    answer = mondayBusy;
    await add(keeper);
    await readDue();
    answer = (_request, response) => response.end('<!doctype html><title>Sign in</title>');
    const waits: number[] = [];
    for (let minutes = 1; waits.length < 7 && minutes < 500; minutes++) {
      database.clock.advance({ minutes: 1 });
      if ((await readDue()) === 0) continue;
      waits.push(minutes);
      minutes = 0;
    }
    expect(waits).toEqual([15, 15, 30, 60, 120, 240, 360]);
    expect(await busyCount(keeper)).toBe(1);
    const { trouble, staleSince } = await calendarOf(keeper);
    expect(trouble?.what).toBe('What is at this address is no calendar that we can read.');
    expect(staleSince).toBe(testNow);
    answer = busyOn('2026-11-24T15:00:00Z', '2026-11-24T23:00:00Z');
    await change(keeper, 'readOutsideCalendarAgain', { calendarId: (await calendarOf(keeper)).calendarId });
    expect((await calendarOf(keeper)).isDue).toBe(true);
    await readDue();
    expect(await calendarOf(keeper)).toMatchObject({ trouble: null, staleSince: null, isDue: false });
    expect(await busyCount(keeper)).toBe(1);
  });

  test('over a talk that is confirmed is shown beside it, and the talk stays', async () => {
    const keeper = await aKeeper();
    await story.aSentRequest(keeper);
    await database.unitOfWork.query(`UPDATE consultations SET state = 'CONFIRMED' WHERE state = 'REQUESTED'`);
    answer = mondayBusy;
    expect((await kept(keeper)).conflicts).toEqual([]);
    await add(keeper);
    await readDue();
    expect((await kept(keeper)).conflicts).toEqual([{ startsAt: monday10, reason: 'BUSY', state: 'CONFIRMED' }]);
    const held = await database.unitOfWork.query(`SELECT 1 FROM held_times WHERE practitioner_id = $1`, [
      keeper.practitionerId,
    ]);
    expect(held).toHaveLength(1);
  });

  test('stands beside others, each with its own times', async () => {
    const keeper = await aKeeper();
    answer = (request, response) =>
      request.url?.includes('tuesday')
        ? busyOn('2026-11-24T15:00:00Z', '2026-11-24T23:00:00Z')(request, response)
        : mondayBusy(request, response);
    await add(keeper);
    database.clock.advance({ seconds: 1 });
    await add(keeper, 'webcal://calendar.example/tuesday.ics');
    await readDue();
    expect(await nextSlot(keeper)).toBe('2026-11-25T15:00:00.000Z');
    await change(keeper, 'removeOutsideCalendar', { calendarId: (await calendarOf(keeper)).calendarId });
    expect([await nextSlot(keeper), await busyCount(keeper)]).toEqual([MONDAY, 1]);
  });

  test('goes with all it said when the listing changes hands', async () => {
    const keeper = await aKeeper();
    answer = mondayBusy;
    await add(keeper);
    await readDue();
    const other = await aKeeper();
    await database.unitOfWork.query(`DELETE FROM listing_controllers WHERE practitioner_id = $1`, [
      other.practitionerId,
    ]);
    await database.unitOfWork.query(`UPDATE listing_controllers SET account_id = $2 WHERE practitioner_id = $1`, [
      keeper.practitionerId,
      other.actor.accountId,
    ]);
    expect((await kept(other)).outsideCalendars).toEqual([]);
    database.clock.advance({ minutes: 16 });
    await readDue();
    expect([await busyCount(keeper), await nextSlot(keeper)]).toEqual([0, MONDAY]);
    expect(await database.unitOfWork.query(`SELECT 1 FROM outside_calendars`)).toEqual([]);
  });
});

describe('adding one', () => {
  test('is refused beside the field for what cannot be asked, what is there already, and a sixth', async () => {
    const keeper = await aKeeper();
    const problemOf = async (address: string) => {
      const outcome = await add(keeper, address);
      return (outcome['problems'] as { path: string[]; message: string }[] | undefined)?.[0];
    };
    expect(await problemOf('http://calendar.example/a.ics')).toEqual({
      path: ['address'],
      message: 'The address has to begin with https:// or webcal://.',
    });
    expect(await problemOf('https://127.0.0.1/a.ics')).toBeDefined();
    await add(keeper);
    expect(await problemOf(secret.replace('https', 'webcal'))).toMatchObject({
      message: 'This calendar is here already.',
    });
    for (const letter of 'abcd') expect(await problemOf(`https://calendar.example/${letter}`)).toBeUndefined();
    expect(await problemOf('https://calendar.example/e')).toMatchObject({
      message: 'At most 5 calendars can be read.',
    });
    expect((await kept(keeper)).outsideCalendars).toHaveLength(5);
  });

  test('is for whoever keeps the hours: to others neither the hours nor the calendar is there', async () => {
    const [keeper, other] = [await aKeeper(), await aKeeper()];
    await add(keeper);
    const { calendarId } = await calendarOf(keeper);
    expect((await change(keeper, 'addOutsideCalendar', { name: '', address: secret }, nobody)).__typename).toBe(
      'SignInNeeded',
    );
    for (const mutation of ['removeOutsideCalendar', 'readOutsideCalendarAgain']) {
      expect((await change(keeper, mutation, { calendarId }, other.actor)).__typename).toBe('NotFound');
      expect((await change(other, mutation, { calendarId })).__typename).toBe('InvalidInput');
    }
    expect((await kept(keeper)).outsideCalendars).toHaveLength(1);
  });
});
