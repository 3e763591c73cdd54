import type { Logger } from './logger.js';

const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'] as const;

/**
 * Nothing of ours prints; libraries do, and quote what they were given: a query, an answer, what somebody typed. Each of
 * their lines becomes one of the log that says where it came from and not what it said. Answers how to undo it.
 */
export function quietConsole(logger: Logger, target: Console = console): () => void {
  const before = { ...target };
  for (const method of METHODS) {
    target[method] = () => {
      const places = (new Error().stack ?? '').split('\n').slice(2, 6);
      logger.warn({ method, at: places.map((line) => line.trim()) }, 'a library printed something');
    };
  }
  return () => void Object.assign(target, before);
}
