import { tmpdir } from 'node:os';
import pg from 'pg';
import { expect, it } from 'vitest';
import { isConnectionLost, isDatabaseBusy } from './database-busy.js';

/** Of a service that nobody has run for decades: nobody listens there. */
const CLOSED_PORT = 1;

async function failureOf(connection: pg.ClientConfig): Promise<unknown> {
  try {
    await new pg.Client(connection).connect();
  } catch (error) {
    return error;
  }
  throw new Error('It was there.');
}

it.each(['127.0.0.1', 'localhost'])(
  'a database that is being started anew at %s is as one that has no connection free',
  async (host) => {
    expect(isDatabaseBusy(await failureOf({ host, port: CLOSED_PORT }))).toBe(true);
  },
);

it('and so is one whose socket is not there', async () => {
  expect(isDatabaseBusy(await failureOf({ host: `${tmpdir()}/no-such-folder`, port: 5432 }))).toBe(true);
});

it.each([
  ['a file that is not there', Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' })],
  [
    'a connection that broke in the middle: what was under way may have been done',
    Object.assign(new Error('read'), { code: 'ECONNRESET', syscall: 'read' }),
  ],
  ['a row that is there twice', Object.assign(new Error('duplicate'), { code: '23505' })],
  ['what is no error', 'ECONNREFUSED'],
])('%s is something else', (_what, error) => {
  expect(isDatabaseBusy(error)).toBe(false);
});

it('a connection that ended in the middle is told apart from a statement that failed', () => {
  const lost = [
    Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' }),
    Object.assign(new Error('read'), { code: 'ECONNRESET', syscall: 'read' }),
    new Error('Connection terminated unexpectedly'),
    new Error('Client has encountered a connection error and is not queryable'),
  ];
  expect(lost.map(isConnectionLost)).toEqual([true, true, true, true]);
  const failed = Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
  expect([failed, 'ECONNRESET'].map(isConnectionLost)).toEqual([false, false]);
});
