import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { write } from '../../client/build/codegen.ts';
import { bundle, embeds } from './bundle.ts';
import { ofWidget } from './codegen.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

await write(ofWidget);
mkdirSync(dist, { recursive: true });
for (const name of embeds) writeFileSync(`${dist}${name}.js`, await bundle(name));
