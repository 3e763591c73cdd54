import { graphql } from '../generated/index.js';

export const GivenSharesDocument = graphql(`
  query GivenShares($slug: String!) {
    givenShares(slug: $slug) {
      shareId
      kind
      standing
      name
      email
      givenAt
      takenAt
      lastUsedAt
      endsAt
    }
  }
`);

export const HeldSharesDocument = graphql(`
  query HeldShares {
    heldShares {
      shareId
      kind
      standing
      practitionerName
      beginsAt
      endsAt
      offeredUntil
      timeZone
    }
  }
`);

export const GiveShareDocument = graphql(`
  mutation GiveShare($input: GiveShareInput!) {
    result: giveShare(input: $input) {
      __typename
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
  }
`);

export const RevokeShareDocument = graphql(`
  mutation RevokeShare($input: ShareInput!) {
    result: revokeShare(input: $input) {
      __typename
    }
  }
`);

export const TakeShareDocument = graphql(`
  mutation TakeShare($input: ShareInput!) {
    result: takeShare(input: $input) {
      __typename
      ... on InvalidInput {
        problems {
          path
          message
        }
      }
    }
  }
`);

export const GiveShareBackDocument = graphql(`
  mutation GiveShareBack($input: ShareInput!) {
    result: giveShareBack(input: $input) {
      __typename
    }
  }
`);
