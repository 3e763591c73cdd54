import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskLookAlikeItemQuery, LookAlikeDecision } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import { decisionOf, errorsOf, readDecided, type Decided } from '../decided.js';
import { orNothing } from '../desk-doors.js';
import { reasonsForLookAlike } from './look-alike-words.js';

type Item = NonNullable<NonNullable<DeskLookAlikeItemQuery['operatorDesk']>['lookAlike']>;

export interface LookAlikeItemView {
  readonly item: Item;
  readonly errors: readonly FieldError[];
  /** What stood in the way, in sentences; null: nothing. */
  readonly refusal: { readonly words: string; readonly problems: readonly string[] } | null;
  /** What was decided and typed, and could not be stored. */
  readonly typed: Decided<LookAlikeDecision> | null;
}

const DeskLookAlikeItemDocument = graphql(`
  query DeskLookAlikeItem($key: String!) {
    operatorDesk {
      lookAlike(key: $key) {
        key
        foundAt
        isOpen
        reasons
        firstName
        firstSlug
        firstState
        secondName
        secondSlug
        secondState
        isHeld
        isOwn
        decisions
        case {
          first {
            ...AlikeSide
          }
          second {
            ...AlikeSide
          }
        }
        history {
          at
          by
          decision
          reason
          note
        }
      }
    }
  }
`);

const DecideLookAlikeDocument = graphql(`
  mutation DecideLookAlike($input: DecideLookAlikeInput!) {
    decideLookAlike(input: $input) {
      __typename
      ... on InvalidInput {
        problems {
          path
          message
        }
      }
      ... on ListingNotReady {
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

export const lookAlikeItemServer: PageServer = {
  onGet: (request) => draw(request, {}),
  onPost: async (request) => {
    const key = request.params['key'] ?? '';
    const typed = readDecided(request.form, reasonsForLookAlike, 'words');
    if (typed === null) return draw(request, {});
    const { decision } = typed;
    const reason = reasonsForLookAlike[decision].find((each) => each === typed.reason) ?? null;
    const { decideLookAlike: answer } = await request.run(DecideLookAlikeDocument, {
      input: { key, decision, offered: offeredIn(request.form), reason, words: typed.words || null },
    });
    switch (answer.__typename) {
      case 'DeskLookAlike':
        return { goTo: `/operators/look-alikes?done=${decision}` };
      case 'InvalidInput':
        return draw(request, { errors: errorsOf(decision, answer.problems), typed }, 422);
      case 'ListingNotReady': {
        const problems = answer.problems.map(({ message }) => message);
        return draw(request, { refusal: { words: answer.message, problems }, typed }, 409);
      }
      case 'ChangedMeanwhile':
      case 'YourOwnListing':
        return draw(request, { refusal: { words: answer.message, problems: [] }, typed }, 409);
      case 'NotFound':
        return orNothing(request, null);
    }
  },
};

/** As it stood on the page that was sent. */
function offeredIn(form: URLSearchParams): LookAlikeDecision[] {
  return form.getAll('offered').flatMap((word) => decisionOf(reasonsForLookAlike, word) ?? []);
}

async function draw(
  request: PageServerRequest,
  view: Partial<Omit<LookAlikeItemView, 'item'>>,
  status = 200,
): Promise<PageOutcome> {
  const { operatorDesk } = await request.run(DeskLookAlikeItemDocument, { key: request.params['key'] ?? '' });
  const item = operatorDesk?.lookAlike;
  const nothing = { errors: [], refusal: null, typed: null };
  return orNothing(request, item && ({ ...nothing, ...view, item } satisfies LookAlikeItemView), status);
}
