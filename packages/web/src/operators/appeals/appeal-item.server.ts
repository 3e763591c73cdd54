import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { AppealDecision, DeskAppealQuery } from '../../generated/graphql.js';
import type { FieldError } from '../../ui/error-summary.js';
import { errorsOf, readDecided, type Decided } from '../decided.js';
import { orNothing } from '../desk-doors.js';
import { reasonsForAppeal } from './appeal-words.js';

type Appeal = NonNullable<NonNullable<DeskAppealQuery['operatorDesk']>['appeal']>;

export interface AppealItemView {
  readonly appeal: Appeal;
  readonly errors: readonly FieldError[];
  /** What stood in the way, in a sentence; null: nothing. */
  readonly refusal: string | null;
  /** What was decided and typed, and could not be stored. */
  readonly typed: Decided<AppealDecision> | null;
}

const DeskAppealDocument = graphql(`
  query DeskAppeal($key: String!) {
    operatorDesk {
      appeal(key: $key) {
        key
        sentAt
        state
        listingName
        isListingHidden
        hiddenSince
        hiddenBecause
        hiddenBy
        isOwnDecision
        isOwnListing
        mayDecide
        words
        texts {
          where
          text
        }
        reports {
          id
          receivedAt
          isOpen
        }
        history {
          sentAt
          state
          decidedAt
          by
          reason
          answer
        }
      }
    }
  }
`);

const DecideAppealDocument = graphql(`
  mutation DecideAppeal($input: DecideAppealInput!) {
    decideAppeal(input: $input) {
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

export const appealItemServer: PageServer = {
  onGet: (request) => draw(request, {}),
  onPost: async (request) => {
    const key = request.params['key'] ?? '';
    const typed = readDecided(request.form, reasonsForAppeal, 'answer');
    if (typed === null) return draw(request, {});
    const { decision } = typed;
    const reason = reasonsForAppeal[decision].find((each) => each === typed.reason) ?? null;
    const { decideAppeal: answer } = await request.run(DecideAppealDocument, {
      input: { key, decision, reason, answer: typed.words || null },
    });
    switch (answer.__typename) {
      case 'DeskAppeal':
        return { goTo: `/operators/appeals?done=${decision === 'GRANT' ? 'granted' : 'refused'}` };
      case 'InvalidInput':
        return draw(request, { errors: errorsOf(decision, answer.problems), typed }, 422);
      case 'ChangedMeanwhile':
      case 'YourOwnListing':
      case 'YourOwnDecision':
        return draw(request, { refusal: answer.message, typed }, 409);
      case 'NotFound':
        return orNothing(request, null);
    }
  },
};

async function draw(
  request: PageServerRequest,
  view: Partial<Omit<AppealItemView, 'appeal'>>,
  status = 200,
): Promise<PageOutcome> {
  const { operatorDesk } = await request.run(DeskAppealDocument, { key: request.params['key'] ?? '' });
  const appeal = operatorDesk?.appeal;
  const nothing = { errors: [], refusal: null, typed: null };
  return orNothing(request, appeal && ({ ...nothing, ...view, appeal } satisfies AppealItemView), status);
}
