import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AccountStory } from '../../../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/database.js';
import { KeeperInStory } from '../../../../test/keeper-story.js';
import { Scenario, type InStory } from '../../../../test/scenario.js';

let database: TestDatabase;
let story: AccountStory;
let scenario: Scenario;
let red: string;
let blue: string;

const drawn = async (background: string, width = 700) =>
  (
    await sharp({ create: { width, height: width, channels: 3, background } })
      .jpeg()
      .toBuffer()
  ).toString('base64');

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database, { rateLimits: false });
  scenario = new Scenario(database);
  [red, blue] = await Promise.all([drawn('#c00000'), drawn('#0000c0')]);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

let people = 0;
async function aKeeper(): Promise<{ person: InStory; keeper: KeeperInStory }> {
  const contactEmail = `photo-${++people}@practice.example`;
  const person = await scenario
    .practitioner('Ana Ruiz, MD')
    .who({ contactEmail, headline: 'Unhurried care', conditions: ['ptsd'] })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion')
    .publish();
  return { person, keeper: await KeeperInStory.at(story, contactEmail) };
}

interface Photo {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

const keep = (keeper: KeeperInStory, image: string | null, alt = 'Ana, smiling') =>
  keeper.change('keepListingPhoto', { image, alt });
const ofDraft = async (keeper: KeeperInStory) =>
  ((await keeper.own('preview { photo { url width height alt } }'))['preview'] as { photo: Photo | null }).photo;
const ofVersion = async (keeper: KeeperInStory, number: number) => {
  const { version } = await keeper.own(`version(number: ${number}) { preview { photo { url width height alt } } }`);
  return (version as { preview: { photo: Photo | null } }).preview.photo;
};
async function seen({ slug }: InStory, width = 320): Promise<Photo | null> {
  const { practitioner } = await story.house.publicDoor.ask<{ practitioner: { photo: Photo | null } }>(
    `query ($slug: String!, $width: Int!) {
      practitioner(slug: $slug) { photo(width: $width) { url width height alt } } }`,
    { slug, width },
  );
  return practitioner.photo;
}
async function photosOf({ id }: InStory): Promise<number> {
  return (await database.unitOfWork.query(`SELECT 1 FROM listing_photos WHERE practitioner_id = $1`, [id])).length;
}
/** Over HTTP; as somebody whose browser has these cookies. */
async function fetchPhoto({ url }: Pick<Photo, 'url'>, keeper?: KeeperInStory) {
  const address = new URL(new URL(url).pathname, story.house.publicDoor.url);
  const cookie = [...(keeper?.browser.cookies ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(address, { headers: { cookie } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes };
}
const colourOf = async (bytes: Buffer) => {
  const [r = 0, , b = 0] = await sharp(bytes).raw().toBuffer();
  return r > b ? 'red' : 'blue';
};

test('a photo is the keeper’s alone until it is published; then everybody’s, and never asked for twice', async () => {
  const { person, keeper } = await aKeeper();
  expect(await keep(keeper, red)).toMatchObject({ __typename: 'Listing' });
  const draft = await ofDraft(keeper);
  expect(draft).toMatchObject({ width: 320, height: 320, alt: 'Ana, smiling' });
  if (!draft) throw new Error('There is none.');
  expect(await seen(person)).toBeNull();
  expect((await fetchPhoto(draft)).status).toBe(404);
  expect((await fetchPhoto(draft, (await aKeeper()).keeper)).status).toBe(404);
  const own = await fetchPhoto(draft, keeper);
  expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-store']);

  await keeper.change('publishListing');

  expect(await seen(person)).toEqual(draft);
  const { status, headers, bytes } = await fetchPhoto(draft);
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('public, max-age=86400');
  expect(headers.get('content-type')).toBe('image/webp');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 320, height: 320 });
  expect(await colourOf(bytes)).toBe('red');
});

test('the smallest square that is wide enough is answered, else the widest', async () => {
  const { person, keeper } = await aKeeper();
  await keep(keeper, red);
  await keeper.change('publishListing');
  const widths = await Promise.all([1, 160, 161, 640, 2_000].map(async (width) => (await seen(person, width))?.width));
  expect(widths).toEqual([160, 160, 320, 640, 640]);
  await keep(keeper, await drawn('#c00000', 200));
  await keeper.change('publishListing');
  expect(await seen(person, 640)).toMatchObject({ width: 160 });
});

test('each version shows its own; the one before is nobody else’s any more, and words alone change words alone', async () => {
  const { person, keeper } = await aKeeper();
  await keep(keeper, red);
  await keeper.change('publishListing');
  const first = await seen(person);
  await keep(keeper, blue, 'Ana outside');
  expect(await seen(person)).toEqual(first);
  await keeper.change('publishListing');
  const second = await seen(person);
  if (!first || !second) throw new Error('There is none.');
  expect(await colourOf((await fetchPhoto(second)).bytes)).toBe('blue');
  expect((await fetchPhoto(first)).status).toBe(404);
  expect(await ofVersion(keeper, 2)).toEqual(first);
  expect(await ofVersion(keeper, 3)).toEqual(second);
  expect(await colourOf((await fetchPhoto(first, keeper)).bytes)).toBe('red');

  await keep(keeper, null, 'Ana, outside, laughing');
  expect(await ofDraft(keeper)).toEqual({ ...second, alt: 'Ana, outside, laughing' });
  await keeper.change('removeListingPhoto');
  expect(await ofDraft(keeper)).toBeNull();
  await keeper.change('publishListing');
  expect(await seen(person)).toBeNull();
});

test('out of sight, a listing’s photo is out of sight', async () => {
  const { person, keeper } = await aKeeper();
  await keep(keeper, red);
  await keeper.change('publishListing');
  const photo = await seen(person);
  if (!photo) throw new Error('There is none.');
  const { id } = await keeper.own('id');
  await keeper.browser.act('pauseListing', 'ListingIdInput', { listingId: id }, '__typename');
  expect((await fetchPhoto(photo)).status).toBe(404);
});

describe('what cannot be kept', () => {
  test('is answered with why, and nothing is saved', async () => {
    const { person, keeper } = await aKeeper();
    const input = { listingId: (await keeper.own('id'))['id'], revision: 0, alt: 'Ana' };
    const fields = '__typename ... on PhotoRefused { trouble message }';
    const send = (image: string) =>
      keeper.browser.act('keepListingPhoto', 'KeepListingPhotoInput', { ...input, image }, fields);
    const text = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');
    expect(await send(text)).toMatchObject({ __typename: 'PhotoRefused', trouble: 'NOT_A_PHOTO' });
    expect(await send(await drawn('#c00000', 100))).toMatchObject({ trouble: 'TOO_SMALL' });
    expect(await send('%%%')).toMatchObject({ trouble: 'NOT_A_PHOTO' });
    expect(await keeper.own('revision draft { photo { key } }')).toEqual({ revision: 0, draft: { photo: null } });
    expect(await photosOf(person)).toBe(0);
  });

  test('a photo without words, words without a photo, one over a newer draft, and somebody else’s', async () => {
    const { keeper } = await aKeeper();
    expect(await keep(keeper, red, ' ')).toMatchObject({ problems: [{ path: ['alt'] }] });
    expect(await keep(keeper, null)).toMatchObject({ problems: [{ path: ['image'] }] });
    expect(await keeper.change('keepListingPhoto', { image: red, alt: 'Ana', revision: 7 })).toMatchObject({
      __typename: 'ListingChangedMeanwhile',
    });
    const listingId = (await (await aKeeper()).keeper.own('id'))['id'];
    expect(await keeper.change('keepListingPhoto', { image: red, alt: 'Ana', listingId })).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await keeper.own('draft { photo { key } }')).toEqual({ draft: { photo: null } });
  });

  test('words that may not stand are flagged', async () => {
    const { keeper } = await aKeeper();
    await keep(keeper, red, 'Ana, whose results are guaranteed');
    expect(await keeper.own('flagged { rule where }')).toEqual({ flagged: [{ rule: 'GUARANTEE', where: 'photo' }] });
  });
});

test('photos that nothing shows any more are erased after a day; published, drafted and former ones stay', async () => {
  const { person, keeper } = await aKeeper();
  const erase = () => story.house.services.sweeps.find(({ name }) => name === 'listing.photos')?.run();
  await keep(keeper, red);
  await keep(keeper, blue);
  await keep(keeper, red);
  await keeper.change('publishListing');
  await keep(keeper, blue);
  await keeper.change('publishListing');
  await keep(keeper, red);
  expect(await photosOf(person)).toBe(5);
  await erase();
  expect(await photosOf(person)).toBe(5);
  database.clock.advance({ hours: 25 });
  // Two were replaced before anybody saw them.
  await erase();
  expect(await photosOf(person)).toBe(3);
  const photo = await ofDraft(keeper);
  expect(photo && (await fetchPhoto(photo, keeper)).status).toBe(200);
});
