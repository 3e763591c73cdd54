import { dateIn } from '../../lib/said-in.js';

/** The times of one date of the patient's zone. */
export interface SlotDay<Slot> {
  /** "2026-12-09" */
  readonly date: string;
  readonly slots: readonly Slot[];
}

/** A slot belongs to the date it begins on by the patient's clock. In the order given. */
export function groupByDay<Slot extends { readonly startsAt: string }>(
  slots: readonly Slot[],
  zone: string,
): SlotDay<Slot>[] {
  const days = new Map<string, Slot[]>();
  for (const slot of slots) {
    const date = dateIn(zone, slot.startsAt);
    const day = days.get(date);
    if (day) day.push(slot);
    else days.set(date, [slot]);
  }
  return [...days].map(([date, ofDay]) => ({ date, slots: ofDay }));
}

export interface DayChoice<Slot> {
  /** The days offered beside each other. */
  readonly days: readonly SlotDay<Slot>[];
  readonly chosen: SlotDay<Slot> | null;
  /** The first days of the groups before and after, or null. */
  readonly earlier: string | null;
  readonly later: string | null;
}

const daysBeside = 6;

/** The day asked for, or the first after it that has times, and its neighbours. */
export function chooseDay<Slot>(days: readonly SlotDay<Slot>[], wanted: string | null): DayChoice<Slot> {
  const found = days.findIndex(({ date }) => wanted === null || date >= wanted);
  const at = found === -1 ? days.length - 1 : found;
  const first = Math.floor(Math.max(at, 0) / daysBeside) * daysBeside;
  return {
    days: days.slice(first, first + daysBeside),
    chosen: days[at] ?? null,
    earlier: first > 0 ? (days[first - daysBeside]?.date ?? null) : null,
    later: days[first + daysBeside]?.date ?? null,
  };
}
