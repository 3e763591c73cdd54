import { InvalidInput } from '../../platform/graphql/user-errors.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationSide } from '../door/consultation.policy.js';
import type { Reader } from '../consultation.repository.js';

/** One form, by hashes that only we can make. */
export interface SentForm {
  readonly consultationId: string;
  readonly keyHash: Buffer;
  readonly inputHash: Buffer;
}

export function sentForm(
  confidential: Confidential,
  consultationId: string,
  side: ConsultationSide,
  { idempotencyKey, startsAt }: { readonly idempotencyKey: string; readonly startsAt: readonly string[] },
): SentForm {
  return {
    consultationId,
    keyHash: confidential.inputHash([consultationId, side, idempotencyKey]),
    inputHash: confidential.inputHash([consultationId, side, startsAt]),
  };
}

/** Whether this very form came before, at any time; other times under its key are a mistake of whoever sends them. */
export async function findSentBefore(
  reader: Reader,
  { consultationId, keyHash, inputHash }: SentForm,
): Promise<'NOT_YET' | 'SENT_BEFORE' | InvalidInput> {
  const [row] = await reader.query<{ inputHash: Buffer }>(
    `SELECT input_hash AS "inputHash" FROM proposal_keys WHERE consultation_id = $1 AND key_hash = $2`,
    [consultationId, keyHash],
  );
  if (!row) return 'NOT_YET';
  if (row.inputHash.equals(inputHash)) return 'SENT_BEFORE';
  const message = 'This was already sent with different times. Open the page again, then choose.';
  return new InvalidInput([{ path: ['idempotencyKey'], message }]);
}

/** The caller holds the consultation's row, so two sends of one form do not meet here. */
export async function rememberSent(tx: Transaction, { consultationId, keyHash, inputHash }: SentForm): Promise<void> {
  await tx.query(`INSERT INTO proposal_keys (consultation_id, key_hash, input_hash) VALUES ($1, $2, $3)`, [
    consultationId,
    keyHash,
    inputHash,
  ]);
}
