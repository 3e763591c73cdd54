import { isoOfEpochDay, MS_PER_DAY, type EpochDay } from '@clearing/shared/time/calendar-days';
import { dateLabel } from '@clearing/shared/time/labels';
import { wallClockAt } from '@clearing/shared/time/wall-clock';
import { Temporal } from 'temporal-polyfill';
import { legalDay } from '../../listing/legality/legal-day.js';
import { isInForce, type LicenseOnFile } from '../../listing/legality/legality.js';
import type { ListingState } from '../../listing/words.js';
import { stateOn } from '../../verification/verification-state.js';
import { isFor, openSlots } from '../slots/open-slots.js';
import { legalDays, type OfferedType, type Practice } from '../slots/practice.js';
import { startOf } from './coming-days.js';

/** The first thing that stands in the way of anybody asking; the others may stand behind it. */
export const noTimesReasons = [
  ...(['NOT_PUBLISHED', 'PAUSED', 'HIDDEN', 'NOT_CONFIRMED', 'NO_ZONE', 'NO_TALK', 'NO_HOURS', 'NO_ROOM'] as const),
  ...(['NO_LICENSE', 'LICENSE_ENDED', 'NOT_CHECKED', 'CHECK_ENDED', 'CHECK_DISPUTED', 'AWAY', 'FULL'] as const),
  'LICENSE_TO_COME',
  'EXCLUDED',
] as const;
export type NoTimesReason = (typeof noTimesReasons)[number];

export interface WhyNoTimes {
  readonly reason: NoTimesReason;
  /** Of the licences in question, by code. */
  readonly jurisdictions: readonly string[];
}

/** Before a zone is chosen there are no hours. */
export const whyNoZone: WhyNoTimes = { reason: 'NO_ZONE', jurisdictions: [] };

/** Why patients see no times at all; null: of some kind of talk they do. */
export function whyNobodyCanAsk(
  { state, timeZone }: { readonly state: ListingState; readonly timeZone: string | null },
  practice: Practice,
  now: number,
): WhyNoTimes | null {
  if (state === 'DRAFT' || state === 'IN_REVIEW') return why('NOT_PUBLISHED');
  if (state !== 'PUBLISHED') return why(state);
  if (now >= practice.visibleUntil) return why('NOT_CONFIRMED');
  if (timeZone === null) return whyNoZone;
  const whys = practice.types.map((type) => whyNoTimes(practice, type, now));
  return whys.includes(null) ? whyNotSeenYet(practice, now) : (whys[0] ?? why('NO_TALK'));
}

/** There are times once a licence begins; until then nobody sees the listing. */
function whyNotSeenYet({ licenses }: Practice, now: number): WhyNoTimes | null {
  const today = legalDay(Temporal.Instant.fromEpochMilliseconds(now));
  if (licenses.some((license) => isInForce(license, today))) return null;
  return why('LICENSE_TO_COME', codesOf(licenses.filter((license) => isToCome(license, today))));
}

/** Why a kind of talk that is offered has no free time, as if the listing were seen; null: it has one. */
export function whyNoTimes(practice: Practice, type: OfferedType, now: number): WhyNoTimes | null {
  const { licenses, taken } = practice;
  const schedule = { ...practice.schedule, takesRequests: true };
  const from = { now, from: now, to: now + type.horizonDays * MS_PER_DAY };
  const legal = { ...from, isLegalOn: legalDays(licenses, type, null) };
  const nothing = { held: [], busy: [] };
  const untaken = { ...schedule, dailyCap: null };
  const there = { ...untaken, timeOff: [] };
  if (openSlots(schedule, type, taken, legal).length > 0) return null;
  if (!hasHoursFor(practice, type, now)) return why('NO_HOURS');
  if (openSlots(there, type, nothing, from).length === 0) return why('NO_ROOM');
  if (openSlots(there, type, nothing, legal).length === 0) return whichLicense(practice, type, now);
  return openSlots(untaken, type, nothing, legal).length === 0 ? why('AWAY') : why('FULL');
}

/** The last date on which a licence carries the talk, in words, when it could be asked for after that; null: it cannot. */
export function lastLegalDate(
  { licenses, schedule: { zone } }: Practice,
  type: OfferedType,
  now: number,
): string | null {
  const isLegalOn = legalDays(licenses, type, null);
  const last = dayAt(zone, now + type.horizonDays * MS_PER_DAY);
  if (isLegalOn(last)) return null;
  for (let day = last - 1; day >= dayAt(zone, now); day--) {
    if (isLegalOn(day)) return dateLabel(startOf(zone, day) + MS_PER_DAY / 2, zone, now);
  }
  return null;
}

function hasHoursFor({ schedule: { weeklyHours, dateOverrides, zone } }: Practice, type: OfferedType, now: number) {
  const today = dayAt(zone, now);
  const ofDates = dateOverrides.flatMap(({ day, hours }) => (hours && day >= today ? [hours] : []));
  return [...weeklyHours, ...ofDates].some((hours) => isFor(hours, type));
}

function whichLicense({ licenses, schedule: { zone } }: Practice, type: OfferedType, now: number): WhyNoTimes {
  const day = isoOfEpochDay(dayAt(zone, now));
  const isRemote = type.mode !== 'IN_PERSON';
  const there = licenses.filter(({ jurisdiction }) => isRemote || jurisdiction === type.locationRegion);
  if (there.length === 0) return why('NO_LICENSE', isRemote || !type.locationRegion ? [] : [type.locationRegion]);
  const inForce = there.filter((license) => isInForce(license, day));
  const toCome = there.filter((license) => isToCome(license, day));
  if (inForce.length === 0 && toCome.length > 0) return why('LICENSE_TO_COME', codesOf(toCome));
  // It is none of their licences that stands in the way, and to renew one would help nobody.
  if (inForce.some(({ isHolderExcluded }) => isHolderExcluded)) return why('EXCLUDED');
  const states = inForce.map((license) => ({ license, check: license.check && stateOn(license.check, day) }));
  const those = (is: (check: string | null) => boolean) =>
    states.filter(({ check }) => is(check)).map((one) => one.license);
  const [unchecked, lapsed, disputed] = [
    those((check) => check === null || check === 'SELF_ATTESTED'),
    those((check) => check === 'LAPSED'),
    those((check) => check === 'DISPUTED'),
  ];
  if (isRemote && unchecked.length > 0) return why('NOT_CHECKED', codesOf(unchecked));
  if (isRemote && lapsed.length > 0) return why('CHECK_ENDED', codesOf(lapsed));
  if (disputed.length > 0) return why('CHECK_DISPUTED', codesOf(disputed));
  return why('LICENSE_ENDED', codesOf(there));
}

function isToCome({ startsOn }: LicenseOnFile, day: string): boolean {
  return startsOn !== null && startsOn > day;
}

function why(reason: NoTimesReason, jurisdictions: readonly string[] = []): WhyNoTimes {
  return { reason, jurisdictions };
}

function codesOf(licenses: readonly LicenseOnFile[]): string[] {
  return [...new Set(licenses.map(({ jurisdiction }) => jurisdiction))];
}

function dayAt(zone: string, instant: number): EpochDay {
  return wallClockAt(zone, instant).day;
}
