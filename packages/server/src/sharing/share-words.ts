import { registerEnumType } from 'type-graphql';

export const ShareKind = { COLLEAGUE: 'COLLEAGUE', SCHEDULER: 'SCHEDULER' } as const;
export type ShareKind = keyof typeof ShareKind;
registerEnumType(ShareKind, {
  name: 'ShareKind',
  description: 'What somebody may do for a practitioner. Neither reads answers by itself.',
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
  description: 'Where a share stands now. It begins and ends by the clock.',
  valuesConfig: {
    OFFERED: { description: 'Nobody has taken it yet.' },
    TO_COME: { description: 'Taken; the absence it is for has not begun.' },
    IN_FORCE: { description: 'In force now.' },
    RESTS: { description: 'Taken, and of no use just now. It may go on by itself until its date, and can be ended.' },
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
