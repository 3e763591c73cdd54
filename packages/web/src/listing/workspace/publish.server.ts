import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import { elsewhere, forKeeper, readAnswer, taskList, type OwnListing } from './workspace-doors.js';

export interface PublishView {
  readonly listing: OwnListing;
  readonly refusal: string | null;
  /** What the rules said when it was pressed. */
  readonly problems: readonly string[];
  /** Why the words may stand, as it was typed and could not be sent. */
  readonly reason: { readonly typed: string; readonly error: string | null } | null;
  readonly done: 'asked' | 'withdrawn' | null;
  /** Whether the second step still has to be set up or shown. */
  readonly secondStep: 'NONE' | 'SHOW' | 'PASSED';
}

const PublishListingDocument = graphql(`
  mutation PublishListing($input: PublishListingInput!) {
    publishListing(input: $input) {
      ...ListingAnswer
    }
  }
`);

const PauseListingDocument = graphql(`
  mutation PauseListing($input: ListingIdInput!) {
    pauseListing(input: $input) {
      ...ListingAnswer
    }
  }
`);

const ResumeListingDocument = graphql(`
  mutation ResumeListing($input: ListingIdInput!) {
    resumeListing(input: $input) {
      ...ListingAnswer
    }
  }
`);

const AskListingReviewDocument = graphql(`
  mutation AskListingReview($input: AskReviewInput!) {
    askListingReview(input: $input) {
      ...ListingAnswer
    }
  }
`);

const WithdrawListingReviewDocument = graphql(`
  mutation WithdrawListingReview($input: ListingIdInput!) {
    withdrawListingReview(input: $input) {
      ...ListingAnswer
    }
  }
`);

type Told = Pick<PublishView, 'refusal' | 'problems' | 'reason' | 'done'>;
const nothing: Told = { refusal: null, problems: [], reason: null, done: null };
const here = '/listing/publish';

export const publishServer: PageServer = {
  onGet: (request) => {
    const done = request.url.searchParams.get('done');
    return show(request, { ...nothing, done: done === 'asked' || done === 'withdrawn' ? done : null });
  },
  onPost: (request) =>
    forKeeper(request, async (listing) => {
      const [goTo, answered] = await act(request, listing);
      const typed = request.form.get('reason');
      const reason = typed === null ? null : { typed, error: null };
      const answer = readAnswer(answered);
      switch (answer.__typename) {
        case 'Listing':
          return { goTo };
        case 'ListingNotReady':
          return show(
            request,
            { ...nothing, reason, refusal: answer.message, problems: answer.problems.map(({ message }) => message) },
            422,
          );
        case 'ListingChangedMeanwhile':
          return show(request, { ...nothing, reason, refusal: answer.message }, 409);
        case 'InvalidInput': {
          const [problem] = answer.problems;
          const error = problem?.message ?? answer.message;
          return show(request, { ...nothing, reason: { typed: typed ?? '', error } }, 422);
        }
        default:
          return elsewhere(request, answer);
      }
    }),
};

async function act({ form, run }: PageServerRequest, { id: listingId, revision: saved }: OwnListing) {
  const typed = Number(form.get('revision') ?? saved);
  const revision = Number.isInteger(typed) ? typed : saved;
  switch (form.get('do')) {
    case 'pause':
      return [
        `${taskList}?changed=paused`,
        (await run(PauseListingDocument, { input: { listingId } })).pauseListing,
      ] as const;
    case 'resume':
      return [
        `${taskList}?changed=resumed`,
        (await run(ResumeListingDocument, { input: { listingId } })).resumeListing,
      ] as const;
    case 'ask': {
      const input = { listingId, revision, reason: form.get('reason') ?? '' };
      return [`${here}?done=asked`, (await run(AskListingReviewDocument, { input })).askListingReview] as const;
    }
    case 'withdraw': {
      const { withdrawListingReview } = await run(WithdrawListingReviewDocument, { input: { listingId } });
      return [`${here}?done=withdrawn`, withdrawListingReview] as const;
    }
    default: {
      const input = { listingId, revision };
      return [`${taskList}?changed=published`, (await run(PublishListingDocument, { input })).publishListing] as const;
    }
  }
}

function show(request: PageServerRequest, told: Told, status = 200): Promise<PageOutcome> {
  return forKeeper(request, (listing, { hasSecondFactor, secondFactorPassed }) => {
    const secondStep = secondFactorPassed ? 'PASSED' : hasSecondFactor ? 'SHOW' : 'NONE';
    return { show: { ...told, listing, secondStep } satisfies PublishView, status };
  });
}
