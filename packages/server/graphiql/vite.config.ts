import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { addToLicences, LICENCES, noteWorkers } from './licences.ts';

/** Each file once, at build time: the editor is 6 MB, and a fifth of that when it travels. */
const compressed: Plugin = {
  name: 'clearing:compressed',
  closeBundle() {
    const assets = fileURLToPath(new URL('./dist/assets/', import.meta.url));
    for (const name of readdirSync(assets).filter((each) => /\.(?:js|css|ttf)$/.test(each))) {
      writeFileSync(`${assets}${name}.gz`, gzipSync(readFileSync(assets + name)));
    }
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/graphiql/',
  logLevel: 'warn',
  plugins: [compressed, addToLicences],
  build: {
    // What others wrote of it may be given with its licence alone; the rest of them is added at the end.
    license: { fileName: LICENCES },
    target: ['chrome111', 'firefox114', 'safari16.4'],
    // Nothing as a data address: the page's policy allows files of our own origin.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 10_000,
    reportCompressedSize: false,
    rolldownOptions: {
      // Libraries say "use client" for a kind of bundler this is not.
      onLog(level, log, handle) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  worker: { format: 'es', plugins: () => [noteWorkers()] },
});
