import { registerEnumType } from 'type-graphql';

export const AppealDecision = { GRANT: 'GRANT', REFUSE: 'REFUSE' } as const;
export type AppealDecision = (typeof AppealDecision)[keyof typeof AppealDecision];
registerEnumType(AppealDecision, {
  name: 'AppealDecision',
  description: 'What an operator decides about an appeal against hiding.',
  valuesConfig: {
    GRANT: { description: 'The listing is shown again.' },
    REFUSE: { description: 'It stays hidden; the practitioner reads why.' },
  },
});

export const AppealReason = {
  MENDED: 'MENDED',
  NEW_FACTS: 'NEW_FACTS',
  A_MISTAKE: 'A_MISTAKE',
  STILL_SO: 'STILL_SO',
  NOT_SHOWN: 'NOT_SHOWN',
} as const;
export type AppealReason = (typeof AppealReason)[keyof typeof AppealReason];
registerEnumType(AppealReason, {
  name: 'AppealReason',
  description: 'Why an operator decided so. The audit log keeps this word, and none of what was written.',
  valuesConfig: {
    MENDED: { description: 'What was wrong has been fixed.' },
    NEW_FACTS: { description: 'There is something new.' },
    A_MISTAKE: { description: 'Hiding it was a mistake.' },
    STILL_SO: { description: 'The reason it was hidden still applies.' },
    NOT_SHOWN: { description: 'Nothing shows that the reason it was hidden is resolved.' },
  },
});

/** The reasons that fit each decision, in the order they are offered. */
export const reasonsForAppeal: Readonly<Record<AppealDecision, readonly AppealReason[]>> = {
  GRANT: ['MENDED', 'NEW_FACTS', 'A_MISTAKE'],
  REFUSE: ['STILL_SO', 'NOT_SHOWN'],
};

/** Whoever hid the listing does not decide, nor does whoever keeps it. */
export function mayDecideAppeal(
  operatorId: string,
  appeal: { readonly hiddenBy: string | null; readonly keeperId: string | null },
): boolean {
  return appeal.hiddenBy !== operatorId && appeal.keeperId !== operatorId;
}
