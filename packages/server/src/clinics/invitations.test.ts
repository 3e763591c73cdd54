import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccountStory } from '../../test/account-story.js';
import { type ClinicStory, nameOf, openClinics } from '../../test/clinic-story.js';
import { testNow, type TestDatabase } from '../../test/database.js';

let database: TestDatabase;
let story: AccountStory;
let clinics: ClinicStory;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ database, story, clinics, close } = await openClinics());
});
beforeEach(() => database.clock.set(testNow));
afterAll(() => close());

const rows = <Row>(sql: string, parameters: readonly unknown[]) => database.unitOfWork.query<Row>(sql, parameters);

describe('an invitation', () => {
  test('says the same whoever reads mail there, and opens nothing without an account that keeps a listing', async () => {
    const ana = await clinics.founded(nameOf('Ana'));
    const bo = await clinics.practitioner(nameOf('Bo'));
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
    const ana = await clinics.founded(nameOf('Ana'), 'Lark Clinic');
    const bo = await clinics.practitioner(nameOf('Bo'), 'A room of my own');
    const clinic = await clinics.managed(ana.browser, ana.key);
    await clinics.invite(ana.browser, ana.key, bo.email);
    const token = await clinics.tokenMailedTo(bo.email);
    expect(await clinics.accept(bo.browser, token, [])).toMatchObject({ problems: [{ path: ['placeKeys'] }] });

    expect(await clinics.accept(bo.browser, token, [clinic.places[0]!.key])).toEqual({
      __typename: 'ClinicDone',
      isPaused: false,
    });

    expect((await clinics.clinicsOnPage(bo.person.slug)).sort()).toEqual(['A room of my own', 'Lark Clinic']);
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
    const ana = await clinics.founded(nameOf('Ana'));
    const bo = await clinics.practitioner(nameOf('Bo'));
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
    const ana = await clinics.founded(nameOf('Ana'));
    const clinic = await clinics.managed(ana.browser, ana.key);
    const placeKeys = [clinic.places[0]!.key];
    const [bo, cleo] = [await clinics.practitioner(nameOf('Bo')), await clinics.practitioner(nameOf('Cleo'))];
    await clinics.invite(ana.browser, ana.key, bo.email);
    const token = await clinics.tokenMailedTo(bo.email);
    // A link that was handed on is of no use to whoever has it.
    const twice = await Promise.all([bo, cleo, bo].map(({ browser }) => clinics.accept(browser, token, placeKeys)));
    expect(twice.filter(({ __typename }) => __typename === 'ClinicDone')).toHaveLength(1);
    expect((await clinics.managed(ana.browser, ana.key)).members).toHaveLength(2);

    for (let round = 0; round < 4; round++) {
      const dan = await clinics.practitioner(nameOf('Dan'));
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
