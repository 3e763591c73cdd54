import type { PageServer } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { OwnSessionsQuery } from '../../generated/graphql.js';
import { ChangeAccountDocument } from '../account-documents.js';
import { changeOutcome, signInPath } from '../account-doors.js';

export interface SessionsView {
  readonly sessions: NonNullable<OwnSessionsQuery['viewer']>['account']['sessions'];
  readonly hasEnded: boolean;
}

const OwnSessionsDocument = graphql(`
  query OwnSessions {
    viewer {
      account {
        id
        sessions {
          id
          device
          signedInBy
          signedInAt
          lastUsedAt
          isThisOne
        }
      }
    }
  }
`);

const RevokeSessionDocument = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      ...ChangeAccount
    }
  }
`);

const RevokeOtherSessionsDocument = graphql(`
  mutation RevokeOtherSessions {
    revokeOtherSessions {
      ...ChangeAccount
    }
  }
`);

const here = '/account/sessions';
const ended = { done: `${here}?ended=yes` };

export const sessionsServer: PageServer = {
  onGet: async ({ run, url }) => {
    const { viewer } = await run(OwnSessionsDocument, {});
    if (!viewer) return { goTo: signInPath(here) };
    const { sessions } = viewer.account;
    return { show: { sessions, hasEnded: url.searchParams.has('ended') } satisfies SessionsView };
  },
  onPost: async (request) => {
    const sessionId = request.form.get('session');
    if (sessionId === null) {
      const { revokeOtherSessions } = await request.run(RevokeOtherSessionsDocument, {});
      return changeOutcome(request, readFragment(ChangeAccountDocument, revokeOtherSessions), ended);
    }
    const { revokeSession } = await request.run(RevokeSessionDocument, { input: { sessionId } });
    const answer = readFragment(ChangeAccountDocument, revokeSession);
    // One that is gone already is what was asked for.
    return answer.__typename === 'NotFound' ? { goTo: ended.done } : changeOutcome(request, answer, ended);
  },
};
