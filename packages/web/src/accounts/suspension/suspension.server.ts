import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { OwnSuspensionQuery } from '../../generated/graphql.js';
import { saidIn } from '../../lib/said-in.js';
import { signInPath } from '../account-doors.js';

type Suspension = NonNullable<NonNullable<OwnSuspensionQuery['viewer']>['suspension']>;
type Ended = NonNullable<NonNullable<OwnSuspensionQuery['viewer']>['endedSuspension']>;

export interface SuspensionView {
  /** Null: the account is not suspended, or no longer. Times as the reader's clock says them. */
  readonly suspension: Suspension | null;
  /** What an operator wrote about the last one; null: nothing. */
  readonly ended: Ended | null;
  readonly isSent: boolean;
  /** Of the one field; null: nothing is to be mended. */
  readonly error: string | null;
  readonly refusal: string | null;
  readonly words: string;
}

const OwnSuspensionDocument = graphql(`
  query OwnSuspension {
    viewer {
      timeZone
      suspension {
        since
        reason
        endsBy
        words
        waitsForAnswer
        reply
        mayAnswer
      }
      endedSuspension {
        endedAt
        repliedAt
        reply
      }
    }
  }
`);

const AnswerSuspensionDocument = graphql(`
  mutation AnswerSuspension($input: AnswerSuspensionInput!) {
    answerSuspension(input: $input) {
      __typename
      ... on InvalidInput {
        problems {
          message
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const suspensionServer: PageServer = {
  onGet: (request) => draw(request, { isSent: request.url.searchParams.get('done') === 'sent' }),
  onPost: async (request) => {
    const words = (request.form.get('words') ?? '').trim();
    const { answerSuspension: answer } = await request.run(AnswerSuspensionDocument, { input: { words } });
    switch (answer.__typename) {
      case 'AccountSuspension':
        return { goTo: '/account/suspension?done=sent' };
      case 'InvalidInput':
        return draw(request, { words, error: answer.problems[0]?.message ?? null }, 422);
      case 'SignInNeeded':
        return { goTo: signInPath(request.url.pathname) };
      case 'NotFound':
        return draw(request, { words, refusal: answer.message }, 409);
    }
  },
};

async function draw(
  request: PageServerRequest,
  more: Partial<Omit<SuspensionView, 'suspension' | 'ended'>>,
  status = 200,
): Promise<PageOutcome> {
  const { viewer } = await request.run(OwnSuspensionDocument, {});
  if (!viewer) return { goTo: signInPath(request.url.pathname) };
  const nothing = { isSent: false, error: null, refusal: null, words: '' };
  const say = saidIn(viewer.timeZone, request.now);
  const { endedSuspension: over } = viewer;
  const suspension = viewer.suspension ? inTheirTime(viewer.suspension, say) : null;
  const ended = over ? { ...over, endedAt: say(over.endedAt), repliedAt: say(over.repliedAt) } : null;
  return { show: { ...nothing, ...more, suspension, ended } satisfies SuspensionView, status };
}

function inTheirTime(suspension: Suspension, say: (instant: string) => string): Suspension {
  return { ...suspension, since: say(suspension.since), endsBy: suspension.endsBy ? say(suspension.endsBy) : null };
}
