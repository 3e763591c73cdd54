import type { ConsultationParty } from '../states/consultation-states.js';
import { renderMail, type MailBlock, type MailContent } from '../../platform/mail/mail-layout.js';

/** What a letter to the asked practitioner can tell: a name, a time, a number. The rest is behind signing in. */
export interface PractitionerLetterFacts {
  /** What the patient wants to be called; null once erased. */
  readonly patientName: string | null;
  readonly when: string;
  readonly place: string;
  /** Who begins a talk from afar, and how; null when both come to a place. */
  readonly wayIn: string | null;
  readonly link: string;
}

/** `flags`: null when nothing is shared of what was answered. */
export function waitingLetter(facts: PractitionerLetterFacts, flags: number | null, answerBy: string): MailContent {
  return renderMail('A request is waiting', [
    { kind: 'heading', text: 'A request is waiting' },
    practitionerTimeFacts(facts, [...(flags === null ? [] : [points(flags)]), { label: 'Answer by', value: answerBy }]),
    { kind: 'link', label: 'Read and answer', url: facts.link },
    { kind: 'paragraph', text: `${BEHIND_SIGNING_IN} The time is held until you answer.` },
  ]);
}

export function nudgeLetter(facts: PractitionerLetterFacts, answerBy: string): MailContent {
  return renderMail('A request is still waiting', [
    { kind: 'heading', text: 'A request is still waiting' },
    { kind: 'paragraph', text: `Without an answer by ${answerBy} it runs out and its time is free again.` },
    practitionerTimeFacts(facts),
    { kind: 'link', label: 'Read and answer', url: facts.link },
  ]);
}

/** `flags` when it was booked at once, and nothing was heard of it before. */
export function practitionerConfirmedLetter(facts: PractitionerLetterFacts, flags: number | null): MailContent {
  return renderMail(`Confirmed: ${facts.when}`, [
    { kind: 'heading', text: 'Confirmed' },
    practitionerTimeFacts(facts, flags === null ? [] : [points(flags)]),
    ...(facts.wayIn ? [{ kind: 'paragraph', text: facts.wayIn } as const] : []),
    { kind: 'link', label: 'See or cancel it', url: facts.link },
    ...(flags === null ? [] : [{ kind: 'paragraph', text: BEHIND_SIGNING_IN } as const]),
  ]);
}

export function practitionerExpiredLetter(facts: PractitionerLetterFacts): MailContent {
  return renderMail('A request has run out', [
    { kind: 'heading', text: 'A request has run out' },
    {
      kind: 'paragraph',
      text: 'There was no answer in time. The time is free again, and we told the person who asked.',
    },
    practitionerTimeFacts(facts),
  ]);
}

/** None of the other times suits, too late for an answer to the one that was asked for. `who`: who said so; null: the patient. */
export function noneSuitedLetter(facts: PractitionerLetterFacts, who: string | null): MailContent {
  return renderMail('None of the times suits', [
    { kind: 'heading', text: 'None of the times suits' },
    {
      kind: 'paragraph',
      text: `${who ? `${who} said that none of the proposed times suits. ` : ''}There was no time left to answer the one that was asked for. All of them are free again.`,
    },
    practitionerTimeFacts(facts),
    { kind: 'link', label: 'See it', url: facts.link },
  ]);
}

export function practitionerNotChosenLetter(facts: PractitionerLetterFacts): MailContent {
  return renderMail('No time was chosen', [
    { kind: 'heading', text: 'No time was chosen' },
    { kind: 'paragraph', text: 'There was no answer to the times you proposed. All of them are free again.' },
    practitionerTimeFacts(facts),
  ]);
}

export function withdrawnLetter(facts: PractitionerLetterFacts): MailContent {
  return renderMail('A request was withdrawn', [
    { kind: 'heading', text: 'A request was withdrawn' },
    { kind: 'paragraph', text: 'Nothing is left to do. The time is free again.' },
    practitionerTimeFacts(facts),
  ]);
}

const cancelledBy: Readonly<Record<ConsultationParty, (who: string) => string>> = {
  PATIENT: () => 'It was called off from the other side. The time is free again.',
  PRACTITIONER: (who) => `${who} called it off.`,
  SYSTEM: () => 'It was called off, because your account is suspended. The other side has been told.',
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

const BEHIND_SIGNING_IN = 'The answers open when you have signed in with your second step.';

function points(flags: number) {
  const value = flags === 0 ? 'Nothing they mentioned' : flags === 1 ? '1 point' : `${flags} points`;
  return { label: 'To talk about first', value };
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
      { label: 'Where', value: facts.place },
      ...more,
    ],
  };
}
