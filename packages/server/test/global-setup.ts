import 'reflect-metadata';
import type { TestProject } from 'vitest/node';
import { loadCatalog } from '../src/catalog/load-catalog.js';
import { loadPlaces } from '../src/catalog/places/load-places.js';
import { entities } from '../src/entities.js';
import { migrations } from '../src/migrations.js';
import { connectDatabase, migrate } from '../src/platform/postgres/database.js';
import { startEmbeddedPostgres } from '../src/platform/postgres/embedded-postgres.js';
import { createLogger } from '../src/platform/process/logger.js';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** One PostgreSQL for the run, holding one migrated template, reference data and all, that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startEmbeddedPostgres({ disposable: true });
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
  project.provide('postgresUrl', postgres.url);
  return () => postgres.stop();
}
