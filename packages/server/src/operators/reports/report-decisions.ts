import { registerEnumType } from 'type-graphql';
import { hidingReasons } from '../../listing/hiding/hiding-reasons.js';

export const ReportDecision = {
  CLOSE: 'CLOSE',
  REOPEN: 'REOPEN',
  HIDE_LISTING: 'HIDE_LISTING',
  SHOW_LISTING: 'SHOW_LISTING',
} as const;
export type ReportDecision = (typeof ReportDecision)[keyof typeof ReportDecision];
registerEnumType(ReportDecision, {
  name: 'ReportDecision',
  description: 'What an operator decides about a report.',
  valuesConfig: {
    CLOSE: { description: 'It is dealt with.' },
    REOPEN: { description: 'It is reopened.' },
    HIDE_LISTING: { description: 'No one sees the listing until an operator shows it again.' },
    SHOW_LISTING: { description: 'The listing is what it was before it was hidden.' },
  },
});

export const ReportReason = {
  MENDED: 'MENDED',
  NOT_SO: 'NOT_SO',
  CANNOT_TELL: 'CANNOT_TELL',
  NOT_ABOUT_A_LISTING: 'NOT_ABOUT_A_LISTING',
  TOLD_BEFORE: 'TOLD_BEFORE',
  LISTING_IS_HIDDEN: 'LISTING_IS_HIDDEN',
  NOT_TRUE: 'NOT_TRUE',
  NO_LICENCE: 'NO_LICENCE',
  SOMEBODY_ELSE: 'SOMEBODY_ELSE',
  NOT_SAFE: 'NOT_SAFE',
  THEY_ASKED: 'THEY_ASKED',
  NEW_FACTS: 'NEW_FACTS',
  A_MISTAKE: 'A_MISTAKE',
} as const;
export type ReportReason = (typeof ReportReason)[keyof typeof ReportReason];
registerEnumType(ReportReason, {
  name: 'ReportReason',
  description: 'Why an operator decided so. The audit log keeps this word, and none of what was written.',
  valuesConfig: {
    MENDED: { description: 'What was wrong has been fixed.' },
    NOT_SO: { description: 'It was checked, and is not true.' },
    CANNOT_TELL: { description: 'It was checked, and we cannot tell.' },
    NOT_ABOUT_A_LISTING: { description: 'It is not about something on a listing.' },
    TOLD_BEFORE: { description: 'Another report says the same.' },
    LISTING_IS_HIDDEN: { description: 'The listing is hidden.' },
    NOT_TRUE: { description: 'The listing says something that is not true.' },
    NO_LICENCE: { description: 'A licence or a check is not valid.' },
    SOMEBODY_ELSE: { description: 'The listing is not run by the person it names.' },
    NOT_SAFE: { description: 'Patients could be harmed.' },
    THEY_ASKED: { description: 'The practitioner asked for it.' },
    NEW_FACTS: { description: 'There is something new.' },
    A_MISTAKE: { description: 'The earlier decision was a mistake.' },
  },
});

/** The reasons that fit each decision, in the order they are offered. */
export const reasonsFor: Readonly<Record<ReportDecision, readonly ReportReason[]>> = {
  CLOSE: ['MENDED', 'NOT_SO', 'LISTING_IS_HIDDEN', 'CANNOT_TELL', 'TOLD_BEFORE', 'NOT_ABOUT_A_LISTING'],
  REOPEN: ['NEW_FACTS', 'A_MISTAKE'],
  HIDE_LISTING: hidingReasons,
  SHOW_LISTING: ['MENDED', 'NEW_FACTS', 'A_MISTAKE'],
};

/** What may be decided now, the next thing to do first. */
export function decisionsOn(report: { readonly isOpen: boolean; readonly isHidden: boolean }): ReportDecision[] {
  const aboutListing = report.isHidden ? ReportDecision.SHOW_LISTING : ReportDecision.HIDE_LISTING;
  return report.isOpen ? [ReportDecision.CLOSE, aboutListing] : [ReportDecision.REOPEN, aboutListing];
}
