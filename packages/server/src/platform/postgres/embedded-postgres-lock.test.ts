import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { takeDataDir, type DataDirHolder, type DataDirLock } from './embedded-postgres-lock.js';
import { Refusal } from '../process/refusal.js';
import { testsFolder } from '../../../test/tests-folder.js';

const parent = mkdtempSync(join(testsFolder, 'clearing-lock-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));
let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(parent, 'data-'));
});

const socket = () => join(dataDir, 'running.sock');

/** What a process leaves that was killed: a socket that answers nobody. */
async function leaveStale(): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(join(dataDir, 'killed.sock'), resolve));
  renameSync(join(dataDir, 'killed.sock'), socket());
  await new Promise((resolve) => void server.close(resolve));
}

const isOurs = (each: DataDirLock | DataDirHolder): each is DataDirLock => each.isOurs;

describe('a data folder', () => {
  test('is taken by exactly one of many who come in the same instant, also past what a killed one left', async () => {
    await leaveStale();
    const all = await Promise.all(Array.from({ length: 12 }, () => takeDataDir(dataDir, 'STARTING')));
    const [winner, ...others] = all.filter(isOurs);
    expect(others).toEqual([]);
    const holders = all.filter((each): each is DataDirHolder => !each.isOurs);
    expect(new Set(holders.map(({ standing }) => standing))).toEqual(new Set(['STARTING']));
    const told = holders.map((each) => each.changedFrom('STARTING'));
    winner!.tell('READY');
    await Promise.all(told);
    const gone = holders.map((each) => each.changedFrom('READY'));
    await winner!.release();
    await Promise.all(gone);
    expect(new Set(holders.map(({ standing }) => standing))).toEqual(new Set(['GONE']));
    const next = await takeDataDir(dataDir, 'COMMAND');
    if (next.isOurs) await next.release();
    expect(next.isOurs).toBe(true);
  });

  test('of a command tells that it is one, until it is gone', async () => {
    const command = await takeDataDir(dataDir, 'COMMAND');
    if (!command.isOurs) throw new Error('nobody else has it');
    command.tell('READY');
    const seen = await takeDataDir(dataDir, 'STARTING');
    expect(seen).toMatchObject({ isOurs: false, standing: 'COMMAND' });
    const gone = (seen as DataDirHolder).changedFrom('COMMAND');
    await command.release();
    await gone;
  });

  test('that is not ours to write says so in a sentence', async () => {
    // As root may write everywhere: a folder stands where the file would be.
    mkdirSync(join(dataDir, 'running.lock'));
    await expect(takeDataDir(dataDir, 'STARTING')).rejects.toThrow(
      /running\.lock cannot be written: .* set DATA_DIR\./,
    );
    await expect(takeDataDir(dataDir, 'STARTING')).rejects.toBeInstanceOf(Refusal);
  });

  test('that a version before this one holds is told of as ready: that one only hangs up', async () => {
    const before = createServer((caller) => caller.end());
    await new Promise<void>((resolve) => void before.listen(socket(), resolve));
    expect(await takeDataDir(dataDir, 'COMMAND')).toMatchObject({ isOurs: false, standing: 'READY' });
    await new Promise((resolve) => void before.close(resolve));
  });
});
