import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeHttp, createHttp } from './http.js';

let lines: string[];
let http: ReturnType<typeof createHttp>;
let origin: string;

beforeEach(async () => {
  lines = [];
  const kept = new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) });
  http = createHttp({ trustProxy: [], isHttps: false, logger: pino({ level: 'info' }, kept) });
});
afterEach(() => http.close());

const surprises = () => lines.filter((line) => line.includes('a request met a surprise'));

test('what breaks for somebody who waits is told to operators', async () => {
  http.get('/broken', () => {
    throw new Error('broken');
  });
  origin = await http.listen({ host: '127.0.0.1', port: 0 });
  expect((await fetch(`${origin}/broken`)).status).toBe(500);
  expect(surprises()).toHaveLength(1);
});

test('whoever went away before the answer is no surprise', async () => {
  const gone = new AbortController();
  let ended: Promise<unknown> = Promise.resolve();
  http.get('/slow', async ({ raw }) => {
    ended = once(raw.socket, 'close');
    gone.abort();
    await ended;
    throw new Error('nobody is there');
  });
  origin = await http.listen({ host: '127.0.0.1', port: 0 });
  await expect(fetch(`${origin}/slow`, { signal: gone.signal })).rejects.toThrow();
  await ended;
  await http.close();
  expect(surprises()).toHaveLength(0);
});

test('whoever is still sending when time is up is cut off, and what is done last is done', async () => {
  let isDone = false;
  http.post('/slow', () => 'read');
  http.addHook('onClose', async () => {
    isDone = true;
  });
  await http.listen({ host: '127.0.0.1', port: 0 });
  const sender = connect((http.server.address() as AddressInfo).port, '127.0.0.1');
  const arrived = once(http.server, 'request');
  sender.write('POST /slow HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 50\r\n\r\nhalf');
  await arrived;
  const cutOff = once(sender.resume(), 'close');
  await closeHttp(http, 50);
  await cutOff;
  expect(isDone).toBe(true);
});
