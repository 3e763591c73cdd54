import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ask, caller, open } from '../../../../test/forest-door.js';
import { SettableClock } from '../../clock.js';
import type { RateLimitRule } from '../../rate-limits.js';
import { DoorBudget } from '../cost/door-budget.js';
import { jsonOf, type Door } from '../graphql-door.js';
import { executeInProcess } from '../graphql-in-process.js';
import { TrustedDocuments } from './trusted-documents.js';

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
