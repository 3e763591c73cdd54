import type { PersonalDataPart, PersonalRecord } from '../platform/personal-data.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';

/** What a keeper takes along of their hours, of the ways between their places, and of the kinds of talk they offer. */
export function scheduleData(unitOfWork: UnitOfWork): PersonalDataPart[] {
  return [
    {
      name: 'hours',
      role: 'PRACTITIONER',
      tables: [
        ...['schedules', 'weekly_hours', 'weekly_breaks', 'date_overrides', 'time_off', 'busy_times', 'held_times'],
        ...['calendar_feeds', 'outside_calendars'],
      ],
      columns: ['listing', 'kind', 'weekday', 'date', 'from', 'until', 'place', 'modes', 'timeZone', 'dailyCap'],
      read: async function* ({ accountId }) {
        yield* await unitOfWork.query<PersonalRecord>(HOURS, [accountId]);
      },
    },
    {
      name: 'travel',
      role: 'PRACTITIONER',
      tables: ['travel_times'],
      columns: ['listing', 'place', 'otherPlace', 'minutes'],
      read: async function* ({ accountId }) {
        yield* await unitOfWork.query<PersonalRecord>(TRAVEL, [accountId]);
      },
    },
    {
      name: 'talks',
      role: 'PRACTITIONER',
      tables: ['consultation_types'],
      columns: [
        ...['listing', 'name', 'mode', 'place', 'minutes', 'priceInCents', 'bookingPolicy', 'leadTimeMinutes'],
        ...['horizonDays', 'noticeMinutes', 'bufferBeforeMinutes', 'bufferAfterMinutes', 'alignmentMinutes', 'state'],
      ],
      read: async function* ({ accountId }) {
        yield* await unitOfWork.query<PersonalRecord>(TALKS, [accountId]);
      },
    },
  ];
}

/** "17:30"; hours past midnight count on: "25:00". */
const clock = (minute: string) => `lpad((${minute} / 60)::text, 2, '0') || ':' || lpad((${minute} % 60)::text, 2, '0')`;
const instant = (at: string) => `to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const PLACE = `(SELECT l.street || ', ' || l.city FROM locations l WHERE l.id = x.location_id)`;

/** Of every kind the same columns, in this order. Calendar addresses are told as being there, and not what they are. */
const kinds: readonly string[] = [
  `SELECT 'zone' AS kind, NULL::integer AS weekday, NULL AS date, NULL AS "from", NULL AS until,
     NULL AS place, NULL::text[] AS modes, x.time_zone AS "timeZone", x.daily_cap::integer AS "dailyCap", x.practitioner_id
   FROM schedules x`,
  `SELECT 'week', x.weekday, NULL, ${clock('x.start_minute')}, ${clock('x.end_minute')}, ${PLACE}, x.modes, NULL, NULL,
     x.practitioner_id FROM weekly_hours x`,
  `SELECT 'break', x.weekday, NULL, ${clock('x.start_minute')}, ${clock('x.end_minute')}, NULL, NULL, NULL, NULL,
     x.practitioner_id FROM weekly_breaks x`,
  `SELECT CASE WHEN x.start_minute IS NULL THEN 'closed day' ELSE 'other hours on a date' END, NULL, x.on_date::text,
     ${clock('x.start_minute')}, ${clock('x.end_minute')}, ${PLACE}, x.modes, NULL, NULL, x.practitioner_id
   FROM date_overrides x`,
  ...[
    ['time off', 'time_off'],
    ['busy by another calendar', 'busy_times'],
  ].map(
    ([
      kind,
      table,
    ]) => `SELECT '${kind}', NULL, NULL, ${instant('lower(x.during)')}, ${instant('upper(x.during)')}, NULL,
     NULL, NULL, NULL, x.practitioner_id FROM ${table} x`,
  ),
  `SELECT 'held for a talk', NULL, NULL, ${instant('x.starts_at')}, ${instant('x.ends_at')}, ${PLACE}, NULL, NULL, NULL,
     x.practitioner_id FROM held_times x`,
  `SELECT CASE WHEN x.revoked_at IS NULL THEN 'calendar address' ELSE 'calendar address, switched off' END, NULL, NULL,
     ${instant('x.made_at')}, ${instant('x.revoked_at')}, NULL, NULL, NULL, NULL, x.practitioner_id FROM calendar_feeds x`,
  `SELECT 'calendar kept elsewhere', NULL, NULL, ${instant('x.added_at')}, NULL, x.name || ', ' || x.host, NULL, NULL, NULL,
     x.practitioner_id FROM outside_calendars x`,
];

const HOURS = `
  SELECT p.slug AS listing, kind, weekday, date, "from", until, place, modes, "timeZone", "dailyCap"
  FROM (${kinds.join(' UNION ALL ')}) AS h
  JOIN practitioners p ON p.id = h.practitioner_id JOIN listing_controllers c ON c.practitioner_id = p.id
  WHERE c.account_id = $1 ORDER BY c.since, p.id, kind, weekday, date, "from"`;

const TRAVEL = `
  SELECT p.slug AS listing, ${PLACE} AS place, (SELECT l.street || ', ' || l.city FROM locations l
    WHERE l.id = x.other_location_id) AS "otherPlace", x.minutes
  FROM travel_times x JOIN practitioners p ON p.id = x.practitioner_id
  JOIN listing_controllers c ON c.practitioner_id = p.id
  WHERE c.account_id = $1 ORDER BY c.since, p.id, place, "otherPlace"`;

const TALKS = `
  SELECT p.slug AS listing, x.name, x.mode, ${PLACE} AS place, x.minutes, x.price AS "priceInCents",
    x.price_confirmed_on::text AS "priceConfirmedOn",
    x.booking_policy AS "bookingPolicy", x.lead_time_minutes AS "leadTimeMinutes", x.horizon_days AS "horizonDays",
    x.notice_minutes AS "noticeMinutes", x.buffer_before_minutes AS "bufferBeforeMinutes",
    x.buffer_after_minutes AS "bufferAfterMinutes", x.alignment_minutes AS "alignmentMinutes",
    lower(x.state) AS state
  FROM consultation_types x JOIN practitioners p ON p.id = x.practitioner_id
  JOIN listing_controllers c ON c.practitioner_id = p.id
  WHERE c.account_id = $1 ORDER BY c.since, p.id, x.position, x.id`;
