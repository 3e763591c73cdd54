import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../test/database.js';
import { openHouse, type TestHouse } from '../test/graphql-client.js';

let database: TestDatabase;
let house: TestHouse;
let webBuild: string;
const ours =
  'query Ours {\n  precautions {\n    name\n    why\n    reviewed {\n      sources {\n        title\n      }\n    }\n  }\n}';
const hash = createHash('sha256').update(ours).digest('hex');

beforeAll(async () => {
  database = await createTestDatabase();
  webBuild = await mkdtemp(join(tmpdir(), 'clearing-web-'));
  await writeFile(join(webBuild, 'documents.json'), JSON.stringify({ [hash]: ours }));
  house = await openHouse(database, {
    trustedDocuments: 'required',
    webBuild,
    publicOrigin: 'https://clearing.example',
  });
});
afterAll(async () => {
  await house.close();
  await rm(webBuild, { recursive: true });
  await database.drop();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(house.publicDoor.url.replace('/graphql', path), { headers });

describe('TRUSTED_DOCUMENTS=required', () => {
  it('our pages’ door takes what our pages were built with, by text and by hash', async () => {
    expect((await house.appDoor.ask<{ precautions: unknown[] }>(ours)).precautions).not.toHaveLength(0);
    const byHash = await house.appDoor.post(
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
    );
    expect(byHash).toMatchObject({ status: 200, errors: [] });
  });

  it.each(['{ helpLines { name } }', '{ __schema { types { name } } }', 'mutation { __typename }'])(
    'and not %s',
    async (text) => {
      const { status, errors } = await house.appDoor.send(text);
      expect(status).toBe(403);
      expect(errors[0]?.extensions?.code).toBe('DOCUMENT_NOT_TRUSTED');
    },
  );

  it('the public door takes any document', async () => {
    expect((await house.publicDoor.send('{ helpLines { name } }')).errors).toEqual([]);
  });
});

describe('beside the doors', () => {
  it('health tells a deployment what it asks', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect(await (await get('/health/ready')).json()).toMatchObject({ database: 'OK', migrations: 'OK' });
  });

  it('the schema is text that any origin may read', async () => {
    const response = await get('/schema.graphql');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const sdl = await response.text();
    expect(sdl).toContain('type Practitioner implements Node');
    expect(sdl).not.toMatch(/type (?:Consultation|Account|Partner) /);
  });

  it('the schema is told by a tag that spares reading it twice, whatever stands between', async () => {
    const { headers } = await get('/schema.graphql');
    const etag = headers.get('etag') ?? '';
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get('/schema.graphql', { 'if-none-match': tag });
      expect([again.status, await again.text(), again.headers.get('etag')], tag).toEqual([304, '', etag]);
    }
    expect((await get('/schema.graphql', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('each published schema stays at its address, as the changelog says', async () => {
    const answer = await get('/schema/changelog.json');
    expect(answer.headers.get('content-type')).toContain('application/json');
    const { publications } = (await answer.json()) as { publications: { sdl: string; sha256: string }[] };
    expect(publications.length).toBeGreaterThan(0);
    for (const { sdl, sha256 } of publications) {
      const published = await get(sdl);
      expect(published.headers.get('cache-control')).toContain('immutable');
      expect(published.headers.get('access-control-allow-origin')).toBe('*');
      expect(
        createHash('sha256')
          .update(await published.text())
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('no answer of the API may be framed, sniffed or kept', async () => {
    const { headers } = await house.publicDoor.send('{ __typename }');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('strict-transport-security')).toContain('max-age');
  });

  it('a long public answer travels compressed, one of our pages never', async () => {
    const { headers } = await house.publicDoor.send(ours);
    expect(headers.get('content-encoding')).toBe('gzip');
    const page = await house.appDoor.send(ours);
    expect(page.headers.get('content-encoding')).toBeNull();
  });

  it('the mailbox is not there unless it is handed over', async () => {
    expect((await get('/mailbox')).status).toBe(404);
  });

  it('takes no more once it is closed', async () => {
    const other = await openHouse(database);
    expect((await other.publicDoor.send('{ precautions { slug } }')).status).toBe(200);
    await other.close();
    await expect(other.publicDoor.send('{ __typename }')).rejects.toThrow();
  });
});
