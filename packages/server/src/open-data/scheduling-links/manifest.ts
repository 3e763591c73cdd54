import { Temporal } from 'temporal-polyfill';
import { instantText } from '../published-listings.js';
import type { KeptFile } from '../kept-files/kept-files.repository.js';
import { SCHEDULING_LINKS } from './state-files.js';

/** What a reader starts from: which files there are, and for which states each is of use. */
export function manifestOf(
  files: readonly KeptFile[],
  { request, publicOrigin, since }: { readonly request: string; readonly publicOrigin: string; readonly since: number },
): object {
  const changed = files.filter(({ changedAt }) => changedAt.getTime() > since);
  return {
    // Of the whole data set: what is told "since" it next time leaves nothing out.
    transactionTime: instantText(Math.max(...files.map(({ changedAt }) => changedAt.getTime()))),
    request,
    requiresAccessToken: false,
    output: changed.map(({ kind, name, states, lines }) => ({
      type: kind,
      url: `${publicOrigin}/${SCHEDULING_LINKS}${name.slice(SCHEDULING_LINKS.length)}.ndjson`,
      count: lines,
      extension: { state: states },
    })),
    error: [],
  };
}

/** The instant of `_since` in epoch milliseconds, or null when it is none of FHIR's. */
export function readSince(given: unknown): number | null {
  if (typeof given !== 'string') return null;
  // In an address a plus is a space, and many write "+02:00" as it stands.
  const text = given.replace(/ (?=\d{2}:\d{2}$)/, '+');
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  if (!isInstant) return null;
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}
