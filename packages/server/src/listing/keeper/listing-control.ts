import { isSuspendedSql } from '../../accounts/suspension/is-suspended.js';
import type { AfterSignIn } from '../../accounts/after-sign-in.js';
import { recordAudit } from '../../platform/audit.js';
import { appendChange } from '../../platform/changes.js';
import type { Cipher } from '../../platform/cipher.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { hashContactEmail } from './contact-email.js';
import { keepWhatWasFound } from '../workspace/draft.repository.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The account a listing answers to; null while nobody controls it. */
export async function controllerOf(reader: Reader, practitionerId: string): Promise<string | null> {
  const [row] = await reader.query<{ accountId: string }>(
    `SELECT account_id AS "accountId" FROM listing_controllers WHERE practitioner_id = $1`,
    [practitionerId],
  );
  return row?.accountId ?? null;
}

export async function controlsListing(reader: Reader, accountId: string, practitionerId: string): Promise<boolean> {
  return (await controllerOf(reader, practitionerId)) === accountId;
}

/** The ids of the practitioners whose listings the account controls, in the order in which it came to. */
export async function listingsOf(reader: Reader, accountId: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT practitioner_id AS id FROM listing_controllers WHERE account_id = $1 ORDER BY since, practitioner_id`,
    [accountId],
  );
  return rows.map(({ id }) => id);
}

/**
 * Whoever signs in with the verified address of a listing that nobody controls comes to control it. Who controls it
 * already keeps it, whatever becomes of either address. A suspended account comes to control nothing more.
 */
export function controlFollowsAddress(cipher: Cipher): AfterSignIn {
  return async (tx, { accountId, email }) => {
    const gained = await tx.query<{ id: string }>(
      `INSERT INTO listing_controllers (practitioner_id, account_id, since)
       SELECT id, $2, $3 FROM practitioners WHERE contact_email_hash = $1 AND NOT ${isSuspendedSql('$2::uuid')}
       ON CONFLICT (practitioner_id) DO NOTHING RETURNING practitioner_id AS id`,
      [hashContactEmail(cipher, email), accountId, tx.clock.now().toString()],
    );
    for (const { id } of gained) {
      await recordAudit(tx, {
        actor: { kind: 'ACCOUNT', accountId },
        action: 'listing.control.gained-by-address',
        subjectKind: 'practitioner',
        subjectId: id,
      });
      // Whoever comes can go back to how they found it, whatever they publish.
      await tx.lock('practitioner', id);
      await keepWhatWasFound(tx, id);
    }
    return gained.length > 0 ? ['PRACTITIONER'] : [];
  };
}

/** A listing that was just begun answers to whoever began it. */
export async function giveControl(tx: Transaction, practitionerId: string, accountId: string): Promise<void> {
  await tx.query(`INSERT INTO listing_controllers (practitioner_id, account_id, since) VALUES ($1, $2, $3)`, [
    practitionerId,
    accountId,
    tx.clock.now().toString(),
  ]);
}

/** From now on it answers to this account, whoever it answered to before. */
export async function moveControl(tx: Transaction, practitionerId: string, accountId: string): Promise<void> {
  await tx.query(
    `INSERT INTO listing_controllers (practitioner_id, account_id, since) VALUES ($1, $2, $3)
     ON CONFLICT (practitioner_id) DO UPDATE SET account_id = excluded.account_id, since = excluded.since`,
    [practitionerId, accountId, tx.clock.now().toString()],
  );
}

/**
 * The number is this listing's from now on, also where nothing of it is published yet: nobody else publishes one with it. Where
 * it is, everybody sees the number at once, and whoever follows hears of it.
 */
export async function keepNumber(tx: Transaction, practitionerId: string, npi: string): Promise<void> {
  const kept = await tx.query(
    `UPDATE practitioners SET npi = $2, updated_at = $3 WHERE id = $1 AND npi IS NULL RETURNING 1`,
    [practitionerId, npi, tx.clock.now().toString()],
  );
  if (kept.length === 0) return;
  await appendChange(tx, { kind: 'listing.number-kept', subjectKind: 'practitioner', subjectId: practitionerId });
}

/** Whose listing has this number; null: nobody's. */
export async function findListingByNpi(
  reader: Reader,
  npi: string,
): Promise<{ readonly practitionerId: string; readonly keeperId: string | null } | null> {
  const [row] = await reader.query<{ practitionerId: string; keeperId: string | null }>(
    `SELECT p.id AS "practitionerId", c.account_id AS "keeperId"
     FROM practitioners p LEFT JOIN listing_controllers c ON c.practitioner_id = p.id WHERE p.npi = $1`,
    [npi],
  );
  return row ?? null;
}
