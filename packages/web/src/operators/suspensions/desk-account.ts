import { graphql } from '../../generated/index.js';

/** An account as operators see it. */
export const DeskAccountFacts = graphql(`
  fragment DeskAccountFacts on DeskAccount {
    email
    roles
    listings {
      name
      slug
      isSeen
    }
    waitingRequests
    talksAhead
    nextTalkAt
    isOwn
    suspensionKey
    waitsForSecond
  }
`);
