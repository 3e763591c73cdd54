import { resolve } from 'node:path';
import { Refusal } from '../platform/process/refusal.js';

export const erasuresReplayHelp = `Erases again, in a database that was restored from a copy, what was erased after the copy was made.

  npm run erasures:replay                  from ERASURE_LEDGER, or erasures.log in DATA_DIR
  npm run erasures:replay -- some/file     from another copy of that file

Clearing does the first by itself whenever it starts.`;

/** "help", or the file to read: null for our own. */
export function readErasuresReplayArguments(given: readonly string[]): 'help' | { readonly from: string | null } {
  if (given.includes('--help') || given.includes('-h')) return 'help';
  const [from, ...more] = given;
  if (more.length > 0 || from?.startsWith('-')) {
    throw new Refusal('erasures:replay takes one file, or none. See --help.');
  }
  return { from: from === undefined ? null : resolve(from) };
}
