import { Trans } from '@lingui/react/macro';
import type { ShareKind, ShareStanding } from '../generated/graphql.js';

export function KindWords({ kind }: { kind: ShareKind }) {
  return kind === 'COLLEAGUE' ? (
    <Trans>A colleague who answers during an absence</Trans>
  ) : (
    <Trans>Manages the calendar of first talks</Trans>
  );
}

export function StandingWords({ standing }: { standing: ShareStanding }) {
  switch (standing) {
    case 'OFFERED':
      return <Trans>Asked, not accepted yet</Trans>;
    case 'TO_COME':
      return <Trans>Accepted; it begins with the absence</Trans>;
    case 'IN_FORCE':
      return <Trans>In force</Trans>;
    case 'RESTS':
      return <Trans>On hold for now. Once it can, it continues by itself.</Trans>;
    case 'OVER':
      return <Trans>Over</Trans>;
  }
}
