import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { PartnerStory } from '../../../test/partner-story.js';
import { BatchWriter } from '../../platform/counted-batches.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { deprecationsOf } from '../../published-schemas/deprecations.js';
import { DeprecatedCounter } from './deprecated-counter.js';
import { addDeprecatedUses, listAllDeprecatedUses } from './deprecated-usage.repository.js';
import { DeprecatedUsage } from './deprecated-usage.service.js';

const reason = 'Use pictures instead. Removed not before 2027-12-01.';
const sdl = `type Query { person: String photo: String @deprecated(reason: "${reason}")
  portrait: String @deprecated(reason: "${reason}") }`;

let database: TestDatabase;
let story: PartnerStory;
let partner: StoryBrowser;
let partnerId: string;
/** Of the partner's two keys. */
let keys: [string, string];
let usage: DeprecatedUsage;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await PartnerStory.open(database);
  const made = await story.aPartner('elm@network.example');
  partner = made.browser;
  const other = await story.aKey(partner, { name: 'Another' });
  keys = [keyOf('PartnerKey', made.first.key)!, keyOf('PartnerKey', other.key)!];
  partnerId = keyOf('Partner', String((await story.consoleOf(partner)).partner?.id))!;
  usage = new DeprecatedUsage(database.unitOfWork, () => deprecationsOf(sdl));
});
beforeEach(async () => {
  database.clock.set(testNow);
  await database.unitOfWork.query('TRUNCATE partner_deprecated_uses');
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

/** Two processes. */
function aProcess() {
  const counter = new DeprecatedCounter(database.clock);
  const writer = new BatchWriter(counter, database.unitOfWork, addDeprecatedUses);
  return { counter, writer };
}
const usesOf = async (path: string) => (await usage.of(partnerId)).find((each) => each.path === path)?.uses;

describe('what keys ask for that is deprecated', () => {
  it('stands with its reason and day, used or not', async () => {
    const { counter, writer } = aProcess();
    counter.note(keys[0], ['Query.photo']);
    await writer.write();
    expect(await usage.of(partnerId)).toEqual([
      {
        ...{ path: 'Query.photo', reason, removedNotBefore: '2027-12-01' },
        uses: [
          {
            ...{ keyName: 'First test key', keyEnding: expect.any(String), keyKind: 'TEST', isRevoked: false },
            ...{ thisMonth: 1, lastMonth: 0, lastOn: '2026-11-21' },
          },
        ],
      },
      { path: 'Query.portrait', reason, removedNotBefore: '2027-12-01', uses: [] },
    ]);
  });

  it('adds up by key, whichever process answered', async () => {
    const [one, other] = [aProcess(), aProcess()];
    for (let n = 0; n < 5; n++) one.counter.note(keys[0], ['Query.photo']);
    other.counter.note(keys[0], ['Query.photo', 'Query.portrait']);
    other.counter.note(keys[1], ['Query.photo']);
    await Promise.all([one.writer.write(), other.writer.write()]);
    one.counter.note(keys[1], ['Query.photo']);
    await one.writer.writeAll();
    const told = (await usesOf('Query.photo'))?.map(({ keyName, thisMonth }) => [keyName, thisMonth]);
    expect(told?.sort()).toEqual([
      ['Another', 2],
      ['First test key', 6],
    ]);
    expect((await usesOf('Query.portrait'))?.map(({ thisMonth }) => thisMonth)).toEqual([1]);
  });

  it('is told to the partner whose keys asked, and to no other', async () => {
    const { browser } = await story.aPartner('oak@network.example');
    const oak = keyOf('Partner', String((await story.consoleOf(browser)).partner?.id))!;
    const { counter, writer } = aProcess();
    counter.note(keys[0], ['Query.photo']);
    await writer.write();
    expect((await usage.of(oak)).flatMap(({ uses }) => uses)).toEqual([]);
    expect(await listAllDeprecatedUses(database.unitOfWork, oak)).toEqual([]);
    expect(await listAllDeprecatedUses(database.unitOfWork, partnerId)).toHaveLength(1);
  });

  it('is told of last month, and of no month before it; after 13 months it is erased', async () => {
    const { counter, writer } = aProcess();
    counter.note(keys[0], ['Query.photo']);
    database.clock.set('2026-12-02T00:00:00Z');
    counter.note(keys[0], ['Query.photo']);
    counter.note(keys[0], ['Query.photo']);
    await writer.write();
    expect(await usesOf('Query.photo')).toMatchObject([{ thisMonth: 2, lastMonth: 1, lastOn: '2026-12-02' }]);
    database.clock.set('2027-01-31T00:00:00Z');
    expect(await usesOf('Query.photo')).toMatchObject([{ thisMonth: 0, lastMonth: 2 }]);
    database.clock.set('2027-12-31T00:00:00Z');
    expect(await usage.erasure().run()).toBe(0);
    database.clock.set('2028-01-01T00:00:00Z');
    expect(await usage.erasure().run()).toBe(1);
  });

  it('that is gone from the schema is said to be gone', async () => {
    const { counter, writer } = aProcess();
    counter.note(keys[0], ['Query.nickname']);
    await writer.write();
    expect((await usage.of(partnerId)).at(-1)).toMatchObject({ path: 'Query.nickname', reason: null });
  });

  it('today is nothing, and a key that asks is counted nothing', async () => {
    const { viewer } = await partner.ask<{ viewer: { partner: { deprecatedUses: unknown[] } } }>(
      '{ viewer { partner { deprecatedUses { path } } } }',
    );
    expect(viewer.partner.deprecatedUses).toEqual([]);
  });
});
