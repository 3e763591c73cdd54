/** Where a consultation stands. A value is its own name in the database and in the API. */
export const ConsultationState = {
  AWAITING_EMAIL: 'AWAITING_EMAIL',
  REQUESTED: 'REQUESTED',
  CONFIRMED: 'CONFIRMED',
  DECLINED: 'DECLINED',
  EXPIRED: 'EXPIRED',
  WITHDRAWN: 'WITHDRAWN',
  CANCELLED: 'CANCELLED',
  COMPLETED: 'COMPLETED',
} as const;
export type ConsultationState = (typeof ConsultationState)[keyof typeof ConsultationState];

export const ConsultationParty = { PATIENT: 'PATIENT', PRACTITIONER: 'PRACTITIONER', SYSTEM: 'SYSTEM' } as const;
export type ConsultationParty = (typeof ConsultationParty)[keyof typeof ConsultationParty];

/** As a small fact that went with an owed mail; the practitioner, where it says nothing that is known. */
export function partyOf(fact: string | number | undefined): ConsultationParty {
  return Object.values(ConsultationParty).find((party) => party === fact) ?? 'PRACTITIONER';
}

/** What can happen to a consultation. */
export type ConsultationEventKind =
  /** The patient typed the code of a type that is asked for. */
  | 'EMAIL_CONFIRMED'
  /** The patient typed the code of a type that is booked at once. */
  | 'EMAIL_CONFIRMED_AND_BOOKED'
  | 'ACCEPTED'
  /** The practitioner's "no", once it can no longer be undone. */
  | 'DECLINED'
  /** The practitioner would rather have another time; all of them are held. */
  | 'TIMES_PROPOSED'
  /** The patient chose one of them. */
  | 'TIME_CHOSEN'
  /** None of them suits the patient: the time that was asked for stands again. */
  | 'NONE_SUITED'
  /** The same, so late that nobody could answer the time that was asked for. */
  | 'NONE_SUITED_TOO_LATE'
  /** Nobody typed the code, nobody answered, or nobody chose, in time. */
  | 'TIME_RAN_OUT'
  | 'PATIENT_STEPPED_BACK'
  | 'PRACTITIONER_STEPPED_BACK'
  /** A day has passed since its end. */
  | 'TOOK_PLACE';

/** The whole of it: what is not here cannot happen. */
const transitions: Readonly<
  Record<ConsultationState, Readonly<Partial<Record<ConsultationEventKind, ConsultationState>>>>
> = {
  AWAITING_EMAIL: {
    EMAIL_CONFIRMED: 'REQUESTED',
    EMAIL_CONFIRMED_AND_BOOKED: 'CONFIRMED',
    TIME_RAN_OUT: 'EXPIRED',
    PATIENT_STEPPED_BACK: 'WITHDRAWN',
  },
  REQUESTED: {
    ACCEPTED: 'CONFIRMED',
    TIMES_PROPOSED: 'REQUESTED',
    TIME_CHOSEN: 'CONFIRMED',
    NONE_SUITED: 'REQUESTED',
    NONE_SUITED_TOO_LATE: 'EXPIRED',
    DECLINED: 'DECLINED',
    TIME_RAN_OUT: 'EXPIRED',
    PATIENT_STEPPED_BACK: 'WITHDRAWN',
  },
  CONFIRMED: {
    PATIENT_STEPPED_BACK: 'CANCELLED',
    PRACTITIONER_STEPPED_BACK: 'CANCELLED',
    TOOK_PLACE: 'COMPLETED',
  },
  DECLINED: {},
  EXPIRED: {},
  WITHDRAWN: {},
  CANCELLED: {},
  COMPLETED: {},
};

/** Where the event leads, or null when it cannot happen there. */
export function nextState(state: ConsultationState, event: ConsultationEventKind): ConsultationState | null {
  return transitions[state][event] ?? null;
}

/** Nothing can happen to it any more. */
export function isOver(state: ConsultationState): boolean {
  return Object.keys(transitions[state]).length === 0;
}

/** A time is held from the request to the end of CONFIRMED, and by nothing else. */
export function mayHoldTime(state: ConsultationState): boolean {
  return !isOver(state);
}

/** How each state reads in a sentence: "This was already cancelled." */
export const stateSentences: Readonly<Record<ConsultationState, string>> = {
  AWAITING_EMAIL: 'It still waits for the code we mailed.',
  REQUESTED: 'It was sent and waits for an answer.',
  CONFIRMED: 'It is confirmed.',
  DECLINED: 'It was declined.',
  EXPIRED: 'It has run out.',
  WITHDRAWN: 'It was withdrawn.',
  CANCELLED: 'It was cancelled.',
  COMPLETED: 'It has taken place.',
};
