import { partyOf } from '../states/consultation-states.js';
import { momentLabel, timeLabel } from '@clearing/shared/time/labels';
import { spanInWords } from '@clearing/shared/time/spans';
import type { MailContent } from '../../platform/mail/mail-layout.js';
import type { MailComposer } from '../../platform/mail/outbox.js';
import type { Contact } from '../confidences/confidential.js';
import type { ConsultationCodes } from '../requests/consultation-codes.js';
import type { CrisisDesk } from '../crisis/crisis-desk.js';
import { isToCome, isWaiting, type Desk, type LetterDesk } from './letter-desk.js';
import {
  arrangedLetter,
  cancelledLetter,
  codeLetter,
  confirmedLetter,
  declinedLetter,
  expiredLetter,
  notChosenLetter,
  placeMovedLetter,
  reminderLetter,
  sentLetter,
} from './patient.mail.js';
import { PLACE_MOVED } from '../arrangement/moved-places.js';
import { leavesNow } from '../reminders/reminders.js';

/** Writes the letters to patients that committed changes owe. */
export function patientLetters(
  letters: LetterDesk,
  codes: ConsultationCodes,
  crisis: CrisisDesk,
): Readonly<Record<string, MailComposer>> {
  return {
    'consultation.code': letters.toPatient('CONSULTATION', (desk, contact, _link, { generation }) =>
      codeOf(codes, desk, contact, Number(generation)),
    ),
    'consultation.sent': letters.toPatient('CONSULTATION', (desk, contact, link) => {
      const { respondBy, proposedBy } = desk.record;
      if (!isWaiting(desk) || !respondBy) return null;
      const answerBy = proposedBy === 'PRACTITIONER' ? null : momentLabel(respondBy, contact.timeZone);
      return sentLetter(letters.facts(desk, contact, link), answerBy);
    }),
    'consultation.confirmed.patient': letters.toPatient('CONSULTATION', async (desk, contact, link) => {
      if (!isToCome(desk)) return null;
      const words = await letters.note(desk, 'CONFIRMED');
      const facts = letters.facts(desk, contact, link);
      const reached = await letters.reached(desk, contact, facts);
      const calendarSays = await letters.calendarSays(desk);
      const letter = confirmedLetter(facts, reached, { notice: noticeOf(desk), words, calendarSays });
      return { ...letter, calendar: await letters.invite(desk, false) };
    }),
    'consultation.reminder': letters.toPatient('CONSULTATION', async (desk, contact, link, parameters) => {
      const { tx, record } = desk;
      if (!(await leavesNow(tx, record, parameters, contact.timeZone))) return null;
      const facts = letters.facts(desk, contact, link);
      return reminderLetter(facts, await letters.reached(desk, contact, facts), noticeOf(desk));
    }),
    'consultation.arranged': letters.toPatient('CONSULTATION', async (desk, contact, link) => {
      if (!isToCome(desk)) return null;
      const facts = letters.facts(desk, contact, link);
      const letter = arrangedLetter(facts, await letters.reached(desk, contact, facts));
      return { ...letter, calendar: await letters.invite(desk, false) };
    }),
    [PLACE_MOVED]: letters.toPatient('CONSULTATION', async (desk, contact, link) => {
      if (!isToCome(desk)) return null;
      const facts = letters.facts(desk, contact, link);
      const letter = placeMovedLetter(facts, await letters.reached(desk, contact, facts));
      return { ...letter, calendar: await letters.invite(desk, false) };
    }),
    'consultation.declined': letters.toPatient('ASK_AGAIN', async (desk, contact, link) =>
      declinedLetter(letters.facts(desk, contact, link), {
        words: await letters.note(desk, 'DECLINED'),
        suggestsOthers: desk.record.suggestsOthers,
        lines: crisis.lines(),
      }),
    ),
    'consultation.expired.patient': letters.toPatient('ASK_AGAIN', async (desk, contact, link) =>
      expiredLetter(letters.facts(desk, contact, link), {
        answeredBy: momentLabel(desk.record.respondBy ?? desk.record.startsAt, contact.timeZone),
        others: await letters.others(desk),
        lines: crisis.lines(),
      }),
    ),
    'consultation.none-suited.patient': letters.toPatient('ASK_AGAIN', async (desk, contact, link, said) => {
      const why = said['by'] === 'PRACTITIONER' ? 'NONE_SUITED_THEM' : 'NONE_SUITED_YOU';
      return notChosenLetter(letters.facts(desk, contact, link), {
        why: said['why'] === 'TAKEN_BACK' ? 'TAKEN_BACK' : why,
        words: await letters.lastNote(desk),
        lines: crisis.lines(),
      });
    }),
    'consultation.not-chosen.patient': letters.toPatient('ASK_AGAIN', (desk, contact, link) =>
      notChosenLetter(letters.facts(desk, contact, link), { why: 'NOT_CHOSEN', words: null, lines: crisis.lines() }),
    ),
    'consultation.cancelled.patient': letters.toPatient('ASK_AGAIN', async (desk, contact, link, { by }) => {
      const words = by === 'PATIENT' ? null : await letters.note(desk, 'CANCELLED');
      const others = await letters.others(desk);
      const letter = cancelledLetter(letters.facts(desk, contact, link), partyOf(by), { words, others });
      return { ...letter, calendar: await letters.invite(desk, true) };
    }),
  };
}

async function codeOf(
  codes: ConsultationCodes,
  { tx, record }: Desk,
  contact: Contact,
  generation: number,
): Promise<MailContent | null> {
  const expiresAt = await codes.expiryOf(tx, record.id, generation);
  if (!expiresAt) return null;
  const until = timeLabel(expiresAt, contact.timeZone);
  return codeLetter(codes.codeOf(record.id, generation), until, contact.requester !== null);
}

/** Whoever reads it when that is past can only say it soon. */
function noticeOf({ tx, record, type: { noticeMinutes } }: Desk): string | null {
  if (noticeMinutes === 0) return null;
  const isPast = tx.clock.now().until(record.startsAt).total('minutes') < noticeMinutes;
  if (isPast) return 'If you can’t come, please say so as soon as you can. You can always cancel.';
  return `If you can’t come, please say so at least ${spanInWords(noticeMinutes)} before. You can always cancel.`;
}
