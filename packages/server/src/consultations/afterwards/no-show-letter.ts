import type { HelpLine } from '../../catalog/help-line.results.js';
import { renderMail, type MailContent } from '../../platform/mail/mail-layout.js';
import type { MailComposer } from '../../platform/mail/outbox.js';
import type { CrisisDesk } from '../crisis/crisis-desk.js';
import type { LetterDesk } from '../letters/letter-desk.js';
import { help, theirWords, yourLink, type LetterFacts } from '../letters/patient.mail.js';

export const NO_SHOW_LETTER = 'consultation.no-show';

/** Written while it is still said: a mistake that was put right meanwhile is told to nobody. */
export function noShowLetters(letters: LetterDesk, crisis: CrisisDesk): Readonly<Record<string, MailComposer>> {
  return {
    [NO_SHOW_LETTER]: letters.toPatient('ASK_AGAIN', async (desk, contact, link) => {
      if (desk.record.state !== 'NO_SHOW') return null;
      const words = await letters.lastNote(desk);
      return noShowLetter(letters.facts(desk, contact, link), words, crisis.lines());
    }),
  };
}

export function noShowLetter(facts: LetterFacts, words: string | null, lines: readonly HelpLine[]): MailContent {
  return renderMail(`About ${facts.when}`, [
    { kind: 'heading', text: 'You did not meet' },
    {
      kind: 'paragraph',
      text: `${facts.givenName} noted that you did not meet on ${facts.when}. Things come up: it has no consequences here, and you do not owe anyone a reason.`,
    },
    { kind: 'paragraph', text: 'If you did meet, or waited for them, tell them and they can correct it.' },
    ...yourLink(facts, 'Choose another time, or ask someone else with the same answers'),
    ...theirWords(facts, words),
    ...help(lines),
  ]);
}
