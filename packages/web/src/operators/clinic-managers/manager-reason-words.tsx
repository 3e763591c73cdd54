import { Trans } from '@lingui/react/macro';
import type { ManagerChangeReason } from '../../generated/graphql.js';

export const managerChangeReasons: readonly ManagerChangeReason[] = [
  'NOBODY_LEFT',
  'ASKED_FOR',
  'SOMEBODY_ELSE',
  'NOT_SAFE',
];

export function ManagerReasonWords({ reason }: { reason: ManagerChangeReason }) {
  switch (reason) {
    case 'NOBODY_LEFT':
      return <Trans>Nobody who could keep it is left there</Trans>;
    case 'ASKED_FOR':
      return <Trans>The clinic asked for it, and showed that it may</Trans>;
    case 'SOMEBODY_ELSE':
      return <Trans>Whoever manages it is not of the clinic</Trans>;
    case 'NOT_SAFE':
      return <Trans>Somebody could come to harm</Trans>;
  }
}
