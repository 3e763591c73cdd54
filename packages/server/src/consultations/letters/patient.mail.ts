import type { ConsultationParty } from '../states/consultation-states.js';
import type { HelpLine } from '../../catalog/help-line.results.js';
import type { TalkTime } from './talk-time.js';
import { renderMail, type MailBlock, type MailContent } from '../../platform/mail/mail-layout.js';

/** What a letter about a consultation can tell. Times come as words, with their zone. */
export interface LetterFacts {
  /** "Ana" */
  readonly givenName: string;
  /** "Ana Ruiz, MD" */
  readonly displayName: string;
  /** "Tue, Dec 8, 3:00 pm Central time" */
  readonly when: string;
  /** The same where it takes place, when that is another clock; else null. */
  readonly whenThere: string | null;
  /** "By video", or street and town. */
  readonly place: string;
  /** The private link, for what the letter is about; null when none works any more. */
  readonly link: string | null;
  /** The one to the way into the talk. */
  readonly joinLink: string | null;
  readonly origin: string;
  readonly time: TalkTime;
}

// Subjects, and the first lines that mail programs show beside them, say nothing of what kind of care this is.

/** `forOther`: somebody else filled the form in, and the patient, who has no page open, reads the code to them. */
export function codeLetter(code: string, until: string, forOther: boolean): MailContent {
  const digits: MailBlock = { kind: 'code', text: `${code.slice(0, 3)} ${code.slice(3)}` };
  if (forOther) {
    return renderMail('Your code', [
      digits,
      {
        kind: 'paragraph',
        text: `Someone filled something in for you, and needs this code to send it. If you want that, read it to them. It works until ${until}.`,
      },
      {
        kind: 'paragraph',
        text: 'We will never ask you for it. Don’t know what this is about? Do not give the code to anyone: everything is erased by then.',
      },
    ]);
  }
  return renderMail('Your code', [
    digits,
    { kind: 'paragraph', text: `Type it on the page you left open. It works until ${until}.` },
    { kind: 'paragraph', text: 'We will never ask you for it. Not you? Do nothing: everything is erased by then.' },
  ]);
}

/** `answerBy`: null when other times were proposed already, and it is the patient's turn. */
export function sentLetter(facts: LetterFacts, answerBy: string | null): MailContent {
  return renderMail('Your request was sent', [
    { kind: 'heading', text: 'Sent' },
    {
      kind: 'paragraph',
      text: answerBy
        ? `${facts.givenName} will answer by ${answerBy}. We will email you then.`
        : `${facts.givenName} has already answered, and proposes other times. Another email says which ones.`,
    },
    timeFacts(facts),
    ...yourLink(facts, 'See your request'),
    { kind: 'paragraph', text: 'You can cancel any time, on the same page. No reason needed.' },
    worse(facts),
  ]);
}

export function confirmedLetter(
  facts: LetterFacts,
  reached: readonly MailBlock[],
  {
    notice,
    words,
    calendarSays,
  }: { readonly notice: string | null; readonly words: string | null; readonly calendarSays: string },
): MailContent {
  return renderMail(`Confirmed: ${facts.when}`, [
    { kind: 'heading', text: 'Confirmed' },
    timeFacts(facts),
    ...yourLink(facts, whileAhead(facts, 'See or cancel it')),
    ...reached,
    ...(notice && facts.time === 'AHEAD' ? [{ kind: 'paragraph', text: notice } as const] : []),
    ...theirWords(facts, words),
    { kind: 'paragraph', text: `The calendar file is called “Appointment”. ${calendarSays}` },
    worse(facts),
  ]);
}

export function reminderLetter(facts: LetterFacts, reached: readonly MailBlock[], notice: string | null): MailContent {
  return renderMail(`Reminder: ${facts.when}`, [
    { kind: 'heading', text: 'A reminder' },
    timeFacts(facts),
    ...yourLink(facts, 'See or cancel it, or change your reminders'),
    ...reached,
    ...(notice ? [{ kind: 'paragraph', text: notice } as const] : []),
    worse(facts),
  ]);
}

export function arrangedLetter(facts: LetterFacts, reached: readonly MailBlock[]): MailContent {
  return renderMail(`Changed: ${facts.when}`, [
    { kind: 'heading', text: 'Changed' },
    { kind: 'paragraph', text: 'The time stays the same. Here is how it is now:' },
    timeFacts(facts),
    ...yourLink(facts, whileAhead(facts, 'See or cancel it')),
    ...reached,
    { kind: 'paragraph', text: 'The calendar file replaces the earlier one. It is called “Appointment”.' },
    worse(facts),
  ]);
}

export function placeMovedLetter(facts: LetterFacts, reached: readonly MailBlock[]): MailContent {
  return renderMail(`Changed: ${facts.when}`, [
    { kind: 'heading', text: 'The place has changed' },
    {
      kind: 'paragraph',
      text: 'The place has a new address now, or is in another time zone. The time stays the same:',
    },
    timeFacts(facts),
    ...yourLink(facts, whileAhead(facts, 'See or cancel it')),
    ...reached,
    { kind: 'paragraph', text: 'The calendar file replaces the earlier one. It is called “Appointment”.' },
    worse(facts),
  ]);
}

/** The link to others leads by way of the private page: an address that named a method would say what care this is. */
export function declinedLetter(
  facts: LetterFacts,
  said: { readonly words: string | null; readonly suggestsOthers: boolean; readonly lines: readonly HelpLine[] },
): MailContent {
  return renderMail('An answer to your request', [
    { kind: 'heading', text: 'An answer' },
    { kind: 'paragraph', text: `${facts.givenName} can’t offer this first talk.` },
    { kind: 'paragraph', text: 'The time you asked for is no longer held.' },
    ...(said.suggestsOthers
      ? yourLink(facts, 'See others who offer the same, and ask one with the same answers')
      : sameAnswers(facts)),
    ...theirWords(facts, said.words),
    ...help(said.lines),
  ]);
}

/** Other times came to nothing, and the one that was asked for could not be answered any more. */
export function notChosenLetter(
  facts: LetterFacts,
  said: {
    readonly why: keyof typeof notChosen;
    readonly words: string | null;
    readonly lines: readonly HelpLine[];
  },
): MailContent {
  return renderMail('About your request', [
    { kind: 'heading', text: 'Your request has ended' },
    {
      kind: 'paragraph',
      text: notChosen[said.why](facts.givenName),
    },
    ...yourLink(facts, 'Choose another time, or ask someone else with the same answers'),
    ...theirWords(facts, said.words),
    ...help(said.lines),
  ]);
}

const notChosen = {
  NOT_CHOSEN: () =>
    'No time was chosen, so we let all of them go. You did nothing wrong, and you can ask again at any time.',
  NONE_SUITED_YOU: () =>
    'You said that none of the other times work. It was too late for an answer about the first one, so we let it go.',
  NONE_SUITED_THEM: (name: string) =>
    `None of the times you proposed work for ${name}, and it was too late for an answer about the first one, so we let it go. You did nothing wrong.`,
  TAKEN_BACK: (name: string) =>
    `${name} withdrew the other times, and it was too late for an answer about the first one, so we let it go. You did nothing wrong.`,
} as const;

/** `others`: the address where others with times are found. */
export function expiredLetter(
  facts: LetterFacts,
  said: { readonly answeredBy: string; readonly others: string; readonly lines: readonly HelpLine[] },
): MailContent {
  return renderMail('About your request', [
    { kind: 'heading', text: 'No answer came' },
    {
      kind: 'paragraph',
      text: `${facts.givenName} did not answer by ${said.answeredBy}, so we let the time go. You did nothing wrong.`,
    },
    { kind: 'link', label: 'See others with times', url: said.others },
    ...sameAnswers(facts),
    ...help(said.lines),
  ]);
}

/** SYSTEM: operators suspended whoever was asked. Why is between them. `others`: where others with times are found. */
export function cancelledLetter(
  facts: LetterFacts,
  by: ConsultationParty,
  { words, others }: { readonly words: string | null; readonly others: string },
): MailContent {
  const byPatient = by === 'PATIENT';
  const called =
    by === 'SYSTEM'
      ? `We cancelled it: ${facts.givenName} can’t see anyone through Clearing now. You did nothing wrong.`
      : `${facts.givenName} had to cancel.`;
  return renderMail(`Cancelled: ${facts.when}`, [
    { kind: 'heading', text: 'Cancelled' },
    {
      kind: 'paragraph',
      text: byPatient ? 'You cancelled it. That’s fine. You can come back any time.' : called,
    },
    timeFacts(facts),
    { kind: 'link', label: 'See who has times', url: others },
    ...(byPatient ? [] : sameAnswers(facts)),
    ...(byPatient ? [] : theirWords(facts, words)),
    { kind: 'paragraph', text: `If you feel worse, ${callAnyTime}` },
  ]);
}

/** The rest of a day was called off: `when` it was, why, and the next times that are free just now. */
export function dayOffLetter(
  facts: LetterFacts,
  said: {
    readonly words: string | null;
    readonly times: readonly string[];
    readonly lines: readonly HelpLine[];
    /** It is that day still where they live. */
    readonly isToday: boolean;
  },
): MailContent {
  return renderMail(`Cancelled: ${facts.when}`, [
    { kind: 'heading', text: 'Cancelled' },
    {
      kind: 'paragraph',
      text: `${facts.givenName} had to cancel the rest of ${said.isToday ? 'today' : 'that day'}. You did nothing wrong.`,
    },
    timeFacts(facts),
    ...(said.times.length > 0
      ? [
          { kind: 'paragraph', text: `${facts.givenName} is next free at these times, as of now:` } as const,
          { kind: 'list', items: said.times } as const,
        ]
      : []),
    ...yourLink(
      facts,
      said.times.length > 0
        ? 'Choose one of them or a later one, with the same answers'
        : 'Look for another time, or ask someone else with the same answers',
    ),
    ...theirWords(facts, said.words),
    ...help(said.lines),
  ]);
}

const callAnyTime = 'call or text 988 at any hour. In danger, call 911.';

/** Until a talk that is ahead, and at any time. */
export function worse({ time }: Pick<LetterFacts, 'time'>): MailBlock {
  return { kind: 'paragraph', text: `If you feel worse${time === 'AHEAD' ? ' before then' : ''}, ${callAnyTime}` };
}

/** What a talk that has begun is not any more: moved, or called off. */
export function whileAhead({ time }: Pick<LetterFacts, 'time'>, label: string): string {
  return time === 'AHEAD' ? label : 'See it';
}

export function timeFacts(facts: LetterFacts): MailBlock {
  return {
    kind: 'facts',
    facts: [
      { label: 'When', value: facts.when },
      ...(facts.whenThere ? [{ label: 'There', value: facts.whenThere }] : []),
      { label: 'With', value: facts.displayName },
      { label: 'Where', value: facts.place },
    ],
  };
}

/**
 * What somebody chose to say, or wrote themselves, which may say what care this is: below all that programs show of a letter
 * beside its subject.
 */
export function theirWords(facts: LetterFacts, words: string | null): MailBlock[] {
  if (!words) return [];
  return [
    {
      kind: 'paragraph',
      text: `This is what ${facts.givenName} says to you about it. We did not change anything in it:`,
    },
    { kind: 'quote', text: words },
  ];
}

export function yourLink(facts: LetterFacts, label: string): MailBlock[] {
  if (!facts.link) return [];
  return [
    { kind: 'link', label, url: facts.link },
    { kind: 'paragraph', text: 'Keep this link private: it opens the same page for anyone who has it.' },
  ];
}

/** Nobody should have to answer everything again because somebody else could not come. */
function sameAnswers(facts: LetterFacts): MailBlock[] {
  return yourLink(facts, 'Ask someone else with the same answers');
}

export function help(lines: readonly HelpLine[]): MailBlock[] {
  const items = lines.slice(0, 4).map(({ name, dial, textTo, phone }) => {
    const ways = [(dial ?? phone) ? `call ${dial ?? phone}` : '', textTo ? `text ${textTo}` : ''].filter(
      (way) => way !== '',
    );
    return `${name}: ${ways.join(', ')}`;
  });
  return [
    { kind: 'paragraph', text: 'If you need someone to talk to now:' },
    { kind: 'list', items },
  ];
}
