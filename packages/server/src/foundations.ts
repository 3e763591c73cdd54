import type { DataSource } from 'typeorm';
import { openEmbeddedDatabase, type Company } from './embedded-database.js';
import { entities } from './entities.js';
import { migrations } from './migrations.js';
import { readOnAfterReturn } from './platform/changes-after-return.js';
import { systemClock } from './platform/clock.js';
import { connectDatabase, migrate } from './platform/postgres/database.js';
import {
  explainRefusedConnection,
  explainRefusedWrite,
  requireSuitable,
} from './platform/postgres/database-requirements.js';
import { openKeys } from './platform/key-file.js';
import type { KeptKeys } from './platform/keys/kept-keys.js';
import type { KeyRing } from './platform/keys/key-ring.js';
import { SweepRunner } from './platform/sweeps.js';
import { UnitOfWork } from './platform/unit-of-work.js';
import type { Program } from './program.js';
import { loadReferenceData } from './reference-data.js';
import type { Dependencies } from './services.js';

/** Long enough for hundreds of answers, short enough that nobody notices who saved something. */
const CHANGES_BELIEVED_MS = 5;

/** What services are made from, and the keys, for the programs that replace them. */
export interface Foundations extends Dependencies {
  readonly keptKeys: KeptKeys;
  readonly keyRing: KeyRing;
}

/** What every program of ours stands on: a database that is there, up to date and ours, with its reference data. */
export async function layFoundations(program: Program, company: Company = 'ALONE'): Promise<Foundations> {
  const { config, logger, supervisor, runStep } = program;
  const { dataSource, tellReady } = await openDatabase(program, company);
  await runStep(
    'Bringing the database up to date',
    (onProgress) => {
      let done = 0;
      const tell = () => onProgress({ what: 'migrations', done: ++done, total: migrations.length });
      return migrate(dataSource, tell).catch((error: unknown) => {
        throw config.databaseUrl === null ? error : explainRefusedWrite(error);
      });
    },
    (count) => (count === 0 ? 'nothing new' : `${count} ${count === 1 ? 'migration' : 'migrations'}`),
  );
  if (await readOnAfterReturn(dataSource))
    logger.info('the change log came from another server, and is read from here on');
  const { cipher, ring, kept } = await openKeys(dataSource, config);
  const looking = new SweepRunner([kept.looking(ring)], logger);
  looking.start();
  await supervisor.keep('the keys', () => looking.stop());
  await runStep(
    'Loading the catalog and the places',
    (onProgress) => loadReferenceData(dataSource, onProgress),
    (count) => (count === 0 ? 'nothing new' : `${count.toLocaleString('en-US')} entries`),
  );
  // Not before: of two programs on an empty database one makes the key, and the other would fail.
  tellReady();
  return {
    unitOfWork: new UnitOfWork(dataSource, systemClock, CHANGES_BELIEVED_MS, logger),
    clock: systemClock,
    cipher,
    logger,
    settings: config,
    keptKeys: kept,
    keyRing: ring,
  };
}

async function openDatabase(
  program: Program,
  company: Company,
): Promise<{ readonly dataSource: DataSource; readonly tellReady: () => void }> {
  const { config, logger, supervisor } = program;
  const { url, tellReady } = config.databaseUrl
    ? { url: config.databaseUrl, tellReady: () => undefined }
    : await openEmbeddedDatabase(program, company);
  const dataSource = await connectDatabase({ url, entities, migrations, poolSize: config.databasePool, logger }).catch(
    (error: unknown) => {
      throw config.databaseUrl === null ? error : explainRefusedConnection(url, error);
    },
  );
  await supervisor.keep('the connections', () => dataSource.destroy(), 5_000);
  await requireSuitable(dataSource);
  return { dataSource, tellReady };
}
