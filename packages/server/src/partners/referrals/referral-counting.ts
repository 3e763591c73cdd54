import type { Sweep } from '../../platform/sweeps.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { lessByChance, monthToCount } from './referral-months.js';
import { countMonth, listUncounted } from './referral.repository.js';

/** Counts each month once, all partners together. A worker that stood still counts what it missed. */
export function referralCounting(unitOfWork: UnitOfWork, lessBy: () => number = lessByChance): Sweep {
  return {
    name: 'partners.referral-months',
    everySeconds: 3_600,
    run: () =>
      unitOfWork.run(async (tx) => {
        await tx.lock('referrals', 'months');
        const months = await listUncounted(tx, monthToCount(tx.clock.now()));
        for (const month of months) await countMonth(tx, month, lessBy);
        return months.length;
      }),
  };
}
