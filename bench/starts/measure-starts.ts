import { spawn } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../processes.js';
import { inWords, spreadOf } from '../spread.js';

/** From a fresh clone to the first page, and from there again: what a person waits for. */
export async function measureStarts(checkout: string, say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clearing-bench-'));
  try {
    execFileSync('git', ['clone', '--quiet', checkout, folder]);
    say(`First start in a fresh clone: ${(await start(folder)).toFixed(1)} s`);
    const warm = [];
    for (let round = 0; round < 5; round++) warm.push(await start(folder));
    say(`Start again: ${inWords(spreadOf(warm), 's', 2)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds until the home page answers 200. */
async function start(folder: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  });
  try {
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
      if (performance.now() - began > 600_000) throw new Error('npm start takes longer than ten minutes');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return (performance.now() - began) / 1000;
  } finally {
    const ended = once(child, 'exit');
    if (child.exitCode === null) {
      process.kill(-child.pid!, 'SIGTERM');
      await ended;
    }
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/`)).status === 200;
  } catch {
    return false;
  }
}
