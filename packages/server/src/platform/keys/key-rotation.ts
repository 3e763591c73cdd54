import type { Sweep } from '../sweeps.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { mayHaveOlderCells, noteEmptied } from './older-keys.js';
import type { Rewrapping } from './rewrapping.js';

const EVERY_SECONDS = 120;

/** Its name is what the log tells; npm run keys:rotate names the cells. */
class CellsThatNoKeyOpens extends Error {
  override readonly name = 'CellsThatNoKeyOpens';
}

/** Goes on with a rotation, whoever began it and whatever became of them; also with what is of the first format still. */
export function keyRotation(unitOfWork: UnitOfWork, rewrapping: Rewrapping): Sweep {
  const stop = new AbortController();
  return {
    name: 'encryption-keys.rotation',
    everySeconds: EVERY_SECONDS,
    run: async () => {
      if (stop.signal.aborted || !(await mayHaveOlderCells(unitOfWork))) return 0;
      const { rows, unreadable } = await rewrapping.run(stop.signal);
      if (unreadable.length > 0) throw new CellsThatNoKeyOpens();
      if ((await rewrapping.remaining()).size === 0) await noteEmptied(unitOfWork);
      return rows;
    },
    end: () => stop.abort(),
  };
}
