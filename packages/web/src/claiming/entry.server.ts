import { forChange, secondStepPath, signInPath } from '../accounts/account-doors.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../app/page-route.js';
import { graphql } from '../generated/index.js';
import type { RegistryEntryQuery } from '../generated/graphql.js';
import type { FieldError } from '../ui/error-summary.js';

export interface EntryView {
  readonly entry: NonNullable<NonNullable<RegistryEntryQuery['viewer']>['registryEntry']>;
  readonly address: string;
  readonly errors: readonly FieldError[];
  readonly refusal: string | null;
}

const RegistryEntryDocument = graphql(`
  query RegistryEntry($npi: String!, $key: String) {
    viewer {
      registryEntry(npi: $npi, key: $key) {
        npi
        name
        credentials
        city
        region
        professions
        updatedOn
        isInRegistry
        isKept
        isYours
        hasAddressOnFile
      }
    }
  }
`);

const BeginListingClaimDocument = graphql(`
  mutation BeginListingClaim($input: BeginListingClaimInput!) {
    beginListingClaim(input: $input) {
      __typename
      ... on ListingClaim {
        key
      }
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

const TakeDownEntryDocument = graphql(`
  mutation TakeDownEntry($input: TakeDownEntryInput!) {
    takeDownRegistryEntry(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/** Whoever claims, or takes an entry out, signed in just now: a form that would be refused is not shown. */
export const entryServer: PageServer = {
  onGet: (request) => forChange(request, () => draw(request, {})),
  onPost: (request) =>
    request.form.get('do') === 'take-down'
      ? takeDown(request)
      : begin(request, request.form.get('address')?.trim() ?? ''),
};

async function begin(request: PageServerRequest, address: string): Promise<PageOutcome> {
  const { beginListingClaim: answer } = await request.run(BeginListingClaimDocument, {
    input: { ...asked(request), address: address || null },
  });
  switch (answer.__typename) {
    case 'ListingClaim':
      return { goTo: `/claim/${answer.key}` };
    case 'InvalidInput': {
      const errors = answer.problems.map(({ path, message }) => ({ id: path.at(-1) ?? 'address', message }));
      return draw(request, { errors, address }, 422);
    }
    default:
      return elsewhere(request, answer, { address });
  }
}

async function takeDown(request: PageServerRequest): Promise<PageOutcome> {
  const { takeDownRegistryEntry: answer } = await request.run(TakeDownEntryDocument, {
    input: asked(request),
  });
  if (answer.__typename === 'EntryTakenDown') return { goTo: '/claim?done=taken-down' };
  return elsewhere(request, answer, {});
}

/** By its number, and by what its link carries. */
function asked({ params, url }: PageServerRequest): { readonly npi: string; readonly key: string | null } {
  return { npi: params['npi'] ?? '', key: url.searchParams.get('found') };
}

function elsewhere(
  request: PageServerRequest,
  answer: { readonly __typename: string; readonly message?: string },
  view: Partial<EntryView>,
): PageOutcome | Promise<PageOutcome> {
  const here = request.url.pathname + request.url.search;
  switch (answer.__typename) {
    case 'SignInNeeded':
      return { goTo: signInPath(here) };
    case 'FreshSignInNeeded':
      return { goTo: signInPath(here, 'fresh') };
    case 'SecondFactorNeeded':
      return { goTo: secondStepPath(here) };
    default:
      return draw(
        request,
        { ...view, refusal: answer.message ?? null },
        answer.__typename === 'TooManyRequests' ? 429 : 409,
      );
  }
}

async function draw(request: PageServerRequest, view: Partial<EntryView>, status = 200): Promise<PageOutcome> {
  const { viewer } = await request.run(RegistryEntryDocument, asked(request));
  const entry = viewer?.registryEntry;
  if (!entry) return { show: null, status: 404 };
  return { show: { address: '', errors: [], refusal: null, ...view, entry } satisfies EntryView, status };
}
