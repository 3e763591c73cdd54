import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskPartnersQuery, PartnerDecision, PartnerQueue } from '../../generated/graphql.js';
import { partnerReasons } from '../../partners/partner-words.js';
import { orNothing } from '../desk-doors.js';
import { partnerQueues } from './partner-queues.js';

export interface DeskPartnersView {
  readonly queue: PartnerQueue;
  readonly partners: NonNullable<DeskPartnersQuery['operatorDesk']>['partners'];
  readonly isDecided: boolean;
  /** What stood in the way, in a sentence; null: nothing. */
  readonly refusal: string | null;
  /** What is to be mended before one partner is decided on; null: nothing. */
  readonly mend: DecisionToMend | null;
}

export interface DecisionToMend {
  readonly key: string;
  readonly decision: PartnerDecision | null;
  readonly message: string;
}

const DeskPartnersDocument = graphql(`
  query DeskPartners($queue: PartnerQueue!, $after: String) {
    operatorDesk {
      partners(queue: $queue, first: 20, after: $after) {
        nodes {
          key
          name
          site
          purpose
          otherWords {
            name
            site
            purpose
            askedAt
          }
          digest
          email
          live
          askedAt
          agreedVersion
          suspensionKey
          isOwn
          mayDecide
          decisions {
            at
            decision
            reason
            by
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const DecidePartnerDocument = graphql(`
  mutation DecidePartner($input: DecidePartnerInput!) {
    decidePartner(input: $input) {
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

const decisions: readonly PartnerDecision[] = ['APPROVE', 'REFUSE', 'END', 'APPROVE_WORDS', 'REFUSE_WORDS'];
const here = '/operators/partners';

export const deskPartnersServer: PageServer = {
  onGet: (request) => draw(request),
  onPost: async (request) => {
    const input = {
      key: request.form.get('key') ?? '',
      decision: decisions.find((each) => each === request.form.get('decision')) ?? null,
      reason: partnerReasons.find((each) => each === request.form.get('reason')) ?? null,
      digest: request.form.get('digest'),
    };
    const { decidePartner: answer } = await request.run(DecidePartnerDocument, { input });
    if (answer.__typename === 'DeskPartner') {
      return { goTo: `${here}?${new URLSearchParams({ queue: queueOf(request), done: 'decided' })}` };
    }
    if (answer.__typename === 'InvalidInput') {
      const message = answer.problems[0]?.message ?? answer.message;
      return draw(request, { mend: { key: input.key, decision: input.decision, message } }, 422);
    }
    return draw(request, { refusal: answer.message }, 409);
  },
};

type Trouble = Partial<Pick<DeskPartnersView, 'refusal' | 'mend'>>;

async function draw(
  request: PageServerRequest,
  { refusal = null, mend = null }: Trouble = {},
  status = 200,
): Promise<PageOutcome> {
  const { searchParams } = request.url;
  const queue = queueOf(request);
  const { operatorDesk } = await request.run(DeskPartnersDocument, { queue, after: searchParams.get('after') });
  const isDecided = searchParams.get('done') === 'decided' && refusal === null && mend === null;
  const view =
    operatorDesk && ({ queue, partners: operatorDesk.partners, isDecided, refusal, mend } satisfies DeskPartnersView);
  return orNothing(request, view, status);
}

function queueOf({ url }: PageServerRequest): PartnerQueue {
  const asked = url.searchParams.get('queue');
  return partnerQueues.find((each) => each === asked) ?? 'WAITING';
}
