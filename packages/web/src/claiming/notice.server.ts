import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import { graphql } from '../generated/index.js';
import type { ClaimToDisputeQuery } from '../generated/graphql.js';
import { saidIn } from '../lib/said-in.js';
import type { FieldError } from '../ui/error-summary.js';

export interface NoticeView {
  /** Null: the link opens nothing. Its times as the clock says them where the entry practises. */
  readonly claim: ClaimToDisputeQuery['claimToDispute'] | null;
  readonly words: string;
  readonly errors: readonly FieldError[];
  readonly refusal: string | null;
}

const ClaimToDisputeDocument = graphql(`
  query ClaimToDispute($token: String!) {
    claimToDispute(token: $token) {
      name
      timeZone
      begunAt
      waitsUntil
      isOpen
      isCompleted
      hasSaidNo
      isFrozen
    }
  }
`);

const DisputeListingClaimDocument = graphql(`
  mutation DisputeListingClaim($input: DisputeClaimInput!) {
    disputeListingClaim(input: $input) {
      __typename
      ... on InvalidInput {
        problems {
          path
          message
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** Looking changes nothing: programs that read mail look at links too. The button is what says no. */
export const noticeServer: PageServer = {
  onGet: (request) => draw(request, {}),
  onPost: async (request) => {
    const words = (request.form.get('words') ?? '').trim();
    const { disputeListingClaim: answer } = await request.run(DisputeListingClaimDocument, {
      input: { token: tokenOf(request), words: words || null },
    });
    switch (answer.__typename) {
      case 'ClaimDisputed':
        return { goTo: request.url.pathname };
      case 'InvalidInput': {
        const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'words', message }));
        return draw(request, { errors, words }, 422);
      }
      case 'NotFound':
        return draw(request, {});
      case 'TooManyRequests':
        return draw(request, { refusal: answer.message, words }, 429);
    }
  },
};

async function draw(request: PageServerRequest, view: Partial<NoticeView>, status = 200): Promise<PageOutcome> {
  const { claimToDispute: claim } = await request.run(ClaimToDisputeDocument, { token: tokenOf(request) });
  const say = saidIn(claim?.timeZone ?? '', request.now);
  const told = claim && {
    ...claim,
    begunAt: say(claim.begunAt),
    waitsUntil: claim.waitsUntil ? say(claim.waitsUntil) : null,
  };
  const shown = { words: '', errors: [], refusal: null, ...view, claim: told ?? null } satisfies NoticeView;
  return { show: shown, status: claim ? status : 404 };
}

function tokenOf({ params }: PageServerRequest): string {
  return params['token'] ?? '';
}
