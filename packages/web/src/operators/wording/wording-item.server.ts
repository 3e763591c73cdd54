import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { DeskWordingReviewQuery, WordingDecision } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import { errorsOf, readDecided, type Decided } from '../decided.js';
import { orNothing } from '../desk-doors.js';
import { reasonsForWording } from './wording-words.js';

type Review = NonNullable<NonNullable<DeskWordingReviewQuery['operatorDesk']>['wordingReview']>;

export interface WordingItemView {
  readonly review: Review;
  readonly errors: readonly FieldError[];
  /** What stood in the way, in sentences. */
  readonly refusal: { readonly words: string; readonly problems: readonly string[] } | null;
  /** What was decided and typed, and could not be stored. */
  readonly typed: Decided<WordingDecision> | null;
}

const DeskWordingReviewDocument = graphql(`
  query DeskWordingReview($key: String!) {
    operatorDesk {
      wordingReview(key: $key) {
        key
        sentAt
        state
        listingName
        listingSlug
        listingState
        isOwn
        flagged {
          rule
          where
          sentence
          why
        }
        case {
          reason
          texts {
            where
            asked
            published
          }
          obstacles
          decisions
        }
        history {
          sentAt
          state
          sentences
          decidedAt
          by
          reason
          answer
        }
      }
    }
  }
`);

const DecideWordingReviewDocument = graphql(`
  mutation DecideWordingReview($input: DecideWordingReviewInput!) {
    decideWordingReview(input: $input) {
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
        flagged {
          sentence
          why
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const wordingItemServer: PageServer = {
  onGet: (request) => draw(request, {}),
  onPost: async (request) => {
    const key = request.params['key'] ?? '';
    const typed = readDecided(request.form, reasonsForWording, 'answer');
    if (typed === null) return draw(request, {});
    const { decision } = typed;
    const reason = reasonsForWording[decision].find((each) => each === typed.reason) ?? null;
    const { decideWordingReview: answer } = await request.run(DecideWordingReviewDocument, {
      input: { key, decision, reason, answer: typed.words || null },
    });
    switch (answer.__typename) {
      case 'DeskWordingReview':
        return { goTo: `/operators/wording?done=${decision === 'APPROVE' ? 'approved' : 'returned'}` };
      case 'InvalidInput':
        return draw(request, { errors: errorsOf(decision, answer.problems), typed }, 422);
      case 'ListingNotReady': {
        const flagged = answer.flagged.map(({ sentence, why }) => `“${sentence}” ${why}`);
        const problems = [...answer.problems.map(({ message }) => message), ...flagged];
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

async function draw(
  request: PageServerRequest,
  view: Partial<Omit<WordingItemView, 'review'>>,
  status = 200,
): Promise<PageOutcome> {
  const { operatorDesk } = await request.run(DeskWordingReviewDocument, { key: request.params['key'] ?? '' });
  const review = operatorDesk?.wordingReview;
  const nothing = { errors: [], refusal: null, typed: null };
  return orNothing(request, review && ({ ...nothing, ...view, review } satisfies WordingItemView), status);
}
