import type { FreeTimes } from '../../../availability/slots/free-times.js';
import type { OfferedType } from '../../../availability/slots/practice.js';
import { keyOfFree, keyOfSeenBy, newlyFree, type FreeBefore, type LastLook } from './newly-free.js';
import type { WaitingRecord } from '../waiting-list.repository.js';

/** What is waited for: a kind of talk, by whoever will be there. */
export interface Wish {
  readonly type: OfferedType;
  /** Null: wherever they will be, it is free for them alike. */
  readonly place: string | null;
}

type Waits = Pick<WaitingRecord, 'consultationTypeId' | 'patientLocation'>;

/** Null: it is offered no more. A talk from afar is free on the days on which a licence carries it to where they will be. */
export function wishOf(free: FreeTimes, { consultationTypeId, patientLocation }: Waits): Wish | null {
  const type = free.findType(consultationTypeId);
  return type && { type, place: type.mode === 'IN_PERSON' ? null : patientLocation };
}

/** Each once. */
export function wishesOf(free: FreeTimes, waiting: readonly Waits[]): readonly Wish[] {
  const wishes = waiting.flatMap((entry) => wishOf(free, entry) ?? []);
  return [...new Map(wishes.map((wish) => [keyOfFree(wish.type.id, wish.place), wish])).values()];
}

/**
 * What has been seen by now. What nobody can see, since the listing is hidden or no licence carries the talk, stays as it was
 * seen before: it did not suit whoever waits, and that it can be asked for again is no news. Nor is what an offer alone hides,
 * by the minutes kept free around it. Null: nobody looked before.
 */
export function seenBy(
  waiting: readonly Waits[],
  free: FreeTimes,
  before: FreeBefore | null,
  /** The same without what is kept for whoever waits. */
  unheld: FreeTimes = free,
): FreeBefore {
  const startsSeen = ({ type, place }: Wish, earlier: readonly number[]) => {
    const starts = new Set(free.startsOf(type, place));
    if (unheld === free) return [...starts];
    const known = new Set(earlier);
    return unheld.startsOf(type, place).filter((start) => starts.has(start) || known.has(start));
  };
  const anywhere = free.types.map((type) => ({ type, place: null }));
  const seen = [...anywhere, ...wishesOf(free, waiting)].flatMap(({ type, place }) => {
    const key = keyOfFree(type.id, place);
    const isSeen = !before || (free.areShown && free.isCarried(type, place));
    const times = isSeen ? startsSeen({ type, place }, before?.[key] ?? []) : before[key];
    return times ? [[key, times] as const] : [];
  });
  return Object.fromEntries(seen);
}

/**
 * And what each of them has seen whom nobody could ask, since a time was kept for them: what came free meanwhile is news to
 * them still once it is not.
 */
export function withoutWhatTheyMissed(
  seen: FreeBefore,
  kept: readonly (Waits & Pick<WaitingRecord, 'id'>)[],
  free: FreeTimes,
  last: LastLook,
): FreeBefore {
  const own = kept.flatMap((entry) => {
    const wish = wishOf(free, entry);
    if (!wish) return [];
    const { type, place } = wish;
    const key = keyOfFree(type.id, place);
    const known = last.free[keyOfSeenBy(type.id, entry.id)];
    const earlier = known ? (last.free[key] ?? []).filter((start) => !known.includes(start)) : [];
    const missed = new Set([...earlier, ...newlyFree(type, free.startsOf(type, place), last, place, entry.id)]);
    const theirs = (seen[key] ?? []).filter((start) => !missed.has(start));
    return [[keyOfSeenBy(type.id, entry.id), theirs] as const];
  });
  return { ...seen, ...Object.fromEntries(own) };
}
