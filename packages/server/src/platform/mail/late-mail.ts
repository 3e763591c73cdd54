/** Somebody waits for the code in their mail: so long one may be under way. The page about status says it. */
const MAIL_LATE_AFTER_MINUTES = 5;
/** Whom it was for never heard: so long it is looked at. */
const HOURS_GIVEN_UP_MAIL_COUNTS = 24;

/**
 * SQL of one row: how mail is at an instant, which is given as SQL. A try that failed puts a mail off, and it is late all the
 * same: what counts is when it was first due. One that is to leave later waits for nobody. Where others left since, it is
 * the address that takes nothing, and not mail that does not leave: anybody can type such an address.
 */
export function mailSql(now: string): string {
  const since = (moment: string) => `${moment} >= coalesce((SELECT max(sent_at) FROM outbox), '-infinity')`;
  const due = 'coalesce(first_due_at, not_before)';
  return `SELECT mail.waited > ${MAIL_LATE_AFTER_MINUTES * 60} OR mail.given_up > 0 AS late,
      mail.waited AS "oldestWaitSeconds", mail.given_up AS "givenUp"
    FROM (SELECT
      greatest(0, coalesce(extract(epoch FROM ${now} - (
        SELECT min(${due}) FROM outbox
        WHERE sent_at IS NULL AND failed_at IS NULL AND (attempts = 0 OR ${since(due)}))), 0))::int AS waited,
      (SELECT count(*) FROM outbox
       WHERE failed_at > ${now} - interval '${HOURS_GIVEN_UP_MAIL_COUNTS} hours' AND ${since('failed_at')})::int AS given_up
    ) AS mail`;
}
