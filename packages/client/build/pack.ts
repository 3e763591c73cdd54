import { execFile } from 'node:child_process';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What partners install: the built package as one file, as npm would deliver it. A server gives it away. */
const folder = fileURLToPath(new URL('..', import.meta.url));
const beside = await mkdtemp(`${folder}dist/packing-`);
try {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['pack', '--json', '--no-update-notifier', '--pack-destination', beside],
    {
      cwd: folder,
    },
  );
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  await rename(`${beside}/${filename}`, `${folder}dist/clearing-client.tgz`);
} finally {
  await rm(beside, { recursive: true });
}
