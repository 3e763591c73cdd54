import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createLogger } from './logger.js';
import { Supervisor } from './supervisor.js';

const supervise = () => new Supervisor(createLogger('silent'));

test('what was started last ends first, each after the one before has ended', async () => {
  const supervisor = supervise();
  const told: string[] = [];
  for (const name of ['database', 'worker', 'server']) {
    await supervisor.keep(name, async () => {
      told.push(`${name} ends`);
      await sleep(5);
      told.push(`${name} ended`);
    });
  }
  await supervisor.stop();
  expect(told).toEqual([
    'server ends',
    'server ended',
    'worker ends',
    'worker ended',
    'database ends',
    'database ended',
  ]);
});

test('a part that fails to end, or never does, keeps nobody from ending', async () => {
  const supervisor = supervise();
  let databaseEnded = false;
  await supervisor.keep('database', async () => {
    databaseEnded = true;
  });
  await supervisor.keep('broken', () => Promise.reject(new Error('no')));
  await supervisor.keep('stuck', () => new Promise(() => undefined), 20);
  await supervisor.stop();
  expect(databaseEnded).toBe(true);
});

test('what is started while everything ends is ended at once, and everything ends only once', async () => {
  const supervisor = supervise();
  const told: string[] = [];
  await supervisor.keep('early', async () => void told.push('early'));
  const stopping = supervisor.stop();
  await supervisor.keep('late', async () => void told.push('late'));
  await Promise.all([stopping, supervisor.stop()]);
  expect(told.sort()).toEqual(['early', 'late']);
  expect(supervisor.isStopping).toBe(true);
});
