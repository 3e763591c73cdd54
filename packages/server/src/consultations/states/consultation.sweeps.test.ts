import { describe, expect, test } from 'vitest';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { keyOf } from '../../platform/graphql/global-id.js';

const { database, story } = await openedForThisFile(ConsultationStory);

interface Row {
  readonly state: string;
  readonly answers: boolean;
  readonly contact: boolean;
  readonly notes: number;
  readonly codes: number;
  readonly held: number;
}

/** What is left of a practitioner's one consultation. */
async function left(practitionerId: string): Promise<Row> {
  const [row] = await database.unitOfWork.query<Row>(
    `SELECT state,
       num_nonnulls(answers, flags, summary, message, answer_note) > 0 AS answers,
       num_nonnulls(contact, contact_hash, idempotency_input_hash) > 0 AS contact,
       (SELECT count(*) FROM consultation_events e WHERE e.consultation_id = c.id AND e.note IS NOT NULL) AS notes,
       (SELECT count(*) FROM consultation_codes k WHERE k.consultation_id = c.id) AS codes,
       (SELECT count(*) FROM held_times h WHERE h.owner_id = c.id) AS held
     FROM consultations c WHERE practitioner_id = $1`,
    [practitionerId],
  );
  return row!;
}

const bare = { answers: false, contact: false, notes: 0, codes: 0, held: 0 };

/** Looks a moment before and at the moment. */
async function sweptAt(instant: string, practitionerId: string): Promise<[Row, Row]> {
  const rows: Row[] = [];
  for (const seconds of [-1, 0]) {
    database.clock.set(instant);
    database.clock.advance({ seconds });
    await story.pass();
    rows.push(await left(practitionerId));
  }
  return [rows[0]!, rows[1]!];
}

describe('what is erased, and when', () => {
  test('never confirmed by code: everything about the person after 20 minutes; a bare row stays, the time is free', async () => {
    const ana = await story.aPractitioner();
    const { accessToken, consultation } = await story.ask(story.formFor(ana, { message: 'Words' }));
    const [before, after] = await sweptAt('2026-11-21T15:20:00Z', ana.practitionerId);
    expect(before).toMatchObject({ state: 'AWAITING_EMAIL', answers: true, contact: true, held: 1 });
    expect(after).toEqual({ state: 'EXPIRED', ...bare });
    // The page left open still learns why; a day later the link opens nothing.
    const look = async () =>
      (
        await story
          .as(accessToken)
          .ask<{ consultation: { state: string } | null }>(
            `query ($id: ID!) { consultation(id: $id) { state request { message } } }`,
            { id: consultation.id },
          )
      ).consultation;
    expect(await look()).toEqual({ state: 'EXPIRED', request: null });
    database.clock.advance({ hours: 24 });
    expect(await look()).toBeNull();
  });

  test('withdrawn before the code: at once', async () => {
    const ana = await story.aPractitioner();
    const { accessToken, consultation } = await story.ask(story.formFor(ana));
    await story.act(accessToken, 'cancelConsultation', { consultationId: consultation.id, reason: 'Words' });
    expect(await left(ana.practitionerId)).toEqual({ state: 'WITHDRAWN', ...bare });
    await story.pass();
    expect(story.mailsTo(ana.email)).toEqual([]);
  });

  test('declined: answers after 7 days, contact after 30, and the links with it', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await story.act(sent.practitioner, 'declineConsultation', { consultationId: sent.id, message: 'Words' });
    const [before, after] = await sweptAt('2026-11-21T15:00:30Z', ana.practitionerId);
    expect([before.state, after.state]).toEqual(['REQUESTED', 'DECLINED']);
    const [kept, erased] = await sweptAt('2026-11-28T15:00:30Z', ana.practitionerId);
    expect(kept).toMatchObject({ answers: true, notes: 1, contact: true });
    expect(erased).toMatchObject({ answers: false, notes: 0, contact: true });
    const [reachable, forgotten] = await sweptAt('2026-12-21T15:00:30Z', ana.practitionerId);
    expect(reachable.contact).toBe(true);
    expect(forgotten).toEqual({ state: 'DECLINED', ...bare });
    expect(
      await story.as(sent.patient).ask(`query ($id: ID!) { consultation(id: $id) { id } }`, { id: sent.id }),
    ).toEqual({ consultation: null });
  });

  test('confirmed: completed a day after its end, answers 30 days after it, contact 90', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana, { message: 'Words' });
    await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
    const [confirmed, completed] = await sweptAt('2026-11-24T16:30:00Z', ana.practitionerId);
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', held: 1 });
    expect(completed).toMatchObject({ state: 'COMPLETED', held: 0, answers: true });
    const [kept, erased] = await sweptAt('2026-12-23T16:30:00Z', ana.practitionerId);
    expect([kept.answers, erased.answers, erased.contact]).toEqual([true, false, true]);
    const [reachable, forgotten] = await sweptAt('2027-02-21T16:30:00Z', ana.practitionerId);
    expect([reachable.contact, forgotten.contact]).toEqual([true, false]);
    expect(forgotten).toEqual({ state: 'COMPLETED', ...bare });
  });

  test('cancelled: as if it had taken place', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
    await story.act(sent.patient, 'cancelConsultation', { consultationId: sent.id });
    const [kept, erased] = await sweptAt('2026-12-23T16:30:00Z', ana.practitionerId);
    expect([kept.answers, erased.answers, erased.state]).toEqual([true, false, 'CANCELLED']);
  });
});

describe('a request nobody answers', () => {
  test('is asked after at half-time and in the last hour, then runs out, frees its time, and both are told', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana, { startsAt: '2026-11-27T16:00:00Z' });
    expect(sent.confirmed.respondBy).toBe('2026-11-24T15:00:00Z');
    const subjects = () => story.mailsTo(ana.email).map((mail) => mail.subject);
    for (const [instant, count] of [
      ['2026-11-23T02:59:59Z', 0],
      ['2026-11-23T03:00:00Z', 1],
      ['2026-11-24T14:00:00Z', 2],
    ] as const) {
      database.clock.set(instant);
      await story.pass();
      expect(subjects().filter((subject) => subject === 'A request is still waiting')).toHaveLength(count);
    }
    const [waiting, expired] = await sweptAt('2026-11-24T15:00:00Z', ana.practitionerId);
    expect(waiting).toMatchObject({ state: 'REQUESTED', held: 1 });
    expect(expired).toMatchObject({ state: 'EXPIRED', held: 0, answers: true });
    expect(subjects()[0]).toBe('A request has expired');
    const [mail] = story.mailsTo(sent.email);
    expect(mail?.subject).toBe('About your request');
    expect(mail?.text).toContain('Ana did not answer by Tue, Nov 24, 10:00 am Eastern time');
    expect(mail?.text).toContain('988');
    expect(await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id })).toMatchObject({
      __typename: 'NotAllowedNow',
      state: 'EXPIRED',
    });
  });

  test('cannot be accepted at its last moment before the sweep comes by', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    database.clock.set('2026-11-23T15:00:00Z');
    expect((await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id })).__typename).toBe(
      'NotAllowedNow',
    );
  });

  test('a no that is said in its last moments is a no, and does not run out while it can be taken back', async () => {
    const ana = await story.aPractitioner();
    const { id, practitioner, confirmed } = await story.aSentRequest(ana);
    database.clock.set(String(confirmed['respondBy']));
    database.clock.advance({ seconds: -10 });
    await story.act(practitioner, 'declineConsultation', { consultationId: id });
    database.clock.advance({ seconds: 15 });
    await story.pass();
    expect(await left(ana.practitionerId)).toMatchObject({ state: 'REQUESTED', held: 1 });
    database.clock.advance({ seconds: 15 });
    await story.pass();
    expect(await left(ana.practitionerId)).toMatchObject({ state: 'DECLINED', held: 0 });
  });

  test('and one that is answered is not asked after', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
    database.clock.set('2026-11-23T14:30:00Z');
    await story.pass();
    expect(story.mailsTo(ana.email).map((mail) => mail.subject)).not.toContain('A request is still waiting');
  });

  test('is asked after once when the worker was away from half-time to the last hour', async () => {
    const ana = await story.aPractitioner();
    await story.aSentRequest(ana, { startsAt: '2026-11-27T16:00:00Z' });
    database.clock.set('2026-11-24T14:30:00Z');
    await story.pass();
    const subjects = story.mailsTo(ana.email).map((mail) => mail.subject);
    expect(subjects.filter((subject) => subject.startsWith('A request'))).toEqual([
      'A request is still waiting',
      'A request is waiting',
    ]);
  });

  test('is neither told of nor asked after once its time to answer is over, whichever job comes first', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    const id = keyOf('Consultation', sent.id)!;
    const letters = ['consultation.nudge', 'consultation.waiting', 'consultation.sent'];
    const written = () =>
      Promise.all(letters.map((kind) => story.house.services.composers.get(kind)!(id, {}))).then((mails) =>
        mails.map((mail) => mail !== null),
      );
    database.clock.set('2026-11-23T14:59:59Z');
    expect(await written()).toEqual([true, true, true]);
    database.clock.advance({ seconds: 1 });
    expect(await written()).toEqual([false, false, false]);
  });

  test('two workers at once do it once', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    database.clock.set('2026-11-23T15:00:00Z');
    await Promise.all([story.pass(), story.pass(), story.pass()]);
    expect(story.mailsTo(sent.email).filter((mail) => mail.subject === 'About your request')).toHaveLength(1);
  });
});

test('one that cannot be done keeps no other from being done, and is said', async () => {
  const ana = await story.aPractitioner();
  const { practitioner, id } = await story.aSentRequest(ana);
  await story.act(practitioner, 'declineConsultation', { consultationId: id, message: 'I am full.' });
  // Words moved here from another cell do not open.
  await database.unitOfWork.query(`UPDATE consultations SET answer_note = contact WHERE practitioner_id = $1`, [
    ana.practitionerId,
  ]);
  const others = await Promise.all(Array.from({ length: 3 }, () => story.aPractitioner()));
  for (const other of others) {
    const sent = await story.aSentRequest(other);
    await story.act(sent.practitioner, 'declineConsultation', { consultationId: sent.id });
  }
  database.clock.advance({ seconds: 30 });
  await expect(story.pass()).rejects.toThrow('A ciphertext does not open');
  for (const other of others) expect((await left(other.practitionerId)).state).toBe('DECLINED');
  expect((await left(ana.practitionerId)).state).toBe('REQUESTED');
});
