import { expect, test } from 'vitest';
import type { MailContent } from '../../platform/mail/mail-layout.js';
import { noShowLetter } from '../afterwards/no-show-letter.js';
import { proposedLetter, someGoneLetter, standsLetter } from '../moving/moving.mail.js';
import {
  arrangedLetter,
  cancelledLetter,
  confirmedLetter,
  dayOffLetter,
  declinedLetter,
  notChosenLetter,
  placeMovedLetter,
  reminderLetter,
  type LetterFacts,
} from './patient.mail.js';

const facts: LetterFacts = {
  ...{ givenName: 'Al', displayName: 'Al Bo', when: 'Tue, Dec 8, 3:00 pm Central time', whenThere: null },
  ...{ place: 'By video', link: 'https://a.example/c/x', joinLink: null, origin: 'https://a.example' },
  time: 'AHEAD',
};
const words = 'Ketamine is not right for you.';
const said = { words, lines: [], times: [], suggestsOthers: false, isToday: true };
const reached = [{ kind: 'quote', text: words }] as const;
const proposed = { times: [facts.when], until: 'Mon, Dec 7, 5:00 pm', words, isConfirmed: false };

const letters: readonly (readonly [string, MailContent])[] = [
  ['yes', confirmedLetter(facts, [], { notice: null, words, calendarSays: '' })],
  ['how it is reached', confirmedLetter(facts, reached, { notice: null, words: null, calendarSays: '' })],
  ['that this changed', arrangedLetter(facts, reached)],
  ['that it is elsewhere', placeMovedLetter(facts, reached)],
  ['a reminder', reminderLetter(facts, reached, null)],
  ['no', declinedLetter(facts, said)],
  ['no, and no link opens anything', declinedLetter({ ...facts, link: null }, said)],
  ['called off', cancelledLetter(facts, 'PRACTITIONER', { words, others: 'https://a.example/search' })],
  ['a day called off', dayOffLetter(facts, said)],
  ['other times', proposedLetter(facts, proposed)],
  ['times of their own that are gone', someGoneLetter(facts, proposed)],
  ['other times taken back', standsLetter(facts, 'TAKEN_BACK', { answerBy: null, words })],
  ['other times taken back, too late', notChosenLetter(facts, { ...said, why: 'TAKEN_BACK' })],
  ['no show', noShowLetter(facts, words, [])],
];

/** As programs take the first lines of a page: what it says, without how it is drawn. */
function read(html: string): string {
  return html
    .replace(/^[\s\S]*<body[^>]*>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

test.each(letters)('%s: what somebody wrote does not show beside the subject', (_, letter) => {
  for (const part of [letter.text.replace(/\s+/g, ' '), read(letter.html)]) {
    expect(part.indexOf(words)).toBeGreaterThan(140);
  }
});
