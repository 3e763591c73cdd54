import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPromisedTalk, nameOf, openClinics } from '../../../test/clinic-story.js';
import { monday10 } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { idOf } from '../../../test/row-ids.js';
import { WaitingStory } from '../../../test/waiting-story.js';
import { catchUp } from '../../platform/changes.js';

let opened: Awaited<ReturnType<typeof openClinics>>;

beforeAll(async () => {
  opened = await openClinics();
});
beforeEach(() => opened.database.clock.set(testNow));
afterAll(() => opened.close());

/** Whoever follows a change has done so, and no letter has left. */
async function follow(): Promise<void> {
  const { talks, database } = opened;
  for (const follower of talks.house.services.followers) await catchUp(database.unitOfWork, follower);
}

/** Everything that is owed after a change leaves. */
async function pass(): Promise<void> {
  await follow();
  await opened.talks.pass();
}

async function letterTo(email: string, subject: RegExp) {
  await pass();
  const letters = opened.talks.mailsTo(email).filter((mail) => subject.test(mail.subject));
  return { letters, last: letters[0] };
}

function entryIn(mail: { readonly attachments: readonly { readonly content: Uint8Array }[] } | undefined) {
  const content = Buffer.from(mail!.attachments[0]!.content).toString('utf8');
  const entry = new ICAL.Event(new ICAL.Component(ICAL.parse(content)).getFirstSubcomponent('vevent')!);
  const { uid, location, sequence } = entry;
  return { uid, location, sequence, startsAt: entry.startDate.toJSDate().toISOString() };
}

const elPaso = { city: 'El Paso', postalCode: '79901', timeZone: null };

describe('a place that moves', () => {
  test('a clinic’s: whoever is promised a talk there is mailed the address once, and the entry for it', async () => {
    const { clinics, talks } = opened;
    const ana = await clinics.founded(nameOf('Ana'));
    const promised = await aPromisedTalk(talks, ana);
    const before = entryIn((await letterTo(promised.email, /^Confirmed/)).last);
    expect(before).toMatchObject({ location: '12 Story St, Dallas', sequence: 0 });

    // Its telephone is nothing that anybody goes to.
    await clinics.savePlace(ana.browser, ana.key, { phone: '+12145550178' });
    expect((await letterTo(promised.email, /^Changed/)).letters).toEqual([]);

    await clinics.savePlace(ana.browser, ana.key, { ...elPaso, street: '8 Moved St' });
    await follow();
    await clinics.savePlace(ana.browser, ana.key, { ...elPaso, street: '9 Moved St' });
    const { letters, last } = await letterTo(promised.email, /^Changed/);
    expect(letters).toHaveLength(1);
    expect(last?.text).toContain(
      'The place has a new address now, or is in another time zone. The time stays the same:',
    );
    expect(last?.text).toContain('Where: 9 Moved St, El Paso');
    expect(last?.text).toMatch(/There: .*Mountain time/);
    const { sequence, ...entry } = entryIn(last);
    expect(entry).toEqual({ uid: before.uid, startsAt: before.startsAt, location: '9 Moved St, El Paso' });
    expect(sequence).toBeGreaterThan(before.sequence);
    const told = talks.mailsTo(ana.email).map(({ text }) => text);
    expect(told.join()).toContain('we email each patient the new address.');
  });

  test('whoever waits for a talk there hears of it, and whoever asked finds it where they look, with its clock', async () => {
    const { clinics, talks, database } = opened;
    const ana = await clinics.founded(nameOf('Ana'));
    const practice = { practitionerId: ana.person.id, typeId: ana.person.typeIds.IN_PERSON ?? '', email: ana.email };
    const onList = await new WaitingStory(talks).aPlace(practice);
    const asked = await talks.aSentRequest(practice, { startsAt: monday10 }, ana.browser);

    await clinics.savePlace(ana.browser, ana.key, { ...elPaso, street: '9 Moved St' });
    await follow();
    // The yes says the new address by itself.
    await talks.act(ana.browser, 'acceptConsultation', { consultationId: asked.id });
    const { letters, last } = await letterTo(onList.email, /has changed$/);
    expect(letters).toHaveLength(1);
    expect(last?.text).toContain('Where: 9 Moved St, El Paso');
    expect((await letterTo(asked.email, /^Confirmed/)).last?.text).toMatch(/There: .*Mountain time/);
    expect((await letterTo(asked.email, /^Changed/)).letters).toEqual([]);
    const held = await database.unitOfWork.query(
      `SELECT c.time_zone AS zone, c.wall_clock = h.wall_clock AS "isAgreed", h.time_zone AS held
       FROM consultations c JOIN held_times h ON h.owner_id = c.id WHERE c.id = $1`,
      [idOf(asked.id)],
    );
    expect(held).toEqual([{ zone: 'America/Denver', isAgreed: true, held: 'America/Denver' }]);
  });

  test('its clock alone is set right: whoever is to come reads by which it goes, and of no address that it says is another', async () => {
    const { clinics, talks } = opened;
    const ana = await clinics.founded(nameOf('Ana'));
    const promised = await aPromisedTalk(talks, ana);
    await clinics.savePlace(ana.browser, ana.key, { timeZone: 'America/Denver' });
    const { letters, last } = await letterTo(promised.email, /^Changed/);
    expect(letters).toHaveLength(1);
    expect(last?.text).toContain('a new address now, or is in another time zone');
    expect(last?.text).toContain('Where: 12 Story St, Dallas');
    expect(last?.text).toMatch(/There: .*Mountain time/);
  });

  test('one’s own: published at another address, and not before', async () => {
    const { clinics, talks } = opened;
    const ana = await clinics.practitioner(nameOf('Ana'));
    const promised = await aPromisedTalk(talks, ana);
    const { draft } = (await ana.keeper.own(
      'draft { places { key clinicName name street city region postalCode timeZone phone accessibility directions } }',
    )) as { draft: { places: { street: string }[] } };
    const places = draft.places.map((place) => ({ ...place, street: '5 Own St' }));
    await ana.keeper.change('saveListing', { places });
    expect((await letterTo(promised.email, /^Changed/)).letters).toEqual([]);
    expect(await ana.keeper.change('publishListing')).toMatchObject({ __typename: 'Listing' });
    const { letters, last } = await letterTo(promised.email, /^Changed/);
    expect(letters).toHaveLength(1);
    expect(entryIn(last).location).toBe('5 Own St, Dallas');
    // Published again as it is, it says nothing new.
    expect(await ana.keeper.change('publishListing')).toMatchObject({ __typename: 'Listing' });
    expect((await letterTo(promised.email, /^Changed/)).letters).toHaveLength(1);
  });

  test('a talk that was called off before the letter left is nobody’s to come to', async () => {
    const { clinics, talks } = opened;
    const ana = await clinics.founded(nameOf('Ana'));
    const promised = await aPromisedTalk(talks, ana);
    await clinics.savePlace(ana.browser, ana.key, { street: '3 Moved St' });
    await follow();
    await talks.act(promised.patient, 'cancelConsultation', { consultationId: promised.id });
    expect((await letterTo(promised.email, /^Changed/)).letters).toEqual([]);
  });
});
