import { fileURLToPath } from 'node:url';
import { defineConfig, type BuildEnvironmentOptions } from 'vite';
import { clientAssets } from './build/client-assets.ts';
import { LICENCES } from './build/licences.ts';
import { compileCopy } from './build/compile-copy.ts';
import { inlineDocuments } from './build/inline-documents.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Libraries say "use client" for a kind of bundler this is not. */
const withoutDirectiveNotes: NonNullable<BuildEnvironmentOptions['rolldownOptions']>['onLog'] = (
  level,
  log,
  handle,
) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
};

const serverBuild: BuildEnvironmentOptions = {
  outDir: 'dist/server',
  target: 'node22',
  minify: false,
  emitAssets: false,
  rolldownOptions: {
    onLog: withoutDirectiveNotes,
    input: { 'entry-server': path('./src/entry-server.tsx') },
    output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
  },
};

const browserBuild: BuildEnvironmentOptions = {
  outDir: 'dist/client',
  manifest: true,
  // What others wrote of it may be given with its licence alone; build.ts adds those of the typefaces.
  license: { fileName: LICENCES },
  cssCodeSplit: false,
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  target: ['chrome111', 'firefox114', 'safari16.4'],
  rolldownOptions: {
    onLog: withoutDirectiveNotes,
    input: {
      browser: path('./src/entry-browser.tsx'),
      enhance: path('./src/enhance.ts'),
      styles: path('./src/styles.ts'),
    },
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [inlineDocuments(), compileCopy(), clientAssets(path('./dist/client/.vite/manifest.json'))],
  resolve: {
    alias: [{ find: /^@clearing\/shared\/(.*)$/, replacement: path('../shared/src/') + '$1.ts' }],
  },
  publicDir: isSsrBuild ? false : 'public',
  build: isSsrBuild ? serverBuild : browserBuild,
  // Brings its own React: the server imports the built file by path and resolves nothing for it.
  ssr: { noExternal: true, target: 'node' },
}));
