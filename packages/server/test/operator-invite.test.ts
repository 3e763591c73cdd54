import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.js';

/** The command as a person runs it, from what was built; npm test builds before it tests. */
const command = fileURLToPath(new URL('../dist/commands/operator-invite.js', import.meta.url));

let folder: string;
let database: TestDatabase;

beforeAll(async () => {
  expect(existsSync(command), 'npm run build').toBe(true);
  folder = mkdtempSync(join(tmpdir(), 'clearing-invite-'));
  database = await createTestDatabase({ poolSize: 2 });
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [command, ...args], {
    env: { PATH: process.env.PATH, DATABASE_URL: database.url, DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

const owed = () => database.unitOfWork.query<{ kind: string }>('SELECT kind FROM outbox');

test('somebody is asked once, however often the command is given', { timeout: 60_000 }, async () => {
  const first = await run('Rosa@operators.example');
  expect(first).toMatchObject({ code: 0, output: expect.stringContaining('Invited.') });
  expect(await owed()).toEqual([{ kind: 'account.operator-invitation' }]);
  const again = await run('rosa@operators.example');
  expect(again).toMatchObject({ code: 0, output: expect.stringContaining('Nothing changed') });
  expect(await owed()).toHaveLength(1);
});

test.each([[[]], [['one@operators.example', 'two@operators.example']], [['no address']], [['--force']]])(
  'the command %j is not understood, and asks nobody',
  { timeout: 60_000 },
  async (args) => {
    const before = await owed();
    const { code, output } = await run(...args);
    expect(code).toBe(2);
    expect(output).toContain('npm run operator:invite -- --help');
    expect(await owed()).toEqual(before);
  },
);
