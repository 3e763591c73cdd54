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
      return <Trans>No one is left there who could manage it</Trans>;
    case 'ASKED_FOR':
      return <Trans>The clinic asked for this, and showed that it may</Trans>;
    case 'SOMEBODY_ELSE':
      return <Trans>The person who manages it is not part of the clinic</Trans>;
    case 'NOT_SAFE':
      return <Trans>Someone could come to harm</Trans>;
  }
}
