import { partyOf } from './consultation-states.js';
import { momentLabel, timeLabel } from '@clearing/shared/time/labels';
import type { MailContent } from '../platform/mail/mail-layout.js';
import type { MailComposer } from '../platform/mail/outbox.js';
import type { BookedType } from './booked-type.js';
import type { Contact } from './confidential.js';
import type { ConsultationCodes } from './consultation-codes.js';
import type { CrisisDesk } from './crisis/crisis-desk.js';
import { isWaiting, type Desk, type LetterDesk } from './letter-desk.js';
import {
  arrangedLetter,
  cancelledLetter,
  codeLetter,
  confirmedLetter,
  declinedLetter,
  expiredLetter,
  notChosenLetter,
  proposedLetter,
  reminderLetter,
  sentLetter,
} from './patient.mail.js';
import { stillReminds } from './reminders/reminders.js';

/** Writes the letters to patients that committed changes owe. */
export function patientLetters(
  letters: LetterDesk,
  codes: ConsultationCodes,
  crisis: CrisisDesk,
): Readonly<Record<string, MailComposer>> {
  return {
    'consultation.code': letters.toPatient((desk, contact, _link, { generation }) =>
      codeOf(codes, desk, contact, Number(generation)),
    ),
    'consultation.sent': letters.toPatient(({ record, ...desk }, contact, link) =>
      isWaiting({ record, ...desk }) && record.respondBy
        ? sentLetter(letters.facts({ record, ...desk }, contact, link), momentLabel(record.respondBy, contact.timeZone))
        : null,
    ),
    'consultation.confirmed.patient': letters.toPatient(async (desk, contact, link) => {
      if (desk.record.state !== 'CONFIRMED') return null;
      const words = await letters.note(desk, 'CONFIRMED');
      const reached = await letters.reached(desk);
      const letter = confirmedLetter(letters.facts(desk, contact, link), reached, noticeOf(desk.type), words);
      return { ...letter, calendar: await letters.invite(desk, false) };
    }),
    'consultation.reminder': letters.toPatient(async (desk, contact, link, parameters) => {
      const { tx, record, type } = desk;
      if (!stillReminds(record, parameters, tx.clock.now())) return null;
      return reminderLetter(letters.facts(desk, contact, link), await letters.reached(desk), noticeOf(type));
    }),
    'consultation.arranged': letters.toPatient(async (desk, contact, link) => {
      if (desk.record.state !== 'CONFIRMED') return null;
      const letter = arrangedLetter(letters.facts(desk, contact, link), await letters.reached(desk));
      return { ...letter, calendar: await letters.invite(desk, false) };
    }),
    'consultation.declined': letters.toPatient(async (desk, contact, link) =>
      declinedLetter(letters.facts(desk, contact, link), {
        words: await letters.note(desk, 'DECLINED'),
        suggestsOthers: desk.record.suggestsOthers,
        lines: crisis.lines(),
      }),
    ),
    'consultation.expired.patient': letters.toPatient((desk, contact, link) =>
      expiredLetter(
        letters.facts(desk, contact, link),
        momentLabel(desk.record.respondBy ?? desk.record.startsAt, contact.timeZone),
        crisis.lines(),
      ),
    ),
    'consultation.proposed': letters.toPatient(async (desk, contact, link) => {
      const { proposedTimes, proposalExpiresAt } = desk.record;
      if (!isWaiting(desk) || !proposedTimes || !proposalExpiresAt) return null;
      const labels = (zone: string) => proposedTimes.map((time) => momentLabel(time, zone));
      const there = labels(desk.record.timeZone);
      return proposedLetter(letters.facts(desk, contact, link), {
        times: labels(contact.timeZone).map((own, at) => (own === there[at] ? own : `${own} (there: ${there[at]})`)),
        until: momentLabel(proposalExpiresAt, contact.timeZone),
        words: await letters.lastNote(desk),
      });
    }),
    'consultation.none-suited.patient': letters.toPatient((desk, contact, link) =>
      notChosenLetter(letters.facts(desk, contact, link), { noneSuited: true, lines: crisis.lines() }),
    ),
    'consultation.not-chosen.patient': letters.toPatient((desk, contact, link) =>
      notChosenLetter(letters.facts(desk, contact, link), { noneSuited: false, lines: crisis.lines() }),
    ),
    'consultation.cancelled.patient': letters.toPatient(async (desk, contact, link, { by }) => {
      const words = by === 'PATIENT' ? null : await letters.note(desk, 'CANCELLED');
      const letter = cancelledLetter(letters.facts(desk, contact, link), partyOf(by), words);
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
  return codeLetter(codes.codeOf(record.id, generation), timeLabel(expiresAt, contact.timeZone));
}

function noticeOf({ noticeMinutes }: BookedType): string | null {
  if (noticeMinutes === 0) return null;
  const hours = noticeMinutes / 60;
  const inHours = hours === 1 ? 'an hour' : `${hours} hours`;
  const before = Number.isInteger(hours) ? inHours : `${noticeMinutes} minutes`;
  return `If you can’t come, please say so at least ${before} before. You can always cancel.`;
}
