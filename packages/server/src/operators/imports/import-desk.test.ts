import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { damagedRegistryFile } from '../../../test/damaged-registry.js';
import { fileOf, ImportStory, people, psychiatrist, registryFile } from '../../../test/import-story.js';
import { newOperator } from '../../../test/operator-story.js';
import { registryPerson } from '../../demonstration/registry-file.js';

let imports: ImportStory;

beforeAll(async () => {
  imports = await ImportStory.open();
});
beforeEach(() => imports.beginAnew());
afterAll(() => imports.close());

describe('a file of the folder', () => {
  test('is tried, looked at and imported; what was refused is taken along, and all of it is on record', async () => {
    const { bytes, sound, damaged } = damagedRegistryFile(300, { oneIn: 10 });
    imports.put(bytes);
    const before = (await imports.audited()).length;
    const dry = await imports.tried();
    expect(await imports.look(dry)).toMatchObject({
      ...{ state: 'FINISHED', mayImport: true, mayResume: false, refusedRowsPath: null, listedOn: '2026-11-08' },
      report: { inserted: sound.size, updated: 0 },
    });
    expect(await imports.entries()).toBe(0);
    const real = await imports.order(dry);
    expect(real).toMatchObject({ __typename: 'DeskImport', isDryRun: false, orderedBy: 'rosa@operators.example' });
    expect(await imports.work()).toBe(1);
    const done = await imports.look(real);
    expect(done).toMatchObject({ state: 'FINISHED', mayResume: false, report: { inserted: sound.size } });
    expect(done['bytesRead']).toBe(bytes.length);
    expect(await imports.entries()).toBe(sound.size);
    const path = String(done['refusedRowsPath']);
    const csv = await imports.download(path);
    expect(
      csv
        ?.split('\r\n')
        .slice(1, -1)
        .map((line) => /^"(\d+)"/.exec(line)?.[1]),
    ).toEqual(damaged.map(([line]) => String(line)));
    expect(await imports.download(path, null)).toBeNull();
    expect(await imports.download(path, await imports.story.signedIn('robin@accounts.example'))).toBeNull();
    expect((await imports.audited()).slice(before).toSorted()).toEqual([
      'registry.import.finished',
      'registry.import.finished',
      'registry.import.ordered',
      'registry.import.refused-rows-taken',
      'registry.import.tried',
    ]);
    // Once more changes nothing.
    const again = await imports.order(await imports.tried());
    await imports.work();
    expect(await imports.look(again)).toMatchObject({ report: { inserted: 0, updated: 0, unchanged: sound.size } });
  });

  test('is taken for the professions and states that were asked for', async () => {
    imports.put(
      fileOf([
        ...people(3),
        { ...registryPerson(9), ...psychiatrist, 'Provider Business Practice Location Address State Name': 'NM' },
      ]),
    );
    const dry = await imports.tried(registryFile, { professions: ['psychiatrist'], states: 'tx; Oklahoma' });
    expect(await imports.look(dry)).toMatchObject({
      ...{ states: ['Oklahoma', 'Texas'], professions: ['Psychiatrist'] },
      report: { inserted: 3, byState: [{ name: 'Texas', count: 3 }], leftOut: [{ name: 'in other states', count: 1 }] },
    });
    const wrong = await imports.attempt(registryFile, {
      professions: ['wizard'],
      states: 'TX, Atlantis',
      listedOn: '2026-02-31',
    });
    expect((wrong['problems'] as { path: string[] }[]).map(({ path }) => path[0])).toEqual([
      'professions',
      'states',
      'listedOn',
    ]);
  });

  test('that was changed or taken away after it was tried is not imported', async () => {
    imports.put(fileOf(people(3)));
    const dry = await imports.tried();
    imports.put(fileOf(people(4)));
    expect(await imports.order(dry)).toMatchObject({
      message: 'The file has changed since it was tried. Try it again.',
    });
    rmSync(join(imports.folder, registryFile));
    expect(await imports.order(dry)).toMatchObject({ message: 'The file is no longer there.' });
    // In the moment between the order and the worker.
    imports.put(fileOf(people(3)));
    const real = await imports.order(dry);
    imports.put(fileOf(people(4)));
    await imports.work();
    expect(await imports.look(real)).toMatchObject({
      ...{ state: 'FAILED', mayResume: true },
      problem: `${registryFile} has changed since its import began: put the old file back.`,
    });
    expect(await imports.entries()).toBe(0);
  });

  test('is the very one that was tried also where another one is as long', async () => {
    const one = fileOf(people(3));
    const other = one.replaceAll('INVENTED AVE', 'INVENTED WAY');
    imports.put(one);
    const dry = await imports.tried();
    imports.put(other);
    expect(await imports.order(dry)).toMatchObject({
      message: 'The file has changed since it was tried. Try it again.',
    });
    imports.put(one);
    const real = await imports.order(dry);
    imports.put(other);
    await imports.work();
    expect(await imports.look(real)).toMatchObject({ state: 'FAILED', mayResume: true });
    expect(await imports.entries()).toBe(0);
  });

  test('that is older than what was imported is refused by the day, in words for a page', async () => {
    imports.put(fileOf(people(2)));
    await imports.order(await imports.tried());
    await imports.work();
    imports.put(fileOf(people(2)), 'npidata_20200101.csv');
    const old = await imports.attempt('npidata_20200101.csv');
    await imports.work();
    const seen = await imports.look(old);
    expect(seen).toMatchObject({ state: 'FAILED', mayImport: false });
    expect(String(seen['problem'])).toMatch(/an older file would undo what is newer\.$/);
    expect(await imports.order(old)).toMatchObject({ __typename: 'ChangedMeanwhile' });
    expect(await imports.look(await imports.tried('npidata_20200101.csv', { listedOn: '2026-11-20' }))).toMatchObject({
      state: 'FINISHED',
      report: { unchanged: 2 },
    });
    const mistyped = await imports.attempt('npidata_20200101.csv', { listedOn: '2062-11-20' });
    await imports.work();
    expect(await imports.look(mistyped)).toMatchObject({
      ...{ state: 'FAILED', mayImport: false },
      problem: expect.stringMatching(
        /^npidata_20200101\.csv cannot describe Nov 20, 2062, which is still to come: .*\.$/,
      ),
    });
  });
});

describe('nothing but a plain file of that folder', () => {
  test('is listed or read: no way up, no link, no folder, no hidden file, no hostile name', async () => {
    imports.put(fileOf(people(1)));
    const secret = join(imports.home, 'secret.csv');
    writeFileSync(secret, fileOf(people(2)));
    symlinkSync(secret, join(imports.folder, 'link.csv'));
    symlinkSync(imports.home, join(imports.folder, 'way.csv'));
    mkdirSync(join(imports.folder, 'folder.csv'));
    const hostile = [
      '.hidden.csv',
      '-rf.csv',
      '=cmd.csv',
      '<script>.csv',
      'new\nline.csv',
      'notes.txt',
      'a\u202evsc.csv',
    ];
    for (const each of hostile) imports.put(fileOf(people(2)), each);
    const { operatorDesk } = await imports.rosa.ask<{ operatorDesk: { registryFiles: unknown } }>(
      `{ operatorDesk { registryFiles { files { name } others } } }`,
    );
    expect(operatorDesk.registryFiles).toEqual({ files: [{ name: registryFile }], others: 3 + hostile.length });
    const names = [
      ...[
        'link.csv',
        'folder.csv',
        'way.csv/secret.csv',
        '../secret.csv',
        secret,
        `registry/${registryFile}`,
        `./${registryFile}`,
        '..',
      ],
      ...[
        '',
        'none.csv',
        `${registryFile}\0`,
        `${registryFile}/`,
        'folder.csv/../../secret.csv',
        '..\\secret.csv',
        '%2e%2e/secret.csv',
      ],
      ...hostile,
    ];
    for (const each of names) {
      expect(await imports.attempt(each), each).toMatchObject({ problems: [{ path: ['file'] }] });
    }
    expect(await imports.work()).toBe(0);
  });

  test('a file that turns into a link after it was ordered is not followed', async () => {
    imports.put(fileOf(people(1)));
    const dry = await imports.attempt(registryFile);
    writeFileSync(join(imports.home, 'secret.csv'), fileOf(people(1)));
    rmSync(join(imports.folder, registryFile));
    symlinkSync(join(imports.home, 'secret.csv'), join(imports.folder, registryFile));
    await imports.work();
    expect(await imports.look(dry)).toMatchObject({
      state: 'FAILED',
      problem: `${registryFile} cannot be read (ELOOP).`,
    });
  });

  test('what is no table of the registry is said at once, without a word of where it lies', async () => {
    imports.put('PK\x03\x04', 'archive.csv');
    imports.put('a,b\n1,2\n', 'other.csv');
    imports.put('', 'empty.csv');
    const said = [
      await imports.attempt('archive.csv'),
      await imports.attempt('other.csv'),
      await imports.attempt('empty.csv'),
    ];
    expect(said.map(({ __typename }) => __typename)).toEqual(Array(3).fill('ImportNotBegun'));
    expect(said[0]?.['message']).toBe('archive.csv is a ZIP archive: unpack it first.');
    expect(JSON.stringify(said)).not.toContain(imports.home);
  });
});

test('whoever is no operator with both steps has nothing here', async () => {
  imports.put(fileOf(people(1)));
  const dry = await imports.tried();
  const real = await imports.order(dry);
  const halfway = await newOperator(imports.story, 'half@operators.example', { withSecondFactor: false });
  const robin = await imports.story.signedIn('robin@accounts.example');
  for (const browser of [halfway, robin, imports.story.browser()]) {
    expect(await imports.attempt(registryFile, {}, browser)).toMatchObject({ __typename: 'NotFound' });
    expect(await imports.order(dry, {}, browser)).toMatchObject({ __typename: 'NotFound' });
    expect(await imports.stop(real, browser)).toMatchObject({ __typename: 'NotFound' });
    expect(await browser.ask(`{ operatorDesk { registryFiles { others } } }`)).toEqual({ operatorDesk: null });
  }
  expect(await imports.look(real)).toMatchObject({ state: 'WAITING' });
});

test('the file of refused rows is safe in a spreadsheet, and of no other name', async () => {
  const evil = '=HYPERLINK("https://bad.example")';
  imports.put(`${fileOf(people(1))}\n${evil}\n`);
  const real = await imports.order(await imports.tried());
  await imports.work();
  const { refusedRowsPath } = await imports.look(real);
  const csv = await imports.download(String(refusedRowsPath));
  expect(csv).toContain(`'=HYPERLINK`);
  expect(readFileSync(join(imports.folder, registryFile), 'utf8')).toContain(evil);
  await imports.database.dataSource.query(`UPDATE import_orders SET refused_file = '../registry/${registryFile}'`);
  expect(await imports.download(String(refusedRowsPath))).toBeNull();
});
