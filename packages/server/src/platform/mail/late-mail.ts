/** Somebody waits for the code in their mail: so long one may be under way. The page about status says it. */
const MAIL_LATE_AFTER_MINUTES = 5;
/** Whom it was for never heard: so long it is looked at. */
const HOURS_GIVEN_UP_MAIL_COUNTS = 24;

/** So many that were refused in turn, about different things, are no addresses that take nothing: the server takes nothing from us. */
const REFUSED_IN_TURN = 3;

/** SQL: of the last try, that a mail server answered it, and did not take this address, or this mail. */
const IS_REFUSED = `coalesce(last_error ~ ' (EENVELOPE|EMESSAGE)$', false)`;

/** SQL: when a mail server last took one; null: none ever did. */
export const LAST_MAIL = `SELECT max(left_at) FROM outbox`;

/**
 * SQL of one row: how mail is at an instant, which is given as SQL. A try that failed puts a mail off, and it is late all the
 * same: what counts is when it was first due. One that is to leave later waits for nobody. What is refused is not late by itself:
 * anybody can type an address that takes nothing. Only where several were and none left since is it mail that does not leave.
 * That the server went away, or that a letter could not be written, is no address's fault, whatever left before or after. Every
 * few seconds somebody asks, of all mail there ever was: each part is read off the end of an index, and once.
 */
export function mailSql(now: string): string {
  const due = 'coalesce(first_due_at, not_before)';
  const owed = 'sent_at IS NULL AND failed_at IS NULL';
  const givenUp = `failed_at > ${now} - interval '${HOURS_GIVEN_UP_MAIL_COUNTS} hours'`;
  return `WITH last AS MATERIALIZED (SELECT coalesce((${LAST_MAIL}), '-infinity') AS at), refused AS MATERIALIZED (
      SELECT count(DISTINCT one.subject_id) >= ${REFUSED_IN_TURN} AS counts FROM last, LATERAL (
        SELECT subject_id FROM outbox WHERE ${owed} AND ${due} >= last.at AND ${due} <= ${now} AND ${IS_REFUSED}
        UNION ALL SELECT subject_id FROM outbox WHERE ${givenUp} AND failed_at >= last.at AND ${IS_REFUSED}) one
    ), mail AS MATERIALIZED (
      SELECT greatest(0, coalesce(extract(epoch FROM ${now} - (
          SELECT min(${due}) FROM outbox WHERE ${owed} AND (NOT ${IS_REFUSED} OR refused.counts AND ${due} >= last.at))), 0))::int AS waited,
        (SELECT count(*) FROM outbox
         WHERE ${givenUp} AND (NOT ${IS_REFUSED} OR refused.counts AND failed_at >= last.at))::int AS given_up
      FROM last, refused)
    SELECT waited > ${MAIL_LATE_AFTER_MINUTES * 60} OR given_up > 0 AS late, waited AS "oldestWaitSeconds", given_up AS "givenUp"
    FROM mail`;
}
