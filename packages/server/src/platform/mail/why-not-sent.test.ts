import { createServer as createPlain, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Mailer } from './mailer.js';
import { whyNotSent } from './why-not-sent.js';

let server: Server | null = null;
afterEach(() => void server?.close());

const letter = { to: 'ana@mail.test', subject: 'x', text: 'x', html: 'x', messageId: '<x@mail.test>' };

async function whyOver(smtpUrl: string): Promise<string | null> {
  const mailer = new Mailer({ smtpUrl, from: 'post@clearing.test', isRealServer: true, patienceMs: 5_000 });
  const error: unknown = await mailer.send(letter).catch((failed: unknown) => failed);
  mailer.close();
  return whyNotSent(error);
}

async function speaking(answer: (line: string) => string): Promise<number> {
  const made = createPlain((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 mail.test\r\n');
    socket.on('data', (bytes) => socket.write(answer(bytes.toString())));
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return (made.address() as AddressInfo).port;
}

test('a server that is away, one without TLS, and one that takes nothing are told apart, and no address is told', async () => {
  const port = await speaking((line) => (line.startsWith('RCPT') ? '550 no ana@mail.test\r\n' : '250 mail.test\r\n'));
  expect(await whyOver(`smtp://127.0.0.1:${port}`)).toBe('answered 550');
  expect(await whyOver(`smtps://127.0.0.1:${port}`)).toBe('it speaks no TLS at this port');
  server?.close();
  expect(await whyOver(`smtp://127.0.0.1:1`)).toBe('ECONNREFUSED');
});

test.each([
  ['self-signed certificate; if the root CA is installed locally', 'its certificate is not trusted'],
  ["Hostname/IP does not match certificate's altnames", 'its certificate is not trusted'],
  ['Greeting never received', null],
])('"%s" is %s', (message, why) => {
  expect(whyNotSent(Object.assign(new Error(message), { code: 'ESOCKET' }))).toBe(why);
});
