import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Graph } from 'schema-dts';

const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const vocabulary = createRequire(import.meta.url)
  .resolve('schema-dts')
  .replace(/schema\.js$/, 'schema.d.ts');

/** What a page says to machines, or null when it says nothing. */
export function dataOf(html: string): { readonly '@graph': readonly Record<string, unknown>[] } | null {
  const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  if (found.length > 1) throw new Error('A page says it twice.');
  const text = found[0]?.[1];
  return text === undefined ? null : (JSON.parse(text) as ReturnType<typeof dataOf> & Graph);
}

export function canonicalOf(html: string): string | null {
  return /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1] ?? null;
}

/**
 * What schema.org's vocabulary has to say against each of these: every type, every property of it and every kind of value,
 * as the compiler reads them from its published types. Empty: nothing.
 */
export async function faultsInVocabulary(said: readonly object[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clearing-said-'));
  try {
    const files = said.map((_, index) => `said-${index}.ts`);
    for (const [index, file] of files.entries()) {
      const text = `import type { Graph } from 'schema-dts';\nexport const said: Graph = ${JSON.stringify(said[index])};\n`;
      await writeFile(join(folder, file), text);
    }
    const options = { strict: true, noEmit: true, skipLibCheck: true, module: 'nodenext', types: [] };
    const compilerOptions = { ...options, paths: { 'schema-dts': [vocabulary] } };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const told = await compile(folder);
    return files.map((file) => told.filter((line) => line.includes(file)).join('\n'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the compiler says, line by line. Anything but faults in these files is a fault of this check. */
async function compile(folder: string): Promise<string[]> {
  try {
    await promisify(execFile)(process.execPath, [compiler, '-p', folder, '--pretty', 'false']);
    return [];
  } catch (error) {
    const { stdout = '', message } = error as { readonly stdout?: string; readonly message: string };
    const lines = stdout.split('\n').filter((line) => line.includes('error TS'));
    if (lines.length === 0 || lines.some((line) => !line.includes('said-'))) {
      throw new Error(stdout || message, { cause: error });
    }
    return lines;
  }
}
