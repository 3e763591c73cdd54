import { registerEnumType } from 'type-graphql';

export const WordingDecision = { APPROVE: 'APPROVE', SEND_BACK: 'SEND_BACK' } as const;
export type WordingDecision = (typeof WordingDecision)[keyof typeof WordingDecision];
registerEnumType(WordingDecision, {
  name: 'WordingDecision',
  description: 'What an operator decides about flagged wording.',
  valuesConfig: {
    APPROVE: { description: 'It is allowed: the version that was sent is published in full.' },
    SEND_BACK: { description: 'It is not allowed; the practitioner reads why.' },
  },
});

export const WordingReason = {
  NOT_A_CLAIM: 'NOT_A_CLAIM',
  TRUE_AND_FAIR: 'TRUE_AND_FAIR',
  PROMISES_TOO_MUCH: 'PROMISES_TOO_MUCH',
  NOT_TRUE: 'NOT_TRUE',
  NOT_SHOWN: 'NOT_SHOWN',
  AGAINST_THE_RULES: 'AGAINST_THE_RULES',
} as const;
export type WordingReason = (typeof WordingReason)[keyof typeof WordingReason];
registerEnumType(WordingReason, {
  name: 'WordingReason',
  description: 'Why an operator decided so. The audit log keeps this word, and none of what was written.',
  valuesConfig: {
    NOT_A_CLAIM: { description: 'The rule met words that mean something else: a name, a "not".' },
    TRUE_AND_FAIR: { description: 'It is true, and states its limits.' },
    PROMISES_TOO_MUCH: { description: 'It promises more than anyone can.' },
    NOT_TRUE: { description: 'It is not true.' },
    NOT_SHOWN: { description: 'Nothing shows that it is true.' },
    AGAINST_THE_RULES: { description: 'It may not be published, whatever it is based on: a dose, a testimonial.' },
  },
});

/** The reasons that fit each decision, in the order they are offered. */
export const reasonsForWording: Readonly<Record<WordingDecision, readonly WordingReason[]>> = {
  APPROVE: ['NOT_A_CLAIM', 'TRUE_AND_FAIR'],
  SEND_BACK: ['PROMISES_TOO_MUCH', 'NOT_TRUE', 'NOT_SHOWN', 'AGAINST_THE_RULES'],
};

/** What may be decided now, the next thing to do first. Nobody decides about their own. */
export function decisionsOnWording(review: {
  readonly isOpen: boolean;
  readonly isOwn: boolean;
  /** Whether anything besides the flagged words keeps that version from being published. */
  readonly isBarred: boolean;
}): WordingDecision[] {
  if (!review.isOpen || review.isOwn) return [];
  return review.isBarred ? ['SEND_BACK'] : ['APPROVE', 'SEND_BACK'];
}
