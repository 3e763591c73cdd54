import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createLogger } from '../src/platform/process/logger.js';
import { RightTime } from '../src/platform/process/right-time.js';
import { Mailer } from '../src/platform/mail/mailer.js';
import { startWorker, type Worker } from '../src/worker.js';
import { AccountStory } from './account-story.js';
import { ClinicStory, type Keeps } from './clinic-story.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { testSettings } from './graphql-client.js';

/**
 * With the worker as it runs for everybody, and nothing asked of it: what follows a publication follows by itself. How soon
 * is measured where nothing else is at work, by `npm run bench -- --only follows`.
 */
let database: TestDatabase;
let story: AccountStory;
let ana: Keeps;
let bo: Keeps;
let worker: Worker;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database, { rateLimits: false });
  const clinics = new ClinicStory(database, story);
  // Signed in by mail before the worker sends any: their stories begin when it follows.
  ana = await clinics.practitioner('Ana Heronsway');
  bo = await clinics.practitioner('Bo Egretfield');
  const { unitOfWork, clock, cipher } = database;
  const { services } = story.house;
  const mailer = new Mailer({
    smtpUrl: story.mailbox.smtpUrl,
    from: 'Clearing <post@clearing.example>',
    isRealServer: false,
  });
  const logger = createLogger('silent');
  const rightTime = new RightTime(unitOfWork.dataSource, logger);
  worker = startWorker({ unitOfWork, clock, cipher, logger, settings: testSettings, mailer, rightTime }, services);
  // What a start brings along is done before anybody publishes: from here on, the followers alone have something to do.
  await vi.waitUntil(() => services.sweeps.every(({ name }) => worker.lastRuns().has(name)), { timeout: 60_000 });
});
afterAll(async () => {
  await worker.stop();
  await story.close();
  await database.drop();
});

/** Asked until it is so. Nothing is written meanwhile, and no sweep is started by hand. */
const soon = { interval: 25, timeout: 20_000 };

/** What patients find who look for somebody of this name: in results, in their counts, and on the page of the listing. */
async function seen(search: string, { slug }: { readonly slug: string }) {
  const { practitioners, practitioner } = await story.house.publicDoor.ask<{
    practitioners: { nodes: { slug: string }[]; facets: { conditions: { value: string; count: number }[] } };
    practitioner: { headline: string | null } | null;
  }>(
    `query ($search: String!, $slug: String!) {
       practitioners(first: 5, search: $search) { nodes { slug } facets { conditions { value count } } }
       practitioner(slug: $slug) { headline } }`,
    { search, slug },
  );
  return {
    isFound: practitioners.nodes.some((node) => node.slug === slug),
    conditions: practitioners.facets.conditions.flatMap(({ value, count }) => (count > 0 ? [value] : [])).toSorted(),
    headline: practitioner?.headline ?? null,
  };
}

async function isFoundNear(
  { person }: Keeps,
  at: { readonly latitude: number; readonly longitude: number },
): Promise<boolean> {
  const { practitioners } = await story.house.publicDoor.ask<{ practitioners: { nodes: { slug: string }[] } }>(
    `query ($near: NearInput!) { practitioners(first: 50, near: $near) { nodes { slug } } }`,
    { near: { latitude: at.latitude, longitude: at.longitude, radiusKm: 5 } },
  );
  return practitioners.nodes.some(({ slug }) => slug === person.slug);
}

test('what is published stands in results, counts and the page of the listing, with no further write', async () => {
  await expect.poll(async () => (await seen('Heronsway', ana.person)).isFound, soon).toBe(true);
  expect(await seen('Heronsway', ana.person)).toEqual({ isFound: true, conditions: ['ptsd'], headline: 'Calm care.' });

  const reach = { experienceWith: [], languages: ['en'], insurers: [], acceptingNewPatients: true };
  await ana.keeper.change('saveListing', { reach: { ...reach, conditions: ['ptsd', 'major-depression'] } });
  await ana.keeper.change('saveListing', { words: { headline: 'Unhurried care.', about: null } });
  expect(await seen('Heronsway', ana.person)).toMatchObject({ conditions: ['ptsd'], headline: 'Calm care.' });
  expect(await ana.keeper.change('publishListing')).toMatchObject({ __typename: 'Listing' });

  await expect
    .poll(() => seen('Heronsway', ana.person), soon)
    .toEqual({ isFound: true, conditions: ['major-depression', 'ptsd'], headline: 'Unhurried care.' });

  await ana.keeper.browser.act(
    'pauseListing',
    'ListingIdInput',
    { listingId: (await ana.keeper.own('id'))['id'] },
    '__typename',
  );
  await expect
    .poll(() => seen('Heronsway', ana.person), soon)
    .toEqual({ isFound: false, conditions: [], headline: null });
});

test('a place whose point is put right is found there, and no longer where it was', async () => {
  const { draft } = (await bo.keeper.own(
    'draft { places { key clinicName name street city region postalCode timeZone latitude longitude phone accessibility directions } }',
  )) as { draft: { places: { latitude: number; longitude: number }[] } };
  const place = draft.places[0]!;
  const corrected = { latitude: 32.9001, longitude: -96.6002 };
  await expect.poll(() => isFoundNear(bo, place), soon).toBe(true);
  expect(await bo.keeper.change('saveListing', { places: [{ ...place, ...corrected }] })).toMatchObject({
    __typename: 'Listing',
  });
  expect(await isFoundNear(bo, corrected)).toBe(false);
  expect(await bo.keeper.change('publishListing')).toMatchObject({ __typename: 'Listing' });

  await expect.poll(() => isFoundNear(bo, corrected), soon).toBe(true);
  expect(await isFoundNear(bo, place)).toBe(false);
});
