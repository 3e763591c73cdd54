import { graphql } from '../../generated/index.js';

/** An import as a line of the list and at the head of its own page. */
export const ImportLineDocument = graphql(`
  fragment ImportLine on DeskImport {
    key
    file
    bytes
    listedOn
    professions
    states
    isDryRun
    orderedAt
    orderedBy
    state
    isStopping
  }
`);

export const ImportAnswerDocument = graphql(`
  fragment ImportAnswer on DeskImportResult {
    __typename
    ... on DeskImport {
      key
    }
    ... on InvalidInput {
      problems {
        path
        message
      }
    }
    ... on UserError {
      message
    }
  }
`);
