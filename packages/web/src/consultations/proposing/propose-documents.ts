import type { ProposableConsultationQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';

export const ProposableConsultationDocument = graphql(`
  query ProposableConsultation($id: ID!) {
    consultation(id: $id, as: PRACTITIONER) {
      id
      startsAt
      timeZone
      label
      viewerMay
      practitioner {
        slug
        givenName
      }
      consultationType {
        id
        mode
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
  query OwnFreeTimes($slug: String!, $type: ID!, $place: Jurisdiction, $from: DateTime!, $to: DateTime!) {
    practitioner(slug: $slug) {
      slots(consultationType: $type, patientLocation: $place, from: $from, to: $to) {
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
