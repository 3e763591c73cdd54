import type { OnProgress } from '../../platform/process/progress.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { refreshSearchRows } from './search-rows.js';

/** Raised by hand when a migration changes what a search row is, so that every row is made anew. */
const madeBy = 4;
const madeBySetting = 'directory.search-rows';

const ROWS_AT_ONCE = 1_000;

/**
 * Makes every search row anew, in committed batches. A search meanwhile finds everybody, by their old row or their new
 * one. Answers how many listings were read.
 */
export async function rebuildSearchRows(unitOfWork: UnitOfWork, onProgress: OnProgress = () => {}): Promise<number> {
  const [count] = await unitOfWork.query<{ total: number }>(`SELECT count(*) AS total FROM practitioners`);
  const total = count?.total ?? 0;
  let done = 0;
  for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
    const batch = await unitOfWork.query<{ id: string }>(
      `SELECT id FROM practitioners WHERE id > $1 ORDER BY id LIMIT ${ROWS_AT_ONCE}`,
      [last],
    );
    const ids = batch.map(({ id }) => id);
    const lastOfBatch = ids.at(-1);
    if (lastOfBatch === undefined) return done;
    await unitOfWork.run((tx) => refreshSearchRows(tx, ids));
    last = lastOfBatch;
    done += ids.length;
    onProgress({ what: 'search rows', done, total });
  }
}

/** Once after a migration changed what a row is; rows of a new installation are of this version from the first. */
export function outdatedRowsSweep(unitOfWork: UnitOfWork): Sweep {
  const store = () =>
    unitOfWork.query(
      `INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      [madeBySetting, String(madeBy)],
    );
  return {
    name: 'outdated search rows',
    everySeconds: 3_600,
    run: async () => {
      const [stored] = await unitOfWork.query<{ value: string }>(`SELECT value FROM settings WHERE name = $1`, [
        madeBySetting,
      ]);
      if (stored?.value === String(madeBy)) return 0;
      const rebuilt = stored ? await rebuildSearchRows(unitOfWork) : 0;
      await store();
      return rebuilt;
    },
  };
}
