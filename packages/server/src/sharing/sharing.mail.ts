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
  const who = practitionerName ?? 'Someone who is preparing a listing with us';
  return renderMail('You are asked to help', [
    { kind: 'heading', text: 'You are asked to help' },
    {
      kind: 'paragraph',
      text:
        kind === 'COLLEAGUE'
          ? `${who} asks you to answer for them while they are away.`
          : `${who} asks you to manage their calendar of first talks.`,
    },
    ...(practitionerName === null
      ? [{ kind: 'paragraph', text: 'You can read who it is after you sign in.' } as const]
      : []),
    { kind: 'link', label: 'Sign in and see', url: link },
    {
      kind: 'paragraph',
      text: `The link works once, for ${hours} hours after they asked you. After that, sign in with this address: the request waits on your account’s page until ${offeredUntil}.`,
    },
    ...(kind === 'COLLEAGUE'
      ? [
          {
            kind: 'paragraph',
            text: 'To answer for someone, you need a published listing of your own here.',
          } as const,
        ]
      : []),
    {
      kind: 'paragraph',
      text: 'You need a second step for signing in. You can set one up on the way: have your phone ready.',
    },
    { kind: 'paragraph', text: 'Not expecting this? Do nothing.' },
  ]);
}

/** To whoever gave it: somebody else than they meant must not go unseen. */
export function takenLetter(name: string, kind: ShareKind, link: string): MailContent {
  return renderMail('Someone helps you now', [
    { kind: 'heading', text: 'Someone helps you now' },
    {
      kind: 'paragraph',
      text:
        kind === 'COLLEAGUE'
          ? `${name} answers for you while you are away.`
          : `${name} manages your calendar with you.`,
    },
    { kind: 'link', label: 'See or end it', url: link },
  ]);
}

/** To whoever gave it, when whoever helped gives it back: they may be away, and count on them. */
export function givenBackLetter(name: string, kind: ShareKind, link: string): MailContent {
  return helpOver(
    kind === 'COLLEAGUE'
      ? `${name} stopped helping, and does not answer for you while you are away.`
      : `${name} stopped helping, and no longer manages your calendar.`,
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
  const who = practitionerName ?? 'Someone who is preparing a listing with us';
  const what = kind === 'COLLEAGUE' ? 'You no longer answer for them.' : 'You no longer manage their calendar.';
  return renderMail('Someone no longer needs your help', [
    { kind: 'heading', text: 'Someone no longer needs your help' },
    { kind: 'paragraph', text: `${who} ended it. ${what}` },
    { kind: 'paragraph', text: 'What you promised for them stays. There is nothing left for you to do.' },
    { kind: 'link', label: 'See who you help', url: link },
  ]);
}

/** To whoever gave it, while whoever helps cannot. Why is between them and us. */
export function restsLetter(name: string, kind: ShareKind, link: string): MailContent {
  const what = kind === 'COLLEAGUE' ? 'answer for you' : 'manage your calendar';
  return renderMail('Someone cannot help you right now', [
    { kind: 'heading', text: 'Someone cannot help you right now' },
    { kind: 'paragraph', text: `${name} cannot ${what} right now. Once they can again, it continues by itself.` },
    {
      kind: 'paragraph',
      text: 'What they promised for you stays. In the meantime, answer yourself, or ask someone else.',
    },
    { kind: 'link', label: 'See who helps you', url: link },
  ]);
}

/**
 * To whoever gave it, when whoever helped cannot any more: they deleted their account, and nothing names them then, or they
 * took their second step away.
 */
export function fellAwayLetter(name: string | null, kind: ShareKind, link: string): MailContent {
  const who = name ?? 'The person who helped you';
  const why = name === null ? 'no longer has an account here' : 'removed their second step for signing in';
  const not = kind === 'COLLEAGUE' ? 'does not answer for you while you are away' : 'no longer manages your calendar';
  return helpOver(`${who} ${why}, and ${not}.`, link);
}

function helpOver(what: string, link: string): MailContent {
  return renderMail('Someone no longer helps you', [
    { kind: 'heading', text: 'Someone no longer helps you' },
    { kind: 'paragraph', text: what },
    { kind: 'paragraph', text: 'What they promised for you stays. You can answer yourself, or ask someone else.' },
    { kind: 'link', label: 'See who helps you', url: link },
  ]);
}
