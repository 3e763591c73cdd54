import { expect, test } from 'vitest';
import { AccountStory, type Outcome } from '../../../test/account-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { Scenario } from '../../../test/scenario.js';
import {
  LISTING_FIELDS,
  licenses,
  offering,
  person,
  places,
  reach,
  words,
  WorkspaceStory,
  type Whole,
} from '../../../test/workspace-story.js';

const { database, story } = await openedForThisFile(AccountStory, { rateLimits: false });
const scenario = new Scenario(database);
const keepers = new WorkspaceStory(story);

test('a listing is begun once, is nobody else’s to see, and says what it lacks', async () => {
  const browser = await keepers.someone({ withApp: false });
  const listing = await keepers.begin(browser);
  expect(listing).toMatchObject({ __typename: 'Listing', state: 'DRAFT', revision: 0, practitioner: null });
  expect((await browser.viewer())?.account.roles).toContain('PRACTITIONER');
  expect(await keepers.begin(browser, { givenName: 'Other' })).toEqual(listing);
  expect(listing['missing']).toEqual(
    expect.arrayContaining([
      'A listing needs a licence that has not expired.',
      'Say what support you give before and after.',
    ]),
  );
  expect(await story.house.publicDoor.ask(`{ practitioners(first: 50) { totalCount } }`)).toEqual({
    practitioners: { totalCount: 0 },
  });
  // The second would stand in letters that offer a share, to whoever it is offered to.
  for (const givenName of [' ', 'Confirm your address at elsewhere.com/clearing', 'Write to ana@elsewhere.example']) {
    expect(await keepers.begin(browser, { givenName })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['givenName'] }],
    });
  }
});

test('it is filled page by page, published with the second factor alone, and seen as it was written', async () => {
  const browser = await keepers.someone({ withApp: false });
  const listing = await keepers.aWholeDraft(browser);
  expect(listing).toMatchObject({ missing: [], flagged: [], versions: [] });
  expect(await keepers.publish(browser, listing)).toMatchObject({ __typename: 'SecondFactorNeeded' });

  await story.withApp(browser);
  const published = await keepers.publish(browser, listing);

  expect(published).toMatchObject({ __typename: 'Listing', state: 'PUBLISHED', versions: [{ number: 1 }] });
  const { slug } = published['practitioner'] as { slug: string };
  expect(slug).toBe('ana-ruiz');
  expect(await keepers.seen(slug)).toEqual({
    displayName: 'Ana Ruiz, MD',
    headline: 'Unhurried care',
    about: 'I listen first.\n\nThen we plan.',
    languages: [{ tag: 'en' }, { tag: 'es' }],
    locations: [{ city: 'Dallas', timeZone: 'America/Chicago' }],
    licenses: [{ jurisdiction: 'US-TX', verification: null }],
    offerings: [
      {
        sessionPrice: { price: { amount: 45_000 }, confirmedOn: scenario.today() },
        coursePrice: { total: { amount: 240_000 }, includes: [{ sessions: 6 }] },
      },
    ],
  });
});

test('a save over what another window saved is told so, and loses nothing', async () => {
  const browser = await keepers.someone({ withApp: false });
  const listing = await keepers.begin(browser);
  await keepers.save(browser, listing, { words: { headline: 'First', about: null } });
  expect(await keepers.save(browser, listing, { words: { headline: 'Second', about: null } })).toMatchObject({
    __typename: 'ListingChangedMeanwhile',
    listing: { revision: 1, draft: { words: { headline: 'First' } } },
  });
  const both = await Promise.all(
    ['Third', 'Fourth'].map((headline) =>
      keepers.save(browser, { ...listing, revision: 1 }, { words: { headline, about: null } }),
    ),
  );
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Listing', 'ListingChangedMeanwhile']);
});

test.each([
  [{ person: { ...person, npi: '1234567890' } }, ['person', 'npi']],
  [{ person: { ...person, professions: ['coach'] } }, ['person', 'professions']],
  [{ person: { ...person, familyName: 'Ruiz: confirm at https://elsewhere.example' } }, ['person', 'familyName']],
  [{ person: { ...person, postnominals: ['MD', 'elsewhere.com'] } }, ['person', 'postnominals']],
  [{ licenses: [{ ...licenses[0], jurisdiction: 'US-ZZ' }] }, ['licenses', '0', 'jurisdiction']],
  [{ licenses: [{ ...licenses[0], expiresOn: '2027-02-30' }] }, ['licenses', '0', 'expiresOn']],
  [{ licenses: [{ ...licenses[0], kind: 'COMPACT_PRIVILEGE' }] }, ['licenses', '0', 'startsOn']],
  [{ places: [{ ...places[0], postalCode: '00001' }] }, ['places', '0', 'postalCode']],
  [{ places: [{ ...places[0], region: 'US-NM' }] }, ['places', '0', 'postalCode']],
  [{ places: [{ ...places[0], timeZone: 'Mars/Base' }] }, ['places', '0', 'timeZone']],
  [{ places: [{ ...places[0], phone: '555' }] }, ['places', '0', 'phone']],
  [{ places: [{ ...places[0], clinicName: 'Sign in at elsewhere.com' }] }, ['places', '0', 'clinicName']],
  [{ offerings: [offering('nowhere')] }, ['offerings', '0', 'placeKey']],
  [{ words: { headline: 'x'.repeat(141), about: null } }, ['words', 'headline']],
  [{ reach: { ...reach, insurers: [{ slug: 'nobody', inNetwork: true }] } }, ['reach', 'insurers']],
])('what cannot be kept is refused with its path, and nothing is saved (%#)', async (parts, path) => {
  const browser = await keepers.someone({ withApp: false });
  const listing = await keepers.begin(browser);
  expect(await keepers.save(browser, listing, parts)).toMatchObject({
    __typename: 'InvalidInput',
    problems: [{ path }],
  });
  expect(await keepers.begin(browser)).toEqual(listing);
});

test('not yours looks exactly like not there, whatever is asked of it', async () => {
  const listing = await keepers.begin(await keepers.someone({ withApp: false }));
  const stranger = await keepers.someone();
  const absent = { ...listing, id: Buffer.from('Listing:00000000-0000-4000-8000-000000000000').toString('base64url') };
  for (const ask of [
    (which: Outcome) => keepers.save(stranger, which, { words }),
    (which: Outcome) => keepers.publish(stranger, which),
    (which: Outcome) => stranger.act('pauseListing', 'ListingIdInput', { listingId: which['id'] }, LISTING_FIELDS),
    ({ id }: Outcome) => {
      const input = { listingId: id, revision: 0, number: 1 };
      return stranger.act('restoreListingVersion', 'RestoreVersionInput', input, LISTING_FIELDS);
    },
    ({ id }: Outcome) => {
      const input = { listingId: id, revision: 0, reason: 'x' };
      return stranger.act('askListingReview', 'AskReviewInput', input, LISTING_FIELDS);
    },
  ]) {
    const [theirs, nobodys] = [await ask(listing), await ask(absent)];
    expect(theirs).toEqual(nobodys);
    expect(theirs.__typename).toBe('NotFound');
  }
  const node = await stranger.ask<{ node: unknown }>(`query ($id: ID!) { node(id: $id) { id } }`, {
    id: listing['id'],
  });
  expect(node).toEqual({ node: null });
  const nobody = story.browser();
  expect(await keepers.save(nobody, listing, { words })).toMatchObject({ __typename: 'SignInNeeded' });
});

test('a thing of somebody else’s cannot be taken by its key', async () => {
  const ana = await keepers.aWholeDraft(await keepers.someone());
  const [theirs] = (ana as Whole).draft.places;
  const browser = await keepers.someone();
  const own = await keepers.save(browser, await keepers.begin(browser), {
    places: [{ ...places[0], key: theirs?.key }],
  });
  expect((own as Whole).draft.places[0]?.key).not.toBe(theirs?.key);
  expect((own as Whole).draft.places).toHaveLength(1);
});

test('what a clinic was called before names were judged keeps nobody from saving another place', async () => {
  const browser = await keepers.someone();
  const listing = await keepers.save(browser, await keepers.begin(browser), { places });
  const was = { ...places[0], key: (listing as Whole).draft.places[0]?.key, clinicName: 'Ruiz Clinic, 24/7/365' };
  await database.unitOfWork.query(
    `UPDATE listing_drafts SET document = jsonb_set(document, '{places,0,clinicName}', to_jsonb($1::text))
     WHERE document #>> '{places,0,id}' = $2`,
    [was.clinicName, was.key],
  );
  const other = { ...places[0], street: '9 Oak St', clinicName: 'Oak Clinic' };
  const saved = await keepers.save(browser, listing, { places: [was, other] });
  expect(saved).toMatchObject({ __typename: 'Listing', draft: { places: [{ city: 'Dallas' }, { city: 'Dallas' }] } });
  const renamed = { ...was, clinicName: 'Ruiz Clinic, open 24/7/365' };
  expect(await keepers.save(browser, saved, { places: [renamed, other] })).toMatchObject({
    __typename: 'InvalidInput',
    problems: [{ path: ['places', '0', 'clinicName'] }],
  });
});

test('what is left out is as good as null', async () => {
  const browser = await keepers.someone();
  const listing = await keepers.save(browser, await keepers.begin(browser), { words: { headline: 'Unhurried care' } });
  expect(listing).toMatchObject({
    __typename: 'Listing',
    draft: { words: { headline: 'Unhurried care', about: null } },
  });
  const parts = {
    person: { ...person, npi: undefined, practisingSince: undefined },
    licenses: [{ ...licenses[0], key: undefined, startsOn: undefined }],
    places: [{ ...places[0], key: undefined, phone: undefined, timeZone: undefined }],
  };
  expect(await keepers.save(browser, listing, parts)).toMatchObject({
    __typename: 'Listing',
    draft: { person: { npi: null }, licenses: [{ jurisdiction: 'US-TX' }], places: [{ city: 'Dallas' }] },
  });
});

test('what has to be mended is told in the order in which its page asks it', async () => {
  const browser = await keepers.someone();
  const listing = await keepers.begin(browser);
  const tooLong = 'x'.repeat(500);
  const nowhere = { ...offering('none', { careSetting: 'HOME_SUPERVISED_REMOTELY' }), remoteIn: [] };
  const wrong: readonly (readonly [object, readonly string[]])[] = [
    [
      { person: { ...person, givenName: '', professions: ['?'], npi: '12', practisingSince: 1800 } },
      ['givenName', 'professions', 'npi', 'practisingSince'],
    ],
    [
      {
        licenses: [
          {
            ...licenses[0],
            jurisdiction: '',
            profession: '',
            kind: 'COMPACT_PRIVILEGE',
            number: tooLong,
            expiresOn: '',
          },
        ],
      },
      ['jurisdiction', 'profession', 'number', 'startsOn', 'expiresOn'],
    ],
    [
      { places: [{ ...places[0], name: tooLong, street: '', region: '', postalCode: '7', phone: 'call me' }] },
      ['name', 'street', 'region', 'postalCode', 'phone'],
    ],
    [{ offerings: [{ ...nowhere, deliveryMethod: 'intranasal-esketamine' }] }, ['careSetting', 'remoteIn']],
    [
      { reach: { ...reach, conditions: ['?'], languages: ['?'], insurers: [{ slug: '?', inNetwork: true }] } },
      ['conditions', 'languages', 'insurers'],
    ],
  ];
  for (const [part, fields] of wrong) {
    const { problems } = (await keepers.save(browser, listing, part)) as unknown as {
      readonly problems: readonly { readonly path: readonly string[] }[];
    };
    expect(problems.map(({ path }) => path.at(-1))).toEqual(fields);
  }
});

test('a place is added at a clinic where others work, whose facts stay as they are', async () => {
  const [first, second] = [await keepers.someone(), await keepers.someone()];
  const [theirs, own] = [
    await keepers.publish(first, await keepers.aWholeDraft(first)),
    await keepers.publish(second, await keepers.aWholeDraft(second)),
  ];
  const slugOf = (listing: Outcome) => (listing['practitioner'] as { readonly slug: string }).slug;
  await database.unitOfWork.query(
    `INSERT INTO practitioner_locations (practitioner_id, location_id, position)
     SELECT a.id, pl.location_id, 1 FROM practitioners a, practitioners b
       JOIN practitioner_locations pl ON pl.practitioner_id = b.id WHERE a.slug = $1 AND b.slug = $2`,
    [slugOf(theirs), slugOf(own)],
  );
  const [kept] = (own as Whole).draft.places;
  const before = { ...places[0], key: kept?.key };
  const added = { ...places[0], city: 'Houston', postalCode: '77002' };
  const saved = await keepers.save(second, own, { places: [{ ...before, street: '99 Oak St' }, added] });
  expect(await keepers.publish(second, saved)).toMatchObject({ __typename: 'Listing', state: 'PUBLISHED' });
  expect(await keepers.seen(slugOf(own))).toMatchObject({ locations: [{ city: 'Dallas' }, { city: 'Houston' }] });
  expect(await database.unitOfWork.query(`SELECT street FROM locations WHERE street = '99 Oak St'`)).toEqual([]);
});
