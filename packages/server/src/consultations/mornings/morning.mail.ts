import { renderMail, type MailContent } from '../../platform/mail/mail-layout.js';

/** Counts and times; the rest is behind signing in. */
export interface MorningFacts {
  readonly waiting: number;
  /** By when the first of them is to be answered; null: none waits. */
  readonly firstAnswerBy: string | null;
  /** "10:00 am Central time", each. */
  readonly talks: readonly string[];
  readonly origin: string;
  /** Where these mails are switched off. */
  readonly setting: string;
}

export function morningLetter({ waiting, firstAnswerBy, talks, origin, setting }: MorningFacts): MailContent {
  return renderMail('Your day', [
    { kind: 'heading', text: 'Your day' },
    ...(firstAnswerBy
      ? [
          {
            kind: 'paragraph',
            text: `${waiting === 1 ? 'One request is waiting' : `${waiting} requests are waiting`} for your answer, the first until ${firstAnswerBy}.`,
          } as const,
          { kind: 'link', label: 'Read and answer', url: `${origin}/requests` } as const,
        ]
      : []),
    ...(talks.length > 0
      ? [
          { kind: 'paragraph', text: talks.length === 1 ? 'One talk today:' : `${talks.length} talks today:` } as const,
          { kind: 'list', items: talks } as const,
          { kind: 'link', label: 'See what is coming up', url: `${origin}/requests?part=ahead` } as const,
        ]
      : [{ kind: 'paragraph', text: 'No talk is confirmed for today.' } as const]),
    { kind: 'link', label: 'Turn off the morning email', url: setting },
  ]);
}
