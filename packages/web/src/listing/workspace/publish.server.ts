import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import { elsewhere, forKeeper, readAnswer, taskList, type OwnListing } from './workspace-doors.js';

export interface PublishView {
  readonly listing: OwnListing;
  readonly refusal: string | null;
  /** What the rules said when it was pressed. */
  readonly problems: readonly string[];
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

type Told = Pick<PublishView, 'refusal' | 'problems'>;
const nothing: Told = { refusal: null, problems: [] };

export const publishServer: PageServer = {
  onGet: (request) => show(request, nothing),
  onPost: (request) =>
    forKeeper(request, async (listing) => {
      const [done, answered] = await act(request, listing);
      const answer = readAnswer(answered);
      switch (answer.__typename) {
        case 'Listing':
          return { goTo: `${taskList}?changed=${done}` };
        case 'ListingNotReady':
          return show(
            request,
            { ...nothing, refusal: answer.message, problems: answer.problems.map(({ message }) => message) },
            422,
          );
        case 'ListingChangedMeanwhile':
          return show(request, { ...nothing, refusal: answer.message }, 409);
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
      return ['paused', (await run(PauseListingDocument, { input: { listingId } })).pauseListing] as const;
    case 'resume':
      return ['resumed', (await run(ResumeListingDocument, { input: { listingId } })).resumeListing] as const;
    default: {
      const input = { listingId, revision };
      return ['published', (await run(PublishListingDocument, { input })).publishListing] as const;
    }
  }
}

function show(request: PageServerRequest, told: Told, status = 200): Promise<PageOutcome> {
  return forKeeper(request, (listing, { hasSecondFactor, secondFactorPassed }) => {
    const secondStep = secondFactorPassed ? 'PASSED' : hasSecondFactor ? 'SHOW' : 'NONE';
    return { show: { ...told, listing, secondStep } satisfies PublishView, status };
  });
}
