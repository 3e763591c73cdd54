import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startExamples } from './start-examples.js';

it('is read by Node under the name that its first line gives it, in the folder that npm init makes', () => {
  const { text } = startExamples('https://clearing.example/graphql').find(({ id }) => id === 'typescript')!;
  const [, name = 'start.ts'] = /^\/\/ .* node (\S+)$/m.exec(text) ?? [];
  const folder = mkdtempSync(path.join(tmpdir(), 'clearing-start-'));
  try {
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }');
    writeFileSync(path.join(folder, name), text);
    // Nobody answers there: as far as that it comes.
    const env = { ...process.env, CLEARING_URL: 'http://127.0.0.1:1/graphql' };
    const { stderr } = spawnSync(process.execPath, [name], { cwd: folder, env, encoding: 'utf8' });
    expect(stderr).toContain('TypeError: fetch failed');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
