import type { DayHours, TalkHours } from '../schedule.js';

/** Hours as a person thinks of them: one stretch of a day, and every kind of talk it is for. */
export interface DayWindow extends DayHours {
  readonly video: boolean;
  readonly phone: boolean;
  /** The keys of the locations at which it is for talks in person. */
  readonly inPersonAt: readonly string[];
}

/** The rows a window is stored as: what is remote knows no location, and each location is a row of its own. */
export function rowsOf({ startMinute, endMinute, video, phone, inPersonAt }: DayWindow): TalkHours[] {
  const remote = [...(video ? (['VIDEO'] as const) : []), ...(phone ? (['PHONE'] as const) : [])];
  return [
    ...(remote.length > 0 ? [{ startMinute, endMinute, locationId: null, modes: remote }] : []),
    ...inPersonAt.map((locationId) => ({ startMinute, endMinute, locationId, modes: ['IN_PERSON'] as const })),
  ];
}

/** The windows that rows make up, by their beginning. Rows of the same stretch are one window. */
export function windowsOf(rows: readonly TalkHours[], locationIds: readonly string[]): DayWindow[] {
  const windows = new Map<string, DayWindow>();
  for (const { startMinute, endMinute, locationId, modes } of rows) {
    const key = `${startMinute}-${endMinute}`;
    const before = windows.get(key) ?? { startMinute, endMinute, video: false, phone: false, inPersonAt: [] };
    // Hours that belong to one location are for talks there: a remote talk takes place at none.
    const isRemote = locationId === null;
    const here = modes.includes('IN_PERSON') ? (isRemote ? locationIds : [locationId]) : [];
    windows.set(key, {
      ...before,
      video: before.video || (isRemote && modes.includes('VIDEO')),
      phone: before.phone || (isRemote && modes.includes('PHONE')),
      inPersonAt: locationIds.filter((id) => before.inPersonAt.includes(id) || here.includes(id)),
    });
  }
  return [...windows.values()].sort((a, b) => a.startMinute - b.startMinute || a.endMinute - b.endMinute);
}

/** Whether two windows of one line of time are for the same kind of talk at the same moment. */
export function collide(a: DayWindow, b: DayWindow): boolean {
  if (a.startMinute >= b.endMinute || b.startMinute >= a.endMinute) return false;
  return (a.video && b.video) || (a.phone && b.phone) || a.inPersonAt.some((id) => b.inPersonAt.includes(id));
}

export function shifted<Hours extends DayHours>(hours: Hours, minutes: number): Hours {
  return { ...hours, startMinute: hours.startMinute + minutes, endMinute: hours.endMinute + minutes };
}
