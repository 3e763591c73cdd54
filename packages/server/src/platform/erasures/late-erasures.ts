/** A worker writes down each second what was erased: after so long it cannot, or there is none. */
const LATE_AFTER_SECONDS = 60;

/** For how long the first erasure waits that is not in the ledger yet. */
export const erasuresSql = `
  SELECT waited > ${LATE_AFTER_SECONDS} AS late, waited AS "oldestWaitSeconds"
  FROM (SELECT greatest(0, coalesce(extract(epoch FROM now() - min(at)), 0))::int AS waited
        FROM erasures WHERE noted_at IS NULL AND subject_id IS NOT NULL) AS unnoted`;
