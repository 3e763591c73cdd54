import type { JoinableConsultationQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';

export const JoinableConsultationDocument = graphql(`
  query JoinableConsultation($id: ID!, $zone: TimeZone) {
    consultation(id: $id, as: PATIENT) {
      id
      state
      viewerReach
      timeZone
      label(in: $zone)
      arrangement {
        videoLink
        videoHost
        joinFrom
        joinUntil
        toBring
      }
      practitioner {
        givenName
        displayName
      }
      consultationType {
        mode
        minutes
      }
    }
  }
`);

export type JoinableConsultation = NonNullable<JoinableConsultationQuery['consultation']>;
