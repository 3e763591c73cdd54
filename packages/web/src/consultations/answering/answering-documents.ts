import type { AskedConsultationQuery } from '../../generated/graphql.js';
import { graphql } from '../../generated/index.js';

export const AskedConsultationDocument = graphql(`
  query AskedConsultation($id: ID!, $opens: Boolean!) {
    consultation(id: $id, as: PRACTITIONER) {
      id
      state
      startsAt
      timeZone
      label
      respondBy
      declinePendingUntil
      answersErased
      answersErasedOn
      contactErasedOn
      contactErased
      viewerMay
      hasMessages
      unreadMessages
      proposal {
        by
        startsAt
        expiresAt
      }
      practitioner {
        givenName
        displayName
        verifications {
          subject
          state
        }
      }
      viewerShare
      bookingName
      history {
        at
        state
        kind
        by
        note
        actedBy
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
      arrangement {
        videoLink
        videoHost
        phone
        placeNote
        toBring
      }
      usualArrangement {
        videoLink
        phone
        placeNote
        toBring
      }
      isPlaceCovered
      isShared
      timeToCheck
      summary {
        patientName
        flagCount
        safetyFirst
        deliveryMethods {
          name
        }
        patientLocation
      }
      reads {
        at
        by
      }
      request @include(if: $opens) {
        requester
        ageBand
        patientLocation
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
          code
          outcome
          explanation
          precaution {
            name
            appliesTo {
              basis
              deliveryMethod {
                name
              }
            }
          }
          leftOpen {
            key
            answer
            question
            why
            precautions {
              name
              appliesTo {
                basis
                deliveryMethod {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`);

export type AskedConsultation = NonNullable<AskedConsultationQuery['consultation']>;
export type OpenedRequest = NonNullable<AskedConsultation['request']>;

export const ArrangeDocument = graphql(`
  mutation Arrange($input: ArrangeConsultationInput!) {
    result: arrangeConsultation(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export const AcceptDocument = graphql(`
  mutation Accept($input: AnswerConsultationInput!) {
    result: acceptConsultation(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export const DeclineDocument = graphql(`
  mutation Decline($input: AnswerConsultationInput!) {
    result: declineConsultation(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export const UndoDeclineDocument = graphql(`
  mutation UndoDecline($input: ConsultationIdInput!) {
    result: undoDecline(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export const CallOffDocument = graphql(`
  mutation CallOff($input: CancelConsultationInput!) {
    result: cancelConsultation(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export const CompleteDocument = graphql(`
  mutation Complete($input: AnswerConsultationInput!) {
    result: completeConsultation(input: $input) {
      ...ConsultationOutcome
    }
  }
`);

export const MarkNoShowDocument = graphql(`
  mutation MarkNoShow($input: AnswerConsultationInput!) {
    result: markNoShow(input: $input) {
      ...ConsultationOutcome
    }
  }
`);
