import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { ConsultationStory, monday10, type Asker } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { aCheckedLicense } from '../../../test/practices.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import type { CaughtMail } from '../../platform/mail/mailbox.js';

const { database, story } = await openedForThisFile(ConsultationStory, { poolSize: 12 });

type Sent = Awaited<ReturnType<ConsultationStory['aSentRequest']>>;

/** Tuesday, ten, eleven and twelve in Dallas. */
const others = ['2026-11-24T16:00:00Z', '2026-11-24T17:00:00Z', '2026-11-24T18:00:00Z'];

const READ = `query ($id: ID!) { consultation(id: $id) {
  state startsAt endsAt holdsTime respondBy viewerMay proposal { by startsAt expiresAt } history { state by note }
  timesToPropose { startsAt } } }`;

interface Read {
  readonly state: string;
  readonly startsAt: string;
  readonly timesToPropose: readonly { readonly startsAt: string }[];
  readonly [field: string]: unknown;
}

async function read(asker: Asker, id: string): Promise<Read> {
  return (await story.as(asker).ask<{ consultation: Read }>(READ, { id })).consultation;
}

async function held(practitionerId: string): Promise<string[]> {
  const rows = await database.unitOfWork.query<{ at: Date }>(
    `SELECT starts_at AS at FROM held_times WHERE practitioner_id = $1 ORDER BY 1`,
    [practitionerId],
  );
  return rows.map(({ at }) => at.toISOString().replace('.000', ''));
}

async function remindersOf(id: string): Promise<string[]> {
  const rows = await database.unitOfWork.query<{ at: Date }>(
    `SELECT not_before AS at FROM outbox WHERE kind = 'consultation.reminder' AND subject_id = $1 AND sent_at IS NULL
     ORDER BY 1`,
    [keyOf('Consultation', id)],
  );
  return rows.map(({ at }) => at.toISOString().replace('.000', ''));
}

/** The entry for a calendar that came with a mail. */
function entryOf(mail: CaughtMail | undefined) {
  const content = Buffer.from(mail!.attachments[0]!.content).toString('utf8');
  const calendar = new ICAL.Component(ICAL.parse(content));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  return {
    method: calendar.getFirstPropertyValue('method'),
    ...{ uid: event.uid, sequence: event.sequence, start: event.startDate.toJSDate().toISOString() },
  };
}

/** A place in Dallas. */
async function aPlace(): Promise<string> {
  const [clinic, place] = [randomUUID(), randomUUID()];
  await database.unitOfWork.query(
    `WITH clinic AS (
       INSERT INTO clinics (id, slug, name, updated_at, invented) VALUES ($1::uuid, $1::uuid::text, 'Invented', $3, true))
     INSERT INTO locations (id, clinic_id, street, city, region, postal_code, latitude, longitude, time_zone)
     VALUES ($2, $1::uuid, '1 Story St', 'Dallas', 'US-TX', '75204', 32.8, -96.8, 'America/Chicago')`,
    [clinic, place, testNow],
  );
  return place;
}

let keys = 0;
const propose = (asker: Asker, { id }: Sent, startsAt: readonly string[] = others, more: object = {}) =>
  story.act(asker, 'proposeConsultationTime', {
    consultationId: id,
    startsAt,
    idempotencyKey: `key-${keys++}`,
    ...more,
  });
const answer = (asker: Asker, { id }: Sent, accept: string | null) =>
  story.act(asker, 'answerTimeProposal', { consultationId: id, accept });
const takeBack = (asker: Asker, { id }: Sent) => story.act(asker, 'takeBackTimeProposal', { consultationId: id });

async function aConfirmed(changes: object = {}) {
  const ana = await story.aPractitioner();
  const sent = await story.aSentRequest(ana, changes);
  await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
  await story.pass();
  return { ...sent, ana };
}

async function aBooked(changes: object = {}) {
  const ana = await story.aPractitioner({ type: { bookingPolicy: 'INSTANT' } });
  return { ...(await story.aSentRequest(ana, changes)), ana };
}

describe('a patient who has asked', () => {
  test('proposes other times: all are held, respondBy moves with them, and the practitioner chooses one', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    const { timesToPropose } = await read(sent.patient, sent.id);
    expect(timesToPropose.map(({ startsAt }) => startsAt)).toEqual(expect.arrayContaining(others));
    expect(timesToPropose.map(({ startsAt }) => startsAt)).not.toContain(monday10);
    const proposed = await propose(sent.patient, sent, others, { message: 'I work on Mondays.' });
    expect(proposed).toMatchObject({
      ...{ state: 'REQUESTED', respondBy: '2026-11-24T15:00:00Z' },
      viewerMay: ['TAKE_BACK_PROPOSAL', 'CANCEL', 'MESSAGE'],
    });
    expect(await held(ana.practitionerId)).toEqual([monday10, ...others]);
    expect(await read(sent.practitioner, sent.id)).toMatchObject({
      viewerMay: ['ANSWER_PROPOSAL', 'DECLINE', 'MESSAGE'],
      proposal: { by: 'PATIENT', startsAt: others, expiresAt: '2026-11-24T15:00:00Z' },
      history: [{}, {}, { state: 'REQUESTED', by: 'PATIENT', note: 'I work on Mondays.' }],
      timesToPropose: [],
    });
    await story.pass();
    const [mail] = story.mailsTo(ana.email);
    expect(mail?.subject).toBe('Other times for you to choose');
    expect(mail?.text).toContain('- Tue, Nov 24, 10:00 am Central time');
    expect(mail?.text).not.toContain('I work on Mondays.');
    expect(await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id })).toMatchObject({
      __typename: 'NotAllowedNow',
    });

    expect(await answer(sent.practitioner, sent, others[2]!)).toMatchObject({ state: 'CONFIRMED' });
    expect(await held(ana.practitionerId)).toEqual([others[2]]);
    await story.pass();
    expect(story.mailsTo(sent.email)[0]?.subject).toBe('Confirmed: Tue, Nov 24, 1:00 pm Eastern time');
    expect(entryOf(story.mailsTo(sent.email)[0])).toMatchObject({ sequence: 0, start: '2026-11-24T18:00:00.000Z' });
  });

  test('is told when none suits: the first one stands, and is answered still', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana, { startsAt: '2026-11-27T16:00:00Z' });
    await propose(sent.patient, sent);
    expect(await answer(sent.practitioner, sent, null)).toMatchObject({
      viewerMay: ['ACCEPT', 'PROPOSE_TIME', 'DECLINE', 'MESSAGE'],
    });
    expect(await held(ana.practitionerId)).toEqual(['2026-11-27T16:00:00Z']);
    await story.pass();
    expect(story.mailsTo(sent.email)[0]?.subject).toBe('The time stays as it was');
    expect(story.mailsTo(sent.email)[0]?.text).toContain('None of the times you proposed work for Ana.');
    expect(story.mailsTo(sent.email)[0]?.text).toContain('Ana will answer by Tue, Nov 24, 10:00 am Eastern time');
    expect(await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id })).toMatchObject({
      state: 'CONFIRMED',
    });
  });

  test('takes the times back: the first one stands; where it could not be answered any more, that is not offered', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await propose(sent.patient, sent);
    expect(await takeBack(sent.practitioner, sent)).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await takeBack(sent.patient, sent)).toMatchObject({ viewerMay: ['PROPOSE_TIME', 'CANCEL', 'MESSAGE'] });
    expect(await held(ana.practitionerId)).toEqual([monday10]);
    await story.pass();
    // Nobody hears of times that are gone: only that the first one is to be answered.
    expect(
      story
        .mailsTo(ana.email)
        .map(({ subject }) => subject)
        .slice(0, 2),
    ).toEqual(['The time stays as it was', 'A request is waiting']);
    await propose(sent.patient, sent);
    database.clock.set('2026-11-23T15:00:00Z');
    expect(await takeBack(sent.patient, sent)).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await held(ana.practitionerId)).toEqual([monday10, ...others]);
  });

  test('is not answered in time: all times are free, and nobody says it was the patient’s doing', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await propose(sent.patient, sent);
    database.clock.set('2026-11-24T15:00:00Z');
    expect(await answer(sent.practitioner, sent, others[0]!)).toMatchObject({ __typename: 'NotAllowedNow' });
    await story.pass();
    expect(await read(sent.patient, sent.id)).toMatchObject({ state: 'EXPIRED', proposal: null });
    expect(await held(ana.practitionerId)).toEqual([]);
    expect(story.mailsTo(sent.email)[0]?.text).toContain('Ana did not answer by Tue, Nov 24, 10:00 am');
  });

  test('proposes three times at most, and as often again once a time was agreed on', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana, { startsAt: '2026-11-27T16:00:00Z' });
    for (let round = 0; round < 3; round++) {
      expect(await propose(sent.patient, sent)).toMatchObject({ __typename: 'Consultation' });
      await answer(sent.practitioner, sent, null);
    }
    expect(await propose(sent.patient, sent)).toMatchObject({ __typename: 'NotAllowedNow' });
    await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
    expect(await propose(sent.patient, sent)).toMatchObject({ __typename: 'Consultation', state: 'CONFIRMED' });
  });
});

describe('a confirmed talk', () => {
  test('is moved by the patient’s proposal and the practitioner’s choice, in calendars and reminders, too', async () => {
    const sent = await aConfirmed();
    const first = entryOf(story.mailsTo(sent.email)[0]);
    expect(await remindersOf(sent.id)).toEqual(['2026-11-22T16:00:00Z', '2026-11-23T14:00:00Z']);
    expect(await propose(sent.patient, sent)).toMatchObject({
      state: 'CONFIRMED',
      viewerMay: ['TAKE_BACK_PROPOSAL', 'CHOOSE_REMINDERS', 'CANCEL', 'MESSAGE'],
    });
    expect(await held(sent.ana.practitionerId)).toEqual([monday10, ...others]);
    // The one that stands may be close: then there is nothing left to choose.
    expect(await read(sent.practitioner, sent.id)).toMatchObject({
      startsAt: monday10,
      proposal: { by: 'PATIENT', startsAt: others, expiresAt: monday10 },
      viewerMay: ['ANSWER_PROPOSAL', 'ARRANGE', 'CANCEL', 'MESSAGE'],
    });
    expect(await answer(sent.patient, sent, others[0]!)).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await answer(sent.practitioner, sent, others[1]!)).toMatchObject({
      state: 'CONFIRMED',
      answersErasedOn: '2026-12-24',
    });
    expect(await held(sent.ana.practitionerId)).toEqual([others[1]]);
    expect(await read(sent.patient, sent.id)).toMatchObject({
      ...{ startsAt: others[1], endsAt: '2026-11-24T17:30:00Z', proposal: null },
    });
    expect(await remindersOf(sent.id)).toEqual(['2026-11-23T17:00:00Z', '2026-11-24T15:00:00Z']);
    await story.pass();
    const [toPatient] = story.mailsTo(sent.email);
    expect(toPatient?.subject).toBe('Moved: Tue, Nov 24, 12:00 pm Eastern time');
    expect(toPatient?.text).toContain('Ana said yes to another time. It was Mon, Nov 23, 11:00 am Eastern time.');
    expect(entryOf(toPatient)).toEqual({ ...first, sequence: 1, start: '2026-11-24T17:00:00.000Z' });
    const [toAna] = story.mailsTo(sent.ana.email);
    expect(toAna?.subject).toBe('Moved: Tue, Nov 24, 11:00 am Central time');
    expect(entryOf(toAna)).toEqual(entryOf(toPatient));
    // The first time is anybody's again, and cancelling calls the moved entry off.
    expect((await story.ask(story.formFor(sent.ana))).__typename).toBe('RequestedConsultation');
    await story.act(sent.patient, 'cancelConsultation', { consultationId: sent.id });
    await story.pass();
    expect(entryOf(story.mailsTo(sent.email)[0])).toEqual({
      ...{ uid: first.uid, method: 'CANCEL', sequence: 2, start: '2026-11-24T17:00:00.000Z' },
    });
  });

  test('is moved by the practitioner’s proposal and the patient’s choice', async () => {
    const sent = await aConfirmed();
    expect(await propose(sent.practitioner, sent, others, { message: 'I am on call on Monday.' })).toMatchObject({
      viewerMay: ['TAKE_BACK_PROPOSAL', 'ARRANGE', 'CANCEL', 'MESSAGE'],
    });
    await story.pass();
    const [mail] = story.mailsTo(sent.email);
    expect(mail?.subject).toBe('Other times for you to choose');
    expect(mail?.text).toContain('> I am on call on Monday.');
    expect(mail?.text).toContain('Until you choose, Mon, Nov 23, 11:00 am Eastern time still stands.');
    expect(await answer(sent.patient, sent, others[0]!)).toMatchObject({ state: 'CONFIRMED' });
    await story.pass();
    expect(story.mailsTo(sent.email)[0]?.subject).toBe('Moved: Tue, Nov 24, 11:00 am Eastern time');
    expect(story.mailsTo(sent.ana.email)[0]?.text).toContain('the other side moved it');
  });

  test.each(['patient', 'practitioner'] as const)(
    'stays when nothing suits what the %s proposed, or nobody chose',
    async (by) => {
      const other = by === 'patient' ? 'practitioner' : 'patient';
      const sent = await aConfirmed();
      const address = { patient: sent.email, practitioner: sent.ana.email };
      await propose(sent[by], sent);
      expect(await answer(sent[other], sent, null)).toMatchObject({ state: 'CONFIRMED' });
      expect(await held(sent.ana.practitionerId)).toEqual([monday10]);
      await story.pass();
      expect(story.mailsTo(address[by])[0]?.text).toContain('None of the times you proposed work');

      await propose(sent[by], sent);
      await story.pass();
      database.clock.set(monday10);
      expect(await answer(sent[other], sent, others[0]!)).toMatchObject({ __typename: 'NotAllowedNow' });
      await story.pass();
      expect(await read(sent.patient, sent.id)).toMatchObject({
        state: 'CONFIRMED',
        startsAt: monday10,
        proposal: null,
      });
      expect(await held(sent.ana.practitionerId)).toEqual([monday10]);
      for (const to of Object.values(address)) {
        expect(story.mailsTo(to)[0]).toMatchObject({
          subject: 'The time stays as it was',
          text: expect.stringContaining('No other time was chosen.'),
        });
      }
    },
  );

  test('is called off while other times wait: nothing is held any more, and nobody is mailed of them', async () => {
    const sent = await aConfirmed();
    await propose(sent.patient, sent);
    expect(await story.act(sent.practitioner, 'cancelConsultation', { consultationId: sent.id })).toMatchObject({
      state: 'CANCELLED',
    });
    expect(await held(sent.ana.practitionerId)).toEqual([]);
    await story.pass();
    expect(story.mailsTo(sent.ana.email).map(({ subject }) => subject)).not.toContain('Other times for you to choose');
    expect(await answer(sent.practitioner, sent, others[0]!)).toMatchObject({ __typename: 'NotAllowedNow' });
  });

  test('is not called off by its practitioner who looked at the time before', async () => {
    const sent = await aConfirmed();
    const { startsAt } = await read(sent.practitioner, sent.id);
    const cancel = (at: string | undefined) =>
      story.act(sent.practitioner, 'cancelConsultation', { consultationId: sent.id, startsAt: at, as: 'PRACTITIONER' });
    await propose(sent.practitioner, sent);
    await answer(sent.patient, sent, others[0]!);
    expect(await cancel(startsAt)).toMatchObject({ __typename: 'MovedMeanwhile' });
    expect(await read(sent.practitioner, sent.id)).toMatchObject({ state: 'CONFIRMED', startsAt: others[0] });
    await story.pass();
    expect(story.mailsTo(sent.email)[0]?.subject).toBe('Moved: Tue, Nov 24, 11:00 am Eastern time');
    expect(await cancel(others[0])).toMatchObject({ state: 'CANCELLED' });
  });

  test('goes nowhere that no licence covers, neither proposed nor chosen', async () => {
    const sent = await aConfirmed();
    const expire = (on: string) =>
      database.unitOfWork.query(`UPDATE licenses SET expires_on = $2 WHERE practitioner_id = $1`, [
        sent.ana.practitionerId,
        on,
      ]);
    await propose(sent.patient, sent);
    await expire('2026-11-23');
    expect(await answer(sent.practitioner, sent, others[0]!)).toMatchObject({ __typename: 'OutsideLicensure' });
    expect(await held(sent.ana.practitionerId)).toEqual([monday10, ...others]);
    await takeBack(sent.patient, sent);
    for (const asker of [sent.patient, sent.practitioner]) {
      expect(await propose(asker, sent)).toMatchObject({ __typename: 'OutsideLicensure' });
    }
    expect(await held(sent.ana.practitionerId)).toEqual([monday10]);
  });

  test('shows its patient times of days on which a licence covers where they will be; the other side says for where', async () => {
    const sent = await aConfirmed();
    const { practitionerId } = sent.ana;
    await database.unitOfWork.query(`UPDATE licenses SET expires_on = '2026-11-25' WHERE practitioner_id = $1`, [
      practitionerId,
    ]);
    await database.unitOfWork.run((tx) => aCheckedLicense(tx, practitionerId, 'US-NM'));
    const lastDay = (times: readonly { readonly startsAt: string }[]) => times.at(-1)?.startsAt.slice(0, 10);
    expect(lastDay((await read(sent.patient, sent.id)).timesToPropose)).toBe('2026-11-25');
    // Where the patient will be is read on record alone: times do not tell it by the way.
    const placesRead = () =>
      database.unitOfWork.query(`SELECT 1 FROM audit_entries WHERE subject_id = $1`, [keyOf('Consultation', sent.id)]);
    const before = await placesRead();
    expect(lastDay((await read(sent.practitioner, sent.id)).timesToPropose)).toBe('2026-12-18');
    expect(await placesRead()).toHaveLength(before.length);
  });

  test('goes to no day that our check of the licence does not reach: nobody is said to be without a licence', async () => {
    const sent = await aConfirmed();
    await database.unitOfWork.query(
      `UPDATE verifications SET recheck_by = '2026-11-23'
       WHERE subject_kind = 'license' AND subject_id IN (SELECT id FROM licenses WHERE practitioner_id = $1)`,
      [sent.ana.practitionerId],
    );
    expect(await propose(sent.patient, sent)).toMatchObject({
      __typename: 'OutsideLicensure',
      message:
        'No licence of theirs that we have checked covers the place you will be in on that day. Choose another time.',
    });
  });

  test('stays where it is once the place of its patient is erased: no licence covers what nobody knows', async () => {
    const sent = await aConfirmed();
    await propose(sent.practitioner, sent);
    await database.unitOfWork.query(`UPDATE consultations SET summary = NULL WHERE id = $1`, [
      keyOf('Consultation', sent.id),
    ]);
    expect(await answer(sent.patient, sent, others[0]!)).toMatchObject({ __typename: 'OutsideLicensure' });
    expect(await answer(sent.patient, sent, null)).toMatchObject({ state: 'CONFIRMED' });
    expect((await read(sent.patient, sent.id)).timesToPropose).toEqual([]);
    expect(await propose(sent.patient, sent)).toMatchObject({ __typename: 'OutsideLicensure' });
    expect(await held(sent.ana.practitionerId)).toEqual([monday10]);
  });

  test('in person moves as before once everything its patient said is erased: the place is where it takes place', async () => {
    const sent = await aConfirmed();
    const place = await aPlace();
    await database.unitOfWork.query(
      `UPDATE consultation_types SET mode = 'IN_PERSON', location_id = $2 WHERE id = $1`,
      [sent.ana.typeId, place],
    );
    const erased = { consultationId: sent.id, purpose: 'COLLECT' };
    expect(await story.act(sent.patient, 'withdrawConsent', erased)).toMatchObject({ __typename: 'Consultation' });
    expect((await read(sent.patient, sent.id)).timesToPropose).not.toEqual([]);
    expect(await propose(sent.patient, sent)).toMatchObject({ __typename: 'Consultation' });
    expect(await answer(sent.practitioner, sent, others[0]!)).toMatchObject({ state: 'CONFIRMED' });
    expect(await held(sent.ana.practitionerId)).toEqual([others[0]]);
  });

  test('keeps its time when one of the others is not free, was never shown, or has begun', async () => {
    const sent = await aConfirmed();
    const rival = await story.aSentRequest(sent.ana, { startsAt: others[1] }, sent.practitioner);
    const odd = ['2026-11-24T16:07:00Z', '2026-11-20T16:00:00Z', '2029-11-24T16:00:00Z'];
    for (const times of [others, ...odd.map((each) => [each])]) {
      const { __typename } = await propose(sent.patient, sent, times);
      expect(['SlotNoLongerAvailable', 'OutsideLicensure', 'InvalidInput']).toContain(__typename);
    }
    expect(await propose(sent.patient, sent, [monday10])).toMatchObject({ problems: [{ path: ['startsAt'] }] });
    expect(await held(sent.ana.practitionerId)).toEqual([monday10, others[1]]);
    await story.act(rival.patient, 'cancelConsultation', { consultationId: rival.id });
    database.clock.set(monday10);
    expect(await propose(sent.patient, sent, others)).toMatchObject({ __typename: 'NotAllowedNow' });
  });
});

describe('a talk that was booked at once', () => {
  test('is moved at once: one time for the other, both are told, the entry is the same one', async () => {
    const sent = await aBooked();
    const first = entryOf(story.mailsTo(sent.email)[0]);
    expect(await propose(sent.patient, sent)).toMatchObject({
      problems: [{ message: 'Choose just one time: it is confirmed at once.' }],
    });
    expect(await propose(sent.patient, sent, [others[1]!])).toMatchObject({ state: 'CONFIRMED', holdsTime: true });
    expect(await held(sent.ana.practitionerId)).toEqual([others[1]]);
    expect(await read(sent.practitioner, sent.id)).toMatchObject({ startsAt: others[1], proposal: null });
    await story.pass();
    expect(story.mailsTo(sent.email)[0]?.subject).toBe('Moved: Tue, Nov 24, 12:00 pm Eastern time');
    expect(entryOf(story.mailsTo(sent.email)[0])).toEqual({
      ...first,
      ...{ sequence: 1, start: '2026-11-24T17:00:00.000Z' },
    });
    expect(story.mailsTo(sent.ana.email)[0]?.subject).toBe('Moved: Tue, Nov 24, 11:00 am Central time');
    expect(await remindersOf(sent.id)).toEqual(['2026-11-23T17:00:00Z', '2026-11-24T15:00:00Z']);
  });

  test('is offered the practitioner no time so soon that its patient could not answer, and its patient every one', async () => {
    const ana = await story.aPractitioner({ type: { bookingPolicy: 'INSTANT', leadTimeMinutes: 0 } });
    const sent = await story.aSentRequest(ana);
    database.clock.set('2026-11-23T15:10:00Z');
    const [first] = (await read(sent.practitioner, sent.id)).timesToPropose;
    expect(first).toEqual({ startsAt: '2026-11-23T16:30:00Z' });
    expect((await read(sent.patient, sent.id)).timesToPropose[0]).toEqual({ startsAt: '2026-11-23T15:30:00Z' });
    expect(await propose(sent.practitioner, sent, [first!.startsAt])).toMatchObject({ state: 'CONFIRMED' });
    database.clock.set(testNow);
  });

  test('keeps its time when the other one is taken, and is moved by the practitioner only as the patient agrees', async () => {
    const sent = await aBooked();
    await story.aSentRequest(sent.ana, { startsAt: others[0] }, sent.practitioner);
    expect(await propose(sent.patient, sent, [others[0]!])).toMatchObject({ __typename: 'SlotNoLongerAvailable' });
    expect(await held(sent.ana.practitionerId)).toEqual([monday10, others[0]]);
    expect(await propose(sent.practitioner, sent, [others[1]!])).toMatchObject({ state: 'CONFIRMED' });
    expect(await read(sent.patient, sent.id)).toMatchObject({ startsAt: monday10, proposal: { by: 'PRACTITIONER' } });
    expect(await answer(sent.patient, sent, others[1]!)).toMatchObject({ state: 'CONFIRMED' });
    expect(await held(sent.ana.practitionerId)).toEqual([others[0], others[1]]);
  });

  test('moves over its own time: a quarter of an hour later is free to whom the hour belongs', async () => {
    const ana = await story.aPractitioner({ type: { bookingPolicy: 'INSTANT', alignmentMinutes: 15 } });
    const sent = await story.aSentRequest(ana);
    const { timesToPropose } = await read(sent.patient, sent.id);
    const later = '2026-11-23T16:15:00Z';
    expect(timesToPropose.map(({ startsAt }) => startsAt)).toContain(later);
    expect(await propose(sent.patient, sent, [later])).toMatchObject({ state: 'CONFIRMED' });
    expect(await held(ana.practitionerId)).toEqual([later]);
  });

  test('is moved once by a form that is sent again, whatever happened meanwhile', async () => {
    const sent = await aBooked();
    const form = { idempotencyKey: 'one-form' };
    const twice = await Promise.all([1, 2].map(() => propose(sent.patient, sent, [others[0]!], form)));
    expect(twice.map(({ __typename }) => __typename)).toEqual(['Consultation', 'Consultation']);
    await propose(sent.patient, sent, [others[1]!]);
    expect(await propose(sent.patient, sent, [others[0]!], form)).toMatchObject({ __typename: 'Consultation' });
    expect((await read(sent.patient, sent.id)).startsAt).toBe(others[1]);
    expect(await propose(sent.patient, sent, [others[2]!], form)).toMatchObject({
      problems: [{ path: ['idempotencyKey'] }],
    });
    expect(await held(sent.ana.practitionerId)).toEqual([others[1]]);
    // Twice it was moved, and a third time is the last one.
    expect(await propose(sent.patient, sent, [others[2]!])).toMatchObject({ __typename: 'Consultation' });
    expect(await propose(sent.patient, sent, [others[0]!])).toMatchObject({ __typename: 'NotAllowedNow' });
  });
});

test('words with other times are for the other side alone; those of danger never stop them', async () => {
  const sent = await aConfirmed();
  const said = await propose(sent.patient, sent, others, { message: 'I can’t go on, tonight I stop.' });
  expect(said).toMatchObject({ __typename: 'Consultation' });
  expect((said['helpLines'] as unknown[]).length).toBeGreaterThan(0);
  expect(await propose(sent.patient, sent, others, { message: 'a'.repeat(2001) })).toMatchObject({
    __typename: 'NotAllowedNow',
  });
});
