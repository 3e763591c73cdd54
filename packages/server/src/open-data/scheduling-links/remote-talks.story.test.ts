import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { Scenario, type InStory } from '../../../test/scenario.js';

let database: TestDatabase;
let house: TestHouse;
let flora: InStory;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  const scenario = new Scenario(database);
  flora = await scenario
    .practitioner('Flora Three, MD')
    .licensedIn('US-OK', { startsOn: scenario.inDays(9) })
    .licensedIn('US-TX', { checked: scenario.inDays(4) })
    .licensedIn('US-UT', { expiresOn: scenario.inDays(6) })
    .licensedIn('US-WA')
    .hours('Mon-Sun 9:00-11:00')
    .talks('VIDEO')
    .publish();
  await house.services.openData.makings.makeDue();
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly extension: readonly { readonly valueUrl: string; readonly valueString: string }[];
  readonly schedule: { readonly reference: string };
  readonly actor: readonly { readonly reference: string }[];
}

/** Every line of the files that name this state. */
async function read(state: string): Promise<Resource[]> {
  const { origin } = new URL(house.publicDoor.url);
  const answer = await fetch(`${origin}/fhir/$bulk-publish`);
  const { output } = (await answer.json()) as { output: { url: string; extension: { state: string[] } }[] };
  const wanted = output.filter(({ extension }) => extension.state.includes(state));
  const texts = await Promise.all(wanted.map(async ({ url }) => (await fetch(origin + new URL(url).pathname)).text()));
  return texts.flatMap((text) => text.split('\n').filter(Boolean)).map((line) => JSON.parse(line) as Resource);
}

/** The times that a reader of one state is told, each by way of its schedule and of what that says about states. */
async function toldIn(state: string): Promise<number[]> {
  const resources = await read(state);
  const byReference = new Map(resources.map((each) => [`${each.resourceType}/${each.id}`, each]));
  expect(byReference.size).toBe(resources.length);
  const slots = resources.filter(({ resourceType }) => resourceType === 'Slot');
  return slots
    .filter(({ schedule }) => {
      const where = byReference.get(schedule.reference)?.actor[0]?.reference ?? '';
      return byReference.get(where)?.extension.some(({ valueString }) => valueString === state);
    })
    .map(({ extension }) => Date.parse(new URL(extension[0]!.valueUrl).searchParams.get('at')!))
    .sort((a, b) => a - b);
}

async function shownIn(state: string): Promise<number[]> {
  const now = database.clock.now();
  const { practitioner } = await house.publicDoor.ask<{ practitioner: { slots: { startsAt: string }[] } }>(
    `query ($from: DateTime!, $to: DateTime!) { practitioner(slug: "${flora.slug}") {
       slots(from: $from, to: $to, patientLocation: "US-${state}") { startsAt } } }`,
    { from: now.toString(), to: now.add({ hours: 14 * 24 }).toString() },
  );
  return practitioner.slots.map(({ startsAt }) => Date.parse(startsAt));
}

test.each(['OK', 'TX', 'UT', 'WA'])(
  'where licences and checks begin and end, a reader of %s is told the times that somebody there can ask for',
  async (state) => {
    const shown = await shownIn(state);
    expect(shown.length).toBeGreaterThan(10);
    expect(await toldIn(state)).toEqual(shown);
  },
);
