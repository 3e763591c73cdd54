import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { testNow } from '../../../test/database.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { WaitingStory, type Practice } from '../../../test/waiting-story.js';
import type { Actor } from '../../platform/actor.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { zoneDataVersion } from '../../availability/wall-clock-text.js';
import { Schedules } from '../../availability/schedules.service.js';
import { weekdaysNineToFive } from '../../../test/practices.js';
import { Confidential } from '../confidences/confidential.js';
import { WaitingContacts } from './waiting-contacts.js';

const { database, story } = await openedForThisFile(ConsultationStory, { poolSize: 12 });
const waiting = new WaitingStory(story);

const nothing = { week: { hours: [] }, type: { horizonDays: 7, leadTimeMinutes: 60 } };
const monday = (startMinute: number, endMinute: number) => ({
  ...weekdaysNineToFive,
  hours: [{ weekday: 1, startMinute, endMinute }],
});

/** So many who wait, each a second after the one before; without their mails. */
async function waitFor({ practitionerId, typeId }: Practice, count: number): Promise<string[]> {
  const [contacts, confidential] = [new WaitingContacts(database.cipher), new Confidential(database.cipher)];
  const ids = Array.from({ length: count }, () => randomUUID());
  const now = database.clock.now();
  for (const [index, id] of ids.entries()) {
    const email = `${id}@mail.example`;
    await database.unitOfWork.query(
      `INSERT INTO waiting_list_entries (id, practitioner_id, consultation_type_id, state, asked_at, confirmed_at,
         wait_until, patient_location, contact, contact_hash)
       VALUES ($1, $2, $3, 'WAITING', $4, $5, $6, 'US-TX', $7, $8)`,
      [
        ...[id, practitionerId, typeId, now.toString(), now.add({ seconds: index }).toString()],
        now.add({ hours: 1000 }).toString(),
        contacts.seal(id, { name: 'Sam', email, timeZone: 'America/Chicago' }),
        confidential.contactHash(email),
      ],
    );
  }
  await database.unitOfWork.query(
    `INSERT INTO waiting_list_looks (practitioner_id, looked_at, due_at, free, zone_data_version)
     VALUES ($1, $2, $2, $3, $4)`,
    [practitionerId, now.toString(), { [typeId]: [] }, zoneDataVersion],
  );
  return ids;
}

const sweep = () =>
  Promise.all(
    story.house.services.sweeps.filter(({ name }) => name === 'consultations.waiting-lists').map((each) => each.run()),
  );

const DOCUMENT = `mutation ($input: RequestConsultationInput!) { requestConsultation(input: $input) { __typename
  ... on RequestedConsultation { consultation { id holdsTime } } } }`;

async function request(form: object, entryId?: string): Promise<string> {
  const actor: Actor = entryId ? { kind: 'LINK', role: 'WAITING', subjectId: entryId } : { kind: 'NOBODY' };
  const { data, errors } = await story.house.asPage(DOCUMENT, { input: form }, actor);
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return (data!.requestConsultation as { __typename: string }).__typename;
}

async function standing(practitionerId: string) {
  const [row] = await database.unitOfWork.query<Record<string, number>>(
    `SELECT (SELECT count(*)::integer FROM held_times WHERE practitioner_id = $1) AS held,
       (SELECT count(DISTINCT starts_at)::integer FROM held_times WHERE practitioner_id = $1) AS times,
       (SELECT count(*)::integer FROM held_times h WHERE practitioner_id = $1 AND NOT EXISTS
          (SELECT FROM waiting_list_offers o WHERE o.id = h.owner_id AND o.state = 'OPEN' AND o.starts_at = h.starts_at)
          AND NOT EXISTS (SELECT FROM consultations c WHERE c.id = h.owner_id AND c.holds_time)) AS nobodys,
       (SELECT count(*)::integer FROM waiting_list_offers o JOIN waiting_list_entries e ON e.id = o.entry_id
          WHERE e.practitioner_id = $1 AND o.state = 'OPEN') AS offered,
       (SELECT count(*)::integer FROM consultations WHERE practitioner_id = $1 AND holds_time) AS asked`,
    [practitionerId],
  );
  return row!;
}

test('ten times come free for forty who wait, while sixty others ask: each time goes to one', async () => {
  const ana = await story.aPractitioner(nothing);
  await waitFor(ana, 40);
  await database.unitOfWork.run((tx) => new Schedules().keepHours(tx, ana.practitionerId, monday(600, 900)));
  const starts = await waiting.shown(ana);
  expect(starts).toHaveLength(10);
  const strangers = Array.from({ length: 60 }, (_, index) =>
    request(story.formFor(ana, { startsAt: starts[index % 10] })),
  );
  await Promise.all([...strangers, ...Array.from({ length: 6 }, sweep)]);
  await sweep();
  const { held, times, nobodys, offered, asked } = await standing(ana.practitionerId);
  expect({ held, times, nobodys, together: offered! + asked! }).toEqual({
    held: 10,
    times: 10,
    nobodys: 0,
    together: 10,
  });
  // The first in turn have them.
  const rows = await database.unitOfWork.query<{ has: boolean }>(
    `SELECT EXISTS (SELECT FROM waiting_list_offers o WHERE o.entry_id = e.id) AS has
     FROM waiting_list_entries e WHERE practitioner_id = $1 ORDER BY confirmed_at`,
    [ana.practitionerId],
  );
  expect(rows.map(({ has }) => has)).toEqual(rows.map((_, index) => index < offered!));
});

test('a talk is called off while strangers ask for its time: whoever waits is offered it, every time', async () => {
  for (let round = 0; round < 4; round++) {
    database.clock.set(testNow);
    const ana = await story.aPractitioner({
      week: { hours: [{ weekday: 1, startMinute: 600, endMinute: 630 }] },
      type: nothing.type,
    });
    const { id, patient } = await story.aSentRequest(ana);
    await waitFor(ana, 1);
    const calledOff = new Promise((resolve) => setTimeout(resolve, round * 12)).then(() =>
      story.act(patient, 'cancelConsultation', { consultationId: id }),
    );
    const strangers = Array.from({ length: 24 }, (_, index) =>
      new Promise((resolve) => setTimeout(resolve, index * 3)).then(() => request(story.formFor(ana))),
    );
    const [off, ...answers] = await Promise.all([calledOff, ...strangers]);
    expect(off).toMatchObject({ state: 'WITHDRAWN' });
    answers.push(await request(story.formFor(ana)));
    expect(new Set(answers)).toEqual(new Set(['SlotNoLongerAvailable']));
    await sweep();
    await sweep();
    expect(await standing(ana.practitionerId)).toEqual({ held: 1, times: 1, nobodys: 0, offered: 1, asked: 0 });
  }
});

test('two times for one who waits: one is offered, and the other is public', async () => {
  const ana = await story.aPractitioner(nothing);
  await waitFor(ana, 1);
  await database.unitOfWork.run((tx) => new Schedules().keepHours(tx, ana.practitionerId, monday(600, 660)));
  await Promise.all(Array.from({ length: 6 }, sweep));
  expect(await standing(ana.practitionerId)).toEqual({ held: 1, times: 1, nobodys: 0, offered: 1, asked: 0 });
  expect(await waiting.shown(ana)).toEqual(['2026-11-23T16:30:00Z']);
});

test.each(['it runs out', 'it is declined', 'it is sent twice', 'they leave'] as const)(
  'an offer is taken while %s: one of them happens, and the time is held by one or by nobody',
  async (what) => {
    for (let round = 0; round < 8; round++) {
      database.clock.set(testNow);
      const ana = await story.aPractitioner(nothing);
      const [id] = await waitFor(ana, 1);
      await database.unitOfWork.run((tx) => new Schedules().keepHours(tx, ana.practitionerId, monday(600, 630)));
      await sweep();
      await database.unitOfWork.query(`UPDATE outbox SET sent_at = $1 WHERE sent_at IS NULL`, [testNow]);
      const waitingListEntryId = toGlobalId('WaitingListEntry', id!);
      const form = story.formFor(ana, { waitingListEntryId });
      const act = (mutation: string) =>
        story.house.asPage(
          `mutation ($input: ${mutation === 'leaveWaitingList' ? 'LeaveWaitingListInput' : 'WaitingListEntryInput'}!) {
             ${mutation}(input: $input) { __typename } }`,
          { input: { entryId: waitingListEntryId } },
          { kind: 'LINK', role: 'WAITING', subjectId: id! },
        );
      const meanwhile = async () => {
        switch (what) {
          case 'it runs out':
            database.clock.set('2026-11-21T17:00:00Z');
            return void (await sweep());
          case 'it is declined':
            return void (await act('declineOfferedTime'));
          case 'it is sent twice':
            return void (await request({ ...form, idempotencyKey: randomUUID() }, id));
          case 'they leave':
            return void (await act('leaveWaitingList'));
        }
      };
      const [answer] = await Promise.all([
        request(form, id),
        new Promise((resolve) => setTimeout(resolve, round * 3)).then(meanwhile),
        request(story.formFor(ana)),
      ]);
      // A look leaves whoever is being asked at that moment to the next look.
      await sweep();
      const { held, nobodys, asked, offered } = await standing(ana.practitionerId);
      expect({ nobodys, held: held! <= 1, offered, one: asked! <= 1 }).toEqual({
        ...{ nobodys: 0, held: true, offered: 0, one: true },
      });
      if (answer === 'RequestedConsultation') expect(asked).toBe(1);
    }
  },
);
