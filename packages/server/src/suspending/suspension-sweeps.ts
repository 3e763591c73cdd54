import { forgetWhatWasWritten, listLapsed } from '../accounts/suspension/suspension.repository.js';
import type { Sweep } from '../platform/sweeps.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { Suspensions } from './suspensions.service.js';

/** How long what was written is kept once a suspension ended. */
const KEPT_DAYS = 90;

export function suspensionSweeps(unitOfWork: UnitOfWork, suspensions: Suspensions): Sweep[] {
  return [
    {
      name: 'suspending.lapse',
      everySeconds: 60,
      run: async () => {
        const lapsed = await listLapsed(unitOfWork, unitOfWork.clock.now());
        for (const id of lapsed) await suspensions.lapse(id);
        return lapsed.length;
      },
    },
    {
      name: 'suspending.retention',
      everySeconds: 3600,
      run: () => forgetWhatWasWritten(unitOfWork, unitOfWork.clock.now().subtract({ hours: 24 * KEPT_DAYS })),
    },
  ];
}
