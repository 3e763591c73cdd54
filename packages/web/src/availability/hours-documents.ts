import { graphql } from '../generated/index.js';

/** Hours as they are kept, to be read and to be changed. */
export const KeptHoursDocument = graphql(`
  fragment KeptHours on KeptHours {
    practitionerId
    slug
    name
    revision
    timeZone
    timeZoneWords
    suggestedTimeZone
    dailyCap
    isSeen
    noTimes {
      reason
      jurisdictions
    }
    places {
      locationId
      label
    }
    travel {
      from {
        locationId
        label
      }
      to {
        locationId
        label
      }
      minutes
      miles
      estimatedMinutes
    }
    week {
      weekday
      windows {
        from
        until
        untilNextDay
        label
        video
        phone
        inPersonAt
      }
      breaks {
        from
        until
        untilNextDay
        label
      }
    }
    dates {
      date
      label
      windows {
        from
        until
        untilNextDay
        label
        video
        phone
        inPersonAt
      }
    }
    timeOff {
      timeOffId
      label
      isTold
    }
    conflicts {
      startsAt
      label
      talk
      state
      reason
    }
  }
`);

export const HoursOfListingDocument = graphql(`
  query HoursOfListing($slug: String!) {
    keptHoursOf(slug: $slug) {
      ...KeptHours
    }
  }
`);

export const KeepHoursAnswerDocument = graphql(`
  fragment KeepHoursAnswer on KeepHoursResult {
    __typename
    ... on HoursChangedMeanwhile {
      hours {
        ...KeptHours
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
