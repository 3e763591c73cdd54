import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { ConsultationStory, monday10 } from './consultation-story.js';
import { openedForThisFile } from './opened-for-this-file.js';
import { everything, idOf, KindsOfTalkStory, nothing, talksAfter } from './kinds-of-talk-story.js';
import { keyOf, toGlobalId } from '../src/platform/graphql/global-id.js';
import { recomputeNextSlots } from '../src/availability/slots/next-slots.js';
import { Slots } from '../src/availability/slots/slots.service.js';

const { database, story } = await openedForThisFile(ConsultationStory, { poolSize: 12 });
const talks = new KindsOfTalkStory(database, story);

describe('kinds of talk', () => {
  test('are added, and patients see them at once', async () => {
    const keeper = await talks.aKeeper();
    const added = await talks.keep(keeper, { name: 'A  short\ntalk', mode: 'PHONE', minutes: 15, price: 2500 });
    expect(added).toMatchObject({ __typename: 'HoursKept' });
    expect(talksAfter(added)).toMatchObject([
      { name: 'First talk, by video', state: 'OFFERED' },
      { name: 'A short talk', mode: 'PHONE', minutes: 15, price: { formatted: '$25' }, state: 'OFFERED' },
    ]);
    expect(talksAfter(added)[1]?.['firstTime']).toMatch(/Central time$/);
    expect(await talks.shown(keeper, talksAfter(added)[1]!.talkId)).toMatchObject({ types: [30, 15], slots: 16 + 32 });
  });

  test('say on which day their price was said last, and no day where there is none', async () => {
    const keeper = await talks.aKeeper();
    expect((await talks.kept(keeper)).talks).toMatchObject([{ priceConfirmedOn: null }]);
    const { talkId } = (await talks.kept(keeper)).talks[0]!;
    expect(talksAfter(await talks.keep(keeper, { talkId }))).toMatchObject([{ priceConfirmedOn: '2026-11-21' }]);
    database.clock.set('2026-11-22T12:00:00Z');
    const same = (await talks.kept(keeper)).talks[0]!;
    expect(talksAfter(await talks.keep(keeper, { talkId: same.talkId, horizonDays: 20 }))).toMatchObject([
      { talkId: same.talkId, priceConfirmedOn: '2026-11-22' },
    ]);
    expect(talksAfter(await talks.keep(keeper, { talkId: same.talkId, price: null }))).toMatchObject([
      { price: null, priceConfirmedOn: null },
    ]);
  });

  test('without a free time say why, and so do the hours', async () => {
    const keeper = await talks.aKeeper();
    expect(await talks.kept(keeper)).toMatchObject({ noTimes: null, talks: [{ noTimes: null, legalUntil: null }] });
    const notChecked = { reason: 'NOT_CHECKED', jurisdictions: ['Texas'] };
    const checks = `FROM licenses l WHERE l.practitioner_id = $1 AND v.subject_kind = 'license' AND v.subject_id = l.id`;
    const recheckBy = (day: string) =>
      database.unitOfWork.query(`UPDATE verifications v SET recheck_by = $2 ${checks}`, [keeper.practitionerId, day]);
    await recheckBy('2026-11-25');
    expect(await talks.kept(keeper)).toMatchObject({
      noTimes: null,
      talks: [{ noTimes: null, legalUntil: 'Wed, Nov 25' }],
    });
    await recheckBy('2026-11-01');
    const ended = { ...notChecked, reason: 'CHECK_ENDED' };
    expect(await talks.kept(keeper)).toMatchObject({ noTimes: ended, talks: [{ firstTime: null, noTimes: ended }] });
    await database.unitOfWork.query(`DELETE FROM verifications v USING ${checks.slice('FROM '.length)}`, [
      keeper.practitionerId,
    ]);
    expect(await talks.kept(keeper)).toMatchObject({
      noTimes: notChecked,
      talks: [{ firstTime: null, noTimes: notChecked }],
    });
    await database.unitOfWork.query(`UPDATE practitioners SET state = 'PAUSED' WHERE id = $1`, [keeper.practitionerId]);
    expect(await talks.kept(keeper)).toMatchObject({ noTimes: { reason: 'PAUSED' }, talks: [{ noTimes: notChecked }] });
  });

  test('that cannot be are answered beside the field, and nothing is kept', async () => {
    const keeper = await talks.aKeeper();
    const before = await talks.kept(keeper);
    const wrong = async (input: object) => {
      const outcome = await talks.keep(keeper, input);
      return (outcome['problems'] as { path: string[] }[] | undefined)?.map(({ path }) => path.join('.'));
    };
    expect(await wrong({ name: ' ' })).toEqual(['name']);
    expect(await wrong({ name: 'x'.repeat(61) })).toEqual(['name']);
    expect(await wrong({ name: 'A talk that cures depression' })).toEqual(['name']);
    expect(await wrong({ minutes: 0, price: -1, noticeMinutes: -1 })).toEqual(['minutes', 'price', 'noticeMinutes']);
    expect(await wrong({ minutes: 32 })).toEqual(['minutes']);
    expect(await wrong({ minutes: 245, horizonDays: 0 })).toEqual(['minutes', 'horizonDays', 'horizonDays']);
    expect(await wrong({ alignmentMinutes: 7, bufferAfterMinutes: 500 })).toEqual([
      'alignmentMinutes',
      'bufferAfterMinutes',
    ]);
    expect(await wrong({ leadTimeMinutes: 2880, horizonDays: 2 })).toEqual(['horizonDays']);
    expect(await wrong({ mode: 'IN_PERSON' })).toEqual(['locationId']);
    expect(await wrong({ mode: 'IN_PERSON', locationId: toGlobalId('Location', randomUUID()) })).toEqual([
      'locationId',
    ]);
    expect(await talks.kept(keeper)).toEqual(before);
  });

  test('of somebody else are not there', async () => {
    const [keeper, other] = [await talks.aKeeper(), await talks.aKeeper()];
    const gone = { __typename: 'NotFound' };
    for (const mutation of ['stopTalk', 'offerTalkAgain']) {
      expect(await talks.change(keeper, mutation, { talkId: idOf(other) })).toMatchObject(gone);
    }
    expect(await talks.keep(keeper, { talkId: idOf(other) })).toMatchObject(gone);
    expect(await talks.change(keeper, 'moveTalk', { talkId: idOf(other), step: 'LATER' })).toMatchObject(gone);
    expect(await talks.shown(other, idOf(other))).toEqual(everything);
  });

  test('are at most twelve', async () => {
    const keeper = await talks.aKeeper();
    for (let count = 1; count < 12; count++) await talks.keep(keeper, { name: `Talk ${count}` });
    expect(await talks.keep(keeper, { name: 'One more' })).toMatchObject({ problems: [{ path: ['name'] }] });
    expect((await talks.kept(keeper)).talks).toHaveLength(12);
  });

  test('stand in the order the practitioner chose', async () => {
    const keeper = await talks.aKeeper();
    await talks.keep(keeper, { name: 'B', minutes: 20 });
    const [, , third] = talksAfter(await talks.keep(keeper, { name: 'C', minutes: 25 }));
    const up = { talkId: third!.talkId, step: 'EARLIER' };
    expect(talksAfter(await talks.change(keeper, 'moveTalk', up)).map(({ minutes }) => minutes)).toEqual([30, 25, 20]);
    await talks.change(keeper, 'moveTalk', up);
    expect(talksAfter(await talks.change(keeper, 'moveTalk', up)).map(({ minutes }) => minutes)).toEqual([25, 30, 20]);
    const down = { talkId: idOf(keeper), step: 'LATER' };
    expect(talksAfter(await talks.change(keeper, 'moveTalk', down)).map(({ minutes }) => minutes)).toEqual([
      25, 20, 30,
    ]);
    // Changed, it stays where it was.
    expect(
      talksAfter(await talks.keep(keeper, { talkId: third!.talkId, minutes: 45 })).map(({ minutes }) => minutes),
    ).toEqual([45, 20, 30]);
    expect((await talks.shown(keeper, idOf(keeper))).types).toEqual([45, 20, 30]);
  });
});

describe('a talk that is changed', () => {
  test('is booked on its new terms, and stays as it was agreed for who had it', async () => {
    const { keeper, sent } = await talks.aKeeperWhoWasAsked();
    const agreed = await talks.agreedOf(sent.patient, sent.id);
    expect(agreed).toMatchObject({ consultationType: { minutes: 30, noticeMinutes: 1440, price: { amount: 0 } } });
    const terms = { name: 'Longer', minutes: 60, price: 15_000, noticeMinutes: 2880, bookingPolicy: 'INSTANT' };
    const outcome = await talks.keep(keeper, { talkId: idOf(keeper), ...terms });
    expect(talksAfter(outcome)).toMatchObject([{ ...terms, price: { formatted: '$150' }, talksOnEarlierTerms: 1 }]);
    expect(outcome).toMatchObject({ hours: { conflicts: [] } });
    expect(await talks.agreedOf(sent.patient, sent.id)).toEqual(agreed);
    expect(await talks.agreedOf(sent.practitioner, sent.id)).toEqual(agreed);
    // Eight hours, in one of which is the talk of half an hour.
    expect(await talks.shown(keeper, talksAfter(outcome)[0]!.talkId)).toEqual({ ...everything, types: [60], slots: 7 });
    expect(await talks.shown(keeper, idOf(keeper))).toMatchObject({
      isKnown: false,
      hasStoredNextSlot: false,
      hasSearchRow: false,
    });
    // Answered by policy of then, at the price of then, and mailed so.
    await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
    await story.pass();
    expect(await talks.agreedOf(sent.patient, sent.id)).toEqual(agreed);
    expect(story.mailsTo(sent.email)[0]?.text).toContain('at least 24 hours before');
  });

  test('is not asked for by who saw other terms', async () => {
    const keeper = await talks.aKeeper();
    await talks.keep(keeper, { talkId: idOf(keeper), price: 9_000 });
    expect(await story.ask(story.formFor(keeper))).toMatchObject({ __typename: 'NotFound' });
    const [talk] = (await talks.kept(keeper)).talks;
    const again = { ...keeper, typeId: keyOf('ConsultationType', talk!.talkId)! };
    expect(await story.ask(story.formFor(again))).toMatchObject({ __typename: 'RequestedConsultation' });
  });

  test('only in when it can be asked for stays the same one', async () => {
    const keeper = await talks.aKeeper();
    const rules = { leadTimeMinutes: 60, horizonDays: 10, bufferAfterMinutes: 30, alignmentMinutes: 30 };
    expect(talksAfter(await talks.keep(keeper, { talkId: idOf(keeper), ...rules }))[0]?.talkId).toBe(idOf(keeper));
    expect(await talks.shown(keeper, idOf(keeper))).toMatchObject({ isKnown: true, slots: 16 });
  });

  test('is proposed at other times as it was agreed, while its hours are free', async () => {
    const { keeper, sent } = await talks.aKeeperWhoWasAsked();
    await talks.keep(keeper, { talkId: idOf(keeper), minutes: 120 });
    const { consultation } = await story
      .as(sent.practitioner)
      .ask<{ consultation: { timesToPropose: { endsAt: string }[] } }>(
        `query ($id: ID!) { consultation(id: $id, as: PRACTITIONER) { timesToPropose(patientLocation: "US-TX") { startsAt endsAt } } }`,
        { id: sent.id },
      );
    expect(consultation.timesToPropose[0]).toEqual({
      startsAt: '2026-11-23T15:00:00Z',
      endsAt: '2026-11-23T15:30:00Z',
    });
    const [at] = ['2026-11-24T16:30:00Z'];
    const input = { consultationId: sent.id, startsAt: [at], idempotencyKey: 'other' };
    expect(await story.act(sent.practitioner, 'proposeConsultationTime', input)).toMatchObject({ state: 'REQUESTED' });
    expect(await story.act(sent.patient, 'answerTimeProposal', { consultationId: sent.id, accept: at })).toMatchObject({
      state: 'CONFIRMED',
    });
    expect(await talks.agreedOf(sent.patient, sent.id)).toMatchObject({ startsAt: at, endsAt: '2026-11-24T17:00:00Z' });
  });

  test('holds against whoever asks at that very moment: nobody is booked on terms they did not see', async () => {
    for (let round = 0; round < 8; round++) {
      const keeper = await talks.aKeeper();
      const forms = [0, 1, 2, 3].map((hour) =>
        story.formFor(keeper, { startsAt: Temporal.Instant.from(monday10).add({ hours: hour }).toString() }),
      );
      const [outcome] = await Promise.all([
        talks.keep(keeper, { talkId: idOf(keeper), minutes: 60, price: 20_000 }),
        ...forms.map((form) => story.askInProcess(form)),
      ]);
      expect(outcome).toMatchObject({ __typename: 'HoursKept' });
      const rows = await database.unitOfWork.query<{ isAsAgreed: boolean }>(
        `SELECT t.id = $2 AND c.ends_at - c.starts_at = t.minutes * interval '1 minute' AND t.price = 0 AS "isAsAgreed"
         FROM consultations c JOIN consultation_types t ON t.id = c.consultation_type_id WHERE c.practitioner_id = $1`,
        [keeper.practitionerId, keeper.typeId],
      );
      expect(rows.every(({ isAsAgreed }) => isAsAgreed)).toBe(true);
    }
  }, 60_000);

  test('is known by what it was, however often it changed', async () => {
    const keeper = await talks.aKeeper();
    const [second] = talksAfter(await talks.keep(keeper, { talkId: idOf(keeper), minutes: 45 }));
    const [third] = talksAfter(await talks.keep(keeper, { talkId: second!.talkId, minutes: 50 }));
    const slots = new Slots(database.unitOfWork);
    expect(await slots.latestOf(keeper.typeId)).toBe(keyOf('ConsultationType', third!.talkId));
    const nobodys = randomUUID();
    expect(await slots.latestOf(nobodys)).toBe(nobodys);
  });

  test('in two windows at once is changed in one', async () => {
    const keeper = await talks.aKeeper();
    const { revision } = await talks.kept(keeper);
    const outcomes = await Promise.all(
      [15, 60].map((minutes) => talks.keep(keeper, { talkId: idOf(keeper), revision, minutes })),
    );
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['HoursChangedMeanwhile', 'HoursKept']);
    expect((await talks.kept(keeper)).talks).toHaveLength(1);
  });
});

describe('a talk that is offered no longer', () => {
  test('is gone from everywhere at once, and comes back', async () => {
    const keeper = await talks.aKeeper();
    expect(await talks.shown(keeper, idOf(keeper))).toEqual(everything);
    const stopped = await talks.change(keeper, 'stopTalk', { talkId: idOf(keeper) });
    expect(talksAfter(stopped)).toMatchObject([{ state: 'STOPPED', firstTime: null }]);
    expect(await talks.shown(keeper, idOf(keeper))).toEqual(nothing);
    expect(await story.ask(story.formFor(keeper))).toMatchObject({ __typename: 'NotFound' });
    await database.unitOfWork.run((tx) => recomputeNextSlots(tx, [keeper.practitionerId]));
    expect(await talks.shown(keeper, idOf(keeper))).toEqual(nothing);
    // Changed meanwhile, it is still not offered.
    const changed = await talks.keep(keeper, { talkId: idOf(keeper), minutes: 20 });
    expect(talksAfter(changed)).toMatchObject([{ state: 'STOPPED', minutes: 20 }]);
    const { talkId } = talksAfter(changed)[0]!;
    expect(await talks.shown(keeper, talkId)).toEqual(nothing);
    await talks.change(keeper, 'offerTalkAgain', { talkId });
    expect(await talks.shown(keeper, talkId)).toEqual({ ...everything, types: [20], slots: 24 });
    expect(await talks.change(keeper, 'offerTalkAgain', { talkId: idOf(keeper) })).toMatchObject({
      __typename: 'NotFound',
    });
  });

  test('stays for whoever has one, and is told, kept and moved as before', async () => {
    const { keeper, sent } = await talks.aKeeperWhoWasAsked();
    const agreed = await talks.agreedOf(sent.patient, sent.id);
    const outcome = await talks.change(keeper, 'stopTalk', { talkId: idOf(keeper) });
    expect(talksAfter(outcome)).toMatchObject([{ talksToCome: 1, talksOnEarlierTerms: 0 }]);
    expect(await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id })).toMatchObject({
      state: 'CONFIRMED',
    });
    expect(await talks.agreedOf(sent.patient, sent.id)).toEqual(agreed);
  });

  test('is not taken by a request that held no time', async () => {
    const keeper = await talks.aKeeper();
    const patient = story.aPatient();
    const first = await story.ask(story.formFor(keeper, { patient }));
    const form = story.formFor(keeper, { patient, startsAt: '2026-11-23T18:00:00Z' });
    const waiting = await story.ask(form);
    expect(waiting).toMatchObject({ consultation: { holdsTime: false } });
    await talks.change(keeper, 'stopTalk', { talkId: idOf(keeper) });
    await story.pass();
    const codes = story.mailsTo(patient.email).map(({ text }) => /^(\d{3}) (\d{3})$/m.exec(text)!.slice(1).join(''));
    const confirm = async (asked: typeof first) => {
      const outcomes = [];
      for (const code of codes) {
        const input = { consultationId: asked.consultation.id, code };
        outcomes.push(await story.act(asked.accessToken, 'confirmConsultationEmail', input));
      }
      return outcomes.map(({ __typename, state }) => state ?? __typename);
    };
    expect(await confirm(waiting)).toContain('SlotNoLongerAvailable');
    expect(await confirm(first)).toContain('REQUESTED');
  });
});

test('a talk in person is offered while the listing says that they work there', async () => {
  const keeper = await talks.aKeeper();
  const [clinic, location] = [randomUUID(), randomUUID()];
  await database.unitOfWork.query(`INSERT INTO clinics (id, slug, name, updated_at) VALUES ($1, $2, 'Ruiz', now())`, [
    clinic,
    clinic,
  ]);
  await database.unitOfWork.query(
    `INSERT INTO locations (id, clinic_id, street, city, region, postal_code, latitude, longitude, time_zone)
     VALUES ($1, $2, '12 Elm Street', 'Dallas', 'US-TX', '75201', 32.7, -96.8, 'America/Chicago')`,
    [location, clinic],
  );
  const worksThere = `INSERT INTO practitioner_locations (practitioner_id, location_id, position) VALUES ($1, $2, 0)`;
  await database.unitOfWork.query(worksThere, [keeper.practitionerId, location]);
  const inPerson = { mode: 'IN_PERSON', locationId: toGlobalId('Location', location), minutes: 45 };
  const [, talk] = talksAfter(await talks.keep(keeper, inPerson));
  expect(talk).toMatchObject({ ...inPerson, state: 'OFFERED' });
  expect(await talks.shown(keeper, talk!.talkId)).toMatchObject({
    types: [30, 45],
    isKnown: true,
    hasStoredNextSlot: true,
  });
  await database.unitOfWork.query(`DELETE FROM practitioner_locations WHERE location_id = $1`, [location]);
  await database.unitOfWork.run((tx) => recomputeNextSlots(tx, [keeper.practitionerId]));
  expect((await talks.kept(keeper)).talks[1]).toMatchObject({ state: 'WITHOUT_PLACE', firstTime: null });
  expect(await talks.shown(keeper, talk!.talkId)).toMatchObject({
    ...{ types: [30], isKnown: false, hasStoredNextSlot: false, hasSearchRow: false },
  });
});
