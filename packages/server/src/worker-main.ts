import 'reflect-metadata';
import { eraseAgain } from './erase-again.js';
import { layFoundations } from './foundations.js';
import { openMailExit } from './mail-exit.js';
import { Refusal } from './platform/process/refusal.js';
import { RightTime } from './platform/process/right-time.js';
import { runProgram, type Program } from './program.js';
import { createServices } from './services.js';
import { startWorker } from './worker.js';

/** The jobs alone, beside servers that run with WORKER=off. Any number of these may run at once. */
async function start(program: Program): Promise<string> {
  const { config, supervisor } = program;
  if (config.databaseUrl === null || config.smtpUrl === null) {
    throw new Refusal('A separate worker shares the database and the mail server: set DATABASE_URL and SMTP_URL.');
  }
  const dependencies = await layFoundations(program, 'STAYS');
  const { mailer } = await openMailExit(program, dependencies.clock);
  const services = await createServices(dependencies);
  await eraseAgain(program, services);
  const rightTime = new RightTime(dependencies.unitOfWork.dataSource, dependencies.logger);
  const worker = startWorker({ ...dependencies, mailer, rightTime }, services);
  await supervisor.keep('the worker', () => worker.stop(), 20_000);
  return 'The worker is running.';
}

await runProgram(start);
