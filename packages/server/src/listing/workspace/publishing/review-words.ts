import type { Cipher } from '../../../platform/cipher.js';
import type { Sweep } from '../../../platform/sweeps.js';
import type { UnitOfWork } from '../../../platform/unit-of-work.js';

/** What practitioner and operator wrote to one another about a draft, as its row keeps it. */
export interface StoredWords {
  readonly sealedReason: Buffer | null;
  readonly sealedAnswer: Buffer | null;
  /** In plain: written by a version before, and not sealed yet. */
  readonly plainReason: string;
  readonly plainAnswer: string | null;
}

export interface ReviewWords {
  readonly reason: string;
  readonly answer: string | null;
}

/** To be selected of listing_reviews r. */
export const STORED_WORDS = `r.sealed_reason AS "sealedReason", r.sealed_answer AS "sealedAnswer",
    r.reason AS "plainReason", r.answer AS "plainAnswer"`;

export function sealReviewWords(cipher: Cipher, id: string, column: keyof ReviewWords, words: string): Buffer {
  return cipher.encrypt(words, cellOf(id, column));
}

/** The row without its sealed words, and with what they say. */
export function withWords<Row extends StoredWords & { readonly id: string }>(
  cipher: Cipher,
  row: Row,
): Omit<Row, keyof StoredWords> & ReviewWords {
  const { sealedReason, sealedAnswer, plainReason, plainAnswer, ...rest } = row;
  const open = (column: keyof ReviewWords, sealed: Buffer | null) =>
    sealed && cipher.decrypt(sealed, cellOf(row.id, column));
  return {
    ...rest,
    reason: open('reason', sealedReason) ?? plainReason,
    answer: open('answer', sealedAnswer) ?? plainAnswer,
  };
}

const cellOf = (row: string, column: keyof ReviewWords) => ({ table: 'listing_reviews', column, row });

const BATCH = 200;

/** Seals what a version before wrote in plain, and empties what stood there. */
export function sealPlainReviews(unitOfWork: UnitOfWork, cipher: Cipher): Sweep {
  return {
    name: 'listing.review-words',
    everySeconds: 60,
    run: async () => {
      let sealed = 0;
      for (;;) {
        const count = await sealBatch(unitOfWork, cipher);
        sealed += count;
        if (count < BATCH) return sealed;
      }
    },
  };
}

function sealBatch(unitOfWork: UnitOfWork, cipher: Cipher): Promise<number> {
  return unitOfWork.run(async (tx) => {
    const rows = await tx.query<{ id: string; reason: string; answer: string | null }>(
      `SELECT id, reason, answer FROM listing_reviews WHERE reason <> '' OR answer IS NOT NULL
       LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [BATCH],
    );
    for (const { id, reason, answer } of rows) {
      await tx.query(
        `UPDATE listing_reviews SET reason = '', answer = NULL, sealed_reason = coalesce($2, sealed_reason),
           sealed_answer = coalesce($3, sealed_answer)
         WHERE id = $1`,
        [
          id,
          reason === '' ? null : sealReviewWords(cipher, id, 'reason', reason),
          answer === null ? null : sealReviewWords(cipher, id, 'answer', answer),
        ],
      );
    }
    return rows.length;
  });
}
