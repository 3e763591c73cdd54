import { registerEnumType } from 'type-graphql';
import { hidingReasons } from '../../listing/hiding/hiding-reasons.js';
import type { ListingState } from '../../listing/words.js';

export const LookAlikeDecision = {
  DIFFERENT_PEOPLE: 'DIFFERENT_PEOPLE',
  SEND_BACK: 'SEND_BACK',
  HIDE_FIRST: 'HIDE_FIRST',
  HIDE_SECOND: 'HIDE_SECOND',
  REOPEN: 'REOPEN',
} as const;
export type LookAlikeDecision = (typeof LookAlikeDecision)[keyof typeof LookAlikeDecision];
registerEnumType(LookAlikeDecision, {
  name: 'LookAlikeDecision',
  description: 'What an operator decides about two that look alike.',
  valuesConfig: {
    DIFFERENT_PEOPLE: { description: 'They are two people. A draft that was waiting for this is published.' },
    SEND_BACK: { description: 'The waiting draft is not published; its practitioner reads why.' },
    HIDE_FIRST: { description: 'No one sees the first listing until an operator shows it again.' },
    HIDE_SECOND: { description: 'No one sees the second listing until an operator shows it again.' },
    REOPEN: { description: 'It is not settled after all.' },
  },
});

export const LookAlikeReason = {
  TWO_LICENSES: 'TWO_LICENSES',
  TWO_NUMBERS: 'TWO_NUMBERS',
  THEY_SHOWED_US: 'THEY_SHOWED_US',
  MISTYPED: 'MISTYPED',
  TO_MEND: 'TO_MEND',
  NOT_SHOWN: 'NOT_SHOWN',
  NOT_TRUE: 'NOT_TRUE',
  NO_LICENCE: 'NO_LICENCE',
  SOMEBODY_ELSE: 'SOMEBODY_ELSE',
  NOT_SAFE: 'NOT_SAFE',
  THEY_ASKED: 'THEY_ASKED',
  NEW_FACTS: 'NEW_FACTS',
  A_MISTAKE: 'A_MISTAKE',
} as const;
export type LookAlikeReason = (typeof LookAlikeReason)[keyof typeof LookAlikeReason];
registerEnumType(LookAlikeReason, {
  name: 'LookAlikeReason',
  description: 'Why an operator decided so. The audit log keeps this word, and none of what was written.',
  valuesConfig: {
    TWO_LICENSES: { description: 'Licences were checked, and belong to two people.' },
    TWO_NUMBERS: { description: 'Each has a national number of their own.' },
    THEY_SHOWED_US: { description: 'They showed us who they are.' },
    MISTYPED: { description: 'A name or a number was mistyped, and no one could be mistaken for someone else.' },
    TO_MEND: { description: 'A name, a licence or a number has to be fixed.' },
    NOT_SHOWN: { description: 'Nothing shows that they are who they say.' },
    NOT_TRUE: { description: 'The listing says something that is not true.' },
    NO_LICENCE: { description: 'A licence or a check is not valid.' },
    SOMEBODY_ELSE: { description: 'The listing is not run by the person it names.' },
    NOT_SAFE: { description: 'Patients could be harmed.' },
    THEY_ASKED: { description: 'The practitioner asked for it.' },
    NEW_FACTS: { description: 'There is something new.' },
    A_MISTAKE: { description: 'The earlier decision was a mistake.' },
  },
});

/** The reasons that fit each decision, in the order they are offered. */
export const reasonsForLookAlike: Readonly<Record<LookAlikeDecision, readonly LookAlikeReason[]>> = {
  DIFFERENT_PEOPLE: ['TWO_LICENSES', 'TWO_NUMBERS', 'THEY_SHOWED_US', 'MISTYPED'],
  SEND_BACK: ['TO_MEND', 'NOT_SHOWN'],
  HIDE_FIRST: hidingReasons,
  HIDE_SECOND: hidingReasons,
  REOPEN: ['NEW_FACTS', 'A_MISTAKE'],
};

export interface LookAlikeToDecide {
  readonly state: 'OPEN' | 'DIFFERENT' | 'GONE';
  /** A draft of the first waits for this. */
  readonly isHeld: boolean;
  /** Whether either answers to whoever looks. */
  readonly isOwn: boolean;
  readonly firstState: ListingState;
  /** Null: an entry of the registry, which nobody hides here. */
  readonly secondState: ListingState | null;
}

/** What may be decided now, the next thing to do first. Nobody decides about their own. */
export function decisionsOnLookAlike(item: LookAlikeToDecide): LookAlikeDecision[] {
  if (item.isOwn || item.state === 'GONE') return [];
  if (item.state === 'DIFFERENT') return ['REOPEN'];
  return [
    'DIFFERENT_PEOPLE',
    ...(item.isHeld ? (['SEND_BACK'] as const) : []),
    ...(isFound(item.firstState) ? (['HIDE_FIRST'] as const) : []),
    ...(isFound(item.secondState) ? (['HIDE_SECOND'] as const) : []),
  ];
}

function isFound(state: ListingState | null): boolean {
  return state === 'PUBLISHED' || state === 'PAUSED';
}
