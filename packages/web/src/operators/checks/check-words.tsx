import { Trans } from '@lingui/react/macro';
import type { CheckFinding, DeskCheckKind, VerificationState } from '../../generated/graphql.js';

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
      return <Trans>It does not fit. The listing says that we are looking into it</Trans>;
  }
}

export function StateWords({ state }: { state: VerificationState | null | undefined }) {
  switch (state) {
    case 'REGISTRY_MATCHED':
      return <Trans>A registry said so</Trans>;
    case 'DOCUMENT_CHECKED':
      return <Trans>A document said so</Trans>;
    case 'DISPUTED':
      return <Trans>Disputed</Trans>;
    case 'LAPSED':
      return <Trans>Lapsed</Trans>;
    case 'SELF_ATTESTED':
      return <Trans>In their own words only</Trans>;
    default:
      return <Trans>Never looked up</Trans>;
  }
}
