import 'reflect-metadata';
import type { TestProject } from 'vitest/node';
import { loadCatalog } from '../src/catalog/load-catalog.js';
import { loadPlaces } from '../src/catalog/places/load-places.js';
import { entities } from '../src/entities.js';
import { migrations } from '../src/migrations.js';
import { connectDatabase, migrate } from '../src/platform/postgres/database.js';
import { startEmbeddedPostgres } from '../src/platform/postgres/embedded-postgres.js';
import { createLogger } from '../src/platform/process/logger.js';
import { testsFolder } from './tests-folder.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker. */
    postgresUrls: string[];
  }
}

/**
 * A PostgreSQL for each worker, holding one migrated template, reference data and all, that every test file copies. One
 * for all would not do: what follows changes waits for every transaction of a server, in whichever database it is.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers = await Promise.all(Array.from({ length: project.config.maxWorkers }, startServer));
  project.provide(
    'postgresUrls',
    servers.map(({ url }) => url),
  );
  return async () => void (await Promise.all(servers.map((server) => server.stop())));
}

async function startServer() {
  const postgres = await startEmbeddedPostgres({ disposable: true, folder: testsFolder });
  const template = await connectDatabase({
    url: postgres.url,
    entities,
    migrations,
    poolSize: 2,
    logger: createLogger('silent'),
  });
  await migrate(template);
  await loadCatalog(template);
  await loadPlaces(template);
  await template.destroy();
  return postgres;
}
