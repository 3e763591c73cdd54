import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccountStory, StoryBrowser } from '../../test/account-story.js';
import { type ClinicStory, nameOf, openClinics } from '../../test/clinic-story.js';
import { monday10, type ConsultationStory } from '../../test/consultation-story.js';
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

async function textsTo(email: string, subject = 'About your clinic'): Promise<string[]> {
  const letters = await story.mailsTo(email);
  return letters.filter((letter) => letter.subject === subject).map(({ text }) => text);
}

async function suspend(browser: StoryBrowser): Promise<void> {
  const now = database.clock.now();
  await database.unitOfWork.query(
    `INSERT INTO account_suspensions (id, account_id, reason, since, in_effect_from, lapses_at)
     VALUES (gen_random_uuid(), $1, 'NOT_SAFE', $2, $2, $3)`,
    [await browser.accountId(), now.toString(), now.add({ hours: 72 }).toString()],
  );
}

describe('an invitation', () => {
  test('is in what whoever was asked takes along while it waits for them, and in nobody else’s', async () => {
    const [ana, bo, mallory] = [
      await clinics.founded(nameOf('Ana'), 'Sedge Clinic'),
      await clinics.practitioner(nameOf('Bo')),
      await clinics.practitioner(nameOf('Mallory')),
    ];
    const part = story.house.services.personalData.find((each) => each.name === 'clinic-invitations')!;
    /** What the account that is signed in there takes along, whenever it is asked for. */
    const takenBy = async ({ browser }: { readonly browser: StoryBrowser }) => {
      const accountId = await browser.accountId();
      return async () => {
        const found: object[] = [];
        for await (const record of part.read({ accountId } as Parameters<typeof part.read>[0])) found.push(record);
        return found;
      };
    };
    const [ofAna, ofBo, ofMallory] = [await takenBy(ana), await takenBy(bo), await takenBy(mallory)];
    await clinics.invite(ana.browser, ana.key, bo.email.toUpperCase());
    const now = database.clock.now();
    expect(await ofBo()).toEqual([
      {
        ...{ clinic: 'Sedge Clinic', as: 'practitioner', invitedAt: new Date(now.epochMilliseconds) },
        until: new Date(now.add({ hours: 14 * 24 }).epochMilliseconds),
      },
    ]);
    expect(await ofMallory()).toEqual([]);
    expect(await ofAna()).toEqual([]);
    database.clock.advance({ hours: 14 * 24 });
    expect(await ofBo()).toEqual([]);
  });

  test('that was handed on lists nobody but whoever was asked, whatever they keep', async () => {
    const ana = await clinics.founded(nameOf('Ana'), 'Reed Clinic');
    const [bo, mallory] = [await clinics.practitioner(nameOf('Bo')), await clinics.practitioner(nameOf('Mallory'))];
    const { places, slug } = await clinics.managed(ana.browser, ana.key);
    await clinics.invite(ana.browser, ana.key, bo.email);
    const token = await clinics.tokenMailedTo(bo.email);
    const seenBy = async (browser: StoryBrowser) =>
      (
        await browser.ask<{ clinicInvitation: { isForAnother: boolean } }>(
          `query ($token: String!) { clinicInvitation(token: $token) { isForAnother } }`,
          { token },
        )
      ).clinicInvitation.isForAnother;
    expect([await seenBy(mallory.browser), await seenBy(bo.browser), await seenBy(story.browser())]).toEqual([
      ...[true, false, false],
    ]);

    expect(await clinics.accept(mallory.browser, token, [places[0]!.key])).toMatchObject({
      problems: [{ path: ['address'] }],
    });

    expect((await clinics.clinicPage(slug))?.practitioners.nodes.map((node) => node.slug)).toEqual([ana.person.slug]);
    expect(await clinics.accept(bo.browser, token, [places[0]!.key])).toMatchObject({ __typename: 'ClinicDone' });
  });

  test('of a manager who is suspended opens nothing while they are, and says so to nobody', async () => {
    const ana = await clinics.founded(nameOf('Ana'));
    const bo = await clinics.practitioner(nameOf('Bo'));
    const { places } = await clinics.managed(ana.browser, ana.key);
    await clinics.invite(ana.browser, ana.key, bo.email);
    const token = await clinics.tokenMailedTo(bo.email);
    const { browser: other, token: toManage } = await clinics.askedToManage(ana);
    await suspend(ana.browser);

    expect(await clinics.accept(other, toManage, [])).toMatchObject({ __typename: 'NotFound' });
    expect(await clinics.accept(bo.browser, token, [places[0]!.key])).toMatchObject({ __typename: 'NotFound' });

    expect(await clinics.findManaged(other, ana.key)).toBeNull();
    await database.unitOfWork.query(`UPDATE account_suspensions SET ended_at = $1, ended_because = 'LIFTED'`, [
      database.clock.now().toString(),
    ]);
    expect(await clinics.accept(bo.browser, token, [places[0]!.key])).toMatchObject({ __typename: 'ClinicDone' });
  });

  test('that is long over leaves no row behind', async () => {
    const { bo } = await clinics.ofTwo();
    const kept = () =>
      database.unitOfWork.query(
        `SELECT state FROM clinic_invitations i JOIN clinic_managers m ON m.clinic_id = i.clinic_id
         JOIN clinic_members b ON b.clinic_id = i.clinic_id WHERE b.practitioner_id = $1`,
        [bo.person.id],
      );
    const sweep = () => story.house.services.sweeps.find((each) => each.name === 'clinics.invitations')!.run();
    database.clock.advance({ hours: 24 * 89 });
    await sweep();
    expect(await kept()).toEqual([{ state: 'ACCEPTED' }]);
    database.clock.advance({ hours: 24 * 16 });
    await sweep();
    expect(await kept()).toEqual([]);
  });
});

describe('whoever manages a clinic', () => {
  test('is told who is listed there, and who left', async () => {
    const ana = await clinics.founded(nameOf('Ana'), 'Sedge Clinic');
    const who = nameOf('Bo');
    const bo = await clinics.practitioner(who);
    await clinics.joined(ana, bo);
    expect((await textsTo(ana.email)).join()).toContain(`${who}, MD said yes and is listed at Sedge Clinic now.`);
    expect(await textsTo(bo.email)).toEqual([]);
    await clinics.leave(bo.browser);
    expect((await textsTo(ana.email)).join()).toContain(`${who}, MD is no longer listed at Sedge Clinic.`);
  });

  test('is not told twice: who was removed by them, or left themselves while managing, is no news', async () => {
    const { ana, membership } = await clinics.ofTwo();
    await clinics.remove(ana.browser, membership.key);
    await clinics.leave(ana.browser, 'By herself');
    expect((await textsTo(ana.email)).filter((text) => text.includes('no longer listed at'))).toEqual([]);
  });

  test('hears that another one stopped, or deleted their account, and when they keep it alone', async () => {
    const ana = await clinics.founded(nameOf('Ana'), 'Heath Clinic');
    const [rosa, sam] = [await clinics.askedToManage(ana), await clinics.askedToManage(ana)];
    for (const { browser, token } of [rosa, sam]) await clinics.accept(browser, token, []);
    const [stopped, alone] = [
      'managed Heath Clinic together with you no longer does',
      'You are the only one who manages it now.',
    ];
    const told = async () => (await textsTo(ana.email)).filter((text) => text.includes(stopped));

    await clinics.giveUp(rosa.browser, ana.key);
    expect(await told()).toEqual([expect.not.stringContaining(alone)]);

    await sam.browser.act('deleteAccount', 'DeleteAccountInput', { confirm: true });
    expect((await told()).filter((text) => text.includes(alone))).toHaveLength(1);
    expect(await told()).toHaveLength(2);
  });

  test('does not stop while somebody else belongs to it, be it one', async () => {
    const { ana, bo } = await clinics.ofTwo();
    await clinics.leave(ana.browser, 'By herself');

    expect(await clinics.giveUp(ana.browser, ana.key)).toMatchObject({ problems: [{ path: ['confirm'] }] });

    expect(await clinics.memberships(bo.browser)).toMatchObject([{ isManaged: true }]);
    await clinics.remove(ana.browser, (await clinics.managed(ana.browser, ana.key)).members[0]!.key);
    expect(await clinics.giveUp(ana.browser, ana.key)).toMatchObject({ __typename: 'ClinicDone' });
  });

  test('two at once: one stops, and the other stays with whoever belongs to it', async () => {
    for (let round = 0; round < 4; round++) {
      const { ana, bo } = await clinics.ofTwo();
      const { browser: rosa, token } = await clinics.askedToManage(ana);
      await clinics.accept(rosa, token, []);
      const outcomes = await Promise.all([ana.browser, rosa].map((browser) => clinics.giveUp(browser, ana.key)));
      expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['ClinicDone', 'InvalidInput']);
      const [left] = await clinics.memberships(bo.browser);
      expect(left).toMatchObject({ isManaged: true });
    }
  });
});

describe('a clinic', () => {
  test('whose only manager is suspended goes to a member once another operator has confirmed it, and not before', async () => {
    const { ana, bo } = await clinics.ofTwo();
    await suspend(ana.browser);
    expect(await clinics.takeUp(bo, ana.key)).toMatchObject({ __typename: 'NotFound' });
    await database.unitOfWork.query(`UPDATE account_suspensions SET confirmed_at = $1 WHERE ended_at IS NULL`, [
      database.clock.now().toString(),
    ]);
    expect(await clinics.toTakeUp(bo.browser)).toContainEqual(
      expect.objectContaining({ key: ana.key, hasOthers: true }),
    );
    expect(await clinics.takeUp(bo, ana.key)).toMatchObject({ __typename: 'ManagedClinic' });
    expect(await clinics.findManaged(ana.browser, ana.key)).toBeNull();
  });

  test('none of whose places a listing names is left without a practice to go on in', async () => {
    const { bo, membership } = await clinics.ofTwo();
    await clinics.change(bo.browser, membership.key, [], []);
    expect(await clinics.leave(bo.browser, 'Bo alone')).toMatchObject({ problems: [{ path: ['how'] }] });
    expect(await clinics.memberships(bo.browser)).toHaveLength(1);
    expect(await clinics.leave(bo.browser)).toMatchObject({ __typename: 'ClinicDone' });
  });
});

describe('a place that is closed', () => {
  test('is closed while somebody there does what takes the locks of two, in whatever order they came', async () => {
    const ana = await clinics.founded(nameOf('Ana'));
    await clinics.savePlace(ana.browser, ana.key, { street: '1 Second St' }, true);
    const members = [await clinics.practitioner(nameOf('Bo')), await clinics.practitioner(nameOf('Cleo'))];
    for (const member of members) await clinics.joined(ana, member);
    const everybody = [ana.person.id, ...members.map(({ person }) => person.id)];
    // Somebody who holds one of them and comes to want the others, as the care team and suspending do.
    const { places } = await clinics.managed(ana.browser, ana.key);
    const wanted = places.map(({ key }) => key);
    for (const placeKey of wanted.slice(0, 1)) {
      const [closed] = await Promise.all([
        clinics.closePlace(ana.browser, ana.key, placeKey),
        ...Array.from({ length: 12 }, () =>
          database.unitOfWork.run(async (tx) => {
            await tx.lockAll('practitioner', everybody);
            await tx.query('SELECT pg_sleep(0.02)');
          }),
        ),
      ]);
      expect(closed.__typename).toBe('ManagedClinic');
    }
  });

  test('is told to whoever left the clinic and has promised to see somebody there', async () => {
    const { ana, bo } = await clinics.ofTwo('Fen Clinic');
    const [place] = (await clinics.managed(ana.browser, ana.key)).places;
    await database.unitOfWork.query(
      `UPDATE consultation_types SET location_id = $2 WHERE practitioner_id = $1 AND mode = 'IN_PERSON'`,
      [bo.person.id, place!.key],
    );
    const asked = { practitionerId: bo.person.id, typeId: bo.person.typeIds.IN_PERSON ?? '', email: bo.email };
    const request = await talks.aSentRequest(asked, { startsAt: monday10 }, bo.browser);
    await talks.act(bo.browser, 'acceptConsultation', { consultationId: request.id });
    await clinics.leave(bo.browser);
    await clinics.savePlace(ana.browser, ana.key, { street: '1 Second St' }, true);
    await clinics.closePlace(ana.browser, ana.key, place!.key);

    const letter = (await textsTo(bo.email, 'About your listing')).find((text) => text.includes('A place is closed'));
    expect(letter).toContain('One talk you promised takes place there.');
    expect(letter).not.toContain('Your listing no longer names it');
    expect(await textsTo(ana.email, 'About your listing')).toHaveLength(1);
  });
});
