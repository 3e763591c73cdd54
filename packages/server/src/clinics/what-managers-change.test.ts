import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccountStory } from '../../test/account-story.js';
import { aPromisedTalk, type ClinicStory, nameOf, openClinics, readByPatient } from '../../test/clinic-story.js';
import type { ConsultationStory } from '../../test/consultation-story.js';
import { testNow, type TestDatabase } from '../../test/database.js';
import { recordCheck } from '../verification/verification.service.js';

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

const streets = async (slug: string) => (await clinics.page(slug))?.locations.map(({ street }) => street);

describe('what a manager changes', () => {
  test('stands in every member’s listing at once, is kept as a version, and is nobody’s else to change', async () => {
    const { ana, bo } = await clinics.ofTwo('Fir Clinic');
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
      expect(await clinics.clinicsOnPage(person.slug)).toContain('Fir & Fern Clinic');
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
    const { ana, bo } = await clinics.ofTwo();
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
    const cleo = await clinics.practitioner(nameOf('Cleo'));
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

  test('a place that moved to a state of which a listing names no licence: its keeper is told what follows', async () => {
    const { ana, bo } = await clinics.ofTwo();
    await clinics.savePlace(ana.browser, ana.key, { street: '10 Moved St' });
    const told = async (street: string) =>
      (await story.mailsTo(bo.email)).find(({ text }) => text.includes(street))?.text;
    expect(await told('10 Moved St')).not.toContain('names no licence');
    const santaFe = { street: '22 Moved St', city: 'Santa Fe', region: 'US-NM', postalCode: '87501', timeZone: null };
    await clinics.savePlace(ana.browser, ana.key, santaFe);
    expect(await told('22 Moved St')).toContain('Your listing names no licence for New Mexico.');
  });

  test('two managers at once: one saves, the other is shown what is there now', async () => {
    const ana = await clinics.founded(nameOf('Ana'));
    const { browser: rosa, token } = await clinics.askedToManage(ana);
    // To another address it opens nothing.
    const bo = await clinics.practitioner(nameOf('Bo'));
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
    const ana = await clinics.founded(nameOf('Ana'));
    const promised = await clinics.saveFacts(ana.browser, ana.key, { about: 'Ketamine cures depression, guaranteed.' });
    expect(promised).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['about'] }] });
    // Its name stands in letters to whoever is invited.
    const name = 'Fir Clinic, sign in at www.elsewhere.example';
    expect(await clinics.saveFacts(ana.browser, ana.key, { name })).toMatchObject({ problems: [{ path: ['name'] }] });
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
    const ana = await clinics.founded(nameOf('Ana'));
    // What helps afterwards Ana gives, too: with that alone the listing goes on.
    await database.unitOfWork.query(`UPDATE practitioners SET integration_level = 'IN_HOUSE' WHERE id = $1`, [
      ana.person.id,
    ]);
    const promised = await aPromisedTalk(talks, ana);
    const old = (await clinics.managed(ana.browser, ana.key)).places[0]!;
    await clinics.savePlace(ana.browser, ana.key, { street: '2 Second St', name: 'Second' }, true);
    // Where nobody works yet, nobody sees it.
    expect(await streets(ana.person.slug)).toEqual(['12 Story St']);

    expect(await clinics.closePlace(ana.browser, ana.key, old.key)).toMatchObject({ __typename: 'ManagedClinic' });

    expect(await streets(ana.person.slug)).toEqual([]);
    expect((await clinics.page(ana.person.slug))?.offerings).toEqual([]);
    const letters = (await story.mailsTo(ana.email)).map(({ text }) => text).join(' ');
    expect(letters).toContain('nobody works at 12 Story St, Dallas anymore');
    expect(letters).toContain('One talk you promised');
    expect(await readByPatient(talks, promised)).toEqual({ state: 'CONFIRMED', street: '12 Story St' });
  });
});
