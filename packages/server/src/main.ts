import 'reflect-metadata';
import { createServer as createProbe } from 'node:net';
import { requireBuiltFiles } from './built-files.js';
import type { Config } from './config.js';
import { prepareToHear } from './consultations/crisis/read-danger.js';
import { eraseAgain } from './erase-again.js';
import { fillDemonstration } from './fill-demonstration.js';
import { layFoundations } from './foundations.js';
import { openMailExit } from './mail-exit.js';
import { Refusal } from './platform/process/refusal.js';
import { RightTime } from './platform/process/right-time.js';
import { runProgram, type Program } from './program.js';
import { createServer } from './server.js';
import { createServices } from './services.js';
import { startWorker } from './worker.js';

/**
 * Everything in one process, in the order each part needs the one before. Server and worker share it by default: both
 * mostly wait for the database, one process is half the memory, and nothing has to tell two where the embedded database
 * and the mailbox are. WORKER=off and npm run start:worker take them apart.
 */
async function start(program: Program): Promise<string> {
  const began = performance.now();
  const { config, supervisor, runStep } = program;
  requireBuiltFiles(config);
  await requireFreePort(config);
  const dependencies = await layFoundations(program, 'STAYS');
  if (config.demonstration) await fillDemonstration(program, dependencies, config.demonstration.practitioners);
  const { mailer, mailbox } = await openMailExit(program, dependencies.clock);

  const services = await createServices(dependencies);
  await eraseAgain(program, services);
  await runStep('Opening the doors', async () => {
    prepareToHear();
    const rightTime = new RightTime(dependencies.unitOfWork.dataSource, dependencies.logger);
    if (config.worker) {
      const worker = startWorker({ ...dependencies, mailer, rightTime }, services);
      await supervisor.keep('the worker', () => worker.stop(), 20_000);
    }
    const server = await createServer(
      {
        ...dependencies,
        settings: config,
        mailbox: config.mailboxPage ? mailbox : null,
        withSandbox: true,
        keepsMinutes: rightTime,
      },
      services,
    );
    await supervisor.keep('the server', () => server.close());
    await server.http.listen({ port: config.port, host: config.host }).catch((error: NodeJS.ErrnoException) => {
      throw explainListening(config, error);
    });
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return `\nReady in ${seconds} s. Open ${config.publicOrigin}\n`;
}

/** Before anything that takes time: nobody should wait for a database to learn that the port is taken. */
async function requireFreePort(config: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createProbe();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(explainListening(config, error)));
    probe.listen(config.port, config.host, () => probe.close(() => resolve()));
  });
}

function explainListening(config: Config, error: NodeJS.ErrnoException): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'is in use by another program: stop that program, or set PORT',
    EACCES: 'may not be used by this user: set PORT to 1024 or higher',
    EADDRNOTAVAIL: `cannot be opened on ${config.host}, which is not an address of this machine: set HOST`,
    ENOTFOUND: `cannot be opened on ${config.host}, which is not an address of this machine: set HOST`,
  };
  const reason = error.code && reasons[error.code];
  return reason ? new Refusal(`Port ${config.port} ${reason}.`) : error;
}

await runProgram(start);
