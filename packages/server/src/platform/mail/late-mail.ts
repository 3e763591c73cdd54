/** Somebody waits for the code in their mail: so long one may be under way. The page about status says it. */
const MAIL_LATE_AFTER_MINUTES = 5;
/** Whom it was for never heard: so long it is looked at. */
const HOURS_GIVEN_UP_MAIL_COUNTS = 24;

/** SQL: the last try met no mail server, or one that takes nothing from us. What it answers of an address, or of a mail, is neither. */
const MET_NO_SERVER = `last_error ~ ' (ECONNECTION|ECONFIG|EDNS|ESOCKET|ETIMEDOUT|EPROXY|EPROTOCOL|E(NO)?AUTH|E(REQUIRE)?TLS)$'`;

/** SQL: when a mail server last took one; null: none ever did. */
export const LAST_MAIL = `SELECT max(left_at) FROM outbox`;

/**
 * SQL of one row: how mail is at an instant, which is given as SQL. A try that failed puts a mail off, and it is late all the
 * same: what counts is when it was first due. One that is to leave later waits for nobody. Where others left since, it is
 * the address that takes nothing, and not mail that does not leave: anybody can type such an address. But many are due at
 * once, and that the server goes away after the first of them is no address's fault. Every few seconds somebody asks, of all
 * mail there ever was: each part is read off the end of an index, and once.
 */
export function mailSql(now: string): string {
  const due = 'coalesce(first_due_at, not_before)';
  return `WITH last AS MATERIALIZED (SELECT coalesce((${LAST_MAIL}), '-infinity') AS at), mail AS MATERIALIZED (
      SELECT greatest(0, coalesce(extract(epoch FROM ${now} - (
          SELECT min(${due}) FROM outbox
          WHERE sent_at IS NULL AND failed_at IS NULL AND (attempts = 0 OR ${due} >= last.at OR ${MET_NO_SERVER}))), 0))::int AS waited,
        (SELECT count(*) FROM outbox
         WHERE failed_at > ${now} - interval '${HOURS_GIVEN_UP_MAIL_COUNTS} hours' AND (failed_at >= last.at OR ${MET_NO_SERVER}))::int AS given_up
      FROM last)
    SELECT waited > ${MAIL_LATE_AFTER_MINUTES * 60} OR given_up > 0 AS late, waited AS "oldestWaitSeconds", given_up AS "givenUp"
    FROM mail`;
}
