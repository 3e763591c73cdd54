import type { ConsultationParty } from '../states/consultation-states.js';
import type { TalkTime } from './talk-time.js';
import { renderMail, type MailBlock, type MailContent } from '../../platform/mail/mail-layout.js';

/** What a letter to the asked practitioner can tell: a name, a time, a number. The rest is behind signing in. */
export interface PractitionerLetterFacts {
  /** What the patient wants to be called; null once erased. */
  readonly patientName: string | null;
  readonly when: string;
  /** The same where it takes place, when that is another clock than the one they keep hours by; else null. */
  readonly whenThere: string | null;
  readonly place: string;
  /** Who begins a talk from afar, and how; null when both come to a place. */
  readonly wayIn: string | null;
  readonly link: string;
  readonly time: TalkTime;
}

/** What a letter tells of what was answered: a number, and that something comes first. Never what it is. */
export interface ToTalkAbout {
  readonly flagCount: number;
  readonly safetyFirst: boolean;
}

/** `points`: null when nothing is shared of what was answered. */
export function waitingLetter(
  facts: PractitionerLetterFacts,
  points: ToTalkAbout | null,
  answerBy: string,
): MailContent {
  return renderMail('A request is waiting', [
    { kind: 'heading', text: 'A request is waiting' },
    practitionerTimeFacts(facts, [...pointsFact(points), { label: 'Answer by', value: answerBy }]),
    ...comesFirst(points, 'before you answer'),
    { kind: 'link', label: 'Read and answer', url: facts.link },
    { kind: 'paragraph', text: `${BEHIND_SIGNING_IN} The time is held until you answer.` },
  ]);
}

export function nudgeLetter(facts: PractitionerLetterFacts, points: ToTalkAbout | null, answerBy: string): MailContent {
  return renderMail('A request is still waiting', [
    { kind: 'heading', text: 'A request is still waiting' },
    { kind: 'paragraph', text: `Without an answer by ${answerBy}, it expires and its time is no longer held.` },
    practitionerTimeFacts(facts),
    ...comesFirst(points, 'before you answer'),
    { kind: 'link', label: 'Read and answer', url: facts.link },
  ]);
}

/** `points` when it was booked at once, and nothing was heard of it before. */
export function practitionerConfirmedLetter(facts: PractitionerLetterFacts, points: ToTalkAbout | null): MailContent {
  return renderMail(`Confirmed: ${facts.when}`, [
    { kind: 'heading', text: 'Confirmed' },
    practitionerTimeFacts(facts, pointsFact(points)),
    ...comesFirst(points, facts.time === 'AHEAD' ? 'before the talk' : 'now'),
    ...(facts.wayIn ? [{ kind: 'paragraph', text: facts.wayIn } as const] : []),
    { kind: 'link', label: facts.time === 'AHEAD' ? 'See or cancel it' : 'See it', url: facts.link },
    ...(points === null ? [] : [{ kind: 'paragraph', text: BEHIND_SIGNING_IN } as const]),
  ]);
}

/** Whether it is free is another question: it may be kept for whoever waits, be somebody else's by now, or be over. */
const notHeld = 'The time is no longer held for them.';

export function practitionerExpiredLetter(facts: PractitionerLetterFacts): MailContent {
  return renderMail('A request has expired', [
    { kind: 'heading', text: 'A request has expired' },
    {
      kind: 'paragraph',
      text: `There was no answer in time, and we told the person who asked. ${notHeld}`,
    },
    practitionerTimeFacts(facts),
  ]);
}

/** None of the other times suits, too late for an answer to the one that was asked for. `who`: who said so; null: the patient. */
export function noneSuitedLetter(facts: PractitionerLetterFacts, who: string | null): MailContent {
  return renderMail('None of the times work', [
    { kind: 'heading', text: 'None of the times work' },
    {
      kind: 'paragraph',
      text: `${who ? `${who} said that none of the proposed times work. ` : ''}There was no time left to answer about the one that was asked for. We let all of them go.`,
    },
    practitionerTimeFacts(facts),
    { kind: 'link', label: 'See it', url: facts.link },
  ]);
}

/** The same, where `who` took the times back. */
export function takenBackTooLateLetter(facts: PractitionerLetterFacts, who: string): MailContent {
  return renderMail('A request has ended', [
    { kind: 'heading', text: 'A request has ended' },
    {
      kind: 'paragraph',
      text: `${who} withdrew the proposed times. There was no time left to answer about the one that was asked for. We let all of them go.`,
    },
    practitionerTimeFacts(facts),
    { kind: 'link', label: 'See it', url: facts.link },
  ]);
}

export function practitionerNotChosenLetter(facts: PractitionerLetterFacts): MailContent {
  return renderMail('No time was chosen', [
    { kind: 'heading', text: 'No time was chosen' },
    { kind: 'paragraph', text: 'There was no answer to the times you proposed. We let all of them go.' },
    practitionerTimeFacts(facts),
  ]);
}

export function withdrawnLetter(facts: PractitionerLetterFacts): MailContent {
  return renderMail('A request was withdrawn', [
    { kind: 'heading', text: 'A request was withdrawn' },
    { kind: 'paragraph', text: `There is nothing left to do. ${notHeld}` },
    practitionerTimeFacts(facts),
  ]);
}

const cancelledBy: Readonly<Record<ConsultationParty, (who: string) => string>> = {
  PATIENT: () => `The other side cancelled it. ${notHeld}`,
  PRACTITIONER: (who) => `${who} cancelled it.`,
  SYSTEM: () => 'It was cancelled because your account is suspended. The other side has been told.',
};

/** `who`: who did it on the reader's side. */
export function practitionerCancelledLetter(
  facts: PractitionerLetterFacts,
  by: ConsultationParty,
  who: string,
): MailContent {
  return renderMail(`Cancelled: ${facts.when}`, [
    { kind: 'heading', text: 'Cancelled' },
    { kind: 'paragraph', text: cancelledBy[by](who) },
    practitionerTimeFacts(facts),
    { kind: 'link', label: 'See it', url: facts.link },
  ]);
}

const BEHIND_SIGNING_IN = 'You can open the answers once you have signed in with your second step.';

function pointsFact(points: ToTalkAbout | null): { readonly label: string; readonly value: string }[] {
  if (points === null) return [];
  const { flagCount: count } = points;
  const value = count === 0 ? 'Nothing they mentioned' : count === 1 ? '1 point' : `${count} points`;
  return [{ label: 'To talk about first', value }];
}

/** A mailbox at work is read by more than one: whoever opens the letter learns that there is something, and not what. */
function comesFirst(points: ToTalkAbout | null, when: 'before you answer' | 'before the talk' | 'now'): MailBlock[] {
  if (!points?.safetyFirst) return [];
  return [
    { kind: 'paragraph', text: `Please open it as soon as you can: there is something in it to look at ${when}.` },
  ];
}

export function practitionerTimeFacts(
  facts: PractitionerLetterFacts,
  more: readonly { readonly label: string; readonly value: string }[] = [],
): MailBlock {
  return {
    kind: 'facts',
    facts: [
      ...(facts.patientName ? [{ label: 'Name', value: facts.patientName }] : []),
      { label: 'When', value: facts.when },
      ...(facts.whenThere ? [{ label: 'There', value: facts.whenThere }] : []),
      { label: 'Where', value: facts.place },
      ...more,
    ],
  };
}
