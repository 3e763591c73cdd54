import type { PageOutcome, PageServer, PageServerRequest } from '../../../app/page-route.js';
import type { ListingPhotoAnswerFragment, ListingPhotoQuery } from '../../../generated/graphql.js';
import { graphql, readFragment } from '../../../generated/index.js';
import { revisionIn } from '../../../lib/whole-number.js';
import type { FieldError } from '../../../ui/error-summary.js';
import { elsewhere, forKeeper, taskList, type OwnListing } from '../workspace-doors.js';

type Preview = NonNullable<NonNullable<ListingPhotoQuery['viewer']>['listing']>['preview'];

export interface PhotoView {
  readonly listing: OwnListing;
  /** What the draft shows; null: no photo. */
  readonly photo: Preview['photo'];
  readonly alt: string;
  readonly errors: readonly FieldError[];
  readonly refusal: string | null;
}

const ListingPhotoDocument = graphql(`
  query ListingPhoto {
    viewer {
      listing {
        preview {
          photo(width: 320) {
            url
            width
            height
            alt
          }
        }
      }
    }
  }
`);

const ListingPhotoAnswerDocument = graphql(`
  fragment ListingPhotoAnswer on ListingPhotoResult {
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

const KeepListingPhotoDocument = graphql(`
  mutation KeepListingPhoto($input: KeepListingPhotoInput!) {
    keepListingPhoto(input: $input) {
      ...ListingPhotoAnswer
    }
  }
`);

const RemoveListingPhotoDocument = graphql(`
  mutation RemoveListingPhoto($input: RemoveListingPhotoInput!) {
    removeListingPhoto(input: $input) {
      ...ListingPhotoAnswer
    }
  }
`);

export const photoServer: PageServer = {
  onGet: (request) => forKeeper(request, (listing) => show(request, listing, {})),
  onPost: (request) =>
    forKeeper(request, async (listing) => {
      const typed = request.form.get('alt') ?? '';
      const isTakingAway = request.form.get('do') === 'remove';
      if (request.areFilesTooLarge && !isTakingAway) {
        return show(request, listing, { alt: typed, errors: [{ id: 'image', message: TOO_LARGE }] }, 413);
      }
      const answer = await act(request, listing);
      switch (answer.__typename) {
        case 'Listing':
          return { goTo: isTakingAway ? '/listing/photo' : taskList };
        case 'InvalidInput': {
          const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'image', message }));
          return show(request, listing, { alt: typed, errors }, 422);
        }
        case 'PhotoRefused':
        case 'TooManyRequests':
          return show(request, listing, { alt: typed, errors: [{ id: 'image', message: answer.message }] }, 422);
        case 'ListingChangedMeanwhile':
          return show(request, listing, { alt: typed, refusal: answer.message }, 409);
        default:
          return elsewhere(request, answer);
      }
    }),
};

/** As the page says it by itself where its scripts run. */
const TOO_LARGE = 'That photo is larger than 8 MB. Choose a smaller one.';

async function act(
  { form, files, run }: PageServerRequest,
  { id, revision }: OwnListing,
): Promise<ListingPhotoAnswerFragment> {
  const which = { listingId: id, revision: revisionIn(form, revision) };
  if (form.get('do') === 'remove') {
    const { removeListingPhoto } = await run(RemoveListingPhotoDocument, { input: which });
    return readFragment(ListingPhotoAnswerDocument, removeListingPhoto);
  }
  const file = files['image'];
  const image = file ? Buffer.from(file).toString('base64') : null;
  const { keepListingPhoto } = await run(KeepListingPhotoDocument, {
    input: { ...which, image, alt: form.get('alt') ?? '' },
  });
  return readFragment(ListingPhotoAnswerDocument, keepListingPhoto);
}

async function show(
  { run }: PageServerRequest,
  listing: OwnListing,
  { errors = [], refusal = null, alt }: Partial<PhotoView>,
  status = 200,
): Promise<PageOutcome> {
  const { viewer } = await run(ListingPhotoDocument, {});
  const photo = viewer?.listing?.preview.photo ?? null;
  return { show: { listing, photo, alt: alt ?? photo?.alt ?? '', errors, refusal } satisfies PhotoView, status };
}
