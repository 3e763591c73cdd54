import { createSocket, type Socket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { numbersOf } from './numbers-of.js';

let server: Socket | null = null;
afterEach(() => {
  server?.close();
  server = null;
});

const V4 = 1;
const V6 = 28;
type Said = readonly number[] | 'BROKEN' | 'SILENT';
/** A name server on this machine. Of a question it is told what is asked for, and says the bytes of one number, or none. */
async function asking(answer: (type: number) => Said, timeout = 10_000): Promise<Resolver> {
  const socket = createSocket('udp4');
  server = socket.on('message', (question, { port, address }) => {
    const type = question.readUInt16BE(question.indexOf(0, 12) + 1);
    const said = answer(type);
    if (said === 'SILENT') return;
    const bytes = said === 'BROKEN' ? [] : said;
    const end = question.indexOf(0, 12) + 5;
    const header = Buffer.from(question.subarray(0, 12));
    header.writeUInt16BE(said === 'BROKEN' ? 0x8182 : 0x8180, 2);
    header.writeUInt16BE(bytes.length > 0 ? 1 : 0, 6);
    header.writeUInt32BE(0, 8);
    const record = bytes.length > 0 ? [0xc0, 12, 0, type, 0, 1, 0, 0, 0, 9, 0, bytes.length, ...bytes] : [];
    socket.send(Buffer.concat([header, question.subarray(12, end), Buffer.from(record)]), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const resolver = new Resolver({ timeout, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return resolver;
}
const six = [0x26, 0x06, 0x47, 0, ...Array<number>(11).fill(0), 1];

it('both kinds of numbers are found', async () => {
  const resolver = await asking((type) => (type === V4 ? [8, 8, 4, 4] : type === V6 ? six : []));
  expect(await numbersOf('elm.example', resolver)).toEqual(['8.8.4.4', '2606:4700::1']);
});

it('one kind is enough, whatever becomes of the other', async () => {
  const resolver = await asking((type) => (type === V4 ? [8, 8, 4, 4] : 'BROKEN'));
  expect(await numbersOf('elm.example', resolver)).toEqual(['8.8.4.4']);
});

it('a name server that knows nothing ends in no number', async () => {
  expect(await numbersOf('elm.example', await asking(() => []))).toEqual([]);
});

it('nor does one that keeps silent go on for ever', async () => {
  expect(await numbersOf('elm.example', await asking(() => 'SILENT', 50))).toEqual([]);
});
