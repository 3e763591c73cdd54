import type { ScreeningQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';

export const ScreeningDocument = graphql(`
  query Screening($version: String, $methods: [String!], $forSomebodyElse: Boolean!) {
    screening(version: $version, deliveryMethods: $methods, forSomebodyElse: $forSomebodyElse) {
      version
      questions {
        key
        text
        help
        kind
        options {
          value
          label
        }
        showWhen
      }
    }
  }
`);

export type ScreeningForm = ScreeningQuery['screening'];
export type Question = ScreeningForm['questions'][number];

export const CheckScreeningDocument = graphql(`
  mutation CheckScreening($input: CheckScreeningInput!) {
    checkScreening(input: $input) {
      __typename
      ... on ScreeningOutcome {
        summary
        flags {
          code
          outcome
          explanation
          leftOpen {
            key
            answer
            about
            why
            precautions {
              name
              appliesTo {
                basis
                deliveryMethod {
                  name
                }
              }
            }
          }
        }
        removedMethods {
          name
        }
      }
      ... on CrisisSupport {
        continueWith
        lines {
          ...CrisisLine
        }
      }
      ... on InvalidInput {
        problems {
          path
          message
        }
      }
    }
  }
`);

export const HelpNowDocument = graphql(`
  query HelpNow($place: Jurisdiction) {
    helpLines(jurisdiction: $place) {
      ...CrisisLine
    }
  }
`);
