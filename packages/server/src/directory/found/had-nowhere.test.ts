import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { openHouse, type TestHouse } from '../../../test/graphql-client.js';
import { safetyInStory, Scenario } from '../../../test/scenario.js';
import { catchUp } from '../../platform/changes.js';
import { searchFollower } from '../rows/search-follower.js';

let database: TestDatabase;
let house: TestHouse;

const atHome = { careSetting: 'HOME_SUPERVISED_REMOTELY', remoteIn: ['US-TX'], price: 12_000 } as const;
const nurse = 'psychiatric-nurse-practitioner';

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  const scenario = new Scenario(database);
  await scenario
    .practitioner('Ana Ruiz, MD')
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('sublingual', atHome)
    .integrates('IN_HOUSE')
    .hours('Mon-Fri 9:00-17:00')
    .talks('VIDEO')
    .publish();
  await scenario
    .practitioner('Ben Ito, MD')
    .licensedIn('US-TX', { checked: false })
    .at('Plano')
    .offers('sublingual', atHome)
    .offers('iv-infusion', { price: 45_000 })
    .integrates('IN_HOUSE')
    .hours('Mon-Fri 9:00-17:00')
    .talks('VIDEO')
    .publish();
  // No line of Texas says that a nurse practitioner may prescribe from afar there, and nobody else supervises.
  await scenario
    .practitioner('Ida Holm, PMHNP')
    .who({ professions: [nurse] })
    .licensedIn('US-TX')
    .at('Austin')
    .offers('oral', { ...atHome, safety: { ...safetyInStory, supervisedBy: [nurse] } })
    .integrates('IN_HOUSE')
    .hours('Mon-Fri 9:00-17:00')
    .talks('VIDEO')
    .publish();
  await catchUp(database.unitOfWork, searchFollower);
});
beforeEach(() => database.clock.set(testNow));
afterAll(async () => {
  await house.close();
  await database.drop();
});

interface Found {
  readonly node: { readonly givenName: string };
  readonly lowestSessionPrice: { readonly formatted: string } | null;
  readonly worthKnowing: readonly { readonly code: string; readonly label: string }[];
}

async function find(filter: string): Promise<Record<string, readonly (string | undefined)[]>> {
  const { practitioners } = await house.publicDoor.ask<{ practitioners: { edges: readonly Found[] } }>(
    `{ practitioners(first: 10, filter: { ${filter} }) { edges {
      node { givenName } lowestSessionPrice { formatted } worthKnowing { code label } } } }`,
  );
  return Object.fromEntries(
    practitioners.edges.map(({ node, lowestSessionPrice, worthKnowing }) => [
      node.givenName,
      [lowestSessionPrice?.formatted, ...worthKnowing.map(({ label }) => label)],
    ]),
  );
}

describe('care at home that may be had nowhere today', () => {
  test('is found with its price, and the first thing worth knowing of it is that it cannot be had', async () => {
    expect(await find('careSettings: [HOME_SUPERVISED_REMOTELY]')).toEqual({
      Ana: ['$120'],
      Ben: ['$120', 'Care at home: in no state today', 'Licence not yet checked by us'],
      Ida: ['$120', 'Care at home: in no state today'],
    });
  });

  test('is said of who is found without anything chosen, too, and not of who is found by other care', async () => {
    expect((await find(''))['Ben']?.[1]).toBe('Care at home: in no state today');
    expect(await find('deliveryMethods: ["iv-infusion"]')).toEqual({ Ben: ['$450', 'Licence not yet checked by us'] });
  });

  test('is not found where a place is named: what is found there can be had', async () => {
    expect(await find('patientLocation: "US-TX", careSettings: [HOME_SUPERVISED_REMOTELY]')).toEqual({ Ana: ['$120'] });
  });

  test('takes an examination in person first from the day on which no rule allows it without one', async () => {
    database.clock.set('2027-01-01T04:59:59Z');
    expect((await find(''))['Ana']).toEqual(['$120']);
    database.clock.set('2027-01-01T05:00:00Z');
    for (const name of ['Ana', 'Ida']) {
      expect((await find(''))[name]?.[1]).toBe('Care at home: you must be examined in person first');
    }
    database.clock.set(testNow);
    expect((await find(''))['Ana']).toEqual(['$120']);
  });
});
