import { graphql } from '../generated/index.js';

export const ClinicPlaceFieldsDocument = graphql(`
  fragment ClinicPlaceFields on ClinicPlace {
    key
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
    certifiedUntil
  }
`);

/** A clinic as its managers keep it: every page of theirs shows some of it. */
export const FindManagedClinicDocument = graphql(`
  query FindManagedClinic($key: String!) {
    viewer {
      managedClinic(key: $key) {
        key
        slug
        revision
        name
        about
        places {
          ...ClinicPlaceFields
        }
        members {
          key
          name
          since
          placeKeys
          licenses {
            jurisdiction
            lastDay
          }
          talksAhead
          waiting
          practitioner {
            slug
          }
        }
        managers {
          email
          isViewer
        }
        invitations {
          key
          email
          as
          expiresAt
        }
        versions {
          number
          at
          name
          about
          places
        }
      }
    }
  }
`);

/** What whoever is signed in has to do with clinics. */
export const OwnClinicsDocument = graphql(`
  query OwnClinics {
    viewer {
      listing {
        id
        state
      }
      managedClinics {
        key
        name
      }
      clinicsToTakeUp {
        key
        slug
        name
        hasOthers
      }
      clinicMemberships {
        key
        clinicName
        clinicSlug
        since
        isManaged
        shares
        placeKeys
        places {
          ...ClinicPlaceFields
        }
        leaving {
          talks {
            startsAt
            label
            isConfirmed
          }
          offerings
          pausesListing
        }
      }
    }
  }
`);

export const ManagedClinicAnswerDocument = graphql(`
  fragment ManagedClinicAnswer on ManagedClinicResult {
    __typename
    ... on ManagedClinic {
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

export const ClinicStepAnswerDocument = graphql(`
  fragment ClinicStepAnswer on ClinicStepResult {
    __typename
    ... on ClinicDone {
      isPaused
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
