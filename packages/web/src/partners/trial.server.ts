import type { PageServer } from '../app/page-route.js';
import { findCameBy } from '../consultations/referral/came-by.js';

export interface TrialView {
  /** The time that the link names; null: none. */
  readonly startsAt: string | null;
}

export const trialServer: PageServer = {
  onGet: async (request) => {
    const cameBy = await findCameBy(request);
    if (!cameBy?.isTrial) return { show: null, status: 404 };
    // Whoever has a test key was looked at by nobody: what they call themselves is not shown to others.
    return { show: { startsAt: cameBy.startsAt ?? null } satisfies TrialView };
  },
};
