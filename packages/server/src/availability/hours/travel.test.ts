import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { ConsultationStory, monday10, type Outcome } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { aPracticeAtPlaces } from '../../../test/practices.js';
import { sealContactEmail } from '../../listing/keeper/contact-email.js';
import type { AccountHolder } from '../../platform/actor.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { HeldTimes, type WantedTime } from '../held/held-times.service.js';
import { Schedules } from '../schedules.service.js';

const { database, story } = await openedForThisFile(ConsultationStory);

const HOURS = `
  revision
  travel { from { label } to { label } minutes miles estimatedMinutes }
  conflicts { label talk reason }
  comingDays(days: 14) { date talks { name times } }`;

interface Hours {
  readonly revision: number;
  readonly travel: readonly object[];
  readonly conflicts: readonly object[];
  readonly comingDays: readonly { date: string; talks: readonly { name: string; times: readonly string[] }[] }[];
}

/** Whoever keeps a practice at so many places. */
async function aKeeper(places: number, given?: Parameters<typeof aPracticeAtPlaces>[2]) {
  const practice = await aPracticeAtPlaces(database.unitOfWork, places, given);
  const accountId = randomUUID();
  await database.unitOfWork.query(
    `INSERT INTO accounts (id, email, email_hash, created_at, updated_at) VALUES ($1, '', $2, $3, $3)`,
    [accountId, Buffer.from(accountId), testNow],
  );
  await database.unitOfWork.query(
    `INSERT INTO listing_controllers (practitioner_id, account_id, since) VALUES ($1, $2, $3)`,
    [practice.practitionerId, accountId, testNow],
  );
  const sealed = sealContactEmail(database.cipher, practice.practitionerId, `${accountId}@practice.example`);
  await database.unitOfWork.query(
    `UPDATE practitioners SET contact_email = $2, contact_email_hash = $3 WHERE id = $1`,
    [practice.practitionerId, sealed.contactEmail, sealed.contactEmailHash],
  );
  const actor: AccountHolder = {
    ...{ kind: 'ACCOUNT', isSuspended: false, accountId, sessionId: randomUUID(), roles: ['PRACTITIONER'] },
    ...{ hasSecondFactor: true, secondFactorPassed: true, freshUntil: Temporal.Instant.from(testNow), link: null },
  };
  return { ...practice, actor };
}
type Keeper = Awaited<ReturnType<typeof aKeeper>>;

async function ask<Data>({ actor }: Keeper, query: string, variables: object): Promise<Data> {
  const { data, errors } = await story.house.asPage(query, variables, actor);
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data as Data;
}

async function hoursOf(keeper: Keeper): Promise<Hours> {
  const query = `query ($slug: String!) { keptHoursOf(slug: $slug) { ${HOURS} } }`;
  return (await ask<{ keptHoursOf: Hours }>(keeper, query, { slug: `invented-${keeper.practitionerId}` })).keptHoursOf;
}

/** Of each way: from which of the keeper's places, to which, and how many minutes. */
async function say(keeper: Keeper, ...ways: [number | string, number | string, number | null][]): Promise<Outcome> {
  const { revision } = await hoursOf(keeper);
  const idOf = (place: number | string) =>
    toGlobalId('Location', typeof place === 'string' ? place : keeper.places[place]!);
  const travel = ways.map(([from, to, minutes]) => ({
    fromLocationId: idOf(from),
    toLocationId: idOf(to),
    minutes,
  }));
  const { keepTravel } = await ask<{ keepTravel: Outcome }>(
    keeper,
    `mutation ($input: KeepTravelInput!) { keepTravel(input: $input) { __typename
       ... on HoursKept { hours { ${HOURS} } } ... on InvalidInput { problems { path message } } } }`,
    { input: { practitionerId: toGlobalId('Practitioner', keeper.practitionerId), revision, travel } },
  );
  return keepTravel;
}

const hoursKept = (outcome: Outcome) => outcome['hours'] as Hours;

/** What the coming days say of one talk on the Monday of these stories. */
function onMonday({ comingDays }: Hours, talk: string): readonly string[] {
  return comingDays.find(({ date }) => date === '2026-11-23')?.talks.find(({ name }) => name === talk)?.times ?? [];
}

function hold(keeper: Keeper, consultationTypeId: string, hours: number, changes: Partial<WantedTime> = {}) {
  const startsAt = Temporal.Instant.from(monday10).add({ minutes: 60 * hours });
  const wanted = { practitionerId: keeper.practitionerId, consultationTypeId, ownerId: randomUUID(), startsAt };
  return database.unitOfWork.run((tx) => new HeldTimes().hold(tx, { ...wanted, ...changes }));
}

const VIDEO = 'First talk, by video';

/** As publishing a listing without the place does. */
function leave(practitionerId: string, locationId: string) {
  return database.unitOfWork.run(async (tx) => {
    await tx.query(`DELETE FROM practitioner_locations WHERE practitioner_id = $1 AND location_id = $2`, [
      practitionerId,
      locationId,
    ]);
    await new Schedules().leavePlaces(tx, practitionerId, [locationId]);
  });
}

describe('the way between two places', () => {
  test('is asked of nobody who sees people at one place', async () => {
    expect((await hoursOf(await aKeeper(1))).travel).toEqual([]);
  });

  test('is estimated, and nothing is kept until it is said', async () => {
    const keeper = await aKeeper(2);
    const before = await hoursOf(keeper);
    expect(before.travel).toEqual([
      {
        from: { label: '1 Story St, Dallas' },
        to: { label: '2 Story St, Dallas' },
        ...{ minutes: null, miles: 29, estimatedMinutes: 80 },
      },
    ]);
    await hold(keeper, keeper.typeIds[0]!, 0);
    expect(onMonday(await hoursOf(keeper), 'In person, 2')).toContain('10:30 am');
  });

  test('is kept free before and after a talk at the other, besides buffers; the coming days show it at once', async () => {
    const keeper = await aKeeper(2, { type: { bufferAfterMinutes: 15 } });
    await hold(keeper, keeper.typeIds[0]!, 1);
    const said = hoursKept(await say(keeper, [1, 0, 75]));
    expect(said.travel).toMatchObject([{ minutes: 75 }]);
    // From eleven to half past, with a quarter after it: another at the other place ends, with its quarter, by 9:45.
    const others = '9:00 am, 1:00 pm, 1:30 pm, 2:00 pm, 2:30 pm, 3:00 pm, 3:30 pm, 4:00 pm, 4:30 pm';
    expect(onMonday(said, 'In person, 2').join(', ')).toBe(others);
    expect(onMonday(said, 'In person, 1')).toContain('12:00 pm');
    expect(onMonday(said, VIDEO)).toContain('12:00 pm');
    expect(await hold(keeper, keeper.typeIds[1]!, 2.5)).toMatchObject({ taken: true });
    expect(await hold(keeper, keeper.typeIds[1]!, 3)).toBe('HELD');
  });

  test('is not filled by a talk from afar, whichever of the three comes last', async () => {
    const keeper = await aKeeper(2);
    await say(keeper, [0, 1, 60]);
    // Until half past ten at the one place, and from noon at the other: half an hour more than the way takes.
    await hold(keeper, keeper.typeIds[0]!, 0);
    await hold(keeper, keeper.typeIds[1]!, 2);
    const between = '10:30 am, 11:00 am, 11:30 am';
    expect(onMonday(await hoursOf(keeper), VIDEO).join(', ')).toContain(between);
    expect(await hold(keeper, keeper.videoId, 1)).toBe('HELD');
    // A second one would leave half an hour for the way.
    const filled = onMonday(await hoursOf(keeper), VIDEO);
    expect(filled).toContain('12:30 pm');
    for (const time of between.split(', ')) expect(filled).not.toContain(time);
    expect(await hold(keeper, keeper.videoId, 1.5)).toMatchObject({ taken: true });

    // The other way around: what is held from afar is no time for the way to a place asked for later.
    await hold(keeper, keeper.videoId, 2.5);
    expect(onMonday(await hoursOf(keeper), 'In person, 1')).not.toContain('1:30 pm');
    expect(onMonday(await hoursOf(keeper), 'In person, 1')).toContain('2:00 pm');
    expect(await hold(keeper, keeper.typeIds[0]!, 3.5)).toMatchObject({ taken: true });
    expect(await hold(keeper, keeper.typeIds[0]!, 4)).toBe('HELD');
  });

  test('said later than all three were promised, shows all three', async () => {
    const keeper = await aKeeper(2);
    const practice = { practitionerId: keeper.practitionerId };
    const at = (minutes: number) => ({ startsAt: Temporal.Instant.from(monday10).add({ minutes }).toString() });
    await story.ask(story.formFor({ ...practice, typeId: keeper.typeIds[0]! }, at(0)));
    await story.ask(story.formFor({ ...practice, typeId: keeper.videoId }, at(60)));
    await story.ask(story.formFor({ ...practice, typeId: keeper.typeIds[1]! }, at(120)));
    const conflicts = (said: Outcome) => hoursKept(said).conflicts.map((each) => (each as { talk: string }).talk);
    expect(conflicts(await say(keeper, [0, 1, 60]))).toEqual([]);
    expect(conflicts(await say(keeper, [0, 1, 61]))).toEqual(['In person, 1', VIDEO, 'In person, 2']);
  });

  test('is no obstacle to a talk that moves from the one place to the other', async () => {
    const keeper = await aKeeper(2);
    await say(keeper, [0, 1, 120]);
    const ownerId = randomUUID();
    await hold(keeper, keeper.typeIds[0]!, 0, { ownerId });
    const startsAt = Temporal.Instant.from(monday10).add({ minutes: 30 });
    const wanted = { ownerId, startsAt, practitionerId: keeper.practitionerId };
    const moved = await database.unitOfWork.run((tx) =>
      new HeldTimes().move(tx, { ...wanted, consultationTypeId: keeper.typeIds[1]! }),
    );
    expect(moved).toBe('HELD');
    // It is at the other place now, and keeps its way from there.
    expect(onMonday(await hoursOf(keeper), 'In person, 2')).toContain('11:00 am');
    expect(onMonday(await hoursOf(keeper), 'In person, 1')).not.toContain('12:30 pm');
  });

  test('drops nothing that is held: what is too near is shown, until it is said otherwise', async () => {
    const keeper = await aKeeper(2);
    const practice = { practitionerId: keeper.practitionerId };
    await story.ask(story.formFor({ ...practice, typeId: keeper.typeIds[0]! }, { startsAt: monday10 }));
    const later = Temporal.Instant.from(monday10).add({ minutes: 60 }).toString();
    const asked = await story.ask(story.formFor({ ...practice, typeId: keeper.typeIds[1]! }, { startsAt: later }));
    expect(asked.__typename).toBe('RequestedConsultation');
    const conflicts = [
      { label: 'Mon, Nov 23, 10:00 am Central time', talk: 'In person, 1', reason: 'TOO_FAR' },
      { label: 'Mon, Nov 23, 11:00 am Central time', talk: 'In person, 2', reason: 'TOO_FAR' },
    ];
    expect(hoursKept(await say(keeper, [0, 1, 31])).conflicts).toEqual(conflicts);
    expect(hoursKept(await say(keeper, [0, 1, 30])).conflicts).toEqual([]);
    expect(hoursKept(await say(keeper, [0, 1, 480])).conflicts).toEqual(conflicts);
    expect(hoursKept(await say(keeper, [0, 1, null])).conflicts).toEqual([]);
  });

  test('said as nothing is said, and is not asked for again', async () => {
    const keeper = await aKeeper(2);
    expect(hoursKept(await say(keeper, [0, 1, 0])).travel).toMatchObject([{ minutes: 0 }]);
  });

  test('is one of several: those that are not named stay', async () => {
    const keeper = await aKeeper(3);
    await say(keeper, [0, 1, 20], [2, 1, 40]);
    const said = hoursKept(await say(keeper, [2, 0, 60]));
    expect(said.travel).toMatchObject([{ minutes: 20 }, { minutes: 60 }, { minutes: 40 }]);
  });

  test('is said of each two of a dozen places at once, and kept between all of them', async () => {
    const keeper = await aKeeper(12);
    const pairs = keeper.places.flatMap((_, from) =>
      keeper.places.slice(from + 1).map((__, next): [number, number, number] => [from, from + 1 + next, 30]),
    );
    expect(pairs).toHaveLength(66);
    const said = hoursKept(await say(keeper, ...pairs));
    expect(said.travel).toHaveLength(66);
    await hold(keeper, keeper.typeIds[11]!, 1);
    const after = await hoursOf(keeper);
    for (const place of keeper.places.keys()) {
      const times = onMonday(after, `In person, ${place + 1}`);
      expect(times.includes('10:30 am')).toBe(place === 11);
      expect(times).toContain('12:00 pm');
    }
  });

  test.each<[string, [number | string, number | string, number | null], string]>([
    ['minutes below nothing', [0, 1, -1], 'Write whole minutes from 0 to 480, or leave it empty to keep nothing free.'],
    [
      'more than eight hours',
      [0, 1, 481],
      'Write whole minutes from 0 to 480, or leave it empty to keep nothing free.',
    ],
    ['a place and itself', [0, 0, 10], 'Give each pair of places once.'],
    ['a place of somebody else', [0, randomUUID(), 10], 'One of these is no longer one of your locations.'],
  ])('is refused as %s', async (_, way, message) => {
    const keeper = await aKeeper(2);
    expect(await say(keeper, way)).toEqual({
      __typename: 'InvalidInput',
      problems: [{ path: ['travel', '0', 'minutes'], message }],
    });
    expect((await hoursOf(keeper)).travel).toMatchObject([{ minutes: null }]);
  });

  test('is refused when it is said twice, there and back', async () => {
    const keeper = await aKeeper(2);
    expect(await say(keeper, [0, 1, 10], [1, 0, 20])).toMatchObject({
      problems: [{ path: ['travel', '1', 'minutes'] }],
    });
  });

  test('is asked no more for a place that was left, and kept still from what was promised there', async () => {
    const keeper = await aKeeper(2);
    await say(keeper, [0, 1, 60]);
    await hold(keeper, keeper.typeIds[0]!, 0);
    await leave(keeper.practitionerId, keeper.places[0]!);
    const left = await hoursOf(keeper);
    expect(left.travel).toEqual([]);
    // The talk at the place that was left ends at half past ten.
    expect(onMonday(left, 'In person, 2')).toContain('11:30 am');
    expect(onMonday(left, 'In person, 2')).not.toContain('11:00 am');
    expect(await hold(keeper, keeper.typeIds[1]!, 1)).toMatchObject({ taken: true });
    expect(await hold(keeper, keeper.typeIds[1]!, 1.5)).toBe('HELD');
  });

  test('is gone with the place itself', async () => {
    const keeper = await aKeeper(3);
    await say(keeper, [0, 1, 20], [0, 2, 40]);
    await database.unitOfWork.query(`DELETE FROM locations WHERE id = $1`, [keeper.places[2]]);
    expect((await hoursOf(keeper)).travel).toMatchObject([{ minutes: 20 }]);
  });

  test('is counted and written into the record, as other changes of hours are', async () => {
    const keeper = await aKeeper(2);
    const { revision } = await hoursOf(keeper);
    expect(hoursKept(await say(keeper, [0, 1, 20])).revision).toBe(revision + 1);
    const entries = await database.unitOfWork.query(
      `SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY at DESC, id DESC LIMIT 1`,
      [keeper.practitionerId],
    );
    expect(entries).toEqual([{ action: 'availability.travel.kept' }]);
  });
});
