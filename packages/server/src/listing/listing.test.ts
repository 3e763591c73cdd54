import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { openHouse, type TestHouse } from '../../test/graphql-client.js';
import { deadlocksIn, untilHeldUp } from '../../test/held-up.js';
import { Scenario, type InStory } from '../../test/scenario.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import { documentOf } from './document/listing-document.repository.js';

let database: TestDatabase;
let house: TestHouse;
let scenario: Scenario;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  scenario = new Scenario(database);
});
afterAll(async () => {
  await house.close();
  await database.drop();
});

const anaInDallas = () =>
  scenario
    .practitioner('Ana Ruiz, MD')
    .who({ conditions: ['ptsd', 'ocd'], languages: ['en', 'es'], practisingSince: 2008, pronouns: 'she/her' })
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('iv-infusion', { price: 45_000 })
    .hours('Mon-Fri 9:00-17:00');

const seenBySlug = async (slug: string): Promise<unknown> => {
  const { practitioner } = await house.publicDoor.ask(`query ($slug: String!) { practitioner(slug: $slug) { slug } }`, {
    slug,
  });
  return practitioner;
};

test('two of the same name, at clinics of the same name, are published at once, and each has an address of their own', async () => {
  const namesakes = () =>
    scenario
      .practitioner('Iris Fenwick-Lane, MD')
      .licensedIn('US-TX')
      .inClinic('Twin Rivers Ketamine')
      .at('Dallas')
      .offers('iv-infusion')
      .publish();
  const both = await database.unitOfWork.run(async (tx) => {
    await tx.query('LOCK TABLE changes IN EXCLUSIVE MODE');
    const publishing = [namesakes(), namesakes()];
    await untilHeldUp(database, 2);
    return { publishing };
  });
  const slugs = (await Promise.all(both.publishing)).map(({ slug }) => slug);
  expect(slugs.toSorted()).toEqual(['iris-fenwick-lane', 'iris-fenwick-lane-2']);
  expect(
    await database.unitOfWork.query(`SELECT slug FROM clinics WHERE name = 'Twin Rivers Ketamine' ORDER BY slug`),
  ).toEqual([{ slug: 'twin-rivers-ketamine' }, { slug: 'twin-rivers-ketamine-2' }]);
});

test('somebody whose own name ends in the number that a namesake is given is published beside them, each with an address', async () => {
  const named = (name: string, clinic: string) =>
    scenario.practitioner(name).licensedIn('US-TX').inClinic(clinic).at('Dallas').offers('iv-infusion');
  await named('Otto Lindqvist', 'Lindqvist Ketamine').publish();
  const both = await database.unitOfWork.run(async (tx) => {
    await tx.query('LOCK TABLE changes IN EXCLUSIVE MODE');
    const publishing = [
      named('Otto Lindqvist', 'Lindqvist Ketamine').publish(),
      named('Otto Lindqvist 2', 'Lindqvist Ketamine 2').publish(),
    ];
    await untilHeldUp(database, 2);
    return { publishing };
  });
  const slugs = (await Promise.all(both.publishing)).map(({ slug }) => slug);
  expect(['otto-lindqvist-2', 'otto-lindqvist-3', 'otto-lindqvist-2-2']).toEqual(expect.arrayContaining(slugs));
  expect(await database.unitOfWork.query(`SELECT 1 FROM clinics WHERE name LIKE 'Lindqvist Ketamine%'`)).toHaveLength(
    3,
  );
});

test('two who begin the same two clinics, each the other one first, do not wait for each other in a circle', async () => {
  const names = ['Aspen Fork Ketamine', 'Birch Fork Ketamine'] as const;
  const beginning = ({ id }: InStory, clinics: readonly string[]) =>
    database.unitOfWork.run(async (tx) => {
      const document = (await documentOf(tx, id))!;
      const [place] = document.places;
      const begun = clinics.map((clinicName) => ({
        ...place!,
        ...{ id: randomUUID(), clinicId: randomUUID(), clinicName },
      }));
      return scenario.listings.publish(tx, id, { ...document, places: [...document.places, ...begun] });
    });
  const ada = await scenario.practitioner('Ada Forks, MD').licensedIn('US-TX').at('Dallas').publish();
  const bea = await scenario.practitioner('Bea Forks, MD').licensedIn('US-TX').at('Dallas').publish();
  let both: readonly Promise<unknown>[] = [];
  const undone = database.unitOfWork.run(async (tx) => {
    // Nobody gets further than their first clinic while these addresses may be somebody else's.
    await tx.query(
      `INSERT INTO clinics (id, slug, name, updated_at)
       VALUES (gen_random_uuid(), 'aspen-fork-ketamine', '-', now()), (gen_random_uuid(), 'birch-fork-ketamine', '-', now())`,
    );
    both = [beginning(ada, names), beginning(bea, names.toReversed())];
    await untilHeldUp(database, 2);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await Promise.all(both)).toMatchObject([{ published: true }, { published: true }]);
  expect(await deadlocksIn(database)).toBe(0);
});

test('a patient reads who somebody is, where they are licensed, and what was checked when', async () => {
  const ana = await anaInDallas().publish();

  const { practitioner } = await house.publicDoor.ask(
    `query ($slug: String!) { practitioner(slug: $slug) {
      id url displayName pronouns yearsInPractice services acceptingNewPatients lastConfirmedOn
      professions { slug } conditions { slug } languages { tag label }
      photo(width: 200) { url }
      licenses { jurisdiction kind profession { slug } verification { subject state source checkedOn recheckBy } }
      locations { city region timeZone postalCode remsCertification { state } }
      clinics { name slug }
      offerings { service deliveryMethod { slug } careSetting remoteIn inPersonEvaluationFirst location { city }
        sessionPrice { price { amount currency formatted } confirmedOn } coursePrice { total { amount } }
        safety { supervisedBy { slug } rideHomeRequired } }
      integrationSupport { level timing sessionPrice { amount } }
    } }`,
    { slug: ana.slug },
  );

  expect(practitioner).toEqual({
    id: ana.globalId,
    url: `http://localhost:4000/practitioners/${ana.slug}`,
    displayName: 'Ana Ruiz, MD',
    pronouns: 'she/her',
    yearsInPractice: 18,
    services: ['KETAMINE_TREATMENT'],
    acceptingNewPatients: true,
    lastConfirmedOn: '2026-11-21',
    professions: [{ slug: 'psychiatrist' }],
    conditions: [{ slug: 'ptsd' }, { slug: 'ocd' }],
    languages: [
      { tag: 'en', label: 'English' },
      { tag: 'es', label: 'Spanish' },
    ],
    photo: null,
    licenses: [
      {
        jurisdiction: 'US-TX',
        kind: 'STATE_LICENSE',
        profession: { slug: 'psychiatrist' },
        verification: {
          subject: 'LICENSE',
          state: 'REGISTRY_MATCHED',
          source: 'A register of a story',
          checkedOn: '2026-10-22',
          recheckBy: '2027-04-20',
        },
      },
    ],
    locations: [
      {
        city: 'Dallas',
        region: 'US-TX',
        timeZone: 'America/Chicago',
        postalCode: '75201',
        remsCertification: null,
      },
    ],
    clinics: [{ name: 'Ruiz Clinic', slug: ana.clinicSlug }],
    offerings: [
      {
        service: 'KETAMINE_TREATMENT',
        deliveryMethod: { slug: 'iv-infusion' },
        careSetting: 'CLINIC',
        remoteIn: [],
        inPersonEvaluationFirst: false,
        location: { city: 'Dallas' },
        sessionPrice: { price: { amount: 45_000, currency: 'USD', formatted: '$450' }, confirmedOn: '2026-11-21' },
        coursePrice: null,
        safety: { supervisedBy: [{ slug: 'psychiatrist' }], rideHomeRequired: true },
      },
    ],
    integrationSupport: { level: 'REFERRAL', timing: ['AFTER_SESSION'], sessionPrice: null },
  });
});

test('nobody finds a listing that is paused, stale for 120 days, or without an unexpired licence', async () => {
  const start = database.clock.now();
  const paused = await anaInDallas().publish();
  const ownLicense = await scenario
    .practitioner('Bo Short')
    .licensedIn('US-TX', { expiresOn: scenario.inDays(10) })
    .publish();
  const forgotten = await anaInDallas().publish();

  await scenario.pause(paused);
  expect(await seenBySlug(paused.slug)).toBeNull();
  expect(await seenBySlug('nobody-has-this-name')).toBeNull();

  database.clock.set(start.add({ hours: 24 * 10 }));
  expect(await seenBySlug(ownLicense.slug)).toEqual({ slug: ownLicense.slug });
  database.clock.set(start.add({ hours: 24 * 11 }));
  expect(await seenBySlug(ownLicense.slug)).toBeNull();

  database.clock.set(start.add({ hours: 24 * 119 }));
  expect(await seenBySlug(forgotten.slug)).toEqual({ slug: forgotten.slug });
  database.clock.set(start.add({ hours: 24 * 120 }));
  expect(await seenBySlug(forgotten.slug)).toBeNull();
  await scenario.confirm(forgotten);
  expect(await seenBySlug(forgotten.slug)).toEqual({ slug: forgotten.slug });
  database.clock.set(start);
});

test('a location has the name it was given, also where it is the only one, and none where it was given none', async () => {
  const nameAt = async (slug: string) => {
    const { practitioner } = await house.publicDoor.ask<{ practitioner: { locations: unknown[] } }>(
      `query ($slug: String!) { practitioner(slug: $slug) { locations { name } } }`,
      { slug },
    );
    return practitioner.locations;
  };
  const upstairs = await scenario
    .practitioner('Uma Upstairs')
    .licensedIn('US-TX')
    .at('Plano', { name: 'Second floor' })
    .offers('iv-infusion')
    .publish();
  expect(await nameAt(upstairs.slug)).toEqual([{ name: 'Second floor' }]);
  expect(await nameAt((await anaInDallas().publish()).slug)).toEqual([{ name: null }]);
});

test('a check lapses by itself, and the page says so', async () => {
  const start = database.clock.now();
  const soon = await scenario.practitioner('Cy Lapse').licensedIn('US-TX', { checked: '2026-11-30' }).publish();
  const states = async () => {
    const { practitioner } = await house.publicDoor.ask<{ practitioner: { licenses: unknown[] } }>(
      `query ($slug: String!) { practitioner(slug: $slug) { licenses { verification { state recheckBy } } } }`,
      { slug: soon.slug },
    );
    return practitioner.licenses;
  };
  database.clock.set('2026-11-30T23:00:00Z');
  expect(await states()).toEqual([{ verification: { state: 'REGISTRY_MATCHED', recheckBy: '2026-11-30' } }]);
  database.clock.set('2026-12-01T15:00:00Z');
  expect(await states()).toEqual([{ verification: { state: 'LAPSED', recheckBy: '2026-11-30' } }]);
  database.clock.set(start);
});

test('care at home ends with the federal waiver, by itself, and says that an examination comes first', async () => {
  const start = database.clock.now();
  const home = await scenario
    .practitioner('Dee Home')
    .licensedIn('US-TX')
    .licensedIn('US-OK')
    .licensedIn('US-LA', { checked: false })
    .offers('sublingual', { careSetting: 'HOME_SUPERVISED_REMOTELY', service: 'KAP' })
    .publish();
  const offerings = async () => {
    const { practitioner } = await house.publicDoor.ask<{ practitioner: { offerings: unknown[] } }>(
      `query ($slug: String!) { practitioner(slug: $slug) { offerings { remoteIn inPersonEvaluationFirst location { id } } } }`,
      { slug: home.slug },
    );
    return practitioner.offerings;
  };
  database.clock.set('2027-01-01T04:59:00Z');
  expect(await offerings()).toEqual([{ remoteIn: ['US-OK', 'US-TX'], inPersonEvaluationFirst: false, location: null }]);
  database.clock.set('2027-01-01T05:00:00Z');
  expect(await offerings()).toEqual([{ remoteIn: [], inPersonEvaluationFirst: true, location: null }]);
  database.clock.set(start);
});

test('esketamine is shown while its location’s certificate counts, and not a day longer', async () => {
  const start = database.clock.now();
  const certified = await scenario
    .practitioner('Eli Spray')
    .licensedIn('US-TX')
    .at('Houston')
    .certified('2026-12-10')
    .offers('intranasal-esketamine')
    .offers('im-injection', { service: 'KAP' })
    .publish();
  const gives = async () => {
    const { practitioner } = await house.publicDoor.ask<{
      practitioner: { services: string[]; offerings: { deliveryMethod: { slug: string } }[] };
    }>(`query ($slug: String!) { practitioner(slug: $slug) { services offerings { deliveryMethod { slug } } } }`, {
      slug: certified.slug,
    });
    return [practitioner.services, practitioner.offerings.map(({ deliveryMethod }) => deliveryMethod.slug)];
  };
  expect(await gives()).toEqual([
    ['KETAMINE_TREATMENT', 'KAP'],
    ['intranasal-esketamine', 'im-injection'],
  ]);
  database.clock.set('2026-12-11T15:00:00Z');
  expect(await gives()).toEqual([['KAP'], ['im-injection']]);
  database.clock.set(start);
});

test('what the rules forbid cannot be published, and says why', async () => {
  const expired = scenario.practitioner('Flo Late').licensedIn('US-TX', { expiresOn: '2026-11-20' });
  await expect(expired.publish()).rejects.toThrow('A listing needs a licence that has not expired.');
  const uncertified = scenario
    .practitioner('Gus Spray')
    .licensedIn('US-TX')
    .at('Dallas')
    .offers('intranasal-esketamine');
  await expect(uncertified.publish()).rejects.toThrow('whose certificate we have checked');
  const elsewhere = scenario.practitioner('Hal Away').licensedIn('US-OK').at('Dallas, TX').offers('iv-infusion');
  await expect(elsewhere.publish()).rejects.toThrow('Care there needs a licence for that state.');
  expect(await seenBySlug('flo-late')).toBeNull();
});

test('a clinic shows its people by name, in pages, and goes out of sight with the last of them', async () => {
  const zoe = await scenario
    .practitioner('Zoe Alpha')
    .licensedIn('US-TX')
    .at('Austin')
    .inClinic('Three of Us')
    .publish();
  const others: InStory[] = [];
  for (const name of ['Yan Beta', 'Ángel Álvarez']) {
    others.push(await scenario.practitioner(name).licensedIn('US-TX').beside(zoe).publish());
  }
  const page = async (paging: string) => {
    const { clinic } = await house.publicDoor.ask<{ clinic: { practitioners: Connection } }>(
      `{ clinic(slug: "three-of-us") { practitioners(${paging}) {
        totalCount nodes { givenName } edges { cursor node { givenName } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
    );
    return clinic.practitioners;
  };
  const first = await page('first: 2');
  expect(first.nodes.map(({ givenName }) => givenName)).toEqual(['Zoe', 'Ángel']);
  expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
  expect(second.nodes.map(({ givenName }) => givenName)).toEqual(['Yan']);
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const back = await page(`last: 2, before: "${second.pageInfo.startCursor}"`);
  expect(back.nodes.map(({ givenName }) => givenName)).toEqual(['Zoe', 'Ángel']);

  const elsewhere = await anaInDallas().publish();
  const { errors } = await house.publicDoor.send(
    `{ clinic(slug: "${elsewhere.clinicSlug}") { practitioners(first: 2, after: "${first.pageInfo.endCursor}") { totalCount } } }`,
  );
  expect(errors[0]?.message).toBe('after is not a cursor of this list.');

  for (const one of [zoe, ...others]) await scenario.pause(one);
  expect(await house.publicDoor.ask(`{ clinic(slug: "three-of-us") { name } }`)).toEqual({ clinic: null });
});

test.each([
  ['first: 0', ['first'], 'first must be between 1 and 50.'],
  ['first: 51', ['first'], 'first must be between 1 and 50.'],
  ['', ['first'], 'Say how many with first or last: 1 to 50.'],
  ['first: 1, last: 1', ['last'], 'Give either first or last, not both.'],
  ['first: 1, after: "made-up"', ['after'], 'after is not a cursor of this list.'],
])('a page asked for with (%s) is refused with its path', async (paging, path, message) => {
  const ana = await anaInDallas().publish();
  const { status, data, errors } = await house.publicDoor.send(
    `{ clinic(slug: "${ana.clinicSlug}") { practitioners${paging && `(${paging})`} { totalCount } } }`,
  );
  expect(status).toBe(200);
  expect(data).toEqual({ clinic: { practitioners: null } });
  expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path, message }] });
});

test('node finds again what may be seen, and nothing else', async () => {
  const withTalks = () => anaInDallas().talks('IN_PERSON');
  const ana = await withTalks().publish();
  const hidden = {
    paused: await withTalks().publish(),
    unlicensed: await withTalks().publish(),
    unconfirmed: await withTalks().publish(),
  };
  await scenario.pause(hidden.paused);
  await database.unitOfWork.query(`UPDATE licenses SET expires_on = $2::date - 1 WHERE practitioner_id = $1`, [
    hidden.unlicensed.id,
    scenario.inDays(0),
  ]);
  await database.unitOfWork.query(`UPDATE practitioners SET last_confirmed_on = $2::date - 120 WHERE id = $1`, [
    hidden.unconfirmed.id,
    scenario.inDays(0),
  ]);
  const ids = (who: InStory) => [
    who.globalId,
    toGlobalId('Location', who.locationIds[0] ?? ''),
    toGlobalId('Offering', who.offeringIds[0] ?? ''),
    toGlobalId('ConsultationType', who.typeIds.IN_PERSON ?? ''),
  ];
  const nodesOf = async (...globalIds: string[]) => {
    const { nodes } = await house.publicDoor.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Practitioner { slug } ... on Location { city }
        ... on Offering { careSetting } ... on ConsultationType { mode location { city } } } }`,
      { ids: globalIds },
    );
    return nodes;
  };
  expect(await nodesOf(...ids(ana), 'bWFkZS11cA')).toEqual([
    { __typename: 'Practitioner', slug: ana.slug },
    { __typename: 'Location', city: 'Dallas' },
    { __typename: 'Offering', careSetting: 'CLINIC' },
    { __typename: 'ConsultationType', mode: 'IN_PERSON', location: { city: 'Dallas' } },
    null,
  ]);
  for (const [why, who] of Object.entries(hidden)) {
    expect(await nodesOf(...ids(who)), why).toEqual([null, null, null, null]);
  }
});

test.each(['\u0000', 'x'.repeat(10_000), '🌲', 'Ana Ruiz', "'; DROP TABLE practitioners; --", ''])(
  'a slug that nobody could have is answered with null',
  async (slug) => {
    expect(await seenBySlug(slug)).toBeNull();
  },
);

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly { givenName: string }[];
  readonly pageInfo: { readonly startCursor: string; readonly endCursor: string };
}
