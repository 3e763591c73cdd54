import { Trans } from '@lingui/react/macro';
import type { ListingClaimState } from '../generated/graphql.js';

/** Where a claim stands, for whoever made it and for operators. */
export function ClaimStateWords({ state }: { state: ListingClaimState }) {
  switch (state) {
    case 'CODE':
      return <Trans>It waits for the code</Trans>;
    case 'LOOK_UP':
      return <Trans>It waits for an operator</Trans>;
    case 'CONFIRM':
      return <Trans>It waits for another operator</Trans>;
    case 'WAITING':
      return <Trans>Everybody who could lose something was told, and has 72 hours</Trans>;
    case 'DISPUTED':
      return <Trans>It rests: two operators decide</Trans>;
    case 'COMPLETED':
      return <Trans>Completed</Trans>;
    case 'REFUSED':
      return <Trans>Refused</Trans>;
    case 'WITHDRAWN':
      return <Trans>Taken back</Trans>;
    case 'EXPIRED':
      return <Trans>Over: the code was not shown in time</Trans>;
  }
}

/** Why an operator refused it, for whoever made it. */
export function RefusalWords({ why }: { why: string | null }) {
  switch (why) {
    case 'NO_LICENCE':
      return <Trans>We found no licence in force with that name.</Trans>;
    case 'NO_ADDRESS':
      return (
        <Trans>
          No official source gives an email address to which we could send a code. You can make a listing all the same.
        </Trans>
      );
    case 'DISPUTED':
      return <Trans>It was disputed, and two operators did not find that it is you.</Trans>;
    case 'KEEPS_ANOTHER':
      return <Trans>You keep another listing by now, and nobody keeps two. Write to us, and we look at both.</Trans>;
    case 'SUSPENDED':
      return <Trans>Your account was suspended when the time was over.</Trans>;
    default:
      return <Trans>What we found does not fit. If we are wrong, please write to us.</Trans>;
  }
}
