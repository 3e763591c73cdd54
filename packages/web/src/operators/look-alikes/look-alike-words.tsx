import { Trans } from '@lingui/react/macro';
import type { Likeness, LookAlikeDecision, LookAlikeReason } from '../../generated/graphql.js';

const hidingReasons: readonly LookAlikeReason[] = ['SOMEBODY_ELSE', 'NOT_TRUE', 'NO_LICENCE', 'NOT_SAFE', 'THEY_ASKED'];

/** The reasons that fit each decision, in the order they are offered. */
export const reasonsForLookAlike: Readonly<Record<LookAlikeDecision, readonly LookAlikeReason[]>> = {
  DIFFERENT_PEOPLE: ['TWO_LICENSES', 'TWO_NUMBERS', 'THEY_SHOWED_US', 'MISTYPED'],
  SEND_BACK: ['TO_MEND', 'NOT_SHOWN'],
  HIDE_FIRST: hidingReasons,
  HIDE_SECOND: hidingReasons,
  REOPEN: ['NEW_FACTS', 'A_MISTAKE'],
};

export function LikenessWords({ reason }: { reason: Likeness }) {
  switch (reason) {
    case 'DISGUISED_NAME':
      return <Trans>A name is written with characters that only look like its letters</Trans>;
    case 'SAME_NPI':
      return <Trans>Both give the same national number</Trans>;
    case 'NPI_OF_SOMEBODY_ELSE':
      return <Trans>The registry gives the number to someone with another family name</Trans>;
    case 'SAME_LICENSE':
      return <Trans>Both give the same licence</Trans>;
    case 'SAME_NAME':
      return <Trans>They have the same name</Trans>;
    case 'SWAPPED_NAME':
      return <Trans>The given name of one is the family name of the other</Trans>;
    case 'SIMILAR_NAME':
      return <Trans>Their names are easily mistaken for each other</Trans>;
    case 'SAME_CITY':
      return <Trans>They practise in the same city</Trans>;
  }
}

interface Names {
  readonly firstName: string;
  readonly secondName: string | null;
}

export function LookAlikeDecisionWords({ decision, names }: { decision: LookAlikeDecision; names: Names }) {
  switch (decision) {
    case 'DIFFERENT_PEOPLE':
      return <Trans>They are two people</Trans>;
    case 'SEND_BACK':
      return <Trans>Send the draft back</Trans>;
    case 'HIDE_FIRST':
      return <Trans>Hide the first: {names.firstName}</Trans>;
    case 'HIDE_SECOND':
      return <Trans>Hide the second: {names.secondName}</Trans>;
    case 'REOPEN':
      return <Trans>Open it again: it is not settled</Trans>;
  }
}

export function LookAlikeDecidedWords({ decision }: { decision: LookAlikeDecision }) {
  switch (decision) {
    case 'DIFFERENT_PEOPLE':
      return <Trans>Two people</Trans>;
    case 'SEND_BACK':
      return <Trans>The draft was sent back</Trans>;
    case 'HIDE_FIRST':
      return <Trans>The first was hidden</Trans>;
    case 'HIDE_SECOND':
      return <Trans>The second was hidden</Trans>;
    case 'REOPEN':
      return <Trans>Opened again</Trans>;
  }
}

export function LookAlikeReasonWords({ reason }: { reason: LookAlikeReason }) {
  switch (reason) {
    case 'TWO_LICENSES':
      return <Trans>Their licences belong to two people: we checked</Trans>;
    case 'TWO_NUMBERS':
      return <Trans>Each has their own national number</Trans>;
    case 'THEY_SHOWED_US':
      return <Trans>They showed us who they are</Trans>;
    case 'MISTYPED':
      return <Trans>Something was mistyped, and no one could be mistaken for someone else</Trans>;
    case 'TO_MEND':
      return <Trans>A name, a licence or a number has to be fixed</Trans>;
    case 'NOT_SHOWN':
      return <Trans>Nothing shows that they are who they say</Trans>;
    case 'NOT_TRUE':
      return <Trans>It says something that is not true</Trans>;
    case 'NO_LICENCE':
      return <Trans>A licence or a check is not valid</Trans>;
    case 'SOMEBODY_ELSE':
      return <Trans>It is not run by the person it names</Trans>;
    case 'NOT_SAFE':
      return <Trans>Patients could come to harm</Trans>;
    case 'THEY_ASKED':
      return <Trans>The practitioner asked for it</Trans>;
    case 'NEW_FACTS':
      return <Trans>There is something new</Trans>;
    case 'A_MISTAKE':
      return <Trans>The earlier decision was a mistake</Trans>;
  }
}
