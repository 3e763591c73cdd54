import { buildSchema } from 'graphql';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { PartnerStory } from '../../../test/partner-story.js';
import { DocumentJudge } from '../../platform/doors/documents/document-judge.js';
import { DocumentsToday } from './documents-today.js';

let database: TestDatabase;
let story: PartnerStory;
let elm: StoryBrowser;
let oak: StoryBrowser;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await PartnerStory.open(database);
  elm = (await story.aPartner('elm@network.example')).browser;
  oak = (await story.aPartner('oak@network.example')).browser;
});
beforeEach(async () => {
  database.clock.set(testNow);
  await database.unitOfWork.query('DELETE FROM persisted_documents');
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const hashOf = (document: string) => createHash('sha256').update(document).digest('hex');
const upload = (browser: StoryBrowser, ...documents: string[]) =>
  browser.act('uploadDocuments', 'UploadDocumentsInput', {
    manifest: JSON.stringify(Object.fromEntries(documents.map((each) => [hashOf(each), each]))),
  });
const remove = (browser: StoryBrowser, uploadedBefore: string | null) =>
  browser.act(
    'removeDocuments',
    'RemoveDocumentsInput',
    { uploadedBefore },
    '__typename ... on InvalidInput { problems { path } }',
  );
const keptOf = async (browser: StoryBrowser) => {
  const { viewer } = await browser.ask<{
    viewer: { partner: { documents: { operations: string; trouble: string | null; deprecated: string[] }[] } };
  }>('{ viewer { partner { documents { operations trouble deprecated } } } }');
  return viewer.partner.documents;
};
const namesOf = async (browser: StoryBrowser) => (await keptOf(browser)).map(({ operations }) => operations);

const [old, shared, fresh] = ['Old', 'Shared', 'Fresh'].map((name) => `query ${name} { conditions { slug } }`) as [
  string,
  string,
  string,
];

describe('documents of a partner', () => {
  it('that were not uploaded lately make room for others, and stay for whoever else uploaded them', async () => {
    await upload(oak, shared);
    database.clock.advance({ hours: 48 });
    await upload(elm, old, shared);
    database.clock.advance({ hours: 24 });
    await upload(elm, fresh);
    expect(await remove(elm, '2026-11-24')).toMatchObject({ __typename: 'AccountChanged' });
    expect(await namesOf(elm)).toEqual(['Fresh']);
    expect(await namesOf(oak)).toEqual(['Shared']);
    const stays = await database.unitOfWork.query<{ document: string; until: string | null }>(
      `SELECT document, (stays_until AT TIME ZONE 'UTC')::date::text AS until FROM persisted_documents ORDER BY document`,
    );
    expect(stays).toEqual([
      { document: fresh, until: '2027-12-29' },
      { document: old, until: null },
      { document: shared, until: '2027-12-26' },
    ]);
    // Sent again, it is kept as before.
    await upload(elm, old);
    expect(await namesOf(elm)).toEqual(['Fresh', 'Old']);
  });

  it('are removed by nobody else, and by no day that is none', async () => {
    await upload(elm, old);
    await remove(oak, '2027-01-01');
    for (const day of [null, '2026-13-01', 'tomorrow', '2026-11-24T00:00']) {
      expect(await remove(elm, day), String(day)).toMatchObject({ problems: [{ path: ['uploadedBefore'] }] });
    }
    const nobody = await story.accounts.signedIn('nobody@network.example');
    expect(await remove(nobody, '2027-01-01')).toMatchObject({ __typename: 'NotFound' });
    expect(await namesOf(elm)).toEqual(['Old']);
  });

  it('of whoever deletes their account do not stay for a year, but for those that somebody else uploaded', async () => {
    const leaver = (await story.aPartner('leaver@network.example')).browser;
    await upload(leaver, old, shared);
    await upload(oak, shared);
    expect(await leaver.act('deleteAccount', 'DeleteAccountInput', { confirm: true, callOff: false })).toMatchObject({
      __typename: 'AccountDeleted',
    });
    await story.accounts.house.services.sweeps.find(({ name }) => name === 'partners.documents-of-nobody')!.run();
    const stays = await database.unitOfWork.query<{ document: string; stays: boolean }>(
      `SELECT document, stays_until IS NOT NULL AS stays FROM persisted_documents ORDER BY document`,
    );
    expect(stays).toEqual([
      { document: old, stays: false },
      { document: shared, stays: true },
    ]);
  });

  it('fit what is served today', async () => {
    await upload(elm, old);
    expect(await keptOf(elm)).toEqual([{ operations: 'Old', trouble: null, deprecated: [] }]);
  });

  it('that the schema left behind are told so, and those that it is about to leave', async () => {
    await upload(elm, old, shared, fresh);
    // Of a year later.
    const schema = buildSchema(`
      type Query { conditions: [Condition] }
      type Condition { slug: String @deprecated(reason: "Use id. Removed not before 2027-12-01.") id: ID }`);
    const today = new DocumentsToday(database.unitOfWork, () => new DocumentJudge(schema, { fields: {}, sizes: {} }));
    expect((await today.of([hashOf(old)])).get(hashOf(old))).toEqual({ trouble: null, deprecated: ['Condition.slug'] });
    const without = buildSchema('type Query { conditions: [Condition] } type Condition { id: ID }');
    const later = new DocumentsToday(database.unitOfWork, () => new DocumentJudge(without, { fields: {}, sizes: {} }));
    expect((await later.of([hashOf(old)])).get(hashOf(old))).toEqual({
      trouble: 'Cannot query field "slug" on type "Condition".',
      deprecated: [],
    });
  });
});
