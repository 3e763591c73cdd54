import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openHouse } from '../../../test/graphql-client.js';

let database: TestDatabase;
let clientBuild: string;

beforeAll(async () => {
  database = await createTestDatabase();
  clientBuild = await mkdtemp(join(tmpdir(), 'clearing-client-'));
});
afterAll(async () => {
  await database.drop();
  await rm(clientBuild, { recursive: true });
});

it('a lock file of last year’s package still finds that very file, and an address never means another', async () => {
  const release = async (text: string) => {
    await writeFile(join(clientBuild, 'clearing-client.tgz'), text);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    const house = await openHouse(database, { clientBuild });
    const get = (path: string) => house.server.http.inject(path);
    await expect
      .poll(() => database.unitOfWork.query('SELECT 1 FROM embed_files WHERE hash = $1', [hash]))
      .toHaveLength(1);
    return { path: `/client/clearing-client-${hash}.tgz`, get, close: () => house.close() };
  };
  const first = await release('the first package');
  const answer = await first.get(first.path);
  expect([answer.statusCode, answer.payload]).toEqual([200, 'the first package']);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/gzip',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(answer.headers['content-encoding']).toBeUndefined();
  await first.close();

  const second = await release('the second package');
  expect((await second.get(first.path)).payload).toBe('the first package');
  expect((await second.get(second.path)).payload).toBe('the second package');
  for (const nothing of ['clearing-client.tgz', 'clearing-client-0123456789abcdef.tgz', '..%2fpackage.json']) {
    expect([nothing, (await second.get(`/client/${nothing}`)).statusCode]).toEqual([nothing, 404]);
  }
  // Nor does either name lead to the other's files.
  const script = first.path.replace('/client/', '/embed/').replace('.tgz', '.js');
  expect((await second.get(script)).statusCode).toBe(404);
  await second.close();
});
