import { countErased } from '../platform/erasures/erasures.js';
import type { Sweep } from '../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';

/** How long what was said in a claim is kept once it ended. */
export const KEPT_DAYS = 90;

const BATCH = 500;

/**
 * A claim that came to nothing goes altogether. Of one that completed stays who looked the licence up and what they saw,
 * for it says why the listing answers to whom it does; addresses, and what was said against it, go.
 */
export function claimRetention(unitOfWork: UnitOfWork): Sweep {
  return {
    name: 'claiming.retention',
    everySeconds: 3600,
    run: () => unitOfWork.run(eraseOld),
  };
}

async function eraseOld(tx: Transaction): Promise<number> {
  const before = tx.clock
    .now()
    .subtract({ hours: 24 * KEPT_DAYS })
    .toString();
  const gone = await tx.query(
    `DELETE FROM listing_claims WHERE id IN (
           SELECT id FROM listing_claims WHERE ended_at <= $1 AND state <> 'COMPLETED' LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
         RETURNING 1`,
    [before],
  );
  // Whoever was told of one may have left since, with everything that named them there: what was typed goes all the same.
  const bared = await tx.query(
    `WITH old AS (
           SELECT id FROM listing_claims l WHERE ended_at <= $1
             AND (typed_address IS NOT NULL OR official_address IS NOT NULL
               OR EXISTS (SELECT FROM listing_claim_contacts c WHERE c.claim_id = l.id)) LIMIT ${BATCH}),
         gone AS (DELETE FROM listing_claim_contacts WHERE claim_id IN (SELECT id FROM old))
         UPDATE listing_claims SET typed_address = NULL, official_address = NULL
         WHERE id IN (SELECT id FROM old) RETURNING 1`,
    [before],
  );
  const erased = gone.length + bared.length;
  await countErased(tx, 'claim', erased);
  return erased;
}
