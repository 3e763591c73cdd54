import { momentLabel } from '@clearing/shared/time/labels';
import type { Temporal } from 'temporal-polyfill';
import type { Slots } from '../../availability/slots/slots.service.js';
import { theSystem } from '../../platform/actor.js';
import type { MailComposer } from '../../platform/mail/outbox.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Confidential } from '../confidences/confidential.js';
import { findConsultation } from '../consultation.repository.js';
import type { CrisisDesk } from '../crisis/crisis-desk.js';
import type { LetterDesk } from '../letters/letter-desk.js';
import { dayOffLetter } from '../letters/patient.mail.js';

const DAYS_AHEAD = 14;
const MOST_TIMES = 3;

/** Tells somebody that their talk of today does not take place, and when the same practitioner is free next. */
export function dayOffLetters(
  letters: LetterDesk,
  tools: {
    readonly unitOfWork: UnitOfWork;
    readonly confidential: Confidential;
    readonly slots: Slots;
    readonly crisis: CrisisDesk;
  },
): Readonly<Record<string, MailComposer>> {
  const { unitOfWork, confidential, slots, crisis } = tools;

  /** Read before the letter's transaction: whoever waits for a second connection while holding one can wait for ever. */
  async function nextTimes(id: string) {
    const record = await findConsultation(unitOfWork, id);
    const summary = await unitOfWork.run((tx) => confidential.readSummary(tx, theSystem, id));
    if (!record || !summary) return [];
    const { practitionerId } = record;
    const consultationTypeId = await slots.latestOf(record.consultationTypeId);
    const from = unitOfWork.clock.now();
    const to = from.add({ hours: 24 * DAYS_AHEAD });
    const { patientLocation } = summary;
    const found = await slots.list([practitionerId], { from, to, consultationTypeId, patientLocation });
    return (found.get(practitionerId) ?? []).slice(0, MOST_TIMES).map(({ startsAt }) => startsAt);
  }

  return {
    'consultation.day-off.patient': async (subjectId, parameters) => {
      const times = await nextTimes(subjectId);
      const compose = letters.toPatient('ASK_AGAIN', async (desk, contact, link) => {
        const letter = dayOffLetter(letters.facts(desk, contact, link), {
          words: await letters.lastNote(desk),
          isToday: isSameDay(desk.record.startsAt, desk.tx.clock.now(), contact.timeZone),
          times: times.map((time) => momentLabel(time, contact.timeZone)),
          lines: crisis.lines(),
        });
        return desk.record.state === 'CANCELLED' ? { ...letter, calendar: await letters.invite(desk, true) } : letter;
      });
      return compose(subjectId, parameters);
    },
  };
}

function isSameDay(one: Temporal.Instant, other: Temporal.Instant, zone: string): boolean {
  const [a, b] = [one, other].map((each) => each.toZonedDateTimeISO(zone).toPlainDate()) as [
    Temporal.PlainDate,
    Temporal.PlainDate,
  ];
  return a.equals(b);
}
