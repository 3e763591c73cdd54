import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttp } from './http.js';

const http = createHttp({ trustProxy: [], isHttps: false, logger: pino({ level: 'silent' }) });
let port: number;

beforeAll(async () => {
  port = Number(new URL(await http.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => http.close());

async function answerTo(
  sent: string,
): Promise<{ readonly status: number; readonly head: string; readonly body: string }> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(sent);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head, body };
}

const secret = 'I-feel-low';
const begun = (line: string, ...headers: string[]) => [line, 'host: clearing.test', ...headers, '', ''].join('\r\n');

test.each([
  ['an address that is too long', begun(`GET /graphql?query=${secret.repeat(2_000)} HTTP/1.1`), 431, 'TOO_LARGE'],
  ['headers that are too long', begun('GET /graphql HTTP/1.1', `x-note: ${secret.repeat(2_000)}`), 431, 'TOO_LARGE'],
  ['a header that is none', begun('GET /graphql HTTP/1.1', `${secret} none`), 400, 'BAD_REQUEST'],
  ['a method that there is not', begun(`${secret} /graphql HTTP/1.1`), 400, 'BAD_REQUEST'],
  ['two lengths', begun('POST /graphql HTTP/1.1', 'content-length: 1', 'content-length: 2'), 400, 'BAD_REQUEST'],
  ['what is no HTTP', `${secret}\r\n\r\n`, 400, 'BAD_REQUEST'],
])('%s is refused in the shape of every refusal, and nothing of it is repeated', async (_what, sent, status, code) => {
  const answer = await answerTo(sent);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body)).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] });
  expect(answer.head).toContain('content-type: application/json; charset=utf-8');
  expect(answer.head).toContain('connection: close');
  expect(answer.body).not.toContain(secret);
});
