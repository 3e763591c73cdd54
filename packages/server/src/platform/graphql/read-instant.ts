import { findInstant } from '@clearing/shared/time/instants';
import type { Temporal } from 'temporal-polyfill';
import type { Problems } from './errors.js';

/** The instant of an argument; null: it is none we take, and the problems say whether by its writing or by its day. */
export function readInstant(text: string, path: readonly string[], problems: Problems): Temporal.Instant | null {
  const instant = findInstant(text);
  if (instant) return instant;
  const isWritten = /^\d{4}-\d\d-\d\dt\d\d:\d\d(:\d\d(\.\d{1,9})?)?(z|[+-]\d\d:\d\d)$/i.test(text);
  const words = isWritten
    ? 'Give a valid time, from 1970-01-01T00:00:00Z until before 2200-01-01T00:00:00Z.'
    : 'Write a time with its zone: "2026-12-09T21:00:00Z".';
  problems.add(path, words);
  return null;
}
