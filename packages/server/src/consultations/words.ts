import {
  dayOffReasons,
  declineReasons,
  type DayOffReason as DayOffReasonKey,
  type DeclineReason as DeclineReasonKey,
} from '@clearing/shared/safe-reasons';
import { registerEnumType } from 'type-graphql';
import { ConsultationAction, ConsultationSide } from './door/consultation.policy.js';
import { ConsultationReach } from './door/link-purposes.js';
import { ConsultationEventKind, ConsultationParty, ConsultationState } from './states/consultation-states.js';
import { CareRefusal } from '../listing/legality/refused-care.js';
import { LeftOpenAnswer } from './screening/left-open.js';
import { ScreeningOutcomeKind } from './screening/screen-answers.js';

/** The closed lists of words of a consultation, as the API tells them. */

export const Relation = { LOVED_ONE: 'LOVED_ONE', REFERRING_CLINICIAN: 'REFERRING_CLINICIAN' } as const;
export type Relation = (typeof Relation)[keyof typeof Relation];
registerEnumType(Relation, {
  name: 'Relation',
  description: 'The relationship to the patient of someone who asks for them.',
  valuesConfig: {
    LOVED_ONE: { description: 'Family, a partner or a friend.' },
    REFERRING_CLINICIAN: { description: 'A clinician who sends the patient.' },
  },
});

export const relationLabels: Readonly<Record<Relation, string>> = {
  LOVED_ONE: 'someone close to the patient',
  REFERRING_CLINICIAN: 'a clinician who refers the patient',
};

export type DeclineReason = DeclineReasonKey;
export const DeclineReason = namesOf(declineReasons);
registerEnumType(DeclineReason, {
  name: 'DeclineReason',
  description: 'Why a practitioner says no, in a sentence that says nothing about anyone’s health.',
  valuesConfig: sentencesOf(declineReasons),
});

export type DayOffReason = DayOffReasonKey;
export const DayOffReason = namesOf(dayOffReasons);
registerEnumType(DayOffReason, {
  name: 'DayOffReason',
  description: 'Why the rest of a day is called off, in a sentence that says nothing about anyone’s health.',
  valuesConfig: sentencesOf(dayOffReasons),
});

export const ContactMethod = { EMAIL: 'EMAIL', PHONE: 'PHONE' } as const;
export type ContactMethod = (typeof ContactMethod)[keyof typeof ContactMethod];
registerEnumType(ContactMethod, {
  name: 'ContactMethod',
  description: 'How the patient prefers to be reached.',
  valuesConfig: { EMAIL: { description: 'By email.' }, PHONE: { description: 'By phone.' } },
});

export const AgeBand = { UNDER_18: 'UNDER_18', FROM_18_TO_64: 'FROM_18_TO_64', OVER_64: 'OVER_64' } as const;
export type AgeBand = (typeof AgeBand)[keyof typeof AgeBand];
registerEnumType(AgeBand, {
  name: 'AgeBand',
  description: "The patient's age, no more exact than needed.",
  valuesConfig: {
    UNDER_18: { description: 'Under 18: a request cannot be sent here, and other help is shown.' },
    FROM_18_TO_64: { description: '18 to 64.' },
    OVER_64: { description: '65 and over: something to talk about first.' },
  },
});

registerEnumType(ConsultationState, {
  name: 'ConsultationState',
  description: 'The state of a consultation.',
  valuesConfig: {
    AWAITING_EMAIL: { description: 'The patient has 20 minutes to type the code from their email.' },
    REQUESTED: { description: 'Sent; the time is held until the practitioner answers or respondBy passes.' },
    CONFIRMED: { description: 'It will take place.' },
    DECLINED: { description: 'The practitioner said no; the time is free again.' },
    EXPIRED: { description: 'No one typed the code, or no one answered, in time.' },
    WITHDRAWN: { description: 'The patient withdrew the request before it was confirmed.' },
    CANCELLED: { description: 'Either side called it off after it was confirmed.' },
    COMPLETED: { description: 'It took place: the practitioner said so, or its end was more than a day ago.' },
    NO_SHOW: { description: 'The practitioner noted that the patient did not come.' },
  },
});

registerEnumType(ConsultationParty, {
  name: 'ConsultationParty',
  description: 'Who did something.',
  valuesConfig: {
    PATIENT: { description: 'The patient, or the person who asked for them.' },
    PRACTITIONER: { description: 'The practitioner who was asked.' },
    SYSTEM: { description: 'A rule with a deadline.' },
  },
});

registerEnumType(ConsultationEventKind, {
  name: 'ConsultationEventKind',
  description: 'What happened to a consultation.',
  valuesConfig: {
    EMAIL_CONFIRMED: { description: 'The patient typed the code, and it was sent.' },
    EMAIL_CONFIRMED_AND_BOOKED: { description: 'The patient typed the code, and it was booked at once.' },
    ACCEPTED: { description: 'The practitioner said yes.' },
    DECLINED: { description: 'The practitioner said no.' },
    TIMES_PROPOSED: { description: 'One side proposed other times.' },
    TIME_CHOSEN: { description: 'The other side chose one of them.' },
    NONE_SUITED: { description: 'None of them worked: the earlier time stays as it is.' },
    NONE_SUITED_TOO_LATE: {
      description: 'None of them worked, and it was too late to answer about the time that was asked for.',
    },
    PROPOSAL_TAKEN_BACK: { description: 'The side that proposed other times withdrew them.' },
    PROPOSAL_RAN_OUT: { description: 'No one chose another time for a confirmed talk: it stays as it is.' },
    CLOCKS_CHANGED: { description: 'The rules for local time there changed: the wall-clock time was kept.' },
    MOVED: { description: 'The patient took another time, at once.' },
    TIME_RAN_OUT: { description: 'No one answered, or no one chose, in time.' },
    PATIENT_STEPPED_BACK: { description: 'The patient withdrew it or called it off.' },
    PRACTITIONER_STEPPED_BACK: { description: 'The practitioner called it off.' },
    TOOK_PLACE: { description: 'It took place.' },
    DID_NOT_COME: { description: 'The practitioner noted that the patient did not come.' },
  },
});

registerEnumType(ConsultationAction, {
  name: 'ConsultationAction',
  description: 'Something the caller may do now.',
  valuesConfig: {
    CONFIRM_EMAIL: { description: 'Patient: type the code.' },
    ACCEPT: { description: 'Practitioner: confirm the time.' },
    PROPOSE_TIME: { description: 'Either side: propose other times, three times at most before both agree on one.' },
    DECLINE: { description: 'Practitioner: say no, with a message for the patient if they like.' },
    UNDO_DECLINE: { description: 'Practitioner: undo a decline within 30 seconds.' },
    ANSWER_PROPOSAL: { description: 'Choose one of the times that the other side proposed, or say that none work.' },
    TAKE_BACK_PROPOSAL: { description: 'Withdraw the times that the caller’s side proposed.' },
    CHOOSE_REMINDERS: { description: 'Patient: say when to be reminded of a confirmed talk.' },
    ARRANGE: { description: 'Practitioner: say how a confirmed talk is reached, or change it.' },
    MESSAGE: { description: 'Either side: write to the other.' },
    CANCEL: { description: 'Either side: call it off; before it is confirmed, only the patient.' },
    COMPLETE: { description: 'Practitioner: say that it took place; from its end, for seven days.' },
    MARK_NO_SHOW: {
      description: 'Practitioner: say that the patient did not come; from a quarter of an hour after its start.',
    },
  },
});

registerEnumType(ConsultationReach, {
  name: 'ConsultationReach',
  description: 'What parts of a consultation the caller can open.',
  valuesConfig: {
    STANDING: { description: 'Its state, and what happened.' },
    TALK: { description: 'Calling it off, other times, reminders.' },
    CHOICE: { description: 'One of the times that the other side proposed, or none.' },
    WAY_IN: { description: 'How to join a video talk, near its time.' },
    MESSAGES: { description: 'What both sides wrote, and writing.' },
    ANSWERS: { description: 'What was answered and written in the request.' },
    EVERYTHING: { description: 'What was agreed to, withdrawing it, the file, erasing, and closing the links.' },
  },
});

registerEnumType(ConsultationSide, {
  name: 'ConsultationSide',
  description: 'One of the two sides of a consultation.',
  valuesConfig: {
    PATIENT: {
      description: 'The person who has its private link, or who signed in with the address its code confirmed.',
    },
    PRACTITIONER: {
      description: 'The person who signed in, with a second factor, to the account that controls the listing.',
    },
  },
});

registerEnumType(ScreeningOutcomeKind, {
  name: 'ScreeningOutcomeKind',
  description: 'What a flag means for the request; no flag stops it.',
  valuesConfig: {
    DISCUSS: { description: 'To be talked about first.' },
    METHOD_REMOVED: { description: 'The label says a chosen method must not be given; that method was taken off.' },
    SAFETY_FIRST: { description: 'Suggests danger: shown first, answered within one business day.' },
  },
});

registerEnumType(LeftOpenAnswer, {
  name: 'LeftOpenAnswer',
  description: 'How a question of the safety screen is left for the talk.',
  valuesConfig: {
    NOT_SURE: { description: '"Not sure".' },
    IN_PERSON: { description: '"I’d rather talk about it in person".' },
  },
});

export const ScreeningQuestionKind = {
  CRISIS: 'CRISIS',
  YES_NO_UNSURE_SKIP: 'YES_NO_UNSURE_SKIP',
  SINGLE_CHOICE: 'SINGLE_CHOICE',
  MULTIPLE_CHOICE: 'MULTIPLE_CHOICE',
} as const;
registerEnumType(CareRefusal, {
  name: 'CareRefusal',
  description: 'Which rule does not allow what was asked for.',
  valuesConfig: {
    NO_LICENSE: { description: 'No licence or compact privilege of theirs covers it there.' },
    NO_REMOTE_PRESCRIBING: {
      description: 'No rule allows it to be prescribed there on that day to someone not examined in person.',
    },
    NO_CERTIFIED_LOCATION: { description: 'It needs a certified location, and none of theirs is checked as one now.' },
  },
});

registerEnumType(ScreeningQuestionKind, {
  name: 'ScreeningQuestionKind',
  description: 'How a question is answered.',
  valuesConfig: {
    CRISIS: { description: 'The danger question: one of four answers; the only one that must be answered.' },
    YES_NO_UNSURE_SKIP: { description: 'One of yes, no, not sure, in person; may be skipped.' },
    SINGLE_CHOICE: { description: 'One of its options; may be skipped.' },
    MULTIPLE_CHOICE: { description: 'Any of its options; may be skipped.' },
  },
});

/** A value is its own name; its sentence is what the patient reads. */
function namesOf<Key extends string>(sentences: Readonly<Record<Key, string>>): { readonly [Name in Key]: Name } {
  return Object.fromEntries(Object.keys(sentences).map((key) => [key, key])) as { readonly [Name in Key]: Name };
}

function sentencesOf(sentences: Readonly<Record<string, string>>): Record<string, { description: string }> {
  return Object.fromEntries(Object.entries(sentences).map(([key, sentence]) => [key, { description: sentence }]));
}
