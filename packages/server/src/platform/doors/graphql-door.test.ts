import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { appSchema, ask, caller, lines, open } from '../../../test/forest-door.js';
import { CompilingExecutor } from './graphql-executor.js';

beforeEach(() => void lines.splice(0));

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

  it.each([
    [
      'a fragment that stands in two places, and in one of them may be left out',
      `query ($no: Boolean!) { a: tree(kind: "fir") { id ...F @include(if: $no) } b: tree(kind: "oak") { ...F } }
       fragment F on Tree { kind }`,
      '{"a":{"id":"fir"},"b":{"kind":"oak"}}',
    ],
    [
      'a fragment that stands twice in one place, and once may be left out',
      'query ($no: Boolean!) { ...F @include(if: $no) ...F } fragment F on Query { locale }',
      '{"locale":"en PUBLIC"}',
    ],
    [
      'what stands inside a field that is left out where it meets another',
      `query ($no: Boolean!) { tree(kind: "fir") { id }
       tree(kind: "fir") @include(if: $no) { metres ... @skip(if: $no) { kind } } }`,
      '{"tree":{"id":"fir"}}',
    ],
    [
      'fields in the order in which they are first asked for',
      'query ($no: Boolean!) { tree(kind: "fir") { kind @include(if: $no) id ... { kind } } }',
      '{"tree":{"id":"fir","kind":"fir"}}',
    ],
  ])('answers %s', async (_what, text, expected) => {
    expect(JSON.stringify((await thrice(text, { no: false })).data)).toBe(expected);
  });

  it.each(['', 'tree(kind: "fir")'])('follows fragments that spread one another twice, in "%s"', async (field) => {
    const [on, last] = field === '' ? ['Query', 'locale'] : ['Tree', 'kind'];
    const steps = Array.from({ length: 40 }, (_, n) => `fragment F${n} on ${on} { ...F${n + 1} ...F${n + 1} }`);
    const text = `{ ${field} ${field && '{'} ...F0 ${field && '}'} } ${steps.join(' ')} fragment F40 on ${on} { ${last} }`;
    expect((await thrice(text)).errors).toBeUndefined();
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
    expect(lines[0]).toContain('forest-door.ts');
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

describe.each([0, 1])('compiled after %s', (compileAfter) => {
  it('says what is wrong with ten values, and not with thousands: each is told with the whole that it stands in', async () => {
    const door = open({ compileAfter });
    const text = 'query ($p: Planting!) { planted(planting: $p) { metres } }';
    const wrong = Object.fromEntries(Array.from({ length: 4_000 }, (_, number) => [`x${number}`, 1]));
    for (const p of [{ ...wrong, kind: 'fir' }, { kind: 'fir' }, { kind: 'fir' }, { ...wrong, kind: 'fir' }]) {
      const { kind, errors = [] } = await ask(door, text, { p });
      expect([kind, errors.length]).toEqual('x0' in p ? ['REQUEST_ERROR', 11] : ['EXECUTED', 0]);
      for (const error of errors) expect(error.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect(lines).toEqual([]);
  });
});

it('what arrives together is worked out together, when all of it has arrived', async () => {
  let workedOut = 0;
  const door = open({ resolvers: { get: () => ({ locale: () => `${++workedOut}` }) } });
  for (let times = 0; times < 3; times++) await ask(door, '{ locale }');
  workedOut = 0;
  const together = Array.from({ length: 3 }, () => ask(door, '{ locale }'));
  // Whatever waits for nothing from outside is done by then.
  for (let steps = 0; steps < 200; steps++) await Promise.resolve();
  expect(workedOut).toBe(0);
  const data = (await Promise.all(together)).map((answer) => answer.data);
  expect(data).toEqual([{ locale: '1' }, { locale: '2' }, { locale: '3' }]);
});

describe('what was compiled', () => {
  it('is executed for whoever names the same operation, and for nobody who names another', async () => {
    const door = open({ compileAfter: 0 });
    const known = vi.spyOn(CompilingExecutor.prototype, 'executeKnown');
    await ask(door, '{ locale }');
    await ask(door, '{ locale }');
    expect(known.mock.results.map(({ value }) => value !== null)).toEqual([false, true]);
    const unnamed = { method: 'POST' as const, query: '{ locale }', variables: {}, operationName: '', extensions: {} };
    expect((await door.execute(unnamed, caller)).kind).toBe('REQUEST_ERROR');
  });

  it('holds nothing of what stood beside it: comments weigh nothing where documents are counted', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const door = open({ compileAfter: 1 });
    const megabytesAfter = async (from: number, to: number) => {
      for (let number = from; number < to; number++) {
        const query = `{ locale } ${`\n#${number}`.repeat(8_000)}`;
        for (let times = 0; times < 3; times++) await ask(door, query);
      }
      collect();
      collect();
      return process.memoryUsage().heapUsed / 2 ** 20;
    };
    const before = await megabytesAfter(0, 5);
    expect((await megabytesAfter(5, 45)) - before).toBeLessThan(8);
  }, 60_000);
});
