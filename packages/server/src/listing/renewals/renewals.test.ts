import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';

const { database, story } = await openedForThisFile(ConsultationStory);

beforeEach(async () => {
  await database.unitOfWork.query(`DELETE FROM licenses`);
});

type Practice = Awaited<ReturnType<ConsultationStory['aPractitioner']>>;

const SUBJECT = 'Something on your listing runs out';
const reminders = () => story.house.services.sweeps.find(({ name }) => name === 'listing.renewal-reminders')!;
const remind = async () => {
  const sweep = reminders();
  // Twice at once, as two workers would.
  await Promise.all([sweep.run(), sweep.run()]);
  expect(await sweep.run()).toBe(0);
  await story.pass();
};
const mails = ({ email }: Practice) => story.mailsTo(email).filter(({ subject }) => subject === SUBJECT);
const notInvented = ({ practitionerId }: Practice) =>
  database.unitOfWork.query(`UPDATE practitioners SET invented = false WHERE id = $1`, [practitionerId]);
const lastDay = ({ practitionerId }: Practice, day: string) =>
  database.unitOfWork.query(`UPDATE licenses SET expires_on = $2 WHERE practitioner_id = $1`, [practitionerId, day]);
const onTheDay = (day: string) =>
  database.clock.set(Temporal.PlainDate.from(day).toZonedDateTime('America/New_York').toInstant().toString());

async function aPractitioner(given: Parameters<ConsultationStory['aPractitioner']>[0] = {}): Promise<Practice> {
  const ana = await story.aPractitioner(given);
  await notInvented(ana);
  return ana;
}

const LAPSES = `{ viewer { listing { lapses { fact lastDay isOver kind where talks { label isConfirmed } } } } }`;

describe('renewals', () => {
  test('are asked for once each 60, 30 and 7 days before, from the first minute of the day', async () => {
    const ana = await aPractitioner();
    await lastDay(ana, '2027-03-01');
    const counts: number[] = [];
    for (const day of [
      '2026-12-30',
      '2026-12-31',
      '2027-01-29',
      '2027-01-30',
      '2027-02-21',
      '2027-02-22',
      '2027-03-01',
    ]) {
      onTheDay(day);
      await remind();
      counts.push(mails(ana).length);
    }
    expect(counts).toEqual([0, 1, 1, 2, 2, 3, 3]);
    // A minute before the day begins, it does not.
    const ben = await aPractitioner();
    await lastDay(ben, '2027-06-01');
    onTheDay('2027-04-02');
    database.clock.advance({ seconds: -1 });
    await remind();
    expect(mails(ben)).toHaveLength(0);
    database.clock.advance({ seconds: 1 });
    await remind();
    expect(mails(ben)).toHaveLength(1);
  });

  test('are asked for every other look-up that ends, in the same letter, and name no talks', async () => {
    const ana = await aPractitioner();
    const id = ana.practitionerId;
    await database.unitOfWork.query(
      `WITH t AS (INSERT INTO trainings (id, practitioner_id, title, body) VALUES (gen_random_uuid(), $1, 'Foundations', 'A school')
         RETURNING id)
       INSERT INTO verifications (id, subject_kind, subject_id, subject, which, state, source, checked_on, recheck_by)
       SELECT gen_random_uuid(), kind, coalesce(of, t.id), subject, which, 'REGISTRY_MATCHED', 'A register', '2026-11-01', day
       FROM t, (VALUES ('practitioner', $1::uuid, 'BOARD_DISCIPLINE', '', '2026-12-10'::date),
         ('practitioner', $1, 'FEDERAL_EXCLUSION', '', '2026-12-11'), ('training', NULL, 'TRAINING', '', '2026-12-12'),
         ('practitioner', $1, 'INSURER_PARTICIPATION', 'aetna', '2026-12-13'),
         ('practitioner', $1, 'INSURER_PARTICIPATION', 'cigna', '2026-12-14'),
         ('practitioner', $1, 'INSURER_PARTICIPATION', 'humana', '2026-12-14')) AS v(kind, of, subject, which, day)`,
      [id],
    );
    // Of what is said no more, nothing ends.
    await database.unitOfWork.query(
      `INSERT INTO insurer_participations (practitioner_id, insurer, in_network, confirmed_on)
       VALUES ($1, 'aetna', true, '2026-11-01'), ($1, 'cigna', true, '2026-11-01')`,
      [id],
    );
    await remind();
    await remind();
    expect(mails(ana)).toHaveLength(1);
    const { text } = mails(ana)[0]!;
    for (const words of [
      'Our check of the record of your licensing board counts through December 10, 2026.',
      'Our check of the federal list of excluded individuals counts through December 11, 2026.',
      'Our check of the training “Foundations” counts through December 12, 2026.',
      'Our check of what you say about Aetna counts through December 13, 2026.',
      'Our check of what you say about Cigna counts through December 14, 2026.',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/Humana|No talk|Booked/);
    const cigna = (day: string) =>
      database.unitOfWork.query(`UPDATE verifications SET recheck_by = $2 WHERE subject_id = $1 AND which = 'cigna'`, [
        id,
        day,
      ]);
    await cigna('2027-01-10');
    await remind();
    expect(mails(ana).map((mail) => mail.text.match(/about (Aetna|Cigna)/g))).toContainEqual(['about Cigna']);
  });

  test('stop when it is renewed, and begin anew for the new last day', async () => {
    const ana = await aPractitioner();
    await lastDay(ana, '2026-12-15');
    await remind();
    expect(mails(ana)).toHaveLength(1);
    await lastDay(ana, '2027-12-15');
    onTheDay('2026-12-08');
    await remind();
    expect(mails(ana)).toHaveLength(1);
    onTheDay('2027-10-16');
    await remind();
    expect(mails(ana)).toHaveLength(2);
    expect(mails(ana).some(({ text }) => text.includes('is December 15, 2027.'))).toBe(true);
  });

  test('that are owed are not sent when it was renewed before they left, or nobody keeps what is made up', async () => {
    const ana = await aPractitioner();
    await lastDay(ana, '2026-12-15');
    expect(await reminders().run()).toBe(1);
    await lastDay(ana, '2027-12-15');
    await story.pass();
    expect(mails(ana)).toEqual([]);
    const madeUp = await story.aPractitioner();
    await lastDay(madeUp, '2026-12-15');
    await remind();
    expect(mails(madeUp)).toEqual([]);
  });

  test('are told in one letter, whatever else lapses by the same day; what breaks off half-way is told whole', async () => {
    const ana = await aPractitioner();
    await lastDay(ana, '2026-12-15');
    await database.unitOfWork.query(
      `UPDATE verifications SET recheck_by = '2026-12-10' WHERE subject_id IN (SELECT id FROM licenses)`,
    );
    const owed = () =>
      database.unitOfWork.query(`SELECT FROM outbox WHERE kind = 'listing.renewal-due' AND sent_at IS NULL`);
    // The worker dies before the mail stands beside what was told.
    await database.unitOfWork.query(
      `ALTER TABLE outbox ADD CONSTRAINT dies CHECK (kind <> 'listing.renewal-due') NOT VALID`,
    );
    await expect(reminders().run()).rejects.toThrow();
    await database.unitOfWork.query(`ALTER TABLE outbox DROP CONSTRAINT dies`);
    expect(await owed()).toHaveLength(0);
    await remind();
    expect(mails(ana)).toHaveLength(1);
    expect(mails(ana)[0]?.text).toContain('Our check of your licence in Texas counts through December 10, 2026.');
    expect(mails(ana)[0]?.text).toContain('The last day of your licence in Texas is December 15, 2026.');
  });
});

describe('the talks that fall after', () => {
  /** Where it is four hours earlier than in Washington: the evening of a day is the next legal day already. */
  const inHonolulu = {
    type: { leadTimeMinutes: 0, horizonDays: 60 },
    week: {
      timeZone: 'Pacific/Honolulu',
      hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1440 })),
    },
  };
  const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[Pacific/Honolulu]`).toInstant().toString();

  const reads = async () => {
    const [row] = await database.unitOfWork.query<{ ours: number; theirs: number }>(
      `SELECT count(*) FILTER (WHERE actor_kind = 'SYSTEM')::int AS ours,
         count(*) FILTER (WHERE actor_kind = 'ACCOUNT')::int AS theirs
       FROM audit_entries WHERE action = 'consultation.summary.read'`,
    );
    return row!;
  };

  test('are named by the clock of the practitioner, from midnight there, and nobody with them', async () => {
    const ana = await aPractitioner(inHonolulu);
    const keeper = await story.signedInPractitioner(ana);
    for (const [local, isPromised] of [
      ['2026-12-31T23:30', true],
      ['2027-01-01T00:00', true],
      ['2027-01-04T10:00', false],
    ] as const) {
      const { id, practitioner } = await story.aSentRequest(ana, { startsAt: at(local) });
      if (!isPromised) continue;
      expect(await story.act(practitioner, 'acceptConsultation', { consultationId: id })).toMatchObject({
        state: 'CONFIRMED',
      });
    }
    await lastDay(ana, '2026-12-31');
    const before = await reads();
    await remind();

    const [mail] = mails(ana);
    const talks = [
      'Fri, Jan 1, 2027, 12:00 am Hawaii time',
      'Mon, Jan 4, 2027, 10:00 am Hawaii time (waiting for your answer)',
    ];
    const named = mail?.text.split('\n').filter((line) => line.includes('Hawaii'));
    expect(named?.map((line) => line.replace(/^\W+/, ''))).toEqual(talks);
    expect(`${mail?.subject} ${mail?.text}`.toLowerCase()).not.toMatch(/ketamine|\bsam\b|ruiz|danger|screen/);

    const { viewer } = await keeper.ask<{ viewer: { listing: object } }>(LAPSES);
    const labels = talks.map((each) => each.replace(' (waiting for your answer)', ''));
    expect(viewer.listing).toEqual({
      lapses: [
        {
          ...{ fact: 'LICENSE', lastDay: '2026-12-31', isOver: false, kind: 'STATE_LICENSE', where: 'Texas' },
          talks: [
            { label: labels[0], isConfirmed: true },
            { label: labels[1], isConfirmed: false },
          ],
        },
      ],
    });
    // Where those two patients will be was read, and that stands on record.
    expect(await reads()).toEqual({ ours: before.ours + 2, theirs: before.theirs + 2 });
  });

  test('take both steps to see; what lapses is told with one', async () => {
    const ana = await aPractitioner();
    await lastDay(ana, '2026-12-15');
    const halfway = await story.signedIn(ana.email);
    const { viewer } = await halfway.ask<{ viewer: { listing: { lapses: object[] } } }>(LAPSES);
    expect(viewer.listing.lapses).toMatchObject([{ fact: 'LICENSE', where: 'Texas', talks: null }]);
  });
});
