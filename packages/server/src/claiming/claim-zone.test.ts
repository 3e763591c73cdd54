import { afterAll, beforeAll, expect, test } from 'vitest';
import { AccountStory } from '../../test/account-story.js';
import { ClaimStory } from '../../test/claim-story.js';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { newOperator } from '../../test/operator-story.js';
import { Scenario } from '../../test/scenario.js';
import { zoneOfClaimed } from './claim-zone.js';

let database: TestDatabase;
let story: AccountStory;
let claims: ClaimStory;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database, { rateLimits: false });
  claims = new ClaimStory(database, story);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const movedTo = (npi: string, region: string | null, postalCode: string | null) =>
  database.unitOfWork.query(`UPDATE registry_entries SET region = $2, postal_code = $3 WHERE npi = $1`, [
    npi,
    region,
    postalCode,
  ]);

test('a claim is told by the clock of where the entry practises: by its ZIP code, else its state, else the listing’s place', async () => {
  const npi = await claims.anEntry();
  const zone = () => zoneOfClaimed(database.unitOfWork, npi);
  await movedTo(npi, 'US-TX', '799010001');
  expect(await zone()).toBe('America/Denver');
  await movedTo(npi, 'US-TX', '00000');
  expect(await zone()).toBe('America/Chicago');
  await movedTo(npi, null, null);
  expect(await zone()).toBe('America/New_York');
  await new Scenario(database)
    .practitioner('Ana Campoverde, MD')
    .who({ npi, conditions: ['ptsd'] })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion')
    .publish();
  expect(await zone()).toBe('America/Chicago');
});

test('so is every letter about it, and what whoever is told of it reads', async () => {
  const npi = await claims.anEntry();
  await movedTo(npi, 'US-TX', '79901');
  const operators = [
    await newOperator(story, 'rosa@operators.example'),
    await newOperator(story, 'paul@operators.example'),
  ] as const;
  const owner = await story.signedIn('owner@people.example');
  const id = await claims.begun(owner, npi);
  await claims.lookedUp(id, operators, { address: 'office@board.example', addressSource: 'Texas Medical Board' });
  await claims.showCode(owner, id, await claims.codeMailedTo('office@board.example'));
  const { viewer } = await owner.ask<{ viewer: { timeZone: string; listingClaim: { timeZone: string } } }>(
    `query ($key: String!) { viewer { timeZone listingClaim(key: $key) { timeZone } } }`,
    { key: id },
  );
  expect(viewer).toEqual({ timeZone: 'America/New_York', listingClaim: { timeZone: 'America/Denver' } });
  await claims.pass({ minutes: 5 });
  for (const address of ['owner@people.example', 'office@board.example']) {
    const letter = (await story.mailsTo(address)).find(({ text }) => /says? no/.test(text));
    expect(letter?.text, address).toMatch(/ (?:from|until) \w{3}, \w{3} \d+, \d+:\d\d [ap]m Mountain time /);
    expect(letter?.text, address).not.toContain('UTC');
  }
});
