import type { PageServer } from '../../app/page-route.js';
import { forViewer, nextOf, type Viewer } from '../account-doors.js';
import { findOwnFactors, type OwnFactors } from './own-factors.js';

export interface SecondStepView {
  readonly viewer: Viewer;
  readonly factors: Pick<OwnFactors, 'authenticatorApp' | 'recoveryCodesLeft' | 'passkeys'>;
  /** What was changed a moment ago, by the page that did it; null: nothing. */
  readonly changed: string | null;
  /** Where somebody was going when they were asked to set one up; null: nowhere. */
  readonly next: string | null;
}

export const secondStepServer: PageServer = {
  onGet: async (request) =>
    forViewer(request, async (viewer) => {
      const { authenticatorApp, recoveryCodesLeft, passkeys } = await findOwnFactors(request);
      return {
        show: {
          viewer,
          factors: { authenticatorApp, recoveryCodesLeft, passkeys },
          changed: request.url.searchParams.get('changed'),
          next: nextOf(request),
        } satisfies SecondStepView,
      };
    }),
};
