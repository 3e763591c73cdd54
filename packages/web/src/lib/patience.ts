/** Nobody waits for longer without a word: a connection that was lost on the way answers nothing, for minutes. */
export const PATIENCE_MS = 30_000;

/** As the browser fetches, and no longer than anybody waits, the answer's last byte included. */
export function fetchInPatience(address: RequestInfo | URL, how: RequestInit = {}): Promise<Response> {
  const asking = new AbortController();
  const stop = () => asking.abort(how.signal?.reason);
  if (how.signal?.aborted) stop();
  how.signal?.addEventListener('abort', stop, { once: true });
  setTimeout(() => asking.abort(), PATIENCE_MS);
  return fetch(address, { ...how, signal: asking.signal });
}
