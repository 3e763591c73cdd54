import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testNow } from '../../../test/database.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { ConsultationStory, type Asked } from '../../../test/consultation-story.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';

const { database, story } = await openedForThisFile(ConsultationStory);

type Practice = Awaited<ReturnType<ConsultationStory['aPractitioner']>>;

/** How many rows each table has that a request could leave something in. */
async function traces(): Promise<Record<string, number>> {
  const tables = ['consultations', 'consultation_events', 'consultation_codes', 'held_times', 'access_links'];
  tables.push('outbox', 'audit_entries', 'changes', 'rate_limits', 'crisis_counts');
  const counts = await Promise.all(
    tables.map((table) => database.unitOfWork.query<{ count: number }>(`SELECT count(*) FROM ${table}`)),
  );
  return Object.fromEntries(tables.map((table, index) => [table, counts[index]![0]!.count]));
}

const dangerNow = { version: '2026-11', answers: [{ key: 'danger', values: ['YES_NOW'] }] };

describe('danger is heard before anything else', () => {
  test.each<[string, (ana: Practice) => object]>([
    ['by the question', () => ({ screening: dangerNow })],
    ['by the message', () => ({ message: 'I can’t go on, tonight I stop' })],
    ['by what was written elsewhere', () => ({ patient: story.aPatient({ accessNeeds: 'ya no quiero estar aquí' }) })],
    ['in an unknown version', () => ({ screening: { ...dangerNow, version: '1999-01' } })],
    [
      'in a form where nothing else is right',
      () => ({
        idempotencyKey: '',
        practitionerId: 'made-up',
        startsAt: 'yesterday',
        patient: story.aPatient({ email: 'no', timeZone: 'Mars/Olympus', ageBand: 'UNDER_18' }),
        patientLocation: 'XX',
        message: `I want to die ${'x'.repeat(9_000)}`,
        consent: { collect: false, shareWithPractitioner: false, policyVersion: '' },
      }),
    ],
  ])('%s, and nothing is kept but the day’s count', async (_, changes) => {
    const ana = await story.aPractitioner();
    const before = await traces();
    const answer = await story.ask(story.formFor(ana, changes(ana)));
    expect(answer).toMatchObject({ __typename: 'CrisisSupport', continueWith: expect.any(String) });
    expect(answer.lines).toContainEqual({ slug: '988' });
    expect({ ...(await traces()), crisis_counts: 0 }).toEqual({ ...before, crisis_counts: 0 });
  });

  test('help is shown also when the count cannot be kept', async () => {
    const ana = await story.aPractitioner();
    await database.unitOfWork.query('ALTER TABLE crisis_counts RENAME TO crisis_counts_away');
    try {
      expect((await story.ask(story.formFor(ana, { screening: dangerNow }))).__typename).toBe('CrisisSupport');
    } finally {
      await database.unitOfWork.query('ALTER TABLE crisis_counts_away RENAME TO crisis_counts');
    }
  });

  test('"I am safe, continue" goes on with a flag both sides see, for these words alone, for two hours', async () => {
    const ana = await story.aPractitioner();
    const message = 'I want to die';
    const form = story.formFor(ana, { message });
    const { continueWith } = await story.ask(form);
    const acknowledged = { ...form, safeAcknowledgement: continueWith };

    const given = String(continueWith);
    const others = [
      { ...acknowledged, message: 'I want to die tonight' },
      { ...acknowledged, safeAcknowledgement: `${given.startsWith('A') ? 'B' : 'A'}${given.slice(1)}` },
      { ...acknowledged, screening: dangerNow },
    ];
    for (const other of others) expect((await story.ask(other)).__typename).toBe('CrisisSupport');
    database.clock.advance({ hours: 2 });
    expect((await story.ask(acknowledged)).__typename).toBe('CrisisSupport');

    database.clock.set(testNow);
    const sent = await story.aSentRequest(ana, { message, safeAcknowledgement: continueWith });
    expect(sent.confirmed.respondBy).toBe('2026-11-23T15:00:00Z');
    const { consultation } = await story
      .as(sent.patient)
      .ask<{ consultation: { request: { flags: object[] } } }>(
        `query ($id: ID!) { consultation(id: $id) { request { flags { code outcome } } } }`,
        { id: sent.id },
      );
    expect(consultation.request.flags).toEqual([{ code: 'danger-said-safe', outcome: 'SAFETY_FIRST' }]);
  });

  test('"lately" goes on, shows the lines, and shortens the time to answer', async () => {
    const ana = await story.aPractitioner();
    const lately = { version: '2026-11', answers: [{ key: 'danger', values: ['LATELY'] }] };
    const friday = '2026-11-27T16:00:00Z';
    const asked = await story.ask(story.formFor(ana, { screening: lately, startsAt: friday }));
    expect(asked.consultation).toMatchObject({ helpLines: expect.arrayContaining([{ slug: '988' }]) });
    const sent = await story.aSentRequest(ana, { screening: lately, startsAt: '2026-11-27T17:00:00Z' });
    // Asked on a Saturday: all of Monday where they are.
    expect(sent.confirmed.respondBy).toBe('2026-11-24T05:59:00Z');
    const calm = await story.aSentRequest(ana, { startsAt: '2026-11-27T18:00:00Z' });
    expect(calm.confirmed.respondBy).toBe('2026-11-24T15:00:00Z');
    // Of what it is, the letters say nothing.
    const letters = story.mailsTo(ana.email).filter(({ subject }) => subject === 'A request is waiting');
    const said = letters.find(({ text }) => text.includes('To talk about first: 1 point'))?.text;
    const saidNot = letters.find(({ text }) => text.includes('Nothing they mentioned'))?.text;
    expect(said).toContain('open it as soon as you can: there is something in it to look at before you answer.');
    expect(said).not.toMatch(/danger|safe|thought|lately|life|suicid|crisis/i);
    expect(saidNot).not.toContain('as soon as you can');
  });
});

describe('a request that cannot be taken in says why, and leaves nothing', () => {
  test.each<[string, object, string, object?]>([
    ['under 18', { patient: { ageBand: 'UNDER_18' } }, 'UnderAge'],
    [
      'where the practitioner is not licensed',
      { patientLocation: 'US-OK' },
      'OutsideLicensure',
      { licensedIn: ['US-TX'] },
    ],
    [
      'the danger question left open',
      { screening: { version: '2026-11', answers: [] } },
      'ScreeningRequired',
      { missing: ['danger'] },
    ],
    [
      'an unknown version of the screen',
      { screening: { version: '1999-01', answers: [] } },
      'ScreeningRequired',
      { missing: ['version'] },
    ],
    ['a slot in the past', { startsAt: '2026-11-20T16:00:00Z' }, 'SlotNoLongerAvailable'],
    ['a slot inside the lead time', { startsAt: '2026-11-21T16:00:00Z' }, 'SlotNoLongerAvailable'],
    ['a time not offered', { startsAt: '2026-11-23T16:05:00Z' }, 'SlotNoLongerAvailable'],
    ['beyond the horizon', { startsAt: '2027-06-01T16:00:00Z' }, 'SlotNoLongerAvailable'],
    ['somebody made up', { practitionerId: toGlobalId('Practitioner', randomUUID()) }, 'NotFound'],
    ['an id that is none', { consultationTypeId: 'x' }, 'NotFound'],
  ])('%s', async (_, changes: { patient?: object }, typename, more = {}) => {
    const ana = await story.aPractitioner();
    const before = await traces();
    const patient = story.aPatient(changes.patient);
    const answer = await story.ask(story.formFor(ana, { ...changes, patient }));
    expect(answer).toMatchObject({ __typename: typename, message: expect.stringMatching(/\w{3}.*\./), ...more });
    expect(await traces()).toEqual(before);
  });

  test('a time before there was a licence is past, and nobody is told that a licence was the reason', async () => {
    const ana = await story.aPractitioner();
    await database.unitOfWork.query(`UPDATE licenses SET starts_on = '2025-01-01' WHERE practitioner_id = $1`, [
      ana.practitionerId,
    ]);
    const answer = await story.ask(story.formFor(ana, { startsAt: '2024-01-08T16:00:00Z' }));
    expect(answer.__typename).toBe('SlotNoLongerAvailable');
  });

  test('a time that was taken names free ones near it', async () => {
    const ana = await story.aPractitioner();
    await story.aSentRequest(ana);
    const answer = await story.ask(story.formFor(ana));
    expect(answer.__typename).toBe('SlotNoLongerAvailable');
    expect(answer.alternatives).toHaveLength(3);
  });

  test('a time too near to be answered is not offered; booked at once, it is', async () => {
    database.clock.set('2026-11-23T15:00:00Z');
    const near = { startsAt: '2026-11-23T16:00:00Z' };
    const ana = await story.aPractitioner({ type: { leadTimeMinutes: 0 } });
    expect((await story.ask(story.formFor(ana, near))).__typename).toBe('SlotNoLongerAvailable');
    const sent = await story.ask(story.formFor(ana, { startsAt: '2026-11-23T16:30:00Z' }));
    expect(sent.__typename).toBe('RequestedConsultation');
    const ben = await story.aPractitioner({ type: { leadTimeMinutes: 0, bookingPolicy: 'INSTANT' } });
    expect((await story.ask(story.formFor(ben, near))).__typename).toBe('RequestedConsultation');
  });

  test('a talk by phone without a number to call, however they would rather be reached', async () => {
    const ana = await story.aPractitioner({ type: { mode: 'PHONE' } });
    const before = await traces();
    const answer = await story.ask(story.formFor(ana));
    expect(answer).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['patient', 'phone'], message: 'This talk is by phone, so we need a number to call.' }],
    });
    expect(await traces()).toEqual(before);
    const taken = story.formFor(ana, { startsAt: '2026-11-23T16:05:00Z' });
    expect((await story.ask(taken)).__typename).toBe('InvalidInput');
    const patient = story.aPatient({ phone: '+12145550123' });
    expect((await story.ask(story.formFor(ana, { patient }))).__typename).toBe('RequestedConsultation');
  });

  test('somebody whose address we do not have is not asked', async () => {
    const ana = await story.aPractitioner();
    await database.unitOfWork.query(`UPDATE practitioners SET contact_email = NULL WHERE id = $1`, [
      ana.practitionerId,
    ]);
    expect((await story.ask(story.formFor(ana))).__typename).toBe('NotFound');
  });
});

describe('the same send twice', () => {
  test('is one request with one answer; the key with other words is refused', async () => {
    const ana = await story.aPractitioner();
    const form = story.formFor(ana);
    const [first, second] = await Promise.all([story.ask(form), story.ask(form)]);
    const third = await story.ask(form);
    expect(first.__typename).toBe('RequestedConsultation');
    expect([second.accessToken, third.accessToken]).toEqual([first.accessToken, first.accessToken]);
    const rows = await database.unitOfWork.query(`SELECT 1 FROM consultations WHERE practitioner_id = $1`, [
      ana.practitionerId,
    ]);
    expect(rows).toHaveLength(1);

    const other = await story.ask({ ...form, message: 'Other words.' });
    expect(other).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: ['idempotencyKey'] }] });
  });
});

describe('holds of people who have not shown their address', () => {
  test('a fourth request to one practitioner waits without a hold, and its code takes the time if it is free', async () => {
    const ana = await story.aPractitioner();
    const times = ['16:00', '16:30', '17:00', '17:30', '18:00'].map((time) => `2026-11-23T${time}:00Z`);
    const forms = times.map((startsAt) => story.formFor(ana, { startsAt }));
    const asked: Asked[] = [];
    for (const form of forms) asked.push(await story.ask(form));
    expect(asked.map(({ consultation }) => (consultation as { holdsTime?: boolean }).holdsTime)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);

    const confirm = async (index: number) => {
      const code = await story.codeMailedTo(forms[index]!.patient.email);
      const { accessToken, consultation } = asked[index]!;
      return story.act(accessToken, 'confirmConsultationEmail', { consultationId: consultation.id, code });
    };
    expect(await confirm(3)).toMatchObject({ state: 'REQUESTED', holdsTime: true });

    // The fifth's time went to somebody else meanwhile, after a first one was confirmed and made room.
    await confirm(0);
    expect((await story.ask(story.formFor(ana, { startsAt: times[4] }))).consultation).toMatchObject({
      holdsTime: true,
    });
    expect((await confirm(4)).__typename).toBe('SlotNoLongerAvailable');
  });

  test('a second request of one contact waits, also when its address becomes that contact’s', async () => {
    const [ana, ben, eve] = [await story.aPractitioner(), await story.aPractitioner(), await story.aPractitioner()];
    const patient = story.aPatient();
    const hold = async (practice: Practice, email: string) =>
      story.ask(story.formFor(practice, { patient: { ...patient, email } }));
    expect((await hold(ana, patient.email)).consultation).toMatchObject({ holdsTime: true });
    expect((await hold(ben, patient.email.toUpperCase())).consultation).toMatchObject({ holdsTime: false });

    const third = await hold(eve, 'another@mail.example');
    expect(third.consultation).toMatchObject({ holdsTime: true });
    const mended = await story.act(third.accessToken, 'changeConsultationEmail', {
      consultationId: third.consultation.id,
      email: patient.email,
    });
    expect(mended).toMatchObject({ __typename: 'Consultation', holdsTime: false });
  });
});

test('what is kept is encrypted: nothing a person said stands in any table', async () => {
  const ana = await story.aPractitioner();
  const sent = await story.aSentRequest(ana, {
    message: 'Findable words of mine',
    conditions: ['ptsd'],
    patient: story.aPatient({ name: 'Findable Name', email: 'findable@mail.example', phone: '+12145550123' }),
    screening: {
      version: '2026-11',
      answers: [
        { key: 'danger', values: ['LATELY'] },
        { key: 'mind', values: ['psychosis'] },
      ],
    },
  });
  for (const table of [
    'consultations',
    'consultation_events',
    'consultation_codes',
    'outbox',
    'audit_entries',
    'access_links',
    'changes',
  ]) {
    const rows = await database.unitOfWork.query<{ row: string }>(`SELECT ${table}::text AS row FROM ${table}`);
    const all = rows.map(({ row }) => row + Buffer.from(row.replaceAll('\\x', ''), 'latin1').toString()).join('\n');
    expect(all, table).not.toMatch(/findable|psychosis|ptsd|LATELY|12145550123|US-TX|America\/New_York/i);
    expect(all, table).not.toContain(sent.patient);
  }
});
