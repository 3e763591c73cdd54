import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAuditCheckArguments } from '../src/commands/audit-check-arguments.js';
import { theSystem } from '../src/platform/actor.js';
import { sealAudit } from '../src/platform/audit-chain.js';
import { recordAudit } from '../src/platform/audit.js';
import { openKeys } from '../src/platform/key-file.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** The command as a person runs it, from what was built; npm test builds before it tests. */
const command = fileURLToPath(new URL('../dist/commands/audit-check.js', import.meta.url));

const testKey = randomBytes(32);
const ids = [randomUUID(), randomUUID()];

let folder: string;
let database: TestDatabase;

beforeAll(async () => {
  expect(existsSync(command), 'npm run build').toBe(true);
  folder = mkdtempSync(join(tmpdir(), 'clearing-audit-'));
  database = await createTestDatabase({ poolSize: 2 });
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [command, ...args], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: database.url,
      DATA_DIR: folder,
      ENCRYPTION_KEY: testKey.toString('base64'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

const entry = { actor: theSystem, action: 'story.done', subjectKind: 'story' };

test('the log is walked; an entry that was changed is named, and the command fails', { timeout: 60_000 }, async () => {
  await database.unitOfWork.run(async (tx) => {
    for (const subjectId of ids) await recordAudit(tx, { ...entry, subjectId });
  });
  const { cipher } = await openKeys(database.dataSource, {
    encryptionKey: testKey.toString('base64'),
    encryptionKeyFile: '',
    keyService: null,
  });
  await sealAudit(database.unitOfWork, cipher).run();
  const well = await run();
  expect(well.output).toContain('Checking the audit log: 2 entries');
  expect(well).toMatchObject({ code: 0, output: expect.stringContaining('Every entry is as it was written.') });
  const [noted = ''] = /2:[0-9a-f]{64}/.exec(well.output) ?? [];

  await database.unitOfWork.query(`GRANT UPDATE ON audit_entries TO CURRENT_USER;
    ALTER TABLE audit_entries DISABLE TRIGGER USER; UPDATE audit_entries SET action = 'story.undone' WHERE subject_id = '${ids[1]}'`);
  const [changed] = await database.unitOfWork.query<{ id: string }>(
    `SELECT id FROM audit_entries WHERE action = 'story.undone'`,
  );
  const ill = await run('--noted', noted);
  expect(ill).toMatchObject({
    code: 1,
    output: expect.stringContaining(`Entry ${changed?.id}, in place 2, does not match`),
  });
});

test.each([[['--noted']], [['--noted', '12']], [['--since', 'ever']], [['12:ab']]])('%j is not understood', (args) => {
  expect(() => readAuditCheckArguments(args)).toThrow('npm run audit:check -- --help');
});
