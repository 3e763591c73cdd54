import { Trans } from '@lingui/react/macro';
import type {
  ClaimContactKind,
  ClaimDisputeDecision,
  ClaimDisputeReason,
  ClaimRefusal,
} from '../../generated/graphql.js';

/** The reasons that fit each decision, in the order they are offered. */
export const reasonsForDispute: Readonly<Record<ClaimDisputeDecision, readonly ClaimDisputeReason[]>> = {
  UPHOLD: ['NOT_THE_CLAIMANT', 'NOT_SHOWN'],
  DISMISS: ['IS_THE_CLAIMANT', 'NO_GROUND'],
};

export const refusals: readonly ClaimRefusal[] = ['NO_LICENCE', 'SOMEBODY_ELSE', 'NO_ADDRESS'];

export function RefusalReasonWords({ reason }: { reason: ClaimRefusal }) {
  switch (reason) {
    case 'NO_LICENCE':
      return <Trans>No licence in force was found</Trans>;
    case 'SOMEBODY_ELSE':
      return <Trans>What was found does not match the claimant</Trans>;
    case 'NO_ADDRESS':
      return <Trans>No official source gives an email address</Trans>;
  }
}

export function DisputeDecisionWords({ decision }: { decision: ClaimDisputeDecision }) {
  switch (decision) {
    case 'UPHOLD':
      return <Trans>Refuse the claim</Trans>;
    case 'DISMISS':
      return <Trans>Let the claim go on</Trans>;
  }
}

export function DisputeReasonWords({ reason }: { reason: ClaimDisputeReason }) {
  switch (reason) {
    case 'NOT_THE_CLAIMANT':
      return <Trans>It is about someone else</Trans>;
    case 'NOT_SHOWN':
      return <Trans>Nothing shows that it is about the claimant</Trans>;
    case 'IS_THE_CLAIMANT':
      return <Trans>It has been shown to be about the claimant</Trans>;
    case 'NO_GROUND':
      return <Trans>Nothing supports what was said</Trans>;
  }
}

/** What somebody holds who is told of a claim. */
export function ContactKindWords({ kind }: { kind: ClaimContactKind }) {
  switch (kind) {
    case 'LISTING':
      return <Trans>The listing’s email address</Trans>;
    case 'KEEPER':
      return <Trans>The person who manages the listing</Trans>;
    case 'OFFICIAL':
      return <Trans>An email address from an official source</Trans>;
  }
}
