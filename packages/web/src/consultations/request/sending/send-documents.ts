import { graphql } from '../../../generated/index.js';

export const RequestConsultationDocument = graphql(`
  mutation RequestConsultation($input: RequestConsultationInput!, $zone: TimeZone!) {
    requestConsultation(input: $input) {
      __typename
      ... on RequestedConsultation {
        accessToken
        consultation {
          id
        }
      }
      ... on CrisisSupport {
        continueWith
        lines {
          ...CrisisLine
        }
      }
      ... on UnderAge {
        lines {
          ...CrisisLine
        }
      }
      ... on SlotNoLongerAvailable {
        alternatives {
          startsAt
          label(in: $zone)
          own: label
        }
      }
      ... on OutsideLicensure {
        licensedIn
        reasons {
          message
          deliveryMethod {
            slug
          }
        }
      }
      ... on ScreeningRequired {
        missing
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
  }
`);
