import { Temporal } from 'temporal-polyfill';

const EARLIEST = Temporal.Instant.from('1970-01-01T00:00Z');
const LATEST = Temporal.Instant.from('2200-01-01T00:00Z');

/** The instant a caller wrote by RFC 3339 ("2026-12-09T21:00:00Z"), or null when it is none or in no year we know. */
export function findInstant(text: string): Temporal.Instant | null {
  if (!/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d(\.\d{1,9})?)?([Zz]|[+-]\d\d:\d\d)$/.test(text)) return null;
  try {
    const instant = Temporal.Instant.from(text);
    const isKnown = Temporal.Instant.compare(instant, EARLIEST) >= 0 && Temporal.Instant.compare(instant, LATEST) < 0;
    return isKnown ? instant : null;
  } catch {
    return null;
  }
}
