import type { TodayQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';

export const TodayDocument = graphql(`
  query Today($slug: String!) {
    today(slug: $slug) {
      practitionerId
      slug
      date
      label
      isBlocked
      unconfirmed
      proposed
      talks {
        startsAt
        label
        state
      }
    }
  }
`);

export type TodayLeft = NonNullable<TodayQuery['today']>;

export const CallOffTodayDocument = graphql(`
  mutation CallOffToday($input: CallOffTodayInput!) {
    result: callOffToday(input: $input) {
      __typename
      ... on TodayCalledOff {
        count
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        problems {
          message
        }
      }
    }
  }
`);
