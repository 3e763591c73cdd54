import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../test/database.js';
import { openHouse } from '../../test/graphql-client.js';
import { addressKey, DatabaseRateLimits, type RateLimitRule } from './rate-limits.js';
import { statementsOf } from '../../test/statements-of.js';
import { LeasedRateLimit } from './rate-limits-lease.js';

let database: TestDatabase;
let limits: DatabaseRateLimits;
const rule: RateLimitRule = { name: 'codes', capacity: 5, seconds: 600 };

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  database.clock.set(testNow);
  await database.unitOfWork.query('TRUNCATE rate_limits');
  limits = new DatabaseRateLimits(database.unitOfWork, database.clock, database.cipher);
});

const take = (key: string, amount?: number) => limits.take(rule, key, amount);
const stored = async () => (await database.unitOfWork.query('SELECT FROM rate_limits')).length;

describe('a bucket of five that empties in ten minutes', () => {
  it('takes five and refuses the sixth, saying when it will fit', async () => {
    for (const remaining of [4, 3, 2, 1, 0]) expect(await take('ana')).toMatchObject({ allowed: true, remaining });
    expect(await take('ana')).toMatchObject({ allowed: false, retryAfterSeconds: 120 });
  });

  it('gives one back after two minutes and no second one', async () => {
    await take('ana', 5);
    database.clock.advance({ seconds: 120 });
    expect((await take('ana')).allowed).toBe(true);
    expect((await take('ana')).allowed).toBe(false);
  });

  it('a refusal takes nothing', async () => {
    await take('ana', 4);
    expect((await take('ana', 2)).allowed).toBe(false);
    expect((await take('ana', 1)).allowed).toBe(true);
  });

  it('is each caller’s own, and each rule’s own', async () => {
    await take('ana', 5);
    expect((await take('ben')).allowed).toBe(true);
    expect((await limits.take({ ...rule, name: 'requests' }, 'ana')).allowed).toBe(true);
  });

  it('outlives the process', async () => {
    await take('ana', 5);
    const restarted = new DatabaseRateLimits(database.unitOfWork, database.clock, database.cipher);
    expect((await restarted.take(rule, 'ana')).allowed).toBe(false);
  });

  it('lets exactly five of fifty through that come at once', async () => {
    const taken = await Promise.all(Array.from({ length: 50 }, () => take('ana')));
    expect(taken.filter(({ allowed }) => allowed)).toHaveLength(5);
  });

  it('gives no time back twice, where one clock is behind the other', async () => {
    const { unitOfWork, clock, cipher } = database;
    const behind = { now: () => clock.now().subtract({ seconds: 30 }) };
    const processes = [limits, new DatabaseRateLimits(unitOfWork, behind, cipher)];
    const minute = { name: 'a-minute', capacity: 5, seconds: 60 };
    const taken: boolean[] = [];
    for (let round = 0; round < 10; round++) {
      for (const each of processes) taken.push((await each.take(minute, 'ana')).allowed);
    }
    expect(taken.filter((allowed) => allowed)).toHaveLength(5);
    clock.advance({ seconds: 12 });
    expect((await limits.take(minute, 'ana')).allowed).toBe(true);
    expect((await limits.take(minute, 'ana')).allowed).toBe(false);
  });

  it('is not held up by a clock that was far ahead for a moment', async () => {
    const { unitOfWork, clock, cipher } = database;
    const ahead = new DatabaseRateLimits(unitOfWork, { now: () => clock.now().add({ hours: 24 }) }, cipher);
    await ahead.take(rule, 'ana');
    expect((await take('ana', 4)).allowed).toBe(true);
    database.clock.advance({ seconds: 120 });
    expect((await take('ana')).allowed).toBe(true);
  });

  it('never takes what no bucket holds', async () => {
    expect(await take('ana', 6)).toMatchObject({ allowed: false, retryAfterSeconds: 600 });
    expect(await stored()).toBe(0);
  });

  it('keeps no key that can be read', async () => {
    await take('192.0.2.1');
    const [row] = await database.unitOfWork.query<{ row: string }>('SELECT rate_limits::text AS row FROM rate_limits');
    expect(row?.row).not.toContain('192.0.2.1');
  });

  it('is swept once it is empty, and not before', async () => {
    await take('ana');
    expect(await limits.sweep().run()).toBe(0);
    database.clock.advance({ seconds: 119 });
    expect(await limits.sweep().run()).toBe(0);
    database.clock.advance({ seconds: 2 });
    expect(await limits.sweep().run()).toBe(1);
    expect(await stored()).toBe(0);
  });
});

describe('networks of one /48', () => {
  const fromNetworks = async (count: number, prefix: string) => {
    const taken = [];
    for (let at = 0; at < count; at++) taken.push(await take(addressKey(`${prefix}:${at.toString(16)}::1`)));
    return taken.filter(({ allowed }) => allowed).length;
  };

  it('have together what eight callers have, however many of them ask', async () => {
    expect(await fromNetworks(300, '2001:db8:7')).toBe(40);
    expect(await take(addressKey('2001:db8:7:ffff::1'))).toMatchObject({ allowed: false, retryAfterSeconds: 15 });
  });

  it('have none of it taken by one of them that is refused, however often it asks', async () => {
    for (let tries = 0; tries < 60; tries++) await take(addressKey('2001:db8:7:ffff::1'));
    expect(await fromNetworks(40, '2001:db8:7')).toBe(35);
  });

  it('take nothing from the /48 beside them, nor from whoever has an IPv4 address', async () => {
    await fromNetworks(50, '2001:db8:7');
    expect(await fromNetworks(1, '2001:db8:8')).toBe(1);
    expect((await take('192.0.2.1')).allowed).toBe(true);
  });

  it('have what ran out of their bucket again', async () => {
    await fromNetworks(41, '2001:db8:7');
    database.clock.advance({ seconds: 15 });
    expect(await fromNetworks(1, '2001:db8:7')).toBe(1);
  });

  it('are told the less of the two that is left', async () => {
    await fromNetworks(38, '2001:db8:7');
    expect(await take(addressKey('2001:db8:7:ffff::1'))).toMatchObject({ allowed: true, remaining: 1 });
  });
});

describe('points leased in portions', () => {
  const points: RateLimitRule = { name: 'points', capacity: 100, seconds: 100 };
  const level = async () =>
    (await database.unitOfWork.query<{ level: number }>('SELECT level FROM rate_limits'))[0]?.level ?? 0;

  it('asks the database once for many, and counts what is left to the point', async () => {
    const leased = new LeasedRateLimit(limits, points, 20, database.clock);
    for (const remaining of [97, 94, 91, 88])
      expect(await leased.take('ana', 3)).toMatchObject({ allowed: true, remaining });
    expect(await level()).toBe(20);
  });

  it('what of a portion is not spent is not waited for: when all is back goes with what is left', async () => {
    const leased = new LeasedRateLimit(limits, points, 20, database.clock);
    const inSeconds = (resetAt: { readonly epochMilliseconds: number }) =>
      (resetAt.epochMilliseconds - database.clock.now().epochMilliseconds) / 1000;
    for (const spent of [3, 6, 9]) {
      const { remaining, resetAt } = await leased.take('ana', 3);
      expect([remaining, inSeconds(resetAt)]).toEqual([100 - spent, spent]);
    }
    database.clock.advance({ seconds: 9 });
    expect(inSeconds((await leased.take('ana', 0)).resetAt)).toBe(0);
  });

  it('whoever is refused is told of what they still have of a portion, the first time and from memory', async () => {
    const leased = new LeasedRateLimit(limits, points, 20, database.clock);
    await leased.take('ana', 3);
    // Another process has all of the rest.
    await limits.pour({ rule: points, key: 'ana' }, 80);
    const resetAt = database.clock.now().add({ seconds: 83 });
    for (const _ of [1, 2]) {
      const refused = await leased.take('ana', 30);
      expect(refused).toMatchObject({ allowed: false, remaining: 17, retryAfterSeconds: 13 });
      expect(refused.resetAt.toString()).toBe(resetAt.toString());
    }
    expect(await leased.take('ana', 17)).toMatchObject({ allowed: true, remaining: 0 });
  });

  it('what is left of a portion is spent once, also while somebody waits for more than that', async () => {
    let isAsked = () => undefined as void;
    const pour = (...given: Parameters<typeof limits.pour>) => (isAsked(), limits.pour(...given));
    const leased = new LeasedRateLimit({ pour }, points, 20, database.clock);
    await leased.take('ana', 3);
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    const more = leased.take('ana', 18);
    await asked;
    const both = await Promise.all([more, leased.take('ana', 17)]);
    expect(both.map(({ allowed }) => allowed)).toEqual([true, true]);
    let spent = 3 + 18 + 17;
    while ((await leased.take('ana', 1)).allowed) spent += 1;
    expect(spent).toBe(100);
  });

  it('what is left of a portion is still there when the database could not be asked for more', async () => {
    let isAway = false;
    const pour = (...given: Parameters<typeof limits.pour>) =>
      isAway ? Promise.reject(new Error('away')) : limits.pour(...given);
    const leased = new LeasedRateLimit({ pour }, points, 20, database.clock);
    await leased.take('ana', 3);
    isAway = true;
    await expect(leased.take('ana', 30)).rejects.toThrow('away');
    expect(await leased.take('ana', 17)).toMatchObject({ allowed: true, remaining: 80 });
  });

  it('of so many callers that it would fill the memory, whoever came first is forgotten, and asked for anew', async () => {
    const asked: string[] = [];
    const resetAt = database.clock.now();
    const pour = (bucket: { readonly key: string }) => {
      asked.push(bucket.key);
      return Promise.resolve({ allowed: true, remaining: 80, resetAt } as const);
    };
    const leased = new LeasedRateLimit({ pour }, points, 20, database.clock);
    for (let caller = 0; caller <= 20_000; caller++) await leased.take(`caller ${caller}`, 1);
    asked.length = 0;
    await leased.take('caller 20000', 1);
    await leased.take('caller 1', 1);
    await leased.take('caller 0', 1);
    expect(asked).toEqual(['caller 0']);
  });

  it('a burst shares one lease', async () => {
    const leased = new LeasedRateLimit(limits, points, 20, database.clock);
    const taken = await Promise.all(Array.from({ length: 20 }, () => leased.take('ana', 1)));
    expect(taken.every(({ allowed }) => allowed)).toBe(true);
    expect(await level()).toBe(20);
  });

  it('a portion is taken once for all networks of one /48', async () => {
    const leased = new LeasedRateLimit(limits, points, 20, database.clock);
    const taken = [];
    for (let at = 0; at < 300; at++) taken.push(await leased.take(addressKey(`2001:db8:7:${at.toString(16)}::1`), 3));
    // The /48 has 800 points: 266 times three, whatever is left of a portion.
    expect(taken.filter(({ allowed }) => allowed)).toHaveLength(266);
    expect(taken[0]).toMatchObject({ remaining: 97 });
  });

  it('two processes together give no more than one would', async () => {
    const processes = [1, 2].map(() => new LeasedRateLimit(limits, points, 20, database.clock));
    let spent = 0;
    for (let round = 0; round < 60; round++) {
      for (const each of processes) if ((await each.take('ana', 3)).allowed) spent += 3;
    }
    expect(spent).toBeGreaterThan(80);
    expect(spent).toBeLessThanOrEqual(100);
  });

  it('refuses without asking again within a second, and lets through once points are back', async () => {
    const leased = new LeasedRateLimit(limits, points, 100, database.clock);
    await leased.take('ana', 100);
    expect(await leased.take('ana', 10)).toMatchObject({ allowed: false });
    database.clock.advance({ seconds: 10 });
    expect(await leased.take('ana', 10)).toMatchObject({ allowed: true });
    expect(await leased.take('ana', 1)).toMatchObject({ allowed: false });
    database.clock.advance({ seconds: 1 });
    expect(await leased.take('ana', 1)).toMatchObject({ allowed: true });
  });

  it('what is left of a portion is gone after ten seconds: nobody has it besides a bucket that is empty again', async () => {
    const leased = new LeasedRateLimit(limits, points, 20, database.clock);
    await leased.take('ana', 1);
    database.clock.advance({ seconds: 100 });
    let spent = 0;
    while ((await leased.take('ana', 1)).allowed) spent++;
    expect(spent).toBe(100);
  });

  it('what is left is had by whoever asks for less, also right after somebody asked for more', async () => {
    const leased = new LeasedRateLimit(limits, points, 20, database.clock);
    await leased.take('ana', 70);
    expect(await leased.take('ana', 40)).toMatchObject({ allowed: false, remaining: 30, retryAfterSeconds: 10 });
    // From memory, and as exactly.
    const [more, asked] = await statementsOf(() => leased.take('ana', 50));
    expect([more, asked]).toMatchObject([{ allowed: false, retryAfterSeconds: 20 }, []]);
    expect(await leased.take('ana', 30)).toMatchObject({ allowed: true, remaining: 0 });
    expect(await leased.take('ana', 1)).toMatchObject({ allowed: false, retryAfterSeconds: 1 });
    expect([leased.isRefusing('ana', 1), leased.isRefusing('ben', 1)]).toEqual([true, false]);
  });
});

describe('what an address counts as', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['192.0.2.1:4711', '192.0.2.1'],
    ['[2001:db8:1:2::9]:4711', '2001:db8:1:2::/64'],
    ['[::ffff:192.0.2.1]:4711', '192.0.2.1'],
  ])('%s is %s', (address, key) => expect(addressKey(address)).toBe(key));
});

describe('at the public door', () => {
  it('says what is left, refuses with 429 and Retry-After, and does not believe a forged address', async () => {
    const house = await openHouse(database, { rateLimits: true });
    try {
      const dear = `{ rateLimit { limit cost remaining resetAt } ${Array.from({ length: 20 }, (_, i) => `q${i}: precautions { slug reviewed { sources { title } } }`).join(' ')} }`;
      const first = await house.publicDoor.ask<{ rateLimit: { limit: number; cost: number; remaining: number } }>(dear);
      expect(first.rateLimit.remaining).toBe(first.rateLimit.limit - first.rateLimit.cost);
      let refused = await house.publicDoor.send(dear);
      for (let round = 0; refused.status === 200 && round < 200; round++) {
        refused = await house.publicDoor.with({ 'x-forwarded-for': `198.51.100.${round}` }).send(dear);
      }
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(refused.errors[0]?.extensions?.code).toBe('TOO_MANY_REQUESTS');
    } finally {
      await house.close();
    }
  });

  it('says by when all is back, and not a moment before it is', async () => {
    const house = await openHouse(database, { rateLimits: true });
    try {
      const query = encodeURIComponent('{ rateLimit { limit remaining resetAt } }');
      const answer = await fetch(`${house.publicDoor.url}?query=${query}`);
      const { data, extensions } = (await answer.json()) as {
        data: { rateLimit: { limit: number; remaining: number; resetAt: string } };
        extensions: { cost: { throttleStatus: object } };
      };
      expect(data.rateLimit.remaining).toBe(data.rateLimit.limit - 2);
      expect(Date.parse(data.rateLimit.resetAt)).toBeGreaterThan(database.clock.now().epochMilliseconds);
      expect(extensions.cost.throttleStatus).toEqual(data.rateLimit);
    } finally {
      await house.close();
    }
  });

  it('believes the address that a trusted proxy tells', async () => {
    const house = await openHouse(database, { rateLimits: true, trustProxy: ['127.0.0.1'] });
    try {
      const ask = (from: string) =>
        house.publicDoor
          .with({ 'x-forwarded-for': from })
          .ask<{ rateLimit: { remaining: number } }>('{ rateLimit { remaining } }');
      const [ana, ben] = [await ask('198.51.100.7'), await ask('198.51.100.8')];
      expect(ana.rateLimit.remaining).toBe(ben.rateLimit.remaining);
      expect((await ask('198.51.100.7')).rateLimit.remaining).toBeLessThan(ana.rateLimit.remaining);
    } finally {
      await house.close();
    }
  });
});
