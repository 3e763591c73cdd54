import { codeOf } from '../process/error-description.js';

/** How long somebody is asked to wait. A question that waited for a connection has waited for as long already. */
export const BUSY_RETRY_AFTER_SECONDS = 5;

/** One code for whoever asks by program, whichever door they came by. */
export const BUSY = 'BUSY';

/** What pg's pool says when none of its connections became free in time, or a new one took too long. */
const NO_CONNECTION_IN_TIME: ReadonlySet<string> = new Set([
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
]);

/** PostgreSQL takes no further connection: there are too many, or it is just starting. */
const NO_FURTHER_CONNECTION: ReadonlySet<unknown> = new Set(['53300', '57P03']);

/**
 * Whether something could not be done because no connection to the database was free in time. That is nobody's mistake and
 * passes by itself. What was under way did not begin: a connection comes before the first statement.
 */
export function isDatabaseBusy(error: unknown): boolean {
  return (
    error instanceof Error && (NO_CONNECTION_IN_TIME.has(error.message) || NO_FURTHER_CONNECTION.has(codeOf(error)))
  );
}
