import type { NotedEnd } from '../platform/audit-check.js';
import { asksForHelp, notUnderstood } from './how-it-is-used.js';

export const auditCheckHelp = `Checks the audit log from its first entry to its last, and names the first one that is not as it was written.

    npm run audit:check
    npm run audit:check -- --noted PLACE:SEAL

Prints the end of the log when all is well: note it where the database cannot reach. Given again with --noted, it also
tells you if the newest entries were cut off, or the whole log was rewritten. Exits with 0 when every entry matches,
with 1 when one does not, and with 2 when the command was not understood.
`;

/** What was asked for, or "help". A command that cannot be understood is a Refusal that says what is wrong with it. */
export function readAuditCheckArguments(args: readonly string[]): { readonly noted: NotedEnd | null } | 'help' {
  if (asksForHelp(args)) return 'help';
  const [option, value, ...more] = args;
  if (option === undefined) return { noted: null };
  const [, place, seal] = /^([1-9]\d{0,15}):([0-9a-f]{64})$/.exec(value ?? '') ?? [];
  if (option !== '--noted' || place === undefined || seal === undefined || more.length > 0) {
    throw notUnderstood('npm run audit:check');
  }
  return { noted: { place: Number(place), seal } };
}
