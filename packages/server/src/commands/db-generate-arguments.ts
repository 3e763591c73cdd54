import { parseArgs } from 'node:util';
import { asksForHelp, notUnderstood } from './how-it-is-used.js';

const most = 10_000_000;

export const generateHelp = `Fills the directory with invented practitioners, in any number.

    npm run db:generate -- --practitioners 100000

Up to ${most.toLocaleString('en-US')}. If it is interrupted, run the same command again and it continues where it was.
Exits with 0 when all of them are there, and with 2 when the command was not understood.
`;

/** How many there are to be, or "help". A command that cannot be understood is a Refusal that says what is wrong with it. */
export function readGenerateArguments(args: readonly string[]): { readonly practitioners: number } | 'help' {
  if (asksForHelp(args)) return 'help';
  const count = Number(parse(args)?.replaceAll(/[_,]/g, ''));
  if (Number.isInteger(count) && count >= 1 && count <= most) return { practitioners: count };
  throw notUnderstood('npm run db:generate', `Say how many there should be, up to ${most}.`);
}

function parse(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { practitioners: { type: 'string' } } }).values.practitioners;
  } catch {
    // An option nobody knows: what there is to say is the same.
    return undefined;
  }
}
