import { readFileSync, writeFileSync } from 'node:fs';
import { emittedSchemas } from './schema-files.js';

// pnpm --filter @clearing/server schema:emit writes what the resolvers say; schema:check ends with 1 where they differ.

const isCheck = process.argv.includes('--check');
const stale = emittedSchemas().filter(({ file, sdl }) => readFileSync(file, 'utf8') !== sdl);
for (const { file, sdl } of stale) {
  if (isCheck) process.stderr.write(`${file.pathname} is not what the resolvers say: run schema:emit.\n`);
  else writeFileSync(file, sdl);
}
process.exitCode = isCheck && stale.length > 0 ? 1 : 0;
