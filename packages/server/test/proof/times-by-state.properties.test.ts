import 'reflect-metadata';
import { isoOfEpochDay, MS_PER_DAY } from '@clearing/shared/time/calendar-days';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nextSlotsSweep } from '../../src/availability/slots/next-slots.js';
import { searchFollower } from '../../src/directory/rows/search-follower.js';
import type { Actor } from '../../src/platform/actor.js';
import { catchUp } from '../../src/platform/changes.js';
import { keyOf, toGlobalId } from '../../src/platform/graphql/global-id.js';
import { REQUEST, type Asked } from '../consultation-story.js';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { openHouse, type TestHouse } from '../graphql-client.js';
import { Scenario, type InStory } from '../scenario.js';
import { slotsByTheBook } from '../slots-by-the-book.js';
import { weekInWords } from '../week-in-words.js';
import { formOf } from './forms.js';

/** Two nights before the clocks of most states go forward. */
const NOW = Temporal.Instant.from('2027-03-12T20:00:00Z');
const PEOPLE = 6;
const PLACES = ['US-TX', 'US-GU', 'US-HI', 'US-CA'] as const;
const MODES = ['VIDEO', 'PHONE', 'IN_PERSON'] as const;
const DAYS = 6;

let database: TestDatabase;
let house: TestHouse;
let scenario: Scenario;

beforeAll(async () => {
  database = await createTestDatabase();
  database.clock.set(NOW);
  house = await openHouse(database);
  scenario = new Scenario(database);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const license = fc.record({
  jurisdiction: fc.constantFrom(...PLACES),
  startsIn: fc.constantFrom(null, -30, 0, 1, 2, 4),
  endsIn: fc.constantFrom(0, 1, 2, 3, 5, 200),
  /** Null: nobody looked it up. */
  checkedFor: fc.constantFrom(null, 0, 1, 3, 200, 200),
});
const talk = fc.record({
  minutes: fc.constantFrom(20, 30, 60),
  leadTimeMinutes: fc.constantFrom(0, 100, 1440),
  horizonDays: fc.constantFrom(3, 5, 30),
  bufferBeforeMinutes: fc.constantFrom(0, 10),
  bufferAfterMinutes: fc.constantFrom(0, 15),
  alignmentMinutes: fc.constantFrom(null, 15, 60),
  bookingPolicy: fc.constantFrom('REQUEST' as const, 'INSTANT' as const),
});
const window = fc
  .tuple(fc.integer({ min: 0, max: 21 }), fc.integer({ min: 1, max: 5 }))
  .map(([from, hours]) => `Mon-Sun ${from}:00-${Math.min(24, from + hours)}:00`);
const person = fc.record({
  zone: fc.constantFrom('America/Chicago', 'Pacific/Guam', 'Pacific/Honolulu', 'America/Los_Angeles'),
  hours: window,
  licenses: fc.array(license, { minLength: 2, maxLength: 5 }),
  talks: fc.record({ VIDEO: talk, PHONE: talk, IN_PERSON: talk }),
});
type Given = typeof person extends fc.Arbitrary<infer Person> ? Person : never;

/** As the rules read them: everything ends with its last day. */
interface Licensed {
  readonly jurisdiction: string;
  readonly startsOn: string | null;
  readonly expiresOn: string;
  readonly checkedUntil: string | null;
}

interface Somebody {
  readonly given: Given;
  readonly inStory: InStory;
  readonly licenses: readonly Licensed[];
}

/** Whose licence in Texas, where their place is, keeps the listing to be seen; not looked up, it carries no talk from afar. */
async function publish(given: Given, index: number): Promise<Somebody> {
  const day = (days: number) => scenario.inDays(days);
  const own = given.licenses.map(({ jurisdiction, startsIn, endsIn, checkedFor }): Licensed => {
    const lastIn = Math.max(endsIn, startsIn ?? 0);
    const startsOn = startsIn === null ? null : day(startsIn);
    return {
      jurisdiction,
      startsOn,
      expiresOn: day(lastIn),
      checkedUntil: checkedFor === null ? null : day(checkedFor),
    };
  });
  const licenses = [...own, { jurisdiction: 'US-TX', startsOn: null, expiresOn: day(200), checkedUntil: null }];
  const story = scenario.practitioner(`Person Number${index}`).at('Dallas, TX').integrates('IN_HOUSE');
  for (const { checkedUntil, ...each } of licenses) {
    const { jurisdiction, ...dates } = each;
    story.licensedIn(jurisdiction, { ...dates, checked: checkedUntil ?? false });
  }
  story.hours(given.hours, { timeZone: given.zone });
  for (const mode of MODES) story.talks(mode, given.talks[mode]);
  return { given, licenses, inStory: await story.publish() };
}

/** By the rules alone: where and when this talk may be asked for by somebody who will be there. */
function timesOf({ given, inStory, licenses }: Somebody, mode: (typeof MODES)[number], now: number, place: string) {
  const type = { ...given.talks[mode], mode, locationId: mode === 'IN_PERSON' ? inStory.locationIds[0]! : null };
  // Twenty minutes for the code, and an answer until an hour before the start.
  const leadTimeMinutes = type.bookingPolicy === 'REQUEST' ? Math.max(type.leadTimeMinutes, 80) : type.leadTimeMinutes;
  const isLegalOn = (epochDay: number) => {
    const date = isoOfEpochDay(epochDay);
    return licenses
      .filter(({ startsOn, expiresOn }) => (startsOn === null || startsOn <= date) && date <= expiresOn)
      .some(({ jurisdiction, checkedUntil }) =>
        mode === 'IN_PERSON'
          ? jurisdiction === 'US-TX'
          : jurisdiction === place && checkedUntil !== null && date <= checkedUntil,
      );
  };
  const everywhere = { locationId: null, modes: MODES };
  const schedule = {
    ...{ takesRequests: true, zone: given.zone, dailyCap: null, weeklyBreaks: [], dateOverrides: [], timeOff: [] },
    weeklyHours: weekInWords(given.hours).map((hours) => ({ ...hours, ...everywhere })),
    travelTimes: [],
  };
  const range = { from: now, to: now + DAYS * MS_PER_DAY };
  return slotsByTheBook(schedule, { ...type, leadTimeMinutes }, { held: [], busy: [] }, { ...range, now, isLegalOn });
}

interface Shown {
  readonly slots: readonly { readonly startsAt: string; readonly consultationType: { readonly mode: string } }[];
  readonly nextSlot: { readonly startsAt: string } | null;
}

async function shownTo({ inStory }: Somebody, now: number, place: string): Promise<Shown> {
  const { practitioner } = await house.publicDoor.ask<{ practitioner: Shown }>(
    `query ($slug: String!, $from: DateTime!, $to: DateTime!, $place: Jurisdiction) { practitioner(slug: $slug) {
       slots(from: $from, to: $to, patientLocation: $place) { startsAt consultationType { mode } }
       nextSlot(patientLocation: $place) { startsAt } } }`,
    { slug: inStory.slug, from: isoOf(now), to: isoOf(now + DAYS * MS_PER_DAY), place },
  );
  return practitioner;
}

/** By the next time that a search for a state shows of each who is found there. */
async function foundIn(place: string): Promise<Map<string, string | null>> {
  const { practitioners } = await house.publicDoor.ask<{
    practitioners: { edges: { node: { slug: string }; nextSlot: { startsAt: string } | null }[] };
  }>(
    `query ($place: Jurisdiction) { practitioners(first: 50, filter: { patientLocation: $place, consultationModes: [VIDEO, PHONE] }) {
       edges { node { slug } nextSlot { startsAt } } } }`,
    { place },
  );
  return new Map(practitioners.edges.map(({ node, nextSlot }) => [node.slug, nextSlot?.startsAt ?? null]));
}

/** Whether it is taken in; what is taken in is given back. */
async function isTakenIn({ inStory }: Somebody, mode: (typeof MODES)[number], startsAt: number, place: string) {
  const typeId = inStory.typeIds[mode]!;
  const form = formOf({ practitionerId: inStory.id, typeId }, { startsAt: isoOf(startsAt), patientLocation: place });
  form.patient.phone = '+12145550123';
  const { data, errors } = await house.asPage(REQUEST, { input: form });
  if (errors) throw new Error(JSON.stringify(errors));
  const asked = data!.requestConsultation as Asked;
  if (asked.__typename !== 'RequestedConsultation') return false;
  const subjectId = keyOf('Consultation', asked.consultation.id)!;
  const patient: Actor = { kind: 'LINK', role: 'PATIENT', subjectId, purposes: ['CONSULTATION'] };
  await house.asPage(
    `mutation ($id: ID!) { cancelConsultation(input: { consultationId: $id }) { __typename } }`,
    { id: toGlobalId('Consultation', subjectId) },
    patient,
  );
  return true;
}

const isoOf = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toString();

test(
  'where licences and checks begin and end, what is shown to a state, found for it and taken in from there is what the rules say',
  { timeout: 240_000 },
  async () => {
    const given = fc.sample(person, { numRuns: PEOPLE, seed: 20_270_312 });
    const people: Somebody[] = [];
    for (const [index, one] of given.entries()) people.push(await publish(one, index));
    const count = { shown: 0, taken: 0, refused: 0, found: 0 };
    for (const hours of [0, 14, 37]) {
      const now = NOW.add({ hours }).epochMilliseconds;
      database.clock.set(isoOf(now));
      await nextSlotsSweep(database.unitOfWork).run();
      await catchUp(database.unitOfWork, searchFollower);
      for (const place of PLACES) {
        const found = await foundIn(place);
        for (const [index, somebody] of people.entries()) {
          const at = `${isoOf(now)} ${place} ${JSON.stringify(somebody.given)}`;
          const times = new Map(MODES.map((mode) => [mode, timesOf(somebody, mode, now, place)]));
          const { slots, nextSlot } = await shownTo(somebody, now, place);
          for (const [mode, starts] of times) {
            const shown = slots.filter((slot) => slot.consultationType.mode === mode);
            expect(
              shown.map(({ startsAt }) => Date.parse(startsAt)),
              `${mode} ${at}`,
            ).toEqual(starts);
          }
          const first = Math.min(...[...times.values()].flat());
          if (first < Infinity) expect(nextSlot?.startsAt, at).toBe(isoOf(first));
          const firstFromAfar = Math.min(...times.get('VIDEO')!, ...times.get('PHONE')!);
          const foundWith = found.get(somebody.inStory.slug);
          if (foundWith && firstFromAfar < Infinity) {
            expect(foundWith, at).toBe(isoOf(firstFromAfar));
            count.found++;
          }
          const mode = MODES[(index + hours) % 3]!;
          const starts = times.get(mode)!;
          count.shown += starts.length;
          const last = starts.at(-1) ?? now + MS_PER_DAY;
          for (const startsAt of [starts[0] ?? last, last + MS_PER_DAY, last - 5 * 60_000]) {
            const isOne = timesOf(somebody, mode, now, place).includes(startsAt);
            if (startsAt >= now + DAYS * MS_PER_DAY) continue;
            expect(await isTakenIn(somebody, mode, startsAt, place), `${isoOf(startsAt)} ${mode} ${at}`).toBe(isOne);
            count[isOne ? 'taken' : 'refused']++;
          }
        }
      }
    }
    expect(Math.min(count.taken, count.refused, count.found)).toBeGreaterThan(PEOPLE);
    expect(count.shown).toBeGreaterThan(100 * PEOPLE);
  },
);
