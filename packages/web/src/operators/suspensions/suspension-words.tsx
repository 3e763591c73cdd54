import { Trans } from '@lingui/react/macro';
import type {
  DeskSuspensionQuery,
  HidingReason,
  Role,
  SuspensionDecision,
  SuspensionQueue,
} from '../../generated/graphql.js';

export type Suspension = NonNullable<NonNullable<DeskSuspensionQuery['operatorDesk']>['suspension']>;

/** Why an account may be suspended, in the order they are offered. */
export const suspensionReasons: readonly HidingReason[] = ['SOMEBODY_ELSE', 'NO_LICENCE', 'NOT_SAFE', 'NOT_TRUE'];

export const suspensionQueues: readonly SuspensionQueue[] = ['WAITING', 'IN_FORCE', 'ENDED'];

export function SuspensionQueueWords({ queue }: { queue: SuspensionQueue }) {
  switch (queue) {
    case 'WAITING':
      return <Trans>To decide</Trans>;
    case 'IN_FORCE':
      return <Trans>Suspended</Trans>;
    case 'ENDED':
      return <Trans>Over</Trans>;
  }
}

interface ToDecide {
  readonly decision: SuspensionDecision;
  /** Of one that never began nothing is opened again. */
  readonly isInEffect: boolean;
}

export function SuspensionDecisionWords({ decision, isInEffect }: ToDecide) {
  switch (decision) {
    case 'CONFIRM':
      return <Trans>Confirm the suspension</Trans>;
    case 'KEEP':
      return <Trans>Keep it suspended</Trans>;
    case 'END':
      return isInEffect ? <Trans>Open the account again</Trans> : <Trans>Leave the account open</Trans>;
  }
}

/** How a suspension stands, in a sentence. */
export function SuspensionStateWords({
  suspension,
}: {
  suspension: Pick<Suspension, 'endedBecause' | 'confirmedAt' | 'isInEffect' | 'waitsForAnswer'>;
}) {
  switch (suspension.endedBecause) {
    case 'LIFTED':
      return <Trans>Over: an operator opened the account again</Trans>;
    case 'REFUSED':
      return <Trans>Over: it was not confirmed</Trans>;
    case 'NOT_CONFIRMED':
      return <Trans>Over: no second operator reviewed it in time</Trans>;
    default:
      break;
  }
  if (!suspension.isInEffect) return <Trans>Not closed yet: it is waiting for a second operator</Trans>;
  if (suspension.confirmedAt == null) return <Trans>Closed. A second operator has to review it</Trans>;
  return suspension.waitsForAnswer ? (
    <Trans>Suspended. They wrote, and are waiting for an answer</Trans>
  ) : (
    <Trans>Suspended</Trans>
  );
}

export function RoleWords({ role }: { role: Role }) {
  switch (role) {
    case 'PATIENT':
      return <Trans>Asks for care</Trans>;
    case 'PRACTITIONER':
      return <Trans>Manages a listing</Trans>;
    case 'CLINIC_MANAGER':
      return <Trans>Manages a clinic</Trans>;
    case 'PARTNER':
      return <Trans>Partner</Trans>;
    case 'OPERATOR':
      return <Trans>Operator</Trans>;
  }
}
