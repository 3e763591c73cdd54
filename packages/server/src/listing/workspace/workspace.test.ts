import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AccountStory, type Outcome, type StoryBrowser } from '../../../test/account-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { Scenario } from '../../../test/scenario.js';
import { ListingHiding } from '../hiding/listing-hiding.js';

let database: TestDatabase;
let story: AccountStory;
let scenario: Scenario;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await AccountStory.open(database, { rateLimits: false });
  scenario = new Scenario(database);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const FIELDS = `__typename ... on UserError { message } ... on InvalidInput { problems { path message } }
  ... on ListingNotReady { problems { path message } flagged { rule where sentence why } }
  ... on ListingChangedMeanwhile { listing { revision draft { words { headline } } } }
  ... on Listing { id state revision missing practitioner { slug }
    tasks { part state problems } flagged { rule } review { isOpen reason }
    draft { person { givenName npi } licenses { key jurisdiction } places { key city timeZone } offerings { key }
      words { headline about } } versions { number why } }`;

let people = 0;
const someone = async ({ withApp = true } = {}) => {
  const browser = await story.signedIn(`keeper-${++people}@practice.example`);
  if (withApp) await story.withApp(browser);
  return browser;
};
const begin = (browser: StoryBrowser, given: object = {}) =>
  browser.act('beginListing', 'BeginListingInput', { givenName: 'Ana', familyName: 'Ruiz', ...given }, FIELDS);
const save = (browser: StoryBrowser, { id, revision }: Outcome, parts: object) =>
  browser.act('saveListing', 'SaveListingInput', { listingId: id, revision, ...parts }, FIELDS);
const publish = (browser: StoryBrowser, { id, revision }: Outcome) =>
  browser.act('publishListing', 'PublishListingInput', { listingId: id, revision }, FIELDS);

const hide = (slug: string, verb: 'hide' | 'show' = 'hide') =>
  database.unitOfWork.run(async (tx) => {
    const hiding = new ListingHiding(() => Promise.resolve());
    const [row] = await tx.query<{ id: string; operator: string }>(
      `SELECT p.id, a.id AS operator FROM practitioners p, accounts a WHERE p.slug = $1 LIMIT 1`,
      [slug],
    );
    if (verb === 'hide') await hiding.hide(tx, row!.id, 'NOT_TRUE', row!.operator);
    else await hiding.show(tx, row!.id);
  });

const person = {
  givenName: 'Ana',
  familyName: 'Ruiz',
  pronouns: 'she/her',
  postnominals: ['MD'],
  professions: ['psychiatrist'],
  npi: null,
  practisingSince: 2008,
};
const licenses = [
  {
    key: null,
    jurisdiction: 'US-TX',
    profession: 'psychiatrist',
    kind: 'STATE_LICENSE',
    number: 'P-1',
    startsOn: null,
    expiresOn: '2028-01-31',
  },
];
const places = [
  {
    key: null,
    clinicName: 'Ruiz Clinic',
    name: null,
    street: '12 Elm St',
    city: 'Dallas',
    region: 'US-TX',
    postalCode: '75201',
    timeZone: null,
    phone: '+12145550100',
    accessibility: ['Step-free entrance'],
    directions: null,
  },
];
const offering = (placeKey: string, given: object = {}) => ({
  key: null,
  service: 'KETAMINE_TREATMENT',
  deliveryMethod: 'iv-infusion',
  careSetting: 'CLINIC',
  placeKey,
  remoteIn: [],
  sessionMinutes: 45,
  observationMinutes: 60,
  sessionPrice: { amount: 45_000, notIncluded: null },
  coursePrice: {
    items: [{ phase: 'dosing-session', sessions: 6, amount: 240_000, insuranceNote: null }],
    ...{ notIncluded: null, validFrom: '2026-11-01' },
  },
  safety: {
    supervisedBy: ['psychiatrist'],
    inTheRoom: 'A nurse throughout',
    monitored: ['Blood pressure'],
    emergencyTraining: [],
    rescueEquipment: [],
    privateRoom: true,
    supportPersonAllowed: true,
    rideHomeRequired: true,
    longTermMonitoring: null,
    afterHoursContact: false,
  },
  psychotherapyDuringSession: false,
  ...given,
});
const support = {
  level: 'REFERRAL',
  modalities: [],
  timing: ['AFTER_SESSION'],
  sessionsIncluded: null,
  sessionPrice: null,
  acceptsPatientsDosedElsewhere: false,
  note: null,
};
const reach = {
  conditions: ['ptsd'],
  experienceWith: [],
  languages: ['en', 'ES'],
  insurers: [{ slug: 'aetna', inNetwork: true }],
  acceptingNewPatients: true,
};
const words = { headline: 'Unhurried care', about: 'I listen first.\r\n\r\nThen we plan.' };

interface Whole extends Outcome {
  readonly draft: { readonly places: readonly { readonly key: string }[]; readonly licenses: readonly object[] };
}

/** Everything a listing needs, saved page by page. */
async function aWholeDraft(browser: StoryBrowser, given: { words?: object } = {}): Promise<Outcome> {
  let listing = await begin(browser);
  for (const part of [{ person }, { licenses }, { places }]) listing = await save(browser, listing, part);
  const [place] = (listing as Whole).draft.places;
  for (const part of [
    { offerings: [offering(place?.key ?? '')] },
    { support },
    { reach },
    { words: given.words ?? words },
  ]) {
    listing = await save(browser, listing, part);
    expect(listing).toMatchObject({ __typename: 'Listing' });
  }
  return listing;
}

const seen = async (slug: unknown) => {
  const { practitioner } = await story.house.publicDoor.ask<{ practitioner: unknown }>(
    `query ($slug: String!) { practitioner(slug: $slug) { displayName headline about languages { tag }
      locations { city timeZone } licenses { jurisdiction verification { state } }
      offerings { sessionPrice { price { amount } confirmedOn } coursePrice { total { amount } includes { sessions } } } } }`,
    { slug },
  );
  return practitioner;
};

test('a listing is begun once, is nobody else’s to see, and says what it lacks', async () => {
  const browser = await someone({ withApp: false });
  const listing = await begin(browser);
  expect(listing).toMatchObject({ __typename: 'Listing', state: 'DRAFT', revision: 0, practitioner: null });
  expect((await browser.viewer())?.account.roles).toContain('PRACTITIONER');
  expect(await begin(browser, { givenName: 'Other' })).toEqual(listing);
  expect(listing['missing']).toEqual(
    expect.arrayContaining([
      'A listing needs a licence that has not expired.',
      'Say what support you give before and after.',
    ]),
  );
  expect(await story.house.publicDoor.ask(`{ practitioners(first: 50) { totalCount } }`)).toEqual({
    practitioners: { totalCount: 0 },
  });
  expect(await begin(browser, { givenName: ' ' })).toMatchObject({
    __typename: 'InvalidInput',
    problems: [{ path: ['givenName'] }],
  });
});

test('it is filled page by page, published with the second factor alone, and seen as it was written', async () => {
  const browser = await someone({ withApp: false });
  const listing = await aWholeDraft(browser);
  expect(listing).toMatchObject({ missing: [], flagged: [], versions: [] });
  expect(await publish(browser, listing)).toMatchObject({ __typename: 'SecondFactorNeeded' });

  await story.withApp(browser);
  const published = await publish(browser, listing);

  expect(published).toMatchObject({ __typename: 'Listing', state: 'PUBLISHED', versions: [{ number: 1 }] });
  const { slug } = published['practitioner'] as { slug: string };
  expect(slug).toBe('ana-ruiz');
  expect(await seen(slug)).toEqual({
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

describe('the price of a whole course', () => {
  const step = (phase: string, amount: number, given: object = {}) => ({ phase, sessions: 1, amount, ...given });
  const course = (items: object[], given: object = {}) => ({
    ...{ items, notIncluded: 'Blood tests', validFrom: '2026-11-01' },
    ...given,
  });
  const COURSE = `query ($slug: String!) { practitioner(slug: $slug) { offerings { coursePrice { total { amount }
    includes { phase { slug } sessions price { amount } insuranceNote } notIncluded validFrom confirmedOn } } } }`;

  async function withCourse(browser: StoryBrowser, listing: Outcome, coursePrice: object | null): Promise<Outcome> {
    const { places: drafted, offerings } = (
      listing as unknown as { draft: { places: { key: string }[]; offerings: { key: string }[] } }
    ).draft;
    const changed = { ...offering(drafted[0]!.key, { coursePrice }), key: offerings[0]!.key };
    return save(browser, listing, { offerings: [changed] });
  }

  test('is what its steps cost together, in the order they were put in, and is confirmed anew when it changed', async () => {
    const browser = await someone();
    const items = [
      step('evaluation', 25_000, { insuranceNote: 'Often billed to insurance' }),
      step('dosing-session', 230_050, { sessions: 6 }),
      step('integration', 0, { sessions: 2 }),
    ];
    const listing = await withCourse(browser, await aWholeDraft(browser), course(items));
    const first = await publish(browser, listing);
    const { slug } = first['practitioner'] as { slug: string };
    const priced = async () => {
      const { practitioner } = await story.house.publicDoor.ask<{
        practitioner: { offerings: { coursePrice: object | null }[] };
      }>(COURSE, { slug });
      return practitioner.offerings[0]!.coursePrice;
    };
    expect(await priced()).toEqual({
      total: { amount: 255_050 },
      includes: [
        {
          phase: { slug: 'evaluation' },
          sessions: 1,
          price: { amount: 25_000 },
          insuranceNote: 'Often billed to insurance',
        },
        { phase: { slug: 'dosing-session' }, sessions: 6, price: { amount: 230_050 }, insuranceNote: null },
        { phase: { slug: 'integration' }, sessions: 2, price: { amount: 0 }, insuranceNote: null },
      ],
      ...{ notIncluded: 'Blood tests', validFrom: '2026-11-01', confirmedOn: '2026-11-21' },
    });

    database.clock.advance({ hours: 24 * 10 });
    const same = await publish(browser, await withCourse(browser, first, course(items)));
    expect(await priced()).toMatchObject({ confirmedOn: '2026-11-21' });
    const other = await publish(browser, await withCourse(browser, same, course([...items].reverse())));
    expect(await priced()).toMatchObject({
      ...{ total: { amount: 255_050 }, confirmedOn: '2026-12-01' },
      includes: [{ phase: { slug: 'integration' } }, {}, {}],
    });
    await publish(browser, await withCourse(browser, other, null));
    expect(await priced()).toBeNull();
    database.clock.set(testNow);
  });

  test('names each step once, and has sessions with the medicine', async () => {
    const browser = await someone();
    const listing = await aWholeDraft(browser);
    const wrong = async (coursePrice: object) => {
      const outcome = await withCourse(browser, listing, coursePrice);
      return (outcome['problems'] as { path: string[] }[] | undefined)?.map(({ path }) => path.slice(3).join('.'));
    };
    const dosing = step('dosing-session', 100);
    expect(await wrong(course([step('evaluation', 100)]))).toEqual(['items']);
    expect(await wrong(course([]))).toEqual(['items']);
    expect(await wrong(course([dosing, step('massage', 100)]))).toEqual(['items.1.phase']);
    expect(await wrong(course([dosing, dosing]))).toEqual(['items.1.phase']);
    expect(await wrong(course([step('dosing-session', -1, { sessions: 0 })]))).toEqual([
      'items.0.sessions',
      'items.0.amount',
      'items',
    ]);
    expect(await wrong(course([step('dosing-session', 6_000_000), step('evaluation', 6_000_000)]))).toEqual(['items']);
    expect(await wrong(course([dosing], { validFrom: '2026-13-40' }))).toEqual(['validFrom']);
    expect(await wrong(course([step('dosing-session', 1, { insuranceNote: 'x'.repeat(161) })]))).toEqual([
      'items.0.insuranceNote',
    ]);
  });

  test('is read for words that promise too much', async () => {
    const browser = await someone();
    const note = { insuranceNote: 'Relief is guaranteed' };
    const listing = await withCourse(browser, await aWholeDraft(browser), course([step('dosing-session', 100, note)]));
    expect(listing).toMatchObject({ flagged: [{ rule: 'GUARANTEE' }] });
  });
});

describe('a published listing', () => {
  test('changes when it is published again and not before; every version comes back into the draft', async () => {
    const browser = await someone();
    const first = await publish(browser, await aWholeDraft(browser));
    const { slug } = first['practitioner'] as { slug: string };
    const changed = await save(browser, first, { words: { headline: 'Second thoughts', about: null } });
    expect(await seen(slug)).toMatchObject({ headline: 'Unhurried care' });

    const second = await publish(browser, changed);
    expect(second).toMatchObject({ versions: [{ number: 2 }, { number: 1 }], practitioner: { slug } });
    expect(await seen(slug)).toMatchObject({ headline: 'Second thoughts', about: null });

    const restore = { listingId: second['id'], revision: second['revision'], number: 1 };
    const restored = await browser.act('restoreListingVersion', 'RestoreVersionInput', restore, FIELDS);
    expect(restored).toMatchObject({ draft: { words: { headline: 'Unhurried care' } } });
    expect(await seen(slug)).toMatchObject({ headline: 'Second thoughts' });
    await publish(browser, restored);
    expect(await seen(slug)).toMatchObject({ headline: 'Unhurried care' });
  });

  test('is paused and resumed; while an operator hides it, what is published is seen by nobody', async () => {
    const browser = await someone();
    const listing = await publish(browser, await aWholeDraft(browser));
    const { slug } = listing['practitioner'] as { slug: string };
    const step = (mutation: string) => browser.act(mutation, 'ListingIdInput', { listingId: listing['id'] }, FIELDS);
    expect(await step('resumeListing')).toMatchObject({ __typename: 'ListingNotReady' });
    expect(await step('pauseListing')).toMatchObject({ state: 'PAUSED' });
    expect(await seen(slug)).toBeNull();
    expect(await step('resumeListing')).toMatchObject({ state: 'PUBLISHED' });
    expect(await seen(slug)).not.toBeNull();
    await hide(slug);
    const mended = await save(browser, listing, { words: { headline: 'Mended', about: null } });
    expect(await publish(browser, mended)).toMatchObject({ state: 'HIDDEN', versions: [{ number: 2 }, { number: 1 }] });
    expect(await seen(slug)).toBeNull();
    await hide(slug, 'show');
    expect(await seen(slug)).toMatchObject({ headline: 'Mended' });
  });

  test('that was there before its practitioner came is the first version', async () => {
    const email = 'dee@practice.example';
    await scenario
      .practitioner('Dee Found')
      .who({ contactEmail: email, headline: 'As it was', conditions: ['ptsd'] })
      .licensedIn('US-TX')
      .at('Dallas')
      .offers('iv-infusion')
      .publish();
    const browser = await story.signedIn(email);
    await story.withApp(browser);
    const listing = await begin(browser);
    expect(await browser.ask(`{ viewer { listing { id } } }`)).toEqual({ viewer: { listing: { id: listing['id'] } } });
    expect(listing).toMatchObject({ state: 'PUBLISHED', revision: 0, draft: { words: { headline: 'As it was' } } });
    const saved = await save(browser, listing, { words: { headline: 'As it is', about: null } });
    expect(await publish(browser, saved)).toMatchObject({
      versions: [
        { number: 2, why: 'PUBLISHED' },
        { number: 1, why: 'FOUND' },
      ],
    });
  });
});

test('a save over what another window saved is told so, and loses nothing', async () => {
  const browser = await someone({ withApp: false });
  const listing = await begin(browser);
  await save(browser, listing, { words: { headline: 'First', about: null } });
  expect(await save(browser, listing, { words: { headline: 'Second', about: null } })).toMatchObject({
    __typename: 'ListingChangedMeanwhile',
    listing: { revision: 1, draft: { words: { headline: 'First' } } },
  });
  const both = await Promise.all(
    ['Third', 'Fourth'].map((headline) =>
      save(browser, { ...listing, revision: 1 }, { words: { headline, about: null } }),
    ),
  );
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Listing', 'ListingChangedMeanwhile']);
});

describe('a form that is sent twice', () => {
  const trainings = [
    { key: null, title: 'A course', body: 'An institute', hours: 40, supervisedSessions: null, completedOn: null },
  ];
  const draftOf = async (browser: StoryBrowser) =>
    (await browser.ask(
      `{ viewer { listing { revision draft { licenses { key number } trainings { key } places { key latitude } offerings { key } } } } }`,
    )) as { viewer: { listing: { revision: number; draft: Record<string, readonly { readonly key: string }[]> } } };

  test.each([
    ['licenses', () => licenses],
    ['trainings', () => trainings],
    ['places', () => places],
    ['offerings', ([place]: readonly { readonly key: string }[]) => [offering(place!.key)]],
  ] as const)(
    'adds to %s once: at the second press, after Back, and when it is sent again on purpose',
    async (part, typed) => {
      const browser = await someone({ withApp: false });
      const begun = await begin(browser);
      const before = part === 'offerings' ? await save(browser, begun, { places }) : begun;
      const { draft } = before as unknown as { draft: { places: { key: string }[] } };
      const added = typed(draft.places);
      expect(await save(browser, before, { [part]: added })).toMatchObject({ __typename: 'Listing' });
      const { listing } = (await draftOf(browser)).viewer;
      const [first] = listing.draft[part]!;

      // As a page sends it: what is there already, and the new one.
      const known = { ...added[0], key: first!.key };
      const again = { [part]: [known, ...added] };
      expect(await save(browser, before, again)).toMatchObject({ __typename: 'Listing', revision: listing.revision });
      expect(await save(browser, { ...before, revision: listing.revision }, again)).toMatchObject({
        __typename: 'Listing',
      });
      expect((await draftOf(browser)).viewer.listing.draft[part]).toEqual([first]);

      const other = { ...added[0], ...others[part] };
      const now = (await draftOf(browser)).viewer.listing;
      await save(browser, { ...before, revision: now.revision }, { [part]: [known, other] });
      expect((await draftOf(browser)).viewer.listing.draft[part]).toEqual([first, expect.anything()]);
    },
  );

  /** What makes another thing of it. */
  const others = {
    licenses: { number: 'P-2' },
    trainings: { title: 'Another course' },
    places: { name: 'Second floor' },
    offerings: { sessionMinutes: 90 },
  };

  test('changes what it added when it is mended after Back, and says first when something else was saved since', async () => {
    const browser = await someone({ withApp: false });
    const begun = await begin(browser);
    const form = 'drawn-once';
    await save(browser, begun, { licenses, form });
    const [first] = (await draftOf(browser)).viewer.listing.draft['licenses']!;
    const mended = (number: string) => [
      { ...licenses[0], key: first!.key },
      { ...licenses[0], number },
    ];
    expect(await save(browser, begun, { licenses: mended('P-2'), form })).toMatchObject({ __typename: 'Listing' });
    expect((await draftOf(browser)).viewer.listing.draft['licenses']).toEqual([{ key: first!.key, number: 'P-2' }]);

    const { listing } = (await draftOf(browser)).viewer;
    const now = { ...begun, revision: listing.revision };
    await save(browser, now, { words: { headline: 'Something else', about: null } });
    const late = await save(browser, begun, { licenses: mended('P-3'), form });
    expect(late).toMatchObject({ __typename: 'ListingChangedMeanwhile' });
    const { revision } = (await draftOf(browser)).viewer.listing;
    await save(browser, { ...begun, revision }, { licenses: mended('P-3'), form });
    expect((await draftOf(browser)).viewer.listing.draft['licenses']).toEqual([{ key: first!.key, number: 'P-3' }]);
    // Another form, and one whose thing was taken away, add.
    const after = (await draftOf(browser)).viewer.listing.revision;
    await save(browser, { ...begun, revision: after }, { licenses: mended('P-4'), form: 'another' });
    const both = (await draftOf(browser)).viewer.listing;
    expect(both.draft['licenses']).toHaveLength(2);
    await save(browser, { ...begun, revision: both.revision }, { licenses: [{ ...licenses[0], number: 'P-5' }], form });
    const [anew] = (await draftOf(browser)).viewer.listing.draft['licenses']!;
    expect(both.draft['licenses']).not.toContainEqual({ ...anew, number: expect.anything() });
  });

  test('says what stands there already also where its point was put right meanwhile', async () => {
    const browser = await someone({ withApp: false });
    const begun = await begin(browser);
    await save(browser, begun, { places });
    const { listing } = (await draftOf(browser)).viewer;
    const key = listing.draft['places']![0]!.key;
    const moved = { ...places[0], key, latitude: 32.79, longitude: -96.8 };
    await save(browser, { ...begun, revision: listing.revision }, { places: [moved] });
    const sentAgain = { places: [moved, places[0]] };
    expect(await save(browser, begun, sentAgain)).toMatchObject({ __typename: 'Listing' });
    expect((await draftOf(browser)).viewer.listing.draft['places']).toEqual([{ key, latitude: 32.79 }]);
  });
});

test.each([
  [{ person: { ...person, npi: '1234567890' } }, ['person', 'npi']],
  [{ person: { ...person, professions: ['coach'] } }, ['person', 'professions']],
  [{ licenses: [{ ...licenses[0], jurisdiction: 'US-ZZ' }] }, ['licenses', '0', 'jurisdiction']],
  [{ licenses: [{ ...licenses[0], expiresOn: '2027-02-30' }] }, ['licenses', '0', 'expiresOn']],
  [{ licenses: [{ ...licenses[0], kind: 'COMPACT_PRIVILEGE' }] }, ['licenses', '0', 'startsOn']],
  [{ places: [{ ...places[0], postalCode: '00001' }] }, ['places', '0', 'postalCode']],
  [{ places: [{ ...places[0], region: 'US-NM' }] }, ['places', '0', 'postalCode']],
  [{ places: [{ ...places[0], timeZone: 'Mars/Base' }] }, ['places', '0', 'timeZone']],
  [{ places: [{ ...places[0], phone: '555' }] }, ['places', '0', 'phone']],
  [{ offerings: [offering('nowhere')] }, ['offerings', '0', 'placeKey']],
  [{ words: { headline: 'x'.repeat(141), about: null } }, ['words', 'headline']],
  [{ reach: { ...reach, insurers: [{ slug: 'nobody', inNetwork: true }] } }, ['reach', 'insurers']],
])('what cannot be kept is refused with its path, and nothing is saved (%#)', async (parts, path) => {
  const browser = await someone({ withApp: false });
  const listing = await begin(browser);
  expect(await save(browser, listing, parts)).toMatchObject({ __typename: 'InvalidInput', problems: [{ path }] });
  expect(await begin(browser)).toEqual(listing);
});

test('not yours looks exactly like not there, whatever is asked of it', async () => {
  const listing = await begin(await someone({ withApp: false }));
  const stranger = await someone();
  const absent = { ...listing, id: Buffer.from('Listing:00000000-0000-4000-8000-000000000000').toString('base64url') };
  for (const ask of [
    (which: Outcome) => save(stranger, which, { words }),
    (which: Outcome) => publish(stranger, which),
    (which: Outcome) => stranger.act('pauseListing', 'ListingIdInput', { listingId: which['id'] }, FIELDS),
    ({ id }: Outcome) => {
      const input = { listingId: id, revision: 0, number: 1 };
      return stranger.act('restoreListingVersion', 'RestoreVersionInput', input, FIELDS);
    },
    ({ id }: Outcome) => {
      const input = { listingId: id, revision: 0, reason: 'x' };
      return stranger.act('askListingReview', 'AskReviewInput', input, FIELDS);
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
  expect(await save(nobody, listing, { words })).toMatchObject({ __typename: 'SignInNeeded' });
});

test('a thing of somebody else’s cannot be taken by its key', async () => {
  const ana = await aWholeDraft(await someone());
  const [theirs] = (ana as Whole).draft.places;
  const browser = await someone();
  const own = await save(browser, await begin(browser), { places: [{ ...places[0], key: theirs?.key }] });
  expect((own as Whole).draft.places[0]?.key).not.toBe(theirs?.key);
  expect((own as Whole).draft.places).toHaveLength(1);
});

test('what is left out is as good as null', async () => {
  const browser = await someone();
  const listing = await save(browser, await begin(browser), { words: { headline: 'Unhurried care' } });
  expect(listing).toMatchObject({
    __typename: 'Listing',
    draft: { words: { headline: 'Unhurried care', about: null } },
  });
  const parts = {
    person: { ...person, npi: undefined, practisingSince: undefined },
    licenses: [{ ...licenses[0], key: undefined, startsOn: undefined }],
    places: [{ ...places[0], key: undefined, phone: undefined, timeZone: undefined }],
  };
  expect(await save(browser, listing, parts)).toMatchObject({
    __typename: 'Listing',
    draft: { person: { npi: null }, licenses: [{ jurisdiction: 'US-TX' }], places: [{ city: 'Dallas' }] },
  });
});

test('a place is added at a clinic where others work, whose facts stay as they are', async () => {
  const [first, second] = [await someone(), await someone()];
  const [theirs, own] = [
    await publish(first, await aWholeDraft(first)),
    await publish(second, await aWholeDraft(second)),
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
  const saved = await save(second, own, { places: [{ ...before, street: '99 Oak St' }, added] });
  expect(await publish(second, saved)).toMatchObject({ __typename: 'Listing', state: 'PUBLISHED' });
  expect(await seen(slugOf(own))).toMatchObject({ locations: [{ city: 'Dallas' }, { city: 'Houston' }] });
  expect(await database.unitOfWork.query(`SELECT street FROM locations WHERE street = '99 Oak St'`)).toEqual([]);
});

describe('flagged wording', () => {
  test('is not published; it is mended, or goes to an operator with a reason and waits', async () => {
    const browser = await someone();
    const listing = await aWholeDraft(browser, { words: { headline: 'Relief is guaranteed', about: null } });
    expect(await publish(browser, listing)).toMatchObject({
      __typename: 'ListingNotReady',
      problems: [],
      flagged: [{ rule: 'GUARANTEE', where: 'headline', sentence: 'Relief is guaranteed' }],
    });
    const ask = { listingId: listing['id'], revision: listing['revision'], reason: ' It is the name of our band. ' };
    expect(await browser.act('askListingReview', 'AskReviewInput', { ...ask, reason: ' ' }, FIELDS)).toMatchObject({
      problems: [{ path: ['reason'] }],
    });
    expect(await browser.act('askListingReview', 'AskReviewInput', ask, FIELDS)).toMatchObject({
      state: 'IN_REVIEW',
      review: { isOpen: true, reason: 'It is the name of our band.' },
    });
    expect(await publish(browser, listing)).toMatchObject({ __typename: 'ListingNotReady' });

    await database.unitOfWork.query(`UPDATE listing_reviews SET state = 'APPROVED', decided_at = now()`);
    expect(await publish(browser, listing)).toMatchObject({ __typename: 'Listing', state: 'PUBLISHED' });
  });

  test('that was mended is published at once', async () => {
    const browser = await someone();
    const listing = await aWholeDraft(browser, { words: { headline: 'We cure sadness', about: null } });
    const mended = await save(browser, listing, { words });
    expect(await publish(browser, mended)).toMatchObject({ state: 'PUBLISHED' });
  });
});
