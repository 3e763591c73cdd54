import { MS_PER_DAY } from '@clearing/shared/time/calendar-days';

/** What was free at the last look, by kind of talk: wherever a patient is, and beside it where those who wait will be. */
export type FreeBefore = Readonly<Record<string, readonly number[]>>;

/** Where it is kept what was free of a kind of talk; for somebody who will be there, or anywhere. */
export function keyOfFree(typeId: string, patientLocation: string | null): string {
  return patientLocation === null ? typeId : `${typeId} ${patientLocation}`;
}

/** Where it is kept what somebody has seen whom nobody could ask at the last look, since a time was kept for them. */
export function keyOfSeenBy(typeId: string, entryId: string): string {
  return `${typeId} ${entryId}`;
}

export function isKeyOfType(key: string, typeId: string): boolean {
  return key === typeId || key.startsWith(`${typeId} `);
}

export interface LastLook {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly free: FreeBefore;
  /** Nothing was shown then, since the practitioner could not be asked: `free` is what was before that. */
  readonly isHidden: boolean;
}

/**
 * Of the starts that are free now, those that have come free since the last look: whoever waits saw the others, and none
 * of them suited, and a pause makes them no newer. The far end of the horizon moves on by itself; what it reaches counts only
 * when nothing at all was shown.
 * A kind of talk that was not there at the last look begins with what it has.
 */
export function newlyFree(
  type: { readonly id: string; readonly horizonDays: number },
  free: readonly number[],
  last: LastLook,
  patientLocation: string | null = null,
  /** Of whoever waits; null: of anybody. */
  entryId: string | null = null,
): number[] {
  const own = entryId === null ? undefined : last.free[keyOfSeenBy(type.id, entryId)];
  // Whoever came after the last look saw no more than what was free anywhere.
  const before = own ?? last.free[keyOfFree(type.id, patientLocation)] ?? last.free[type.id];
  if (!before) return [];
  const seen = new Set(before);
  const reach = before.length === 0 || last.isHidden ? Infinity : last.at + type.horizonDays * MS_PER_DAY;
  return free.filter((startsAt) => !seen.has(startsAt) && startsAt < reach);
}
