import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { ConsultationTypeEntity } from '../src/availability/consultation-type.entity.js';
import type { HeldTimes } from '../src/availability/held/held-times.service.js';
import { rangeText } from '../src/availability/range-text.js';
import {
  BusyTimeEntity,
  DateOverrideEntity,
  ScheduleEntity,
  TimeOffEntity,
  TravelTimeEntity,
  WeeklyBreakEntity,
  WeeklyHoursEntity,
} from '../src/availability/schedule.entity.js';
import { violatedConstraint, type Transaction } from '../src/platform/unit-of-work.js';
import { aCheckedLicense, aPublishedPractitioner, type PracticeInAStory } from './practices.js';

const MINUTE = 60_000;
/** How many days of a random practice have something that is out of the ordinary. */
export const DAYS_OF_CHANCE = 5;

/** Hours, breaks, days of their own, time off, busy and held times, ways, and a kind of talk, as chance will have them. */
export type RandomPractice = ReturnType<typeof randomPractices> extends fc.Arbitrary<infer Given> ? Given : never;

export async function makePractice(tx: Transaction, given: RandomPractice): Promise<PracticeInAStory> {
  const practitionerId = await aPublishedPractitioner(tx);
  await aCheckedLicense(tx, practitionerId, 'US-TX');
  const own = <Row extends object>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, id: randomUUID(), practitionerId }));
  const typeId = randomUUID();
  await tx.manager.insert(ScheduleEntity, { practitionerId, timeZone: given.zone, dailyCap: given.dailyCap });
  await worksAtEveryPlace(tx, practitionerId);
  await tx.manager.insert(
    TravelTimeEntity,
    given.travel.map(({ places: [one, other], minutes }) => ({
      practitionerId,
      locationId: PLACES[one]!,
      otherLocationId: PLACES[other]!,
      minutes,
    })),
  );
  await tx.manager.insert(WeeklyHoursEntity, own(given.hours));
  await tx.manager.insert(WeeklyBreakEntity, own(given.breaks));
  await tx.manager.insert(DateOverrideEntity, own(given.overrides));
  await tx.manager.insert(TimeOffEntity, own(given.timeOff.map((range) => ({ during: rangeText(range) }))));
  await tx.manager.insert(BusyTimeEntity, own(given.busy.map((range) => ({ during: rangeText(range) }))));
  await tx.manager.insert(ConsultationTypeEntity, {
    ...given.type,
    ...(given.at === null ? {} : { mode: 'IN_PERSON', locationId: PLACES[given.at]! }),
    id: typeId,
    practitionerId,
  });
  for (const hold of given.held) await holdFor(tx, practitionerId, hold);
  return { practitionerId, typeId };
}

/**
 * A time near a slot, or anywhere: on the five minutes that slots can begin at, so that each is a fair try. None after the
 * last slot, which may be one that was not listed any more.
 */
export function notAmong(starts: readonly number[], index: number, otherwise: number): number {
  const known = new Set(starts);
  const near = starts[(index * 7) % Math.max(starts.length, 1)] ?? otherwise;
  const last = starts.at(-1) ?? Infinity;
  for (let step = (index % 9) + 1; ; step++) {
    const later = near + step * 5 * MINUTE;
    const candidate = later < last ? later : near - step * 5 * MINUTE;
    if (!known.has(candidate)) return candidate;
  }
}

/** Where chance would have it overlap another one, or too near to it for the way, it is not held. */
async function holdFor(
  tx: Parameters<HeldTimes['hold']>[0],
  practitionerId: string,
  { at, ...range }: { start: number; end: number; at: number | null },
) {
  await tx.query('SAVEPOINT before_holding');
  try {
    await tx.query(
      `INSERT INTO held_times (id, practitioner_id, owner_id, starts_at, ends_at, during, location_id)
       VALUES ($1, $2, $3, lower($4::tstzrange), upper($4::tstzrange), $4, $5)`,
      [randomUUID(), practitionerId, randomUUID(), rangeText(range), at === null ? null : PLACES[at]],
    );
  } catch (error) {
    if (violatedConstraint(error) === null) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT before_holding');
  }
}

/** Three places in Texas where whoever is made by chance works, by their ids in order. */
const PLACES = [1, 2, 3].map((n) => `0000000${n}-0000-4000-8000-000000000000`);

async function worksAtEveryPlace(tx: Transaction, practitionerId: string): Promise<void> {
  await tx.query(
    `INSERT INTO clinics (id, slug, name, updated_at, invented) VALUES ($1, 'a-clinic-of-chance', 'Chance', $2, true)
     ON CONFLICT DO NOTHING`,
    [PLACES[0], tx.clock.now().toString()],
  );
  await tx.query(
    `INSERT INTO locations (id, clinic_id, street, city, region, postal_code, latitude, longitude, time_zone)
     SELECT id, $2, '1 Chance St', 'Dallas', 'US-TX', '75204', 32.8, -96.8, 'America/Chicago' FROM unnest($1::uuid[]) AS id
     ON CONFLICT DO NOTHING`,
    [PLACES, PLACES[0]],
  );
  await tx.query(
    `INSERT INTO practitioner_locations (practitioner_id, location_id) SELECT $1, id FROM unnest($2::uuid[]) AS id`,
    [practitionerId, PLACES],
  );
}

/** Each two of the three places. */
const ways: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [1, 2],
];
const fives = (min: number, max: number) => fc.integer({ min: min / 5, max: max / 5 }).map((count) => count * 5);
const minutes = fc
  .tuple(fives(0, 1300), fives(60, 600))
  .map(([startMinute, length]) => ({ startMinute, endMinute: startMinute + length }));
const weekday = fc.integer({ min: 1, max: 7 });
const everywhere = { locationId: null, modes: ['IN_PERSON' as const, 'VIDEO' as const, 'PHONE' as const] };

/** Around this moment, in one of these zones. */
export function randomPractices(now: Temporal.Instant, zones: readonly string[]) {
  const dates = [1, 2, 3].map((days) => now.toZonedDateTimeISO('UTC').toPlainDate().add({ days }).toString());
  const range = fc.tuple(fives(0, DAYS_OF_CHANCE * 1440), fives(15, 300)).map(([from, length]) => {
    const start = now.epochMilliseconds + from * MINUTE;
    return { start, end: start + length * MINUTE };
  });
  return fc.record({
    zone: fc.constantFrom(...zones),
    dailyCap: fc.constantFrom(null, null, 1, 3),
    hours: fc.array(
      fc.tuple(weekday, minutes).map(([day, when]) => ({ ...when, ...everywhere, weekday: day })),
      { minLength: 4, maxLength: 9 },
    ),
    breaks: fc.array(
      fc.tuple(weekday, minutes).map(([day, when]) => ({ ...when, weekday: day })),
      { maxLength: 1 },
    ),
    overrides: fc.array(
      fc.tuple(fc.constantFrom(...dates), fc.option(minutes)).map(([onDate, when]) => ({
        onDate,
        ...everywhere,
        startMinute: when?.startMinute ?? null,
        endMinute: when?.endMinute ?? null,
      })),
      { maxLength: 1 },
    ),
    timeOff: fc.array(range, { maxLength: 1 }),
    busy: fc.array(range, { maxLength: 2 }),
    held: fc.array(
      fc.tuple(range, fc.constantFrom(null, 0, 1, 2)).map(([when, at]) => ({ ...when, at })),
      { maxLength: 4 },
    ),
    /** Where the talk takes place; null: it is from afar. */
    at: fc.constantFrom(null, null, 0, 1),
    travel: fc.uniqueArray(fc.record({ places: fc.constantFrom(...ways), minutes: fc.constantFrom(0, 20, 60, 300) }), {
      maxLength: 3,
      selector: ({ places }) => places.join(),
    }),
    type: fc.record({
      name: fc.constant('First talk'),
      mode: fc.constantFrom('VIDEO' as const, 'PHONE' as const),
      locationId: fc.constant(null),
      minutes: fc.constantFrom(15, 20, 30, 45),
      price: fc.constant(0),
      leadTimeMinutes: fc.constantFrom(0, 240, 1440),
      horizonDays: fc.constantFrom(3, 30),
      noticeMinutes: fc.constant(1440),
      bufferBeforeMinutes: fc.constantFrom(0, 10),
      bufferAfterMinutes: fc.constantFrom(0, 15),
      alignmentMinutes: fc.constantFrom(null, 15, 30, 60),
      bookingPolicy: fc.constant('REQUEST' as const),
      position: fc.constant(0),
    }),
  });
}
