import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { pino } from 'pino';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  createUnionType,
  registerEnumType,
} from 'type-graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { nobody } from '../actor.js';
import { SettableClock } from '../clock.js';
import { InvalidInputError } from '../graphql/errors.js';
import { Door, jsonOf, type DoorOptions } from './graphql-door.js';
import { executeInProcess } from './graphql-in-process.js';
import { buildDoorSchema } from './graphql-schema.js';
import { Node } from '../graphql/node.js';
import { NoRateLimits, type RateLimitRule } from '../rate-limits.js';
import { DoorBudget } from './door-budget.js';
import type { RequestContext } from '../request-context.js';
import { TrustedDocuments } from './trusted-documents.js';

enum Season {
  SPRING = 'SPRING',
  AUTUMN = 'AUTUMN',
}
registerEnumType(Season, { name: 'Season', description: 'When.' });

@ObjectType({ implements: Node, description: 'A tree.' })
class Tree extends Node {
  @Field({ description: 'Its kind.' })
  kind: string;

  @Field(() => Int, { nullable: true, description: 'Its height.' })
  metres: number | null;
}

@ObjectType({ description: 'A stone.' })
class Stone {
  @Field({ description: 'How much it weighs.' })
  kilograms: number;
}

@InputType({ description: 'What to plant.' })
class Planting {
  @Field({ description: 'Its kind.' })
  kind: string;

  @Field(() => Int, { defaultValue: 3, description: 'How far apart.' })
  metres: number;
}

const Thing = createUnionType({ name: 'Thing', description: 'Either.', types: () => [Tree, Stone] as const });

@Resolver()
class ForestResolver {
  @Query(() => [Thing], { description: 'What lies about.' })
  things(): object[] {
    return [{ __typename: 'Tree', id: 'a', kind: 'fir', metres: null }, Object.assign(new Stone(), { kilograms: 3 })];
  }

  @Query(() => Tree, { nullable: true, description: 'A tree of that kind.' })
  tree(@Arg('kind') kind: string, @Arg('first', () => Int, { defaultValue: 1 }) first: number): object {
    if (kind === 'depression') throw new TypeError('ketamine is not a function');
    if (kind === 'postgres') throw Object.assign(new Error('invalid input: "suicidal"'), { code: '22P02' });
    if (kind === 'nul') throw Object.assign(new Error('invalid byte sequence'), { code: '22021' });
    if (kind === '') throw new InvalidInputError([{ path: ['kind'], message: 'Say which kind.' }]);
    return { id: kind, kind, metres: first };
  }

  @Query(() => Tree, { description: 'What was planted.' })
  planted(@Arg('planting', () => Planting) { kind, metres }: Planting): object {
    return { id: kind, kind, metres };
  }

  @Query({ description: 'Whether leaves are on.' })
  inLeaf(@Arg('season', () => Season) season: Season): boolean {
    return season === Season.SPRING;
  }

  @Query({ description: 'The language asked for.' })
  locale(@Ctx() { locale, door }: RequestContext): string {
    return `${locale} ${door}`;
  }
}

@Resolver(() => Tree)
class TreeSecretsResolver {
  @FieldResolver(() => String, { description: 'For our pages alone.' })
  secret(@Root() tree: Tree): string {
    return `of ${tree.kind}`;
  }
}

const instances = new Map<unknown, object>([
  [ForestResolver, new ForestResolver()],
  [TreeSecretsResolver, new TreeSecretsResolver()],
]);
const appSchema = buildDoorSchema({ resolvers: [ForestResolver, TreeSecretsResolver], orphanedTypes: [] });
const publicSchema = buildDoorSchema({ resolvers: [ForestResolver], orphanedTypes: [] });

const lines: string[] = [];
beforeEach(() => void lines.splice(0));

const rules = { anyone: { name: 't', capacity: 1_000, seconds: 1 }, keys: null };

function open(options: Partial<DoorOptions> = {}): Door {
  const clock = new SettableClock('2026-11-21T15:00:00Z');
  return new Door({
    name: 'PUBLIC',
    schema: publicSchema,
    resolvers: { get: (each) => instances.get(each) ?? {} },
    prices: { fields: {}, sizes: {} },
    budget: new DoorBudget(new NoRateLimits(clock), rules, clock),
    keys: null,
    keyUses: null,
    trustedDocuments: null,
    persistedDocuments: null,
    cacheHints: null,
    deprecatedUses: null,
    steadySource: null,
    compileAfter: 1,
    logger: pino({ base: null }, { write: (line: string) => void lines.push(line) }),
    ...options,
  });
}

const browser = { cookies: null, userAgent: null, setCookie: () => undefined };
const caller = { actor: nobody, clientAddress: '192.0.2.1', browser, requestId: 'request-1', locale: 'en' };
const ask = async (door: Door, query: string, variables: Record<string, unknown> = {}) => {
  await door.start().catch(() => undefined);
  const request = { method: 'POST' as const, query, variables, operationName: undefined, extensions: {} };
  const answer = await door.execute(request, caller);
  return {
    kind: answer.kind,
    ...(JSON.parse(jsonOf(answer).toString()) as {
      data?: unknown;
      errors?: { message: string; extensions: Record<string, unknown> }[];
    }),
  };
};

describe.each([
  ['as it stands', Number.POSITIVE_INFINITY],
  ['compiled at once', 0],
  ['compiled when it comes again', 1],
])('a query %s', (_how, compileAfter) => {
  /** Also once more than it takes to be compiled: what is known is executed another way. */
  const thrice = async (query: string, variables: Record<string, unknown> = {}) => {
    const door = open({ compileAfter });
    const first = await ask(door, query, variables);
    for (let again = 0; again < 2; again++) expect(await ask(door, query, variables)).toEqual(first);
    return first;
  };

  it('tells the members of a union apart, by name and by class', async () => {
    expect(await thrice('{ things { __typename ... on Tree { kind metres } ... on Stone { kilograms } } }')).toEqual({
      kind: 'EXECUTED',
      data: {
        things: [
          { __typename: 'Tree', kind: 'fir', metres: null },
          { __typename: 'Stone', kilograms: 3 },
        ],
      },
    });
  });

  it('takes variables and defaults', async () => {
    const text =
      'query ($k: String!, $n: Int = 4) { a: tree(kind: $k) { metres } b: tree(kind: $k, first: $n) { metres } }';
    expect((await thrice(text, { k: 'oak' })).data).toEqual({ a: { metres: 1 }, b: { metres: 4 } });
  });

  it('says where the input is wrong, and nulls that field alone', async () => {
    const answer = await thrice('{ tree(kind: "") { kind } locale }');
    expect(answer.data).toEqual({ tree: null, locale: 'en PUBLIC' });
    expect(answer.errors?.[0]).toMatchObject({
      message: 'Say which kind.',
      path: ['tree'],
      extensions: { code: 'INVALID_INPUT', problems: [{ path: ['kind'] }] },
    });
  });

  it('answers a surprise with one neutral sentence and an id', async () => {
    const answer = await thrice('{ tree(kind: "depression") { kind } }');
    expect(answer.data).toEqual({ tree: null });
    expect(answer.errors).toEqual([
      {
        message: 'Something broke on our side. If you write to us about it, quote request-1.',
        path: ['tree'],
        extensions: { code: 'INTERNAL', requestId: 'request-1' },
      },
    ]);
  });

  it('a variable that does not fit is the caller’s to mend', async () => {
    const answer = await thrice('query ($k: String!) { tree(kind: $k) { kind } }', { k: null });
    expect(answer.kind).toBe('REQUEST_ERROR');
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('takes the default of a field inside an input object whose variable was not given', async () => {
    const text = 'query ($m: Int) { planted(planting: { kind: "fir", metres: $m }) { metres } }';
    expect((await thrice(text)).data).toEqual({ planted: { metres: 3 } });
    expect((await thrice(text, { m: 5 })).data).toEqual({ planted: { metres: 5 } });
  });

  it.each([
    ['an argument', 'query ($n: Int) { tree(kind: "oak", first: $n) { metres } }'],
    ['a field inside an input object', 'query ($n: Int) { planted(planting: { kind: "fir", metres: $n }) { metres } }'],
  ])('a null for %s that takes none is the caller’s to mend, and no surprise', async (_what, text) => {
    const answer = await thrice(text, { n: null });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.message).not.toContain('on our side');
    expect(lines).toEqual([]);
  });

  it('a name that nearly exists is not suggested', async () => {
    const answer = await thrice('{ tre(kind: "a") { kind } }');
    expect(answer.kind).toBe('REQUEST_ERROR');
    expect(JSON.stringify(answer.errors)).not.toMatch(/Did you mean|tree/);
  });
});

describe('a value that nearly exists', () => {
  it('is not suggested either', async () => {
    const answer = await ask(open(), 'query ($s: Season!) { inLeaf(season: $s) }', { s: 'SPRIN' });
    expect(answer.errors?.[0]?.message).toContain('does not exist in "Season" enum');
    expect(JSON.stringify(answer.errors)).not.toMatch(/Did you mean|SPRING/);
  });
});

describe('the log', () => {
  it('holds where a surprise came from, and no value', async () => {
    const door = open();
    await ask(door, 'query Named($k: String!) { tree(kind: $k) { kind } }', { k: 'depression' });
    await ask(door, '{ tree(kind: "postgres") { kind } }');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('graphql-door.test.ts');
    expect(lines.join('')).toContain('22P02');
    expect(lines.join('')).not.toMatch(/depression|suicidal/);
  });

  it('says nothing of a text that PostgreSQL cannot hold: the caller hears of it', async () => {
    const answer = await ask(open(), '{ tree(kind: "nul") { kind } }');
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: ['tree'] }] });
    expect(lines).toEqual([]);
  });
});

describe('what one door has and the other has not', () => {
  it('a field of our pages is not behind the public door, though its door was built first', async () => {
    const app = open({ name: 'APP', schema: appSchema });
    expect((await ask(app, '{ tree(kind: "fir") { secret } }')).data).toEqual({ tree: { secret: 'of fir' } });
    expect((await ask(open(), '{ tree(kind: "fir") { secret } }')).kind).toBe('REQUEST_ERROR');
  });
});

it('a door without mutations says so, and calls it no fault of ours', async () => {
  await expect(ask(open(), 'mutation { plant }')).rejects.toMatchObject({ status: 400, code: 'NOT_OFFERED' });
  await expect(ask(open(), 'subscription { plant }')).rejects.toMatchObject({ status: 400 });
  expect(lines).toEqual([]);
});

describe('trusted documents', () => {
  const text = '{ locale }';
  const hash = 'a7cf3f49f3ab59f1a8e9a9f3a2a0b0e0a1a9c5a2d5b7e5c1c8a1f9b2c3d4e5f6';

  it('a list whose hashes do not fit is not believed', () => {
    expect(() => new TrustedDocuments({ [hash]: text })).toThrow(/hash/);
  });

  it('takes a known text or its hash, and nothing else: not even the schema', async () => {
    const known = createHash('sha256').update(text).digest('hex');
    const door = open({ name: 'APP', trustedDocuments: new TrustedDocuments({ [known]: text }) });
    expect((await ask(door, text)).data).toEqual({ locale: 'en APP' });
    const byHash = {
      method: 'POST' as const,
      query: '',
      variables: {},
      operationName: undefined,
      extensions: { persistedQuery: { version: 1, sha256Hash: known } },
    };
    expect(JSON.parse(jsonOf(await door.execute(byHash, caller)).toString())).toEqual({ data: { locale: 'en APP' } });
    for (const other of ['{ __schema { types { name } } }', '{ locale  }', '']) {
      await expect(ask(door, other)).rejects.toMatchObject({ status: 403, code: 'DOCUMENT_NOT_TRUSTED' });
    }
  });
});

describe('a page in process', () => {
  it('is refused as anyone is, and reads of it as GraphQL', async () => {
    const door = open({ name: 'APP' });
    await door.start();
    const { errors } = await executeInProcess(door)({ query: `{ ${'a '.repeat(3_000)} }` }, caller);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COMPLEX', status: 400 });
    expect(await executeInProcess(door)({ query: '{ locale }' }, { ...caller, locale: 'es' })).toEqual({
      data: { locale: 'es APP' },
    });
  });
});

describe('a whole answer that would be the same', () => {
  const steadySource = {
    fields: new Set(['Query.tree', 'Tree.kind', 'Tree.metres']),
    unsteadyInputs: [],
    readState: () => Promise.resolve('1'),
  };
  const tree = 'query($kind: String!) { tree(kind: $kind) { kind metres } }';
  const thrice = async (door: Door, kind: string) => [
    await ask(door, tree, { kind }),
    await ask(door, tree, { kind }),
    await ask(door, tree, { kind }),
  ];

  it('is given again as it was worked out', async () => {
    const data = { tree: { kind: 'fir', metres: 1 } };
    expect(await thrice(open({ steadySource }), 'fir')).toEqual([
      { kind: 'EXECUTED', data },
      { kind: 'EXECUTED', data },
      { kind: 'REMEMBERED', data },
    ]);
  });

  it('is not remembered when anything in it failed', async () => {
    const answers = await thrice(open({ steadySource }), '');
    expect(answers.map(({ kind, errors }) => [kind, errors?.length])).toEqual(Array(3).fill(['EXECUTED', 1]));
  });

  it('costs as much as the first time', async () => {
    const clock = new SettableClock('2026-11-21T15:00:00Z');
    const poured: number[] = [];
    const limits = {
      pour: ({ rule }: { rule: RateLimitRule }, amount: number) => {
        poured.push(amount);
        return Promise.resolve({ allowed: true as const, remaining: rule.capacity, resetAt: clock.now() });
      },
    };
    // So small that no part of it lasts for two.
    const budget = new DoorBudget(limits, { anyone: { name: 't', capacity: 20, seconds: 1 }, keys: null }, clock);
    expect((await thrice(open({ steadySource, budget }), 'fir')).map(({ kind }) => kind)).toContain('REMEMBERED');
    expect(poured).toEqual(Array(3).fill(poured[0]));
    expect(poured[0]).toBeGreaterThan(0);
  });
});
