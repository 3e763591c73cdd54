import type { PageServer } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import { forViewer, type Viewer } from '../account-doors.js';

export interface AccountView {
  readonly viewer: Viewer;
  /** What was changed a moment ago, by the page that did it; null: nothing. */
  readonly changed: string | null;
}

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut {
      __typename
    }
  }
`);

export const accountServer: PageServer = {
  onGet: async (request) =>
    forViewer(request, (viewer) => ({
      show: { viewer, changed: request.url.searchParams.get('changed') } satisfies AccountView,
    })),
  /** Signing out leaves nothing of the account in this browser, and its private link neither. */
  onPost: async ({ run }) => {
    await run(SignOutDocument, {});
    return { goTo: '/signed-out', access: 'FORGET' };
  },
};
