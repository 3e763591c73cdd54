import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccountStory } from '../../test/account-story.js';
import { openClaims, someone, type ClaimStory, type TwoOperators } from '../../test/claim-story.js';
import type { TestDatabase } from '../../test/database.js';
import { rowsLookedAtFor } from '../../test/rows-looked-at.js';
import { zoneOfClaimed } from './claim-zone.js';

let database: TestDatabase;
let story: AccountStory;
let claims: ClaimStory;
let operators: TwoOperators;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ database, story, claims, operators, close } = await openClaims());
});
afterAll(() => close());

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
  await claims.publishedWith(npi, someone('listing'));
  expect(await zone()).toBe('America/Chicago');
});

test('whose ZIP code nobody knows has their state found by its name, and not by looking through all places', async () => {
  const npi = await claims.anEntry();
  await movedTo(npi, 'US-TX', '00000');
  let looked = 0;
  const reader = {
    query: async <Row>(sql: string, parameters: readonly unknown[] = []) => {
      looked += await rowsLookedAtFor(database.unitOfWork, sql, parameters);
      return database.unitOfWork.query<Row>(sql, parameters);
    },
  };
  expect(await zoneOfClaimed(reader, npi)).toBe('America/Chicago');
  expect(looked).toBeLessThan(1_000);
});

test('so is every letter about it, and what whoever is told of it reads', async () => {
  const npi = await claims.anEntry();
  await movedTo(npi, 'US-TX', '79901');
  const { id, browser, email, official } = await claims.waitingByOffice(operators, { npi });
  const { viewer } = await browser.ask<{ viewer: { timeZone: string; listingClaim: { timeZone: string } } }>(
    `query ($key: String!) { viewer { timeZone listingClaim(key: $key) { timeZone } } }`,
    { key: id },
  );
  expect(viewer).toEqual({ timeZone: 'America/New_York', listingClaim: { timeZone: 'America/Denver' } });
  await claims.pass({ minutes: 5 });
  for (const address of [email, official]) {
    const letter = (await story.mailsTo(address)).find(({ text }) => /says? no/.test(text));
    expect(letter?.text, address).toMatch(/ (?:from|until) \w{3}, \w{3} \d+, \d+:\d\d [ap]m Mountain time /);
    expect(letter?.text, address).not.toContain('UTC');
  }
});
