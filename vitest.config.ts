import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { fileURLToPath } from 'node:url';
import { clientAssets } from './packages/web/build/client-assets.ts';
import { compileCopy } from './packages/web/build/compile-copy.ts';
import { inlineDocuments } from './packages/web/build/inline-documents.ts';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What kills, races or tries many cases takes longest: begun last, one worker would end long after the other. */
class LongOnesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) =>
      /[./-](?:kills|timing|races|sweeps|properties)\.test\.ts$/.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@clearing\/shared\/(.*)$/, replacement: source('./packages/shared/src/') + '$1.ts' },
      // Vite would take the "module" build of graphql where Node takes the other: two graphqls refuse each other's schemas.
      { find: /^graphql$/, replacement: source('./packages/server/node_modules/graphql/index.js') },
    ],
  },
  test: {
    server: { deps: { inline: [/type-graphql/, /graphql-scalars/] } },
    // Vitest alone would leave one processor unused.
    maxWorkers: Math.min(2, availableParallelism()),
    // Reading the house anew takes longer than most of its tests: a worker reads it once. Nothing of a test lives in a
    // module.
    isolate: false,
    sequence: { sequencer: LongOnesFirst },
    testTimeout: 30_000,
    // A state that is waited for comes when it comes: on a busy machine a second is no time.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'shared', include: ['packages/shared/src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'server',
          // The client's stories want the same server and database; a part of their own would start them a second time.
          include: ['packages/server/{src,test}/**/*.test.{ts,tsx}', 'packages/client/test/**/*.test.ts'],
          globalSetup: ['packages/server/test/global-setup.ts'],
        },
      },
      {
        extends: true,
        plugins: [inlineDocuments(), compileCopy(), clientAssets(null)],
        test: {
          name: 'web',
          include: ['packages/web/src/**/*.test.{ts,tsx}', 'packages/widget/test/**/*.test.ts'],
        },
      },
    ],
  },
});
