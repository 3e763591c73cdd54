import { beforeEach, describe, expect, test } from 'vitest';
import { AccountStory } from '../../../../test/account-story.js';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { KeeperInStory } from '../../../../test/keeper-story.js';
import { Scenario, type InStory } from '../../../../test/scenario.js';

const { database, story } = await openedForThisFile(AccountStory, { rateLimits: false });
const scenario = new Scenario(database);

let people = 0;
const address = () => `fresh-${people}@practice.example`;

async function aListing(): Promise<InStory> {
  people++;
  const person = await scenario
    .practitioner('Ana Ruiz, MD')
    .who({ contactEmail: address(), headline: 'Unhurried care', conditions: ['ptsd'] })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion', { price: 45_000 })
    .publish();
  await database.unitOfWork.query(`UPDATE practitioners SET invented = false WHERE id = $1`, [person.id]);
  return person;
}
const confirmedSoManyDaysAgo = ({ id }: InStory, days: number) =>
  database.unitOfWork.query(
    `WITH p AS (UPDATE practitioners SET last_confirmed_on = $2 WHERE id = $1)
     UPDATE offerings SET session_price = session_price || jsonb_build_object('confirmedOn', $2::text)
     WHERE practitioner_id = $1`,
    [id, scenario.inDays(-days)],
  );

describe('confirming', () => {
  const FRESHNESS = `freshness { lastConfirmedOn sinksOn hiddenOn isSinking isHidden
    said { words { headline } } }`;
  const seen = async ({ slug }: InStory) =>
    (
      await story.house.publicDoor.ask<{ practitioner: unknown }>(
        `query ($slug: String!) { practitioner(slug: $slug) { lastConfirmedOn insurers { confirmedOn }
          offerings { sessionPrice { confirmedOn } } } }`,
        { slug },
      )
    ).practitioner;

  test('keeps nobody in sight who offers nothing: published once, they say whom to ask for therapy, and are found as one who gives it', async () => {
    const person = await aListing();
    const keeper = await KeeperInStory.at(story, address());
    const { id } = await keeper.own('id');
    await database.unitOfWork.query(`DELETE FROM offerings WHERE practitioner_id = $1`, [person.id]);
    await database.unitOfWork.query(`UPDATE practitioners SET integration_level = 'REFERRAL' WHERE id = $1`, [
      person.id,
    ]);
    await confirmedSoManyDaysAgo(person, 100);
    const confirm = () =>
      keeper.browser.act(
        'confirmListing',
        'ListingIdInput',
        { listingId: id },
        '__typename ... on UserError { message }',
      );
    expect(await confirm()).toEqual({
      ...{
        __typename: 'ListingNotReady',
        message: 'As it is, it offers nothing. Correct your draft, and publish that.',
      },
    });
    expect(await seen(person)).toMatchObject({ lastConfirmedOn: scenario.inDays(-100) });

    await database.unitOfWork.query(`UPDATE practitioners SET integration_level = 'IN_HOUSE' WHERE id = $1`, [
      person.id,
    ]);
    expect(await confirm()).toMatchObject({ __typename: 'Listing' });
  });

  test('puts the day of everything right and brings back what was out of sight; a draft of before takes no day back', async () => {
    const person = await aListing();
    const keeper = await KeeperInStory.at(story, address());
    const insurers = [{ slug: 'aetna', inNetwork: true }];
    const reach = { conditions: ['ptsd'], experienceWith: [], languages: ['en'], insurers, acceptingNewPatients: true };
    await keeper.change('saveListing', { reach });
    await keeper.change('publishListing');
    await database.unitOfWork.query(`UPDATE insurer_participations SET confirmed_on = '2026-01-01'`);
    await confirmedSoManyDaysAgo(person, 130);
    await keeper.change('saveListing', { words: { headline: 'In the making', about: null } });
    // It holds the price with its old day.
    await database.unitOfWork.query(
      `UPDATE listing_drafts SET document = jsonb_set(document, '{offerings,0,sessionPrice,confirmedOn}', '"2026-01-01"')`,
    );
    expect(await seen(person)).toBeNull();
    expect(await keeper.own(FRESHNESS)).toMatchObject({
      freshness: { lastConfirmedOn: scenario.inDays(-130), isSinking: true, isHidden: true },
    });

    const { id } = await keeper.own('id');
    const confirm = { listingId: id };
    const halfway = await story.signedIn(address());
    expect(await halfway.act('confirmListing', 'ListingIdInput', confirm, '__typename')).toEqual({
      __typename: 'SecondFactorNeeded',
    });
    expect(await seen(person)).toBeNull();
    expect(await keeper.browser.act('confirmListing', 'ListingIdInput', confirm, '__typename')).toEqual({
      __typename: 'Listing',
    });

    const today = scenario.today();
    const fresh = {
      lastConfirmedOn: today,
      insurers: [{ confirmedOn: today }],
      offerings: [{ sessionPrice: { confirmedOn: today } }],
    };
    expect(await seen(person)).toEqual(fresh);
    expect(await keeper.own(FRESHNESS)).toMatchObject({
      freshness: {
        lastConfirmedOn: today,
        sinksOn: scenario.inDays(90),
        hiddenOn: scenario.inDays(120),
        isSinking: false,
        isHidden: false,
        said: { words: { headline: 'Unhurried care' } },
      },
    });
    await keeper.change('publishListing');
    expect(await seen(person)).toEqual(fresh);
  });

  interface Facts {
    readonly freshness: {
      readonly parts: {
        readonly part: string;
        readonly things: { key: string; facts: { name: string; confirmedOn: string }[] }[];
      }[];
    };
  }
  /** Each fact with its day, by its page, and its place on that page where there are several things. */
  const daysOf = async (keeper: KeeperInStory): Promise<Record<string, string>> => {
    const own = (await keeper.own(
      'freshness { parts { part things { key facts { name confirmedOn } } } }',
    )) as unknown as Facts;
    const days = own.freshness.parts.flatMap(({ part, things }) =>
      things.flatMap(({ facts }, index) =>
        facts.map(({ name, confirmedOn }) => [`${part}${things.length > 1 ? index + 1 : ''} ${name}`, confirmedOn]),
      ),
    );
    return Object.fromEntries(days) as Record<string, string>;
  };
  const licensesOf = async (keeper: KeeperInStory) => {
    const fields = 'draft { licenses { key kind jurisdiction profession number startsOn expiresOn } }';
    return ((await keeper.own(fields)) as { draft: { licenses: { key: string | null; number: string }[] } }).draft
      .licenses;
  };

  test('every fact that is given has a day, and publishing a change says so of that fact alone', async () => {
    const person = await aListing();
    const keeper = await KeeperInStory.at(story, address());
    await confirmedSoManyDaysAgo(person, 30);
    const before = scenario.inDays(-30);
    const days = await daysOf(keeper);
    expect(new Set(Object.values(days))).toEqual(new Set([before]));
    expect(Object.keys(days)).toEqual(
      expect.arrayContaining([
        ...['PERSON givenName', 'LICENSES number', 'LICENSES expiresOn', 'PLACES street', 'OFFERINGS sessionMinutes'],
        ...['OFFERINGS sessionPrice', 'OFFERINGS safety.rideHomeRequired', 'REACH conditions.ptsd'],
        ...['REACH languages.en', 'WORDS headline', 'SUPPORT level'],
      ]),
    );
    // What is not given is no fact to confirm.
    expect(Object.keys(days)).not.toContain('WORDS about');
    expect(Object.keys(days)).not.toContain('OFFERINGS coursePrice');

    const [texas] = await licensesOf(keeper);
    const reach = {
      ...{ conditions: ['ptsd', 'major-depression'], experienceWith: [], languages: ['en', 'es'] },
      ...{ insurers: [{ slug: 'aetna', inNetwork: true }], acceptingNewPatients: true },
    };
    await keeper.change('saveListing', { words: { headline: 'Unhurried care', about: 'Second thoughts.' } });
    await keeper.change('saveListing', { reach, licenses: [{ ...texas, number: 'K-7' }] });
    await keeper.change('publishListing');
    const said = [
      ...['WORDS about', 'REACH conditions.major-depression', 'REACH languages.es', 'REACH insurers.aetna'],
      'LICENSES number',
    ];
    expect(await daysOf(keeper)).toEqual({
      ...days,
      ...Object.fromEntries(said.map((fact) => [fact, scenario.today()])),
    });

    const { id } = await keeper.own('id');
    await keeper.browser.act('confirmListing', 'ListingIdInput', { listingId: id }, '__typename');
    expect(new Set(Object.values(await daysOf(keeper)))).toEqual(new Set([scenario.today()]));
  });

  test('prices and insurers have the day that patients read, whatever the rest of the page has', async () => {
    const person = await aListing();
    const keeper = await KeeperInStory.at(story, address());
    const insurers = ['aetna', 'cigna'].map((slug) => ({ slug, inNetwork: true }));
    const reach = { conditions: ['ptsd'], experienceWith: [], languages: ['en'], insurers, acceptingNewPatients: true };
    await keeper.change('saveListing', { reach });
    await keeper.change('publishListing');
    await confirmedSoManyDaysAgo(person, 30);
    const [course, aetna, cigna] = [-3, -5, -12].map((days) => scenario.inDays(days));
    await database.unitOfWork.query(`UPDATE offerings SET course_price = $2 WHERE practitioner_id = $1`, [
      person.id,
      { total: 90_000, items: [], notIncluded: null, validFrom: '2026-01-01', confirmedOn: course },
    ]);
    await database.unitOfWork.query(
      `UPDATE insurer_participations SET confirmed_on = CASE insurer WHEN 'aetna' THEN $2::date ELSE $3::date END
       WHERE practitioner_id = $1`,
      [person.id, aetna, cigna],
    );
    expect(await daysOf(keeper)).toMatchObject({
      ...{ 'OFFERINGS sessionPrice': scenario.inDays(-30), 'OFFERINGS coursePrice': course },
      ...{
        'REACH insurers.aetna': aetna,
        'REACH insurers.cigna': cigna,
        'REACH conditions.ptsd': scenario.inDays(-30),
      },
    });
  });

  test('each thing of a list has days of its own', async () => {
    const person = await aListing();
    const keeper = await KeeperInStory.at(story, address());
    await confirmedSoManyDaysAgo(person, 30);
    const [texas] = await licensesOf(keeper);
    await keeper.change('saveListing', {
      licenses: [{ ...texas, key: null, jurisdiction: 'US-OK', number: 'K-1' }, texas],
    });
    await keeper.change('publishListing');
    const days = await daysOf(keeper);
    expect(new Set([days['LICENSES1 number'], days['LICENSES2 number']])).toEqual(
      new Set([scenario.inDays(-30), scenario.today()]),
    );
  });

  test('dates the prices of talks as well, and leaves alone what has none', async () => {
    const person = await aListing();
    await database.unitOfWork.query(
      `INSERT INTO consultation_types (id, practitioner_id, name, mode, minutes, price, lead_time_minutes, horizon_days, notice_minutes)
       SELECT gen_random_uuid(), $1, name, 'VIDEO', 20, price, 0, 30, 0 FROM (VALUES ('a', 4500), ('b', NULL)) AS t(name, price)`,
      [person.id],
    );
    const keeper = await KeeperInStory.at(story, address());
    const { id } = await keeper.own('id');
    await keeper.browser.act('confirmListing', 'ListingIdInput', { listingId: id }, '__typename');
    const days = await database.unitOfWork.query(
      `SELECT name, price_confirmed_on::text AS day FROM consultation_types WHERE practitioner_id = $1 ORDER BY name`,
      [person.id],
    );
    expect(days).toEqual([
      { name: 'a', day: scenario.today() },
      { name: 'b', day: null },
    ]);
  });

  test('is for what was published', async () => {
    people++;
    const keeper = await KeeperInStory.at(story, address());
    await keeper.browser.act(
      'beginListing',
      'BeginListingInput',
      { givenName: 'Rae', familyName: 'Olsen' },
      '__typename',
    );
    const { id, freshness } = await keeper.own('id freshness { lastConfirmedOn }');
    expect(freshness).toBeNull();
    expect(await keeper.browser.act('confirmListing', 'ListingIdInput', { listingId: id }, '__typename')).toEqual({
      __typename: 'ListingNotReady',
    });
  });
});

describe('reminders', () => {
  const remind = async () => {
    const sweep = story.house.services.sweeps.find(({ name }) => name === 'listing.confirm-reminders');
    // Twice at once, as two workers would.
    await Promise.all([sweep?.run(), sweep?.run()]);
    await sweep?.run();
  };
  const mails = async () =>
    (await story.mailsTo(address())).filter(({ subject }) => subject === 'Is your listing still true?');

  beforeEach(() => database.unitOfWork.query(`UPDATE practitioners SET state = 'PAUSED'`));

  test('come once each after 75, 85 and 90 days, and begin anew once it is confirmed', async () => {
    const person = await aListing();
    const counts: number[] = [];
    for (const days of [74, 1, 5, 5, 4, 1, 10, 25]) {
      database.clock.advance({ hours: 24 * days });
      await remind();
      counts.push((await mails()).length);
    }
    // On days 74, 75, 80, 85, 89, 90, 100 and 125.
    expect(counts).toEqual([0, 1, 1, 2, 2, 3, 3, 3]);
    await scenario.confirm(person);
    database.clock.advance({ hours: 24 * 75 });
    await remind();
    expect(await mails()).toHaveLength(4);
  });

  test('say what happens when, and nothing else', async () => {
    const person = await aListing();
    await confirmedSoManyDaysAgo(person, 85);
    await remind();
    const [mail] = await mails();
    const day = (days: number) =>
      new Date(scenario.inDays(days)).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    expect(mail?.text).toContain(`If you do not say so by ${day(5)}, it is listed below the others`);
    expect(mail?.text).toContain(`On ${day(35)} it goes out of sight.`);
    expect(mail?.text).toContain('http://localhost:4000/listing/confirm');
    expect(mail?.text.toLowerCase()).not.toMatch(/ketamine|infusion|ptsd|ruiz/);
  });

  test('that were missed are not made up for: the latest alone is sent', async () => {
    const person = await aListing();
    await confirmedSoManyDaysAgo(person, 95);
    await remind();
    expect(await mails()).toHaveLength(1);
    expect((await mails())[0]?.text).toContain('It is listed below the others until you say so.');
  });

  test('that are owed are not sent when it was confirmed meanwhile, is before nobody, or is made up', async () => {
    const confirmed = await aListing();
    await confirmedSoManyDaysAgo(confirmed, 80);
    const sweep = story.house.services.sweeps.find(({ name }) => name === 'listing.confirm-reminders');
    await sweep?.run();
    await scenario.confirm(confirmed);
    expect(await mails()).toEqual([]);
    const paused = await aListing();
    await confirmedSoManyDaysAgo(paused, 80);
    await database.unitOfWork.query(`UPDATE practitioners SET state = 'PAUSED' WHERE id = $1`, [paused.id]);
    await remind();
    expect(await mails()).toEqual([]);
    const madeUp = await aListing();
    await confirmedSoManyDaysAgo(madeUp, 80);
    await database.unitOfWork.query(`UPDATE practitioners SET invented = true WHERE id = $1`, [madeUp.id]);
    await remind();
    expect(await mails()).toEqual([]);
  });
});
