import { renderMail, type MailBlock, type MailContent } from '../../platform/mail/mail-layout.js';
import { theirWords, timeFacts, whileAhead, worse, yourLink, type LetterFacts } from '../letters/patient.mail.js';
import { practitionerTimeFacts, type PractitionerLetterFacts } from '../letters/practitioner.mail.js';
import type { WhyItStands } from './moving-letters-owed.js';

// Subjects say when, and nothing of what kind of care this is.

export interface ProposedFacts {
  /** Each as the reader's clock says it. */
  readonly times: readonly string[];
  readonly until: string;
  readonly words: string | null;
  /** What is confirmed stands as long as nothing is chosen. */
  readonly isConfirmed: boolean;
}

export function proposedLetter(facts: LetterFacts, said: ProposedFacts): MailContent {
  const isOne = said.times.length === 1;
  const chosen = said.isConfirmed ? 'moves the talk there' : 'confirms it';
  return renderMail('Other times for you to choose', [
    { kind: 'heading', text: isOne ? 'Another time' : 'Other times' },
    {
      kind: 'paragraph',
      text: `${facts.givenName} proposes ${isOne ? 'another time' : 'other times'} instead of ${facts.when}:`,
    },
    { kind: 'list', items: said.times },
    {
      kind: 'paragraph',
      text: isOne
        ? `It is held for you until ${said.until}. Choosing it ${chosen}.`
        : `All of them are held for you until ${said.until}. Choosing one ${chosen}.`,
    },
    ...yourLink(facts, isOne ? 'Choose it, or say that it does not work' : 'Choose a time, or say that none work'),
    ...theirWords(facts, said.words),
    {
      kind: 'paragraph',
      text: said.isConfirmed
        ? `Until you choose, ${facts.when} still stands. Without an answer, it stays as it is.`
        : `Without an answer by then, we let ${isOne ? 'it' : 'them'} go, and we tell you.`,
    },
    worse(facts),
  ]);
}

/** Of the times that the patient proposed some cannot be had any more; these are left, and there is nothing to do. */
export function someGoneLetter(facts: LetterFacts, said: ProposedFacts): MailContent {
  const { givenName, when } = facts;
  const isOne = said.times.length === 1;
  return renderMail('About the times you proposed', [
    { kind: 'heading', text: isOne ? 'One of your times is left' : 'Some of your times are left' },
    {
      kind: 'paragraph',
      text: `${givenName} had to cancel the rest of a day and can’t keep all of the times you proposed. ${isOne ? 'This one is' : 'These are'} left:`,
    },
    { kind: 'list', items: said.times },
    {
      kind: 'paragraph',
      text: said.isConfirmed
        ? `You do not need to do anything. ${givenName} can choose ${isOne ? 'it' : 'one'} until ${said.until}. Until then ${when} still stands, and it stays as it is if nothing is chosen.`
        : `You do not need to do anything. ${givenName} answers by ${said.until}. Until then ${isOne ? 'it is' : 'they are'} held for you${facts.time === 'AHEAD' ? `, and ${when} is, too` : ''}.`,
    },
    ...yourLink(facts, isOne ? 'See it, or withdraw it' : 'See them, or withdraw them'),
    ...theirWords(facts, said.words),
    worse(facts),
  ]);
}

export function practitionerProposedLetter(
  facts: PractitionerLetterFacts,
  said: Omit<ProposedFacts, 'words'>,
): MailContent {
  const isOne = said.times.length === 1;
  const held = isOne ? `It is held until ${said.until}.` : `All of them are held until ${said.until}.`;
  return renderMail('Other times for you to choose', [
    { kind: 'heading', text: isOne ? 'Another time' : 'Other times' },
    {
      kind: 'paragraph',
      text: `${isOne ? 'Another time is' : 'Other times are'} proposed instead of ${facts.when}:`,
    },
    { kind: 'list', items: said.times },
    {
      kind: 'paragraph',
      text: said.isConfirmed
        ? `${held} Until you choose, the talk stays as it is.`
        : `${held} Choosing ${isOne ? 'it' : 'one'} confirms it. Without an answer, the request expires.`,
    },
    practitionerTimeFacts(facts),
    {
      kind: 'link',
      label: isOne ? 'Choose it, or say that it does not work' : 'Choose a time, or say that none work',
      url: facts.link,
    },
  ]);
}

/** To whoever may answer for the practitioner: times, and no name. */
export function sharedProposedLetter(facts: {
  readonly practitionerName: string;
  readonly when: string;
  readonly times: readonly string[];
  readonly until: string;
  readonly link: string;
}): MailContent {
  return renderMail('Other times to choose', [
    { kind: 'heading', text: 'Other times' },
    {
      kind: 'paragraph',
      text: `Someone who has a time with ${facts.practitionerName} would like another one instead of ${facts.when}:`,
    },
    { kind: 'list', items: facts.times },
    {
      kind: 'paragraph',
      text: `${facts.times.length === 1 ? 'It is' : 'All of them are'} held until ${facts.until}. You may answer for them.`,
    },
    { kind: 'link', label: 'See it and answer', url: facts.link },
  ]);
}

export interface MovedFacts {
  /** When it was, as the reader's clock says it. */
  readonly from: string;
  readonly byReader: boolean;
}

export function movedLetter(
  facts: LetterFacts,
  { from, byReader, calendarSays }: MovedFacts & { readonly calendarSays: string },
  reached: readonly MailBlock[],
): MailContent {
  return renderMail(`Moved: ${facts.when}`, [
    { kind: 'heading', text: 'Moved' },
    {
      kind: 'paragraph',
      text: byReader
        ? `It was ${from}. Here is the new time:`
        : `${facts.givenName} said yes to another time. It was ${from}.`,
    },
    timeFacts(facts),
    ...reached,
    ...yourLink(facts, whileAhead(facts, 'See, move or cancel it')),
    {
      kind: 'paragraph',
      text: `The calendar file replaces the earlier one. It is called “Appointment”. ${calendarSays}`,
    },
    worse(facts),
  ]);
}

export function practitionerMovedLetter(facts: PractitionerLetterFacts, { from, byReader }: MovedFacts): MailContent {
  return renderMail(`Moved: ${facts.when}`, [
    { kind: 'heading', text: 'Moved' },
    {
      kind: 'paragraph',
      text: byReader
        ? `It was ${from}. The other side has been told.`
        : `It was ${from}, and the other side moved it. The old time is no longer held for them.`,
    },
    practitionerTimeFacts(facts),
    { kind: 'link', label: facts.time === 'AHEAD' ? 'See, move or cancel it' : 'See it', url: facts.link },
  ]);
}

const CLOCKS_CHANGED =
  'The rules for local time there have changed, and some of the other times that were proposed are no longer possible.';

const forThePatient: Readonly<Record<WhyItStands, (name: string) => string>> = {
  NONE_SUITED: (name) => `None of the times you proposed work for ${name}.`,
  TAKEN_BACK: (name) => `${name} withdrew the other times.`,
  RAN_OUT: () => 'No other time was chosen.',
  CLOCKS_CHANGED: () => CLOCKS_CHANGED,
};

/** `answerBy`: until when a request waits for its answer; null: the talk is confirmed. Once begun nobody moves or calls it off. */
export function standsLetter(
  facts: LetterFacts,
  why: WhyItStands,
  { answerBy, words }: { readonly answerBy: string | null; readonly words: string | null },
): MailContent {
  const canChange = answerBy !== null || facts.time === 'AHEAD';
  return renderMail('The time stays as it was', [
    { kind: 'heading', text: 'The time stays' },
    { kind: 'paragraph', text: forThePatient[why](facts.givenName) },
    {
      kind: 'paragraph',
      text: answerBy
        ? `The time you asked for first is still held, and ${facts.givenName} will answer by ${answerBy}.`
        : `Your talk stays as it was. ${canChange ? 'If you can’t come, you can propose other times or cancel.' : 'Its time has come.'}`,
    },
    timeFacts(facts),
    ...yourLink(facts, canChange ? 'See, move or cancel it' : 'See it'),
    ...theirWords(facts, words),
    worse(facts),
  ]);
}

const forThePractitioner: Readonly<Record<WhyItStands, string>> = {
  NONE_SUITED: 'None of the times you proposed work.',
  TAKEN_BACK: 'The other times were withdrawn.',
  RAN_OUT: 'No other time was chosen.',
  CLOCKS_CHANGED,
};

/** `answerBy`: until when a request waits for its answer; null: the talk is confirmed. */
export function practitionerStandsLetter(
  facts: PractitionerLetterFacts,
  why: WhyItStands,
  answerBy: string | null,
): MailContent {
  return renderMail(answerBy && why === 'NONE_SUITED' ? 'None of the times work' : 'The time stays as it was', [
    { kind: 'heading', text: answerBy && why === 'NONE_SUITED' ? 'None of the times work' : 'The time stays' },
    {
      kind: 'paragraph',
      text: answerBy
        ? `${forThePractitioner[why]} The time that was asked for is still held. Please answer by ${answerBy}.`
        : `${forThePractitioner[why]} The talk stays as it was, and we let the other times go.`,
    },
    practitionerTimeFacts(facts),
    { kind: 'link', label: answerBy ? 'Read and answer' : 'See it', url: facts.link },
  ]);
}
