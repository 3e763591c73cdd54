import { MS_PER_MINUTE } from '@clearing/shared/time/calendar-days';
import type { HeldTime, Schedule, TimeRange } from '../schedule.js';

type Ways = Pick<Schedule, 'travelTimes'>;

/** Where a talk takes place, null being nowhere, and how long it takes with its buffers. */
interface TalkSomewhere {
  readonly locationId: string | null;
  readonly length: number;
}

/**
 * Ranges a talk has to stay out of, besides those that are held, so that the way from each place to the next can be
 * travelled: at a place, of others around it; from afar, of those it would fill up. Nobody travels during a talk from afar,
 * wherever they sit, so what such talks take is no time for the way.
 */
export function keptForTheWay(schedule: Ways, talk: TalkSomewhere, others: readonly HeldTime[]): TimeRange[] {
  if (schedule.travelTimes.length === 0) return [];
  return talk.locationId === null
    ? waysThatItWouldFill(schedule, talk.length, others)
    : waysAround(schedule, talk.locationId, others);
}

/** Whether somebody else's talk at another place leaves too little time for the way. */
export function isTooFarFromOthers(schedule: Ways, held: readonly HeldTime[], talk: HeldTime): boolean {
  const { locationId, padded } = talk;
  const others = held.filter(({ ownerId }) => ownerId !== talk.ownerId);
  const kept = keptForTheWay(schedule, { locationId, length: padded.end - padded.start }, others);
  return kept.some(({ start, end }) => start < padded.end && end > padded.start);
}

/** Buffers are spent at the place, and then comes the way, there and back alike. */
function waysAround(schedule: Ways, locationId: string, others: readonly HeldTime[]): TimeRange[] {
  const far = travelFrom(schedule, locationId);
  const fromAfar = heldFromAfar(others);
  return others.flatMap((other) => {
    const way = far.get(other.locationId) ?? 0;
    const { start, end } = other.padded;
    return way === 0 ? [] : [{ start: leaveBy(fromAfar, start, way), end: arriveAt(fromAfar, end, way) }];
  });
}

/** Between two talks at two places that leave time for the way, but not for this one as well. */
function waysThatItWouldFill(schedule: Ways, length: number, others: readonly HeldTime[]): TimeRange[] {
  const atPlaces = others.filter(({ locationId }) => locationId !== null).sort(bySoonest);
  const fromAfar = heldFromAfar(others);
  const longest = Math.max(...schedule.travelTimes.map(({ minutes }) => minutes)) * MS_PER_MINUTE;
  return atPlaces.flatMap(({ locationId, padded: { end: start } }, index) => {
    const far = travelFrom(schedule, locationId);
    const filled: TimeRange[] = [];
    if (far.size === 0) return filled;
    for (const next of atPlaces.slice(index + 1)) {
      const end = next.padded.start;
      if (end < start) continue;
      const left = freeBetween(fromAfar, start, end) - length;
      // The further apart, the more is left.
      if (left >= longest) break;
      if (left < (far.get(next.locationId) ?? 0)) filled.push({ start, end });
    }
    return filled;
  });
}

/** How far every other place is from this one, in milliseconds. */
function travelFrom({ travelTimes }: Ways, locationId: string | null): ReadonlyMap<string | null, number> {
  const far = new Map<string | null, number>();
  for (const { places, minutes } of travelTimes) {
    const [one, other] = places;
    if (one === locationId) far.set(other, minutes * MS_PER_MINUTE);
    if (other === locationId) far.set(one, minutes * MS_PER_MINUTE);
  }
  return far;
}

/** In the order of time. */
function heldFromAfar(held: readonly HeldTime[]): TimeRange[] {
  const fromAfar = held.filter(({ locationId }) => locationId === null).sort(bySoonest);
  return fromAfar.map(({ padded }) => padded);
}

/** When somebody who leaves now has had so much time for the way. */
function arriveAt(fromAfar: readonly TimeRange[], leaving: number, way: number): number {
  let now = leaving;
  let left = way;
  for (const { start, end } of fromAfar) {
    if (end <= now) continue;
    if (start - now >= left) break;
    left -= Math.max(start - now, 0);
    now = end;
  }
  return now + left;
}

/** When somebody has to leave at the latest, to arrive now: the same, backwards. */
function leaveBy(fromAfar: readonly TimeRange[], arriving: number, way: number): number {
  const backwards = fromAfar.map(({ start, end }) => ({ start: -end, end: -start })).sort((a, b) => a.start - b.start);
  return -arriveAt(backwards, -arriving, way);
}

function freeBetween(fromAfar: readonly TimeRange[], from: number, to: number): number {
  let free = 0;
  let now = from;
  for (const { start, end } of fromAfar) {
    if (end <= now) continue;
    if (start >= to) break;
    free += Math.max(start - now, 0);
    now = end;
  }
  return free + Math.max(to - now, 0);
}

function bySoonest(a: HeldTime, b: HeldTime): number {
  return a.padded.start - b.padded.start;
}
