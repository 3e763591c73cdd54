import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { PartnerStory } from '../../../test/partner-story.js';
import type { Actor } from '../../platform/actor.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { referralCounting } from './referral-counting.js';
import type { ReferralStateName } from './referral-months.js';

let database: TestDatabase;
let story: ConsultationStory;
let partners: PartnerStory;
let partner: StoryBrowser;
let partnerId: string;
/** One request that the others are copies of. */
let model: string;
let key: string;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await ConsultationStory.open(database);
  partners = await PartnerStory.open(database);
  partner = await partners.withLiveKeys('elm@network.example');
  partnerId = keyOf('Partner', String((await partners.consoleOf(partner)).partner?.id))!;
  key = (await partners.aKey(partner, { kind: 'LIVE', name: 'Counts', scopes: ['consultations:refer'] })).text;
  const asked = await story.ask(story.formFor(await story.aPractitioner()));
  model = keyOf('Consultation', asked.consultation.id)!;
});
beforeEach(async () => {
  database.clock.set(testNow);
  await database.unitOfWork.query(`TRUNCATE referred_consultations, referral_months, referral_counts`);
});
afterAll(async () => {
  await partners.close();
  await story.close();
  await database.drop();
});

/** So many requests that came by the partner's links, as they stand. Null: nobody typed the code. */
async function referred(count: number, state: ReferralStateName, at: string | null): Promise<void> {
  await database.unitOfWork.query(
    `WITH copied AS (
       INSERT INTO consultations SELECT (jsonb_populate_record(c, jsonb_build_object(
         'id', gen_random_uuid(), 'state', $2::text, 'email_confirmed_at', $3::text, 'holds_time', false,
         'email_due_at', NULL, 'idempotency_key_hash', '\\x' || encode(sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'hex')))).*
       FROM consultations c, generate_series(1, $4::integer) WHERE c.id = $1 RETURNING id)
     INSERT INTO referred_consultations SELECT id, $5 FROM copied`,
    [model, state, at, count, partnerId],
  );
}
const count = (lessBy = () => 0) => referralCounting(database.unitOfWork, lessBy).run();
const left = async () =>
  (await database.unitOfWork.query<{ n: number }>(`SELECT count(*)::integer AS n FROM referred_consultations`))[0]?.n;

interface Month {
  readonly month: string;
  readonly countedOn: string;
  readonly counts: readonly { readonly state: string; readonly atLeast: number | null }[];
}
const MONTHS = 'month countedOn counts { state atLeast }';
/** On its page: signed in anew, weeks later. */
async function shownTo(id: string): Promise<Month[]> {
  const [row] = await database.unitOfWork.query<{ accountId: string }>(
    `SELECT account_id AS "accountId" FROM partners WHERE id = $1`,
    [id],
  );
  const actor: Actor = {
    ...{ kind: 'ACCOUNT', isSuspended: false, accountId: row!.accountId, sessionId: randomUUID(), roles: ['PARTNER'] },
    ...{ hasSecondFactor: false, secondFactorPassed: false, freshUntil: database.clock.now(), link: null },
  };
  const { data } = await story.house.asPage(`{ viewer { partner { referralMonths { ${MONTHS} } } } }`, {}, actor);
  return (data!.viewer as { partner: { referralMonths: Month[] } }).partner.referralMonths;
}

/** What the partner is told, by its program and on its page alike: of each month the states with a number. */
async function told(): Promise<Record<string, Record<string, number>>> {
  const door = story.house.publicDoor.with({ authorization: `Bearer ${key}` });
  const { referralMonths } = await door.ask<{ referralMonths: Month[] }>(`{ referralMonths { ${MONTHS} } }`);
  expect(await shownTo(partnerId)).toEqual(referralMonths);
  for (const { counts } of referralMonths) expect(counts).toHaveLength(8);
  return Object.fromEntries(
    referralMonths.map(({ month, counts }) => [
      month,
      Object.fromEntries(counts.flatMap(({ state, atLeast }) => (atLeast === null ? [] : [[state, atLeast]]))),
    ]),
  );
}

describe('counts of a partner’s links', () => {
  it('are full tens by state, nothing below ten, and no sum', async () => {
    await referred(9, 'COMPLETED', '2026-11-03T12:00:00Z');
    await referred(10, 'DECLINED', '2026-11-03T12:00:00Z');
    await referred(27, 'EXPIRED', '2026-11-30T23:59:59Z');
    await referred(12, 'WITHDRAWN', '2026-12-01T00:00:00Z');
    database.clock.set('2026-12-07T23:59:59Z');
    await count();
    expect((await told())['2026-11-01']).toBeUndefined();
    database.clock.set('2026-12-08T00:00:00Z');
    await count();
    expect((await told())['2026-11-01']).toEqual({ DECLINED: 10, EXPIRED: 20 });
    expect((await shownTo(partnerId)).map(({ countedOn }) => countedOn)).toEqual(['2026-12-08']);
    const kept = await database.unitOfWork.query<{ state: string }>(`SELECT * FROM referral_counts ORDER BY state`);
    expect(kept.map(({ state }) => state)).toEqual(['DECLINED', 'EXPIRED']);
    // What they were counted from is gone; that of the month that runs stays.
    expect(await left()).toBe(12);
  });

  it('are told less by chance, so that nine of a partner’s own do not tell of the tenth person', async () => {
    await referred(10, 'WITHDRAWN', '2026-11-03T12:00:00Z');
    await referred(27, 'DECLINED', '2026-11-03T12:00:00Z');
    database.clock.set('2026-12-08T00:00:00Z');
    const dice = [1, 1];
    await count(() => dice.shift() ?? 9);
    expect((await told())['2026-11-01']).toEqual({ DECLINED: 20 });
    expect(dice).toEqual([]);
  });

  it('are made once: what changes or is erased afterwards changes nothing', async () => {
    await referred(20, 'DECLINED', '2026-11-03T12:00:00Z');
    database.clock.set('2026-12-08T00:00:00Z');
    const counted = await Promise.all([count(), count()]);
    expect(counted.filter((months) => months > 0)).toHaveLength(1);
    const before = await told();
    await database.unitOfWork.query(`UPDATE consultations SET state = 'EXPIRED' WHERE state = 'DECLINED'`);
    await referred(20, 'COMPLETED', '2026-11-04T12:00:00Z');
    expect(await count()).toBe(0);
    expect(await told()).toEqual(before);
  });

  it('leave out whoever never typed the code', async () => {
    await referred(30, 'EXPIRED', null);
    await referred(10, 'COMPLETED', '2026-11-25T12:00:00Z');
    database.clock.set('2026-12-09T00:00:00Z');
    await count();
    expect(await told()).toMatchObject({ '2026-11-01': { COMPLETED: 10 } });
    expect((await told())['2026-11-01']).toEqual({ COMPLETED: 10 });
    expect(await left()).toBe(0);
  });

  it('are made up for by a worker that stood still, month by month', async () => {
    await referred(10, 'COMPLETED', '2026-11-25T12:00:00Z');
    await referred(20, 'COMPLETED', '2027-01-25T12:00:00Z');
    database.clock.set('2027-02-09T00:00:00Z');
    expect(await count()).toBe(3);
    expect(Object.entries(await told())).toEqual([
      ['2027-01-01', { COMPLETED: 20 }],
      ['2026-12-01', {}],
      ['2026-11-01', { COMPLETED: 10 }],
    ]);
  });

  it('say nothing of months before somebody was a partner', async () => {
    await referred(10, 'COMPLETED', '2026-10-03T12:00:00Z');
    await referred(10, 'COMPLETED', '2026-11-03T12:00:00Z');
    database.clock.set('2026-12-08T00:00:00Z');
    await count();
    // Joined in November: in October nobody can have come by their links.
    expect((await shownTo(partnerId)).map(({ month }) => month)).toEqual(['2026-11-01']);
  });

  it('are nobody else’s', async () => {
    await referred(30, 'COMPLETED', '2026-11-25T12:00:00Z');
    database.clock.set('2026-12-09T00:00:00Z');
    await count();
    database.clock.set(testNow);
    const other = await partners.withLiveKeys('oak@network.example');
    const id = keyOf('Partner', String((await partners.consoleOf(other)).partner?.id))!;
    const counts = (await shownTo(id)).flatMap((month) => month.counts);
    expect(counts.filter(({ atLeast }) => atLeast !== null)).toEqual([]);
  });
});
