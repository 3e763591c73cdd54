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
      'Some kept keys are wrapped by a root key before the first: npm run keys:rotate wraps them anew.',
    );
  }
  const { count, mayGo, from } = await findOlderKeys(unitOfWork);
  if (count === 0)
    return 'There is no key to remove. Root keys other than the one in use are of no use to this database.';
  if (!mayGo) {
    throw new Refusal(`The key in use is too new to know that no other is: again after ${from.toISOString()}.`);
  }
  const remaining = await program.runStep(
    'Looking for what the keys before wrap',
    () => new Rewrapping({ unitOfWork, cipher, tables: encryptedTables }).remaining(),
    (counts) => (counts.size === 0 ? 'nothing' : `${counts.size} tables`),
  );
  if (remaining.size > 0) throw new Refusal(sentenceOf(remaining));
  await removeOlderKeys(unitOfWork);
  return `${count} ${count === 1 ? 'key is' : 'keys are'} removed for good. Root keys other than the one in use are of no use to this database; backups from before need them.`;
}

function sentenceOf(remaining: ReadonlyMap<string, number>): string {
  const named = [...remaining].map(([table, rows]) => `${table} (${rows.toLocaleString('en-US')})`);
  return `Rows are wrapped by a key before the one in use: ${named.join(', ')}. npm run keys:rotate wraps them anew.`;
}

await runProgram(start);
