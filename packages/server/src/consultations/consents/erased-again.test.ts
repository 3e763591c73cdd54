import { mkdir, mkdtemp, readFile, rename, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConsultationStory } from '../../../test/consultation-story.js';
import { SharingStory } from '../../../test/sharing-story.js';
import { copyTestDatabase, createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { idOf } from '../../../test/row-ids.js';

let folder: string;
let erasureLedger: string;
let database: TestDatabase;
let story: ConsultationStory;
const opened: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'erasures-'));
  erasureLedger = join(folder, 'erasures.log');
  database = await createTestDatabase();
  story = await openStory(database);
});
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
  await rm(folder, { recursive: true });
});

async function openStory(on: TestDatabase): Promise<ConsultationStory> {
  const made = await ConsultationStory.open(on, { erasureLedger });
  opened.push({ close: () => on.drop() }, made);
  return made;
}

const erase = (on: ConsultationStory, patient: string, consultationId: string) =>
  on.as(patient).ask(`mutation ($input: EraseConsultationInput!) { eraseConsultation(input: $input) { __typename } }`, {
    input: { consultationId, confirm: true },
  });

const replay = ({ house: { services } }: ConsultationStory) => services.erasureLedger.replay(services.replays);

const rowOf = async (on: TestDatabase, id: string) =>
  (await on.unitOfWork.query<Record<string, unknown>>(`SELECT * FROM consultations WHERE id = $1`, [idOf(id)]))[0]!;

test('somebody who was erased is gone from a database that was copied before, and whoever was not is still there', async () => {
  const patient = story.aPatient();
  const ana = await story.aPractitioner();
  const sent = await story.aSentRequest(ana, { patient, message: 'I have not slept' });
  await story.act(sent.practitioner, 'acceptConsultation', { consultationId: sent.id });
  const other = await story.aSentRequest(await story.aPractitioner(), { message: 'Nothing special' });
  const restored = await copyTestDatabase(database);

  await erase(story, sent.patient, sent.id);
  const noted = await readFile(erasureLedger, 'utf8');
  expect(noted.trim().split('\n')).toHaveLength(2);
  expect(noted).not.toContain(patient.email);

  const after = await openStory(restored);
  expect((await rowOf(restored, sent.id))['contact']).not.toBeNull();
  expect(await replay(after)).toBe(2);
  const entries = await restored.unitOfWork.query(`SELECT 1 FROM audit_entries WHERE action = 'erasure.replayed'`);
  expect(entries).toHaveLength(2);
  const row = await rowOf(restored, sent.id);
  expect(row).toMatchObject({ contact: null, contact_hash: null, answers: null, message: null, state: 'CANCELLED' });
  expect((await rowOf(restored, other.id))['answers']).not.toBeNull();
  // The private link is worthless there, too, and a second start finds nothing to do.
  const { consultation } = await after
    .as(sent.patient)
    .ask<{ consultation: object | null }>(`query ($id: ID!) { consultation(id: $id) { id } }`, { id: sent.id });
  expect(consultation).toBeNull();
  expect(await replay(after)).toBe(0);
});

test('an account that was deleted goes again, with the listing it kept and the requests it made', async () => {
  const ana = await story.aPractitioner();
  const keeper = await story.signedInPractitioner(ana);
  const patient = story.aPatient();
  await story.aSentRequest(ana, { patient });
  const browser = await story.signedIn(patient.email);
  const restored = await copyTestDatabase(database);
  const leaving = { confirm: true, callOff: true };
  for (const each of [browser, keeper]) {
    expect(await each.act('deleteAccount', 'DeleteAccountInput', leaving, '__typename')).toMatchObject({
      __typename: 'AccountDeleted',
    });
  }
  const after = await openStory(restored);
  const count = async (sql: string) => (await restored.unitOfWork.query(sql)).length;
  expect(await count(`SELECT 1 FROM accounts`)).toBe(2);
  expect(await replay(after)).toBeGreaterThanOrEqual(4);
  expect(await count(`SELECT 1 FROM accounts`)).toBe(0);
  expect(await count(`SELECT 1 FROM consultations WHERE contact IS NOT NULL OR answers IS NOT NULL`)).toBe(0);
  expect(await count(`SELECT 1 FROM practitioners WHERE contact_email IS NOT NULL`)).toBe(0);
});

test('what was shared no more is closed again', async () => {
  const sent = await story.aSentRequest(await story.aPractitioner(), { message: 'I have not slept' });
  const restored = await copyTestDatabase(database);
  await story.act(sent.patient, 'withdrawConsent', { consultationId: sent.id, purpose: 'SHARE_WITH_PRACTITIONER' });
  const after = await openStory(restored);
  expect(await replay(after)).toBe(1);
  const consents = await restored.unitOfWork.query(
    `SELECT 1 FROM consents WHERE consultation_id = $1 AND purpose = 'SHARE_WITH_PRACTITIONER' AND withdrawn_at IS NULL`,
    [idOf(sent.id)],
  );
  expect(consents).toEqual([]);
  expect((await rowOf(restored, sent.id))['answers']).not.toBeNull();
});

test('a colleague whom somebody lets read no more reads nothing in a copy of before', async () => {
  const sharing = new SharingStory(story);
  const ana = await story.aPractitioner();
  const keeper = await story.signedInPractitioner(ana);
  const colleague = await sharing.aColleague(ana, keeper, await sharing.goesAway(ana, keeper));
  // In the absence, in which they answer.
  database.clock.set('2026-11-22T18:00:00Z');
  const sent = await story.aSentRequest(ana, { startsAt: '2026-12-01T16:00:00Z' });
  const letRead = (agrees: boolean) =>
    story.act(sent.patient, 'letColleagueRead', { consultationId: sent.id, shareId: colleague.shareId, agrees });
  expect(await letRead(true)).toMatchObject({ __typename: 'Consultation' });
  const restored = await copyTestDatabase(database);
  await letRead(false);
  const after = await openStory(restored);
  expect(await replay(after)).toBe(1);
  const inForce = await restored.unitOfWork.query<{ purpose: string }>(
    `SELECT purpose FROM consents WHERE consultation_id = $1 AND withdrawn_at IS NULL ORDER BY purpose`,
    [idOf(sent.id)],
  );
  expect(inForce.map(({ purpose }) => purpose)).toEqual(['COLLECT', 'SHARE_WITH_PRACTITIONER']);
  expect(await replay(after)).toBe(0);
});

test('a link that was closed opens nothing in a copy of before, and the one that was mailed last does', async () => {
  const sent = await story.aSentRequest(await story.aPractitioner());
  const renew = async () => story.act(await story.linksOf(sent.id), 'renewPrivateLink', { consultationId: sent.id });
  const seen = await story.linkFor(sent.id, 'CONSULTATION');
  // Closed once before, of which the file does not know yet: that one is not done again.
  expect(await renew()).toMatchObject({ __typename: 'Consultation' });
  await database.unitOfWork.query(`UPDATE erasures SET noted_at = NULL`);
  const restored = await copyTestDatabase(database);
  const between = await story.linkFor(sent.id, 'CONSULTATION');
  for (let times = 0; times < 2; times++) await renew();
  await story.house.services.erasureLedger.note();
  const last = await story.linkFor(sent.id, 'CONSULTATION');

  const after = await openStory(restored);
  expect(await replay(after)).toBe(2);
  const opens = async (token: string | null) =>
    (
      await after
        .as(token!)
        .ask<{ consultation: object | null }>(`query ($id: ID!) { consultation(id: $id) { id } }`, { id: sent.id })
    ).consultation !== null;
  expect([await opens(seen), await opens(between), await opens(last)]).toEqual([false, false, true]);
  expect(await replay(after)).toBe(0);
  expect(await opens(last)).toBe(true);
});

test('a request that went with what was said is not asked again from a copy of before', async () => {
  const sent = await story.aSentRequest(await story.aPractitioner(), { message: 'I have not slept' });
  const restored = await copyTestDatabase(database);
  await story.act(sent.patient, 'withdrawConsent', { consultationId: sent.id, purpose: 'COLLECT' });
  const after = await openStory(restored);
  expect(await replay(after)).toBe(1);
  expect(await rowOf(restored, sent.id)).toMatchObject({ state: 'WITHDRAWN', answers: null, holds_time: false });
  expect(await restored.unitOfWork.query(`SELECT 1 FROM held_times WHERE owner_id = $1`, [idOf(sent.id)])).toEqual([]);
  expect(await replay(after)).toBe(0);
});

test('whoever takes back what they agreed to is told that it is done, also while no line of it can be written', async () => {
  const sent = await story.aSentRequest(await story.aPractitioner());
  await mkdir(erasureLedger);
  const withdrawn = { consultationId: sent.id, purpose: 'SHARE_WITH_PRACTITIONER' };
  expect(await story.act(sent.patient, 'withdrawConsent', withdrawn)).toMatchObject({ __typename: 'Consultation' });
  await rmdir(erasureLedger);
  expect(await story.house.services.erasureLedger.note()).toBeGreaterThan(0);
});

test('a file that was lost, or left on another disk, is begun anew with what is known', async () => {
  const sent = await story.aSentRequest(await story.aPractitioner());
  const restored = await copyTestDatabase(database);
  await erase(story, sent.patient, sent.id);
  const noted = (await readFile(erasureLedger, 'utf8')).split('\n');
  await rm(erasureLedger);
  const { erasureLedger: ledger } = story.house.services;
  expect(await ledger.beginAnew()).toBe(noted.length - 1);
  expect((await readFile(erasureLedger, 'utf8')).split('\n').sort()).toEqual(noted.sort());
  expect(await ledger.beginAnew()).toBe(0);
  expect(await replay(await openStory(restored))).toBe(noted.length - 1);
});

test('what could not be begun anew to its end is gone on with', async () => {
  const sent = await story.aSentRequest(await story.aPractitioner());
  await erase(story, sent.patient, sent.id);
  const noted = (await readFile(erasureLedger, 'utf8')).split('\n');
  await rm(erasureLedger);
  const disk = join(folder, 'disk');
  await symlink(join(disk, 'erasures.log'), erasureLedger);
  const { erasureLedger: ledger } = story.house.services;
  await expect(ledger.beginAnew()).rejects.toThrow('ENOENT');
  await mkdir(disk);
  expect(await ledger.note()).toBe(noted.length - 1);
  expect((await readFile(erasureLedger, 'utf8')).split('\n').sort()).toEqual(noted.sort());
});

test('what was done again from another copy of the file is written into our own', async () => {
  const sent = await story.aSentRequest(await story.aPractitioner());
  const restored = await copyTestDatabase(database);
  await erase(story, sent.patient, sent.id);
  const noted = (await readFile(erasureLedger, 'utf8')).split('\n');
  const copy = join(folder, 'copy.log');
  await rename(erasureLedger, copy);
  const { erasureLedger: ledger, replays } = (await openStory(restored)).house.services;
  expect(await ledger.replay(replays, copy)).toBe(noted.length - 1);
  await ledger.note();
  expect((await readFile(erasureLedger, 'utf8')).split('\n')).toEqual(expect.arrayContaining(noted));
});

test('a line that a crash cut off is passed over, and the next one is whole', async () => {
  const sent = await story.aSentRequest(await story.aPractitioner());
  const restored = await copyTestDatabase(database);
  await writeFile(erasureLedger, '0b1f9a52-7c1e-4a');
  await erase(story, sent.patient, sent.id);
  expect(await replay(await openStory(restored))).toBe(2);
});

test('what this version does not know is not left out in silence', async () => {
  const id = '0b1f9a52-7c1e-4a52-8c1e-0b1f9a527c1e';
  await writeFile(erasureLedger, `${id} 2026-11-21T15:00:00Z something.newer ${id}\n`);
  await expect(replay(story)).rejects.toThrow('something.newer');
});
