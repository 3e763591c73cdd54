import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AccountStory } from '../../test/account-story.js';
import { ClinicStory, type Keeps } from '../../test/clinic-story.js';
import { ConsultationStory, monday10 } from '../../test/consultation-story.js';
import { createTestDatabase, testNow, type TestDatabase } from '../../test/database.js';
import { Schedules } from '../availability/schedules.service.js';
import { recordCheck } from '../verification/verification.service.js';

let database: TestDatabase;
let story: AccountStory;
let clinics: ClinicStory;
let talks: ConsultationStory;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 8 });
  story = await AccountStory.open(database, { rateLimits: false });
  clinics = new ClinicStory(database, story);
  talks = await ConsultationStory.open(database, { rateLimits: false });
});
beforeEach(() => {
  database.clock.set(testNow);
});
afterAll(async () => {
  await talks.close();
  await story.close();
  await database.drop();
});

let people = 0;
/** A name of one's own in each story. */
const name = (given: string) => `${given} Wren${String.fromCharCode(97 + (people++ % 26))}${people}`;

const streets = async (slug: string) => (await clinics.page(slug))?.locations.map(({ street }) => street);
const rows = <Row>(sql: string, parameters: readonly unknown[]) => database.unitOfWork.query<Row>(sql, parameters);

/** A talk in person that somebody promised a patient; answers the patient's token and id of it. */
async function aPromisedTalk({ person, email, browser }: Keeps) {
  const asked = { practitionerId: person.id, typeId: person.typeIds.IN_PERSON ?? '', email };
  const request = await talks.aSentRequest(asked, { startsAt: monday10 }, browser);
  const outcome = await talks.act(browser, 'acceptConsultation', { consultationId: request.id });
  if (outcome['state'] !== 'CONFIRMED') throw new Error(JSON.stringify(outcome));
  return request;
}

describe('beginning to manage', () => {
  test('is for whoever’s listing brought the clinic, with both steps; nothing of what is seen changes', async () => {
    const ana = await clinics.practitioner(name('Ana'), 'Elm Clinic');
    const before = await clinics.page(ana.person.slug);
    const [found] = await clinics.toTakeUp(ana.browser);
    expect(found).toMatchObject({ name: 'Elm Clinic', hasOthers: false });
    const halfway = await story.signedIn(ana.email);
    expect(await clinics.takeUp({ ...ana, browser: halfway }, found!.key)).toMatchObject({
      __typename: 'SecondFactorNeeded',
    });

    expect(await clinics.takeUp(ana, found!.key)).toMatchObject({ __typename: 'ManagedClinic', name: 'Elm Clinic' });

    expect(await clinics.managed(ana.browser, found!.key)).toMatchObject({
      places: [{ street: '12 Story St' }],
      members: [{ practitioner: { slug: ana.person.slug }, talksAhead: null, waiting: null, licenses: null }],
      managers: [{ email: ana.email, isViewer: true }],
      versions: [{ number: 1, name: 'Elm Clinic' }],
    });
    expect((await ana.browser.viewer())?.account.roles).toContain('CLINIC_MANAGER');
    expect(await clinics.toTakeUp(ana.browser)).toEqual([]);
    expect(await clinics.page(ana.person.slug)).toEqual(before);
    expect(await clinics.findManaged(halfway, found!.key)).toBeNull();
  });

  test('is not for whoever names a clinic of the same name, nor for one of several who work there', async () => {
    const ana = await clinics.founded(name('Ana'), 'Oak Clinic');
    const mallory = await clinics.practitioner(name('Mallory'), 'Oak Clinic');
    expect(await clinics.takeUp(mallory, ana.key)).toMatchObject({ __typename: 'NotFound' });
    expect(await clinics.findManaged(mallory.browser, ana.key)).toBeNull();

    const bo = await clinics.practitioner(name('Bo'));
    const email = 'cleo.beside@practice.example';
    const beside = await clinics.scenario
      .practitioner('Cleo Beside, MD')
      .who({ contactEmail: email })
      .licensedIn('US-TX')
      .beside(bo.person)
      .offers('iv-infusion')
      .publish();
    const cleo = await clinics.at(beside, email);
    expect(await clinics.toTakeUp(bo.browser)).toEqual([]);
    expect(await clinics.toTakeUp(cleo.browser)).toEqual([]);
  });

  test('pressed twice at once, it is begun once', async () => {
    const ana = await clinics.practitioner(name('Ana'));
    const [found] = await clinics.toTakeUp(ana.browser);
    const outcomes = await Promise.all([1, 2, 3].map(() => clinics.takeUp(ana, found!.key)));
    expect(outcomes.map(({ __typename }) => __typename)).toEqual(Array(3).fill('ManagedClinic'));
    const clinic = await clinics.managed(ana.browser, found!.key);
    expect([clinic.managers.length, clinic.members.length, clinic.versions.length]).toEqual([1, 1, 1]);
  });
});

describe('an invitation', () => {
  test('says the same whoever reads mail there, and opens nothing without an account that keeps a listing', async () => {
    const ana = await clinics.founded(name('Ana'));
    const bo = await clinics.practitioner(name('Bo'));
    const strange = 'nobody.knows@elsewhere.example';
    const [known, unknown] = [
      await clinics.invite(ana.browser, ana.key, bo.email),
      await clinics.invite(ana.browser, ana.key, strange),
    ];
    expect([known.__typename, unknown.__typename]).toEqual(['ManagedClinic', 'ManagedClinic']);
    const letters = [await story.mailsTo(bo.email), await story.mailsTo(strange)].map((list) =>
      list.find(({ subject }) => subject === 'An invitation')?.text.replace(/clinic-invitation\/\S+/, ''),
    );
    expect(letters[0]).toBe(letters[1]);
    expect(letters[0]).not.toMatch(/ketamine|patient/i);

    const token = await clinics.tokenMailedTo(strange);
    expect(await clinics.accept(story.browser(), token, [])).toMatchObject({ __typename: 'SignInNeeded' });
    const halfway = await story.signedIn(strange);
    expect(await clinics.accept(halfway, token, [])).toMatchObject({ __typename: 'SecondFactorNeeded' });
    await story.withApp(halfway);
    expect(await clinics.accept(halfway, token, [])).toMatchObject({ problems: [{ path: ['listing'] }] });
    // Made up, or altered.
    const altered = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
    expect(await clinics.accept(bo.browser, altered, [])).toMatchObject({ __typename: 'NotFound' });
    expect(await clinics.accept(bo.browser, 'none', [])).toMatchObject({ __typename: 'NotFound' });
    expect((await clinics.managed(ana.browser, ana.key)).members).toHaveLength(1);
  });

  test('accepted, puts the clinic into the listing at once, shares nothing unasked, and works once', async () => {
    const ana = await clinics.founded(name('Ana'), 'Lark Clinic');
    const bo = await clinics.practitioner(name('Bo'), 'A room of my own');
    const clinic = await clinics.managed(ana.browser, ana.key);
    await clinics.invite(ana.browser, ana.key, bo.email);
    const token = await clinics.tokenMailedTo(bo.email);
    expect(await clinics.accept(bo.browser, token, [])).toMatchObject({ problems: [{ path: ['placeKeys'] }] });

    expect(await clinics.accept(bo.browser, token, [clinic.places[0]!.key])).toEqual({
      __typename: 'ClinicDone',
      isPaused: false,
    });

    const page = await clinics.page(bo.person.slug);
    expect(page?.clinics.map((each) => each.name).sort()).toEqual(['A room of my own', 'Lark Clinic']);
    const there = (await clinics.clinicPage(clinic.slug))?.practitioners.nodes.map(({ slug }) => slug).sort();
    expect(there).toEqual([ana.person.slug, bo.person.slug].sort());
    const seen = (await clinics.managed(ana.browser, ana.key)).members.find(({ name: who }) => who.startsWith('Bo'));
    expect(seen).toMatchObject({ talksAhead: null, waiting: null, licenses: null });
    expect(await clinics.accept(bo.browser, token, [clinic.places[0]!.key])).toMatchObject({ __typename: 'NotFound' });
    expect(await bo.keeper.own('versions { why } revision')).toMatchObject({
      versions: [{ why: 'CLINIC' }, { why: 'FOUND' }],
      revision: 0,
    });
    // The address went with the answer.
    expect(await rows(`SELECT 1 FROM clinic_invitations WHERE email IS NOT NULL AND state <> 'OPEN'`, [])).toEqual([]);
  });

  test('runs out, is taken back and declined; a second one to the same address is the first', async () => {
    const ana = await clinics.founded(name('Ana'));
    const bo = await clinics.practitioner(name('Bo'));
    await clinics.invite(ana.browser, ana.key, bo.email);
    await clinics.invite(ana.browser, ana.key, bo.email.toUpperCase());
    expect((await clinics.managed(ana.browser, ana.key)).invitations).toHaveLength(1);
    expect((await story.mailsTo(bo.email)).filter(({ subject }) => subject === 'An invitation')).toHaveLength(1);
    const token = await clinics.tokenMailedTo(bo.email);
    const [sent] = (await clinics.managed(ana.browser, ana.key)).invitations;
    expect(await clinics.revoke(bo.browser, sent!.key)).toMatchObject({ __typename: 'NotFound' });
    expect(await clinics.revoke(ana.browser, sent!.key)).toMatchObject({ __typename: 'ManagedClinic' });
    expect(await clinics.accept(bo.browser, token, [])).toMatchObject({ __typename: 'NotFound' });

    await clinics.invite(ana.browser, ana.key, bo.email);
    const declined = await clinics.tokenMailedTo(bo.email);
    expect(await clinics.decline(story.browser(), declined)).toMatchObject({ __typename: 'ClinicDone' });
    expect(await clinics.decline(story.browser(), declined)).toMatchObject({ __typename: 'NotFound' });

    await clinics.invite(ana.browser, ana.key, bo.email);
    const late = await clinics.tokenMailedTo(bo.email);
    database.clock.advance({ hours: 14 * 24 });
    await story.signedIn(bo.email, bo.browser);
    expect((await clinics.accept(bo.browser, late, [])).__typename).not.toBe('ClinicDone');
    for (const sweep of story.house.services.sweeps) if (sweep.name === 'clinics.invitations') await sweep.run();
    expect(
      await rows(`SELECT 1 FROM clinic_invitations WHERE state = 'OPEN' AND expires_at <= $1`, [
        database.clock.now().toString(),
      ]),
    ).toEqual([]);
  });

  test('accepted twice at once, and against being taken back, has one outcome', async () => {
    const ana = await clinics.founded(name('Ana'));
    const clinic = await clinics.managed(ana.browser, ana.key);
    const placeKeys = [clinic.places[0]!.key];
    const [bo, cleo] = [await clinics.practitioner(name('Bo')), await clinics.practitioner(name('Cleo'))];
    await clinics.invite(ana.browser, ana.key, bo.email);
    const token = await clinics.tokenMailedTo(bo.email);
    // A link that was handed on is of no use to whoever has it.
    const twice = await Promise.all([bo, cleo, bo].map(({ browser }) => clinics.accept(browser, token, placeKeys)));
    expect(twice.filter(({ __typename }) => __typename === 'ClinicDone')).toHaveLength(1);
    expect((await clinics.managed(ana.browser, ana.key)).members).toHaveLength(2);

    for (let round = 0; round < 4; round++) {
      const dan = await clinics.practitioner(name('Dan'));
      await clinics.invite(ana.browser, ana.key, dan.email);
      const open = await clinics.tokenMailedTo(dan.email);
      const sent = (await clinics.managed(ana.browser, ana.key)).invitations.at(-1)!;
      const before = (await clinics.managed(ana.browser, ana.key)).members.length;
      const [accepted, revoked] = await Promise.all([
        clinics.accept(dan.browser, open, placeKeys),
        clinics.revoke(ana.browser, sent.key),
      ]);
      const happened = [accepted.__typename === 'ClinicDone', revoked.__typename === 'ManagedClinic'];
      expect(happened.filter(Boolean), JSON.stringify([accepted, revoked])).toHaveLength(1);
      const after = (await clinics.managed(ana.browser, ana.key)).members.length;
      expect(after - before).toBe(happened[0] ? 1 : 0);
    }
  });
});

describe('what a manager changes', () => {
  test('stands in every member’s listing at once, is kept as a version, and is nobody’s else to change', async () => {
    const ana = await clinics.founded(name('Ana'), 'Fir Clinic');
    const bo = await clinics.practitioner(name('Bo'));
    await clinics.joined(ana, bo);
    const { slug } = await clinics.managed(ana.browser, ana.key);

    expect(
      await clinics.saveFacts(ana.browser, ana.key, { name: 'Fir & Fern Clinic', about: 'Two rooms.' }),
    ).toMatchObject({ __typename: 'ManagedClinic' });
    expect(await clinics.savePlace(ana.browser, ana.key, { street: '7 Fern St' })).toMatchObject({
      __typename: 'ManagedClinic',
    });

    expect(await clinics.clinicPage(slug)).toMatchObject({
      name: 'Fir & Fern Clinic',
      about: 'Two rooms.',
      locations: [{ street: '7 Fern St' }],
    });
    for (const { person } of [ana, bo]) {
      expect((await clinics.page(person.slug))?.clinics.map((each) => each.name)).toContain('Fir & Fern Clinic');
      expect(await streets(person.slug)).toContain('7 Fern St');
    }
    expect((await clinics.managed(ana.browser, ana.key)).versions.map((each) => each.number)).toEqual([3, 2, 1]);

    // A member's draft says it as it is, and publishing what they typed over it changes nothing.
    const { draft } = (await bo.keeper.own(
      'draft { places { key clinicName name street city region postalCode timeZone phone accessibility directions } }',
    )) as { draft: { places: { clinicName: string; street: string }[] } };
    expect(draft.places.map(({ street }) => street)).toContain('7 Fern St');
    const typed = draft.places.map((place) => ({ ...place, street: '1 Elsewhere', clinicName: 'Mine' }));
    await bo.keeper.change('saveListing', { places: typed });
    expect(await bo.keeper.change('publishListing')).toMatchObject({ __typename: 'Listing' });
    expect(await clinics.clinicPage(slug)).toMatchObject({
      name: 'Fir & Fern Clinic',
      locations: [{ street: '7 Fern St' }],
    });
    expect(await streets(bo.person.slug)).toEqual(expect.arrayContaining(['7 Fern St', '1 Elsewhere']));
  });

  test('ends the certificate of the very place that moved, for everybody, and moves the clocks of their talks', async () => {
    const ana = await clinics.founded(name('Ana'));
    const bo = await clinics.practitioner(name('Bo'));
    await clinics.joined(ana, bo);
    const clinic = await clinics.managed(ana.browser, ana.key);
    const place = clinic.places[0]!;
    const until = clinics.scenario.inDays(100);
    await database.unitOfWork.run((tx) =>
      recordCheck(
        tx,
        { kind: 'location', id: place.key },
        {
          ...{ subject: 'REMS_LOCATION', state: 'REGISTRY_MATCHED', source: 'A register' },
          ...{ checkedOn: clinics.scenario.today(), recheckBy: until },
        },
      ),
    );
    const { draft } = (await bo.keeper.own(
      'draft { offerings { key service deliveryMethod careSetting placeKey remoteIn sessionMinutes observationMinutes sessionPrice { amount notIncluded } safety { supervisedBy inTheRoom monitored emergencyTraining rescueEquipment privateRoom supportPersonAllowed rideHomeRequired longTermMonitoring afterHoursContact } psychotherapyDuringSession } }',
    )) as { draft: { offerings: object[] } };
    const spray = {
      ...draft.offerings[0],
      key: null,
      deliveryMethod: 'intranasal-esketamine',
      careSetting: 'REMS_CERTIFIED_SITE',
      placeKey: place.key,
      observationMinutes: 120,
    };
    await bo.keeper.change('saveListing', { offerings: [...draft.offerings, spray] });
    expect(await bo.keeper.change('publishListing')).toMatchObject({ __typename: 'Listing' });
    const methods = async () => (await clinics.page(bo.person.slug))?.offerings.length;
    expect(await methods()).toBe(2);
    expect((await clinics.managed(ana.browser, ana.key)).places[0]?.certifiedUntil).toBe(until);

    // Its telephone says nothing about where it is.
    await clinics.savePlace(ana.browser, ana.key, { phone: '+12145550177' });
    expect(await methods()).toBe(2);
    // A member who leaves that place, or publishes, takes no certificate from the others.
    const cleo = await clinics.practitioner(name('Cleo'));
    await clinics.joined(ana, cleo);
    await clinics.leave(cleo.browser);
    expect(await methods()).toBe(2);

    const before = (await clinics.page(ana.person.slug))?.consultationTypes.find(({ mode }) => mode === 'IN_PERSON');
    await clinics.savePlace(ana.browser, ana.key, { street: '9 Moved St', timeZone: 'America/Denver' });

    expect(await methods()).toBe(1);
    expect(await clinics.clinicPage(clinic.slug)).toMatchObject({ locations: [{ remsCertification: null }] });
    expect((await clinics.managed(ana.browser, ana.key)).places[0]?.certifiedUntil).toBeNull();
    const after = (await clinics.page(ana.person.slug))?.consultationTypes.find(({ mode }) => mode === 'IN_PERSON');
    expect([before?.location?.street, after?.location?.street]).toEqual(['12 Story St', '9 Moved St']);
    const letters = await story.mailsTo(bo.email);
    expect(letters.map(({ subject, text }) => [subject, text.includes('9 Moved St')])).toContainEqual([
      'About your listing',
      true,
    ]);
  });

  test('two managers at once: one saves, the other is shown what is there now', async () => {
    const ana = await clinics.founded(name('Ana'));
    const email = `${name('Rosa').replace(' ', '.')}@office.example`;
    await clinics.invite(ana.browser, ana.key, email, 'MANAGER');
    const rosa = await story.signedIn(email);
    await story.withApp(rosa);
    // To another address it opens nothing.
    const bo = await clinics.practitioner(name('Bo'));
    const token = await clinics.tokenMailedTo(email);
    expect(await clinics.accept(bo.browser, token, [])).toMatchObject({ problems: [{ path: ['address'] }] });
    expect(await clinics.accept(rosa, token, [])).toMatchObject({ __typename: 'ClinicDone' });
    expect((await story.mailsTo(ana.email)).map(({ subject }) => subject)).toContain('About your clinic');

    for (let round = 0; round < 4; round++) {
      const { revision } = await clinics.managed(ana.browser, ana.key);
      const outcomes = await Promise.all([
        clinics.saveFacts(ana.browser, ana.key, { revision, name: `Ana ${round}` }),
        clinics.saveFacts(rosa, ana.key, { revision, name: `Rosa ${round}` }),
        clinics.savePlace(rosa, ana.key, { revision, street: `${round} Both St` }),
      ]);
      const kinds = outcomes.map(({ __typename }) => __typename);
      expect(
        kinds.filter((kind) => kind === 'ManagedClinic'),
        JSON.stringify(kinds),
      ).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'ClinicChangedMeanwhile')).toHaveLength(2);
      expect((await clinics.managed(rosa, ana.key)).revision).toBe(revision + 1);
    }
    // Whoever gives it up sees nothing of it from then on; the other goes on.
    expect(await clinics.giveUp(ana.browser, ana.key)).toMatchObject({ __typename: 'ClinicDone' });
    expect(await clinics.findManaged(ana.browser, ana.key)).toBeNull();
    expect((await clinics.managed(rosa, ana.key)).managers).toEqual([{ email: expect.any(String), isViewer: true }]);
  });

  test('may not promise what no listing may, nor be nowhere', async () => {
    const ana = await clinics.founded(name('Ana'));
    const promised = await clinics.saveFacts(ana.browser, ana.key, { about: 'Ketamine cures depression, guaranteed.' });
    expect(promised).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['about'] }] });
    expect(await clinics.savePlace(ana.browser, ana.key, { postalCode: '00000' })).toMatchObject({
      problems: [{ path: ['postalCode'] }],
    });
    const { places } = await clinics.managed(ana.browser, ana.key);
    expect(await clinics.closePlace(ana.browser, ana.key, places[0]!.key)).toMatchObject({
      problems: [{ path: ['placeKey'] }],
    });
    expect((await clinics.managed(ana.browser, ana.key)).revision).toBe(0);
  });

  test('a place that is closed leaves every listing; what was promised there stays', async () => {
    const ana = await clinics.founded(name('Ana'));
    const promised = await aPromisedTalk(ana);
    const old = (await clinics.managed(ana.browser, ana.key)).places[0]!;
    await clinics.savePlace(ana.browser, ana.key, { street: '2 Second St', name: 'Second' }, true);
    // Where nobody works yet, nobody sees it.
    expect(await streets(ana.person.slug)).toEqual(['12 Story St']);

    expect(await clinics.closePlace(ana.browser, ana.key, old.key)).toMatchObject({ __typename: 'ManagedClinic' });

    expect(await streets(ana.person.slug)).toEqual([]);
    expect((await clinics.page(ana.person.slug))?.offerings).toEqual([]);
    expect((await story.mailsTo(ana.email)).map(({ text }) => text).join(' ')).toContain('One talk that you promised');
    const seen = await talks
      .as(promised.patient)
      .ask<{ consultation: unknown }>(
        `query ($id: ID!) { consultation(id: $id) { state consultationType { location { street } } } }`,
        { id: promised.id },
      );
    expect(seen.consultation).toEqual({
      state: 'CONFIRMED',
      consultationType: { location: { street: '12 Story St' } },
    });
  });
});

describe('what is shared', () => {
  test('is what the practitioner chose, and never who asks for talks', async () => {
    const ana = await clinics.founded(name('Ana'));
    const bo = await clinics.practitioner(name('Bo'));
    const membership = await clinics.joined(ana, bo, ['LICENSES']);
    const request = await talks.aSentRequest(
      { practitionerId: bo.person.id, typeId: bo.person.typeIds.VIDEO ?? '', email: bo.email },
      {},
      bo.browser,
    );
    const seen = async () =>
      (await clinics.managed(ana.browser, ana.key)).members.find(({ key }) => key === membership.key);
    expect(await seen()).toMatchObject({ licenses: [{ jurisdiction: 'US-TX' }], talksAhead: null, waiting: null });

    await clinics.change(bo.browser, membership.key, membership.placeKeys, ['WAITING', 'TALKS']);

    expect(await seen()).toMatchObject({ licenses: null, talksAhead: 0, waiting: 1 });
    await talks.act(bo.browser, 'acceptConsultation', { consultationId: request.id });
    expect(await seen()).toMatchObject({ talksAhead: 1, waiting: 0 });
    // Neither the request, the hours nor the draft is a manager's to see or to change.
    const { consultation } = await ana.browser.ask<{ consultation: unknown }>(
      `query ($id: ID!) { consultation(id: $id) { id } }`,
      { id: request.id },
    );
    expect(consultation).toBeNull();
    expect(await clinics.change(ana.browser, membership.key, [], [])).toMatchObject({ __typename: 'NotFound' });
    await clinics.change(bo.browser, membership.key, membership.placeKeys, []);
    expect(await seen()).toMatchObject({ licenses: null, talksAhead: null, waiting: null });
  });
});

describe('leaving', () => {
  test('with the listing: it goes on without the clinic, nothing written is lost, and what was promised stays', async () => {
    const ana = await clinics.founded(name('Ana'), 'Yew Clinic');
    const bo = await clinics.practitioner(name('Bo'));
    await clinics.joined(ana, bo);
    // Bo works at the clinic alone from now on: what is offered stands there, and a first talk in person.
    const clinic = await clinics.managed(ana.browser, ana.key);
    const place = clinic.places[0]!.key;
    await database.unitOfWork.query(
      `UPDATE consultation_types SET location_id = $2 WHERE practitioner_id = $1 AND mode = 'IN_PERSON'`,
      [bo.person.id, place],
    );
    await database.unitOfWork.query(`UPDATE offerings SET location_id = $2 WHERE practitioner_id = $1`, [
      bo.person.id,
      place,
    ]);
    const promised = await aPromisedTalk(bo);
    const [before] = await clinics.memberships(bo.browser);
    expect(before?.leaving).toMatchObject({ talks: [{ isConfirmed: true }], offerings: 1, pausesListing: false });

    expect(await clinics.leave(bo.browser)).toEqual({ __typename: 'ClinicDone', isPaused: false });

    expect(await clinics.memberships(bo.browser)).toEqual([]);
    const page = await clinics.page(bo.person.slug);
    expect(page?.clinics.map((each) => each.name)).not.toContain('Yew Clinic');
    expect(page?.offerings).toEqual([]);
    expect(page?.consultationTypes.map(({ mode }) => mode)).toEqual(['VIDEO']);
    expect((await clinics.clinicPage(clinic.slug))?.practitioners.nodes.map(({ slug }) => slug)).toEqual([
      ana.person.slug,
    ]);
    // What was offered there waits in the draft for another place.
    expect(
      await bo.keeper.own('draft { offerings { sessionPrice { amount } placeKey } } tasks { part state }'),
    ).toMatchObject({
      draft: { offerings: [{ sessionPrice: { amount: 45_000 } }] },
      tasks: expect.arrayContaining([{ part: 'OFFERINGS', state: 'MISSING' }]),
    });
    const patient = await talks
      .as(promised.patient)
      .ask<{ consultation: object }>(
        `query ($id: ID!) { consultation(id: $id) { state consultationType { location { street } } } }`,
        { id: promised.id },
      );
    expect(patient.consultation).toMatchObject({
      state: 'CONFIRMED',
      consultationType: { location: { street: '12 Story St' } },
    });
    // Nor does bringing back an older version bring the clinic back.
    const { versions } = (await bo.keeper.own('versions { number why }')) as {
      versions: { number: number; why: string }[];
    };
    for (const { number } of versions) {
      const { id, revision } = await bo.keeper.own('id revision');
      const input = { listingId: id, revision, number };
      await bo.browser.act('restoreListingVersion', 'RestoreVersionInput', input, '__typename');
      await bo.keeper.change('publishListing');
      expect((await clinics.page(bo.person.slug))?.clinics.map((each) => each.name)).not.toContain('Yew Clinic');
    }
  });

  test('who goes on there alone keeps what they offer at the same address, and no certificate of the clinic’s', async () => {
    const ana = await clinics.founded(name('Ana'), 'Ash Clinic');
    const promised = await aPromisedTalk(ana);
    const bo = await clinics.practitioner(name('Bo'));
    await clinics.joined(ana, bo);
    const clinic = await clinics.managed(ana.browser, ana.key);
    await alsoWorksFortyMinutesAway(ana.person.id);

    expect(await clinics.leave(ana.browser, '')).toMatchObject({ problems: [{ path: ['ownPractice'] }] });
    expect(await clinics.leave(ana.browser, 'Ana by herself')).toEqual({ __typename: 'ClinicDone', isPaused: false });

    const page = await clinics.page(ana.person.slug);
    expect(page?.clinics.map((each) => each.name)).toEqual(['Ana by herself', 'Elm Practice']);
    expect(page?.offerings).toEqual([expect.objectContaining({ location: { street: '12 Story St' } })]);
    expect(page?.consultationTypes.find(({ mode }) => mode === 'IN_PERSON')?.nextSlot).not.toBeNull();
    expect((await clinics.clinicPage(clinic.slug))?.practitioners.nodes.map(({ slug }) => slug)).toEqual([
      bo.person.slug,
    ]);
    const patient = await talks
      .as(promised.patient)
      .ask<{ consultation: object }>(
        `query ($id: ID!) { consultation(id: $id) { state consultationType { location { street } } } }`,
        { id: promised.id },
      );
    expect(patient.consultation).toMatchObject({
      state: 'CONFIRMED',
      consultationType: { location: { street: '12 Story St' } },
    });
    // What is held moved along with the place, and so did what was said of the way to it.
    const ways = await database.unitOfWork.query(
      `SELECT t.minutes, count(h.id)::integer AS held FROM travel_times t
         LEFT JOIN held_times h ON h.practitioner_id = t.practitioner_id
           AND h.location_id IN (t.location_id, t.other_location_id)
       WHERE t.practitioner_id = $1 GROUP BY t.minutes`,
      [ana.person.id],
    );
    expect(ways).toEqual([{ minutes: 40, held: 1 }]);
    // She manages it still, and is listed there no more.
    expect(await clinics.managed(ana.browser, ana.key)).toMatchObject({
      members: [{ practitioner: { slug: bo.person.slug } }],
    });
  });

  test('whom a manager removes is told, keeps the listing, and is out of sight only when nothing is left to offer', async () => {
    const ana = await clinics.founded(name('Ana'));
    const bo = await clinics.practitioner(name('Bo'));
    const membership = await clinics.joined(ana, bo);
    await database.unitOfWork.query(`UPDATE practitioners SET integration_level = 'NONE' WHERE id = $1`, [
      bo.person.id,
    ]);
    await database.unitOfWork.query(`UPDATE offerings SET location_id = $2 WHERE practitioner_id = $1`, [
      bo.person.id,
      membership.placeKeys[0],
    ]);
    expect(await clinics.remove(bo.browser, membership.key)).toMatchObject({ __typename: 'NotFound' });

    expect(await clinics.remove(ana.browser, membership.key)).toMatchObject({ __typename: 'ClinicDone' });

    expect(await bo.keeper.own('state')).toEqual({ state: 'PAUSED' });
    const letter = (await story.mailsTo(bo.email)).find(({ text }) => text.includes('not listed there any more'));
    expect(letter?.text).toContain('out of sight');
    const { id } = await bo.keeper.own('id');
    expect(await bo.browser.act('resumeListing', 'ListingIdInput', { listingId: id }, '__typename')).toMatchObject({
      __typename: 'ListingNotReady',
    });
  });

  test('against publishing, a place closing and a manager who removes: one order or the other, and nothing in between', async () => {
    // Whoever left belongs again in the next round: most of a round was somebody else's listing that had to be made.
    const [ana, bo] = await Promise.all([
      clinics.founded(name('Ana'), 'Hazel Clinic'),
      clinics.practitioner(name('Bo')),
    ]);
    for (let round = 0; round < 4; round++) {
      const membership = await clinics.joined(ana, bo);
      await bo.keeper.change('saveListing', { words: { headline: `Round ${round}`, about: null } });
      const outcomes = await Promise.all([
        clinics.leave(bo.browser),
        bo.keeper.change('publishListing'),
        clinics.remove(ana.browser, membership.key),
        clinics.savePlace(ana.browser, ana.key, { directions: `Round ${round}` }),
      ]);
      expect(outcomes[0].__typename).toMatch(/ClinicDone|NotFound/);
      expect(outcomes[1].__typename).toMatch(/^Listing$|ListingChangedMeanwhile/);
      expect([outcomes[2].__typename, outcomes[3].__typename]).toEqual(['ClinicDone', 'ManagedClinic']);
      expect((await clinics.page(bo.person.slug))?.clinics.map((each) => each.name)).not.toContain('Hazel Clinic');
      expect((await clinics.managed(ana.browser, ana.key)).members).toHaveLength(1);
      const kept = await rows(
        `SELECT 1 FROM practitioner_locations pl JOIN locations l ON l.id = pl.location_id JOIN clinics c ON c.id = l.clinic_id WHERE pl.practitioner_id = $1 AND c.name = 'Hazel Clinic'`,
        [bo.person.id],
      );
      expect(kept).toEqual([]);
    }
  });
});

describe('a manager who deletes their account', () => {
  test('leaves the clinic to its members, one of whom may keep it', async () => {
    const ana = await clinics.founded(name('Ana'), 'Rowan Clinic');
    const bo = await clinics.practitioner(name('Bo'));
    await clinics.joined(ana, bo);
    await clinics.invite(ana.browser, ana.key, 'somebody@office.example');
    const { slug } = await clinics.managed(ana.browser, ana.key);
    expect(await clinics.giveUp(ana.browser, ana.key)).toMatchObject({ problems: [{ path: ['confirm'] }] });
    await story.signedIn(ana.email);

    expect(await ana.browser.act('deleteAccount', 'DeleteAccountInput', { confirm: true })).toMatchObject({
      __typename: 'AccountDeleted',
    });

    expect(await clinics.clinicPage(slug)).toMatchObject({
      name: 'Rowan Clinic',
      practitioners: { nodes: [{ slug: bo.person.slug }] },
    });
    expect((await story.mailsTo(bo.email)).map(({ subject }) => subject)).toContain('About your clinic');
    expect(await clinics.memberships(bo.browser)).toMatchObject([{ isManaged: false }]);
    expect(
      await rows(
        `SELECT 1 FROM clinic_invitations i JOIN clinics c ON c.id = i.clinic_id WHERE c.slug = $1 AND i.state = 'OPEN'`,
        [slug],
      ),
    ).toEqual([]);
    const [found] = await clinics.toTakeUp(bo.browser);
    expect(await clinics.takeUp(bo, found?.key ?? '')).toMatchObject({ __typename: 'ManagedClinic' });
  });

  test('alone there, takes the clinic along', async () => {
    const ana = await clinics.founded(name('Ana'), 'Alder Clinic');
    expect(await ana.browser.act('deleteAccount', 'DeleteAccountInput', { confirm: true })).toMatchObject({
      __typename: 'AccountDeleted',
    });
    expect(await rows(`SELECT 1 FROM clinics WHERE name = 'Alder Clinic'`, [])).toEqual([]);
  });
});

/** A second place, of a practice of their own, and what they said of the way there. */
async function alsoWorksFortyMinutesAway(practitionerId: string): Promise<void> {
  const [first] = await database.unitOfWork.query<{ id: string }>(
    `SELECT location_id AS id FROM practitioner_locations WHERE practitioner_id = $1`,
    [practitionerId],
  );
  const [clinicId, placeId] = [randomUUID(), randomUUID()];
  await database.unitOfWork.query(
    `INSERT INTO clinics (id, slug, name, updated_at, invented) VALUES ($1, $2, 'Elm Practice', $3, true)`,
    [clinicId, `elm-${clinicId}`, database.clock.now().toString()],
  );
  await database.unitOfWork.query(
    `INSERT INTO locations (id, clinic_id, street, city, region, postal_code, latitude, longitude, time_zone)
     VALUES ($1, $2, '7 Elm St', 'Dallas', 'US-TX', '75204', 32.8, -96.8, 'America/Chicago')`,
    [placeId, clinicId],
  );
  await database.unitOfWork.query(
    `INSERT INTO practitioner_locations (practitioner_id, location_id, position) VALUES ($1, $2, 1)`,
    [practitionerId, placeId],
  );
  await database.unitOfWork.run((tx) =>
    new Schedules().keepTravel(tx, practitionerId, [{ places: [first?.id ?? '', placeId], minutes: 40 }]),
  );
}
