import { graphql } from '../../generated/index.js';

export const WebhookFieldsDocument = graphql(`
  fragment WebhookFields on Webhook {
    key
    name
    address
    events
    madeAt
    failingSince
    pausedAt
    pausedBecause
    waiting
  }
`);

export const WebhooksDocument = graphql(`
  query Webhooks {
    viewer {
      partner {
        id
        live
        webhooks {
          ...WebhookFields
        }
      }
    }
  }
`);

export const WebhookDocument = graphql(`
  query Webhook(
    $key: String!
    $first: Int
    $after: String
    $last: Int
    $before: String
    $state: WebhookDeliveryState
    $about: String
  ) {
    viewer {
      partner {
        id
        live
        webhook(key: $key) {
          ...WebhookFields
          secrets {
            ending
            madeAt
            endsAt
          }
          listing(named: $about) {
            practitionerId
            name
          }
          deliveries(first: $first, after: $after, last: $last, before: $before, state: $state, about: $about) {
            nodes {
              key
              type
              listing {
                practitionerId
                name
                slug
              }
              toldAt
              state
              dueAt
              isBehindAnother
              lastAttempt {
                at
                status
                trouble
              }
            }
            pageInfo {
              hasNextPage
              hasPreviousPage
              startCursor
              endCursor
            }
          }
        }
      }
    }
  }
`);

export const WebhookGivenUpDocument = graphql(`
  query WebhookGivenUp($key: String!, $since: String) {
    viewer {
      partner {
        id
        live
        webhook(key: $key) {
          key
          name
          pausedAt
          givenUp(since: $since) {
            count
            hasMore
            oldestAt
          }
        }
      }
    }
  }
`);

export const WebhookDeliveryDocument = graphql(`
  query WebhookDelivery($key: String!, $delivery: String!) {
    viewer {
      partner {
        id
        live
        webhook(key: $key) {
          key
          name
          pausedAt
          delivery(key: $delivery) {
            key
            messageId
            type
            listing {
              practitionerId
              name
              slug
            }
            body
            toldAt
            state
            dueAt
            isBehindAnother
            attempts {
              at
              milliseconds
              status
              trouble
              answer
            }
          }
        }
      }
    }
  }
`);

export const MadeWebhookSecretDocument = graphql(`
  fragment MadeWebhookSecret on MakeWebhookSecretResult {
    __typename
    ... on WebhookSecretMade {
      text
      webhook {
        key
        name
      }
    }
    ... on UserError {
      message
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
  }
`);
