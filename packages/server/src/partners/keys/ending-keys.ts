import { oweMail } from '../../platform/mail/outbox.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { takeEnding } from './key.repository.js';

export const KEY_ENDING = 'partners.key-ending';

/** Whoever set an end a year ago has forgotten it: they are told a week before what uses the key stops working. */
export function endingKeys(unitOfWork: UnitOfWork): Sweep {
  return {
    name: 'partners.keys-ending',
    everySeconds: 3_600,
    run: () =>
      unitOfWork.run(async (tx) => {
        const ending = await takeEnding(tx);
        for (const subjectId of ending) await oweMail(tx, { kind: KEY_ENDING, subjectId });
        return ending.length;
      }),
  };
}
