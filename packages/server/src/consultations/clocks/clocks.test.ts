import { expect, test } from 'vitest';
import { ConsultationStory, monday10, type Asker } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { idOf } from '../../../test/row-ids.js';
import { Schedules } from '../../availability/schedules.service.js';
import { zoneDataVersion } from '../../availability/wall-clock-text.js';

const { database, story } = await openedForThisFile(ConsultationStory);

const monday11 = '2026-11-23T17:00:00Z';

async function rowOf(id: string) {
  const [row] = await database.unitOfWork.query<Record<string, unknown>>(
    `SELECT c.*, (SELECT array_agg(h.starts_at) FROM held_times h WHERE h.owner_id = c.id) AS held
     FROM consultations c WHERE id = $1`,
    [idOf(id)],
  );
  return row!;
}

/** As if it had been agreed on while the clock there was to show this at that moment, by older rules. */
const agreedOnAs = (id: string, wallClock: string, version = '2020a') =>
  database.unitOfWork.query(`UPDATE consultations SET wall_clock = $2, zone_data_version = $3 WHERE id = $1`, [
    ...[idOf(id), wallClock, version],
  ]);

async function timeToCheck(asker: Asker, id: string, as: 'PATIENT' | 'PRACTITIONER') {
  const query = `query ($id: ID!, $as: ConsultationSide) { consultation(id: $id, as: $as) { timeToCheck startsAt label } }`;
  return (await story.as(asker).ask<{ consultation: object }>(query, { id, as })).consultation;
}

async function aTalk(changes: object = {}, practice?: Awaited<ReturnType<ConsultationStory['aPractitioner']>>) {
  const ana = practice ?? (await story.aPractitioner());
  const sent = await story.aSentRequest(ana, changes);
  await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
  await story.pass();
  return { ana, ...sent };
}

test('a talk keeps what the clock shows when the rules for clocks change, and both sides say that it is right', async () => {
  const { ana, id, patient, practitioner, email } = await aTalk();
  expect(await rowOf(id)).toMatchObject({ wall_clock: '2026-11-23T10:00', zone_data_version: zoneDataVersion });
  // Its ten o'clock was an hour later by the rules of then.
  await agreedOnAs(id, '2026-11-23T11:00');
  await story.pass();
  expect(await rowOf(id)).toMatchObject({
    starts_at: new Date(monday11),
    held: [new Date(monday11)],
    wall_clock: '2026-11-23T11:00',
    zone_data_version: zoneDataVersion,
    calendar_sequence: 1,
  });
  const seen = { startsAt: monday11, label: 'Mon, Nov 23, 11:00 am Central time' };
  expect(await timeToCheck(patient, id, 'PATIENT')).toEqual({ timeToCheck: 'MOVED', ...seen });
  expect(await timeToCheck(practitioner, id, 'PRACTITIONER')).toEqual({ timeToCheck: 'MOVED', ...seen });
  for (const to of [email, ana.email]) {
    const letter = story.mailsTo(to).find(({ subject }) => subject === 'Please check the time');
    expect(letter?.text).toContain('The time on the clock there stays the same: Mon, Nov 23, 11:00 am Central time.');
    const file = Buffer.from(letter?.attachments[0]?.content ?? []).toString();
    expect(file).toContain('SEQUENCE:1');
    expect(file).toContain('DTSTART:20261123T170000Z');
  }
  expect(await story.act(patient, 'confirmTime', { consultationId: id })).toMatchObject({ __typename: 'Consultation' });
  expect(await timeToCheck(patient, id, 'PATIENT')).toMatchObject({ timeToCheck: null });
  expect(await timeToCheck(practitioner, id, 'PRACTITIONER')).toMatchObject({ timeToCheck: 'MOVED' });
  // Nothing happens twice.
  await story.pass();
  expect((await rowOf(id))['calendar_sequence']).toBe(1);
});

test('a talk from afar keeps what the clock of then shows, also after its hours moved to another zone', async () => {
  const { ana, id, email } = await aTalk();
  await database.unitOfWork.run((tx) =>
    new Schedules().keepZone(tx, ana.practitionerId, { timeZone: 'America/Los_Angeles', dailyCap: null }),
  );
  await agreedOnAs(id, '2026-11-23T11:00');
  await story.pass();
  const kept = { starts_at: new Date(monday11), wall_clock: '2026-11-23T11:00', time_zone: 'America/Chicago' };
  expect(await rowOf(id)).toMatchObject({ ...kept, clocks_changed: 'MOVED' });
  const letter = story.mailsTo(email).find(({ subject }) => subject === 'Please check the time');
  expect(letter?.text).toContain('The time on the clock there stays the same: Mon, Nov 23, 11:00 am Central time.');
  // The rules of then say the same, and nothing moves.
  await agreedOnAs(id, '2026-11-23T11:00');
  await story.pass();
  expect(await rowOf(id)).toMatchObject({ ...kept, zone_data_version: zoneDataVersion, calendar_sequence: 1 });
});

test('another time that is chosen after hours moved to another zone is kept by the clock that was read', async () => {
  const { ana, id, patient, practitioner } = await aTalk();
  await database.unitOfWork.run((tx) =>
    new Schedules().keepZone(tx, ana.practitionerId, { timeZone: 'America/Los_Angeles', dailyCap: null }),
  );
  const tuesday = '2026-11-24T18:00:00Z';
  const times = { consultationId: id, startsAt: [tuesday], idempotencyKey: 'by-the-clock-of-now' };
  await story.act(patient, 'proposeConsultationTime', times);
  await story.act(practitioner, 'answerTimeProposal', { consultationId: id, accept: tuesday });
  expect(await rowOf(id)).toMatchObject({
    ...{ starts_at: new Date(tuesday), held: [new Date(tuesday)] },
    ...{ time_zone: 'America/Los_Angeles', wall_clock: '2026-11-24T10:00' },
  });
});

test('where the other moment is taken the talk stays, and both are asked', async () => {
  const first = await aTalk();
  const second = await aTalk({ startsAt: monday11 }, first.ana);
  await agreedOnAs(first.id, '2026-11-23T11:00');
  await story.pass();
  expect(await rowOf(first.id)).toMatchObject({ starts_at: new Date(monday10), clocks_changed: 'STANDS' });
  expect(await rowOf(second.id)).toMatchObject({ starts_at: new Date(monday11), clocks_changed: null });
  expect(await timeToCheck(first.practitioner, first.id, 'PRACTITIONER')).toMatchObject({ timeToCheck: 'STANDS' });
  const letter = story
    .mailsTo(first.ana.email)
    .find(({ subject, text }) => subject === 'Please check the time' && text.includes('that time is taken'));
  expect(letter?.text).toContain('By the clock it would be Mon, Nov 23, 11:00 am Central time');
});

test('talks that follow each other all move, and a request that waits with them', async () => {
  const first = await aTalk();
  const second = await story.aSentRequest(first.ana, { startsAt: monday11 });
  await agreedOnAs(first.id, '2026-11-23T11:00');
  await agreedOnAs(second.id, '2026-11-23T12:00');
  await story.pass();
  expect(await rowOf(first.id)).toMatchObject({ starts_at: new Date(monday11), clocks_changed: 'MOVED' });
  expect(await rowOf(second.id)).toMatchObject({
    ...{ starts_at: new Date('2026-11-23T18:00:00Z'), state: 'REQUESTED', clocks_changed: 'MOVED' },
    calendar_sequence: 0,
  });
});

test('rules that change nothing about a talk ask nobody; newer ones than ours are left to whoever has them', async () => {
  const { id, email } = await aTalk();
  await agreedOnAs(id, '2026-11-23T10:00');
  await story.pass();
  expect(await rowOf(id)).toMatchObject({ clocks_changed: null, zone_data_version: zoneDataVersion });
  await agreedOnAs(id, '2026-11-23T11:00', '2099z');
  await story.pass();
  expect(await rowOf(id)).toMatchObject({ starts_at: new Date(monday10), zone_data_version: '2099z' });
  expect(story.mailsTo(email).filter(({ subject }) => subject === 'Please check the time')).toEqual([]);
});
