import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { Cipher } from '../../platform/cipher.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';

/** A listing's verified address as its row keeps it: to be read, and to be found by whoever shows to have it. */
export interface SealedContactEmail {
  readonly contactEmail: Buffer;
  readonly contactEmailHash: Buffer;
}

export function sealContactEmail(cipher: Cipher, practitionerId: string, email: string): SealedContactEmail {
  return {
    contactEmail: cipher.encrypt(email, cellOf(practitionerId)),
    contactEmailHash: hashContactEmail(cipher, email),
  };
}

export function openContactEmail(cipher: Cipher, practitionerId: string, sealed: Buffer): string {
  return cipher.decrypt(sealed, cellOf(practitionerId));
}

/** A listing's verified address, read by this actor, which is on record; null when there is none. */
export async function readContactEmail(
  tx: Transaction,
  cipher: Cipher,
  actor: Actor,
  id: string,
): Promise<string | null> {
  const [row] = await tx.query<{ sealed: Buffer | null }>(
    `SELECT contact_email AS sealed FROM practitioners WHERE id = $1`,
    [id],
  );
  if (!row?.sealed) return null;
  await recordAudit(tx, { actor, action: 'practitioner.address.read', subjectKind: 'practitioner', subjectId: id });
  return openContactEmail(cipher, id, row.sealed);
}

/** Requests are mailed there from now on: an address that was verified. Nothing that anybody sees is written, so its day stays. */
export async function changeContactEmail(tx: Transaction, cipher: Cipher, id: string, email: string): Promise<void> {
  const { contactEmail, contactEmailHash } = sealContactEmail(cipher, id, email);
  await tx.query(`UPDATE practitioners SET contact_email = $2, contact_email_hash = $3 WHERE id = $1`, [
    id,
    contactEmail,
    contactEmailHash,
  ]);
}

/** Equal for addresses that differ in nothing but the letters' case. */
export function hashContactEmail(cipher: Cipher, email: string): Buffer {
  return cipher.mac('practitioners.contact_email', email.trim().toLowerCase());
}

const cellOf = (row: string) => ({ table: 'practitioners', column: 'contact_email', row });

const BATCH = 500;

/** Hashes the addresses of rows that were written by a version that kept no hash. */
export function hashContactEmails(unitOfWork: UnitOfWork, cipher: Cipher): Sweep {
  return {
    name: 'listing.contact-emails',
    everySeconds: 60,
    run: async () => {
      let hashed = 0;
      for (;;) {
        const count = await hashBatch(unitOfWork, cipher);
        hashed += count;
        if (count < BATCH) return hashed;
      }
    },
  };
}

function hashBatch(unitOfWork: UnitOfWork, cipher: Cipher): Promise<number> {
  return unitOfWork.run(async (tx) => {
    const rows = await tx.query<{ id: string; sealed: Buffer }>(
      `SELECT id, contact_email AS sealed FROM practitioners
       WHERE contact_email IS NOT NULL AND contact_email_hash IS NULL LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [BATCH],
    );
    await tx.query(
      `UPDATE practitioners p SET contact_email_hash = h.hash
       FROM unnest($1::uuid[], $2::bytea[]) AS h (id, hash) WHERE p.id = h.id`,
      [
        rows.map(({ id }) => id),
        rows.map(({ id, sealed }) => hashContactEmail(cipher, openContactEmail(cipher, id, sealed))),
      ],
    );
    return rows.length;
  });
}
