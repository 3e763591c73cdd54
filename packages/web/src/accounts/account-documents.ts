import { graphql } from '../generated/index.js';

/** Who asks; null when nobody is signed in. */
export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      needsSecondFactor
      hasSecondFactor
      secondFactorPassed
      freshUntil
      suspension {
        since
      }
      account {
        id
        email
        roles
        hasPassword
      }
    }
  }
`);

export const ChangeAccountDocument = graphql(`
  fragment ChangeAccount on ChangeAccountResult {
    __typename
    ... on AccountChanged {
      message
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

export const SignedInDocument = graphql(`
  fragment SignedIn on SignInResult {
    __typename
    ... on SignedIn {
      goesTo
      needsSecondFactor
    }
    ... on UserError {
      message
    }
  }
`);
