import { graphql } from '../../generated/index.js';

/** The listing of whoever asks, whole: every page of the workspace shows some of it. */
export const FindOwnListingDocument = graphql(`
  query FindOwnListing {
    viewer {
      timeZone
      listing {
        ...OwnListing
      }
    }
  }
`);

export const OwnListingDocument = graphql(`
  fragment OwnListing on Listing {
    id
    state
    revision
    missing
    keptPlaceKeys
    practitioner {
      slug
    }
    tasks {
      part
      state
      problems
    }
    flagged {
      rule
      where
      sentence
      why
    }
    hiding {
      since
      reason
    }
    appeal {
      words
      sentAt
      isOpen
      isGranted
      decidedAt
      answer
    }
    review {
      sentAt
      isAboutLikeness
      isOpen
      isAllowed
      reason
      decidedAt
      answer
      isDraftChanged
    }
    versions {
      number
      at
      why
    }
    draft {
      ...WholeDraft
    }
  }
`);

export const WholeDraftDocument = graphql(`
  fragment WholeDraft on ListingDraft {
    person {
      givenName
      familyName
      pronouns
      postnominals
      professions
      npi
      practisingSince
    }
    licenses {
      key
      jurisdiction
      profession
      kind
      number
      startsOn
      expiresOn
    }
    trainings {
      key
      title
      body
      hours
      supervisedSessions
      completedOn
    }
    places {
      key
      clinicName
      name
      street
      city
      region
      postalCode
      timeZone
      latitude
      longitude
      phone
      accessibility
      directions
    }
    offerings {
      key
      service
      deliveryMethod
      careSetting
      placeKey
      remoteIn
      sessionMinutes
      observationMinutes
      sessionPrice {
        amount
        notIncluded
      }
      coursePrice {
        items {
          phase
          sessions
          amount
          insuranceNote
        }
        notIncluded
        validFrom
      }
      safety {
        supervisedBy
        inTheRoom
        monitored
        emergencyTraining
        rescueEquipment
        privateRoom
        supportPersonAllowed
        rideHomeRequired
        longTermMonitoring
        afterHoursContact
      }
      psychotherapyDuringSession
    }
    support {
      level
      modalities
      timing
      sessionsIncluded
      sessionPrice
      acceptsPatientsDosedElsewhere
      note
    }
    reach {
      conditions
      experienceWith
      languages
      insurers {
        slug
        inNetwork
      }
      acceptingNewPatients
    }
    words {
      headline
      about
    }
    photo {
      key
      alt
    }
  }
`);

export const ListingChoicesDocument = graphql(`
  query ListingChoices {
    professions {
      slug
      name
    }
    deliveryMethods {
      slug
      name
    }
    carePhases {
      slug
      name
    }
    conditions {
      slug
      name
    }
    integrationModalities {
      slug
      name
    }
    insurers {
      slug
      name
    }
  }
`);

export const ListingAnswerDocument = graphql(`
  fragment ListingAnswer on ListingResult {
    __typename
    ... on Listing {
      ...OwnListing
    }
    ... on ListingChangedMeanwhile {
      message
      listing {
        ...OwnListing
      }
    }
    ... on ListingNotReady {
      problems {
        path
        message
      }
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

export const SaveListingDocument = graphql(`
  mutation SaveListing($input: SaveListingInput!) {
    saveListing(input: $input) {
      ...ListingAnswer
    }
  }
`);
