import { Trans } from '@lingui/react/macro';
import type { PartnerKeyKind, PartnerReason } from '../generated/graphql.js';

export function KeyKindWords({ kind }: { kind: PartnerKeyKind }) {
  switch (kind) {
    case 'TEST':
      return <Trans>Test key</Trans>;
    case 'LIVE':
      return <Trans>Live key</Trans>;
    case 'PUBLISHABLE':
      return <Trans>Publishable key</Trans>;
    case 'PUBLISHABLE_TEST':
      return <Trans>Publishable key for tests</Trans>;
  }
}

export const partnerReasons: readonly PartnerReason[] = [
  'NOT_CLEAR',
  'NOT_THE_NAME',
  'NOT_THE_SITE',
  'AGAINST_TERMS',
  'THEIR_WISH',
];

/** As operators choose it, and as the partner reads it of themselves. */
export function PartnerReasonWords({ reason, reader }: { reason: PartnerReason; reader: 'OPERATOR' | 'PARTNER' }) {
  const isTheirs = reader === 'PARTNER';
  switch (reason) {
    case 'NOT_CLEAR':
      return isTheirs ? (
        <Trans>It is not clear to us what you want to do with the directory.</Trans>
      ) : (
        <Trans>It is not clear what they want to do with the directory.</Trans>
      );
    case 'NOT_THE_NAME':
      return isTheirs ? (
        <Trans>The name you gave could be mistaken for someone else’s.</Trans>
      ) : (
        <Trans>The name they gave could be mistaken for someone else’s.</Trans>
      );
    case 'NOT_THE_SITE':
      return isTheirs ? (
        <Trans>We could not find the site you named, or could not tell that it is yours.</Trans>
      ) : (
        <Trans>The site does not exist, or is not theirs as far as we can tell.</Trans>
      );
    case 'AGAINST_TERMS':
      return isTheirs ? (
        <Trans>What you do with the data is against the terms.</Trans>
      ) : (
        <Trans>What they do with the data is against the terms.</Trans>
      );
    case 'THEIR_WISH':
      return isTheirs ? <Trans>You asked for this.</Trans> : <Trans>They asked for this.</Trans>;
  }
}

export function ScopeWords({ scope }: { scope: string }) {
  switch (scope) {
    case 'directory:read':
      return <Trans>Search and read listings</Trans>;
    case 'availability:read':
      return <Trans>Read free times</Trans>;
    case 'consultations:refer':
      return <Trans>Prepare requests for patients</Trans>;
    case 'webhooks:manage':
      return <Trans>Add, change and remove webhooks</Trans>;
    default:
      return <code>{scope}</code>;
  }
}
