import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../test/database.js';
import { openHouse, type TestHouse } from '../../test/graphql-client.js';
import { Scenario } from '../../test/scenario.js';
import type { Slot } from '../availability/consultation-type.results.js';
import { nextSlotsSweep } from '../availability/slots/next-slots.js';
import { Slots } from '../availability/slots/slots.service.js';
import { catchUp } from '../platform/changes.js';
import { keyOf } from '../platform/graphql/global-id.js';
import { passedDaysSweep, searchFollower } from './rows/search-follower.js';

/**
 * A licence counts for a talk on the talk's own date where the practitioner keeps hours. On a licence's first and last day
 * that is another date than Washington's, or Greenwich's, for hours: what a search shows as the next free time has to be
 * what the listing shows and a booking takes, at every one of them.
 */
let database: TestDatabase;
let house: TestHouse;
let scenario: Scenario;
let slots: Slots;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  scenario = new Scenario(database);
  slots = new Slots(database.unitOfWork);
  await everybody();
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const PLACES = ['US-HI', 'US-CA', 'US-GU', 'US-TX'];
const ZONES = ['Pacific/Honolulu', 'America/Los_Angeles', 'Pacific/Guam'];

const window = fc
  .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 6 }))
  .map(([from, hours]) => `${from}:00-${Math.min(24, from + hours)}:00`);
/** Around the days that the clock is moved to, some with a gap between two licences for one place. */
const license = fc.record({
  place: fc.constantFrom(...PLACES.slice(0, 3)),
  startsIn: fc.constantFrom(null, -30, 2, 3, 4, 7, 12),
  endsIn: fc.constantFrom(1, 2, 3, 4, 200),
  checkedFor: fc.constantFrom(2, 3, 4, 200),
  isChecked: fc.boolean(),
});
const person = fc.record({
  zone: fc.constantFrom(...ZONES),
  hours: fc.oneof(
    window.map((each) => `Mon-Sun ${each}`),
    fc.constant('Mon-Sun 0:00-24:00'),
  ),
  licenses: fc.array(license, { minLength: 1, maxLength: 4 }),
  leadTimeMinutes: fc.constantFrom(0, 60, 600),
  bookingPolicy: fc.constantFrom('INSTANT' as const, 'REQUEST' as const),
  modes: fc.constantFrom(['VIDEO'] as const, ['PHONE'] as const, ['VIDEO', 'PHONE'] as const),
});

/** All give support and no medicine, so that where they are licensed is where they are found. */
async function everybody(): Promise<void> {
  for (const [index, one] of fc.sample(person, { numRuns: 40, seed: 20261126 }).entries()) {
    const story = scenario
      .practitioner(`Person Number${String(index)}`)
      .who({ professions: ['clinical-social-worker'] })
      .integrates('IN_HOUSE');
    if (index % 3 > 0) story.licensedIn('US-TX', { checked: index % 3 === 1 });
    else story.licensedIn('US-TX', { expiresOn: scenario.inDays(3) });
    for (const { place, startsIn, endsIn, checkedFor, isChecked } of one.licenses) {
      const startsOn = startsIn === null ? null : scenario.inDays(startsIn);
      story.licensedIn(place, {
        ...(startsOn === null ? {} : { startsOn }),
        expiresOn: scenario.inDays(Math.max(endsIn, (startsIn ?? 0) + 1)),
        checked: isChecked && scenario.inDays(Math.max(checkedFor, startsIn ?? 0)),
      });
    }
    story.hours(one.hours, { timeZone: one.zone });
    for (const mode of one.modes) {
      story.talks(mode, { leadTimeMinutes: one.leadTimeMinutes, bookingPolicy: one.bookingPolicy, minutes: 60 });
    }
    await story.publish();
  }
  await catchUp(database.unitOfWork, searchFollower);
}

interface Edge {
  readonly node: { readonly id: string };
  readonly nextSlot: {
    readonly startsAt: string;
    readonly consultationType: { readonly id: string; readonly mode: string };
  } | null;
}

async function search(filter: object, sort: string): Promise<{ totalCount: number; edges: Edge[]; soon: number }> {
  const { data, errors = [] } = await house.asPage(
    `query ($filter: PractitionerFilter, $sort: PractitionerSort!) {
      practitioners(first: 50, filter: $filter, sort: $sort) {
        totalCount facets { availability { value count } }
        edges { node { id } nextSlot { startsAt consultationType { id mode } } } } }`,
    { filter, sort },
  );
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
  const { practitioners } = data as {
    practitioners: { totalCount: number; edges: Edge[]; facets: { availability: { value: string; count: number }[] } };
  };
  const soon = practitioners.facets.availability.find(({ value }) => value === 'P1D')?.count ?? 0;
  return { ...practitioners, soon };
}

/** What a listing shows first to a patient there. */
async function firstShown(ids: readonly string[], patientLocation: string | null, mode: 'VIDEO' | null) {
  const shown = await slots.soonest(ids, patientLocation);
  const first = (list: readonly Slot[]) =>
    list.find(({ consultationType }) => mode === null || consultationType.offered.mode === mode);
  return new Map([...shown].map(([id, list]) => [id, first(list)?.startsAt.toString() ?? null]));
}

const idOf = ({ node }: Edge) => keyOf('Practitioner', node.id) ?? '';
/** On the days on which licences begin and end: on the hour, as days turn, or a second before. */
const moments = fc
  .sample(fc.tuple(fc.integer({ min: 20, max: 24 * 5 }), fc.constantFrom(0, 1)), { numRuns: 12, seed: 20261126 })
  .map(([hours, seconds]) => Temporal.Instant.from(testNow).add({ hours }).subtract({ seconds }))
  .sort((a, b) => Temporal.Instant.compare(a, b));

describe('whenever a licence begins or ends', () => {
  test(
    'the next time of a search is the first the listing shows there, and it can be booked',
    { timeout: 240_000 },
    async () => {
      let shownAtAll = 0;
      let asked = 0;
      const compare = async (now: Temporal.Instant, place: string | null, mode: 'VIDEO' | null) => {
        const filter = { patientLocation: place, consultationModes: mode === null ? [] : [mode] };
        const { edges, soon } = await search(filter, 'SOONEST_SLOT');
        const shown = await firstShown(edges.map(idOf), place, mode);
        expect(edges.map((edge) => [idOf(edge), edge.nextSlot?.startsAt ?? null])).toEqual(
          edges.map((edge) => [idOf(edge), shown.get(idOf(edge)) ?? null]),
        );
        const times = edges.map(({ nextSlot }) => (nextSlot ? Date.parse(nextSlot.startsAt) : Infinity));
        expect(times).toEqual([...times].sort((a, b) => a - b || 0));

        const tomorrow = now.add({ hours: 24 });
        const within = await search({ ...filter, availableBefore: tomorrow.toString() }, 'BEST_MATCH');
        expect(within.totalCount).toBe(soon);
        expect(within.edges.map(idOf)).toEqual(
          expect.arrayContaining(
            edges.filter((_, at) => (times[at] ?? Infinity) < tomorrow.epochMilliseconds).map(idOf),
          ),
        );
        for (const { node, nextSlot } of [...edges, ...within.edges]) {
          if (nextSlot === null || place === null || ++shownAtAll % 7 > 0) continue;
          const wanted = {
            practitionerId: keyOf('Practitioner', node.id) ?? '',
            consultationTypeId: keyOf('ConsultationType', nextSlot.consultationType.id) ?? '',
            startsAt: Temporal.Instant.from(nextSlot.startsAt),
            patientLocation: place,
          };
          expect([wanted, await slots.isBookable(wanted)]).toEqual([wanted, true]);
          asked++;
        }
      };
      for (const [at, now] of moments.entries()) {
        database.clock.set(now);
        await nextSlotsSweep(database.unitOfWork).run();
        // What a sweep does to rows once a day is not what makes them right.
        if (at % 3 === 0) await passedDaysSweep(database.unitOfWork).run();
        await catchUp(database.unitOfWork, searchFollower);
        for (const place of [null, ...PLACES]) {
          await compare(now, place, null);
          await compare(now, place, 'VIDEO');
        }
      }
      expect(asked).toBeGreaterThan(100);
    },
  );
});
