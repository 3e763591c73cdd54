import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccountStory } from '../../test/account-story.js';
import { aPromisedTalk, type ClinicStory, nameOf, openClinics, readByPatient } from '../../test/clinic-story.js';
import type { ConsultationStory } from '../../test/consultation-story.js';
import { testNow, type TestDatabase } from '../../test/database.js';
import { Schedules } from '../availability/schedules.service.js';

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

const rows = <Row>(sql: string, parameters: readonly unknown[]) => database.unitOfWork.query<Row>(sql, parameters);

describe('leaving', () => {
  test('with the listing: it goes on without the clinic, nothing written is lost, and what was promised stays', async () => {
    const { ana, bo } = await clinics.ofTwo('Yew Clinic');
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
    // What helps afterwards Bo gives, too, and it is left.
    await database.unitOfWork.query(`UPDATE practitioners SET integration_level = 'IN_HOUSE' WHERE id = $1`, [
      bo.person.id,
    ]);
    const promised = await aPromisedTalk(talks, bo);
    const [before] = await clinics.memberships(bo.browser);
    expect(before?.leaving).toMatchObject({ talks: [{ isConfirmed: true }], offerings: 1, pausesListing: false });

    expect(await clinics.leave(bo.browser)).toEqual({ __typename: 'ClinicDone', isPaused: false });

    expect(await clinics.memberships(bo.browser)).toEqual([]);
    const page = await clinics.page(bo.person.slug);
    expect(await clinics.clinicsOnPage(bo.person.slug)).not.toContain('Yew Clinic');
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
    expect(await readByPatient(talks, promised)).toEqual({ state: 'CONFIRMED', street: '12 Story St' });
    // Nor does bringing back an older version bring the clinic back.
    const { versions } = (await bo.keeper.own('versions { number why }')) as {
      versions: { number: number; why: string }[];
    };
    for (const { number } of versions) {
      const { id, revision } = await bo.keeper.own('id revision');
      const input = { listingId: id, revision, number };
      await bo.browser.act('restoreListingVersion', 'RestoreVersionInput', input, '__typename');
      await bo.keeper.change('publishListing');
      expect(await clinics.clinicsOnPage(bo.person.slug)).not.toContain('Yew Clinic');
    }
  });

  test('who goes on there alone keeps what they offer at the same address, and no certificate of the clinic’s', async () => {
    const ana = await clinics.founded(nameOf('Ana'), 'Ash Clinic');
    const promised = await aPromisedTalk(talks, ana);
    const bo = await clinics.practitioner(nameOf('Bo'));
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
    expect(await readByPatient(talks, promised)).toEqual({ state: 'CONFIRMED', street: '12 Story St' });
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
    const { ana, bo, membership } = await clinics.ofTwo();
    // Bo says whom to ask for therapy, and gives none: that alone is no listing.
    await database.unitOfWork.query(`UPDATE offerings SET location_id = $2 WHERE practitioner_id = $1`, [
      bo.person.id,
      membership.placeKeys[0],
    ]);
    expect(await clinics.remove(bo.browser, membership.key)).toMatchObject({ __typename: 'NotFound' });

    expect(await clinics.remove(ana.browser, membership.key)).toMatchObject({ __typename: 'ClinicDone' });

    expect(await bo.keeper.own('state')).toEqual({ state: 'PAUSED' });
    const letter = (await story.mailsTo(bo.email)).find(({ text }) => text.includes('no longer listed there'));
    expect(letter?.text).toContain('out of sight');
    const { id } = await bo.keeper.own('id');
    expect(await bo.browser.act('resumeListing', 'ListingIdInput', { listingId: id }, '__typename')).toMatchObject({
      __typename: 'ListingNotReady',
    });
  });

  test('whom a manager removes reads what is promised there, and what waits for their answer', async () => {
    const { ana, bo, membership } = await clinics.ofTwo();
    await database.unitOfWork.query(
      `UPDATE consultation_types SET location_id = $2 WHERE practitioner_id = $1 AND mode = 'IN_PERSON'`,
      [bo.person.id, membership.placeKeys[0]],
    );
    await aPromisedTalk(talks, bo);
    const typeId = bo.person.typeIds.IN_PERSON ?? '';
    const asked = { practitionerId: bo.person.id, typeId, email: bo.email };
    await talks.aSentRequest(asked, { startsAt: '2026-11-24T16:00:00Z' }, bo.browser);

    await clinics.remove(ana.browser, membership.key);

    const letter = (await story.mailsTo(bo.email)).find(({ text }) => text.includes('no longer listed there'));
    expect(letter?.text).toContain('It stays as it is. If it cannot take place there, please tell each patient.');
    expect(letter?.text).toContain('One request for a talk there is waiting for your answer.');
  });

  test('whom a manager removes while their listing is paused is not told that it took it out of sight', async () => {
    const { ana, bo, membership } = await clinics.ofTwo();
    const { id } = await bo.keeper.own('id');
    await bo.browser.act('pauseListing', 'ListingIdInput', { listingId: id }, '__typename');
    expect(await bo.keeper.own('state')).toEqual({ state: 'PAUSED' });

    expect(await clinics.remove(ana.browser, membership.key)).toMatchObject({ __typename: 'ClinicDone' });

    const letter = (await story.mailsTo(bo.email)).find(({ text }) => text.includes('no longer listed there'));
    expect(letter?.text).toContain('continues without its places');
    expect(letter?.text).not.toContain('out of sight');
  });

  test('against publishing, a place closing and a manager who removes: one order or the other, and nothing in between', async () => {
    // Whoever left belongs again in the next round: most of a round was somebody else's listing that had to be made.
    // One after the other: whoever sets an app up moves the clock, and the code of another would be over before it is read.
    const ana = await clinics.founded(nameOf('Ana'), 'Hazel Clinic');
    const bo = await clinics.practitioner(nameOf('Bo'));
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
      expect(await clinics.clinicsOnPage(bo.person.slug)).not.toContain('Hazel Clinic');
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
    const { ana, bo } = await clinics.ofTwo('Rowan Clinic');
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
    const ana = await clinics.founded(nameOf('Ana'), 'Alder Clinic');
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
