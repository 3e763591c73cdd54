import 'reflect-metadata';
import { pino } from 'pino';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { beforeEach, expect, test } from 'vitest';
import { nobody } from '../../actor.js';
import { SettableClock } from '../../clock.js';
import { NoRateLimits } from '../../rate-limits.js';
import { DoorBudget } from '../cost/door-budget.js';
import type { KeyHolder } from '../keys/door-keys.js';
import { Door } from '../graphql-door.js';
import { buildDoorSchema } from '../graphql-schema.js';

const reason = 'Use leaves instead. Removed not before 2027-12-01.';

@ObjectType({ description: 'A bush.' })
class Bush {
  @Field({ description: 'Its kind.' })
  kind: string;

  @Field({ description: 'Its needles.', deprecationReason: reason })
  needles: string;
}

@Resolver()
class HedgeResolver {
  @Query(() => Bush, { description: 'One that is there.' })
  bush(): object {
    return { kind: 'box', needles: 'none' };
  }
}

const holder: KeyHolder = {
  ...{ keyId: 'the key', partnerId: 'the partner', kind: 'LIVE', scopes: new Set() },
  ...{ origins: [], clock: null },
};
const noted: [string, readonly string[]][] = [];
beforeEach(() => void noted.splice(0));

function open(): Door {
  const clock = new SettableClock('2026-11-21T15:00:00Z');
  const rule = { name: 't', capacity: 1_000, seconds: 1 };
  const instance = new HedgeResolver();
  return new Door({
    ...{ name: 'PUBLIC', schema: buildDoorSchema({ resolvers: [HedgeResolver], orphanedTypes: [] }) },
    resolvers: { get: () => instance },
    prices: { fields: {}, sizes: {} },
    budget: new DoorBudget(
      new NoRateLimits(clock),
      { anyone: rule, keys: { TEST: rule, LIVE: rule, PUBLISHABLE: rule, PUBLISHABLE_TEST: rule, VISITOR: rule } },
      clock,
    ),
    ...{ keys: null, keyUses: null, trustedDocuments: null, persistedDocuments: null, cacheHints: null },
    deprecatedUses: { note: (keyId, paths) => void noted.push([keyId, paths]) },
    // Everything is steady: the second time it is remembered.
    steadySource: {
      fields: new Set(['Query.bush', 'Bush.kind', 'Bush.needles']),
      unsteadyInputs: [],
      readState: () => Promise.resolve('the same'),
    },
    compileAfter: 1,
    logger: pino({ level: 'silent' }),
  });
}

const browser = { cookies: null, userAgent: null, setCookie: () => undefined };
const caller = { actor: nobody, clientAddress: '192.0.2.1', browser, requestId: 'r', locale: 'en' };
const ask = (door: Door, query: string, who: KeyHolder | null = holder) =>
  door.execute(
    { method: 'POST', query, variables: {}, operationName: undefined, extensions: {} },
    { ...caller, holder: who },
  );

test('what a key asks for that is deprecated is noted, worked out or remembered', async () => {
  const door = open();
  await door.start();
  const kinds = [];
  for (let time = 0; time < 3; time++) kinds.push((await ask(door, '{ bush { kind needles } }')).kind);
  expect(kinds).toEqual(['EXECUTED', 'EXECUTED', 'REMEMBERED']);
  expect(noted).toEqual(Array(3).fill(['the key', ['Bush.needles']]));
  await door.stop();
});

test('nothing is noted of strangers, of what is not deprecated, or of what never began', async () => {
  const door = open();
  await door.start();
  await ask(door, '{ bush { kind needles } }', null);
  await ask(door, '{ bush { kind } }');
  expect((await ask(door, '{ bush { needles nothing } }')).kind).toBe('REQUEST_ERROR');
  expect(noted).toEqual([]);
  await door.stop();
});
