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
  NO_SHOW: 'NO_SHOW',
} as const;
export type ConsultationState = (typeof ConsultationState)[keyof typeof ConsultationState];

export const ConsultationParty = { PATIENT: 'PATIENT', PRACTITIONER: 'PRACTITIONER', SYSTEM: 'SYSTEM' } as const;
export type ConsultationParty = (typeof ConsultationParty)[keyof typeof ConsultationParty];

/** As a small fact that went with an owed mail; the practitioner, where it says nothing that is known. */
export function partyOf(fact: string | number | undefined): ConsultationParty {
  return Object.values(ConsultationParty).find((party) => party === fact) ?? 'PRACTITIONER';
}

/** What can happen to a consultation. A value is its own name in the database and in the API. */
export const ConsultationEventKind = {
  /** The patient typed the code of a type that is asked for. */
  EMAIL_CONFIRMED: 'EMAIL_CONFIRMED',
  /** The patient typed the code of a type that is booked at once. */
  EMAIL_CONFIRMED_AND_BOOKED: 'EMAIL_CONFIRMED_AND_BOOKED',
  ACCEPTED: 'ACCEPTED',
  /** The practitioner's "no", once it can no longer be undone. */
  DECLINED: 'DECLINED',
  /** One side would rather have another time; all of them are held. */
  TIMES_PROPOSED: 'TIMES_PROPOSED',
  /** The other side chose one of them. */
  TIME_CHOSEN: 'TIME_CHOSEN',
  /** None of them suits the other side: the time of before stands. */
  NONE_SUITED: 'NONE_SUITED',
  /** The same, so late that nobody could answer the time that was asked for. */
  NONE_SUITED_TOO_LATE: 'NONE_SUITED_TOO_LATE',
  /** Whoever proposed them takes them back: the time of before stands. */
  PROPOSAL_TAKEN_BACK: 'PROPOSAL_TAKEN_BACK',
  /** Nobody chose another time for what is confirmed: it stays as it is. */
  PROPOSAL_RAN_OUT: 'PROPOSAL_RAN_OUT',
  /** The patient of a type that is booked at once took another time at once. */
  MOVED: 'MOVED',
  /** A government changed its clocks: what the wall clock shows stays, the instant follows. */
  CLOCKS_CHANGED: 'CLOCKS_CHANGED',
  /** Nobody typed the code, nobody answered, or nobody chose, in time. */
  TIME_RAN_OUT: 'TIME_RAN_OUT',
  PATIENT_STEPPED_BACK: 'PATIENT_STEPPED_BACK',
  PRACTITIONER_STEPPED_BACK: 'PRACTITIONER_STEPPED_BACK',
  /** The practitioner says so, or a day has passed since its end. */
  TOOK_PLACE: 'TOOK_PLACE',
  /** The practitioner says that the patient did not come. */
  DID_NOT_COME: 'DID_NOT_COME',
} as const;
export type ConsultationEventKind = (typeof ConsultationEventKind)[keyof typeof ConsultationEventKind];

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
    PROPOSAL_TAKEN_BACK: 'REQUESTED',
    CLOCKS_CHANGED: 'REQUESTED',
    NONE_SUITED_TOO_LATE: 'EXPIRED',
    DECLINED: 'DECLINED',
    TIME_RAN_OUT: 'EXPIRED',
    PATIENT_STEPPED_BACK: 'WITHDRAWN',
  },
  CONFIRMED: {
    PATIENT_STEPPED_BACK: 'CANCELLED',
    PRACTITIONER_STEPPED_BACK: 'CANCELLED',
    TIMES_PROPOSED: 'CONFIRMED',
    TIME_CHOSEN: 'CONFIRMED',
    NONE_SUITED: 'CONFIRMED',
    PROPOSAL_TAKEN_BACK: 'CONFIRMED',
    PROPOSAL_RAN_OUT: 'CONFIRMED',
    MOVED: 'CONFIRMED',
    CLOCKS_CHANGED: 'CONFIRMED',
    TOOK_PLACE: 'COMPLETED',
    DID_NOT_COME: 'NO_SHOW',
  },
  DECLINED: {},
  EXPIRED: {},
  WITHDRAWN: {},
  CANCELLED: {},
  // What a practitioner says of a talk that is over is put right as they say it.
  COMPLETED: { DID_NOT_COME: 'NO_SHOW' },
  NO_SHOW: { TOOK_PLACE: 'COMPLETED' },
};

/** In these a time is held; in all others nobody waits for anything any more. */
const open: readonly ConsultationState[] = ['AWAITING_EMAIL', 'REQUESTED', 'CONFIRMED'];

/** Where the event leads, or null when it cannot happen there. */
export function nextState(state: ConsultationState, event: ConsultationEventKind): ConsultationState | null {
  return transitions[state][event] ?? null;
}

/** Nobody waits for it any more; of a talk it can still be said whether the patient came. */
export function isOver(state: ConsultationState): boolean {
  return !open.includes(state);
}

/** A time is held from the request to the end of CONFIRMED, and by nothing else. */
export function mayHoldTime(state: ConsultationState): boolean {
  return !isOver(state);
}

/** How each state reads in a sentence: "This was already cancelled." */
export const stateSentences: Readonly<Record<ConsultationState, string>> = {
  AWAITING_EMAIL: 'It is still waiting for the code we emailed.',
  REQUESTED: 'It was sent and is waiting for an answer.',
  CONFIRMED: 'It is confirmed.',
  DECLINED: 'It was declined.',
  EXPIRED: 'It has expired.',
  WITHDRAWN: 'It was withdrawn.',
  CANCELLED: 'It was cancelled.',
  COMPLETED: 'It has taken place.',
  NO_SHOW: 'It is noted that you did not meet.',
};
