import type { AgreementsQuery, EverythingKeptQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';

export const AgreementsDocument = graphql(`
  query Agreements($id: ID!, $zone: TimeZone) {
    consultation(id: $id, as: PATIENT) {
      id
      state
      viewerReach
      label(in: $zone)
      timeZone
      answersErased
      answersErasedOn
      contactErased
      contactErasedOn
      practitioner {
        givenName
        displayName
      }
      consultationType {
        mode
      }
      reads {
        at
        by
      }
      consents {
        purpose
        to
        textVersion
        givenAt
        withdrawnAt
      }
    }
  }
`);

export type Agreements = NonNullable<AgreementsQuery['consultation']>;

/** All that was said, to be printed: reading it is on record, as the patient's own. */
export const EverythingKeptDocument = graphql(`
  query EverythingKept($id: ID!, $zone: TimeZone) {
    consultation(id: $id, as: PATIENT) {
      id
      state
      viewerReach
      label(in: $zone)
      timeZone
      requestedAt
      answersErased
      answersErasedOn
      contactErased
      contactErasedOn
      practitioner {
        givenName
        displayName
      }
      reads {
        at
        by
      }
      consents {
        purpose
        to
        textVersion
        givenAt
        withdrawnAt
      }
      history {
        at
        state
        kind
        by
        note
      }
      arrangement {
        videoLink
        phone
        placeNote
        toBring
      }
      request {
        requester
        ageBand
        patientLocation
        treatmentLocation
        services
        message
        patient {
          name
          email
          phone
          preferredContact
          mayLeaveMessage
          accessNeeds
        }
        deliveryMethods {
          name
        }
        conditions {
          name
        }
        answers {
          question
          answer
        }
        flags {
          explanation
          leftOpen {
            key
            answer
            about
          }
        }
      }
    }
  }
`);

export type EverythingKept = NonNullable<EverythingKeptQuery['consultation']>;

export const WithdrawConsentDocument = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    result: withdrawConsent(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export const ShareAgainDocument = graphql(`
  mutation ShareAgain($input: ShareAgainInput!) {
    result: shareAgain(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export const EraseConsultationDocument = graphql(`
  mutation EraseConsultation($input: EraseConsultationInput!) {
    result: eraseConsultation(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on ConsultationErased {
        calledOff
      }
    }
  }
`);
