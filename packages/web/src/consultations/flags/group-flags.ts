type Answer = 'NOT_SURE' | 'IN_PERSON';

interface Flag {
  readonly leftOpen?: { readonly key: string; readonly answer: Answer } | null | undefined;
}

type LeftOpenOf<Some extends Flag> = NonNullable<Some['leftOpen']>;

export interface GroupedFlags<Some extends Flag> {
  /** Each says something of its own. */
  readonly said: readonly Some[];
  /** Questions that were left for the talk, by how: each stands once. */
  readonly leftOpen: readonly { readonly answer: Answer; readonly questions: readonly LeftOpenOf<Some>[] }[];
}

/** Ten times "not sure" is one thing to read, and not ten. Who said both of one question wants to talk about it. */
export function groupFlags<Some extends Flag>(flags: readonly Some[]): GroupedFlags<Some> {
  const open = flags.flatMap(({ leftOpen }) => (leftOpen as LeftOpenOf<Some> | null | undefined) ?? []);
  const inPerson = open.filter(({ answer }) => answer === 'IN_PERSON');
  const keys = new Set(inPerson.map(({ key }) => key));
  const notSure = open.filter(({ answer, key }) => answer === 'NOT_SURE' && !keys.has(key));
  return {
    said: flags.filter(({ leftOpen }) => !leftOpen),
    leftOpen: [
      { answer: 'NOT_SURE' as const, questions: notSure },
      { answer: 'IN_PERSON' as const, questions: inPerson },
    ].filter(({ questions }) => questions.length > 0),
  };
}
