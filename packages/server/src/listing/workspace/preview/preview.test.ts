import { expect, test } from 'vitest';
import { AccountStory } from '../../../../test/account-story.js';
import { openedForThisFile } from '../../../../test/opened-for-this-file.js';
import { KeeperInStory } from '../../../../test/keeper-story.js';
import { Scenario } from '../../../../test/scenario.js';

const { database, story } = await openedForThisFile(AccountStory, { rateLimits: false });
const scenario = new Scenario(database);

/** Everything a patient reads about somebody but what leads somewhere. */
const SHOWN = `slug url npi displayName givenName familyName pronouns postnominals headline about experienceWith
  acceptingNewPatients yearsInPractice lastConfirmedOn invented services professions { slug }
  conditions { slug } languages { tag label } insurers { insurer { slug } inNetwork confirmedOn }
  integrationSupport { level timing modalities { slug } sessionsIncluded acceptsPatientsDosedElsewhere note }
  licenses { jurisdiction kind number startsOn expiresOn inForce profession { slug }
    verification { state source checkedOn recheckBy } }
  verifications { subject state } trainings { title body hours completedOn verification { state } }
  clinics { name } locations { name street city region postalCode timeZone phone accessibility directions
    remsCertification { state recheckBy } }
  offerings { service careSetting deliveryMethod { slug } location { city } remoteIn sessionMinutes observationMinutes
    inPersonEvaluationFirst sessionPrice { price { amount } notIncluded confirmedOn }
    coursePrice { total { amount } confirmedOn } typicalCourse { sessions } psychotherapyDuringSession
    safety { supervisedBy { slug } inTheRoom monitored rideHomeRequired } }
  careTeam { slug }`;
const SAID = `words { headline about } licenses { number }`;

type Shown = Readonly<Record<string, unknown>>;
let people = 0;

async function aKeeper() {
  const contactEmail = `preview-${++people}@practice.example`;
  const colleague = await scenario.practitioner('Bo Lund, MD').licensedIn('US-TX').at('Dallas').publish();
  const person = await scenario
    .practitioner('Ana Ruiz, MD')
    .who({
      contactEmail,
      headline: 'Unhurried care',
      about: 'I listen.',
      conditions: ['ptsd'],
      languages: ['en', 'es'],
    })
    .licensedIn('US-TX')
    .licensedIn('US-OK')
    .licensedIn('US-NM', { checked: false })
    .at('Dallas')
    .certified()
    .offers('iv-infusion', { price: 45_000 })
    .offers('intranasal-esketamine')
    .hours('Mon-Fri 9:00-17:00')
    .publish();
  const ids = [person.id, colleague.id];
  await database.unitOfWork.query(
    `INSERT INTO care_team_members (practitioner_id, member_id) VALUES ($1, $2), ($2, $1)`,
    ids,
  );
  return { person, keeper: await KeeperInStory.at(story, contactEmail) };
}

const preview = async (keeper: KeeperInStory, fields = SHOWN) =>
  (await keeper.own(`preview { ${fields} }`))['preview'] as Shown;
const published = async (slug: string) =>
  (
    await story.house.publicDoor.ask<{ practitioner: Shown }>(
      `query ($slug: String!) { practitioner(slug: $slug) { ${SHOWN} } }`,
      { slug },
    )
  ).practitioner;
test('of a draft that says what is published, the preview is what patients get, to the letter; reading stores nothing', async () => {
  const { person, keeper } = await aKeeper();
  const seen = await published(person.slug);
  expect(seen['careTeam']).toHaveLength(1);
  expect(seen['offerings']).toHaveLength(2);
  expect(await preview(keeper)).toEqual(seen);
  const stored = await database.unitOfWork.query(`SELECT 1 FROM listing_drafts WHERE practitioner_id = $1`, [
    person.id,
  ]);
  expect(stored).toEqual([]);
});

test('a change is in the preview and nowhere else, with what it does to our checks; published, it is the same', async () => {
  const { person, keeper } = await aKeeper();
  const before = await published(person.slug);
  const { draft } = (await keeper.own(`draft { licenses { key jurisdiction profession kind number startsOn expiresOn }
      places { key clinicName name street city region postalCode timeZone phone accessibility directions } }`)) as {
    draft: { licenses: object[]; places: object[] };
  };
  await keeper.change('saveListing', {
    words: { headline: 'Second thoughts', about: null },
    licenses: draft.licenses.map((license, index) => (index === 0 ? { ...license, number: 'NEW-1' } : license)),
    places: draft.places.map((place) => ({ ...place, street: '99 Other St' })),
  });
  const drawn = await preview(keeper);
  expect(drawn).toMatchObject({ headline: 'Second thoughts', about: null, locations: [{ street: '99 Other St' }] });
  expect(JSON.stringify(drawn['licenses'])).toContain('NEW-1');
  // The place is another one: nothing was checked there, and esketamine needs that.
  expect(drawn).toMatchObject({ locations: [{ remsCertification: null }] });
  expect(drawn['offerings']).toHaveLength(1);
  expect(await published(person.slug)).toEqual(before);

  const offerings = (
    (await keeper.own(`draft { offerings { key service deliveryMethod careSetting placeKey remoteIn sessionMinutes observationMinutes
      sessionPrice { amount notIncluded } coursePrice { items { phase sessions amount insuranceNote } notIncluded validFrom }
      safety { supervisedBy inTheRoom monitored emergencyTraining rescueEquipment privateRoom supportPersonAllowed
        rideHomeRequired longTermMonitoring afterHoursContact } psychotherapyDuringSession } }`)) as {
      draft: { offerings: { deliveryMethod: string }[] };
    }
  ).draft.offerings;
  await keeper.change('saveListing', {
    offerings: offerings.filter(({ deliveryMethod }) => deliveryMethod === 'iv-infusion'),
  });
  const readThrough = await preview(keeper);
  expect(await keeper.change('publishListing')).toEqual({ __typename: 'Listing' });
  expect(await published(person.slug)).toEqual(readThrough);
});

test('nothing in a preview can be booked, reported or found by its id', async () => {
  const { keeper } = await aKeeper();
  const hour = 3_600_000;
  const from = Date.parse(database.clock.now().toString());
  const [first, last] = [from, from + 30 * 24 * hour].map((at) => new Date(at).toISOString());
  const drawn = (await preview(
    keeper,
    `id consultationTypes { id } nextSlot { startsAt } slots(from: "${first}", to: "${last}") { startsAt }
     locations { id } clinics { id } offerings { id }`,
  )) as { id: string; locations: { id: string }[]; clinics: { id: string }[]; offerings: { id: string }[] };
  expect(drawn).toMatchObject({ consultationTypes: [], nextSlot: null, slots: [] });
  const ids = [drawn, ...drawn.locations, ...drawn.clinics, ...drawn.offerings].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(4);
  const { nodes } = await keeper.browser.ask<{ nodes: unknown[] }>(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, {
    ids,
  });
  expect(nodes).toEqual(ids.map(() => null));
  const report = { practitionerId: drawn.id, text: 'Wrong' };
  expect(await keeper.browser.act('reportListing', 'ReportListingInput', report)).toMatchObject({
    __typename: 'NotFound',
  });
});

test('a draft that was only begun is drawn, too', async () => {
  const keeper = await KeeperInStory.at(story, `preview-${++people}@practice.example`);
  await keeper.browser.act(
    'beginListing',
    'BeginListingInput',
    { givenName: 'Rae', familyName: 'Olsen' },
    '__typename',
  );
  expect(await preview(keeper)).toMatchObject({
    displayName: 'Rae Olsen',
    slug: 'rae-olsen',
    licenses: [],
    offerings: [],
  });
});

test('a version is read as patients saw it, beside what the one before it said, and stays where it is', async () => {
  const { person, keeper } = await aKeeper();
  const first = await preview(keeper);
  await keeper.change('saveListing', { words: { headline: 'Second thoughts', about: null } });
  await keeper.change('publishListing');
  const version = async (number: number) =>
    (
      await keeper.own(
        `version(number: ${number}) { number why said { ${SAID} } saidBefore { ${SAID} } preview { ${SHOWN} } }`,
      )
    )['version'];
  expect(await version(1)).toMatchObject({ number: 1, why: 'FOUND', saidBefore: null, preview: first });
  expect(await version(2)).toMatchObject({
    why: 'PUBLISHED',
    said: { words: { headline: 'Second thoughts' } },
    saidBefore: { words: { headline: 'Unhurried care' } },
    preview: { headline: 'Second thoughts' },
  });
  expect([await version(3), await version(0), await version(-1)]).toEqual([null, null, null]);
  expect(await published(person.slug)).toMatchObject({ headline: 'Second thoughts' });
  expect(await keeper.own('draft { words { headline } } versions { number }')).toMatchObject({
    draft: { words: { headline: 'Second thoughts' } },
    versions: [{ number: 2 }, { number: 1 }],
  });
});

test('at a clinic where others work, its facts are drawn as they stay', async () => {
  const { person, keeper } = await aKeeper();
  const other = await scenario.practitioner('Cy Moss, MD').licensedIn('US-TX').at('Austin').publish();
  await database.unitOfWork.query(
    `INSERT INTO practitioner_locations (practitioner_id, location_id, position)
     SELECT $1, location_id, 5 FROM practitioner_locations WHERE practitioner_id = $2`,
    [other.id, person.id],
  );
  const { draft } = (await keeper.own(
    `draft { places { key clinicName name street city region postalCode timeZone phone accessibility directions } }`,
  )) as { draft: { places: object[] } };
  await keeper.change('saveListing', {
    places: draft.places.map((place) => ({ ...place, directions: 'Mine to say?' })),
  });
  expect(JSON.stringify((await preview(keeper))['locations'])).not.toContain('Mine to say?');
});
