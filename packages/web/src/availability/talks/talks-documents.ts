import { graphql } from '../../generated/index.js';

/** The kinds of talk that hours are for, to be read and to be changed. */
export const KeptTalkDocument = graphql(`
  fragment KeptTalk on KeptTalk {
    talkId
    name
    mode
    locationId
    minutes
    price {
      amount
      formatted
    }
    priceConfirmedOn
    bookingPolicy
    noticeMinutes
    leadTimeMinutes
    horizonDays
    bufferBeforeMinutes
    bufferAfterMinutes
    alignmentMinutes
    state
    firstTime
    noTimes {
      reason
      jurisdictions
    }
    legalUntil
    talksToCome
    talksOnEarlierTerms
  }
`);

export const TalksOfListingDocument = graphql(`
  query TalksOfListing($slug: String!) {
    keptHoursOf(slug: $slug) {
      talks {
        ...KeptTalk
      }
    }
  }
`);

export const KeepTalkDocument = graphql(`
  mutation KeepTalk($input: KeepTalkInput!) {
    keepTalk(input: $input) {
      ...KeepHoursAnswer
    }
  }
`);

export const StopTalkDocument = graphql(`
  mutation StopTalk($input: TalkInput!) {
    stopTalk(input: $input) {
      ...KeepHoursAnswer
    }
  }
`);

export const OfferTalkAgainDocument = graphql(`
  mutation OfferTalkAgain($input: TalkInput!) {
    offerTalkAgain(input: $input) {
      ...KeepHoursAnswer
    }
  }
`);

export const MoveTalkDocument = graphql(`
  mutation MoveTalk($input: MoveTalkInput!) {
    moveTalk(input: $input) {
      ...KeepHoursAnswer
    }
  }
`);
