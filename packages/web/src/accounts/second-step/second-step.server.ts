import type { PageServer } from '../../app/page-route.js';
import { forViewer, type Viewer } from '../account-doors.js';
import { findOwnFactors, type OwnFactors } from './own-factors.js';

export interface SecondStepView {
  readonly viewer: Viewer;
  readonly factors: Pick<OwnFactors, 'authenticatorApp' | 'recoveryCodesLeft' | 'passkeys'>;
  /** What was changed a moment ago, by the page that did it; null: nothing. */
  readonly changed: string | null;
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
        } satisfies SecondStepView,
      };
    }),
};
