import { Trans } from '@lingui/react/macro';
import type { CheckFinding, DeskCheckKind, HidingReason, VerificationState } from '../../generated/graphql.js';

/** In the order they are offered. */
export const checkKinds: readonly DeskCheckKind[] = [
  'LICENSE',
  'REMS_LOCATION',
  'BOARD_DISCIPLINE',
  'FEDERAL_EXCLUSION',
  'TRAINING',
  'INSURER_PARTICIPATION',
];

export const findings: readonly CheckFinding[] = ['REGISTRY_MATCHED', 'DOCUMENT_CHECKED', 'DISPUTED'];

export const hidingReasons: readonly HidingReason[] = [
  'NO_LICENCE',
  'NOT_TRUE',
  'SOMEBODY_ELSE',
  'NOT_SAFE',
  'THEY_ASKED',
];

export function CheckKindWords({ kind }: { kind: DeskCheckKind }) {
  switch (kind) {
    case 'LICENSE':
      return <Trans>Licences</Trans>;
    case 'TRAINING':
      return <Trans>Training certificates</Trans>;
    case 'REMS_LOCATION':
      return <Trans>Certified locations (REMS)</Trans>;
    case 'BOARD_DISCIPLINE':
      return <Trans>Board discipline</Trans>;
    case 'FEDERAL_EXCLUSION':
      return <Trans>Federal exclusion list</Trans>;
    case 'INSURER_PARTICIPATION':
      return <Trans>Insurers</Trans>;
  }
}

export function FindingWords({ finding }: { finding: CheckFinding }) {
  switch (finding) {
    case 'REGISTRY_MATCHED':
      return <Trans>A registry says the same as the listing</Trans>;
    case 'DOCUMENT_CHECKED':
      return <Trans>A document says the same as the listing</Trans>;
    case 'DISPUTED':
      return <Trans>It does not match what the listing says</Trans>;
  }
}

export function StateWords({ state }: { state: VerificationState | null | undefined }) {
  switch (state) {
    case 'REGISTRY_MATCHED':
      return <Trans>A registry said so</Trans>;
    case 'DOCUMENT_CHECKED':
      return <Trans>A document said so</Trans>;
    case 'DISPUTED':
      return <Trans>It does not match</Trans>;
    case 'LAPSED':
      return <Trans>Lapsed</Trans>;
    case 'SELF_ATTESTED':
      return <Trans>They say so; no one has checked</Trans>;
    default:
      return <Trans>Never checked</Trans>;
  }
}

/** What becomes of the listing by itself when something on it does not fit. */
export function EffectWords({ kind }: { kind: DeskCheckKind }) {
  switch (kind) {
    case 'LICENSE':
      return (
        <Trans>
          No one can ask for a talk on this licence anymore, and searches for that state do not find the listing.
        </Trans>
      );
    case 'FEDERAL_EXCLUSION':
      return <Trans>Search no longer finds the listing, and no one can ask for a talk.</Trans>;
    case 'BOARD_DISCIPLINE':
    case 'TRAINING':
      return <Trans>The listing says that we checked, and that it does not match.</Trans>;
    case 'REMS_LOCATION':
      return <Trans>What needs a certificate is no longer shown at this location.</Trans>;
    case 'INSURER_PARTICIPATION':
      return <Trans>The listing no longer names this insurer, and is not found by it.</Trans>;
  }
}
