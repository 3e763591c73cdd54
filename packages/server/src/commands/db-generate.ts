import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { fillDemonstration } from '../fill-demonstration.js';
import { layFoundations } from '../foundations.js';
import { Refusal } from '../platform/process/refusal.js';
import { runProgram, type Program } from '../program.js';

/** npm run db:generate -- --practitioners 1000000: invented people in any number, going on where it was interrupted. */
async function start(program: Program): Promise<null> {
  const practitioners = readCount(process.argv.slice(2));
  await fillDemonstration(program, await layFoundations(program), practitioners);
  return null;
}

const most = 10_000_000;

function readCount(args: readonly string[]): number {
  const usage = `Say how many there are to be, up to ${most}: npm run db:generate -- --practitioners 100000`;
  try {
    const { values } = parseArgs({ args: [...args], options: { practitioners: { type: 'string' } } });
    const count = Number(values.practitioners?.replaceAll(/[_,]/g, ''));
    if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  } catch {
    // An option nobody knows: the sentence below says what there is.
  }
  throw new Refusal(usage);
}

await runProgram(start);
