import { registerEnumType } from 'type-graphql';

/** The state of a place on a waiting list. A value is its own name in the database and in the API. */
export const WaitingListState = { AWAITING_EMAIL: 'AWAITING_EMAIL', WAITING: 'WAITING', LEFT: 'LEFT' } as const;
export type WaitingListState = (typeof WaitingListState)[keyof typeof WaitingListState];
registerEnumType(WaitingListState, {
  name: 'WaitingListState',
  description: 'The state of a place on a waiting list.',
  valuesConfig: {
    AWAITING_EMAIL: { description: 'They have 20 minutes to open the link in their email; nothing is offered before.' },
    WAITING: {
      description: 'They are offered a time when one opens up that works for them, in the order of the list.',
    },
    LEFT: { description: 'They are no longer on the list.' },
  },
});

export const WaitingListEnd = {
  NOT_CONFIRMED: 'NOT_CONFIRMED',
  LEFT_BY_PATIENT: 'LEFT_BY_PATIENT',
  TIME_FOUND: 'TIME_FOUND',
  NOT_ANSWERED: 'NOT_ANSWERED',
  TOO_LATE: 'TOO_LATE',
  NOT_OFFERED: 'NOT_OFFERED',
} as const;
export type WaitingListEnd = (typeof WaitingListEnd)[keyof typeof WaitingListEnd];
registerEnumType(WaitingListEnd, {
  name: 'WaitingListEnd',
  description: 'Why someone is no longer on a waiting list.',
  valuesConfig: {
    NOT_CONFIRMED: { description: 'No one opened the link in the email in time.' },
    LEFT_BY_PATIENT: { description: 'They left.' },
    TIME_FOUND: { description: 'They asked for a time that was offered to them.' },
    NOT_ANSWERED: { description: 'Two offers in a row were not answered.' },
    TOO_LATE: { description: 'The day they named has come, or 120 days have passed.' },
    NOT_OFFERED: { description: 'This kind of talk is no longer offered.' },
  },
});

/**
 * WITHDRAWN: taken from them before they could answer, so it was not offered to them at all, and may be once more. LAPSED:
 * left unanswered.
 */
export type WaitingListOfferState = 'OPEN' | 'TAKEN' | 'USED' | 'DECLINED' | 'LAPSED' | 'WITHDRAWN';
