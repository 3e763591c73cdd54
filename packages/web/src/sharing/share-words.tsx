import { Trans } from '@lingui/react/macro';
import type { ShareKind, ShareStanding } from '../generated/graphql.js';

export function KindWords({ kind }: { kind: ShareKind }) {
  return kind === 'COLLEAGUE' ? (
    <Trans>A colleague who answers during an absence</Trans>
  ) : (
    <Trans>Keeps the calendar of first talks</Trans>
  );
}

export function StandingWords({ standing }: { standing: ShareStanding }) {
  switch (standing) {
    case 'OFFERED':
      return <Trans>Asked, not taken yet</Trans>;
    case 'TO_COME':
      return <Trans>Taken; it begins with the absence</Trans>;
    case 'IN_FORCE':
      return <Trans>In force</Trans>;
    case 'RESTS':
      return <Trans>Rests for now. Once it can, it goes on by itself.</Trans>;
    case 'OVER':
      return <Trans>Over</Trans>;
  }
}
