import { manifestLimits } from '@clearing/shared/api-limits';
import type { DocumentRefusal } from '@clearing/shared/api-refusals';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { refuseOtherEncodings } from '../body-encoding.js';
import { RefusedOperation } from '../cost/cost-limits.js';
import { isCounted } from '../cost/counted-use.js';
import { standsInPages, type DoorKeys, type KeyHolder } from '../keys/door-keys.js';
import type { Door } from '../graphql-door.js';
import { refuseOtherMethods } from '../other-methods.js';
import { readManifest, type ManifestEntry } from './read-manifest.js';
import { readShownKeys } from '../keys/key-hooks.js';
import { asRefusal, chargeFor, refuse } from '../errors/refusal-over-http.js';
import { rateLimitHeaders, type Spending } from '../cost/spending.js';

/** What became of one document of a manifest. */
export interface UploadedDocument {
  readonly hash: string;
  /** KEPT: it is now. KNOWN: it was already, and stays longer. */
  readonly outcome: 'KEPT' | 'KNOWN' | 'REFUSED';
  readonly operations: readonly string[];
  /** Null: it was refused. */
  readonly points: number | null;
  readonly code: DocumentRefusal | null;
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

const WORDS = { tooLarge: `A manifest has at most ${manifestLimits.bytes} bytes. Send the rest separately.` };

/** Documents sent ahead of being asked, by a server with a key. Whoever shows none is refused before a byte of them is read. */
export function manifestRoutes({ path, door, keys, upload }: ManifestRoute) {
  return async (instance: FastifyInstance): Promise<void> => {
    instance.removeContentTypeParser('text/plain');
    instance.setErrorHandler(async (error, request, reply) => {
      const refusal = asRefusal(error, WORDS);
      const told = refusal && (await chargeFor(refusal, door, request));
      if (told && request.keyHolder && !isCounted(refusal)) door.noteUnread(told, request.keyHolder, reply.elapsedTime);
      if (refusal?.status === 405) void reply.header('allow', 'POST');
      return refuse(reply.header('cache-control', 'no-store'), told);
    });
    instance.decorateRequest('keyHolder', null);
    readShownKeys(instance, door, keys);
    instance.addHook('onRequest', async ({ keyHolder, headers }) => {
      requireSecretKey(keyHolder);
      refuseOtherEncodings(headers);
    });
    refuseOtherMethods(instance, path, { known: ['POST'], words: 'Send a manifest with POST.' });
    instance.post(path, { bodyLimit: manifestLimits.bytes }, async (request, reply) => {
      const { keyHolder: holder } = request;
      requireSecretKey(holder);
      const entries = readManifest(request.body);
      if (typeof entries === 'string') throw new RefusedOperation(400, 'BAD_REQUEST', entries);
      const { documents, spending } = await door.whileCounted(
        holder,
        () => `POST ${path}`,
        async () => {
          const points = manifestLimits.pointsOfDocument * entries.length;
          const spending = await door.take({ holder, clientAddress: request.ip }, points);
          const documents = await upload(holder.partnerId, entries);
          return { kind: 'UPLOADED', documents, spending, refusals: documents.flatMap(({ code }) => code ?? []) };
        },
      );
      return answer(reply, documents, spending);
    });
  };
}

/** Everybody who opens a page has its publishable key. */
function requireSecretKey(holder: KeyHolder | null): asserts holder is KeyHolder {
  if (!holder) throw new RefusedOperation(401, 'UNAUTHENTICATED', 'Send a key: "Authorization: Bearer".');
  if (standsInPages(holder)) {
    throw new RefusedOperation(403, 'FORBIDDEN', 'A publishable key can only read. Use a test key or a live key.');
  }
}

/** 422 when one was refused, so that a build that uploads fails; what fits is kept all the same. */
function answer(reply: FastifyReply, documents: readonly UploadedDocument[], spending: Spending): FastifyReply {
  const countOf = (outcome: UploadedDocument['outcome']) => documents.filter((each) => each.outcome === outcome).length;
  const sums = { kept: countOf('KEPT'), known: countOf('KNOWN'), refused: countOf('REFUSED') };
  return reply
    .code(sums.refused > 0 ? 422 : 200)
    .headers({ ...rateLimitHeaders(spending), 'cache-control': 'no-store' })
    .send({ ...sums, documents });
}
