import { openDataTimes } from '@clearing/shared/api-limits';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { createHash } from 'node:crypto';
import { addressKey } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { LeasedRateLimit } from '../platform/rate-limits-lease.js';
import { areKeptUp } from './kept-files/kept-files.repository.js';

/** What the addresses of open data are given. */
export interface OpenDataTools {
  readonly unitOfWork: UnitOfWork;
  readonly publicOrigin: string;
  readonly budget: LeasedRateLimit;
}

/** Open to anybody, from any origin, and never with credentials. */
export function isForAnybody(reply: FastifyReply): void {
  void reply.headers({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, last-modified, retry-after, x-request-id',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': `public, max-age=${openDataTimes.cachedSeconds}`,
  });
}

/** A browser asks before a page of another site sends what it keeps the tag or the date of. */
export function tellWhatMayBeSent(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  isForAnybody(reply);
  return reply
    .code(204)
    .headers({
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'accept, if-none-match, if-modified-since',
      'access-control-max-age': '86400',
      'cache-control': 'no-store',
    })
    .send();
}

/** A short text that is made for each question; whoever has it already is told so in a line. */
export function sendText(request: FastifyRequest, reply: FastifyReply, type: string, text: string): FastifyReply {
  const etag = `W/"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
  void reply.header('etag', etag);
  if (isAlready(request.headers, etag, null)) return reply.code(304).send();
  return reply.type(type).send(text);
}

/**
 * Whether what is kept may be given: while nobody makes files, or this one of all cannot be made, they go on naming who was
 * hidden meanwhile (decision 203). Null: of no file.
 */
export function isKeptUp(
  { unitOfWork }: Pick<OpenDataTools, 'unitOfWork'>,
  file: { readonly subject: string } | null,
): Promise<boolean> {
  const now = unitOfWork.clock.now();
  return areKeptUp(unitOfWork, {
    anythingMadeSince: now.subtract({ minutes: openDataTimes.refusedAfterMinutes }).toString(),
    now: now.toString(),
    subject: file?.subject ?? null,
  });
}

/** For formats that have no words of their own for a no. */
export function sayInALine(reply: FastifyReply, line: string): FastifyReply {
  return reply.type('text/plain; charset=utf-8').send(`${line}\n`);
}

/** What there is comes back by itself: whoever asks is told to ask again in a minute, in the words of their format. */
export function askLater(reply: FastifyReply): FastifyReply {
  return reply.code(503).headers({ 'retry-after': '60', 'cache-control': 'no-store' });
}

export const NOT_KEPT_UP = 'The files are not up to date right now, so none is served. Ask again in a minute.';

/** Whether who asks has this version. A tag counts before a date, and tags are compared weakly (RFC 9110). */
export function isAlready(headers: IncomingHttpHeaders, etag: string, changedAt: Date | null): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  const ifNoneMatch = headers['if-none-match'];
  if (ifNoneMatch !== undefined) {
    const tags = ifNoneMatch.split(',').map(bare);
    return tags.includes(bare(etag)) || tags.includes('*');
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return changedAt !== null && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}

/** Takes from what this address may ask for; false: it was told when to come again. */
export async function mayAsk(
  request: FastifyRequest,
  reply: FastifyReply,
  budget: LeasedRateLimit,
  cost: number,
): Promise<boolean> {
  const taken = await budget.take(addressKey(request.ip), cost);
  if (taken.allowed) return true;
  void reply.code(429).headers({ 'retry-after': String(taken.retryAfterSeconds), 'cache-control': 'no-store' });
  void sayInALine(reply, 'That was a lot at once. Please wait a little and ask again. If-None-Match costs the least.');
  return false;
}
