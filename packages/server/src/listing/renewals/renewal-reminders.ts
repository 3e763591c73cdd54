import { randomUUID } from 'node:crypto';
import { theSystem } from '../../platform/actor.js';
import { oweMail } from '../../platform/mail/outbox.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { legalDay } from '../legality/legal-day.js';
import { dueDays, renewalDays, type Lapse } from './lapses.js';
import { OTHER_CHECKS, type Renewal, type Renewals } from './renewals.js';

export const RENEWAL_DUE = 'listing.renewal-due';

const BATCH = 200;

/**
 * Tells whoever keeps a listing 60, 30 and 7 days before something on it lapses. Everything that is due for one listing
 * goes into one letter; each row says what was told for which last day, and stands together with the mail that is owed,
 * so that each is told once, whoever runs this and however often it is killed. What was not told in time is told once,
 * for the nearest day. A new last day begins anew.
 */
export function renewalReminders(unitOfWork: UnitOfWork, renewals: Renewals): Sweep {
  return {
    name: 'listing.renewal-reminders',
    everySeconds: 600,
    run: async () => {
      const today = legalDay(unitOfWork.clock.now());
      let reminded = 0;
      for (let ids = await listDue(unitOfWork, today, null); ids.length > 0;) {
        for (const id of ids) if (await unitOfWork.run((tx) => remind(tx, renewals, id, today))) reminded++;
        ids = await listDue(unitOfWork, today, ids.at(-1) ?? null);
      }
      return reminded;
    },
  };
}

/** False: all of it is replaced by something else on file, or somebody else told it meanwhile. */
async function remind(tx: Transaction, renewals: Renewals, practitionerId: string, today: string): Promise<boolean> {
  const letterId = randomUUID();
  let told = 0;
  for (const lapse of await renewals.list(tx, practitionerId)) {
    const days = dueDays(lapse, today);
    if (days !== null && (await isNews(tx, { practitionerId, lapse, days, letterId }))) told++;
  }
  if (told === 0) return false;
  await oweMail(tx, { kind: RENEWAL_DUE, subjectId: practitionerId, parameters: { letterId } });
  return true;
}

interface Told {
  readonly practitionerId: string;
  readonly lapse: Lapse;
  readonly days: number;
  readonly letterId: string;
}

/** Whoever writes the row first writes the letter. */
async function isNews(tx: Transaction, { practitionerId, lapse, days, letterId }: Told): Promise<boolean> {
  const { fact, subjectId, which, lastDay } = lapse;
  const rows = await tx.query(
    `INSERT INTO renewal_reminders (practitioner_id, fact, subject_id, last_day, days, letter_id, which)
     SELECT $1, $2, $3, $4::date, $5, $6, $7
     WHERE NOT EXISTS (SELECT FROM renewal_reminders WHERE practitioner_id = $1 AND fact = $2 AND subject_id = $3
                       AND which = $7 AND last_day = $4::date AND days <= $5)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [practitionerId, fact, subjectId, lastDay, days, letterId, which],
  );
  return rows.length > 0;
}

/** Somebody made up for a demonstration is told once somebody keeps their listing. */
async function listDue(
  unitOfWork: Pick<UnitOfWork, 'query'>,
  today: string,
  after: string | null,
): Promise<readonly string[]> {
  const rows = await unitOfWork.query<{ id: string }>(
    `SELECT DISTINCT p.id
     FROM (SELECT practitioner_id, 'LICENSE' AS fact, id AS subject_id, '' AS which, expires_on AS last_day FROM licenses
           UNION ALL
           SELECT l.practitioner_id, 'LICENSE_CHECK', l.id, '', v.recheck_by FROM licenses l
           JOIN verifications v ON v.subject_kind = 'license' AND v.subject_id = l.id AND v.subject = 'LICENSE'
           UNION ALL
           SELECT o.practitioner_id, 'CERTIFICATE', o.location_id, '', v.recheck_by FROM offerings o
           JOIN verifications v ON v.subject_kind = 'location' AND v.subject_id = o.location_id
             AND v.subject = 'REMS_LOCATION'
           UNION ALL
           SELECT practitioner_id, fact, subject_id, which, recheck_by FROM (${OTHER_CHECKS}) o) f
     JOIN practitioners p ON p.id = f.practitioner_id
     CROSS JOIN LATERAL (SELECT min(days) AS days FROM unnest($2::int[]) AS days
                         WHERE f.last_day - days <= $1::date) AS due
     WHERE f.last_day >= $1::date AND due.days IS NOT NULL AND ($3::uuid IS NULL OR p.id > $3)
       AND (NOT p.invented OR EXISTS (SELECT FROM listing_controllers c WHERE c.practitioner_id = p.id))
       AND NOT EXISTS (SELECT FROM renewal_reminders r WHERE r.practitioner_id = p.id AND r.fact = f.fact
                       AND r.subject_id = f.subject_id AND r.which = f.which AND r.last_day = f.last_day AND r.days <= due.days)
     ORDER BY p.id LIMIT ${BATCH}`,
    [today, renewalDays, after],
  );
  return rows.map(({ id }) => id);
}

/** What a letter tells, as it stands on the day it leaves. */
export interface RenewalDue {
  readonly practitionerId: string;
  readonly renewals: readonly Renewal[];
}

/** Null: all of it was renewed meanwhile. */
export function findRenewalDue(
  renewals: Renewals,
): (tx: Transaction, id: string, parameters: Readonly<Record<string, string | number>>) => Promise<RenewalDue | null> {
  return async (tx, practitionerId, { letterId }) => {
    const told = await tx.query<Pick<Lapse, 'fact' | 'subjectId' | 'which' | 'lastDay'>>(
      `SELECT fact, subject_id AS "subjectId", which, last_day::text AS "lastDay" FROM renewal_reminders
       WHERE practitioner_id = $1 AND letter_id = $2`,
      [practitionerId, letterId],
    );
    const keyOf = (each: (typeof told)[number]) => [each.fact, each.subjectId, each.which, each.lastDay].join(' ');
    const isTold = (lapse: Lapse) => told.some((each) => keyOf(each) === keyOf(lapse));
    const lapses = await renewals.list(tx, practitionerId);
    if (!lapses.some(isTold)) return null;
    const all = await renewals.withTalks(tx, theSystem, practitionerId);
    return { practitionerId, renewals: all.filter(({ lapse }) => isTold(lapse)) };
  };
}
