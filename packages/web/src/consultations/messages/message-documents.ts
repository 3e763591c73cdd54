import type { ConversationQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';

/** Asked for only where it is shown: each message that is read is on record. */
export const ConversationDocument = graphql(`
  query Conversation($id: ID!, $as: ConsultationSide!, $zone: TimeZone, $last: Int!, $before: String) {
    consultation(id: $id, as: $as) {
      id
      state
      timeZone
      label(in: $zone)
      respondBy
      answersErased
      answersErasedOn
      viewerMay
      viewerReach
      viewerShare
      bookingName
      summary {
        patientName
      }
      practitioner {
        givenName
        displayName
      }
      messages(last: $last, before: $before) {
        edges {
          node {
            id
            at
            by
            writtenBy
            text
            afterHelp
          }
        }
        pageInfo {
          hasPreviousPage
          startCursor
        }
      }
    }
  }
`);

export type Conversation = NonNullable<ConversationQuery['consultation']>;

export const SendMessageDocument = graphql(`
  mutation SendMessage($input: SendConsultationMessageInput!) {
    result: sendConsultationMessage(input: $input) {
      __typename
      ...ConsultationOutcome
      ... on CrisisSupport {
        continueWith
        lines {
          ...CrisisLine
        }
      }
    }
  }
`);
