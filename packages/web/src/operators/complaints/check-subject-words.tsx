import { Trans } from '@lingui/react/macro';
import type { VerificationSubject } from '../../generated/graphql.js';

export function CheckSubjectWords({ subject }: { subject: VerificationSubject }) {
  switch (subject) {
    case 'IDENTITY':
      return <Trans>Who they are</Trans>;
    case 'LICENSE':
      return <Trans>Licence</Trans>;
    case 'BOARD_DISCIPLINE':
      return <Trans>Board discipline</Trans>;
    case 'FEDERAL_EXCLUSION':
      return <Trans>Federal exclusion list</Trans>;
    case 'REMS_LOCATION':
      return <Trans>Certified location (REMS)</Trans>;
    case 'TRAINING':
      return <Trans>Training certificate</Trans>;
    case 'MALPRACTICE_COVER':
      return <Trans>Malpractice cover</Trans>;
    case 'INSURER_PARTICIPATION':
      return <Trans>Insurer</Trans>;
  }
}
