import 'reflect-metadata';
import { createServer as createProbe } from 'node:net';
import { fastify } from 'fastify';
import type { DataSource } from 'typeorm';
import { readConfig, type Config } from './config.js';
import { entities } from './entities.js';
import { migrations } from './migrations.js';
import { connectDatabase, migrate } from './platform/database.js';
import { explainRefusedConnection, requireSuitable } from './platform/database-requirements.js';
import { startEmbeddedPostgres } from './platform/embedded-postgres.js';
import { createHealth, statusOf } from './platform/health.js';
import { openCipher } from './platform/key-file.js';
import { createLogger, type Logger } from './platform/logger.js';
import { createProcessSteps, type RunStep } from './platform/progress.js';
import { Refusal } from './platform/refusal.js';
import { Supervisor } from './platform/supervisor.js';

/** Starts everything, in the order each needs the one before, and says how it goes. */
async function start(config: Config, logger: Logger, supervisor: Supervisor, runStep: RunStep): Promise<void> {
  await requireFreePort(config);
  const dataSource = await openDatabase(config, logger, supervisor, runStep);
  await runStep(
    'Bringing the database up to date',
    (onProgress) => {
      let done = 0;
      return migrate(dataSource, () => onProgress({ what: 'migrations', done: ++done, total: migrations.length }));
    },
    (count) => (count === 0 ? 'nothing new' : `${count} ${count === 1 ? 'migration' : 'migrations'}`),
  );
  await openCipher(dataSource, config);
  const app = fastify();
  const health = createHealth({ dataSource, now: Date.now });
  app.get('/health/live', () => health.live());
  app.get('/health/ready', async (_request, reply) => {
    const report = await health.ready();
    return reply.status(statusOf(report)).send(report);
  });
  await app.listen({ port: config.port, host: config.host }).catch((error: NodeJS.ErrnoException) => {
    throw explainListening(config, error);
  });
  await supervisor.keep('the server', () => app.close());
}

async function openDatabase(
  config: Config,
  logger: Logger,
  supervisor: Supervisor,
  runStep: RunStep,
): Promise<DataSource> {
  const url = config.databaseUrl ?? (await runStep('Starting the database', () => startEmbedded(config, supervisor)));
  const dataSource = await connectDatabase({ url, entities, migrations, poolSize: config.databasePool, logger }).catch(
    (error: unknown) => {
      throw config.databaseUrl === null ? error : explainRefusedConnection(url, error);
    },
  );
  await supervisor.keep('the connections', () => dataSource.destroy(), 5_000);
  await requireSuitable(dataSource);
  return dataSource;
}

async function startEmbedded(config: Config, supervisor: Supervisor): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir });
  await supervisor.keep('the database', () => postgres.stop(), 40_000);
  void postgres.exited.then(() => {
    if (!supervisor.isStopping) void leave(supervisor, new Refusal('The database ended by itself; see postgres.log.'));
  });
  return postgres.url;
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
    EADDRINUSE: 'is in use by another program: stop that, or set PORT',
    EACCES: 'may not be used by this user: set PORT to 1024 or more',
    EADDRNOTAVAIL: `cannot be opened on ${config.host}, which is no address of this machine: set HOST`,
    ENOTFOUND: `cannot be opened on ${config.host}, which is no address of this machine: set HOST`,
  };
  const reason = error.code && reasons[error.code];
  return reason ? new Refusal(`Port ${config.port} ${reason}.`) : error;
}

/** Ends everything and exits: with the sentence alone for a Refusal, with all there is to know for a surprise. */
async function leave(supervisor: Supervisor, error: unknown): Promise<void> {
  await supervisor.stop();
  if (error instanceof Refusal) await say({ kind: 'refused', sentence: error.message });
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}

/** To the terminal that started us, or our own. Resolves when it has been handed over: an exit may follow. */
async function say(event: { readonly kind: 'ready' | 'refused'; readonly sentence: string }): Promise<void> {
  if (process.send && process.connected) {
    await new Promise((resolve) => process.send?.(event, undefined, undefined, resolve));
  } else if (event.kind === 'ready') process.stdout.write(`${event.sentence}\n`);
  else process.stderr.write(`${event.sentence}\n`);
}

async function main(): Promise<void> {
  const began = performance.now();
  const runStep = createProcessSteps();
  let supervisor = new Supervisor(createLogger('silent'));
  try {
    const config = readConfig();
    const logger = createLogger(config.logLevel);
    supervisor = new Supervisor(logger);
    supervisor.obeySignals((code) => process.exit(code));
    await start(config, logger, supervisor, runStep);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    await say({ kind: 'ready', sentence: `\nReady in ${seconds} s. Open ${config.publicOrigin}\n` });
  } catch (error) {
    if (!supervisor.isStopping) await leave(supervisor, error);
  }
}

await main();
