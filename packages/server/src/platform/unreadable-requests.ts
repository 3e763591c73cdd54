import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { RefusalCode } from '@clearing/shared/api-refusals';

interface Words {
  readonly status: number;
  readonly code: RefusalCode;
  readonly message: string;
}

/**
 * What is no HTTP never comes to a route, so nobody knows which door it was meant for. It is answered in the shape of the
 * public one, where programs ask that have to read it, and with nothing of what was sent.
 */
export function answerUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code !== 'ECONNRESET' && socket.writable) socket.write(answerOf(wordsFor(error.code)));
  socket.destroy(error);
}

function wordsFor(code: string | undefined): Words {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const message = 'The address and the headers are too long together. Send a long document by POST.';
    return { status: 431, code: 'TOO_LARGE', message };
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return { status: 408, code: 'BAD_REQUEST', message: 'The request did not arrive in time.' };
  }
  return { status: 400, code: 'BAD_REQUEST', message: 'That is not a request we can read.' };
}

function answerOf({ status, code, message }: Words): string {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const headers = [
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'access-control-allow-origin: *',
    'connection: close',
  ];
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...headers, '', body].join('\r\n');
}
