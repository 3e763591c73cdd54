import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccountStory } from '../../test/account-story.js';
import { type ClinicStory, nameOf, openClinics } from '../../test/clinic-story.js';
import type { ConsultationStory } from '../../test/consultation-story.js';
import { testNow, type TestDatabase } from '../../test/database.js';

let database: TestDatabase;
let story: AccountStory;
let clinics: ClinicStory;
let talks: ConsultationStory;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ database, story, clinics, talks, close } = await openClinics());
});
beforeEach(() => database.clock.set(testNow));
afterAll(() => close());

describe('beginning to manage', () => {
  test('is for whoever’s listing brought the clinic, with both steps; nothing of what is seen changes', async () => {
    const ana = await clinics.practitioner(nameOf('Ana'), 'Elm Clinic');
    const before = await clinics.page(ana.person.slug);
    const [found] = await clinics.toTakeUp(ana.browser);
    expect(found).toMatchObject({ name: 'Elm Clinic', slug: expect.stringMatching(/^elm-clinic/), hasOthers: false });
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
    const ana = await clinics.founded(nameOf('Ana'), 'Oak Clinic');
    const mallory = await clinics.practitioner(nameOf('Mallory'), 'Oak Clinic');
    expect(await clinics.takeUp(mallory, ana.key)).toMatchObject({ __typename: 'NotFound' });
    expect(await clinics.findManaged(mallory.browser, ana.key)).toBeNull();

    const bo = await clinics.practitioner(nameOf('Bo'));
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
    const ana = await clinics.practitioner(nameOf('Ana'));
    const [found] = await clinics.toTakeUp(ana.browser);
    const outcomes = await Promise.all([1, 2, 3].map(() => clinics.takeUp(ana, found!.key)));
    expect(outcomes.map(({ __typename }) => __typename)).toEqual(Array(3).fill('ManagedClinic'));
    const clinic = await clinics.managed(ana.browser, found!.key);
    expect([clinic.managers.length, clinic.members.length, clinic.versions.length]).toEqual([1, 1, 1]);
  });
});

describe('what is shared', () => {
  test('is what the practitioner chose, and never who asks for talks', async () => {
    const { ana, bo, membership } = await clinics.ofTwo(undefined, ['LICENSES']);
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
