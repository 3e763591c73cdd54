import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';

const entry = fileURLToPath(new URL('../src/clearing.ts', import.meta.url));

const operations = /\bquery [A-Z]\w+/g;

/** What a partner's bundler makes of a program that uses so much of the package. */
async function bundle(program: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('..', import.meta.url)),
    plugins: [
      {
        name: 'partner',
        // Before Vite finds what was built last.
        enforce: 'pre',
        resolveId: (id) => (id === 'partner' ? '\0partner' : id === '@clearing/client' ? entry : null),
        load: (id) => (id === '\0partner' ? program : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'partner', preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) throw new Error('Nothing was built.');
  return result.output.map((file) => ('code' in file ? file.code : '')).join('\n');
}

it('one operation does not bring the others, nor what only they need', async () => {
  const code = await bundle(`import { createClient, GetSlots } from '@clearing/client';
    export const slots = (url) => createClient({ url }).request(GetSlots, {});`);
  expect(code.match(operations)).toEqual(['query GetSlots']);
  expect(code).not.toMatch(/asyncIterator|onStartOver/);
  expect(code).not.toMatch(/^import /m);
});

it('an operation alone is its text alone', async () => {
  const code = await bundle(`import { GetRateLimit } from '@clearing/client'; export const text = GetRateLimit;`);
  expect(code.length).toBeLessThan(250);
});

it('walking the changes brings its own operation alone', async () => {
  const code = await bundle(`export { changes } from '@clearing/client';`);
  expect(code.match(operations)).toEqual(['query ListChanges']);
});
