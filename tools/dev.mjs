// npm run dev: npm start, again whenever a source changes. What has to be built again is decided by the same stamps as
// always; a source that does not build is said, and waited for.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireMachine } from './guard.mjs';

requireMachine();
const { readArguments } = await import('./arguments.mjs');
readArguments({
  command: 'npm run dev',
  help: `Does what npm start does, and does it again whenever a source file changes.

    npm run dev

It takes no options. Settings are environment variables; docs/operations.md lists them.
`,
});

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = [
  'packages/shared/src',
  'packages/server/src',
  'packages/web/src',
  'packages/web/build',
  'packages/widget/src',
  'packages/client/src',
  // Its own build stands inside it.
  'packages/server/graphiql',
  // What pages show of them is built into the pages.
  'packages/server/schema',
  'examples',
];
const quietMilliseconds = 200;

let site = start();
let isLeaving = false;
let timer;

for (const folder of sources) {
  watch(join(root, folder), { recursive: true }, (_event, name) => {
    if (name === null || /^dist($|[/\\])/.test(name) || name.includes('generated') || name.includes('.test.')) return;
    clearTimeout(timer);
    timer = setTimeout(restart, quietMilliseconds);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void leave(signal));

async function restart() {
  const previous = site;
  await stop(previous, 'SIGTERM');
  // Of several changes while it stopped, the last to notice starts it, once.
  if (site === previous && !isLeaving) site = start();
}

async function leave(signal) {
  isLeaving = true;
  await stop(site, signal);
  process.exit(0);
}

function start() {
  const child = spawn(process.execPath, [join(root, 'tools/start.mjs')], { stdio: 'inherit' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  return { child, ended };
}

async function stop({ child, ended }, signal) {
  child.kill(signal);
  await ended;
}
