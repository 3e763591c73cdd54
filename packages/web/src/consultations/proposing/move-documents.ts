import type { MovableConsultationQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';

export const MovableConsultationDocument = graphql(`
  query MovableConsultation($id: ID!, $zone: TimeZone) {
    consultation(id: $id, as: PATIENT) {
      id
      state
      startsAt
      timeZone
      label(in: $zone)
      viewerMay
      answersErased
      timesToPropose {
        startsAt
      }
      practitioner {
        givenName
      }
      consultationType {
        mode
        minutes
        noticeMinutes
        bookingPolicy
        price {
          amount
          formatted
        }
      }
    }
  }
`);

export type MovableConsultation = NonNullable<MovableConsultationQuery['consultation']>;

export const TakeBackProposalDocument = graphql(`
  mutation TakeBackProposal($input: TakeBackProposalInput!) {
    result: takeBackTimeProposal(input: $input) {
      ...ConsultationOutcome
    }
  }
`);
