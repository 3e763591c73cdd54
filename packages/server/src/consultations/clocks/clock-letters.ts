import { momentLabel } from '@clearing/shared/time/labels';
import { Temporal } from 'temporal-polyfill';
import { renderMail, type MailContent } from '../../platform/mail/mail-layout.js';
import type { MailComposer } from '../../platform/mail/outbox.js';
import type { Desk, LetterDesk } from '../letters/letter-desk.js';
import { talkTime } from '../letters/talk-time.js';
import { timeFacts, yourLink } from '../letters/patient.mail.js';
import { practitionerTimeFacts } from '../letters/practitioner.mail.js';

export const CHECK_THE_TIME = {
  patient: 'consultation.check-time.patient',
  practitioner: 'consultation.check-time.practitioner',
} as const;

type Parameters = Readonly<Record<string, string | number>>;

/** What both sides hear when new rules about local time moved a talk, or would have. */
export function clockLetters(letters: LetterDesk): Readonly<Record<string, MailComposer>> {
  return {
    [CHECK_THE_TIME.patient]: letters.toPatient('CONSULTATION', async (desk, contact, link, parameters) => {
      if (!isStillAsked(desk, parameters)) return null;
      const letter = renderMail('Please check the time', [
        { kind: 'heading', text: 'Please check the time' },
        { kind: 'paragraph', text: happened(desk, parameters) },
        timeFacts(letters.facts(desk, contact, link)),
        ...yourLink(letters.facts(desk, contact, link), 'Say whether it works'),
      ]);
      return withCalendar(letters, desk, letter);
    }),
    [CHECK_THE_TIME.practitioner]: letters.toPractitioner(async (facts, desk, parameters) => {
      if (!isStillAsked(desk, parameters)) return null;
      const letter = renderMail('Please check the time', [
        { kind: 'heading', text: 'Please check the time' },
        { kind: 'paragraph', text: `${happened(desk, parameters)} We are asking the other side, too.` },
        practitionerTimeFacts(facts),
        { kind: 'link', label: 'Say whether it works', url: facts.link },
      ]);
      return withCalendar(letters, desk, letter);
    }),
  };
}

async function withCalendar(letters: LetterDesk, desk: Desk, letter: MailContent): Promise<MailContent> {
  if (desk.record.state !== 'CONFIRMED') return letter;
  return { ...letter, calendar: await letters.invite(desk, false) };
}

/** Moved again since, or over: whoever did that has told them. Of one that has begun nobody is asked. */
function isStillAsked({ tx, record }: Desk, { from, to }: Parameters): boolean {
  if (talkTime(record, tx.clock.now()) !== 'AHEAD') return false;
  const isOpen = record.state === 'REQUESTED' || record.state === 'CONFIRMED';
  const expected = record.clocksChanged === 'MOVED' ? to : from;
  return isOpen && record.clocksChanged !== null && record.startsAt.epochMilliseconds === Number(expected);
}

function happened({ record }: Desk, { to }: Parameters): string {
  const { agreedZone: zone, startsAt, clocksChanged } = record;
  const label = momentLabel(startsAt, zone);
  if (clocksChanged === 'MOVED') {
    return `The rules for local time there have changed since this was agreed on. The time on the clock there stays the same: ${label}. In other places, the clock may show a different time than before.`;
  }
  const kept = momentLabel(Temporal.Instant.fromEpochMilliseconds(Number(to)), zone);
  return `The rules for local time there have changed since this was agreed on. By the clock it would be ${kept}, but that time is taken. So it stays at the same moment, and the clock there then shows ${label}. If that does not work for you, propose another time or cancel.`;
}
