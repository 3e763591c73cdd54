import { forViewer, signInPath } from '../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import { graphql, readFragment } from '../generated/index.js';
import type { ListingClaimAnswerFragment, OwnListingClaimQuery } from '../generated/graphql.js';
import { saidIn } from '../lib/said-in.js';
import type { FieldError } from '../ui/error-summary.js';

type Claim = NonNullable<NonNullable<OwnListingClaimQuery['viewer']>['listingClaim']>;

export interface ClaimView {
  /** Its times as the clock says them where the entry practises. */
  readonly claim: Claim;
  readonly errors: readonly FieldError[];
  readonly refusal: string | null;
  /** What the page before did; only words we know. */
  readonly done: 'code-sent' | 'code-shown' | null;
}

const OwnListingClaimDocument = graphql(`
  query OwnListingClaim($key: String!) {
    viewer {
      listingClaim(key: $key) {
        key
        npi
        name
        state
        timeZone
        begunAt
        sign
        operatorsFindAddress
        codeShownAt
        lookedUpAt
        confirmedAt
        expiresAt
        waitsUntil
        endedAt
        erasedAt
        why
        mayNow
      }
    }
  }
`);

const ListingClaimAnswerDocument = graphql(`
  fragment ListingClaimAnswer on ListingClaimResult {
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
`);

const ShowClaimCodeDocument = graphql(`
  mutation ShowClaimCode($input: ShowClaimCodeInput!) {
    showClaimCode(input: $input) {
      ...ListingClaimAnswer
    }
  }
`);

const ResendClaimCodeDocument = graphql(`
  mutation ResendClaimCode($input: ListingClaimInput!) {
    resendClaimCode(input: $input) {
      ...ListingClaimAnswer
    }
  }
`);

const AskOperatorsForAddressDocument = graphql(`
  mutation AskOperatorsForAddress($input: ListingClaimInput!) {
    askOperatorsForAddress(input: $input) {
      ...ListingClaimAnswer
    }
  }
`);

const WithdrawListingClaimDocument = graphql(`
  mutation WithdrawListingClaim($input: ListingClaimInput!) {
    withdrawListingClaim(input: $input) {
      ...ListingClaimAnswer
    }
  }
`);

export const claimServer: PageServer = {
  onGet: (request) =>
    forViewer(request, () => {
      const done = (['code-sent', 'code-shown'] as const).find((each) => each === request.url.searchParams.get('done'));
      return draw(request, { done: done ?? null });
    }),
  onPost: async (request) => {
    const answer = await act(request);
    if (!answer) return draw(request, {});
    const here = request.url.pathname;
    switch (answer.__typename) {
      case 'ListingClaim':
        return { goTo: here + doneBy(request.form.get('do')) };
      case 'SignInNeeded':
        return { goTo: signInPath(here) };
      case 'InvalidInput': {
        const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'code', message }));
        return draw(request, { errors }, 422);
      }
      case 'ClaimCodeNotAccepted':
        return draw(request, { errors: [{ id: 'code', message: answer.message }] }, 422);
      default:
        return draw(request, { refusal: answer.message }, answer.__typename === 'TooManyRequests' ? 429 : 409);
    }
  },
};

/** Null: nothing that is known was asked for. */
async function act({ params, form, run }: PageServerRequest): Promise<ListingClaimAnswerFragment | null> {
  const input = { key: params['key'] ?? '' };
  switch (form.get('do')) {
    case 'show': {
      const code = form.get('code') ?? '';
      const { showClaimCode } = await run(ShowClaimCodeDocument, { input: { ...input, code } });
      return readFragment(ListingClaimAnswerDocument, showClaimCode);
    }
    case 'resend': {
      const { resendClaimCode } = await run(ResendClaimCodeDocument, { input });
      return readFragment(ListingClaimAnswerDocument, resendClaimCode);
    }
    case 'ask-operators': {
      const { askOperatorsForAddress } = await run(AskOperatorsForAddressDocument, { input });
      return readFragment(ListingClaimAnswerDocument, askOperatorsForAddress);
    }
    case 'withdraw': {
      const { withdrawListingClaim } = await run(WithdrawListingClaimDocument, { input });
      return readFragment(ListingClaimAnswerDocument, withdrawListingClaim);
    }
    default:
      return null;
  }
}

function doneBy(step: string | null): string {
  if (step === 'show') return '?done=code-shown';
  return step === 'resend' ? '?done=code-sent' : '';
}

async function draw(request: PageServerRequest, view: Partial<ClaimView>, status = 200): Promise<PageOutcome> {
  const { viewer } = await request.run(OwnListingClaimDocument, { key: request.params['key'] ?? '' });
  const claim = viewer?.listingClaim;
  if (!claim) return { show: null, status: 404 };
  const told = inItsTime(claim, saidIn(claim.timeZone, request.now));
  return { show: { errors: [], refusal: null, done: null, ...view, claim: told } satisfies ClaimView, status };
}

function inItsTime(claim: Claim, say: (instant: string) => string): Claim {
  const sayOr = (instant: string | null | undefined) => (instant ? say(instant) : null);
  const { begunAt, codeShownAt, lookedUpAt, confirmedAt, expiresAt, waitsUntil, erasedAt, endedAt } = claim;
  return {
    ...claim,
    begunAt: say(begunAt),
    codeShownAt: sayOr(codeShownAt),
    lookedUpAt: sayOr(lookedUpAt),
    confirmedAt: sayOr(confirmedAt),
    expiresAt: sayOr(expiresAt),
    waitsUntil: sayOr(waitsUntil),
    endedAt: sayOr(endedAt),
    erasedAt: sayOr(erasedAt),
  };
}
