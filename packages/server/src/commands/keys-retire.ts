import 'reflect-metadata';
import { encryptedTables } from '../encrypted-columns.js';
import { layFoundations } from '../foundations.js';
import { readNothing } from './how-it-is-used.js';
import { retireHelp } from './keys-help.js';
import { findOlderKeys, removeOlderKeys } from '../platform/keys/older-keys.js';
import { Rewrapping } from '../platform/keys/rewrapping.js';
import { Refusal } from '../platform/process/refusal.js';
import { runProgram, type Program } from '../program.js';

/** npm run keys:retire: the keys that were replaced go, once nothing needs them. */
async function start(program: Program): Promise<null> {
  if (readNothing('npm run keys:retire', process.argv.slice(2)) === 'help') await program.say(retireHelp);
  else await program.say(await retire(program));
  return null;
}

async function retire(program: Program): Promise<string> {
  const { unitOfWork, cipher, keptKeys } = await layFoundations(program);
  if (!(await keptKeys.areUnderCurrentRoot())) {
    throw new Refusal(
      'Some stored keys are wrapped by a root key other than the first: npm run keys:rotate wraps them again.',
    );
  }
  const { count, mayGo, from } = await findOlderKeys(unitOfWork);
  if (count === 0) return 'There is no key to remove. This database does not need root keys other than the one in use.';
  if (!mayGo) {
    throw new Refusal(
      `The key in use is too new to be sure that no other is used: try again after ${from.toISOString()}.`,
    );
  }
  const remaining = await program.runStep(
    'Looking for what the older keys wrap',
    () => new Rewrapping({ unitOfWork, cipher, tables: encryptedTables }).remaining(),
    (counts) => (counts.size === 0 ? 'nothing' : `${counts.size} tables`),
  );
  if (remaining.size > 0) throw new Refusal(sentenceOf(remaining));
  await removeOlderKeys(unitOfWork);
  return `${count} ${count === 1 ? 'key is' : 'keys are'} removed for good. This database does not need root keys other than the one in use; older backups do.`;
}

function sentenceOf(remaining: ReadonlyMap<string, number>): string {
  const named = [...remaining].map(([table, rows]) => `${table} (${rows.toLocaleString('en-US')})`);
  return `Rows are wrapped by a key older than the one in use: ${named.join(', ')}. npm run keys:rotate wraps them again.`;
}

await runProgram(start);
