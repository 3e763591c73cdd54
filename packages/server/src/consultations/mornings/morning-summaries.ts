import { momentLabel, timeLabel } from '@clearing/shared/time/labels';
import type { Temporal } from 'temporal-polyfill';
import { theSystem } from '../../platform/actor.js';
import { fromDate } from '../../platform/clock.js';
import { oweMail, type MailComposer } from '../../platform/mail/outbox.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { AskedPractitioners } from '../asked/asked-practitioner.js';
import type { Reader } from '../consultation.repository.js';
import { morningAt, type Morning } from './morning.js';
import { morningLetter } from './morning.mail.js';

/** What a morning has for a practitioner, as times alone. */
interface Ahead {
  /** Until when each request that waits, and each patient's proposal of other times, may be answered, in order. */
  readonly waiting: readonly Temporal.Instant[];
  /** When each talk that is confirmed for the rest of the day begins, in order. */
  readonly talks: readonly Temporal.Instant[];
}

/**
 * One mail a morning, where something waits or is ahead today: counts and times, nobody's name. The date it was written
 * for stands beside the mail that is owed, written in one transaction, so that neither a restart nor a second worker nor
 * a clock that is moved writes it twice.
 */
export class MorningSummaries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly practitioners: AskedPractitioners,
    private readonly publicOrigin: string,
  ) {}

  sweep(): Sweep {
    return { name: 'consultations.mornings', everySeconds: 60, run: () => this.#writeDue() };
  }

  composers(): Readonly<Record<string, MailComposer>> {
    return {
      'consultation.morning': (practitionerId, { date }) =>
        this.unitOfWork.run(async (tx) => {
          const { zone, slug, hasAddress } = await this.practitioners.get(tx, practitionerId);
          const now = tx.clock.now();
          const morning = morningAt(now, zone);
          // Late is no morning any more, and what was answered meanwhile is no news.
          const isStillMorning = morning !== null && morning.date === date;
          const ahead = isStillMorning && hasAddress ? await findAhead(tx, practitionerId, morning, now) : null;
          const to =
            ahead && isWorthAMail(ahead) && (await this.practitioners.readAddress(tx, theSystem, practitionerId));
          if (!to) return null;
          const setting = `${this.publicOrigin}/my-hours/${encodeURIComponent(slug)}/mornings`;
          const letter = morningLetter({
            waiting: ahead.waiting.length,
            firstAnswerBy: ahead.waiting[0] ? momentLabel(ahead.waiting[0], zone) : null,
            talks: ahead.talks.map((time) => timeLabel(time, zone)),
            origin: this.publicOrigin,
            setting,
          });
          return { ...letter, leave: setting, to };
        }),
    };
  }

  async #writeDue(): Promise<number> {
    const now = this.unitOfWork.clock.now();
    const candidates = await this.unitOfWork.query<{ id: string; zone: string; writtenOn: string | null }>(
      `SELECT s.practitioner_id AS id, s.time_zone AS zone, m.written_on::text AS "writtenOn" FROM schedules s
       LEFT JOIN morning_summaries m ON m.practitioner_id = s.practitioner_id
       WHERE coalesce(m.wanted, true)
         AND EXISTS (SELECT FROM consultations c WHERE c.practitioner_id = s.practitioner_id
                     AND (c.state = 'REQUESTED' OR (c.state = 'CONFIRMED' AND c.starts_at > $1)))`,
      [now.toString()],
    );
    let written = 0;
    for (const { id, zone, writtenOn } of candidates) {
      const morning = morningAt(now, zone);
      const isDue = morning !== null && (writtenOn === null || writtenOn < morning.date);
      if (isDue && (await this.#write(id, morning, now))) written++;
    }
    return written;
  }

  #write(id: string, morning: Morning, now: Temporal.Instant): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      if (!isWorthAMail(await findAhead(tx, id, morning, now))) return false;
      if (!(await isFirstOf(tx, id, morning.date))) return false;
      await oweMail(tx, { kind: 'consultation.morning', subjectId: id, parameters: { date: morning.date } });
      return true;
    });
  }
}

/** Whoever writes the row first writes the mail; a date that was passed already, in another zone, has none again. */
async function isFirstOf(tx: Transaction, practitionerId: string, date: string): Promise<boolean> {
  const rows = await tx.query<{ first: boolean }>(
    `INSERT INTO morning_summaries (practitioner_id, written_on) VALUES ($1, $2)
     ON CONFLICT (practitioner_id) DO UPDATE SET written_on = excluded.written_on
       WHERE morning_summaries.wanted AND coalesce(morning_summaries.written_on < excluded.written_on, true)
     RETURNING true AS first`,
    [practitionerId, date],
  );
  return rows.length > 0;
}

/** Only what stood there at seven: what comes later in the morning has a mail of its own. */
async function findAhead(
  reader: Reader,
  practitionerId: string,
  morning: Morning,
  now: Temporal.Instant,
): Promise<Ahead> {
  const rows = await reader.query<{ what: 'WAITS' | 'TALK'; at: Date }>(
    `SELECT what, at FROM consultations c, LATERAL (VALUES
       ('WAITS', respond_by, state = 'REQUESTED' AND respond_by > $3 AND decline_pending_until IS NULL
          AND (proposal_expires_at IS NULL OR proposed_by = 'PATIENT')),
       ('WAITS', proposal_expires_at, state = 'CONFIRMED' AND proposed_by = 'PATIENT' AND proposal_expires_at > $3
          AND answers IS NOT NULL),
       ('TALK', starts_at, state = 'CONFIRMED' AND starts_at > $3 AND starts_at < $4)) AS each (what, at, holds)
     WHERE practitioner_id = $1 AND email_confirmed_at < $2 AND holds ORDER BY at`,
    [practitionerId, morning.from.toString(), now.toString(), morning.until.toString()],
  );
  const of = (wanted: string) => rows.filter(({ what }) => what === wanted).map(({ at }) => fromDate(at));
  return { waiting: of('WAITS'), talks: of('TALK') };
}

function isWorthAMail({ waiting, talks }: Ahead): boolean {
  return waiting.length + talks.length > 0;
}
