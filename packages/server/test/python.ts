import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const requirements = fileURLToPath(new URL('python-requirements.txt', import.meta.url));
/** A registry that can be reached has sent three kilobytes long before. */
const longestMs = 20_000;

/** The interpreter itself, and not what stands before it to choose one; null: this machine has none. */
export function pythonHere(): Promise<string | null> {
  return run('python3', ['-c', 'import sys; print(sys.executable)']).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
}

/**
 * How to call Python so that it has the library of Standard Webhooks, installed or fetched into this folder; null: it is not
 * to be had, and why. What comes and is not what was pinned is an error.
 */
export async function withStandardWebhooks(
  python: string,
  folder: string,
): Promise<{ readonly env: NodeJS.ProcessEnv | null; readonly why: string }> {
  const fetched = { ...process.env, PYTHONPATH: folder };
  const has = (env: NodeJS.ProcessEnv) =>
    run(python, ['-c', 'import standardwebhooks'], { env }).then(
      () => true,
      () => false,
    );
  if (await has(process.env)) return { env: process.env, why: '' };
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check', '--retries', '0'];
  const what = ['--no-deps', '--only-binary', ':all:', '--require-hashes', '--requirement', requirements];
  const why = await run(python, [...pip, ...what, '--target', folder], { timeout: longestMs }).then(
    () => '',
    ({ stderr = '' }: { readonly stderr?: string }) => {
      if (/do not match the hashes/i.test(stderr)) throw new Error(stderr);
      return stderr.trim().split('\n').at(-1) || 'no answer in time';
    },
  );
  return { env: why === '' && (await has(fetched)) ? fetched : null, why };
}
