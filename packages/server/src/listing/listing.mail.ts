import { renderMail, type MailContent } from '../platform/mail/mail-layout.js';

// To who keeps a listing. What was flagged, and what an operator wrote, is read after signing in: a mail may be read over
// a shoulder.

export type ReviewOutcome = 'PUBLISHED' | 'PAUSED' | 'RETURNED';

export function reviewDecidedLetter(outcome: ReviewOutcome, link: string): MailContent {
  return renderMail('An answer about your listing', [
    { kind: 'heading', text: 'An operator read your words' },
    { kind: 'paragraph', text: outcomes[outcome] },
    { kind: 'link', label: 'Read the answer', url: link },
    { kind: 'paragraph', text: 'You sign in first.' },
  ]);
}

const outcomes: Readonly<Record<ReviewOutcome, string>> = {
  PUBLISHED: 'They may stand. Your listing is published as you sent it.',
  PAUSED: 'They may stand. Your listing is paused: it says what you sent as soon as you show it again.',
  RETURNED: 'You are asked to change them. What everybody sees has not changed, and your draft is as you left it.',
};
