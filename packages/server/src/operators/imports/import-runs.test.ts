import { closeSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../../test/account-story.js';
import { damagedRegistryFile } from '../../../test/damaged-registry.js';
import { fileOf, ImportStory, people, registryFile } from '../../../test/import-story.js';
import { newOperator } from '../../../test/operator-story.js';

let imports: ImportStory;

beforeAll(async () => {
  imports = await ImportStory.open();
});
beforeEach(() => imports.beginAnew());
afterAll(() => imports.close());

describe('one at a time', () => {
  test('two operators who order at once: one does', async () => {
    imports.put(fileOf(people(2)));
    const paul = await newOperator(imports.story, 'paul@operators.example');
    for (let round = 0; round < 4; round++) {
      const both = await Promise.all([imports.attempt(registryFile), imports.attempt(registryFile, {}, paul)]);
      expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['DeskImport', 'ImportNotBegun']);
      await imports.work();
    }
    const dry = await imports.tried();
    const both = await Promise.all([imports.order(dry), imports.order(dry, {}, paul)]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['DeskImport', 'ImportNotBegun']);
    expect(await Promise.all([imports.work(), imports.work(), imports.work()])).toContain(1);
    expect(await imports.entries()).toBe(2);
  });

  test('two workers: one does it, the other does nothing', async () => {
    imports.put(damagedRegistryFile(20_000, { oneIn: 20 }).bytes);
    const dry = await imports.attempt(registryFile);
    const done = await Promise.all([imports.work(), imports.work()]);
    expect(done.toSorted((one, other) => one - other)).toEqual([0, 1]);
    const [row] = await imports.database.unitOfWork.query<{ attempts: number }>(`SELECT attempts FROM import_orders`);
    expect(row).toEqual({ attempts: 1 });
    expect(await imports.look(dry)).toMatchObject({ state: 'FINISHED' });
  });
});

describe('stopping', () => {
  test('while it runs: what it wrote stays, and it goes on from there to the same end', async () => {
    const { bytes, sound } = damagedRegistryFile(25_000, { oneIn: 20 });
    imports.put(bytes);
    const real = await imports.order(await imports.tried());
    const running = imports.work();
    await expect.poll(async () => (await imports.look(real)).state, { interval: 10 }).toBe('RUNNING');
    expect(await imports.stop(real)).toMatchObject({ __typename: 'DeskImport', mayStop: false });
    expect(await imports.stop(real)).toMatchObject({ __typename: 'ChangedMeanwhile' });
    expect(await running).toBe(1);
    const stopped = await imports.look(real);
    expect(stopped).toMatchObject({ state: 'STOPPED', mayResume: true, mayStop: false, isStopping: false });
    expect(await imports.entries()).toBeLessThan(sound.size);
    expect(await imports.work()).toBe(0);
    expect(await imports.resume(real)).toMatchObject({ state: 'WAITING' });
    expect(await imports.work()).toBe(1);
    expect(await imports.look(real)).toMatchObject({ state: 'FINISHED', report: { inserted: sound.size } });
    expect(await imports.entries()).toBe(sound.size);
  });

  test('before it begins: it does not', async () => {
    imports.put(fileOf(people(2)));
    const dry = await imports.attempt(registryFile);
    expect(await imports.stop(dry)).toMatchObject({ state: 'STOPPED', mayResume: false, mayImport: false });
    expect(await imports.work()).toBe(0);
  });

  test('a worker that ends leaves it to the next one, which goes on', async () => {
    const { bytes, sound } = damagedRegistryFile(25_000, { oneIn: 20 });
    imports.put(bytes);
    const real = await imports.order(await imports.tried());
    const worker = imports.aWorker();
    const running = worker.runNext();
    await expect.poll(async () => (await imports.look(real)).state, { interval: 10 }).toBe('RUNNING');
    worker.sweep().end?.();
    await running;
    expect(await imports.look(real)).toMatchObject({ state: 'WAITING', problem: null });
    expect(await worker.runNext()).toBe(0);
    expect(await imports.work()).toBe(1);
    expect(await imports.look(real)).toMatchObject({ state: 'FINISHED', report: { inserted: sound.size } });
  });

  test('one that is not finished keeps another file out, until it is given up', async () => {
    imports.put(fileOf(people(2)));
    imports.put(fileOf(people(3)), 'npidata_20261109.csv');
    const other = await imports.tried('npidata_20261109.csv');
    await imports.database.dataSource.query(
      `INSERT INTO registry_imports (id, file_name, file_size, ends_hash, listed_on, taxonomy_codes, regions, counts, started_at)
       VALUES (gen_random_uuid(), 'npidata_20261101.csv', 1, '', '2026-11-01', '{}', '{}', '{}', now())`,
    );
    const refused = await imports.order(other);
    await imports.work();
    const seen = await imports.look(refused);
    expect(String(seen['problem'])).toMatch(
      /^The import of npidata_20261101\.csv, begun on [A-Z][a-z]{2} \d{1,2}, \d{4}, is not finished: finish it first\.$/,
    );
    const anew = await imports.order(other, { startsOver: true });
    await imports.work();
    expect(await imports.look(anew)).toMatchObject({ state: 'FINISHED', report: { inserted: 3 } });
  });
});

describe('what goes wrong', () => {
  const failing = (code: string) =>
    imports.database.dataSource.query(`
      CREATE OR REPLACE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'as it happens' USING ERRCODE = '${code}'; END $$;
      CREATE OR REPLACE TRIGGER fails BEFORE INSERT ON registry_entries EXECUTE FUNCTION fail()`);
  const mended = () => imports.database.dataSource.query(`DROP TRIGGER IF EXISTS fails ON registry_entries`);
  afterEach(mended);

  test('on our side is said on its page while it is tried again', async () => {
    imports.put(fileOf(people(2)));
    const real = await imports.order(await imports.tried());
    await failing('XX000');
    await expect(imports.work()).rejects.toThrow('as it happens');
    expect(await imports.look(real)).toMatchObject({
      ...{ state: 'RUNNING', rowsPerSecond: null, secondsLeft: null },
      problem: 'Something broke on our side a moment ago, and we are trying again. What was written stays.',
    });
    await mended();
    expect(await imports.work()).toBe(1);
    expect(await imports.look(real)).toMatchObject({ state: 'FINISHED', problem: null, report: { inserted: 2 } });
  });

  test('a full disk of the database, or one that refused rows cannot be written to, is said at once and mended', async () => {
    imports.put(fileOf(people(2)));
    const real = await imports.order(await imports.tried());
    await failing('53100');
    expect(await imports.work()).toBe(1);
    const noRoom =
      'The database has no room left: the person who runs the server has to make some. What was written stays.';
    expect(await imports.look(real)).toMatchObject({ state: 'FAILED', mayResume: true, problem: noRoom });
    await mended();

    rmSync(imports.refusedFolder, { recursive: true, force: true });
    writeFileSync(imports.refusedFolder, 'no folder');
    await imports.resume(real);
    expect(await imports.work()).toBe(1);
    expect(await imports.look(real)).toMatchObject({
      ...{ state: 'FAILED', mayResume: true },
      problem: 'The file of refused rows cannot be written (EEXIST).',
    });
    rmSync(imports.refusedFolder);
    await imports.resume(real);
    await imports.work();
    expect(await imports.look(real)).toMatchObject({ state: 'FINISHED', problem: null, report: { inserted: 2 } });
  });

  test('killed twenty times in the middle, it is given up, until somebody lets it go on', async () => {
    imports.put(fileOf(people(2)));
    const real = await imports.order(await imports.tried());
    await imports.database.dataSource.query(
      `UPDATE import_orders SET state = 'RUNNING', attempts = 20 WHERE NOT is_dry_run`,
    );
    expect(await imports.work()).toBe(0);
    const given = await imports.look(real);
    expect(given).toMatchObject({ state: 'FAILED', mayResume: true });
    expect(String(given['problem'])).toMatch(/^Something broke on our side 20 times\./);
    await imports.resume(real);
    expect(await imports.work()).toBe(1);
    expect(await imports.look(real)).toMatchObject({ state: 'FINISHED' });
  });

  test('a file that somebody writes over while it is read is noticed, and goes on once it is read as it began', async () => {
    const { bytes, sound } = damagedRegistryFile(25_000, { oneIn: 20 });
    imports.put(bytes);
    const real = await imports.order(await imports.tried());
    const running = imports.work();
    await expect.poll(() => imports.entries(), { interval: 5, timeout: 30_000 }).toBeGreaterThan(0);
    // The same size, beginning and end: nothing else tells that it was not one file that was read.
    const over = openSync(join(imports.folder, registryFile), 'r+');
    writeSync(over, bytes, bytes.length - 200_000, 1, bytes.length - 200_000);
    closeSync(over);
    await running;
    expect(await imports.look(real)).toMatchObject({
      ...{ state: 'FAILED', mayResume: true },
      problem: `${registryFile} has changed since its import began: put the old file back.`,
    });
    await imports.resume(real);
    await imports.work();
    expect(await imports.look(real)).toMatchObject({ state: 'FINISHED', report: { inserted: sound.size } });
  });

  test('a folder that is not there, or is none, is said as it is', async () => {
    const seen = async () => {
      const { operatorDesk } = await imports.rosa.ask<{ operatorDesk: { registryFiles: Outcome } }>(
        `{ operatorDesk { registryFiles { files { name } others problem roomBytes } } }`,
      );
      return operatorDesk.registryFiles;
    };
    expect(await seen()).toMatchObject({ files: [], problem: null, roomBytes: expect.any(Number) });
    rmSync(imports.folder, { recursive: true });
    expect(await seen()).toMatchObject({ files: [], others: 0, problem: 'ENOENT', roomBytes: null });
    writeFileSync(imports.folder, '');
    expect(await seen()).toMatchObject({ files: [], problem: 'ENOTDIR' });
  });
});
