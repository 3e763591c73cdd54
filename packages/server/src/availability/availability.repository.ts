import { isHolderExcluded } from '../listing/listing.repository.js';
import { epochDayOfIso, MS_PER_DAY } from '@clearing/shared/time/calendar-days';
import { Temporal } from 'temporal-polyfill';
import { lastVisibleDay } from '../listing/freshness/freshness.js';
import { endOfLegalDay } from '../listing/legality/legal-day.js';
import type { LicenseOnFile } from '../listing/legality/legality.js';
import type { ListingState } from '../listing/words.js';
import type { OfferedType, Practice } from './slots/practice.js';
import type { Schedule, TalkHours, TimeRange } from './schedule.js';

/** A transaction, or reads outside any. */
export interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** A held time two days away still shares a wall-clock date, or a buffer, with the range asked for. */
const MARGIN = 2 * MS_PER_DAY;

/**
 * Reads each practitioner's practice in one statement, however many they are. Who is not there is left out. Types that
 * somebody agreed on are read by their ids, since they may be offered no longer.
 */
export async function findPractices(
  reader: Reader,
  practitionerIds: readonly string[],
  range: TimeRange,
  agreedTypeIds: readonly string[] = [],
): Promise<Map<string, Practice>> {
  if (practitionerIds.length === 0) return new Map();
  const [one] = practitionerIds;
  const rows = await reader.query<PracticeRow>(practitionerIds.length === 1 ? PRACTICE : PRACTICES, [
    practitionerIds.length === 1 ? one : practitionerIds,
    isoInstant(range.start - MARGIN),
    isoInstant(range.end + MARGIN),
    agreedTypeIds,
  ]);
  return new Map(rows.map((row) => [row.practitionerId, practiceOf(row)]));
}

/** The practitioners of these consultation types. */
export async function findOwnersOfTypes(reader: Reader, typeIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await reader.query<{ id: string; practitionerId: string }>(
    `SELECT id, practitioner_id AS "practitionerId" FROM consultation_types WHERE id = ANY($1)`,
    [typeIds],
  );
  return new Map(rows.map((row) => [row.id, row.practitionerId]));
}

/** Whatever came in the place of this type, and in the place of that, until what nothing has followed yet. */
export async function findLatestOfType(reader: Reader, typeId: string): Promise<string> {
  const [latest] = await reader.query<{ id: string }>(
    `WITH RECURSIVE later AS (
       SELECT id, followed_by FROM consultation_types WHERE id = $1
       UNION SELECT t.id, t.followed_by FROM later JOIN consultation_types t ON t.id = later.followed_by
     ) SELECT id FROM later WHERE followed_by IS NULL`,
    [typeId],
  );
  return latest?.id ?? typeId;
}

interface PracticeRow {
  readonly practitionerId: string;
  readonly state: ListingState;
  readonly lastConfirmedOn: string;
  readonly zone: string | null;
  readonly dailyCap: number | null;
  readonly weeklyHours: Schedule['weeklyHours'];
  readonly weeklyBreaks: Schedule['weeklyBreaks'];
  readonly dateOverrides: readonly {
    onDate: string;
    startMinute: number | null;
    endMinute: number | null;
    locationId: string | null;
    modes: TalkHours['modes'];
  }[];
  readonly timeOff: readonly [number, number][];
  readonly travelTimes: Schedule['travelTimes'];
  readonly held: readonly [string, number, number, number, string | null][];
  readonly busy: readonly [number, number][];
  readonly licenses: readonly LicenseOnFile[];
  readonly types: readonly (Omit<OfferedType, 'zone'> & { locationZone: string | null; isOffered: boolean })[];
}

function practiceOf(row: PracticeRow): Practice {
  const zone = row.zone ?? 'UTC';
  const range = ([start, end]: readonly [number, number]): TimeRange => ({ start, end });
  const typeOf = ({ locationZone, isOffered: _, ...type }: PracticeRow['types'][number]): OfferedType => ({
    ...type,
    leadTimeMinutes: answerableLeadTime(type),
    zone: locationZone ?? zone,
  });
  const hiddenFrom = endOfLegalDay(Temporal.PlainDate.from(lastVisibleDay(row.lastConfirmedOn)));
  return {
    practitionerId: row.practitionerId,
    schedule: {
      takesRequests: row.state === 'PUBLISHED',
      zone,
      dailyCap: row.dailyCap,
      weeklyHours: row.weeklyHours,
      weeklyBreaks: row.weeklyBreaks,
      dateOverrides: row.dateOverrides.map((override) => ({
        day: epochDayOfIso(override.onDate),
        hours: overrideHours(override),
      })),
      timeOff: row.timeOff.map(range),
      travelTimes: row.travelTimes,
    },
    visibleUntil: hiddenFrom.epochMilliseconds,
    licenses: row.licenses,
    types: row.types.filter(({ isOffered }) => isOffered).map(typeOf),
    agreedTypes: row.types.filter(({ isOffered }) => !isOffered).map(typeOf),
    taken: {
      held: row.held.map(([ownerId, startsAt, start, end, locationId]) => ({
        ownerId,
        startsAt,
        padded: { start, end },
        locationId,
      })),
      busy: row.busy.map(range),
    },
  };
}

/**
 * A request takes up to 20 minutes to be confirmed by its code and is answered until an hour before the start. A time
 * nearer than both together could be asked for and never be answered, so it is not offered.
 */
const LEAST_MINUTES_FOR_AN_ANSWER = 80;

function answerableLeadTime({
  leadTimeMinutes,
  bookingPolicy,
}: Pick<OfferedType, 'leadTimeMinutes' | 'bookingPolicy'>) {
  return bookingPolicy === 'REQUEST' ? Math.max(leadTimeMinutes, LEAST_MINUTES_FOR_AN_ANSWER) : leadTimeMinutes;
}

function overrideHours(override: PracticeRow['dateOverrides'][number]): TalkHours | null {
  const { startMinute, endMinute, locationId, modes } = override;
  return startMinute === null || endMinute === null ? null : { startMinute, endMinute, locationId, modes };
}

function isoInstant(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();
}

/** Ranges without an end are cut where no consultation will ever be. */
const bounds = (range: string): string =>
  `${milliseconds(`greatest(coalesce(lower(${range}), '-infinity'), '1970-01-01Z'::timestamptz)`)},
   ${milliseconds(`least(coalesce(upper(${range}), 'infinity'), '2200-01-01Z'::timestamptz)`)}`;

function milliseconds(instant: string): string {
  return `(extract(epoch FROM ${instant}) * 1000)::bigint`;
}

function rowsOf(columns: string, from: string): string {
  return `coalesce((SELECT json_agg(${columns}) FROM ${from}), '[]')`;
}

const SELECT_PRACTICES = `
  SELECT p.id AS "practitionerId", p.state, p.last_confirmed_on::text AS "lastConfirmedOn",
    s.time_zone AS zone, s.daily_cap AS "dailyCap",
    ${rowsOf(
      `json_build_object('weekday', weekday, 'startMinute', start_minute, 'endMinute', end_minute,
                         'locationId', location_id, 'modes', modes)`,
      'weekly_hours WHERE practitioner_id = p.id',
    )} AS "weeklyHours",
    ${rowsOf(
      `json_build_object('weekday', weekday, 'startMinute', start_minute, 'endMinute', end_minute)`,
      'weekly_breaks WHERE practitioner_id = p.id',
    )} AS "weeklyBreaks",
    ${rowsOf(
      `json_build_object('onDate', on_date, 'startMinute', start_minute, 'endMinute', end_minute,
                         'locationId', location_id, 'modes', modes)`,
      `date_overrides WHERE practitioner_id = p.id AND on_date BETWEEN ($2::timestamptz)::date AND ($3::timestamptz)::date`,
    )} AS "dateOverrides",
    ${rowsOf(
      `json_build_array(${bounds('during')})`,
      'time_off WHERE practitioner_id = p.id AND during && tstzrange($2, $3)',
    )} AS "timeOff",
    ${rowsOf(
      `json_build_object('places', json_build_array(location_id, other_location_id), 'minutes', minutes)`,
      'travel_times WHERE practitioner_id = p.id',
    )} AS "travelTimes",
    ${rowsOf(
      `json_build_array(owner_id, ${milliseconds('starts_at')}, ${bounds('during')}, location_id)`,
      'held_times WHERE practitioner_id = p.id AND during && tstzrange($2, $3)',
    )} AS held,
    ${rowsOf(
      `json_build_array(${bounds('during')})`,
      'busy_times WHERE practitioner_id = p.id AND during && tstzrange($2, $3)',
    )} AS busy,
    ${rowsOf(
      `json_build_object('jurisdiction', l.jurisdiction, 'kind', l.kind, 'startsOn', l.starts_on,
        'expiresOn', l.expires_on, 'isHolderExcluded', ${isHolderExcluded('l')},
        'check', CASE WHEN v.id IS NOT NULL THEN json_build_object('state', v.state, 'recheckBy', v.recheck_by) END)`,
      `licenses l LEFT JOIN verifications v
         ON v.subject_kind = 'license' AND v.subject_id = l.id AND v.subject = 'LICENSE'
       WHERE l.practitioner_id = p.id`,
    )} AS licenses,
    ${rowsOf(
      `json_build_object('id', t.id, 'practitionerId', t.practitioner_id, 'name', t.name, 'mode', t.mode,
        'locationId', t.location_id, 'minutes', t.minutes, 'price', t.price,
        'priceConfirmedOn', t.price_confirmed_on, 'leadTimeMinutes', t.lead_time_minutes,
        'horizonDays', t.horizon_days, 'noticeMinutes', t.notice_minutes, 'bufferBeforeMinutes', t.buffer_before_minutes,
        'bufferAfterMinutes', t.buffer_after_minutes, 'alignmentMinutes', t.alignment_minutes,
        'bookingPolicy', t.booking_policy, 'locationRegion', l.region, 'locationZone', l.time_zone,
        'isOffered', o.id IS NOT NULL)
        ORDER BY t.position, t.id`,
      `consultation_types t LEFT JOIN offered_consultation_types o ON o.id = t.id
         LEFT JOIN locations l ON l.id = t.location_id
       WHERE t.practitioner_id = p.id AND (o.id IS NOT NULL OR t.id = ANY ($4::uuid[]))`,
    )} AS types
  FROM practitioners p LEFT JOIN schedules s ON s.practitioner_id = p.id
  WHERE p.id`;

const PRACTICES = `${SELECT_PRACTICES} = ANY ($1::uuid[])`;
/**
 * Of one, which is what every change asks. A plan for any number of them is reckoned for ten and found too dear to keep, so
 * PostgreSQL plans it anew each time, which takes longer than the answer; a plan for one it keeps.
 */
const PRACTICE = `${SELECT_PRACTICES} = $1::uuid`;
