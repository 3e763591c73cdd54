import { Trans } from '@lingui/react/macro';
import type { WordingDecision, WordingReason, WordingReviewState } from '../../generated/graphql.js';

/** The reasons that fit each decision, in the order they are offered. */
export const reasonsForWording: Readonly<Record<WordingDecision, readonly WordingReason[]>> = {
  APPROVE: ['NOT_A_CLAIM', 'TRUE_AND_FAIR'],
  SEND_BACK: ['PROMISES_TOO_MUCH', 'NOT_TRUE', 'NOT_SHOWN', 'AGAINST_THE_RULES'],
};

export function WordingDecisionWords({ decision }: { decision: WordingDecision }) {
  switch (decision) {
    case 'APPROVE':
      return <Trans>Allow it, and publish</Trans>;
    case 'SEND_BACK':
      return <Trans>Send it back</Trans>;
  }
}

export function WordingStateWords({ state }: { state: WordingReviewState }) {
  switch (state) {
    case 'OPEN':
      return <Trans>Waiting</Trans>;
    case 'APPROVED':
      return <Trans>Allowed: published as it was sent</Trans>;
    case 'RETURNED':
      return <Trans>Sent back</Trans>;
    case 'WITHDRAWN':
      return <Trans>Ended by the practitioner</Trans>;
  }
}

export function WordingReasonWords({ reason }: { reason: WordingReason }) {
  switch (reason) {
    case 'NOT_A_CLAIM':
      return <Trans>The words mean something else: a name, a “not”</Trans>;
    case 'TRUE_AND_FAIR':
      return <Trans>It is true, and states its limits</Trans>;
    case 'PROMISES_TOO_MUCH':
      return <Trans>It promises more than anyone can</Trans>;
    case 'NOT_TRUE':
      return <Trans>It is not true</Trans>;
    case 'NOT_SHOWN':
      return <Trans>Nothing shows that it is true</Trans>;
    case 'AGAINST_THE_RULES':
      return <Trans>It is never allowed: a dose, a testimonial</Trans>;
  }
}

/** Where a text of a listing stands: "offerings.1" is the second thing offered. */
export function TextPlaceWords({ where }: { where: string }) {
  const [field, index] = where.split('.');
  const count = Number(index) + 1;
  switch (field) {
    case 'headline':
      return <Trans>One line</Trans>;
    case 'about':
      return <Trans>About them</Trans>;
    case 'support':
      return <Trans>Support before and after</Trans>;
    case 'offerings':
      return <Trans>What they offer, number {count}</Trans>;
    case 'trainings':
      return <Trans>Training, number {count}</Trans>;
    case 'places':
      return <Trans>Place, number {count}</Trans>;
    default:
      return where;
  }
}
