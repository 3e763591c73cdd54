import type { ConsultationOutcomeFragment } from '../generated/graphql.js';
import type { ArrangementField } from './arrangement/arrangement-draft.js';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';

const ConsultationOutcomeDocument = graphql(`
  fragment ConsultationOutcome on ConsultationResult {
    __typename
    ... on Consultation {
      id
      state
      helpLines {
        ...CrisisLine
      }
    }
    ... on UserError {
      message
    }
    ... on CodeNotAccepted {
      attemptsLeft
    }
    ... on SlotNoLongerAvailable {
      alternatives {
        startsAt
        label
      }
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
`);

export type ConsultationOutcome = ConsultationOutcomeFragment;

/** What came of something done to a consultation. */
export function readOutcome(result: FragmentType<typeof ConsultationOutcomeDocument>): ConsultationOutcome {
  return readFragment(ConsultationOutcomeDocument, result);
}

/** Why nothing changed, as the server says it; null when it did. */
export type Trouble =
  | { readonly kind: 'CODE'; readonly attemptsLeft: number }
  | { readonly kind: 'FIELD'; readonly field: string; readonly words: string }
  /** Found before anything was sent. */
  | { readonly kind: 'ARRANGEMENT'; readonly field: ArrangementField }
  | { readonly kind: 'TOO_MANY'; readonly retryAfterSeconds: number }
  | { readonly kind: 'TAKEN' }
  | { readonly kind: 'OTHER'; readonly words: string };

export function troubleOf(outcome: ConsultationOutcome): Trouble | null {
  switch (outcome.__typename) {
    case 'Consultation':
      return null;
    case 'CodeNotAccepted':
      return { kind: 'CODE', attemptsLeft: outcome.attemptsLeft };
    case 'TooManyRequests':
      return { kind: 'TOO_MANY', retryAfterSeconds: outcome.retryAfterSeconds };
    case 'SlotNoLongerAvailable':
      return { kind: 'TAKEN' };
    case 'InvalidInput': {
      const [problem] = outcome.problems;
      return { kind: 'FIELD', field: problem?.path.at(-1) ?? '', words: problem?.message ?? outcome.message };
    }
    default:
      return { kind: 'OTHER', words: outcome.message };
  }
}
