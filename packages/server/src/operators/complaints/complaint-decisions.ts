import { registerEnumType } from 'type-graphql';
import { ComplaintOutcome } from '../../complaints/complaint-words.js';
import { HidingReason, hidingReasons } from '../../listing/hiding/hiding-reasons.js';

export const ComplaintDecision = {
  TAKE: 'TAKE',
  FIND_PAGE: 'FIND_PAGE',
  ASK: 'ASK',
  WRITE: 'WRITE',
  TOLD_FDA: 'TOLD_FDA',
  TOLD_BOARD: 'TOLD_BOARD',
  NOTE: 'NOTE',
  HIDE_LISTING: 'HIDE_LISTING',
  SHOW_LISTING: 'SHOW_LISTING',
  CLOSE: 'CLOSE',
  REOPEN: 'REOPEN',
} as const;
export type ComplaintDecision = (typeof ComplaintDecision)[keyof typeof ComplaintDecision];
registerEnumType(ComplaintDecision, {
  name: 'ComplaintDecision',
  description: 'What an operator does about a complaint.',
  valuesConfig: {
    TAKE: { description: 'They work on it from now on.' },
    FIND_PAGE: { description: 'It came in words, and is about this page.' },
    ASK: { description: 'The person it is about is asked for their side.' },
    WRITE: { description: 'An email to the person who told us.' },
    TOLD_FDA: { description: 'It was reported to the FDA, on a day.' },
    TOLD_BOARD: { description: 'It was reported to a licensing board, on a day.' },
    NOTE: { description: 'Something for the other operators.' },
    HIDE_LISTING: { description: 'No one sees the listing until an operator shows it again.' },
    SHOW_LISTING: { description: 'The listing is what it was before it was hidden.' },
    CLOSE: { description: 'It is closed, with an outcome.' },
    REOPEN: { description: 'It is reopened.' },
  },
});

const REASONS = {
  ...ComplaintOutcome,
  ...HidingReason,
  MENDED: 'MENDED',
  NEW_FACTS: 'NEW_FACTS',
  A_MISTAKE: 'A_MISTAKE',
} as const;
export const ComplaintReason = REASONS;
export type ComplaintReason = (typeof REASONS)[keyof typeof REASONS];
registerEnumType(ComplaintReason, {
  name: 'ComplaintReason',
  description:
    'Why an operator did so: an outcome, a reason to hide a listing or to show it again. The audit log keeps this word.',
  valuesConfig: {
    PUT_RIGHT: { description: 'What was wrong has been fixed.' },
    HANDED_ON: { description: 'A board, the FDA or someone else is looking into it.' },
    LISTING_HIDDEN: { description: 'The listing is hidden.' },
    ACCOUNT_SUSPENDED: { description: 'The account is suspended.' },
    NOT_SO: { description: 'It was checked, and is not true.' },
    CANNOT_TELL: { description: 'It was checked, and we cannot tell.' },
    NOT_OURS: { description: 'Operators of a directory can do nothing about it.' },
    TOLD_BEFORE: { description: 'Another complaint says the same.' },
    TAKEN_BACK: { description: 'The person who told us withdrew it; no operator chooses this.' },
    TOO_OLD: { description: 'Its time ran out; no operator chooses this.' },
    NOT_TRUE: { description: 'The listing says something that is not true.' },
    NO_LICENCE: { description: 'A licence or a check is not valid.' },
    SOMEBODY_ELSE: { description: 'The listing is not run by the person it names.' },
    NOT_SAFE: { description: 'Patients could be harmed.' },
    THEY_ASKED: { description: 'The practitioner asked for it.' },
    MENDED: { description: 'What was wrong has been fixed.' },
    NEW_FACTS: { description: 'There is something new.' },
    A_MISTAKE: { description: 'The earlier decision was a mistake.' },
  },
});

/** The reasons that fit, in the order they are offered; none: it needs no other word than itself. */
export const reasonsFor: Readonly<Record<ComplaintDecision, readonly ComplaintReason[]>> = {
  TAKE: [],
  FIND_PAGE: [],
  ASK: [],
  WRITE: [],
  TOLD_FDA: [],
  TOLD_BOARD: [],
  NOTE: [],
  HIDE_LISTING: hidingReasons,
  SHOW_LISTING: ['MENDED', 'NEW_FACTS', 'A_MISTAKE'],
  CLOSE: [
    ...(['PUT_RIGHT', 'HANDED_ON', 'LISTING_HIDDEN', 'ACCOUNT_SUSPENDED'] as const),
    ...(['NOT_SO', 'CANNOT_TELL', 'TOLD_BEFORE', 'NOT_OURS'] as const),
  ],
  REOPEN: ['NEW_FACTS', 'A_MISTAKE'],
};

/** Without words these would say nothing. */
export const wordsNeededFor: readonly ComplaintDecision[] = ['ASK', 'WRITE', 'NOTE', 'CLOSE'];
export const dayNeededFor: readonly ComplaintDecision[] = ['TOLD_FDA', 'TOLD_BOARD'];

export interface ComplaintToDecide {
  readonly isOpen: boolean;
  readonly isErased: boolean;
  readonly isEvent: boolean;
  readonly isTakenByThem: boolean;
  /** The page it is about is known. */
  readonly hasPage: boolean;
  /** Whoever told of it left an address. */
  readonly hasEmail: boolean;
  /** Somebody with an account stands for whom it is about. */
  readonly hasSubject: boolean;
  readonly isListingHidden: boolean | null;
  readonly wasAsked: boolean;
  readonly wasWritten: boolean;
  readonly wasReported: boolean;
}

/** What may be done now, the next thing to do first. */
export function decisionsOn(complaint: ComplaintToDecide): ComplaintDecision[] {
  if (complaint.isErased) return [];
  if (!complaint.isOpen) return ['REOPEN', 'NOTE'];
  const { isEvent, isTakenByThem, hasEmail, hasSubject, isListingHidden } = complaint;
  const possible: readonly (readonly [ComplaintDecision, boolean, isNext: boolean])[] = [
    ['TAKE', !isTakenByThem, true],
    ['FIND_PAGE', !complaint.hasPage, true],
    ['TOLD_FDA', isEvent, !complaint.wasReported],
    ['ASK', hasSubject, !complaint.wasAsked],
    ['WRITE', hasEmail, !complaint.wasWritten],
    ['CLOSE', true, true],
    ['NOTE', true, true],
    ['TOLD_BOARD', true, true],
    ['HIDE_LISTING', isListingHidden === false, true],
    ['SHOW_LISTING', isListingHidden === true, true],
  ];
  const may = possible.filter(([, isPossible]) => isPossible);
  return [...may.filter(([, , isNext]) => isNext), ...may.filter(([, , isNext]) => !isNext)].map(([each]) => each);
}
