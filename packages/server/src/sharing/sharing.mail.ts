import { renderMail, type MailContent } from '../platform/mail/mail-layout.js';
import type { ShareKind } from './share-words.js';

/** The same letter for an address that has an account and for one that has none. */
export function offeredLetter(facts: {
  /** Null while nobody but themselves has seen it: a letter of ours lends no words to whoever just came. */
  readonly practitionerName: string | null;
  readonly kind: ShareKind;
  readonly link: string;
  readonly hours: number;
  /** "Sat, Dec 12" */
  readonly offeredUntil: string;
}): MailContent {
  const { practitionerName, kind, link, hours, offeredUntil } = facts;
  const who = practitionerName ?? 'Somebody who prepares a listing with us';
  return renderMail('You are asked to help', [
    { kind: 'heading', text: 'You are asked to help' },
    {
      kind: 'paragraph',
      text:
        kind === 'COLLEAGUE'
          ? `${who} asks you to answer for them while they are away.`
          : `${who} asks you to keep their calendar of first talks.`,
    },
    ...(practitionerName === null
      ? [{ kind: 'paragraph', text: 'You read who it is after signing in.' } as const]
      : []),
    { kind: 'link', label: 'Sign in and look', url: link },
    {
      kind: 'paragraph',
      text: `The link works once, for ${hours} hours after they asked you. After that, sign in with this address: it waits on your account’s page until ${offeredUntil}.`,
    },
    ...(kind === 'COLLEAGUE'
      ? [
          {
            kind: 'paragraph',
            text: 'To answer for somebody, you need a published listing of your own here.',
          } as const,
        ]
      : []),
    {
      kind: 'paragraph',
      text: 'You need a second step for signing in. You can set one up on the way: have your phone beside you.',
    },
    { kind: 'paragraph', text: 'You expected nothing like this? Do nothing.' },
  ]);
}

/** To whoever gave it: somebody else than they meant must not go unseen. */
export function takenLetter(name: string, kind: ShareKind, link: string): MailContent {
  return renderMail('Somebody helps you from now on', [
    { kind: 'heading', text: 'Somebody helps you from now on' },
    {
      kind: 'paragraph',
      text:
        kind === 'COLLEAGUE' ? `${name} answers for you while you are away.` : `${name} keeps your calendar with you.`,
    },
    { kind: 'link', label: 'See or end it', url: link },
  ]);
}

/** To whoever gave it, when whoever helped gives it back: they may be away, and count on them. */
export function givenBackLetter(name: string, kind: ShareKind, link: string): MailContent {
  return helpOver(
    kind === 'COLLEAGUE'
      ? `${name} gave it back, and does not answer for you while you are away.`
      : `${name} gave it back, and does not keep your calendar any more.`,
    link,
  );
}

/** To whoever helped, when whoever gave it takes it back: they go on thinking that somebody counts on them, otherwise. */
export function revokedLetter(
  /** Null while nobody but themselves has seen it. */
  practitionerName: string | null,
  kind: ShareKind,
  link: string,
): MailContent {
  const who = practitionerName ?? 'Somebody who prepares a listing with us';
  const what =
    kind === 'COLLEAGUE' ? 'You do not answer for them any more.' : 'You do not keep their calendar any more.';
  return renderMail('Somebody needs your help no more', [
    { kind: 'heading', text: 'Somebody needs your help no more' },
    { kind: 'paragraph', text: `${who} ended it. ${what}` },
    { kind: 'paragraph', text: 'What you promised for them stays. There is nothing left for you to do.' },
    { kind: 'link', label: 'See whom you help', url: link },
  ]);
}

/** To whoever gave it, while whoever helps cannot. Why is between them and us. */
export function restsLetter(name: string, kind: ShareKind, link: string): MailContent {
  const what = kind === 'COLLEAGUE' ? 'answer for you' : 'keep your calendar';
  return renderMail('Somebody cannot help you just now', [
    { kind: 'heading', text: 'Somebody cannot help you just now' },
    { kind: 'paragraph', text: `${name} cannot ${what} just now. Once they can again, it goes on by itself.` },
    { kind: 'paragraph', text: 'What they promised for you stays. Meanwhile answer yourself, or ask somebody else.' },
    { kind: 'link', label: 'See who helps you', url: link },
  ]);
}

/**
 * To whoever gave it, when whoever helped cannot any more: they deleted their account, and nothing names them then, or they
 * took their second step away.
 */
export function fellAwayLetter(name: string | null, kind: ShareKind, link: string): MailContent {
  const who = name ?? 'Whoever helped you';
  const why = name === null ? 'has no account here any more' : 'took the second step of signing in away';
  const not = kind === 'COLLEAGUE' ? 'answer for you while you are away' : 'keep your calendar any more';
  return helpOver(`${who} ${why}, and does not ${not}.`, link);
}

function helpOver(what: string, link: string): MailContent {
  return renderMail('Somebody helps you no more', [
    { kind: 'heading', text: 'Somebody helps you no more' },
    { kind: 'paragraph', text: what },
    { kind: 'paragraph', text: 'What they promised for you stays. You can answer yourself, or ask somebody else.' },
    { kind: 'link', label: 'See who helps you', url: link },
  ]);
}
