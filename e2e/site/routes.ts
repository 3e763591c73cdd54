import { type WebEntry } from '@clearing/shared/web-entry';

/** Every route of the pages as they were built: what is not listed here cannot be forgotten by a check. */
export async function readRoutes(): Promise<WebEntry['routes']> {
  const built = new URL('../../packages/web/dist/server/entry-server.js', import.meta.url);
  return ((await import(built.href)) as WebEntry).routes;
}
