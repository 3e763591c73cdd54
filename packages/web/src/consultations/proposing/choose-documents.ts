import type { ProposedTimesQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';

export const ProposedTimesDocument = graphql(`
  query ProposedTimes($id: ID!, $zone: TimeZone, $as: ConsultationSide!) {
    consultation(id: $id, as: $as) {
      id
      state
      timeZone
      label(in: $zone)
      viewerMay
      answersErased
      proposal {
        startsAt
        expiresAt
      }
      history {
        by
        note
      }
      practitioner {
        givenName
        locations {
          city
          timeZone
        }
      }
      summary {
        patientName
      }
      bookingName
      isPlaceCovered
      viewerShare
      usualArrangement {
        videoLink
        phone
        placeNote
        toBring
      }
      consultationType {
        mode
        minutes
        price {
          amount
          formatted
        }
        location {
          city
        }
      }
    }
  }
`);

export type ProposedConsultation = NonNullable<ProposedTimesQuery['consultation']>;

export const AnswerProposalDocument = graphql(`
  mutation AnswerProposal($input: AnswerTimeProposalInput!) {
    result: answerTimeProposal(input: $input) {
      ...ConsultationOutcome
    }
  }
`);
