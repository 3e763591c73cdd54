import { Temporal } from 'temporal-polyfill';
import { renderMail, type MailContent } from '../platform/mail/mail-layout.js';
import type { ConfirmDue } from './freshness/confirm-reminders.js';
import type { HidingReason } from './hiding/hiding-reasons.js';

// To who keeps a listing. What was flagged, and what an operator wrote, is read after signing in: a mail may be read over
// a shoulder.

/** RETURNED_UNSEEN: nobody ever saw the listing. */
export type ReviewOutcome = 'PUBLISHED' | 'PAUSED' | 'HIDDEN' | 'RETURNED' | 'RETURNED_UNSEEN';

/** NOBODY: it looked like somebody, and nobody is there any more whom it looks like. */
export type ReviewSubject = 'WORDING' | 'LIKENESS' | 'NOBODY';

const reviewed: Readonly<Record<ReviewSubject, string>> = {
  WORDING: 'An operator read your words',
  LIKENESS: 'An operator reviewed your listing',
  NOBODY: 'Your listing is no longer waiting for review',
};

export function reviewDecidedLetter(outcome: ReviewOutcome, about: ReviewSubject, link: string): MailContent {
  return renderMail('An answer about your listing', [
    { kind: 'heading', text: reviewed[about] },
    { kind: 'paragraph', text: (about === 'WORDING' ? outcomes : outcomesOfLikeness)[outcome] },
    { kind: 'link', label: 'Read the answer', url: link },
    SIGN_IN,
  ]);
}

export function hiddenLetter(reason: HidingReason, link: string): MailContent {
  const { why, next } = hidings[reason];
  return renderMail('Your listing is hidden', [
    { kind: 'heading', text: 'Your listing is hidden' },
    { kind: 'paragraph', text: `${why} Nobody sees it for now. Talks that are confirmed stay confirmed.` },
    {
      kind: 'paragraph',
      text: `${next} You can ask for it to be shown again: another operator will read what you say.`,
    },
    { kind: 'link', label: 'See what to do', url: link },
    SIGN_IN,
  ]);
}

export function shownLetter(link: string): MailContent {
  return renderMail('Your listing is back', [
    { kind: 'heading', text: 'Your listing is back' },
    { kind: 'paragraph', text: 'An operator no longer hides it. It is as you left it.' },
    { kind: 'link', label: 'See it', url: link },
    SIGN_IN,
  ]);
}

export function appealDecidedLetter(isGranted: boolean, link: string): MailContent {
  return renderMail('An answer about your listing', [
    { kind: 'heading', text: 'An operator read what you wrote' },
    {
      kind: 'paragraph',
      text: isGranted
        ? 'Your listing is no longer hidden. It is as you left it.'
        : 'Your listing stays hidden. The answer says why. You can ask again once something has changed.',
    },
    { kind: 'link', label: 'Read the answer', url: link },
    SIGN_IN,
  ]);
}

const SIGN_IN = { kind: 'paragraph', text: 'You sign in first.' } as const;

const outcomes: Readonly<Record<ReviewOutcome, string>> = {
  PUBLISHED: 'They can stay. Your listing is published as you sent it.',
  PAUSED: 'They can stay. Your listing is paused: it says what you sent as soon as you show it again.',
  HIDDEN: 'They can stay. Your listing is hidden for now: it says what you sent once an operator shows it again.',
  RETURNED: 'You are asked to change them. What everyone sees has not changed, and your draft is as you left it.',
  RETURNED_UNSEEN: 'You are asked to change them. It is not published yet, and your draft is as you left it.',
};

const outcomesOfLikeness: Readonly<Record<ReviewOutcome, string>> = {
  PUBLISHED: 'Nobody will mistake it for someone else’s. Your listing is published as you sent it.',
  PAUSED:
    'Nobody will mistake it for someone else’s. Your listing is paused: it says what you sent as soon as you show it again.',
  HIDDEN:
    'Nobody will mistake it for someone else’s. Your listing is hidden for now: it says what you sent once an operator shows it again.',
  RETURNED:
    'You are asked to change something first. What everyone sees has not changed, and your draft is as you left it.',
  RETURNED_UNSEEN:
    'You are asked to change something first. It is not published yet, and your draft is as you left it.',
};

const hidings: Readonly<Record<HidingReason, { readonly why: string; readonly next: string }>> = {
  NOT_TRUE: {
    why: 'An operator found that it says something that is not true.',
    next: 'Correct it, and publish it again: it is saved until an operator shows it.',
  },
  NO_LICENCE: {
    why: 'An operator found that a licence or a check on it is not valid.',
    next: 'Correct the licence, or say where it can be looked up.',
  },
  SOMEBODY_ELSE: {
    why: 'An operator has reason to think that it is not run by the person it names.',
    next: 'Say how we can tell that it is.',
  },
  NOT_SAFE: {
    why: 'An operator found that someone could come to harm.',
    next: 'Say what you have changed, or why it is not so.',
  },
  THEY_ASKED: {
    why: 'We were asked to hide it, by you or in your name.',
    next: 'If that was not you, say so.',
  },
};
export function confirmDueLetter({ sinksOn, hiddenOn, today }: ConfirmDue, link: string): MailContent {
  const sinks =
    sinksOn > today
      ? `If you do not say so by ${inWords(sinksOn)}, it is listed below the others from that day on.`
      : 'It is listed below the others until you say so.';
  return renderMail('Is your listing still true?', [
    { kind: 'heading', text: 'Is your listing still true?' },
    { kind: 'paragraph', text: `People rely on what it says. ${sinks} On ${inWords(hiddenOn)} it goes out of sight.` },
    { kind: 'link', label: 'Read it and say so', url: link },
    {
      kind: 'paragraph',
      text: 'You sign in first. It takes one button, or a correction where something is different.',
    },
  ]);
}

/** "March 3, 2027" */
function inWords(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-US', { dateStyle: 'long' });
}
