import { Trans } from '@lingui/react/macro';
import type { ReportDecision, ReportReason } from '../../generated/graphql.js';

/** The reasons that fit each decision, in the order they are offered. */
export const reasonsFor: Readonly<Record<ReportDecision, readonly ReportReason[]>> = {
  CLOSE: ['MENDED', 'NOT_SO', 'LISTING_IS_HIDDEN', 'CANNOT_TELL', 'TOLD_BEFORE', 'NOT_ABOUT_A_LISTING'],
  REOPEN: ['NEW_FACTS', 'A_MISTAKE'],
  HIDE_LISTING: ['NOT_TRUE', 'NO_LICENCE', 'SOMEBODY_ELSE', 'NOT_SAFE', 'THEY_ASKED'],
  SHOW_LISTING: ['MENDED', 'NEW_FACTS', 'A_MISTAKE'],
};

export function DecisionWords({ decision }: { decision: ReportDecision }) {
  switch (decision) {
    case 'CLOSE':
      return <Trans>Close this report</Trans>;
    case 'REOPEN':
      return <Trans>Open this report again</Trans>;
    case 'HIDE_LISTING':
      return <Trans>Hide the listing</Trans>;
    case 'SHOW_LISTING':
      return <Trans>Show the listing again</Trans>;
  }
}

export function DecidedWords({ decision }: { decision: ReportDecision }) {
  switch (decision) {
    case 'CLOSE':
      return <Trans>Report closed</Trans>;
    case 'REOPEN':
      return <Trans>Report opened again</Trans>;
    case 'HIDE_LISTING':
      return <Trans>Listing hidden</Trans>;
    case 'SHOW_LISTING':
      return <Trans>Listing shown again</Trans>;
  }
}

export function ReasonWords({ reason }: { reason: ReportReason }) {
  switch (reason) {
    case 'MENDED':
      return <Trans>What was wrong has been fixed</Trans>;
    case 'NOT_SO':
      return <Trans>We checked, and it is not so</Trans>;
    case 'CANNOT_TELL':
      return <Trans>We checked, and cannot tell</Trans>;
    case 'NOT_ABOUT_A_LISTING':
      return <Trans>It is not about something on a listing</Trans>;
    case 'TOLD_BEFORE':
      return <Trans>Another report says the same</Trans>;
    case 'LISTING_IS_HIDDEN':
      return <Trans>The listing is hidden</Trans>;
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
    case 'NEW_FACTS':
      return <Trans>There is something new</Trans>;
    case 'A_MISTAKE':
      return <Trans>The earlier decision was a mistake</Trans>;
  }
}
