import type { ProposableConsultationQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';

export const ProposableConsultationDocument = graphql(`
  query ProposableConsultation($id: ID!) {
    consultation(id: $id, as: PRACTITIONER) {
      id
      state
      timeZone
      label
      viewerMay
      viewerShare
      bookingName
      practitioner {
        givenName
      }
      consultationType {
        mode
        location {
          name
          street
          city
          region
          postalCode
        }
      }
      usualArrangement {
        videoLink
        phone
        placeNote
        toBring
      }
      summary {
        patientName
        patientLocation
      }
    }
  }
`);

export type ProposableConsultation = NonNullable<ProposableConsultationQuery['consultation']>;

export const OwnFreeTimesDocument = graphql(`
  query OwnFreeTimes($id: ID!, $place: Jurisdiction) {
    consultation(id: $id, as: PRACTITIONER) {
      timesToPropose(patientLocation: $place) {
        startsAt
        label
      }
    }
  }
`);

export const ProposeDocument = graphql(`
  mutation Propose($input: ProposeConsultationTimeInput!) {
    result: proposeConsultationTime(input: $input) {
      ...ConsultationOutcome
    }
  }
`);
