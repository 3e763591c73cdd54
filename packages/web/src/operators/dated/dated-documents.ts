import { graphql } from '../../generated/index.js';

export const DatedLineFragment = graphql(`
  fragment DatedLineFacts on DatedLine {
    key
    kind
    version
    standing
    about
    effectiveFrom
    effectiveTo
    jurisdiction
    profession
    prescribing
    allows
    note
    name
    phone
    dial
    textTo
    url
    availability
    languages
    forWhom
    answersDanger
    checkedOn
    looksUp
    citation
    sourceUrl
  }
`);

export const DatedChangesFragmentDocument = graphql(`
  fragment DatedChanges on DatedChangedListings {
    day
    total
    isComplete
    next
    nodes {
      slug
      name
      changes {
        kind
        about
        before
        after
      }
    }
  }
`);
