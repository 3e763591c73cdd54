import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { erasuresReplayHelp, readErasuresReplayArguments } from './erasures-replay-arguments.js';
import { layFoundations } from '../foundations.js';
import { Refusal } from '../platform/process/refusal.js';
import { runProgram, type Program } from '../program.js';
import { createServices } from '../services.js';

/** npm run erasures:replay: erases again what a restored database has back. */
async function start(program: Program): Promise<null> {
  const asked = readErasuresReplayArguments(process.argv.slice(2));
  if (asked === 'help') await program.say(erasuresReplayHelp);
  else await replay(program, asked.from ?? program.config.erasureLedger);
  return null;
}

async function replay(program: Program, from: string): Promise<void> {
  if (!existsSync(from)) throw new Refusal(`There is no file ${from}.`);
  const { erasureLedger, replays } = await createServices(await layFoundations(program));
  await program.runStep(
    'Erasing again what was erased',
    () => erasureLedger.replay(replays, from),
    (count) => (count === 0 ? 'nothing had come back' : `${count.toLocaleString('en-US')} erasures`),
  );
  await erasureLedger.note();
}

await runProgram(start);
