import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { encryptedTables } from '../encrypted-columns.js';
import { layFoundations, type Foundations } from '../foundations.js';
import { readNothing } from './how-it-is-used.js';
import { rotateHelp } from './keys-help.js';
import { isUnderWay, noteEmptied } from '../platform/keys/older-keys.js';
import { Rewrapping, type UnreadableCell } from '../platform/keys/rewrapping.js';
import { Refusal } from '../platform/process/refusal.js';
import { runProgram, type Program } from '../program.js';

/** npm run keys:rotate: another key for everything encrypted, while everything runs. */
async function start(program: Program): Promise<null> {
  if (readNothing('npm run keys:rotate', process.argv.slice(2)) === 'help') await program.say(rotateHelp);
  else await rotate(program);
  return null;
}

async function rotate(program: Program): Promise<void> {
  const { runStep, supervisor } = program;
  const foundations = await layFoundations(program);
  const { unitOfWork, cipher, keptKeys } = foundations;
  // One that was begun is ended before another begins.
  if (!(await isUnderWay(unitOfWork))) await keptKeys.addWrappingKey(unitOfWork);
  await runStep(
    'Wrapping the stored keys',
    () => keptKeys.rewrapKept(),
    (count) => (count === 0 ? 'the root key is the same' : `${count} keys, by another root key`),
  );
  await runStep('Waiting until every server has the new key', () => waitForNewest(foundations));

  const rewrapping = new Rewrapping({ unitOfWork, cipher, tables: encryptedTables });
  const stop = new AbortController();
  const began = performance.now();
  const { unreadable } = await runStep(
    'Wrapping the data keys',
    async (onProgress) => {
      const running = rewrapping.run(stop.signal, onProgress);
      await supervisor.keep('the rotation', async () => {
        stop.abort();
        await running.catch(() => {});
      });
      return running;
    },
    ({ rows }) => `${rows.toLocaleString('en-US')} rows, ${rate(rows, performance.now() - began)}`,
  );
  if (unreadable.length > 0) throw new Refusal(sentenceOf(unreadable));
  await noteEmptied(unitOfWork);
  await program.say(
    'Everything is wrapped by the key in use. In ten minutes, npm run keys:retire can remove the older ones.',
  );
}

/** Looks more often than a server does: somebody waits. */
async function waitForNewest({ keptKeys, keyRing }: Foundations): Promise<void> {
  for (;;) {
    keyRing.replace(await keptKeys.contents());
    if (keyRing.isNewestInUse()) return;
    await sleep(500);
  }
}

function rate(rows: number, milliseconds: number): string {
  return `${Math.round((rows * 1000) / Math.max(1, milliseconds)).toLocaleString('en-US')} a second`;
}

function sentenceOf(unreadable: readonly UnreadableCell[]): string {
  const named = unreadable.slice(0, 20).map(({ table, column, row }) => `${table}.${column} of ${row}`);
  return `${unreadable.length} values cannot be opened with any key, and are left as they were: ${named.join(', ')}. Restore them from a backup, or empty them.`;
}

await runProgram(start);
