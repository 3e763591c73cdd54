import { renderMail, type MailBlock, type MailContent } from '../platform/mail/mail-layout.js';
import type { ClaimState } from './claim-states.js';

// To the claimant, and to everybody who could lose something. None says who claims, nor what the directory is about.

export interface ClaimInLetter {
  readonly name: string;
  readonly state: ClaimState;
  /** "Thu, Dec 3, 3:00 pm Central time"; null: it does not wait. */
  readonly waitsUntil: string | null;
}

interface CodeInLetter extends Pick<ClaimInLetter, 'name'> {
  readonly code: string;
  readonly until: string;
  /** When the claim was begun: another one to the same listing may have its letter here, too. */
  readonly begun: string;
  /** As the page of the claim shows it. */
  readonly sign: string;
}

/** To an address that is on file, or that an official source gives. */
export function claimCodeLetter({ name, code, until, begun, sign }: CodeInLetter, noLink: string): MailContent {
  return renderMail('Your code', [
    {
      kind: 'paragraph',
      text: `Someone is asking to manage the listing of ${name} at Clearing. If that is you, this is your code:`,
    },
    { kind: 'code', text: `${code.slice(0, 3)} ${code.slice(3)}` },
    {
      kind: 'paragraph',
      text: `Type it on the page of your claim. It works until ${until}. We will never ask you for it.`,
    },
    {
      kind: 'paragraph',
      text: `It is for the claim that was started on ${begun}, and for no other: the page of your claim says when yours was. It also shows the letters ${sign}. Not you, or not yours? Do not give it to anyone.`,
    },
    noTo(noLink),
  ]);
}

/** At once, when somebody claims what has a listing. */
export function claimWarningLetter({ name }: ClaimInLetter, noLink: string): MailContent {
  return renderMail('About your listing', [
    { kind: 'heading', text: 'Someone is asking for your listing' },
    { kind: 'paragraph', text: `Someone says that the listing of ${name} is theirs, and asks to manage it.` },
    {
      kind: 'paragraph',
      text: 'Nothing has changed. Before anything does, they have to enter a code, two operators check the licence, and you have 72 hours to say no.',
    },
    {
      kind: 'paragraph',
      text: 'If others ask today, too, we will not email you again about that. We always email you before anything changes.',
    },
    { kind: 'paragraph', text: 'Is it you? Then there is nothing to do.' },
    noTo(noLink),
  ]);
}

export function claimNoticeLetter({ name, waitsUntil }: ClaimInLetter, noLink: string): MailContent {
  return renderMail('About your listing: 72 hours', [
    { kind: 'heading', text: 'Say no now if it is not you' },
    {
      kind: 'paragraph',
      text: `Someone is asking for the listing of ${name}. They entered a code, and two operators checked the licence under that name. Unless someone says no, the listing is theirs from ${waitsUntil} on.`,
    },
    { kind: 'paragraph', text: 'Is it you? Then there is nothing to do.' },
    noTo(noLink),
  ]);
}

/** To everybody who was told of it. */
export function claimOutcomeLetter({ name, state, waitsUntil }: ClaimInLetter, link: string): MailContent {
  const words = outcomeOf(state, waitsUntil);
  return renderMail('About your listing', [
    { kind: 'heading', text: words.heading },
    { kind: 'paragraph', text: `It is about the listing of ${name}. ${words.text}` },
    { kind: 'link', label: 'See what you can do', url: link },
  ]);
}

function outcomeOf(state: ClaimState, waitsUntil: string | null): { readonly heading: string; readonly text: string } {
  switch (state) {
    case 'COMPLETED':
      return {
        heading: 'Someone else manages the listing now',
        text: 'Nobody stopped it within 72 hours. The person who asked for it manages it now.',
      };
    case 'REFUSED':
    case 'WITHDRAWN':
    case 'EXPIRED':
      return {
        heading: 'Nothing has changed',
        text: 'Someone asked for it, and that is over. It is managed as before.',
      };
    case 'WAITING':
      return {
        heading: 'Operators decided that it goes on',
        text: `Two operators looked into what was said. Unless someone else says no, the person who asked for it manages it from ${waitsUntil} on.`,
      };
    default:
      return {
        heading: 'Operators decided that it goes on',
        text: 'Two operators looked into what was said. Nothing has changed so far, and you will hear from us before it does.',
      };
  }
}

/** To the claimant. */
export function claimStateLetter(claim: ClaimInLetter & { readonly wasFrozen: boolean }, page: string): MailContent {
  const { heading, text } = stateOf(claim);
  return renderMail('About your claim', [
    { kind: 'heading', text: heading },
    { kind: 'paragraph', text },
    { kind: 'link', label: 'See your claim', url: page },
    { kind: 'paragraph', text: 'You sign in first.' },
  ]);
}

function stateOf({ state, waitsUntil, wasFrozen }: ClaimInLetter & { readonly wasFrozen: boolean }): {
  readonly heading: string;
  readonly text: string;
} {
  switch (state) {
    case 'CODE':
      if (wasFrozen) return WENT_ON;
      return {
        heading: 'A code is on its way',
        text: 'Two operators found an address for you at an official source. A code went there: type it on the page of your claim.',
      };
    case 'WAITING':
      return {
        heading: '72 hours to go',
        text: `Everything was checked. The people who had to be told have until ${waitsUntil} to say no. Unless someone does, the listing is yours then.`,
      };
    case 'DISPUTED':
      return {
        heading: 'Someone said no',
        text: 'Your claim is on hold until two operators have looked into it. You do not need to do anything.',
      };
    case 'COMPLETED':
      return { heading: 'It is yours', text: 'You manage the listing now. Check that everything it says is true.' };
    case 'REFUSED':
      return {
        heading: 'It was not granted',
        text: 'Nothing has changed. The page of your claim says why.',
      };
    case 'EXPIRED':
      return { heading: 'Your claim is over', text: 'The code was not entered in time. You can start again.' };
    default:
      return WENT_ON;
  }
}

const WENT_ON = {
  heading: 'Your claim goes on',
  text: 'Two operators looked into what was said against it. The page of your claim says what comes next.',
} as const;

function noTo(link: string): MailBlock {
  return { kind: 'link', label: 'It is not me: stop it', url: link };
}
