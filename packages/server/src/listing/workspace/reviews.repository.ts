import { type WordingReview } from './workspace.results.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** What came of the last time an operator was asked about wording; null: nobody was. */
export async function findLastReview(reader: Reader, practitionerId: string): Promise<WordingReview | null> {
  const [row] = await reader.query<WordingReview>(
    `SELECT sent_at AS "sentAt", state = 'OPEN' AS "isOpen", state = 'APPROVED' AS "isAllowed", reason, answer
     FROM listing_reviews WHERE practitioner_id = $1 AND state <> 'WITHDRAWN' ORDER BY sent_at DESC LIMIT 1`,
    [practitionerId],
  );
  return row ?? null;
}
