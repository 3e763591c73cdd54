import { pino, type Logger as PinoLogger } from 'pino';

export type Logger = PinoLogger;

const STANDARD_OUTPUT = 1;
/** Bytes of lines that wait for room where the log goes. What comes when there are more of them is lost. */
const MOST_WAITING = 1_000_000;

/**
 * Lines carry route patterns, ids and counts. Never a path, a query, a variable, a mail address or a health word. Where they
 * cannot be written, on a full disk perhaps, they wait, and whoever is served is served on.
 */
export function createLogger(level: string, file = STANDARD_OUTPUT): Logger {
  const destination = pino.destination({ dest: file, sync: true, maxLength: MOST_WAITING });
  // Nobody could be told. The next line tries once more to write what waits.
  destination.on('error', () => {});
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
