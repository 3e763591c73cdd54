import { Trans } from '@lingui/react/macro';
import type { ListingClaimState } from '../generated/graphql.js';

/** Where a claim stands, for whoever made it and for operators. */
export function ClaimStateWords({ state }: { state: ListingClaimState }) {
  switch (state) {
    case 'CODE':
      return <Trans>Waiting for the code</Trans>;
    case 'LOOK_UP':
      return <Trans>Waiting for an operator</Trans>;
    case 'CONFIRM':
      return <Trans>Waiting for another operator</Trans>;
    case 'WAITING':
      return <Trans>Everyone who could lose something was told, and has 72 hours</Trans>;
    case 'DISPUTED':
      return <Trans>On hold: two operators are deciding</Trans>;
    case 'COMPLETED':
      return <Trans>Completed</Trans>;
    case 'REFUSED':
      return <Trans>Refused</Trans>;
    case 'WITHDRAWN':
      return <Trans>Withdrawn</Trans>;
    case 'EXPIRED':
      return <Trans>Over: the code was not entered in time</Trans>;
  }
}

/** Why an operator refused it, for whoever made it. */
export function RefusalWords({ why }: { why: string | null }) {
  switch (why) {
    case 'NO_LICENCE':
      return <Trans>We found no licence in force under that name.</Trans>;
    case 'NO_ADDRESS':
      return (
        <Trans>No official source gives an email address we could send a code to. You can still make a listing.</Trans>
      );
    case 'DISPUTED':
      return <Trans>It was disputed, and two operators did not find that it is you.</Trans>;
    case 'KEEPS_ANOTHER':
      return (
        <Trans>
          You already manage another listing, and nobody manages two. Write to us, and we will look at both.
        </Trans>
      );
    case 'SUSPENDED':
      return <Trans>Your account was suspended when the time was up.</Trans>;
    default:
      return <Trans>What we found does not match. If we are wrong, please write to us.</Trans>;
  }
}
