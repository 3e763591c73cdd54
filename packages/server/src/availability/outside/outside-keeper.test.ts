import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { calendarWith, OutsideCalendarStory, type CalendarKeeper } from '../../../test/outside-calendar-story.js';

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
  story.answer = aDay;
});

const aDay = calendarWith('a day', 'DTSTART;VALUE=DATE:20261124');
const isGone = calendarWith('gone', 'DTSTART:whenever');

async function lettersTo({ accountEmail }: CalendarKeeper) {
  await story.consultations.pass();
  return story.consultations.mailsTo(accountEmail).toReversed();
}

async function passing(hours: number): Promise<void> {
  for (let passed = 0; passed < hours; passed++) {
    database.clock.advance({ hours: 1 });
    await story.readDue();
  }
}

describe('a calendar that cannot be read', () => {
  test('for a day is told of in one letter, which names nothing that it is called', async () => {
    const keeper = await story.aKeeper();
    await story.add(keeper);
    await story.readDue();
    story.answer = isGone;
    await passing(20);
    expect(await lettersTo(keeper)).toEqual([]);
    await passing(60);
    const [letter, ...more] = await lettersTo(keeper);
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('A calendar of yours cannot be read');
    expect(letter?.text).toContain('Your calendar at calendar.example was last read on Sat, Nov 21');
    expect(letter?.text).toMatch(/\/my-hours\/\S+\/other-calendars/);
    expect(letter?.text).not.toMatch(/My own|private-Samphire/);
  });

  test('and then can, and cannot again, is told of again', async () => {
    const keeper = await story.aKeeper();
    await story.add(keeper);
    story.answer = isGone;
    await passing(30);
    expect((await lettersTo(keeper)).at(-1)?.text).toContain('we have not been able to read it since');
    story.answer = aDay;
    await story.readAgain(keeper);
    story.answer = isGone;
    await passing(20);
    expect(await lettersTo(keeper)).toHaveLength(1);
    await passing(12);
    expect(await lettersTo(keeper)).toHaveLength(2);
  });

  test('and is read again or taken away before the letter leaves, is told of in none', async () => {
    const [keeper, other] = [await story.aKeeper(), await story.aKeeper()];
    await story.add(keeper);
    await story.add(other);
    story.answer = isGone;
    await passing(30);
    await story.change(other, 'removeOutsideCalendar', { calendarId: (await story.calendarOf(other)).calendarId });
    story.answer = aDay;
    await story.readAgain(keeper);
    expect([await lettersTo(keeper), await lettersTo(other)]).toEqual([[], []]);
    const owed = await database.unitOfWork.query(`SELECT kind FROM outbox WHERE sent_at IS NULL`);
    expect(owed).toEqual([]);
  });
});

test('a calendar whose address says whose it is takes no time for what they said no to', async () => {
  const keeper = await story.aKeeper();
  const guest = 'ATTENDEE;PARTSTAT=DECLINED:mailto:ana@example.org';
  story.answer = calendarWith('declined', 'DTSTART:20261124T150000Z', 'DTEND:20261124T160000Z', guest);
  await story.add(keeper, 'https://calendar.example/ical/ana%40example.org/private-1/basic.ics');
  await story.readDue();
  const busy = () =>
    database.unitOfWork.query(`SELECT 1 FROM busy_times WHERE practitioner_id = $1`, [keeper.practitionerId]);
  expect([await busy(), (await story.calendarOf(keeper)).trouble]).toEqual([[], null]);
  await story.add(keeper, 'https://calendar.example/ical/ben%40example.org/private-1/basic.ics');
  await story.readDue();
  expect(await busy()).toHaveLength(1);
});

test('a calendar that says nowhere whose it is belongs to whoever added it: what they said no to takes no time', async () => {
  const [keeper, other] = [await story.aKeeper(), await story.aKeeper()];
  const guest = `ATTENDEE;PARTSTAT=DECLINED:mailto:${keeper.accountEmail}`;
  story.answer = calendarWith('declined', 'DTSTART:20261124T150000Z', 'DTEND:20261124T160000Z', guest);
  for (const each of [keeper, other]) await story.add(each);
  await story.readDue();
  const taken = await database.unitOfWork.query(`SELECT practitioner_id AS id FROM busy_times`);
  expect(taken).toEqual([{ id: other.practitionerId }]);
});

describe('when the zone of the hours changes', () => {
  const busyFrom = async ({ practitionerId }: CalendarKeeper) => {
    const [row] = await database.unitOfWork.query<{ start: Date }>(
      `SELECT lower(during) AS start FROM busy_times WHERE practitioner_id = $1`,
      [practitionerId],
    );
    return row?.start.toISOString();
  };
  const toLosAngeles = async (keeper: CalendarKeeper) =>
    story.change(keeper, 'keepHoursZone', {
      revision: (await story.kept(keeper)).revision,
      timeZone: 'America/Los_Angeles',
      dailyCap: null,
    });

  test('whole days are read anew at once, though the calendar says that nothing changed', async () => {
    const keeper = await story.aKeeper();
    story.answer = (request, response) =>
      request.headers['if-none-match'] ? response.writeHead(304).end() : aDay(request, response);
    await story.add(keeper);
    await story.readDue();
    expect(await busyFrom(keeper)).toBe('2026-11-24T06:00:00.000Z');
    expect((await toLosAngeles(keeper)).__typename).toBe('HoursKept');
    await story.readDue();
    expect(await busyFrom(keeper)).toBe('2026-11-24T08:00:00.000Z');
  });

  test('while a calendar answers, it is asked again', async () => {
    const keeper = await story.aKeeper();
    let asked = 0;
    story.answer = (request, response) => {
      asked += 1;
      void (asked === 1 ? toLosAngeles(keeper) : Promise.resolve()).then(() => aDay(request, response));
    };
    await story.add(keeper);
    await story.readDue();
    await story.readDue();
    expect([asked, await busyFrom(keeper)]).toEqual([2, '2026-11-24T08:00:00.000Z']);
  });
});
