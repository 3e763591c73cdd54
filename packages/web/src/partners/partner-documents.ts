import { graphql } from '../generated/index.js';

/** The console of whoever is signed in; null for whoever is no partner. */
export const PartnerConsoleDocument = graphql(`
  query PartnerConsole {
    viewer {
      partner {
        id
        name
        site
        purpose
        live
        liveAskedAt
        liveDecidedAt
        liveReason
        liveEndedAt
        otherWords {
          name
          site
          purpose
          askedAt
        }
        wordsRefusedAt
        wordsReason
        agreedVersion
        agreedAt
        sandboxNow
        keys {
          key
          kind
          name
          ending
          scopes
          origins
          madeAt
          expiresAt
          lastUsedOn
          revokedAt
          works
        }
      }
    }
  }
`);

export const MadePartnerKeyDocument = graphql(`
  fragment MadePartnerKey on MakePartnerKeyResult {
    __typename
    ... on PartnerKeyMade {
      text
      made {
        name
        kind
        origins
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
