import compress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../actor.js';
import { BUSY, BUSY_RETRY_AFTER_SECONDS, isDatabaseBusy } from '../postgres/database-busy.js';
import { etagOf, isAmong } from './caching.js';
import { refuseOtherCharsets } from './charset.js';
import { limits, RefusedOperation, tooBusy } from './cost-limits.js';
import { INTERNAL } from './graphql-errors.js';
import { bodyOf, textOf, type Door, type DoorAnswer } from './graphql-door.js';
import { opensInventedOnly, type DoorKeys, type KeyHolder } from './door-keys.js';
import { CHALLENGE, holderOf, refuseKeyInAddress } from './shown-key.js';
import { costExtension, rateLimitHeaders, withExtensions, type Spending } from './spending.js';
import { readBody, readQueryString, type GraphqlRequest } from './graphql-request.js';
import { localeOf } from '../pages/locale.js';
import { browserOf } from '../browser.js';

export interface DoorRoute {
  readonly path: string;
  readonly door: Door;
  /** ANYONE: any origin may ask, and never with credentials. OUR_PAGES: our own origin alone. */
  readonly callers: 'ANYONE' | 'OUR_PAGES';
  readonly authenticate: (request: FastifyRequest) => Promise<Actor>;
  /** Null: no keys are shown here. */
  readonly keys: DoorKeys | null;
  /** Who asks where no key is shown and somebody is known in another way. Throws for who may not. Null: by keys alone. */
  readonly holderFrom: ((request: FastifyRequest) => Promise<KeyHolder>) | null;
  /** The door to invented listings, for test keys; null: there are none here. */
  readonly sandbox: ((holder: KeyHolder) => Promise<Door>) | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose key was shown; null: nobody's. */
    keyHolder: KeyHolder | null;
  }
}

/** Of an address's budget, for a key that opens nothing: whoever tries keys is soon told to wait. */
const WRONG_KEY_COST = 1_000;

const METHODS = 'GET, HEAD, POST, OPTIONS';
const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';
/** What fits a packet or two is not worth the work. */
const COMPRESSION = { encodings: ['gzip' as const], threshold: 4096, zlibOptions: { level: 4 } };
type MediaType = typeof JSON_TYPE | typeof GRAPHQL_TYPE;

/** GraphQL over HTTP around a door. An encapsulated plugin: its error handler speaks JSON only to these routes. */
export function graphqlRoutes({ path, door, callers, authenticate, keys, holderFrom, sandbox }: DoorRoute) {
  return async (instance: FastifyInstance): Promise<void> => {
    // Public answers hold no secret that their size could tell. Those of our pages may, and stay as they are.
    if (callers === 'ANYONE') await instance.register(compress, COMPRESSION);
    // Only JSON is read. A form or plain text, which a page of another site could post without asking, is a 415.
    instance.removeContentTypeParser('text/plain');
    instance.setErrorHandler(async (error, request, reply) => {
      const refusal = asRefusal(error);
      return refuse(reply, refusal && (await counted(refusal, request)));
    });
    instance.decorateRequest('keyHolder', null);
    if (keys) {
      instance.addHook('onRequest', async (request) => {
        refuseKeyInAddress(request, keys);
        try {
          request.keyHolder = request.method === 'OPTIONS' ? null : await holderOf(request, keys);
        } catch (error) {
          if (!(error instanceof RefusedOperation)) throw error;
          throw await door.charge(error, { clientAddress: request.ip }, WRONG_KEY_COST);
        }
      });
    }
    instance.addHook('onRequest', async ({ headers }) => refuseOtherCharsets(headers['content-type']));
    instance.addHook('onSend', async (_request, reply) => {
      void reply.header(
        'vary',
        keys
          ? 'authorization, origin, accept, accept-language, accept-encoding'
          : 'accept, accept-language, accept-encoding',
      );
      if (callers === 'ANYONE') allowAnyOrigin(reply);
    });
    instance.route({
      method: ['GET', 'POST'],
      url: path,
      bodyLimit: limits.bodyBytes,
      handler: async (request, reply) => {
        const mediaType = negotiate(request.headers.accept);
        if (callers === 'OUR_PAGES') refuseOtherSites(request);
        if (holderFrom) request.keyHolder = await holderFrom(request);
        const operation = read(request);
        const holder = request.keyHolder;
        const caller = {
          holder,
          actor: await authenticate(request),
          clientAddress: request.ip,
          browser: browserOf(request, (line) => void reply.header('set-cookie', line)),
          requestId: request.id,
          locale: localeOf(request.headers['accept-language']),
        };
        return send(reply, await (await doorFor(holder)).execute(operation, caller), mediaType);
      },
    });
    instance.route({
      method: ['PUT', 'PATCH', 'DELETE'],
      url: path,
      handler: () => {
        throw new RefusedOperation(405, 'METHOD_NOT_ALLOWED', 'Use GET or POST.');
      },
    });
    /** What never came to a door takes as much as what a door refuses. When nothing is left, that is said instead. */
    async function counted(refusal: RefusedOperation, request: FastifyRequest): Promise<RefusedOperation> {
      // Whoever has to revoke a key is told so in any case.
      if (refusal.code === 'KEY_IN_ADDRESS') return refusal;
      try {
        return await door.charge(refusal, { holder: request.keyHolder, clientAddress: request.ip });
      } catch (error) {
        const spent = asRefusal(error);
        if (!spent) throw error;
        return spent;
      }
    }
    async function doorFor(holder: KeyHolder | null): Promise<Door> {
      if (!holder || !opensInventedOnly(holder)) return door;
      if (!sandbox)
        throw new RefusedOperation(403, 'NO_SANDBOX', 'There are no invented listings here to try a key on.');
      return sandbox(holder);
    }
    instance.options(path, (_request, reply) => reply.header('allow', METHODS).code(204).send());
  };
}

function read(request: FastifyRequest): GraphqlRequest {
  // HEAD is a GET of which the body stays behind.
  if (request.method === 'POST') return readBody(request.body);
  return readQueryString(request.query as Record<string, unknown>);
}

/** The spec's own type when it is asked for at least as eagerly as JSON; JSON for everybody else. */
function negotiate(accept: string | undefined): MediaType {
  if (accept === undefined || accept.trim() === '') return JSON_TYPE;
  const weights = accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.trim().toLowerCase().split(';');
    const q = parameters
      .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
      .find((value) => value !== undefined);
    return { type: type.trim(), q: q === undefined ? 1 : Number(q) };
  });
  const weightOf = (types: readonly string[]) =>
    Math.max(0, ...weights.filter(({ type }) => types.includes(type)).map(({ q }) => q));
  const asGraphql = weightOf([GRAPHQL_TYPE]);
  const asJson = weightOf([JSON_TYPE, 'application/*', '*/*']);
  if (asGraphql === 0 && asJson === 0) {
    throw new RefusedOperation(406, 'NOT_ACCEPTABLE', `Answers are ${GRAPHQL_TYPE} or ${JSON_TYPE}.`);
  }
  return asGraphql > 0 && asGraphql >= asJson ? GRAPHQL_TYPE : JSON_TYPE;
}

/** A browser says where a request comes from, and a page cannot lie about it. Programs say nothing, and carry no cookies. */
function refuseOtherSites(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  const isOurs =
    site === undefined
      ? origin === undefined || URL.parse(origin)?.host === request.host
      : site === 'same-origin' || site === 'none';
  if (!isOurs) throw new RefusedOperation(403, 'OTHER_SITE', 'This address answers our own pages only. Use /graphql.');
}

function allowAnyOrigin(reply: FastifyReply): void {
  void reply.headers({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': METHODS,
    // With If-None-Match a page asks for what it kept itself.
    'access-control-allow-headers': 'authorization, content-type, accept, accept-language, if-none-match',
    'access-control-expose-headers': 'etag, x-request-id, retry-after, ratelimit, ratelimit-policy, www-authenticate',
    'access-control-max-age': '86400',
    'cross-origin-resource-policy': 'cross-origin',
  });
}

/** What is left of the caller's budget, where answers say it. */
function tellBudget(reply: FastifyReply, spending: Spending | null): void {
  if (spending) void reply.headers(rateLimitHeaders(spending, Temporal.Now.instant()));
}

function send(reply: FastifyReply, answer: DoorAnswer, mediaType: MediaType): FastifyReply {
  void reply.header('content-type', `${mediaType}; charset=utf-8`);
  if (answer.freshSeconds > 0) return sendFresh(reply, answer);
  tellBudget(reply, answer.spending);
  if (isTooBusy(answer)) void reply.header('retry-after', String(BUSY_RETRY_AFTER_SECONDS)).code(503);
  else void reply.code(mediaType === GRAPHQL_TYPE ? statusOf(answer) : 200);
  return reply.send(textOf(answer));
}

/**
 * An answer that others may give again. To strangers it is the same for all, so it says nothing of what its asker has left;
 * what was answered to a key is for who has that key.
 */
function sendFresh(reply: FastifyReply, answer: DoorAnswer): FastifyReply {
  const isKeyed = reply.request.keyHolder !== null;
  const etag = etagOf(bodyOf(answer));
  void reply.headers({ etag, 'cache-control': `${isKeyed ? 'private' : 'public'}, max-age=${answer.freshSeconds}` });
  if (isKeyed) tellBudget(reply, answer.spending);
  if (isAmong(reply.request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.code(200).send(isKeyed ? textOf(answer) : bodyOf(answer));
}

/**
 * Whether nothing came of an operation because no connection was free: whoever asks, and whatever stands between us, may
 * then ask again. Where something came of it, the error beside it says what did not.
 */
function isTooBusy(answer: DoorAnswer): boolean {
  if (answer.kind === 'REMEMBERED') return false;
  const { data, errors } = answer.result;
  return (
    Object.values(data ?? {}).every((value) => value === null) &&
    (errors?.some((error) => error.extensions?.code === BUSY) ?? false)
  );
}

function statusOf(answer: DoorAnswer): number {
  if (answer.kind === 'REMEMBERED') return 200;
  if (answer.kind === 'REQUEST_ERROR') return 400;
  const { result } = answer;
  const isBroken = result.data === null && result.errors?.some((error) => error.extensions?.code === INTERNAL);
  return isBroken ? 500 : 200;
}

function refuse(reply: FastifyReply, refusal: RefusedOperation | null): FastifyReply {
  if (refusal?.status === 405) void reply.header('allow', METHODS);
  if (refusal?.status === 401) void reply.header('www-authenticate', CHALLENGE);
  tellBudget(reply, refusal?.spending ?? null);
  if (refusal?.retryAfterSeconds != null) void reply.header('retry-after', String(refusal.retryAfterSeconds));
  const error = refusal
    ? { message: refusal.message, extensions: { code: refusal.code } }
    : {
        message: `Something broke on our side. If you write to us about it, quote ${reply.request.id}.`,
        extensions: { code: INTERNAL, requestId: reply.request.id },
      };
  const text = JSON.stringify({ errors: [error] });
  // Whatever opens nothing is answered with the same words to the letter; what it took stands in the header.
  const said = refusal?.status === 401 ? null : (refusal?.spending ?? null);
  return reply
    .code(refusal?.status ?? 500)
    .header('content-type', `${JSON_TYPE}; charset=utf-8`)
    .send(said ? withExtensions(text, costExtension(said)) : text);
}

/** Fastify's own refusals of bodies, in our words; null for a surprise. */
function asRefusal(error: unknown): RefusedOperation | null {
  if (error instanceof RefusedOperation) return error;
  if (isDatabaseBusy(error)) return tooBusy();
  const { statusCode, code } = error as { readonly statusCode?: number; readonly code?: string };
  if (statusCode === 413)
    return new RefusedOperation(413, 'TOO_LARGE', `A body has at most ${limits.bodyBytes} bytes.`);
  if (statusCode === 415) return new RefusedOperation(415, 'UNSUPPORTED_MEDIA_TYPE', `Send ${JSON_TYPE}.`);
  if (statusCode === 400 || code?.startsWith('FST_ERR_CTP')) {
    return new RefusedOperation(400, 'BAD_REQUEST', 'The body must be a JSON object.');
  }
  return null;
}
