import { registerEnumType } from 'type-graphql';

export const ComplaintKind = {
  ADVERSE_EVENT: 'ADVERSE_EVENT',
  CONDUCT: 'CONDUCT',
  MONEY: 'MONEY',
  PRIVACY: 'PRIVACY',
  SAFETY: 'SAFETY',
  SOMETHING_ELSE: 'SOMETHING_ELSE',
} as const;
export type ComplaintKind = (typeof ComplaintKind)[keyof typeof ComplaintKind];
registerEnumType(ComplaintKind, {
  name: 'ComplaintKind',
  description: 'What someone tells the operators about.',
  valuesConfig: {
    ADVERSE_EVENT: { description: 'Something went wrong in or after treatment.' },
    CONDUCT: { description: 'How someone behaved.' },
    MONEY: { description: 'Money that was asked for or taken.' },
    PRIVACY: { description: 'Something private that was told to others or seen by them.' },
    SAFETY: { description: 'Something that could harm people.' },
    SOMETHING_ELSE: { description: 'None of these.' },
  },
});

export const ComplaintTeller = {
  PATIENT: 'PATIENT',
  RELATIVE: 'RELATIVE',
  COLLEAGUE: 'COLLEAGUE',
  SOMEBODY_ELSE: 'SOMEBODY_ELSE',
} as const;
export type ComplaintTeller = (typeof ComplaintTeller)[keyof typeof ComplaintTeller];
registerEnumType(ComplaintTeller, {
  name: 'ComplaintTeller',
  description: 'Who is telling us.',
  valuesConfig: {
    PATIENT: { description: 'The person it happened to.' },
    RELATIVE: { description: 'Someone who cares about them.' },
    COLLEAGUE: { description: 'Someone who works there, or in the same field.' },
    SOMEBODY_ELSE: { description: 'Someone else.' },
  },
});

export const ComplaintOutcome = {
  PUT_RIGHT: 'PUT_RIGHT',
  HANDED_ON: 'HANDED_ON',
  LISTING_HIDDEN: 'LISTING_HIDDEN',
  ACCOUNT_SUSPENDED: 'ACCOUNT_SUSPENDED',
  NOT_SO: 'NOT_SO',
  CANNOT_TELL: 'CANNOT_TELL',
  NOT_OURS: 'NOT_OURS',
  TOLD_BEFORE: 'TOLD_BEFORE',
  TAKEN_BACK: 'TAKEN_BACK',
  TOO_OLD: 'TOO_OLD',
} as const;
export type ComplaintOutcome = (typeof ComplaintOutcome)[keyof typeof ComplaintOutcome];
registerEnumType(ComplaintOutcome, {
  name: 'ComplaintOutcome',
  description: 'The outcome of a complaint.',
  valuesConfig: {
    PUT_RIGHT: { description: 'What was wrong was fixed.' },
    HANDED_ON: { description: 'A board, the FDA or someone else is looking into it now.' },
    LISTING_HIDDEN: { description: 'The listing is hidden.' },
    ACCOUNT_SUSPENDED: { description: 'The account is suspended.' },
    NOT_SO: { description: 'Operators checked, and it is not true.' },
    CANNOT_TELL: { description: 'Operators checked, and cannot tell.' },
    NOT_OURS: { description: 'It is not something that operators of a directory can do anything about.' },
    TOLD_BEFORE: { description: 'Another complaint says the same.' },
    TAKEN_BACK: { description: 'The person who sent it withdrew it.' },
    TOO_OLD: { description: 'It was erased because no one closed it in time.' },
  },
});

export const ComplaintStep = {
  TAKEN: 'TAKEN',
  NOTED: 'NOTED',
  WRITTEN: 'WRITTEN',
  ADDED: 'ADDED',
  PAGE_FOUND: 'PAGE_FOUND',
  ASKED: 'ASKED',
  ANSWERED: 'ANSWERED',
  TOLD_FDA: 'TOLD_FDA',
  TOLD_BOARD: 'TOLD_BOARD',
  LISTING_HIDDEN: 'LISTING_HIDDEN',
  LISTING_SHOWN: 'LISTING_SHOWN',
  CLOSED: 'CLOSED',
  REOPENED: 'REOPENED',
} as const;
export type ComplaintStep = (typeof ComplaintStep)[keyof typeof ComplaintStep];
registerEnumType(ComplaintStep, {
  name: 'ComplaintStep',
  description: 'What happened to a complaint.',
  valuesConfig: {
    TAKEN: { description: 'An operator took it on.' },
    NOTED: { description: 'An operator wrote a note for the others.' },
    WRITTEN: { description: 'An operator wrote to the person who sent it.' },
    ADDED: { description: 'The person who sent it said more.' },
    PAGE_FOUND: { description: 'An operator found the page it is about.' },
    ASKED: { description: 'An operator asked the person it is about.' },
    ANSWERED: { description: 'The person it is about answered.' },
    TOLD_FDA: { description: 'It was reported to the FDA.' },
    TOLD_BOARD: { description: 'It was reported to a licensing board.' },
    LISTING_HIDDEN: { description: 'The listing was hidden.' },
    LISTING_SHOWN: { description: 'The listing was shown again.' },
    CLOSED: { description: 'It was closed.' },
    REOPENED: { description: 'It was reopened.' },
  },
});
