import { pino, type Logger as PinoLogger } from 'pino';

export type Logger = PinoLogger;

/** Lines carry route patterns, ids and counts. Never a path, a query, a variable, a mail address or a health word. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
