import { oweMail } from '../../platform/mail/outbox.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { daysUntilHidden, reminderDays, turnsOf, type Turns } from './freshness.js';
import { legalDay } from '../legality/legal-day.js';

export const CONFIRM_DUE = 'listing.confirm-due';

const BATCH = 200;

interface Due {
  readonly id: string;
  readonly confirmedOn: string;
  readonly days: number;
}

/**
 * Reminds whoever keeps a listing that its confirmation grows old. The row that says so and the mail that is owed are
 * written together, so that each is sent once, whoever runs this and however often it is killed. Whoever was not reminded
 * in time hears the latest alone.
 */
export function confirmReminders(unitOfWork: UnitOfWork): Sweep {
  return {
    name: 'listing.confirm-reminders',
    everySeconds: 600,
    run: async () => {
      let reminded = 0;
      for (;;) {
        const count = await unitOfWork.run(remindSome);
        reminded += count;
        if (count < BATCH) return reminded;
      }
    },
  };
}

async function remindSome(tx: Transaction): Promise<number> {
  const due = await takeDue(tx, legalDay(tx.clock.now()));
  for (const { id, confirmedOn, days } of due) {
    await oweMail(tx, { kind: CONFIRM_DUE, subjectId: id, parameters: { confirmedOn, days } });
  }
  return due.length;
}

/** Somebody made up for a demonstration is reminded once somebody keeps their listing. */
function takeDue(tx: Transaction, today: string): Promise<Due[]> {
  return tx.query(
    `INSERT INTO listing_reminders (practitioner_id, confirmed_on, days)
     SELECT p.id, p.last_confirmed_on, due.days
     FROM practitioners p
     CROSS JOIN LATERAL (SELECT max(days) AS days FROM unnest($2::int[]) AS days
                         WHERE p.last_confirmed_on + days <= $1::date) AS due
     WHERE p.state = 'PUBLISHED' AND due.days IS NOT NULL AND p.last_confirmed_on + $3::int > $1::date
       AND (NOT p.invented OR EXISTS (SELECT FROM listing_controllers c WHERE c.practitioner_id = p.id))
       AND NOT EXISTS (SELECT FROM listing_reminders r WHERE r.practitioner_id = p.id
                       AND r.confirmed_on = p.last_confirmed_on AND r.days >= due.days)
     ORDER BY p.id LIMIT ${BATCH}
     ON CONFLICT DO NOTHING
     RETURNING practitioner_id AS id, confirmed_on::text AS "confirmedOn", days`,
    [today, reminderDays, daysUntilHidden],
  );
}

/** A confirmation that has grown old, on the day on which its keeper is told. */
export interface ConfirmDue extends Turns {
  readonly practitionerId: string;
  readonly today: string;
}

/** Null: it was confirmed meanwhile, or is not before everybody. */
export async function findStillDue(
  tx: Transaction,
  practitionerId: string,
  { confirmedOn }: Readonly<Record<string, string | number>>,
): Promise<ConfirmDue | null> {
  const [row] = await tx.query<{ confirmedOn: string }>(
    `SELECT last_confirmed_on::text AS "confirmedOn" FROM practitioners WHERE id = $1 AND state = 'PUBLISHED'`,
    [practitionerId],
  );
  if (!row || row.confirmedOn !== confirmedOn) return null;
  return { practitionerId, today: legalDay(tx.clock.now()), ...turnsOf(row.confirmedOn) };
}
