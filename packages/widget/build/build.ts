import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { write } from '../../client/build/codegen.ts';
import { bundle, embeds, LICENCES } from './bundle.ts';
import { ofWidget } from './codegen.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

await write(ofWidget);
mkdirSync(dist, { recursive: true });
for (const name of embeds) {
  const { code, licences } = await bundle(name);
  writeFileSync(`${dist}${name}.js`, code);
  // Both are made of the same, as a test holds.
  writeFileSync(`${dist}${LICENCES}`, licences);
}
