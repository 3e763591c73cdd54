import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealContactEmail } from '../../src/listing/keeper/contact-email.js';
import type { Actor } from '../../src/platform/actor.js';
import { keyOf } from '../../src/platform/graphql/global-id.js';
import { REQUEST, type Asked } from '../consultation-story.js';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { openHouse, type TestHouse } from '../graphql-client.js';
import type { PracticeInAStory } from '../practices.js';
import { DAYS_OF_CHANCE, makePractice, notAmong, randomPractices } from '../random-practices.js';
import { formOf } from './forms.js';
import { longest, sizeOf, tell } from './sizes.js';

/** Of shown ones and of others, so many each. */
const slots = sizeOf('SLOTS', 500);
const schedules = sizeOf('SCHEDULES', 60);
const eachOfOne = Math.ceil(slots / schedules);

/** Sixty zones: those of the country, and whatever is unlike them: half hours, quarters, changes of half an hour or of two. */
const zones = [
  ...['Chicago', 'New_York', 'Los_Angeles', 'Denver', 'Phoenix', 'Anchorage', 'Adak', 'Puerto_Rico', 'Detroit'],
  ...['Boise', 'Juneau', 'Nome', 'St_Johns', 'Halifax', 'Havana', 'Santiago', 'Asuncion', 'Nuuk', 'Scoresbysund'],
  ...['Sao_Paulo', 'Bogota', 'Caracas', 'Mexico_City', 'Tijuana', 'Regina', 'Toronto', 'Vancouver', 'Miquelon'],
]
  .map((name) => `America/${name}`)
  .concat(
    ...['Pacific/Honolulu', 'Pacific/Guam', 'Pacific/Pago_Pago', 'Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Apia'],
    ...[
      'Pacific/Easter',
      'Pacific/Norfolk',
      'Pacific/Marquesas',
      'Pacific/Kiritimati',
      'Pacific/Fiji',
      'Pacific/Palau',
    ],
    ...['Australia/Lord_Howe', 'Australia/Sydney', 'Australia/Adelaide', 'Australia/Eucla', 'Australia/Darwin'],
    ...['Europe/London', 'Europe/Dublin', 'Europe/Berlin', 'Europe/Lisbon', 'Europe/Chisinau', 'Europe/Moscow'],
    ...['Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Beirut', 'Asia/Gaza', 'Asia/Tokyo', 'Asia/Tehran'],
    ...['Africa/Casablanca', 'Africa/Cairo', 'Antarctica/Troll'],
  );

let database: TestDatabase;
let house: TestHouse;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 4 });
  house = await openHouse(database);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

test(
  'whatever time is shown can be asked for at once, and no other',
  async () => {
    expect(new Set(zones).size).toBe(60);
    const wrong: string[] = [];
    const tried = { shown: 0, others: 0 };
    for (let index = 0; tried.shown < slots || tried.others < slots; index++) {
      const { zone, practice, now } = await aPracticeOfChance(index);
      const shown = await shownOf(practice, now);
      const judge = async (startsAt: number, isShown: boolean) => {
        const said = await askAndTakeBack(practice, startsAt);
        if (said !== (isShown ? 'held' : 'SlotNoLongerAvailable')) {
          wrong.push(`schedule ${index} in ${zone}: ${new Date(startsAt).toISOString()} ${isShown} ${said}`);
        }
      };
      for (let each = 0; each < Math.min(eachOfOne, shown.length) && tried.shown < slots; each++, tried.shown++) {
        await judge(shown[Math.floor((each * shown.length) / eachOfOne)]!, true);
      }
      for (let each = 0; each < eachOfOne && tried.others < slots; each++, tried.others++) {
        await judge(notAmong(shown, index + each * 3, now.epochMilliseconds + each * 3_600_000), false);
      }
      if (index % 100 === 99)
        tell(`${index + 1} schedules, ${tried.shown} shown and ${tried.others} other times asked for`);
    }
    expect(wrong).toEqual([]);
  },
  longest,
);

/** Days before the clocks of its zone change, where they do: the hours that are skipped and repeated are among its own. */
async function aPracticeOfChance(index: number) {
  const zone = zones[index % zones.length]!;
  const from = Temporal.Instant.from('2026-11-21T15:00:00Z').add({ hours: 24 * 60 * (index % 7) });
  const change = from.toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  const now = (change?.toInstant() ?? from).subtract({ hours: 12 + ((index * 17) % 72) });
  database.clock.set(now);
  const [given] = fc.sample(randomPractices(now, [zone]), { numRuns: 1, seed: 20_261_121 + index });
  const practice = await database.unitOfWork.run((tx) => makePractice(tx, given!));
  const sealed = sealContactEmail(database.cipher, practice.practitionerId, 'ana@practice.example');
  await database.unitOfWork.query(
    `UPDATE practitioners SET contact_email = $2, contact_email_hash = $3 WHERE id = $1`,
    [practice.practitionerId, sealed.contactEmail, sealed.contactEmailHash],
  );
  return { zone, practice, now };
}

async function shownOf({ practitionerId }: PracticeInAStory, now: Temporal.Instant): Promise<number[]> {
  const { data, errors } = await house.asPage(
    `query ($slug: String!, $from: DateTime!, $to: DateTime!) {
       practitioner(slug: $slug) { slots(from: $from, to: $to, patientLocation: "US-TX") { startsAt } } }`,
    {
      slug: `invented-${practitionerId}`,
      from: now.toString(),
      to: now.add({ hours: 24 * DAYS_OF_CHANCE }).toString(),
    },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { practitioner } = data as { practitioner: { slots: { startsAt: string }[] } };
  return practitioner.slots.map(({ startsAt }) => Date.parse(startsAt));
}

/** What is asked for is taken back, so that one time does not take another's place. */
async function askAndTakeBack(practice: PracticeInAStory, startsAt: number): Promise<string> {
  const form = formOf(practice, { startsAt: new Date(startsAt).toISOString() });
  form.patient.phone = '+12145550123';
  const { data, errors } = await house.asPage(REQUEST, { input: form });
  if (errors) throw new Error(JSON.stringify(errors));
  const asked = data!.requestConsultation as Asked & { consultation?: { holdsTime: boolean } };
  if (asked.__typename !== 'RequestedConsultation') return asked.__typename;
  const { id, holdsTime } = asked.consultation;
  const patient: Actor = {
    kind: 'LINK',
    role: 'PATIENT',
    subjectId: keyOf('Consultation', id)!,
    purposes: ['CONSULTATION'],
  };
  await house.asPage(
    `mutation ($id: ID!) { cancelConsultation(input: { consultationId: $id }) { __typename } }`,
    { id },
    patient,
  );
  return holdsTime ? 'held' : 'not held';
}
