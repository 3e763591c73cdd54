import { describe, expect, test } from 'vitest';
import { zoneDataVersion } from '../../availability/wall-clock-text.js';
import { ConsultationStory, monday10 } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { weekdaysNineToFive } from '../../../test/practices.js';
import { WaitingStory } from '../../../test/waiting-story.js';
import { Schedules } from '../../availability/schedules.service.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const waiting = new WaitingStory(story);

/** Tuesday, ten, eleven and twelve in Dallas. */
const [tuesday10, tuesday11, tuesday12] = [16, 17, 18].map((hour) => `2026-11-24T${hour}:00:00Z`) as [
  string,
  string,
  string,
];
const monday11 = '2026-11-23T17:00:00Z';

type Practice = Awaited<ReturnType<ConsultationStory['aPractitioner']>>;

/** As if everything of theirs that begins then had been taken while the clock was to show an hour more, by older rules. */
async function takenByOlderRules({ practitionerId }: Practice, ...starts: readonly string[]): Promise<void> {
  await database.unitOfWork.query(
    `UPDATE held_times SET zone_data_version = '2020a',
       wall_clock = to_char(starts_at AT TIME ZONE 'UTC' - interval '5 hours', 'YYYY-MM-DD"T"HH24:MI')
     WHERE practitioner_id = $1 AND starts_at = ANY ($2::timestamptz[])`,
    [practitionerId, starts],
  );
  await database.unitOfWork.query(
    `UPDATE consultations SET zone_data_version = '2020a',
       wall_clock = to_char(starts_at AT TIME ZONE 'UTC' - interval '5 hours', 'YYYY-MM-DD"T"HH24:MI')
     WHERE practitioner_id = $1 AND starts_at = ANY ($2::timestamptz[])`,
    [practitionerId, starts],
  );
}

async function held({ practitionerId }: Practice): Promise<string[]> {
  const rows = await database.unitOfWork.query<{ at: Date; version: string }>(
    `SELECT starts_at AS at, zone_data_version AS version FROM held_times WHERE practitioner_id = $1 ORDER BY 1`,
    [practitionerId],
  );
  for (const { version } of rows) expect(version).toBe(zoneDataVersion);
  return rows.map(({ at }) => at.toISOString().replace('.000', ''));
}

type Sent = Awaited<ReturnType<ConsultationStory['aSentRequest']>>;

async function seen({ patient, id }: Sent) {
  const query = `query ($id: ID!) { consultation(id: $id) { state startsAt respondBy timeToCheck proposal { startsAt expiresAt }
    history { kind } } }`;
  const { consultation } = await story
    .as(patient)
    .ask<{ consultation: { history: { kind: string }[] } }>(query, { id });
  const { history, ...rest } = consultation;
  return { ...rest, last: history.at(-1)?.kind };
}

const accept = ({ practitioner, id }: Sent) => story.act(practitioner, 'acceptConsultation', { consultationId: id });
const propose = ({ practitioner, id }: Sent, ...startsAt: readonly string[]) =>
  story.act(practitioner, 'proposeConsultationTime', { consultationId: id, startsAt, idempotencyKey: 'other-times' });

describe('other times that are proposed', () => {
  test('show what they did also once the time that was asked for has passed', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await propose(sent, tuesday10);
    database.clock.set('2026-11-23T18:00:00Z');
    await takenByOlderRules(ana, tuesday10);
    await story.pass();
    expect(await seen(sent)).toMatchObject({
      ...{ state: 'REQUESTED', startsAt: monday10, timeToCheck: null },
      proposal: { startsAt: [tuesday11] },
    });
    expect(await held(ana)).toEqual([monday10, tuesday11]);
  });

  test('show what they did when the rules for clocks change, with the talk they are for, and are chosen as they show', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await accept(sent);
    await propose(sent, monday11, tuesday10);
    await takenByOlderRules(ana, monday10, monday11, tuesday10);
    await story.pass();
    expect(await held(ana)).toEqual([monday11, '2026-11-23T18:00:00Z', tuesday11]);
    expect(await seen(sent)).toMatchObject({
      ...{ state: 'CONFIRMED', startsAt: monday11, timeToCheck: 'MOVED', last: 'CLOCKS_CHANGED' },
      proposal: { startsAt: ['2026-11-23T18:00:00Z', tuesday11] },
    });
    const chosen = await story.act(sent.patient, 'answerTimeProposal', { consultationId: sent.id, accept: tuesday11 });
    expect(chosen).toMatchObject({ state: 'CONFIRMED' });
    expect(await held(ana)).toEqual([tuesday11]);
  });

  test('alone may move: what is agreed on stays, nobody is asked about it, and history says nothing', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await propose(sent, tuesday10);
    await takenByOlderRules(ana, tuesday10);
    await story.pass();
    expect(await held(ana)).toEqual([monday10, tuesday11]);
    expect(await seen(sent)).toMatchObject({
      ...{ startsAt: monday10, timeToCheck: null, last: 'TIMES_PROPOSED' },
      proposal: { startsAt: [tuesday11] },
    });
    expect(story.mailsTo(sent.email).map(({ subject }) => subject)).not.toContain('Please check the time');
  });

  test('are withdrawn when one of them cannot keep its clock, and both sides are told', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await accept(sent);
    await story.aSentRequest(ana, { startsAt: tuesday11 });
    await propose(sent, tuesday10, tuesday12);
    await takenByOlderRules(ana, tuesday10, tuesday12);
    await story.pass();
    expect(await held(ana)).toEqual([monday10, tuesday11]);
    expect(await seen(sent)).toMatchObject({ startsAt: monday10, timeToCheck: null, proposal: null });
    for (const to of [sent.email, ana.email]) {
      const letter = story.mailsTo(to).find(({ subject }) => subject === 'The time stays as it was');
      expect(letter?.text).toContain('The rules for local time there have changed');
    }
  });

  test('of a request are withdrawn so that the time it asked for is answered', async () => {
    const ana = await story.aPractitioner();
    await story.aSentRequest(ana, { startsAt: tuesday11 });
    const sent = await story.aSentRequest(ana, { startsAt: '2026-11-25T16:00:00Z' });
    await propose(sent, tuesday10);
    expect(await seen(sent)).toMatchObject({ respondBy: '2026-11-24T15:00:00Z' });
    database.clock.set('2026-11-23T16:00:00Z');
    await takenByOlderRules(ana, tuesday10);
    await story.pass();
    expect(await seen(sent)).toMatchObject({
      ...{ state: 'REQUESTED', proposal: null, respondBy: '2026-11-25T15:00:00Z' },
    });
    expect(await accept(sent)).toMatchObject({ state: 'CONFIRMED' });
  });

  test('end with a no that is being said, and no rules for clocks take it back', async () => {
    const ana = await story.aPractitioner();
    const sent = await story.aSentRequest(ana);
    await propose(sent, tuesday10);
    await story.act(sent.practitioner, 'declineConsultation', { consultationId: sent.id });
    await takenByOlderRules(ana, monday10, tuesday10);
    await story.pass();
    database.clock.advance({ seconds: 30 });
    await story.pass();
    expect(await seen(sent)).toMatchObject({ state: 'DECLINED', proposal: null });
  });
});

describe('a time that is kept for whoever waits', () => {
  const nothing = { week: { hours: [] }, type: { horizonDays: 7, leadTimeMinutes: 60 } };
  const openMonday = ({ practitionerId }: Practice, startMinute: number, endMinute: number) =>
    database.unitOfWork.run((tx) =>
      new Schedules().keepHours(tx, practitionerId, {
        ...weekdaysNineToFive,
        hours: [{ weekday: 1, startMinute, endMinute }],
      }),
    );

  test('shows what it did, and nothing has come free because clocks changed', async () => {
    const ana = await story.aPractitioner(nothing);
    const [kim, lee] = [await waiting.aPlace(ana), await waiting.aPlace(ana)];
    await openMonday(ana, 600, 630);
    await waiting.pass();
    expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: monday10 } });
    // By older rules ten o'clock was an hour later, and what was free at the last look was another moment, too.
    await openMonday(ana, 600, 720);
    await takenByOlderRules(ana, monday10);
    await database.unitOfWork.query(`UPDATE waiting_list_looks SET zone_data_version = '2020a', due_at = $1`, [
      database.clock.now().toString(),
    ]);
    await story.pass();
    expect(await waiting.see(kim)).toMatchObject({ offered: { startsAt: monday11 } });
    expect(await held(ana)).toEqual([monday11]);
    expect(await waiting.see(lee)).toMatchObject({ offered: null });
    // What comes free from then on does.
    await openMonday(ana, 600, 750);
    await waiting.pass();
    expect(await waiting.see(lee)).toMatchObject({ offered: { startsAt: '2026-11-23T18:00:00Z' } });
  });

  test('is gone when its moment is taken: they are told, and keep their place', async () => {
    const ana = await story.aPractitioner(nothing);
    const kim = await waiting.aPlace(ana);
    await openMonday(ana, 600, 630);
    await waiting.pass();
    await openMonday(ana, 600, 690);
    await waiting.pass();
    await story.aSentRequest(ana, { startsAt: monday11 });
    await takenByOlderRules(ana, monday10);
    await story.pass();
    expect(await waiting.see(kim)).toMatchObject({ state: 'WAITING', offered: null });
    expect(story.mailsTo(kim.email)[0]?.subject).toBe('You keep your place');
    expect(await held(ana)).toEqual([monday11]);
  });
});
