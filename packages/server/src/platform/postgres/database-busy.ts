import { codeOf } from '../process/error-description.js';

/** How long somebody is asked to wait. A question that waited for a connection has waited for as long already. */
export const BUSY_RETRY_AFTER_SECONDS = 5;

/** One code for whoever asks by program, whichever door they came by. */
export const BUSY = 'BUSY';

/** One line of the log, whichever door it was, as docs/operations.md says it. */
export const BUSY_IN_THE_LOG =
  'no connection to the database was to be had, or it was lost, or a lock was not free in time';

/** What pg's pool says when none of its connections became free in time, or a new one took too long. */
const NO_CONNECTION_IN_TIME: ReadonlySet<string> = new Set([
  'timeout exceeded when trying to connect',
  'Connection terminated due to connection timeout',
]);

/** PostgreSQL takes no further connection: there are too many, or it is just starting. */
const NO_FURTHER_CONNECTION: ReadonlySet<unknown> = new Set(['53300', '57P03']);

/** Nobody is there to connect to: it is being started anew, or another takes its place. */
const NOBODY_THERE: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOENT', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Somebody else had what it needed for longer than `LONGEST_WAIT_FOR_A_LOCK_MS`: PostgreSQL takes back all that it did. */
export const NOT_LOCKED_IN_TIME = '55P03';

/** Shorter than a statement may take: so who waited is told apart from what is slow, which somebody has to look into. */
export const LONGEST_WAIT_FOR_A_LOCK_MS = 25_000;

/** A connection that had ended, which nobody had noticed, was to begin a transaction: nothing of it was done. */
export class NothingBegun extends Error {
  constructor(cause: unknown) {
    super('The connection to the database had ended before anything was begun.', { cause });
  }
}

/**
 * Whether something could not be done because no connection to the database was to be had in time, or what it had to lock was
 * not. That is nobody's mistake and passes by itself. What was under way did not begin: a connection comes before the first
 * statement, and whoever waits for a lock in vain has done nothing.
 */
export function isDatabaseBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  return (
    error instanceof NothingBegun ||
    NO_CONNECTION_IN_TIME.has(error.message) ||
    NO_FURTHER_CONNECTION.has(code) ||
    code === NOT_LOCKED_IN_TIME ||
    (NOBODY_THERE.has(code) && isOfConnecting(error))
  );
}

/** Two waited for each other, and PostgreSQL ended one of them: nothing of it was done, and the other one goes on. */
export function isDeadlock(error: unknown): boolean {
  return codeOf(error) === '40P01';
}

/** PostgreSQL is stopped, has broken down, or ended this one connection. */
const ENDED_BY_SERVER: ReadonlySet<unknown> = new Set(['57P01', '57P02', '57P05']);

/** The way there broke. */
const BROKEN_LINE: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

/** What pg says of it: to the statement that was under way, and to what a transaction asks afterwards. */
const BROKEN_LINE_WORDS = [
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
];

/**
 * Whether the connection to the database ended in the middle, as when it is started anew. What was under way may have been done:
 * whoever only reads may ask again, and nobody else.
 */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  return (
    ENDED_BY_SERVER.has(code) ||
    BROKEN_LINE.has(code) ||
    BROKEN_LINE_WORDS.some((words) => error.message.includes(words))
  );
}

/** Whether nobody did anything wrong, and whoever tries again does nothing twice: nothing was begun, or they only read. */
export function mayAskAgain(error: unknown, isReading: boolean): boolean {
  return isDatabaseBusy(error) || (isReading && isConnectionLost(error));
}

/** Each address of a name is tried: where none answers, their errors come as one. */
function isOfConnecting(error: Error): boolean {
  return error instanceof AggregateError || (error as { readonly syscall?: unknown }).syscall === 'connect';
}
