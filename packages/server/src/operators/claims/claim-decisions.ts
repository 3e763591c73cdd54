import { registerEnumType } from 'type-graphql';
import type { ClaimState } from '../../claiming/claim-states.js';

export const ClaimQueue = { CLAIMS: 'CLAIMS', DISPUTES: 'DISPUTES', UNDER_WAY: 'UNDER_WAY' } as const;
export type ClaimQueue = (typeof ClaimQueue)[keyof typeof ClaimQueue];
registerEnumType(ClaimQueue, {
  name: 'ClaimQueue',
  description: 'What of claims waits for operators.',
  valuesConfig: {
    CLAIMS: { description: 'Licences to check, and checks to confirm.' },
    DISPUTES: { description: 'Claims that someone disputed.' },
    UNDER_WAY: {
      description: 'Claims that wait for a code, or for 72 hours to pass: an operator can still refuse them.',
    },
  },
});

export const ClaimRefusal = {
  NO_LICENCE: 'NO_LICENCE',
  SOMEBODY_ELSE: 'SOMEBODY_ELSE',
  NO_ADDRESS: 'NO_ADDRESS',
} as const;
export type ClaimRefusal = (typeof ClaimRefusal)[keyof typeof ClaimRefusal];
registerEnumType(ClaimRefusal, {
  name: 'ClaimRefusal',
  description: 'Why an operator refuses a claim.',
  valuesConfig: {
    NO_LICENCE: { description: 'No licence in force was found.' },
    SOMEBODY_ELSE: { description: 'What was found does not match the claimant.' },
    NO_ADDRESS: { description: 'No official source gives an address to which a code could go.' },
  },
});

export const ClaimDisputeDecision = { UPHOLD: 'UPHOLD', DISMISS: 'DISMISS' } as const;
export type ClaimDisputeDecision = (typeof ClaimDisputeDecision)[keyof typeof ClaimDisputeDecision];
registerEnumType(ClaimDisputeDecision, {
  name: 'ClaimDisputeDecision',
  description: 'What operators decide when someone said no to a claim.',
  valuesConfig: {
    UPHOLD: { description: 'The claim is refused; nothing changes.' },
    DISMISS: { description: 'The claim goes on from where it was.' },
  },
});

export const ClaimDisputeReason = {
  NOT_THE_CLAIMANT: 'NOT_THE_CLAIMANT',
  NOT_SHOWN: 'NOT_SHOWN',
  IS_THE_CLAIMANT: 'IS_THE_CLAIMANT',
  NO_GROUND: 'NO_GROUND',
} as const;
export type ClaimDisputeReason = (typeof ClaimDisputeReason)[keyof typeof ClaimDisputeReason];
registerEnumType(ClaimDisputeReason, {
  name: 'ClaimDisputeReason',
  description: 'Why they decide so. The audit log keeps this word, and nothing of what was written.',
  valuesConfig: {
    NOT_THE_CLAIMANT: { description: 'The entry is about someone else.' },
    NOT_SHOWN: { description: 'Nothing shows that it is about the claimant.' },
    IS_THE_CLAIMANT: { description: 'It has been shown to be about the claimant.' },
    NO_GROUND: { description: 'Nothing supports what was said.' },
  },
});

/** The reasons that fit each decision, in the order they are offered. */
export const reasonsForDispute: Readonly<Record<ClaimDisputeDecision, readonly ClaimDisputeReason[]>> = {
  UPHOLD: ['NOT_THE_CLAIMANT', 'NOT_SHOWN'],
  DISMISS: ['IS_THE_CLAIMANT', 'NO_GROUND'],
};

export const ClaimAction = { LOOK_UP: 'LOOK_UP', CONFIRM: 'CONFIRM', REFUSE: 'REFUSE', DECIDE: 'DECIDE' } as const;
export type ClaimAction = (typeof ClaimAction)[keyof typeof ClaimAction];
registerEnumType(ClaimAction, {
  name: 'ClaimAction',
  description: 'What an operator may do about a claim now.',
  valuesConfig: {
    LOOK_UP: { description: 'Record what an official source says.' },
    CONFIRM: { description: 'Agree with what another operator recorded.' },
    REFUSE: { description: 'End it; nothing changes.' },
    DECIDE: { description: 'Say what becomes of it now that someone has said no.' },
  },
});

/** Nobody acts on a claim of their own, nor on one of what answers to them. Whoever looked up does not confirm. */
export function actionsNow(
  operatorId: string,
  claim: {
    readonly state: ClaimState;
    readonly accountId: string;
    readonly keeperId: string | null;
    readonly lookedUpBy: string | null;
  },
): ClaimAction[] {
  if (claim.accountId === operatorId || claim.keeperId === operatorId) return [];
  switch (claim.state) {
    case 'LOOK_UP':
      return ['LOOK_UP', 'REFUSE'];
    case 'CONFIRM':
      // Another one may also see it differently, and record what they see: then the first may confirm that.
      // Nobody knows any more whose it was: it is looked up anew.
      return claim.lookedUpBy === operatorId || claim.lookedUpBy === null
        ? ['LOOK_UP', 'REFUSE']
        : ['CONFIRM', 'LOOK_UP', 'REFUSE'];
    case 'CODE':
    case 'WAITING':
      return ['REFUSE'];
    case 'DISPUTED':
      return ['DECIDE'];
    default:
      return [];
  }
}
