import { manifestLimits } from '@clearing/shared/api-limits';
import { documentRefusals, manifestRefusals } from '@clearing/shared/api-refusals';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { PartnerStory } from '../../../test/partner-story.js';
import { DocumentJudge } from '../../platform/doors/documents/document-judge.js';
import type { UploadedDocument } from '../../platform/doors/documents/manifest-routes.js';
import { keyOf } from '../../platform/graphql/global-id.js';

let database: TestDatabase;
let story: PartnerStory;
let other: TestHouse;
let partner: StoryBrowser;
let key: string;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await PartnerStory.open(database);
  other = await openHouse(database);
  const made = await story.aPartner('elm@network.example');
  [partner, key] = [made.browser, made.first.text];
});
beforeEach(async () => {
  database.clock.set(testNow);
  await database.unitOfWork.query('DELETE FROM persisted_documents');
});
afterAll(async () => {
  await other.close();
  await story.close();
  await database.drop();
});

const hashOf = (document: string) => createHash('sha256').update(document).digest('hex');
const manifestOf = (...documents: readonly string[]) =>
  Object.fromEntries(documents.map((document) => [hashOf(document), document]));
const fresh = (() => {
  let n = 0;
  return () => `query Fresh${n++} { conditions { slug } }`;
})();

interface Answer {
  readonly status: number;
  readonly body: {
    readonly kept?: number;
    readonly known?: number;
    readonly refused?: number;
    readonly documents?: readonly UploadedDocument[];
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
}
async function upload(
  body: unknown,
  {
    shown = key as string | null,
    query = '',
    type = 'application/json',
    coding = '',
    origin = '' as string | undefined,
  } = {},
) {
  const { url } = story.accounts.house.publicDoor;
  const response = await fetch(`${url}/documents${query}`, {
    method: 'POST',
    headers: {
      'content-type': type,
      ...(coding && { 'content-encoding': coding }),
      ...(shown !== null && { authorization: `Bearer ${shown}` }),
      ...(origin && { origin }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] } satisfies Answer;
}
/** Asked by its hash alone, of another process. */
async function byHash(document: string): Promise<boolean> {
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(document) } });
  const response = await fetch(`${other.publicDoor.url}?${new URLSearchParams({ extensions }).toString()}`);
  return ((await response.json()) as { errors?: unknown }).errors === undefined;
}
const sweep = () => story.accounts.house.services.sweeps.find(({ name }) => name === 'persisted documents')!.run();

describe('a manifest', () => {
  it('is kept, and each of it is answered by its hash at once; sent again it is known', async () => {
    const documents = [fresh(), fresh()];
    expect(await byHash(documents[0]!)).toBe(false);
    const { status, body } = await upload(manifestOf(...documents));
    expect([status, body.kept, body.known, body.refused]).toEqual([200, 2, 0, 0]);
    expect(body.documents).toContainEqual({
      ...{ hash: hashOf(documents[0]!), outcome: 'KEPT', operations: [expect.stringMatching(/^Fresh/)], points: 16 },
      ...{ code: null, message: null },
    });
    for (const document of documents) expect(await byHash(document)).toBe(true);
    expect((await upload(manifestOf(...documents))).body).toMatchObject({ kept: 0, known: 2, refused: 0 });
  });

  it('names each refusal, and keeps what fits all the same', async () => {
    const good = fresh();
    const nested = (inside: string) => `practitioners(first: 50) { nodes { clinics { ${inside} } } }`;
    const refused = {
      INVALID: '{ nothing }',
      SYNTAX: '{ conditions {',
      NOT_TEXT: '# NUL \0\n{ conditions { slug } }',
      HOLDS_KEY: `# ${key}\n{ conditions { slug } }`,
      NOT_OFFERED: 'subscription { conditions { slug } }',
      TOO_LARGE: `{ conditions { slug } } #${' '.repeat(40_000)}`,
      TOO_COMPLEX: `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: conditions { slug }`).join(' ')} }`,
      TOO_EXPENSIVE: `{ ${nested(nested('slug'))} }`,
    };
    const { status, body } = await upload({
      ...manifestOf(good, ...Object.values(refused)),
      [hashOf('something else')]: '{ conditions { slug } }',
    });
    expect([status, body.kept, body.refused]).toEqual([422, 1, 9]);
    const codeOf = new Map(body.documents?.map(({ hash, code }) => [hash, code]));
    for (const [code, document] of Object.entries(refused)) expect(codeOf.get(hashOf(document))).toBe(code);
    expect(codeOf.get(hashOf('something else'))).toBe('WRONG_HASH');
    // With the one that is for want of room, which stands below, partners are told these and no others.
    expect([...Object.keys(refused), 'WRONG_HASH', 'NO_ROOM'].sort()).toEqual([...documentRefusals].sort());
    for (const { message } of body.documents ?? []) expect(message === null || message.length > 10).toBe(true);
    expect(await byHash(good)).toBe(true);
  });

  it('stays while others come and go, and as long as was said after the last upload', async () => {
    const [uploaded, loose] = [fresh(), fresh()];
    await upload(manifestOf(uploaded));
    await other.publicDoor.post(
      JSON.stringify({ query: loose, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(loose) } } }),
    );
    database.clock.advance({ hours: 24 * 31 });
    await sweep();
    const left = async () => await database.unitOfWork.query<{ hash: string }>('SELECT hash FROM persisted_documents');
    expect(await left()).toEqual([{ hash: hashOf(uploaded) }]);
    database.clock.advance({ hours: 24 * 369 });
    await sweep();
    expect(await left()).toEqual([]);
    const rows = await database.unitOfWork.query('SELECT 1 FROM partner_documents');
    expect(rows).toEqual([]);
  });

  it('has bounded room, which what is known does not take again', async () => {
    const known = fresh();
    await upload(manifestOf(known));
    const { partner: stored } = await story.consoleOf(partner);
    await database.unitOfWork.query(
      `WITH many AS (
         INSERT INTO persisted_documents (hash, document, kept_at, stays_until)
         SELECT encode(sha256(n::text::bytea), 'hex'), '{ __typename }', $1::timestamptz, $1::timestamptz + interval '1 day'
         FROM generate_series(1, 998) n RETURNING hash)
       INSERT INTO partner_documents SELECT $2, hash, '', 1, 14, $1::timestamptz FROM many`,
      [testNow, keyOf('Partner', String(stored?.id))],
    );
    const { status, body } = await upload(manifestOf(known, fresh(), fresh()));
    expect([status, body.kept, body.known, body.refused]).toEqual([422, 1, 1, 1]);
    expect(body.documents?.find(({ outcome }) => outcome === 'REFUSED')?.code).toBe('NO_ROOM');
  });

  it('has room for so many characters, and for a shorter document after one that is too long', async () => {
    const { partner: stored } = await story.consoleOf(partner);
    const [long, short] = [`${fresh()} #${'x'.repeat(90)}`, fresh()];
    const left = long.length - 1;
    await database.unitOfWork.query(
      `WITH one AS (
         INSERT INTO persisted_documents (hash, document, kept_at, stays_until)
         VALUES ($3, '{ __typename }', $1::timestamptz, $1::timestamptz + interval '1 day') RETURNING hash)
       INSERT INTO partner_documents SELECT $2, hash, '', 1, $4, $1::timestamptz FROM one`,
      [testNow, keyOf('Partner', String(stored?.id)), hashOf('one'), manifestLimits.charactersOfPartner - left],
    );
    const { body } = await upload(manifestOf(long, short));
    const became = Object.fromEntries(body.documents?.map(({ hash, outcome, code }) => [hash, [outcome, code]]) ?? []);
    expect(became).toEqual({ [hashOf(long)]: ['REFUSED', 'NO_ROOM'], [hashOf(short)]: ['KEPT', null] });
  });

  it('costs its points for each document, whether it is kept or not', async () => {
    const left = async (given: object) => {
      const { url } = story.accounts.house.publicDoor;
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
      const response = await fetch(`${url}/documents`, { method: 'POST', headers, body: JSON.stringify(given) });
      return Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
    };
    const before = await left(manifestOf(fresh()));
    const after = await left({ ...manifestOf(fresh(), '{ nothing }'), none: '{ conditions { slug } }' });
    expect(before - after).toBe(3 * manifestLimits.pointsOfDocument);
  });

  it('sent ten times at once is kept once', async () => {
    const manifest = manifestOf(fresh(), fresh(), fresh());
    const answers = await Promise.all(Array.from({ length: 10 }, () => upload(manifest)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(answers.reduce((sum, { body }) => sum + (body.kept ?? 0), 0)).toBe(3);
  });

  it('keeps nobody waiting for more than one of its documents: some take as long as a hundred others', async () => {
    const manifest = manifestOf(...Array.from({ length: 15 }, fresh));
    await upload(manifest);
    const others = { turns: 0, areDone: false };
    const takeTurns = (): void => {
      others.turns++;
      if (!others.areDone) setImmediate(takeTurns);
    };
    takeTurns();
    const judgedIn: number[] = [];
    const judging = vi.spyOn(DocumentJudge.prototype, 'judge').mockImplementation(() => {
      judgedIn.push(others.turns);
      return { kind: 'REFUSED', code: 'SYNTAX', message: 'It is none.' };
    });
    const onPage = () => partner.ask('{ viewer { partner { documents { trouble } } } }');
    for (const judged of [() => upload(manifest), onPage]) {
      judgedIn.length = 0;
      await judged();
      expect(judgedIn).toHaveLength(15);
      expect(new Set(judgedIn).size).toBe(15);
    }
    others.areDone = true;
    judging.mockRestore();
  });

  it('is taken from servers with a secret key, as a bounded JSON object', async () => {
    const live = await story.withLiveKeys('oak@network.example');
    const origins = ['https://oak.example'];
    const embed = await story.aKey(live, { kind: 'PUBLISHABLE', name: 'Embed', scopes: ['directory:read'], origins });
    const manifest = manifestOf(fresh());
    const codes = new Set<string>();
    const told = async (given: Promise<Answer>) => {
      const { status, body } = await given;
      codes.add(body.errors?.[0]?.extensions.code ?? 'none');
      return [status, body.errors?.[0]?.extensions.code];
    };
    expect(await told(upload(manifest, { shown: null }))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await told(upload(manifest, { shown: `${key}x` }))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await told(upload(manifest, { shown: embed.text }))).toEqual([403, 'OTHER_ORIGIN']);
    expect(await told(upload(manifest, { shown: embed.text, origin: origins[0] }))).toEqual([403, 'FORBIDDEN']);
    expect(await told(upload(manifest, { query: `?key=${key}` }))).toEqual([400, 'KEY_IN_ADDRESS']);
    for (const body of ['', '[', '[]', 'null', '{}', '{"a":1}']) {
      expect(await told(upload(body)), body).toEqual([400, 'BAD_REQUEST']);
    }
    for (const type of ['text/plain', 'application/json; charset=utf-16']) {
      expect(await told(upload('{}', { type })), type).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    }
    expect(await told(upload('{}', { coding: 'gzip' }))).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(await told(upload(`{"a":"${' '.repeat(1024 * 1024)}"}`))).toEqual([413, 'TOO_LARGE']);
    expect(await database.unitOfWork.query('SELECT 1 FROM persisted_documents')).toEqual([]);
    const asEverywhere = ['METHOD_NOT_ALLOWED', 'TOO_MANY_REQUESTS', 'BUSY'];
    expect([...codes, ...asEverywhere].sort()).toEqual([...manifestRefusals].sort());
  });

  it('is sent by POST alone', async () => {
    const { url } = story.accounts.house.publicDoor;
    for (const method of ['GET', 'PURGE']) {
      const answer = await fetch(`${url}/documents`, { method, headers: { authorization: `Bearer ${key}` } });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
    }
  });

  it('of whoever shows no key is not read, and the try costs a point like every refusal', async () => {
    const send = (body: string, headers: Record<string, string> = {}) =>
      fetch(`${story.accounts.house.publicDoor.url}/documents`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body },
      });
    for (const body of ['[', `{"a":"${' '.repeat(1024 * 1024)}"}`]) expect((await send(body)).status).toBe(401);
    const told = await send('[', { authorization: `Bearer ${key}` });
    expect(told.headers.get('ratelimit')).toMatch(/^"graphql.test-key";r=/);
    expect(await told.json()).toMatchObject({ extensions: { cost: { actual: 1 } } });
  });

  it('with a key in a document is not kept', async () => {
    const document = `# ${key}\n${fresh()}`;
    const { status, body } = await upload(manifestOf(document));
    expect([status, body.documents?.[0]?.code]).toEqual([422, 'HOLDS_KEY']);
  });

  it('is uploaded in the console, too, and stands there by name', async () => {
    const document = fresh();
    const send = (manifest: string) =>
      partner.act(
        'uploadDocuments',
        'UploadDocumentsInput',
        { manifest },
        '__typename ... on DocumentsUploaded { documents { hash outcome code } } ... on InvalidInput { problems { path message } }',
      );
    const refusedWith = (message: RegExp) => ({
      __typename: 'InvalidInput',
      problems: [{ path: ['manifest'], message: expect.stringMatching(message) as string }],
    });
    expect(await send('{\n  "a": "b",\n}')).toMatchObject(
      refusedWith(/^This is not valid JSON: it breaks at line 3, column 1\.$/),
    );
    expect(await send(' \n')).toMatchObject(refusedWith(/^There is nothing in this file\.$/));
    for (const other of ['[]', '"text"', 'null', '{"a": 1}']) {
      expect(await send(other)).toMatchObject(
        refusedWith(/^This is JSON, but not a manifest\. A manifest is an object/),
      );
    }
    expect(await send(JSON.stringify(manifestOf(document)))).toMatchObject({
      documents: [{ hash: hashOf(document), outcome: 'KEPT', code: null }],
    });
    const { viewer } = await partner.ask<{ viewer: { partner: { documents: object[] } } }>(
      '{ viewer { partner { documents { hash points staysUntil } } } }',
    );
    expect(viewer.partner.documents).toEqual([
      { hash: hashOf(document), points: 16, staysUntil: '2027-12-26T15:00:00Z' },
    ]);
  });
});
