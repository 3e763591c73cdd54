import type { PatientConsultationQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';

export const PatientConsultationDocument = graphql(`
  query PatientConsultation($id: ID!, $zone: TimeZone) {
    consultation(id: $id, as: PATIENT) {
      id
      state
      startsAt
      timeZone
      label(in: $zone)
      own: label
      confirmEmailBy
      respondBy
      holdsTime
      timeToCheck
      answersErasedOn
      contactErasedOn
      answersErased
      isShared
      contactErased
      viewerMay
      viewerReach
      hasMessages
      unreadMessages
      suggestsOthers
      isPractitionerShown
      takesMessages
      proposal {
        by
        startsAt
        expiresAt
      }
      reminders {
        leads
        toCome
      }
      reads {
        at
        by
      }
      colleagues {
        shareId
        name
        mayRead
      }
      history {
        state
        kind
        by
        note
      }
      arrangement {
        videoLink
        videoHost
        joinFrom
        joinUntil
        phone
        placeNote
        toBring
      }
      practitioner {
        slug
        givenName
        displayName
        locations {
          city
          region
          timeZone
        }
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
        location {
          name
          street
          city
          region
          postalCode
        }
      }
    }
  }
`);

export const LetColleagueReadDocument = graphql(`
  mutation LetColleagueRead($input: LetColleagueReadInput!) {
    result: letColleagueRead(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export const ChooseRemindersDocument = graphql(`
  mutation ChooseReminders($input: ChooseRemindersInput!) {
    result: chooseReminders(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export type PatientConsultation = NonNullable<PatientConsultationQuery['consultation']>;

/** Asked for only where it is shown: each reading is on record. */
export const WhereTheCodeWentDocument = graphql(`
  query WhereTheCodeWent($id: ID!) {
    consultation(id: $id, as: PATIENT) {
      request {
        requester
        patient {
          email
        }
      }
    }
  }
`);

export const ConfirmEmailDocument = graphql(`
  mutation ConfirmEmail($input: ConfirmConsultationEmailInput!) {
    result: confirmConsultationEmail(input: $input) {
      __typename
      ... on Consultation {
        linkToEverything
      }
      ...ConsultationOutcome
    }
  }
`);

export const ResendCodeDocument = graphql(`
  mutation ResendCode($input: ConsultationIdInput!) {
    result: resendConsultationCode(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export const ChangeEmailDocument = graphql(`
  mutation ChangeEmail($input: ChangeConsultationEmailInput!) {
    result: changeConsultationEmail(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export const CancelDocument = graphql(`
  mutation Cancel($input: CancelConsultationInput!) {
    result: cancelConsultation(input: $input) {
      __typename
      ...ConsultationOutcome
      ... on CrisisSupport {
        lines {
          ...CrisisLine
        }
      }
    }
  }
`);
