import { Temporal } from 'temporal-polyfill';
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ConsultationStory, monday10, type Outcome } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { nobody, type AccountHolder, type Actor } from '../../platform/actor.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';

const { database, story } = await openedForThisFile(ConsultationStory);

const HOURS = `
  slug name revision timeZone timeZoneWords dailyCap isSeen noTimes { reason jurisdictions }
  week { weekday windows { from until untilNextDay label video phone inPersonAt } breaks { from until } }
  conflicts { label talk mode state }`;

const OUTCOME = `
  __typename
  ... on HoursKept { hours { ${HOURS} } }
  ... on HoursChangedMeanwhile { message hours { revision } }
  ... on InvalidInput { problems { path message } }
  ... on UserError { message }`;

interface Hours {
  readonly slug: string;
  readonly revision: number;
  readonly week: readonly { weekday: number; windows: readonly { label: string }[]; breaks: readonly object[] }[];
  readonly conflicts: readonly { label: string; talk: string; state: string }[];
  readonly [field: string]: unknown;
}

function holder(accountId: string, given: Partial<AccountHolder> = {}): AccountHolder {
  return {
    kind: 'ACCOUNT',
    isSuspended: false,
    accountId,
    sessionId: randomUUID(),
    roles: ['PRACTITIONER'],
    hasSecondFactor: true,
    secondFactorPassed: true,
    freshUntil: Temporal.Instant.from(testNow),
    link: null,
    ...given,
  };
}

async function anAccount(): Promise<string> {
  const id = randomUUID();
  await database.unitOfWork.query(
    `INSERT INTO accounts (id, email, email_hash, created_at, updated_at) VALUES ($1, '', $2, $3, $3)`,
    [id, Buffer.from(id), testNow],
  );
  return id;
}

/** A practitioner of the stories, and the account that controls the listing. */
async function aKeeper() {
  const practice = await story.aPractitioner();
  const accountId = await anAccount();
  await database.unitOfWork.query(
    `INSERT INTO listing_controllers (practitioner_id, account_id, since) VALUES ($1, $2, $3)`,
    [practice.practitionerId, accountId, testNow],
  );
  return { ...practice, slug: `invented-${practice.practitionerId}`, actor: holder(accountId) };
}
type Keeper = Awaited<ReturnType<typeof aKeeper>>;

async function ask<Data>(query: string, variables: object, actor: Actor): Promise<Data> {
  const { data, errors } = await story.house.asPage(query, variables, actor);
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data as Data;
}

async function hoursOf({ slug, actor }: Keeper, as: Actor = actor): Promise<Hours | null> {
  const { keptHoursOf } = await ask<{ keptHoursOf: Hours | null }>(
    `query ($slug: String!) { keptHoursOf(slug: $slug) { ${HOURS} } }`,
    { slug },
    as,
  );
  return keptHoursOf;
}

async function keepWeekday(keeper: Keeper, input: object, as: Actor = keeper.actor): Promise<Outcome> {
  const { outcome } = await ask<{ outcome: Outcome }>(
    `mutation ($input: KeepWeekdayInput!) { outcome: keepWeekday(input: $input) { ${OUTCOME} } }`,
    { input: { practitionerId: toGlobalId('Practitioner', keeper.practitionerId), breaks: [], ...input } },
    as,
  );
  return outcome;
}

async function keepZone(keeper: Keeper, input: object): Promise<Outcome> {
  const { outcome } = await ask<{ outcome: Outcome }>(
    `mutation ($input: KeepHoursZoneInput!) { outcome: keepHoursZone(input: $input) { ${OUTCOME} } }`,
    { input: { practitionerId: toGlobalId('Practitioner', keeper.practitionerId), ...input } },
    keeper.actor,
  );
  return outcome;
}

const afternoon = { from: '13:00', until: '17:00', video: true };
const hoursKept = (outcome: Outcome) => outcome['hours'] as Hours;
const labels = (hours: Hours, weekday: number) => hours.week[weekday - 1]?.windows.map(({ label }) => label);

async function slotsOnMonday(practitionerId: string): Promise<string[]> {
  const { node } = await story.house.publicDoor.ask<{ node: { slots: { startsAt: string }[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on Practitioner {
       slots(from: "2026-11-23T00:00:00-06:00", to: "2026-11-24T00:00:00-06:00") { startsAt } } } }`,
    { id: toGlobalId('Practitioner', practitionerId) },
  );
  return node.slots.map(({ startsAt }) => startsAt);
}

describe('hours', () => {
  test('are read by whoever controls the listing', async () => {
    const keeper = await aKeeper();
    expect(await hoursOf(keeper)).toMatchObject({
      slug: keeper.slug,
      name: 'Ana Ruiz, MD',
      timeZone: 'America/Chicago',
      timeZoneWords: 'Central time',
      dailyCap: null,
      isSeen: true,
      noTimes: null,
      conflicts: [],
    });
    const { keptHours } = await ask<{ keptHours: Hours[] }>(`{ keptHours { slug } }`, {}, keeper.actor);
    expect(keptHours).toEqual([{ slug: keeper.slug }]);
  });

  test('between two licences are seen by nobody, and it is said why', async () => {
    const keeper = await aKeeper();
    await database.unitOfWork.query(`UPDATE licenses SET starts_on = '2026-11-25' WHERE practitioner_id = $1`, [
      keeper.practitionerId,
    ]);
    const found = await story.house.publicDoor.ask(`query ($slug: String!) { practitioner(slug: $slug) { slug } }`, {
      slug: keeper.slug,
    });
    expect(found).toEqual({ practitioner: null });
    expect(await hoursOf(keeper)).toMatchObject({
      isSeen: false,
      noTimes: { reason: 'LICENSE_TO_COME', jurisdictions: ['Texas'] },
    });
  });

  test('of somebody else look like those of nobody', async () => {
    const [keeper, other] = [await aKeeper(), await aKeeper()];
    const input = { revision: 1, weekdays: [1], windows: [afternoon] };
    const strangers: Actor[] = [nobody, other.actor, { kind: 'LINK', role: 'PRACTITIONER', subjectId: randomUUID() }];
    for (const stranger of strangers) expect(await hoursOf(keeper, stranger)).toBeNull();
    expect(await keepWeekday(keeper, input, other.actor)).toEqual(
      await keepWeekday({ ...keeper, practitionerId: randomUUID() }, input, other.actor),
    );
    expect(await keepWeekday(keeper, input, nobody)).toMatchObject({ __typename: 'SignInNeeded' });
    expect(labels((await hoursOf(keeper))!, 1)).toEqual(['9:00 am to 5:00 pm']);
  });

  test('are kept with the second step only', async () => {
    const keeper = await aKeeper();
    const halfway = { ...keeper.actor, secondFactorPassed: false };
    const input = { revision: 1, weekdays: [1], windows: [afternoon] };
    expect(await keepWeekday(keeper, input, halfway)).toMatchObject({ __typename: 'SecondFactorNeeded' });
    expect(await hoursOf(keeper, halfway)).toBeNull();
  });

  test('of a day are copied to others, and patients see them at once', async () => {
    const keeper = await aKeeper();
    const { revision } = (await hoursOf(keeper))!;
    expect(await slotsOnMonday(keeper.practitionerId)).toHaveLength(16);
    const outcome = await keepWeekday(keeper, {
      revision,
      weekdays: [1, 3],
      windows: [afternoon],
      breaks: [{ from: '14:00', until: '15:00' }],
    });
    expect(outcome).toMatchObject({ __typename: 'HoursKept', hours: { conflicts: [] } });
    const now = (await hoursOf(keeper))!;
    expect([1, 2, 3].map((weekday) => labels(now, weekday))).toEqual([
      ['1:00 pm to 5:00 pm'],
      ['9:00 am to 5:00 pm'],
      ['1:00 pm to 5:00 pm'],
    ]);
    expect(now.week[2]?.breaks).toEqual([{ from: '14:00', until: '15:00' }]);
    expect(await slotsOnMonday(keeper.practitionerId)).toHaveLength(6);
    const [next] = await database.unitOfWork.query<{ at: Date }>(
      `SELECT starts_at AS at FROM next_slots WHERE consultation_type_id = $1`,
      [keeper.typeId],
    );
    expect(next?.at.toISOString()).toBe('2026-11-23T19:00:00.000Z');
  });

  test('of two windows open at once: the second is told, and nothing of the first is lost', async () => {
    const keeper = await aKeeper();
    const { revision } = (await hoursOf(keeper))!;
    await keepWeekday(keeper, { revision, weekdays: [1], windows: [afternoon] });
    const late = await keepWeekday(keeper, { revision, weekdays: [1], windows: [] });
    expect(late).toMatchObject({ __typename: 'HoursChangedMeanwhile', hours: { revision: revision + 1 } });
    expect(labels((await hoursOf(keeper))!, 1)).toEqual(['1:00 pm to 5:00 pm']);
    const again = await keepWeekday(keeper, { revision: revision + 1, weekdays: [1], windows: [] });
    expect(labels(hoursKept(again), 1)).toEqual([]);
  });

  test('that cannot be are answered beside the field, and nothing is kept', async () => {
    const keeper = await aKeeper();
    const { revision } = (await hoursOf(keeper))!;
    const wrong = async (windows: object[], weekdays = [1, 2]) => {
      const outcome = await keepWeekday(keeper, { revision, weekdays, windows });
      return (outcome['problems'] as { path: string[] }[]).map(({ path }) => path.join('.'));
    };
    expect(await wrong([{ ...afternoon, until: '12:00' }])).toEqual(['windows.0.until']);
    expect(await wrong([{ ...afternoon, inPersonAt: [toGlobalId('Location', randomUUID())] }])).toEqual([
      'windows.0.uses',
    ]);
    expect(await wrong([afternoon], [8])).toEqual(['weekdays']);
    const night = { from: '22:00', until: '10:00', untilNextDay: true, video: true };
    expect(await wrong([night], [1])).toEqual(['windows.0.until']);
    expect((await hoursOf(keeper))?.revision).toBe(revision);
  });

  test('leave a talk that is held where it is, and say that it lies outside', async () => {
    const keeper = await aKeeper();
    await story.ask(story.formFor(keeper, { startsAt: monday10 }));
    const { revision } = (await hoursOf(keeper))!;
    const outcome = await keepWeekday(keeper, { revision, weekdays: [1], windows: [afternoon] });
    const conflict = {
      label: 'Mon, Nov 23, 10:00 am Central time',
      talk: 'First talk, by video',
      mode: 'VIDEO',
      state: 'AWAITING_EMAIL',
    };
    expect(hoursKept(outcome).conflicts).toEqual([conflict]);
    await database.unitOfWork.query(
      `UPDATE consultations SET state = 'CONFIRMED', email_due_at = NULL WHERE practitioner_id = $1`,
      [keeper.practitionerId],
    );
    expect((await hoursOf(keeper))?.conflicts).toEqual([{ ...conflict, state: 'CONFIRMED' }]);
    const held = await database.unitOfWork.query(`SELECT FROM held_times WHERE practitioner_id = $1`, [
      keeper.practitionerId,
    ]);
    expect(held).toHaveLength(1);
    const back = await keepWeekday(keeper, {
      revision: revision + 1,
      weekdays: [1],
      windows: [{ ...afternoon, from: '09:00' }],
    });
    expect(hoursKept(back).conflicts).toEqual([]);
  });
});

describe('the zone of the hours', () => {
  test('moves every hour with it, and what is held lies outside then', async () => {
    const keeper = await aKeeper();
    await story.ask(story.formFor(keeper, { startsAt: '2026-11-23T15:00:00Z' }));
    const { revision } = (await hoursOf(keeper))!;
    const outcome = await keepZone(keeper, { revision, timeZone: 'America/Los_Angeles', dailyCap: 3 });
    expect(hoursKept(outcome)).toMatchObject({
      timeZone: 'America/Los_Angeles',
      dailyCap: 3,
      revision: revision + 1,
      conflicts: [{ label: 'Mon, Nov 23, 7:00 am Pacific time' }],
    });
    expect((await slotsOnMonday(keeper.practitionerId))[0]).toBe('2026-11-23T17:00:00Z');
  });

  test.each([
    ['a zone nobody knows', { timeZone: 'America/Nowhere', dailyCap: null }, 'timeZone'],
    ['an offset', { timeZone: '+05:00', dailyCap: null }, 'timeZone'],
    ['no talk a day', { timeZone: 'America/Chicago', dailyCap: 0 }, 'dailyCap'],
  ])('is refused beside the field: %s', async (_what, input, field) => {
    const keeper = await aKeeper();
    const { revision } = (await hoursOf(keeper))!;
    const outcome = await keepZone(keeper, { revision, ...input });
    expect(outcome).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: [field] }] });
  });

  test('comes first: somebody without one is told so, and has hours after choosing it', async () => {
    const keeper = await aKeeper();
    const { practitionerId } = keeper;
    await database.unitOfWork.query(`DELETE FROM weekly_hours WHERE practitioner_id = $1`, [practitionerId]);
    await database.unitOfWork.query(`DELETE FROM schedules WHERE practitioner_id = $1`, [practitionerId]);
    expect(await hoursOf(keeper)).toMatchObject({ timeZone: null, timeZoneWords: null, revision: 0 });
    const tooEarly = await keepWeekday(keeper, { revision: 0, weekdays: [1], windows: [afternoon] });
    expect(tooEarly).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['timeZone'] }] });
    const chosen = await keepZone(keeper, { revision: 0, timeZone: 'America/Denver', dailyCap: null });
    const { revision } = hoursKept(chosen);
    expect(revision).toBe(1);
    expect(await keepWeekday(keeper, { revision, weekdays: [1], windows: [afternoon] })).toMatchObject({
      __typename: 'HoursKept',
    });
  });
});

describe('a date of its own, and time off', () => {
  const act = async (keeper: Keeper, mutation: string, type: string, input: object, as: Actor = keeper.actor) => {
    const practitionerId = toGlobalId('Practitioner', keeper.practitionerId);
    const { outcome } = await ask<{ outcome: Outcome }>(
      `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) { ${OUTCOME}
         ... on HoursKept { hours { dates { date label windows { label } } timeOff { timeOffId label } } } } }`,
      { input: { practitionerId, ...input } },
      as,
    );
    return outcome;
  };
  const monday = '2026-11-23';

  test('replaces the hours of its weekday until it is cleared', async () => {
    const keeper = await aKeeper();
    const { revision } = (await hoursOf(keeper))!;
    const kept = await act(keeper, 'keepDate', 'KeepDateInput', { revision, date: monday, windows: [afternoon] });
    expect(hoursKept(kept)['dates']).toEqual([
      { date: monday, label: 'Mon, Nov 23', windows: [{ label: '1:00 pm to 5:00 pm' }] },
    ]);
    expect(await slotsOnMonday(keeper.practitionerId)).toHaveLength(8);
    const cleared = await act(keeper, 'clearDate', 'ClearDateInput', { revision: revision + 1, date: monday });
    expect(hoursKept(cleared)['dates']).toEqual([]);
    const next = { revision: revision + 2, date: '2027-01-04', windows: [] };
    const nextYear = await act(keeper, 'keepDate', 'KeepDateInput', next);
    expect(hoursKept(nextYear)['dates']).toMatchObject([{ label: 'Mon, Jan 4, 2027' }]);
    expect(await slotsOnMonday(keeper.practitionerId)).toHaveLength(16);
  });

  test('closed, or off, leaves what is held where it is', async () => {
    const keeper = await aKeeper();
    await story.ask(story.formFor(keeper, { startsAt: monday10 }));
    const { revision } = (await hoursOf(keeper))!;
    const closed = await act(keeper, 'keepDate', 'KeepDateInput', { revision, date: monday, windows: [] });
    expect(hoursKept(closed)).toMatchObject({
      dates: [{ date: monday, windows: [] }],
      conflicts: [{ label: 'Mon, Nov 23, 10:00 am Central time' }],
    });
    expect(await slotsOnMonday(keeper.practitionerId)).toEqual([]);
    await act(keeper, 'clearDate', 'ClearDateInput', { revision: revision + 1, date: monday });
    const off = await act(keeper, 'takeTimeOff', 'TakeTimeOffInput', {
      revision: revision + 2,
      fromDate: monday,
      untilDate: monday,
      untilTime: '10:15',
    });
    const { timeOff, conflicts } = hoursKept(off) as Hours & { timeOff: { timeOffId: string; label: string }[] };
    expect(conflicts).toHaveLength(1);
    expect(timeOff.map(({ label }) => label)).toEqual([
      'Mon, Nov 23, 12:00 am Central time to Mon, Nov 23, 10:15 am Central time',
    ]);
    const other = await aKeeper();
    const { timeOffId } = timeOff[0]!;
    const theirs = await act(other, 'giveUpTimeOff', 'GiveUpTimeOffInput', { revision: 1, timeOffId });
    expect(theirs.__typename).toBe('NotFound');
    const back = await act(keeper, 'giveUpTimeOff', 'GiveUpTimeOffInput', { revision: revision + 3, timeOffId });
    expect(hoursKept(back)).toMatchObject({ timeOff: [], conflicts: [] });
    expect(await slotsOnMonday(keeper.practitionerId)).toHaveLength(15);
  });

  test('that cannot be is answered beside the field', async () => {
    const keeper = await aKeeper();
    const { revision } = (await hoursOf(keeper))!;
    const wrong = async (mutation: string, type: string, input: object) => {
      const outcome = await act(keeper, mutation, type, { revision, ...input });
      return (outcome['problems'] as { path: string[] }[]).map(({ path }) => path.join('.'));
    };
    const backwards = { ...afternoon, until: '09:00' };
    expect(await wrong('keepDate', 'KeepDateInput', { date: '2026-11-20', windows: [backwards] })).toEqual([
      'date',
      'windows.0.until',
    ]);
    expect(await wrong('clearDate', 'ClearDateInput', { date: 'soon' })).toEqual(['date']);
    expect(await wrong('takeTimeOff', 'TakeTimeOffInput', { fromDate: '2026-12-26', untilDate: '2026-12-24' })).toEqual(
      ['untilDate'],
    );
    expect((await hoursOf(keeper))?.revision).toBe(revision);
  });
});
