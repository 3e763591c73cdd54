import { AsyncLocalStorage } from 'node:async_hooks';

/** The line that the log will hold of one request, unless somebody asks for none. */
export interface AccessLine {
  isLeftOut: boolean;
}

const current = new AsyncLocalStorage<AccessLine>();

/** Everything that `serve` leads to, however late, is about this line. */
export function withAccessLine(line: AccessLine, serve: () => void): void {
  current.run(line, serve);
}

/**
 * The answer that is being made stands in no log: not when, not how long, not that there was one. Outside a request
 * nothing happens.
 */
export function leaveOutOfAccessLog(): void {
  const line = current.getStore();
  if (line) line.isLeftOut = true;
}
