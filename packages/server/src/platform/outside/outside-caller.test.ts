import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { firstBytesOf, OutsideCaller, wholeInternet } from './outside-caller.js';

/** A server that says whatever it likes: no library stands between. */
let server: Server | null = null;
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  server?.close();
  if (server) await once(server, 'close');
  server = null;
});

async function whenAnswered(answer: (socket: Socket) => void, signal = new AbortController().signal) {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => answer(socket));
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const here = { resolve: async () => ['127.0.0.1'], isPublic: () => true, mayAsk: () => true };
  const request = { method: 'POST', headers: {}, body: '{}', signal } as const;
  return new OutsideCaller({ ...wholeInternet, ...here }).call(new URL(`http://elm.example:${port}/`), request);
}
const patient = new AbortController().signal;
const raw = (text: string) => (socket: Socket) => void socket.write(text);

describe('a call comes to its end, whatever is answered:', () => {
  it.each([
    ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n'],
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.9\r\n\r\n'],
    ['headers of 100 KB', `HTTP/1.1 200 OK\r\n${`X-Long: ${'a'.repeat(1000)}\r\n`.repeat(100)}\r\n`],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
  ])('%s', async (_what, text) => {
    await expect(whenAnswered(raw(text))).rejects.toMatchObject({ why: 'NO_ANSWER' });
  });

  it('nothing, and the line is cut', async () => {
    await expect(whenAnswered((socket) => socket.destroy())).rejects.toMatchObject({ why: 'NO_ANSWER' });
  });

  it('“go on” without an end, until whoever waits has enough', async () => {
    const patience = new AbortController();
    let said = 0;
    const goOn = (socket: Socket): void => {
      if (++said === 50) patience.abort();
      socket.write('HTTP/1.1 100 Continue\r\n\r\n', () => void (patience.signal.aborted || setImmediate(goOn, socket)));
    };
    await expect(whenAnswered(goOn, patience.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it('of an answer without an end the beginning is read, and the line is let go', async () => {
  const response = await whenAnswered((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n');
    const more = () =>
      void socket.write(`400\r\n${'x'.repeat(1024)}\r\n`, (error) => void (error ?? setImmediate(more)));
    more();
  });
  const closed = once([...sockets][0]!, 'close');
  // As it came: what is packed is not opened.
  expect(await firstBytesOf(response, 100, patient)).toEqual({ bytes: Buffer.from('x'.repeat(100)), isWhole: false });
  await closed;
});

it('an answer that is as long as may be read is whole', async () => {
  const answered = () => whenAnswered(raw(`HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n${'x'.repeat(100)}`));
  expect(await firstBytesOf(await answered(), 100, patient)).toEqual({
    bytes: Buffer.from('x'.repeat(100)),
    isWhole: true,
  });
});

it('an answer that goes on until its line ends is not whole when it was we who had enough', async () => {
  const patience = new AbortController();
  const response = await whenAnswered(raw('HTTP/1.1 200 OK\r\n\r\nBEGIN:VCALENDAR\r\n'), patience.signal);
  const read = firstBytesOf(response, 100, patience.signal);
  setTimeout(() => patience.abort(), 50);
  await expect(read).rejects.toMatchObject({ name: 'AbortError' });
});
