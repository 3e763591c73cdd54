import { Trans } from '@lingui/react/macro';
import type {
  ComplaintDecision,
  ComplaintOutcome,
  ComplaintReason,
  ComplaintStep,
  ComplaintTeller,
} from '../../generated/graphql.js';

/** The reasons that fit each decision, in the order they are offered. */
export const reasonsFor: Readonly<Record<ComplaintDecision, readonly ComplaintReason[]>> = {
  TAKE: [],
  FIND_PAGE: [],
  ASK: [],
  WRITE: [],
  TOLD_FDA: [],
  TOLD_BOARD: [],
  NOTE: [],
  HIDE_LISTING: ['NOT_TRUE', 'NO_LICENCE', 'SOMEBODY_ELSE', 'NOT_SAFE', 'THEY_ASKED'],
  SHOW_LISTING: ['MENDED', 'NEW_FACTS', 'A_MISTAKE'],
  CLOSE: [
    ...(['PUT_RIGHT', 'HANDED_ON', 'LISTING_HIDDEN', 'ACCOUNT_SUSPENDED'] as const),
    ...(['NOT_SO', 'CANNOT_TELL', 'TOLD_BEFORE', 'NOT_OURS'] as const),
  ],
  REOPEN: ['NEW_FACTS', 'A_MISTAKE'],
};

/** Those that are about a day on which it was reported elsewhere. */
export const asksForDay: readonly ComplaintDecision[] = ['TOLD_FDA', 'TOLD_BOARD'];

export function DecisionWords({ decision }: { decision: ComplaintDecision }) {
  switch (decision) {
    case 'TAKE':
      return <Trans>Take it on</Trans>;
    case 'FIND_PAGE':
      return <Trans>Say which page it is about</Trans>;
    case 'ASK':
      return <Trans>Ask for their side</Trans>;
    case 'WRITE':
      return <Trans>Write to the person who told us</Trans>;
    case 'TOLD_FDA':
      return <Trans>It was reported to the FDA</Trans>;
    case 'TOLD_BOARD':
      return <Trans>It was reported to a board</Trans>;
    case 'NOTE':
      return <Trans>Write a note</Trans>;
    case 'HIDE_LISTING':
      return <Trans>Hide the listing</Trans>;
    case 'SHOW_LISTING':
      return <Trans>Show the listing again</Trans>;
    case 'CLOSE':
      return <Trans>Close it</Trans>;
    case 'REOPEN':
      return <Trans>Open it again</Trans>;
  }
}

export function StepWords({ step }: { step: ComplaintStep }) {
  switch (step) {
    case 'TAKEN':
      return <Trans>Taken on by an operator</Trans>;
    case 'NOTED':
      return <Trans>Note</Trans>;
    case 'WRITTEN':
      return <Trans>Wrote to the person who told us</Trans>;
    case 'ADDED':
      return <Trans>The person who told us said more</Trans>;
    case 'PAGE_FOUND':
      return <Trans>The page it is about was found</Trans>;
    case 'ASKED':
      return <Trans>Asked for their side</Trans>;
    case 'ANSWERED':
      return <Trans>Their side</Trans>;
    case 'TOLD_FDA':
      return <Trans>Reported to the FDA</Trans>;
    case 'TOLD_BOARD':
      return <Trans>Reported to a board</Trans>;
    case 'LISTING_HIDDEN':
      return <Trans>Listing hidden</Trans>;
    case 'LISTING_SHOWN':
      return <Trans>Listing shown again</Trans>;
    case 'CLOSED':
      return <Trans>Closed</Trans>;
    case 'REOPENED':
      return <Trans>Opened again</Trans>;
  }
}

/** Said once it is done. */
export const stepOf: Readonly<Record<ComplaintDecision, ComplaintStep>> = {
  TAKE: 'TAKEN',
  FIND_PAGE: 'PAGE_FOUND',
  ASK: 'ASKED',
  WRITE: 'WRITTEN',
  TOLD_FDA: 'TOLD_FDA',
  TOLD_BOARD: 'TOLD_BOARD',
  NOTE: 'NOTED',
  HIDE_LISTING: 'LISTING_HIDDEN',
  SHOW_LISTING: 'LISTING_SHOWN',
  CLOSE: 'CLOSED',
  REOPEN: 'REOPENED',
};

export function ReasonWords({ reason }: { reason: ComplaintReason | ComplaintOutcome }) {
  switch (reason) {
    case 'PUT_RIGHT':
      return <Trans>What was wrong has been put right</Trans>;
    case 'HANDED_ON':
      return <Trans>A board, the FDA or someone else is looking into it</Trans>;
    case 'LISTING_HIDDEN':
      return <Trans>The listing is hidden</Trans>;
    case 'ACCOUNT_SUSPENDED':
      return <Trans>The account is suspended</Trans>;
    case 'NOT_SO':
      return <Trans>We checked, and it is not so</Trans>;
    case 'CANNOT_TELL':
      return <Trans>We checked, and cannot tell</Trans>;
    case 'NOT_OURS':
      return <Trans>We can do nothing about it</Trans>;
    case 'TOLD_BEFORE':
      return <Trans>Another complaint says the same</Trans>;
    case 'TAKEN_BACK':
      return <Trans>It was withdrawn</Trans>;
    case 'TOO_OLD':
      return <Trans>Its time ran out</Trans>;
    case 'NOT_TRUE':
      return <Trans>It says something that is not true</Trans>;
    case 'NO_LICENCE':
      return <Trans>A licence or a check is not valid</Trans>;
    case 'SOMEBODY_ELSE':
      return <Trans>It is not run by the person it names</Trans>;
    case 'NOT_SAFE':
      return <Trans>Patients could come to harm</Trans>;
    case 'THEY_ASKED':
      return <Trans>The practitioner asked for it</Trans>;
    case 'MENDED':
      return <Trans>What was wrong has been fixed</Trans>;
    case 'NEW_FACTS':
      return <Trans>There is something new</Trans>;
    case 'A_MISTAKE':
      return <Trans>The earlier decision was a mistake</Trans>;
  }
}

export function DeskTellerWords({ teller }: { teller: ComplaintTeller }) {
  switch (teller) {
    case 'PATIENT':
      return <Trans>The person it happened to</Trans>;
    case 'RELATIVE':
      return <Trans>Someone who cares about them</Trans>;
    case 'COLLEAGUE':
      return <Trans>Someone who works there, or in the same field</Trans>;
    case 'SOMEBODY_ELSE':
      return <Trans>They did not say</Trans>;
  }
}
