import { registerEnumType } from 'type-graphql';

export const ShareKind = { COLLEAGUE: 'COLLEAGUE', SCHEDULER: 'SCHEDULER' } as const;
export type ShareKind = keyof typeof ShareKind;
registerEnumType(ShareKind, {
  name: 'ShareKind',
  description: 'What someone may do for a practitioner. Neither gives access to answers by itself.',
  valuesConfig: {
    COLLEAGUE: {
      description:
        'Another practitioner, for the dates of one absence. Reads the answers of those patients who say yes to them.',
    },
    SCHEDULER: { description: 'Manages the calendar of first talks until a date. Never reads answers.' },
  },
});

export const ShareStanding = {
  ...{ OFFERED: 'OFFERED', TO_COME: 'TO_COME', IN_FORCE: 'IN_FORCE', RESTS: 'RESTS', OVER: 'OVER' },
} as const;
export type ShareStanding = keyof typeof ShareStanding;
registerEnumType(ShareStanding, {
  name: 'ShareStanding',
  description: "A share's current status. It begins and ends by the clock.",
  valuesConfig: {
    OFFERED: { description: 'No one has accepted it yet.' },
    TO_COME: { description: 'Accepted; the absence it is for has not begun.' },
    IN_FORCE: { description: 'In force now.' },
    RESTS: {
      description:
        'Accepted, but inactive right now. It may become active again on its own until its date, and can be ended.',
    },
    OVER: { description: 'Over: revoked, given back, or past its date.' },
  },
});

/** Why a share ended, as it is kept. */
export type ShareEnd =
  | 'REVOKED'
  | 'GIVEN_BACK'
  | 'OFFERED_AGAIN'
  | 'TIME_IS_OVER'
  | 'SECOND_STEP_LOST'
  | 'ACCOUNT_LEFT';
