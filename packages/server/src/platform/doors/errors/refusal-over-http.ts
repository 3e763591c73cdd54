import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayAskAgain } from '../../postgres/database-busy.js';
import { RefusedOperation, tooBusy } from '../cost/cost-limits.js';
import type { Door } from '../graphql-door.js';
import { INTERNAL } from './graphql-errors.js';
import { CHALLENGE } from '../keys/shown-key.js';
import { costExtension, rateLimitHeaders, withExtensions, type Spending } from '../cost/spending.js';

/** Fastify's own refusals of bodies, in our words; null for a surprise. */
export function asRefusal(error: unknown, words: { readonly tooLarge: string }): RefusedOperation | null {
  if (error instanceof RefusedOperation) return error;
  // What came so far as to be thrown here was not begun.
  if (mayAskAgain(error, true)) return tooBusy();
  const { statusCode, code } = error as { readonly statusCode?: number; readonly code?: string };
  if (statusCode === 413) return new RefusedOperation(413, 'TOO_LARGE', words.tooLarge);
  if (statusCode === 415) return new RefusedOperation(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/json.');
  if (statusCode === 400 || code?.startsWith('FST_ERR_CTP')) {
    return new RefusedOperation(400, 'BAD_REQUEST', 'The body must be a JSON object.');
  }
  return null;
}

/** What never came to a door takes as much as what a door refuses. When nothing is left, that is said instead. */
export async function chargeFor(
  refusal: RefusedOperation,
  door: Door,
  { keyHolder: holder, ip: clientAddress }: Pick<FastifyRequest, 'keyHolder' | 'ip'>,
): Promise<RefusedOperation> {
  // Whoever has to revoke a key is told so in any case.
  if (refusal.code === 'KEY_IN_ADDRESS') return refusal;
  try {
    return await door.charge(refusal, { holder, clientAddress });
  } catch (error) {
    if (error instanceof RefusedOperation) return error;
    if (mayAskAgain(error, true)) return tooBusy();
    throw error;
  }
}

/** With what it took of a budget, where that is counted. Null: something broke, and nobody is told what. */
export function refuse(reply: FastifyReply, refusal: RefusedOperation | null): FastifyReply {
  if (refusal?.status === 401) void reply.header('www-authenticate', CHALLENGE);
  tellBudget(reply, refusal?.spending ?? null);
  if (refusal?.retryAfterSeconds != null) void reply.header('retry-after', String(refusal.retryAfterSeconds));
  const error = refusal
    ? { message: refusal.message, extensions: { code: refusal.code } }
    : {
        message: `Something broke on our side. If you write to us about it, quote ${reply.request.id}.`,
        extensions: { code: INTERNAL, requestId: reply.request.id },
      };
  const json = Buffer.from(JSON.stringify({ errors: [error] }));
  // Whatever opens nothing is answered with the same words to the letter; what it took stands in the header.
  const said = refusal?.status === 401 ? null : (refusal?.spending ?? null);
  return reply
    .code(refusal?.status ?? 500)
    .header('content-type', 'application/json; charset=utf-8')
    .send(said ? withExtensions(json, costExtension(said)) : json);
}

/** What is left of the caller's budget, where answers say it. */
export function tellBudget(reply: FastifyReply, spending: Spending | null): void {
  if (spending) void reply.headers(rateLimitHeaders(spending));
}
