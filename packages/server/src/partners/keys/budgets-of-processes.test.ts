import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { DoorBudget } from '../../platform/doors/cost/door-budget.js';
import { DatabaseRateLimits } from '../../platform/rate-limits.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 20 });
});
afterAll(() => database.drop());

const capacity = 20_000;
const rule = { name: 'graphql.live-key', capacity, seconds: 60 };
const rules = {
  anyone: rule,
  keys: { TEST: rule, LIVE: rule, PUBLISHABLE: rule, PUBLISHABLE_TEST: rule, VISITOR: rule },
};

/** As three processes have them, in this one: what they share is the database alone. */
function threeBudgets() {
  const { unitOfWork, clock, cipher } = database;
  return Array.from(
    { length: 3 },
    () => new DoorBudget(new DatabaseRateLimits(unitOfWork, clock, cipher), rules, clock),
  );
}

function aHolder() {
  const kind = 'LIVE' as const;
  return { keyId: randomUUID(), partnerId: randomUUID(), kind, scopes: new Set<string>(), origins: [], clock: null };
}

it('what comes back with time is what may be spent, whichever process asks', async () => {
  const [budgets, caller] = [threeBudgets(), { holder: aHolder(), clientAddress: '192.0.2.8' }];
  let spent = 0;
  for (let second = 0; second < 120; second++) {
    await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const { taken, spending } = await budgets[n % 3]!.take(caller, 317);
        if (taken.allowed) spent += spending.actual;
      }),
    );
    database.clock.advance({ seconds: 1 });
  }
  // A full bucket, and twice what a minute gives back.
  expect(spent).toBeLessThanOrEqual(3 * capacity + 317);
  expect(spent).toBeGreaterThan(2 * capacity);
});

it('what is left of a portion is spent with the next: all of a budget is had, whatever a question costs', async () => {
  const [budget] = threeBudgets();
  for (const cost of [501, 334, 999]) {
    const caller = { holder: aHolder(), clientAddress: '192.0.2.12' };
    let spent = 0;
    while ((await budget!.take(caller, cost)).taken.allowed) spent += cost;
    expect(spent).toBeGreaterThan(capacity - cost);
    expect(spent).toBeLessThanOrEqual(capacity);
  }
});

it('one key spends nothing of another’s, nor of its address’s', async () => {
  const [[budget], caller] = [threeBudgets(), { holder: aHolder(), clientAddress: '192.0.2.9' }];
  await budget!.take(caller, capacity);
  expect((await budget!.take(caller, 1)).taken.allowed).toBe(false);
  expect((await budget!.take({ ...caller, holder: aHolder() }, 1)).taken.allowed).toBe(true);
  expect((await budget!.take({ clientAddress: caller.clientAddress }, 1)).spending.remaining).toBe(capacity - 1);
});

it.each(['PUBLISHABLE', 'PUBLISHABLE_TEST'] as const)(
  'one visitor of pages spends no more of their %s keys than they have themselves, whatever they explored without one',
  async (kind) => {
    const [budget] = threeBudgets();
    const holder = { ...aHolder(), kind };
    const [visitor, other] = kind === 'PUBLISHABLE' ? ['192.0.2.10', '192.0.2.11'] : ['192.0.2.13', '192.0.2.14'];
    await budget!.take({ holder: null, clientAddress: visitor }, capacity);
    await budget!.take({ holder, clientAddress: visitor }, capacity);
    const ofAnotherPage = { ...aHolder(), kind };
    expect((await budget!.take({ holder: ofAnotherPage, clientAddress: visitor }, 100)).taken.allowed).toBe(false);
    expect((await budget!.take({ holder: ofAnotherPage, clientAddress: other }, 100)).taken.allowed).toBe(true);
  },
);
