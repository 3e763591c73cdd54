import 'reflect-metadata';
import { generateHelp, readGenerateArguments } from './db-generate-arguments.js';
import { fillDemonstration } from '../fill-demonstration.js';
import { layFoundations } from '../foundations.js';
import { runProgram, type Program } from '../program.js';

/** npm run db:generate -- --practitioners 1000000: invented people in any number, going on where it was interrupted. */
async function start(program: Program): Promise<null> {
  const asked = readGenerateArguments(process.argv.slice(2));
  if (asked === 'help') await program.say(generateHelp);
  else await fillDemonstration(program, await layFoundations(program), asked.practitioners);
  return null;
}

await runProgram(start);
