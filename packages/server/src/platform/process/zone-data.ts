import type { Logger } from './logger.js';
import type { Sweep } from '../sweeps.js';

/**
 * When releases of the zone data came out, as iana.org/time-zones says. A runtime says its version and no date; those that
 * came out since this was written are not here, and count from the newest one before them.
 */
const RELEASED: readonly (readonly [version: string, on: string])[] = [
  ['2024a', '2024-02-01'],
  ['2024b', '2024-09-04'],
  ['2025a', '2025-01-15'],
  ['2025b', '2025-03-22'],
  ['2025c', '2025-12-10'],
  ['2026a', '2026-03-02'],
  ['2026b', '2026-04-22'],
  ['2026c', '2026-07-08'],
  ['2026f', '2026-10-28'],
];

/** Governments change their clocks at a few weeks' notice: after half a year some change is missing. */
export const ZONE_DATA_LATE_AFTER_DAYS = 180;

const DAY_MILLISECONDS = 86_400_000;

export interface ZoneData {
  readonly state: 'OK' | 'LATE';
  readonly version: string;
  /** Since it came out; of a release that is not listed, since the last one before it, or since its year began. */
  readonly atMostDaysOld: number;
}

export function describeZoneData(version: string, now: number): ZoneData {
  const from = notBefore(version);
  const atMostDaysOld = from === null ? Number.MAX_SAFE_INTEGER : Math.floor((now - from) / DAY_MILLISECONDS);
  return { state: atMostDaysOld > ZONE_DATA_LATE_AFTER_DAYS ? 'LATE' : 'OK', version, atMostDaysOld };
}

/** Null: what it says is no version. */
function notBefore(version: string): number | null {
  if (!/^\d{4}[a-z]{1,2}$/.test(version)) return null;
  const yearBegan = Date.UTC(Number(version.slice(0, 4)), 0, 1);
  const listed = RELEASED.findLast(([each]) => each <= version);
  return Math.max(yearBegan, listed ? Date.parse(listed[1]) : 0);
}

/** Once a day, in the log: a new runtime is due. */
export function warnOfOldZoneData(now: () => number, logger: Logger, version = process.versions.tz ?? ''): Sweep {
  return {
    name: 'zone-data.age',
    everySeconds: 86_400,
    run: () => {
      const { state, atMostDaysOld } = describeZoneData(version, now());
      if (state === 'OK') return Promise.resolve(0);
      logger.warn(
        { zoneData: version, atMostDaysOld },
        'the rules about local time are old: raise the runtime, see "Upgrading" in docs/operations.md',
      );
      return Promise.resolve(1);
    },
  };
}
