import { Temporal } from 'temporal-polyfill';
import { renderMail, type MailBlock, type MailContent } from '../platform/mail/mail-layout.js';
import type { InvitedAs } from './invitation.repository.js';

// None says anything of patients, nor what the directory is about.

interface InvitationInLetter {
  readonly clinicName: string;
  readonly as: InvitedAs;
  readonly expiresAt: Date;
}

/** The same whoever reads mail there. */
export function clinicInvitationLetter({ clinicName, as, expiresAt }: InvitationInLetter, link: string): MailContent {
  const until = Temporal.Instant.fromEpochMilliseconds(expiresAt.getTime()).toLocaleString('en-US', {
    ...{ dateStyle: 'long', timeZone: 'America/New_York' },
  } as const);
  const asked =
    as === 'MANAGER'
      ? 'A manager of this clinic at Clearing asks you to manage its name and places together with them.'
      : 'A manager of this clinic at Clearing asks you to be listed there. Your listing is yours, and goes with you when you leave.';
  return renderMail('An invitation', [
    { kind: 'heading', text: 'An invitation' },
    { kind: 'paragraph', text: asked },
    { kind: 'facts', facts: [{ label: 'Clinic', value: clinicName }] },
    { kind: 'link', label: 'See what it is about', url: link },
    {
      kind: 'paragraph',
      text: `You sign in first, with the address this email came to. The link works once, until ${until}.`,
    },
    { kind: 'paragraph', text: 'Don’t know this clinic? Do nothing, or use the link to say no.' },
  ]);
}

/** What somebody has before them at places of a clinic. */
export interface TalksInLetter {
  /** How many talks in person are promised there. */
  readonly promised: number;
  /** How many requests for one there wait for an answer. */
  readonly waiting: number;
}

export interface MovedInLetter extends TalksInLetter {
  readonly clinicName: string;
  readonly isClosed: boolean;
  /** Where it is now, or was until it closed. Null: it is not there any more at all. */
  readonly address: string | null;
  /** Whether they belong to the clinic; else they left it, and have promised to see somebody there still. */
  readonly isMember: boolean;
  /** Where it is now, if their listing names no licence for there: "New Mexico". */
  readonly unlicensedIn: string | null;
}

export function placeMovedLetter(moved: MovedInLetter, page: string): MailContent {
  const { clinicName, isClosed, address, isMember, unlicensedIn } = moved;
  return renderMail('About your listing', [
    { kind: 'heading', text: isClosed ? 'A place is closed' : 'A place has moved' },
    {
      kind: 'paragraph',
      text: isClosed
        ? `A manager of ${clinicName} says that nobody works at ${address ?? 'one of its places'} anymore.`
        : `A manager of ${clinicName} changed an address. It is now: ${address}.`,
    },
    ...(isMember
      ? [
          {
            kind: 'paragraph' as const,
            text: isClosed ? 'Your listing no longer names it.' : 'Your listing says so now, too.',
          },
        ]
      : []),
    ...(isMember && unlicensedIn !== null
      ? [
          {
            kind: 'paragraph' as const,
            text: `Your listing names no licence for ${unlicensedIn}. Until it does, what you give there is not shown, and nobody can ask to see you there.`,
          },
        ]
      : []),
    ...talksThere(moved, !isClosed),
    { kind: 'link', label: isMember ? 'See your clinic' : 'See your talks', url: page },
    { kind: 'paragraph', text: 'You sign in first.' },
  ]);
}

/** Also when their place is gone, what was promised or asked for there goes on. One that moved, patients are mailed. */
function talksThere({ promised, waiting }: TalksInLetter, hasMoved: boolean): MailBlock[] {
  const [takePlace, they] =
    promised === 1
      ? ['One talk you promised takes place there. It stays as it is', 'it']
      : [`${promised} talks you promised take place there. They stay as they are`, 'they'];
  const told = hasMoved
    ? ': we email each patient the new address.'
    : `. If ${they} cannot take place there, please tell each patient.`;
  const stay = promised === 0 ? 'You have promised no talk there.' : `${takePlace}${told}`;
  const ask =
    waiting === 1
      ? 'One request for a talk there is waiting for your answer.'
      : `${waiting} requests for a talk there are waiting for your answer.`;
  return [stay, ...(waiting === 0 ? [] : [ask])].map((text) => ({ kind: 'paragraph', text }));
}

interface RemovedInLetter extends TalksInLetter {
  readonly clinicName: string;
  readonly isPaused: boolean;
}

export function memberRemovedLetter(removed: RemovedInLetter, page: string): MailContent {
  const { clinicName, isPaused } = removed;
  return renderMail('About your listing', [
    { kind: 'heading', text: 'You are no longer listed there' },
    {
      kind: 'paragraph',
      text: `A manager of ${clinicName} says that you no longer work there. Your listing is yours and continues without its places.`,
    },
    ...talksThere(removed, false),
    {
      kind: 'paragraph',
      text: 'What you offered there is kept in your draft: give it another place, and publish it.',
    },
    ...(isPaused
      ? [
          {
            kind: 'paragraph' as const,
            text: 'Nothing you offer was left in your listing, so it is out of sight until then.',
          },
        ]
      : []),
    { kind: 'link', label: 'See your listing', url: page },
    { kind: 'paragraph', text: 'You sign in first.' },
  ]);
}

interface MemberInLetter {
  /** "Bo Wren, MD" */
  readonly name: string;
  readonly clinicName: string;
}

export function memberJoinedLetter({ name, clinicName }: MemberInLetter, page: string): MailContent {
  return renderMail('About your clinic', [
    { kind: 'heading', text: 'Someone is listed there now' },
    { kind: 'paragraph', text: `${name} said yes and is listed at ${clinicName} now.` },
    { kind: 'paragraph', text: 'If they do not work there, you can say so on the page of your clinic.' },
    { kind: 'link', label: 'See your clinic', url: page },
    { kind: 'paragraph', text: 'You sign in first.' },
  ]);
}

export function memberLeftLetter({ name, clinicName }: MemberInLetter, page: string): MailContent {
  return renderMail('About your clinic', [
    { kind: 'heading', text: 'Someone left' },
    {
      kind: 'paragraph',
      text: `${name} is no longer listed at ${clinicName}. They left on their own, and their listing went with them.`,
    },
    { kind: 'paragraph', text: 'Talks they promised there stay with them: patients may still come.' },
    { kind: 'link', label: 'See your clinic', url: page },
    { kind: 'paragraph', text: 'You sign in first.' },
  ]);
}

export function managerAddedLetter({ clinicName }: { readonly clinicName: string }, page: string): MailContent {
  return renderMail('About your clinic', [
    { kind: 'heading', text: 'Someone else manages it, too' },
    { kind: 'paragraph', text: `Someone else now manages ${clinicName} together with you.` },
    { kind: 'link', label: 'See who', url: page },
    { kind: 'paragraph', text: 'You sign in first.' },
  ]);
}

export function managerLeftLetter(
  { clinicName, isAlone }: { readonly clinicName: string; readonly isAlone: boolean },
  page: string,
): MailContent {
  return renderMail('About your clinic', [
    { kind: 'heading', text: 'Someone no longer manages it' },
    { kind: 'paragraph', text: `Someone who managed ${clinicName} together with you no longer does.` },
    ...(isAlone
      ? [
          {
            kind: 'paragraph' as const,
            text: 'You are the only one who manages it now. Invite someone else to manage it with you, for a day when you cannot.',
          },
        ]
      : []),
    { kind: 'link', label: 'See who', url: page },
    { kind: 'paragraph', text: 'You sign in first.' },
  ]);
}

export function managerPutInLetter({ clinicName }: { readonly clinicName: string }, page: string): MailContent {
  return renderMail('About your clinic', [
    { kind: 'heading', text: 'You manage it now' },
    {
      kind: 'paragraph',
      text: `Two of us looked into it: you manage the name, words and places of ${clinicName} now.`,
    },
    { kind: 'link', label: 'See the clinic', url: page },
    { kind: 'paragraph', text: 'You sign in first. Didn’t ask for this? Please reply to this email.' },
  ]);
}

export function managerPutOutLetter({ clinicName }: { readonly clinicName: string }): MailContent {
  return renderMail('About your clinic', [
    { kind: 'heading', text: 'You no longer manage it' },
    {
      kind: 'paragraph',
      text: `Two of us looked into it: you no longer manage the name, words and places of ${clinicName}.`,
    },
    { kind: 'paragraph', text: 'Your account, and a listing of your own, stay as they are.' },
    { kind: 'paragraph', text: 'Do you think this is wrong? Please reply to this email.' },
  ]);
}

export function unmanagedLetter({ clinicName }: { readonly clinicName: string }, page: string): MailContent {
  return renderMail('About your clinic', [
    { kind: 'heading', text: 'Nobody manages it anymore' },
    {
      kind: 'paragraph',
      text: `The person who managed ${clinicName} is gone. Its name and places stay as they are, and so does your listing.`,
    },
    { kind: 'paragraph', text: 'You belong to it: you can manage it now, or leave it.' },
    { kind: 'link', label: 'See your clinic', url: page },
    { kind: 'paragraph', text: 'You sign in first.' },
  ]);
}
