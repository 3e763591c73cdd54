import { openDataTimes } from '@clearing/shared/api-limits';
import { epochDayOfIso, isoOfEpochDay, type EpochDay } from '@clearing/shared/time/calendar-days';
import { wallClockAt } from '@clearing/shared/time/wall-clock';
import type { OfferedType } from '../../availability/slots/practice.js';
import type { OfferedSlots } from '../../availability/slots/slots.service.js';
import { remoteJurisdictions, type LicenseOnFile } from '../../listing/legality/legality.js';
import type { PublishedListing } from '../published-listings.js';

/** Talks by video and phone that are for patients in the same states. */
export interface RemoteTalks {
  /** By the alphabet. */
  readonly codes: readonly string[];
  /** None of those that are for the states of today; of others the states, by which their ids are told apart. */
  readonly apart: readonly string[];
  readonly talks: readonly OfferedSlots[];
}

/**
 * A licence, or our check of it, may begin or end within the days that are told: a time counts for the states of its own date,
 * as where it is shown and asked for. Those that are for the states of today come first, with each kind of talk there is.
 */
export function remoteTalksOf(
  { licenses, talks }: Pick<PublishedListing, 'licenses' | 'talks'>,
  today: string,
): RemoteTalks[] {
  const remote = talks.filter(({ type }) => type.locationId === null);
  if (remote.length === 0) return [];
  const parts = new Map<string, Part>();
  const partOn = onceADay((day) => {
    const codes = remoteJurisdictions(licenses, isoOfEpochDay(day));
    const name = codes.join(' ');
    const part = parts.get(name) ?? { codes, talks: new Map() };
    parts.set(name, part);
    return part;
  });
  const ofToday = partOn(epochDayOfIso(today));
  for (const { type } of remote) ofToday.talks.set(type, []);
  for (const { type, starts } of remote) {
    for (const startsAt of starts) addTime(partOn(wallClockAt(type.zone, startsAt).day), type, startsAt);
  }
  return [...parts.values()]
    .filter(({ codes }) => codes.length > 0)
    .map((part) => ({
      codes: part.codes,
      apart: part === ofToday ? [] : part.codes,
      talks: [...part.talks].map(([type, starts]) => ({ type, starts })),
    }));
}

interface Part {
  readonly codes: readonly string[];
  readonly talks: Map<OfferedType, number[]>;
}

function addTime({ talks }: Part, type: OfferedType, startsAt: number): void {
  const starts = talks.get(type) ?? [];
  talks.set(type, starts);
  starts.push(startsAt);
}

/** The states that stand first for talks of any day that is told of: a day more on either side, wherever hours are kept. */
export function firstStatesOf(licenses: readonly LicenseOnFile[], today: string): ReadonlySet<string> {
  const first = epochDayOfIso(today) - 1;
  const days = Array.from({ length: openDataTimes.slotDays + 3 }, (_, index) => first + index);
  return new Set(days.flatMap((day) => remoteJurisdictions(licenses, isoOfEpochDay(day)).slice(0, 1)));
}

/** There are many times a day, and each asks. */
function onceADay<Answer>(ask: (day: EpochDay) => Answer): (day: EpochDay) => Answer {
  const known = new Map<EpochDay, Answer>();
  return (day) => {
    const answer = known.get(day) ?? ask(day);
    known.set(day, answer);
    return answer;
  };
}
