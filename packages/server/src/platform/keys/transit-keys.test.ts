import { createSecretKey, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openKeys } from '../key-file.js';
import { openBytes, sealBytes } from './sealed-bytes.js';

/** A transit engine as its documentation says it answers, with a key of its own. */
class StandIn {
  readonly token = `t${randomBytes(12).toString('hex')}`;
  readonly asked: string[] = [];
  readonly #key = createSecretKey(randomBytes(32));
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      void json(request).then((body) => {
        const given = body as Record<string, string>;
        const [, what] = /^\/v1\/transit\/(encrypt|decrypt)\/clearing$/.exec(request.url ?? '') ?? [];
        const name = Buffer.from(given['associated_data'] ?? '', 'base64').toString();
        this.asked.push(`${what} ${name}`);
        const answer = (status: number, data: object) => response.writeHead(status).end(JSON.stringify(data));
        if (request.headers['x-vault-token'] !== this.token) return answer(403, { errors: ['permission denied'] });
        try {
          if (what === 'encrypt') {
            const sealed = sealBytes(this.#key, Buffer.from(given['plaintext'] ?? '', 'base64'), name);
            return answer(200, { data: { ciphertext: `vault:v1:${sealed.toString('base64')}` } });
          }
          const sealed = Buffer.from((given['ciphertext'] ?? '').replace('vault:v1:', ''), 'base64');
          return answer(200, { data: { plaintext: openBytes(this.#key, sealed, name).toString('base64') } });
        } catch {
          return answer(400, { errors: [`cipher: message authentication failed ${JSON.stringify(given)}`] });
        }
      });
    });
  }

  async start(port = 0): Promise<URL> {
    this.#server.listen(port, '127.0.0.1');
    await once(this.#server, 'listening');
    return new URL(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1/transit/keys/clearing`);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

let database: TestDatabase;
let folder: string;
let service: StandIn;
let address: URL;
const cell = { table: 'consultations', column: 'contact', row: 'a' };

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 2 });
  folder = mkdtempSync(join(tmpdir(), 'clearing-transit-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await database.dataSource.query(`DELETE FROM encryption_keys; DELETE FROM settings WHERE name = 'key_fingerprint'`);
  service = new StandIn();
  address = await service.start();
});

function open({ token = service.token, key = null as Buffer | null, isOutside = true } = {}) {
  const tokenFile = join(folder, 'token');
  writeFileSync(tokenFile, `${token}\n`);
  return openKeys(database.dataSource, {
    encryptionKey: key?.toString('base64') ?? null,
    encryptionKeyFile: join(folder, 'none.key'),
    keyService: isOutside ? { address, tokenFile } : null,
  });
}

test('a database begins with a key service alone, and runs on while that is away', async () => {
  const { cipher, kept, ring } = await open();
  expect(await kept.rootKeyIds()).toEqual(['transit:transit/clearing']);
  const asked = service.asked.length;
  const sealed = Array.from({ length: 100 }, () => cipher.encrypt('Iris', cell));
  await kept.looking(ring).run();
  expect(service.asked.length, 'it is never asked for a row').toBe(asked);

  await service.stop();
  expect(sealed.map((each) => cipher.decrypt(each, cell))).toEqual(sealed.map(() => 'Iris'));
  await kept.looking(ring).run();
  await expect(open()).rejects.toThrow(/^The key service at 127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)\.$/);
  address = await service.start(Number(address.port));
  expect((await open()).cipher.decrypt(sealed[0]!, cell)).toBe('Iris');
  await service.stop();
});

test('a root key of the settings is replaced by a key service, and is of no use any more', async () => {
  const key = randomBytes(32);
  const before = await open({ key, isOutside: false });
  const sealed = before.cipher.encrypt('Iris', cell);
  await expect(open()).rejects.toThrow('The key service does not have the root key of this database');
  const { kept } = await open({ key });
  expect(await kept.rewrapKept()).toBe(2);
  const after = await open();
  expect(after.cipher.decrypt(sealed, cell)).toBe('Iris');
  expect(after.cipher.mac('accounts.email', 'a')).toEqual(before.cipher.mac('accounts.email', 'a'));
  await expect(open({ key, isOutside: false })).rejects.toThrow('ENCRYPTION_KEY is not this database’s key');
  await service.stop();
});

test('a token that may not is refused in a sentence without it; so is a kept key in the place of another', async () => {
  await open();
  await expect(open({ token: 'another' })).rejects.toThrow(/refused to decrypt with clearing \(403\)\.$/);
  await database.dataSource.query(
    `UPDATE encryption_keys k SET wrapped = o.wrapped FROM encryption_keys o
     WHERE k.purpose = 'WRAPPING' AND o.purpose = 'HASHES'`,
  );
  await expect(open()).rejects.toThrow(/refused to decrypt with clearing \(400\)\.$/);
  await service.stop();
});
