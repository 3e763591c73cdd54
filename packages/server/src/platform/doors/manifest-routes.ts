import { manifestLimits } from '@clearing/shared/api-limits';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { isDatabaseBusy } from '../postgres/database-busy.js';
import { RefusedOperation, tooBusy } from './cost-limits.js';
import { standsInPages, type DoorKeys, type KeyHolder } from './door-keys.js';
import { INTERNAL } from './graphql-errors.js';
import type { Door } from './graphql-door.js';
import { readManifest, type ManifestEntry } from './read-manifest.js';
import { CHALLENGE, holderOf, refuseKeyInAddress } from './shown-key.js';
import { rateLimitHeaders, type Spending } from './spending.js';

/** What became of one document of a manifest. */
export interface UploadedDocument {
  readonly hash: string;
  /** KEPT: it is now. KNOWN: it was already, and stays longer. */
  readonly outcome: 'KEPT' | 'KNOWN' | 'REFUSED';
  readonly operations: readonly string[];
  /** Null: it was refused. */
  readonly points: number | null;
  readonly code: string | null;
  readonly message: string | null;
}

/** Keeps what fits of a manifest, for a partner. At most one capability brings it. */
export type UploadManifest = (
  partnerId: string,
  entries: readonly ManifestEntry[],
) => Promise<readonly UploadedDocument[]>;

export interface ManifestRoute {
  readonly path: string;
  readonly door: Door;
  readonly keys: DoorKeys;
  readonly upload: UploadManifest;
}

const WRONG_KEY_COST = 1_000;

/** Documents sent ahead of being asked, by a server with a key. */
export function manifestRoutes({ path, door, keys, upload }: ManifestRoute) {
  return async (instance: FastifyInstance): Promise<void> => {
    instance.removeContentTypeParser('text/plain');
    instance.setErrorHandler((error, _request, reply) => refuse(reply, error));
    instance.post(path, { bodyLimit: manifestLimits.bytes }, async (request, reply) => {
      refuseKeyInAddress(request, keys);
      const holder = await holderOf(request, keys).catch(async (error: unknown) => {
        await door.take({ clientAddress: request.ip }, WRONG_KEY_COST);
        throw error;
      });
      requireSecretKey(holder);
      const entries = readManifest(request.body);
      if (typeof entries === 'string') throw new RefusedOperation(400, 'BAD_REQUEST', entries);
      const spending = await door.take(
        { holder, clientAddress: request.ip },
        manifestLimits.pointsOfDocument * entries.length,
      );
      return answer(reply, await upload(holder.partnerId, entries), spending);
    });
  };
}

/** Everybody who opens a page has its publishable key. */
function requireSecretKey(holder: KeyHolder | null): asserts holder is KeyHolder {
  if (!holder) throw new RefusedOperation(401, 'UNAUTHENTICATED', 'Show a key: "Authorization: Bearer".');
  if (standsInPages(holder)) {
    throw new RefusedOperation(403, 'FORBIDDEN', 'A publishable key only reads. Use a test key or a live key.');
  }
}

/** 422 when one was refused, so that a build that uploads fails; what fits is kept all the same. */
function answer(reply: FastifyReply, documents: readonly UploadedDocument[], spending: Spending): FastifyReply {
  const countOf = (outcome: UploadedDocument['outcome']) => documents.filter((each) => each.outcome === outcome).length;
  const sums = { kept: countOf('KEPT'), known: countOf('KNOWN'), refused: countOf('REFUSED') };
  return reply
    .code(sums.refused > 0 ? 422 : 200)
    .headers({ ...rateLimitHeaders(spending, Temporal.Now.instant()), 'cache-control': 'no-store' })
    .send({ ...sums, documents });
}

function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  const refusal = asRefusal(error) ?? somethingBroke(reply.request.id);
  if (refusal.status === 401) void reply.header('www-authenticate', CHALLENGE);
  if (refusal.retryAfterSeconds !== null) void reply.header('retry-after', String(refusal.retryAfterSeconds));
  return reply
    .code(refusal.status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message: refusal.message, extensions: { code: refusal.code } }] });
}

function somethingBroke(requestId: string) {
  const message = `Something broke on our side. If you write to us about it, quote ${requestId}.`;
  return { status: 500, code: INTERNAL, message, retryAfterSeconds: null };
}

function asRefusal(error: unknown): RefusedOperation | null {
  if (error instanceof RefusedOperation) return error;
  if (isDatabaseBusy(error)) return tooBusy();
  const { statusCode } = error as { readonly statusCode?: number };
  if (statusCode === 413) {
    return new RefusedOperation(
      413,
      'TOO_LARGE',
      `A manifest has at most ${manifestLimits.bytes} bytes: send the rest after.`,
    );
  }
  if (statusCode === 415) return new RefusedOperation(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/json.');
  if (statusCode === 400) return new RefusedOperation(400, 'BAD_REQUEST', 'The body must be a JSON object.');
  return null;
}
