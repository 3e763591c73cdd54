import type { PageOutcome, PageServer, PageServerRequest } from '../../../app/page-route.js';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { OwnListingDocument } from '../workspace-documents.js';
import { elsewhere, forKeeper, readAnswer, taskList, type OwnListing } from '../workspace-doors.js';
import { revisionIn } from '../../../lib/whole-number.js';

const doneHere = ['asked', 'held', 'withdrawn', 'appealed', 'kept'] as const;
type Done = (typeof doneHere)[number];

export interface PublishView {
  readonly listing: OwnListing;
  readonly refusal: string | null;
  /** What the rules said when it was pressed. */
  readonly problems: readonly string[];
  /** For an operator: as it was typed, and could not be sent. */
  readonly typed: { readonly field: 'reason' | 'words'; readonly text: string; readonly error: string | null } | null;
  readonly done: Done | null;
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

const AppealHidingDocument = graphql(`
  mutation AppealHiding($input: AppealHidingInput!) {
    appealHiding(input: $input) {
      ...ListingAnswer
    }
  }
`);

type Told = Pick<PublishView, 'refusal' | 'problems' | 'typed' | 'done'>;
const nothing: Told = { refusal: null, problems: [], typed: null, done: null };
const here = '/listing/publish';

export const publishServer: PageServer = {
  onGet: (request) => {
    const done = request.url.searchParams.get('done');
    return show(request, { ...nothing, done: doneHere.find((each) => each === done) ?? null });
  },
  onPost: (request) =>
    forKeeper(request, async (listing) => {
      const [goTo, answered] = await act(request, listing);
      const typed = typedIn(request);
      const answer = readAnswer(answered);
      switch (answer.__typename) {
        case 'Listing':
          return { goTo: isHeld(answer) ? `${here}?done=held` : goTo };
        case 'ListingNotReady':
          return show(
            request,
            { ...nothing, typed, refusal: answer.message, problems: answer.problems.map(({ message }) => message) },
            422,
          );
        case 'ListingChangedMeanwhile':
          return show(request, { ...nothing, typed, refusal: answer.message }, 409);
        case 'InvalidInput': {
          const [problem] = answer.problems;
          const error = problem?.message ?? answer.message;
          return show(request, { ...nothing, typed: typed && { ...typed, error } }, 422);
        }
        default:
          return elsewhere(request, answer);
      }
    }),
};

async function act({ form, run }: PageServerRequest, { id: listingId, revision: saved, state }: OwnListing) {
  const revision = revisionIn(form, saved);
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
    case 'appeal': {
      const input = { listingId, words: form.get('words') ?? '' };
      return [`${here}?done=appealed`, (await run(AppealHidingDocument, { input })).appealHiding] as const;
    }
    default: {
      const input = { listingId, revision };
      const goTo = state === 'HIDDEN' ? `${here}?done=kept` : `${taskList}?changed=published`;
      return [goTo, (await run(PublishListingDocument, { input })).publishListing] as const;
    }
  }
}

/** It was not published: an operator looks first whether it is somebody else's. */
function isHeld(answer: FragmentType<typeof OwnListingDocument>): boolean {
  const { review } = readFragment(OwnListingDocument, answer);
  return review !== null && review.isOpen && review.isAboutLikeness;
}

function typedIn({ form }: PageServerRequest): PublishView['typed'] {
  const field = form.get('do') === 'appeal' ? 'words' : 'reason';
  const text = form.get(field);
  return text === null ? null : { field, text, error: null };
}

function show(request: PageServerRequest, told: Told, status = 200): Promise<PageOutcome> {
  return forKeeper(request, (listing, { hasSecondFactor, secondFactorPassed }) => {
    const secondStep = secondFactorPassed ? 'PASSED' : hasSecondFactor ? 'SHOW' : 'NONE';
    return { show: { ...told, listing, secondStep } satisfies PublishView, status };
  });
}
