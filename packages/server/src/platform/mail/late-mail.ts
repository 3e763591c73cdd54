/** Somebody waits for the code in their mail: so long one may be under way. The page about status says it. */
const MAIL_LATE_AFTER_MINUTES = 5;
/** Whom it was for never heard: so long it is said. The page about status says this, too. */
const HOURS_GIVEN_UP_MAIL_IS_TOLD = 24;

/**
 * SQL of one row: how mail is at an instant, which is given as SQL. A try that failed puts a mail off, and it is late all the
 * same: what counts is when it was first due. One that is to leave later waits for nobody.
 */
export function mailSql(now: string): string {
  return `SELECT mail.waited > ${MAIL_LATE_AFTER_MINUTES * 60} OR mail.given_up > 0 AS late,
      mail.waited AS "oldestWaitSeconds", mail.given_up AS "givenUp"
    FROM (SELECT
      greatest(0, coalesce(extract(epoch FROM ${now} - (
        SELECT min(coalesce(first_due_at, not_before)) FROM outbox WHERE sent_at IS NULL AND failed_at IS NULL)), 0))::int AS waited,
      (SELECT count(*) FROM outbox WHERE failed_at > ${now} - interval '${HOURS_GIVEN_UP_MAIL_IS_TOLD} hours')::int AS given_up
    ) AS mail`;
}
