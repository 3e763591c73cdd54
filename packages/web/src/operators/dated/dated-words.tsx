import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Trans } from '@lingui/react/macro';
import type { DatedAct, DatedKind, DatedReason, DatedStanding, Prescribing } from '../../generated/graphql.js';
import { formatDate } from '../../lib/dates.js';

/** In the order they are offered. */
export const datedKinds: readonly DatedKind[] = [
  'REMOTE_PRESCRIBING',
  'PRESCRIBING',
  'HELP_LINE',
  'INSURER',
  'REGISTER',
];
export const standings: readonly DatedStanding[] = ['IN_FORCE', 'TO_COME', 'ENDED'];
export const reasons: readonly DatedReason[] = ['RULE_CHANGED', 'SERVICE_CHANGED', 'CHECKED_AGAIN', 'MISTAKE'];
export const prescribings: readonly Prescribing[] = ['FULL', 'VARIES_BY_STATE', 'NONE'];

export function KindWords({ kind }: { kind: DatedKind }) {
  switch (kind) {
    case 'REMOTE_PRESCRIBING':
      return <Trans>Remote prescribing</Trans>;
    case 'PRESCRIBING':
      return <Trans>Who may prescribe</Trans>;
    case 'HELP_LINE':
      return <Trans>Help lines</Trans>;
    case 'INSURER':
      return <Trans>Insurers</Trans>;
    case 'REGISTER':
      return <Trans>Registers</Trans>;
  }
}

export function StandingWords({ standing }: { standing: DatedStanding }) {
  switch (standing) {
    case 'IN_FORCE':
      return <Trans>In force today</Trans>;
    case 'TO_COME':
      return <Trans>Upcoming</Trans>;
    case 'ENDED':
      return <Trans>Ended</Trans>;
  }
}

export function ReasonWords({ reason }: { reason: DatedReason }) {
  switch (reason) {
    case 'RULE_CHANGED':
      return <Trans>The law, the rule or the waiver changed, or will</Trans>;
    case 'SERVICE_CHANGED':
      return <Trans>The help line, the insurer or the register changed, or will</Trans>;
    case 'CHECKED_AGAIN':
      return <Trans>Checked again at the source</Trans>;
    case 'MISTAKE':
      return <Trans>We had it wrong</Trans>;
  }
}

export function ActWords({ act }: { act: DatedAct }) {
  switch (act) {
    case 'ADD':
      return <Trans>Added</Trans>;
    case 'END':
      return <Trans>Ended</Trans>;
    case 'CORRECT':
      return <Trans>Corrected</Trans>;
    case 'WITHDRAW':
      return <Trans>Withdrawn</Trans>;
  }
}

export function PrescribingWords({ prescribing }: { prescribing: Prescribing }) {
  switch (prescribing) {
    case 'FULL':
      return <Trans>May prescribe</Trans>;
    case 'VARIES_BY_STATE':
      return <Trans>May prescribe, on terms set by the state</Trans>;
    case 'NONE':
      return <Trans>May not prescribe</Trans>;
  }
}

/** "from January 1, 2027 to June 30, 2027" */
export function Days({ from, to }: { from: string; to: string | null | undefined }) {
  if (!to) return <Trans>From {formatDate(from)} until further notice</Trans>;
  return (
    <Trans>
      From {formatDate(from)} through {formatDate(to)}
    </Trans>
  );
}

export function placeName(code: string): string {
  return findJurisdiction(code)?.name ?? code;
}

export function Place({ code }: { code: string | null | undefined }) {
  return code ? <>{placeName(code)}</> : <Trans>The whole country</Trans>;
}
