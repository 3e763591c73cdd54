import { isRealDay } from '../../platform/graphql/days-in-cursors.js';
import type { ConsultationRecord } from '../consultation.repository.js';
import type { ConsultationPart } from './own-consultations.results.js';

/** What a list is ordered by in the database, and the value that a cursor of it carries. */
export interface ListOrder {
  /** SQL: which rows belong to it; "$2" is the present instant. */
  readonly holds: string;
  /** SQL, as exact as instants are read: to the millisecond. */
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
  readonly valueOf: (record: ConsultationRecord) => string;
}

const IS_AHEAD = `state = 'CONFIRMED' AND ends_at > $2`;

/**
 * SQL: waits for the practitioner, a request or the other times that a patient proposes for a confirmed talk. Those stand
 * ahead as well, at the time that is confirmed until another is chosen. "$2" is the present instant.
 */
export const IS_WAITING = `(state = 'REQUESTED'
  OR (state = 'CONFIRMED' AND proposed_times IS NOT NULL AND proposed_by = 'PATIENT' AND proposal_expires_at > $2
    AND answers IS NOT NULL))`;

/** Every order but that of what waits, which depends on what only its readers may know. */
export const listOrders: Readonly<Record<Exclude<ConsultationPart, 'WAITING'> | 'ALL', ListOrder>> = {
  AHEAD: { holds: IS_AHEAD, by: 'starts_at', direction: 'ASC', valueOf: ({ startsAt }) => startsAt.toString() },
  PAST: {
    holds: `state <> 'REQUESTED' AND NOT (${IS_AHEAD})`,
    by: 'starts_at',
    direction: 'DESC',
    valueOf: ({ startsAt }) => startsAt.toString(),
  },
  ALL: {
    holds: `requested_at <= $2`,
    by: `date_trunc('milliseconds', requested_at)`,
    direction: 'DESC',
    valueOf: ({ requestedAt }) => requestedAt.toString(),
  },
};

export interface Position {
  readonly value: string;
  readonly id: string;
}

export function cursorOf(list: string, { value, id }: Position): string {
  return Buffer.from(JSON.stringify([list, value, id]), 'utf8').toString('base64url');
}

/** Null when it is not a cursor of this list. */
export function readCursor(list: string, cursor: string): Position | null {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === 'string')) return null;
    const [of, value = '', id = ''] = parts as string[];
    return of === list && UUID.test(id) && isValue(list, value) ? { value, id } : null;
  } catch {
    return null;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

/** "0 2026-11-23T15:00:00Z" of what waits: whether it speaks of danger (0) or not (1), and by when it is answered. */
function isValue(list: string, value: string): boolean {
  const instant = list.endsWith('WAITING') ? value.replace(/^[01] /, '') : value;
  return INSTANT.test(instant) && isRealDay(instant);
}
