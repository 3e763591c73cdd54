import { Trans } from '@lingui/react/macro';
import type { AppealDecision, AppealReason, AppealState } from '../../generated/graphql.js';

/** The reasons that fit each decision, in the order they are offered. */
export const reasonsForAppeal: Readonly<Record<AppealDecision, readonly AppealReason[]>> = {
  GRANT: ['MENDED', 'NEW_FACTS', 'A_MISTAKE'],
  REFUSE: ['STILL_SO', 'NOT_SHOWN'],
};

export function AppealDecisionWords({ decision }: { decision: AppealDecision }) {
  switch (decision) {
    case 'GRANT':
      return <Trans>Show the listing again</Trans>;
    case 'REFUSE':
      return <Trans>Leave it hidden</Trans>;
  }
}

export function AppealStateWords({ state }: { state: AppealState }) {
  switch (state) {
    case 'OPEN':
      return <Trans>Waiting</Trans>;
    case 'GRANTED':
      return <Trans>The listing was shown again</Trans>;
    case 'REFUSED':
      return <Trans>The listing stayed hidden</Trans>;
    case 'ENDED':
      return <Trans>The listing was shown again before this was answered</Trans>;
  }
}

export function AppealReasonWords({ reason }: { reason: AppealReason }) {
  switch (reason) {
    case 'MENDED':
      return <Trans>What was wrong has been fixed</Trans>;
    case 'NEW_FACTS':
      return <Trans>There is something new</Trans>;
    case 'A_MISTAKE':
      return <Trans>Hiding it was a mistake</Trans>;
    case 'STILL_SO':
      return <Trans>The reason it was hidden still applies</Trans>;
    case 'NOT_SHOWN':
      return <Trans>Nothing shows that the problem is resolved</Trans>;
  }
}
