import { Trans } from '@lingui/react/macro';
import type { DeskQueue } from '../generated/graphql.js';
import { CheckKindWords } from './checks/check-words.js';

/** Where each queue stands. */
export const queuePaths: Readonly<Record<DeskQueue, string>> = {
  COMPLAINTS: '/operators/complaints',
  REPORTS: '/operators/reports',
  WORDING: '/operators/wording',
  APPEALS: '/operators/appeals',
  CLAIMS: '/operators/claims',
  DISPUTES: '/operators/disputes',
  LOOK_ALIKES: '/operators/look-alikes',
  STALE: '/operators/stale',
  SUSPENSIONS: '/operators/suspensions',
  CLINIC_MANAGERS: '/operators/clinic-managers',
  PARTNERS: '/operators/partners',
  HELP_LINES: '/operators/dated?kind=HELP_LINE',
  LICENSE: '/operators/checks?kind=LICENSE',
  TRAINING: '/operators/checks?kind=TRAINING',
  REMS_LOCATION: '/operators/checks?kind=REMS_LOCATION',
  BOARD_DISCIPLINE: '/operators/checks?kind=BOARD_DISCIPLINE',
  FEDERAL_EXCLUSION: '/operators/checks?kind=FEDERAL_EXCLUSION',
  INSURER_PARTICIPATION: '/operators/checks?kind=INSURER_PARTICIPATION',
};

export function QueueTitle({ queue }: { queue: DeskQueue }) {
  switch (queue) {
    case 'COMPLAINTS':
      return <Trans>Complaints and adverse events</Trans>;
    case 'REPORTS':
      return <Trans>Something is wrong</Trans>;
    case 'WORDING':
      return <Trans>Flagged wording</Trans>;
    case 'APPEALS':
      return <Trans>Appeals against hiding</Trans>;
    case 'CLAIMS':
      return <Trans>Claims on listings</Trans>;
    case 'DISPUTES':
      return <Trans>Disputes</Trans>;
    case 'LOOK_ALIKES':
      return <Trans>Look-alikes</Trans>;
    case 'STALE':
      return <Trans>Stale listings</Trans>;
    case 'CLINIC_MANAGERS':
      return <Trans>Who manages a clinic</Trans>;
    case 'PARTNERS':
      return <Trans>Partners</Trans>;
    case 'HELP_LINES':
      return <Trans>Help lines to check again</Trans>;
    case 'SUSPENSIONS':
      return <Trans>Suspended accounts</Trans>;
    default:
      return <CheckKindWords kind={queue} />;
  }
}
