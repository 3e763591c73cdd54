import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const compiler = join(root, 'node_modules/typescript/bin/tsc');

export interface Ran {
  readonly code: number | string;
  readonly output: string;
}

/** Runs a program with what it is given and nothing of ours in its environment. */
export function run(command: string, args: readonly string[], cwd: string, env: object = {}): Promise<Ran> {
  const environment = { PATH: process.env['PATH'], HOME: cwd, LANG: 'C.UTF-8', ...env };
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env: environment, timeout: 25_000 }, (error, out, problems) => {
      resolve({ code: error ? (error.code ?? error.signal ?? 1) : 0, output: out + problems });
    });
  });
}

/** A folder somewhere else, with the package in it as it would be delivered, the examples, and nothing besides. */
export async function openPartnerProject() {
  const folder = await mkdtemp(join(tmpdir(), 'clearing-partner-'));
  const delivered = join(folder, 'node_modules/@clearing/client');
  await cp(join(root, 'packages/client/package.json'), join(delivered, 'package.json'));
  const emit = ['--outDir', join(delivered, 'dist'), '--tsBuildInfoFile', join(folder, '.tsbuildinfo')];
  const built = await run(process.execPath, [compiler, '-p', join(root, 'packages/client'), ...emit], folder);
  if (built.code !== 0) throw new Error(built.output);
  await cp(join(root, 'examples'), folder, {
    recursive: true,
    filter: (path) => !/\/(?:dist|__pycache__)$/.test(path),
  });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  return {
    folder,
    /** What the compiler has to say of a file of the partner's, with the types of browsers and none of Node. */
    typesOf: async (text: string): Promise<string> => {
      await writeFile(join(folder, 'partner.ts'), text);
      const strict = [
        '--strict',
        '--exactOptionalPropertyTypes',
        '--noEmit',
        '--ignoreConfig',
        '--module',
        'nodenext',
        '--types',
        '',
        '--lib',
        'ES2023,DOM',
      ];
      return (await run(process.execPath, [compiler, ...strict, 'partner.ts'], folder)).output;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export type PartnerProject = Awaited<ReturnType<typeof openPartnerProject>>;
