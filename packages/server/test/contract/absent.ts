interface Absence {
  readonly because: string;
  /** Beginnings of promises, as compare.ts writes them. */
  readonly starts: readonly string[];
}

/** What the contract names and a later issue brings, or a decision took away: an issue emits only what it runs. */
export const absent: readonly Absence[] = [
  {
    because: 'Practitioners sign in to answer: the code behind their private link is gone (decision 0053).',
    starts: ['Mutation.sendAnswersCode', 'Mutation.openAnswers', 'input OpenAnswersInput.'],
  },
  {
    because: 'No operator acts on a consultation yet.',
    starts: ['enum ConsultationParty { OPERATOR }'],
  },
];
