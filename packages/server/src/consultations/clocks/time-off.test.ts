import { expect, test } from 'vitest';
import { ConsultationStory, monday10 } from '../../../test/consultation-story.js';
import { openedForThisFile } from '../../../test/opened-for-this-file.js';
import { WaitingStory, type Practice } from '../../../test/waiting-story.js';
import { Schedules } from '../../availability/schedules.service.js';
import { zoneDataVersion } from '../../availability/wall-clock-text.js';

const { database, story } = await openedForThisFile(ConsultationStory);
const waiting = new WaitingStory(story);

const at = (time: string) => Date.parse(`2026-11-23T${time}:00Z`);

/** On Monday from one to three in Dallas. */
const takeAfternoonOff = ({ practitionerId }: Practice) =>
  database.unitOfWork.run((tx) =>
    new Schedules().takeTimeOff(tx, practitionerId, { start: at('19:00'), end: at('21:00') }),
  );

async function timeOff({ practitionerId }: Practice) {
  const [row] = await database.unitOfWork.query<{
    start: Date;
    end: Date;
    from: string | null;
    version: string | null;
  }>(
    `SELECT lower(during) AS start, upper(during) AS end, wall_from AS from, zone_data_version AS version
     FROM time_off WHERE practitioner_id = $1`,
    [practitionerId],
  );
  const { start, end, ...rest } = row!;
  return { ...rest, start: start.getTime(), end: end.getTime() };
}

test('time off is what the clock showed when it was typed, also when the rules for clocks change', async () => {
  const ana = await story.aPractitioner({ type: { horizonDays: 7 } });
  await takeAfternoonOff(ana);
  expect(await timeOff(ana)).toMatchObject({ from: '2026-11-23T13:00', version: zoneDataVersion });
  // By older rules the clock showed an hour more at that moment.
  await database.unitOfWork.query(
    `UPDATE time_off SET wall_from = '2026-11-23T14:00', wall_until = '2026-11-23T16:00', zone_data_version = '2020a'
     WHERE practitioner_id = $1`,
    [ana.practitionerId],
  );
  await story.pass();
  expect(await timeOff(ana)).toMatchObject({ start: at('20:00'), end: at('22:00'), version: zoneDataVersion });
  const shown = await waiting.shown(ana);
  expect(shown).toContain('2026-11-23T19:30:00Z');
  expect(shown).not.toContain('2026-11-23T21:30:00Z');
  // A second look finds nothing to do.
  await story.pass();
  expect(await timeOff(ana)).toMatchObject({ start: at('20:00'), end: at('22:00') });
});

test('of time off from before, the clock is written down as it is, and nothing moves', async () => {
  const ana = await story.aPractitioner();
  await takeAfternoonOff(ana);
  await database.unitOfWork.query(
    `UPDATE time_off SET time_zone = NULL, wall_from = NULL, wall_until = NULL, zone_data_version = NULL
     WHERE practitioner_id = $1`,
    [ana.practitionerId],
  );
  await story.pass();
  expect(await timeOff(ana)).toMatchObject({ start: at('19:00'), end: at('21:00'), from: '2026-11-23T13:00' });
});

test('somebody whose times cannot be kept keeps nobody else’s from keeping their clock', async () => {
  const [ana, eva] = [await story.aPractitioner(), await story.aPractitioner()];
  const [hers, other] = [await story.aSentRequest(ana), await story.aSentRequest(eva)];
  const older = `zone_data_version = '2020a', wall_clock = '2026-11-23T11:00'`;
  for (const table of ['consultations', 'held_times']) {
    await database.unitOfWork.query(`UPDATE ${table} SET ${older} WHERE practitioner_id = ANY ($1)`, [
      [ana.practitionerId, eva.practitionerId],
    ]);
  }
  // What no zone is called, no clock can be read by.
  const [first] = [ana.practitionerId, eva.practitionerId].toSorted();
  await database.unitOfWork.query(
    `UPDATE consultations SET time_zone = 'Nowhere/Atlantis' WHERE practitioner_id = $1`,
    [first],
  );
  await expect(story.pass()).rejects.toThrow();
  const well = first === ana.practitionerId ? other : hers;
  const { consultation } = await story
    .as(well.patient)
    .ask<{ consultation: object }>(`query ($id: ID!) { consultation(id: $id) { startsAt timeToCheck } }`, {
      id: well.id,
    });
  expect(consultation).toEqual({ startsAt: '2026-11-23T17:00:00Z', timeToCheck: 'MOVED' });
  expect(monday10).not.toBe('2026-11-23T17:00:00Z');
  await database.unitOfWork.query(`DELETE FROM held_times WHERE practitioner_id = $1`, [first]);
  await database.unitOfWork.query(`UPDATE consultations SET time_zone = 'America/Chicago' WHERE practitioner_id = $1`, [
    first,
  ]);
});
