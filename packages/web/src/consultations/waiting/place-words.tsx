import { Trans } from '@lingui/react/macro';
import type { WaitingListEnd, WaitingListState } from '../../generated/graphql.js';

/** Where somebody stands on a list, as a sentence. */
export function PlaceSentence({
  state,
  because,
  name,
}: {
  state: WaitingListState;
  because: WaitingListEnd | null;
  /** "Ana" */
  name: string;
}) {
  if (state === 'WAITING') return <Trans>You are on the list. We email you when a time opens up.</Trans>;
  switch (because) {
    case 'LEFT_BY_PATIENT':
      return <Trans>You left the list. You can join again at any time.</Trans>;
    case 'TIME_FOUND':
      return <Trans>You asked for a time that opened up, so you are off the list.</Trans>;
    case 'NOT_ANSWERED':
      return <Trans>Two times were kept for you and not answered, so we took you off the list.</Trans>;
    case 'TOO_LATE':
      return <Trans>Your time on the list has run out, so you are off the list. You can join again at any time.</Trans>;
    case 'NOT_OFFERED':
      return <Trans>{name} stopped offering this talk, so you are off the list.</Trans>;
    default:
      return <Trans>You are not on the list.</Trans>;
  }
}
