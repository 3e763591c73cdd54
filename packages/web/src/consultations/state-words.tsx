import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** What decides how a consultation's state reads. */
export interface StateFacts {
  readonly state:
    | 'AWAITING_EMAIL'
    | 'REQUESTED'
    | 'CONFIRMED'
    | 'DECLINED'
    | 'EXPIRED'
    | 'WITHDRAWN'
    | 'CANCELLED'
    | 'COMPLETED'
    | 'NO_SHOW';
  /** "Ana" */
  readonly name: string;
  /** The start by the patient's clock. */
  readonly label: string;
  /** Until when an answer comes or came; null when it was never asked for. */
  readonly answerBy: string | null;
  readonly cancelledBy: 'PATIENT' | 'PRACTITIONER' | 'SYSTEM' | null;
  /** Other times that wait for a choice: the patient's own, or for the patient; null: there are none. */
  readonly proposed?: { readonly isOwn: boolean; readonly until: string } | null;
  /** How it ended when other times came to nothing. */
  readonly proposalEnded?: ProposalEnd | null;
  /** Confirmed, and its time has come. */
  readonly hasBegun?: boolean;
  /** Its time has come, also of a request whose other times are ahead still. */
  readonly isTimeOver?: boolean;
}

type ProposalEnd = 'NONE_SUITED' | 'NONE_SUITED_THEM' | 'TAKEN_BACK' | 'NOT_CHOSEN';

interface Happened {
  readonly state: StateFacts['state'];
  readonly kind?: string | null;
  readonly by: string;
}

/** How a request that ran out came to its end, when other times were proposed last; null: nobody answered it. */
export function proposalEndOf(history: readonly Happened[]): ProposalEnd | null {
  const [before, last] = history.slice(-2);
  if (last?.state !== 'EXPIRED') return null;
  if (last.by === 'PATIENT') return 'NONE_SUITED';
  if (last.by === 'PRACTITIONER') {
    const proposed = history.findLast(({ kind }) => kind === 'TIMES_PROPOSED');
    return proposed?.by === 'PRACTITIONER' ? 'TAKEN_BACK' : 'NONE_SUITED_THEM';
  }
  const wasProposed = before?.kind == null ? before?.state === 'REQUESTED' : before.kind === 'TIMES_PROPOSED';
  return wasProposed && before?.by === 'PRACTITIONER' ? 'NOT_CHOSEN' : null;
}

/** The state as a sentence: the heading of the patient's page, and of the preview of it. */
export function StateSentence({ state, name, answerBy, cancelledBy, proposed, proposalEnded }: StateFacts): ReactNode {
  switch (state) {
    case 'AWAITING_EMAIL':
      return <Trans>Type the code from your email</Trans>;
    case 'REQUESTED':
      if (proposed?.isOwn) return <Trans>You proposed other times.</Trans>;
      if (proposed) return <Trans>{name} proposes other times.</Trans>;
      return answerBy ? (
        <Trans>
          Sent. {name} will answer by {answerBy}.
        </Trans>
      ) : (
        <Trans>Sent to {name}.</Trans>
      );
    case 'CONFIRMED':
      return <Trans>Your first talk with {name} is confirmed.</Trans>;
    case 'DECLINED':
      return <Trans>{name} can’t offer this first talk.</Trans>;
    case 'EXPIRED':
      if (proposalEnded) return <Trans>No time was chosen.</Trans>;
      return answerBy ? <Trans>{name} did not answer in time.</Trans> : <Trans>The code was not typed in time.</Trans>;
    case 'WITHDRAWN':
      return <Trans>You withdrew this request.</Trans>;
    case 'CANCELLED':
      if (cancelledBy === 'SYSTEM') return <Trans>{name} can’t see anyone through Clearing now.</Trans>;
      return cancelledBy === 'PRACTITIONER' ? (
        <Trans>{name} had to cancel.</Trans>
      ) : (
        <Trans>You cancelled this talk.</Trans>
      );
    case 'COMPLETED':
      return <Trans>This talk has taken place.</Trans>;
    case 'NO_SHOW':
      return <Trans>{name} noted that you did not meet.</Trans>;
  }
}

/** What to do now, or that there is nothing to do. */
export function NextThing({
  state,
  name,
  label,
  answerBy,
  cancelledBy,
  proposed,
  proposalEnded,
  hasBegun = false,
  isTimeOver = false,
}: StateFacts): ReactNode {
  switch (state) {
    case 'AWAITING_EMAIL':
      return null;
    case 'REQUESTED':
      if (proposed?.isOwn) {
        return isTimeOver ? (
          <Trans>
            {name} chooses one by {proposed.until}. Until then they are held for you.
          </Trans>
        ) : (
          <Trans>
            {name} chooses one by {proposed.until}. Until then they are held for you, and {label} is, too.
          </Trans>
        );
      }
      if (proposed) return <Trans>They are held for you until {proposed.until}.</Trans>;
      return (
        <Trans>
          Nothing to do now. Your time, {label}, is held. We email you when {name} answers.
        </Trans>
      );
    case 'CONFIRMED':
      if (hasBegun) return <Trans>It was set for {label}. Nothing to do now.</Trans>;
      if (proposed?.isOwn) {
        return (
          <Trans>
            It is on {label}. You proposed other times, and {name} can choose one until {proposed.until}. Otherwise it
            stays as it is.
          </Trans>
        );
      }
      if (proposed) {
        return (
          <Trans>
            It is on {label}. {name} proposes other times, held until {proposed.until}. Choose one, or leave it as it
            is.
          </Trans>
        );
      }
      return <Trans>It is on {label}. Nothing to do now.</Trans>;
    case 'DECLINED':
      return <Trans>Your time is no longer held. Others have times soon, too.</Trans>;
    case 'EXPIRED':
      if (proposalEnded === 'NONE_SUITED') {
        return (
          <Trans>None of the other times worked for you, and it was too late for an answer about the first one.</Trans>
        );
      }
      if (proposalEnded === 'NONE_SUITED_THEM') {
        return (
          <Trans>
            None of the times you proposed worked for {name}, and it was too late for an answer about the first one. You
            did nothing wrong.
          </Trans>
        );
      }
      if (proposalEnded === 'TAKEN_BACK') {
        return (
          <Trans>
            {name} withdrew the other times, and it was too late for an answer about the first one. You did nothing
            wrong.
          </Trans>
        );
      }
      if (proposalEnded) return <Trans>None of the times is held now. You did nothing wrong.</Trans>;
      return answerBy ? (
        <Trans>There was no answer by {answerBy}, so we let the time go. You did nothing wrong.</Trans>
      ) : (
        <Trans>Nothing was sent, and everything about you is erased. You can begin again at any time.</Trans>
      );
    case 'WITHDRAWN':
      return (
        <Trans>
          That’s fine. The time is no longer held, and there is nothing left to do. You can come back any time.
        </Trans>
      );
    case 'CANCELLED':
      return cancelledBy !== 'PATIENT' ? (
        <Trans>You did nothing wrong. Others have times soon, too.</Trans>
      ) : (
        <Trans>That’s fine. No reason needed. You can come back any time.</Trans>
      );
    case 'COMPLETED':
      return <Trans>Nothing to do now. What comes next is between you and {name}.</Trans>;
    case 'NO_SHOW':
      return (
        <Trans>
          Things come up. It has no consequences here, and you do not owe anyone a reason. If you did meet, tell {name},
          who can correct it.
        </Trans>
      );
  }
}

/** Words of the other side, as they wrote them. */
export function Wrote({ name, note }: { name: string; note: string }): ReactNode {
  return (
    <figure className="wrote">
      <figcaption>
        <Trans>{name} wrote:</Trans>
      </figcaption>
      <blockquote className="as-typed">{note}</blockquote>
    </figure>
  );
}
