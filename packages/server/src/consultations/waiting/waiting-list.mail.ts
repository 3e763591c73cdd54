import type { HelpLine } from '../../catalog/help-line.results.js';
import { renderMail, type MailBlock, type MailContent } from '../../platform/mail/mail-layout.js';
import { help } from '../letters/patient.mail.js';
import type { WaitingListEnd } from './waiting-words.js';

/** What a letter about a place on a list can tell. Times come as words, with their zone. */
export interface WaitingLetterFacts {
  /** "Ana" */
  readonly givenName: string;
  /** "Ana Ruiz, MD" */
  readonly displayName: string;
  /** The private link; null when none works any more. */
  readonly link: string | null;
}

export interface OfferFacts {
  /** "Tue, Dec 8, 3:00 pm Central time" */
  readonly when: string;
  /** The same where it takes place, when that is another clock; else null. */
  readonly whenThere: string | null;
  /** "By video", or street and town. */
  readonly place: string;
  /** Until when it is kept. */
  readonly until: string;
}

export interface TalkFacts {
  /** "By video", or street and town. */
  readonly place: string;
  readonly minutes: number;
  /** "$50", or "Not given". */
  readonly price: string;
  /** A time of it as it was before had been kept for them. */
  readonly isTimeGone: boolean;
}

// Subjects, and the first lines that mail programs show beside them, say nothing of what kind of care this is.

export function confirmLetter(facts: WaitingLetterFacts, until: string): MailContent {
  return renderMail('Please confirm', [
    { kind: 'heading', text: 'One more step' },
    {
      kind: 'paragraph',
      text: `Someone asked, with this address, to be told when ${facts.givenName} has a free time. If that was you, open this link by ${until} and press its button.`,
    },
    ...yourLink(facts, 'Yes, tell me'),
    { kind: 'paragraph', text: 'Not you? Do nothing: you are not on any list, and everything is erased by then.' },
  ]);
}

/** Somebody who waits asked again, or somebody else typed their address: only they hear that they wait already. */
export function knownLetter(facts: WaitingLetterFacts): MailContent {
  return renderMail('You are on the list', [
    { kind: 'heading', text: 'You are already on the list' },
    {
      kind: 'paragraph',
      text: `Someone asked, with this address, to be told when ${facts.givenName} has a free time. You are already waiting, and you keep your place. Nothing was changed.`,
    },
    ...yourLink(facts, 'See your place, or leave the list'),
    { kind: 'paragraph', text: 'To change what you said, leave the list and join it again.' },
  ]);
}

export function offerLetter(facts: WaitingLetterFacts, offer: OfferFacts): MailContent {
  return renderMail('A time has opened up', [
    { kind: 'heading', text: 'A time has opened up' },
    {
      kind: 'facts',
      facts: [
        { label: 'When', value: offer.when },
        ...(offer.whenThere ? [{ label: 'There', value: offer.whenThere }] : []),
        { label: 'With', value: facts.displayName },
        { label: 'Where', value: offer.place },
      ],
    },
    { kind: 'paragraph', text: `It is kept for you until ${offer.until}, and shown to no one else until then.` },
    ...yourLink(facts, 'Take it, or say that it does not work'),
    {
      kind: 'paragraph',
      text: 'Asking for it takes a few minutes. If it does not work for you, say so: then it is free for others, and you keep your place.',
    },
    worse,
  ]);
}

/** The first that was not answered. */
export function letGoLetter(facts: WaitingLetterFacts): MailContent {
  return renderMail('You keep your place', [
    { kind: 'heading', text: 'We let the time go' },
    {
      kind: 'paragraph',
      text: `A time with ${facts.givenName} was kept for you, and it was not asked for in time, so it is no longer kept for you. You did nothing wrong, and you keep your place.`,
    },
    {
      kind: 'paragraph',
      text: 'If the next one passes without an answer, too, we take you off the list and tell you. “It does not work for me” is an answer.',
    },
    ...yourLink(facts, 'See your place, or leave the list'),
    worse,
  ]);
}

/** The practitioner closed those hours, or the talk is not offered as it was: at another price the time may be free still. */
export function withdrawnLetter(facts: WaitingLetterFacts): MailContent {
  return renderMail('You keep your place', [
    { kind: 'heading', text: 'The time is no longer kept' },
    {
      kind: 'paragraph',
      text: `Something has changed on ${facts.givenName}’s side, so the time that was kept for you is no longer kept. You did nothing wrong, and you keep your place.`,
    },
    ...yourLink(facts, 'See your place, or leave the list'),
    worse,
  ]);
}

const GONE_WITH_IT =
  'The time that was kept for you was for the talk as it was before, so it is no longer kept. You did nothing wrong.';

/** The talk is offered otherwise: they wait for that now, and leave if it is not what they wait for. */
export function changedLetter(facts: WaitingLetterFacts, talk: TalkFacts): MailContent {
  return renderMail('The talk you are waiting for has changed', [
    { kind: 'heading', text: 'The talk you are waiting for has changed' },
    {
      kind: 'paragraph',
      text: `On ${facts.givenName}’s side, the talk that you are waiting for has changed. This is how it is offered now. You keep your place.`,
    },
    {
      kind: 'facts',
      facts: [
        { label: 'With', value: facts.displayName },
        { label: 'Where', value: talk.place },
        { label: 'How long', value: `${talk.minutes} minutes` },
        { label: 'Cost', value: talk.price },
      ],
    },
    ...(talk.isTimeGone ? [{ kind: 'paragraph', text: GONE_WITH_IT } as const] : []),
    { kind: 'paragraph', text: 'If that does not work for you, leave the list. No reason needed.' },
    ...yourLink(facts, 'See your place, or leave the list'),
    worse,
  ]);
}

export function endedLetter(
  facts: WaitingLetterFacts,
  because: WaitingListEnd,
  said: { readonly erasedBy: string; readonly others: string; readonly lines: readonly HelpLine[] },
): MailContent {
  return renderMail('You are no longer on the list', [
    { kind: 'heading', text: 'You are no longer on the list' },
    { kind: 'paragraph', text: reasonOf(facts, because) },
    { kind: 'paragraph', text: `Your name and address are erased by ${said.erasedBy}.` },
    { kind: 'link', label: 'See who has times', url: said.others },
    ...help(said.lines),
  ]);
}

function reasonOf({ givenName }: WaitingLetterFacts, because: WaitingListEnd): string {
  switch (because) {
    case 'NOT_ANSWERED':
      return `Two times with ${givenName} were kept for you, and neither was answered, so we took you off the list. You did nothing wrong, and you can join again at any time.`;
    case 'TOO_LATE':
      return `Your time on the list for ${givenName} has run out, so you are off the list. You did nothing wrong, and you can join again at any time.`;
    case 'NOT_OFFERED':
      return `The talk with ${givenName} that you were waiting for is no longer offered. You did nothing wrong.`;
    default:
      return `You are no longer waiting for a time with ${givenName}.`;
  }
}

const worse: MailBlock = {
  kind: 'paragraph',
  text: 'If you feel worse while you wait, call or text 988 at any hour. In danger, call 911.',
};

function yourLink({ link }: WaitingLetterFacts, label: string): MailBlock[] {
  if (!link) return [];
  return [
    { kind: 'link', label, url: link },
    { kind: 'paragraph', text: 'Keep this link private: anyone who has it sees what you see.' },
  ];
}
