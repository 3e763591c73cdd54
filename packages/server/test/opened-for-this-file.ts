import { afterAll, beforeEach } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from './database.js';
import type { TestSettings } from './graphql-client.js';

interface Opens<Story> {
  open(database: TestDatabase, settings?: Partial<TestSettings>): Promise<Story>;
}

/**
 * What the stories of a file are told in: a house on a database of its own, open until the last of them was told. Each of them
 * begins at the same moment.
 */
export async function openedForThisFile<Story extends { close(): Promise<void> }>(
  kind: Opens<Story>,
  { poolSize, ...settings }: Partial<TestSettings> & { readonly poolSize?: number } = {},
): Promise<{ readonly database: TestDatabase; readonly story: Story }> {
  const database = await createTestDatabase(poolSize === undefined ? {} : { poolSize });
  const story = await kind.open(database, settings);
  beforeEach(() => database.clock.set(testNow));
  afterAll(async () => {
    await story.close();
    await database.drop();
  });
  return { database, story };
}
