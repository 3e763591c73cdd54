import { resolve } from 'node:path';
import { asksForHelp, notUnderstood } from './how-it-is-used.js';

export const erasuresReplayHelp = `Erases again, in a database that was restored from a copy, what was erased after the copy was made.

    npm run erasures:replay                  from ERASURE_LEDGER, or erasures.log in DATA_DIR
    npm run erasures:replay -- some/file     from another copy of that file

Clearing does the first by itself whenever it starts. Exits with 0, with 1 when there is no such file, and with 2 when the
command was not understood.
`;

/** "help", or the file to read: null for our own. */
export function readErasuresReplayArguments(given: readonly string[]): 'help' | { readonly from: string | null } {
  if (asksForHelp(given)) return 'help';
  const [from, ...more] = given;
  if (more.length > 0 || from?.startsWith('-')) {
    throw notUnderstood('npm run erasures:replay', 'It takes one file, or none.');
  }
  return { from: from === undefined ? null : resolve(from) };
}
