import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';
import { generateTypes } from './codegen.ts';
import { DocumentSet, findDocuments } from './documents.ts';
import { addLicencesOfTypefaces } from './licences.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist/`;

await generateTypes();
await build({ root, logLevel: 'warn', mode: 'production' });
await build({ root, logLevel: 'warn', mode: 'production', build: { ssr: true } });
mkdirSync(dist, { recursive: true });
writeFileSync(`${dist}documents.json`, JSON.stringify(new DocumentSet(findDocuments()).trusted()));
addLicencesOfTypefaces(`${dist}client/`);
await compressAssets(`${dist}client/assets/`);

/** Each asset once, at build time, as small as it gets: the server sends the file whose encoding the browser accepts. */
async function compressAssets(folder: string): Promise<void> {
  const shrinks = readdirSync(folder).filter((name) => /\.(?:js|css|svg|json)$/.test(name));
  await Promise.all(
    shrinks.map(async (name) => {
      const content = readFileSync(folder + name);
      writeFileSync(
        `${folder}${name}.br`,
        await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      );
      writeFileSync(`${folder}${name}.gz`, await promisify(gzip)(content, { level: 9 }));
    }),
  );
}
