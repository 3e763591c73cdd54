import { crossOrigin } from '@clearing/shared/api-cors';
import compress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import { BUSY, BUSY_RETRY_AFTER_SECONDS } from '../postgres/database-busy.js';
import { refuseOtherEncodings } from './body-encoding.js';
import { isAmong } from './caching.js';
import { limits, RefusedOperation } from './cost/cost-limits.js';
import { isCounted } from './cost/counted-use.js';
import { INTERNAL } from './errors/graphql-errors.js';
import { jsonOf, sharedJsonOf, type Door, type DoorAnswer } from './graphql-door.js';
import { costExtension, rateLimitPolicy, sharedCostExtension } from './cost/spending.js';
import { opensInventedOnly, type DoorKeys, type KeyHolder } from './keys/door-keys.js';
import { readShownKeys } from './keys/key-hooks.js';
import { refuseOtherMethods } from './other-methods.js';
import { asRefusal, chargeFor, refuse, tellBudget } from './errors/refusal-over-http.js';
import { readBody, readQueryString, type GraphqlRequest } from './graphql-request.js';
import type { KeptJson } from './kept-json.js';
import { encodingFor } from '../encoding-for.js';
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

const METHODS = crossOrigin.methods.join(', ');
const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';
const WORDS = { tooLarge: `A body has at most ${limits.bodyBytes} bytes.` };
/** What fits a packet or two is not worth the work. What is sent to us is small, and read as it comes. */
const COMPRESSION = {
  encodings: ['gzip' as const],
  threshold: 4096,
  zlibOptions: { level: 4 },
  globalDecompression: false,
};
type MediaType = typeof JSON_TYPE | typeof GRAPHQL_TYPE;

/** GraphQL over HTTP around a door. An encapsulated plugin: its error handler speaks JSON only to these routes. */
export function graphqlRoutes({ path, door, callers, authenticate, keys, holderFrom, sandbox }: DoorRoute) {
  return async (instance: FastifyInstance): Promise<void> => {
    // Public answers hold no secret that their size could tell. Those of our pages may, and stay as they are.
    if (callers === 'ANYONE') await instance.register(compress, COMPRESSION);
    // Only JSON is read. A form or plain text, which a page of another site could post without asking, is a 415.
    instance.removeContentTypeParser('text/plain');
    instance.setErrorHandler(async (error, request, reply) => {
      const refusal = asRefusal(error, WORDS);
      const told = refusal && (await chargeFor(refusal, door, request));
      // Its owner learns of that too, in their usage.
      if (told && request.keyHolder && !isCounted(refusal)) door.noteUnread(told, request.keyHolder, reply.elapsedTime);
      if (told?.status === 405) void reply.header('allow', METHODS);
      return refuse(reply, told);
    });
    instance.decorateRequest('keyHolder', null);
    if (keys) readShownKeys(instance, door, keys);
    instance.addHook('onRequest', ({ headers }, _reply, done) => {
      refuseOtherEncodings(headers);
      done();
    });
    const ownHeaders = {
      vary: keys
        ? 'authorization, origin, accept, accept-language, accept-encoding'
        : 'accept, accept-language, accept-encoding',
      ...(callers === 'ANYONE' && ANY_ORIGIN),
    };
    instance.addHook('onSend', (_request, reply, _payload, done) => {
      void reply.headers(ownHeaders);
      done();
    });
    instance.route({
      method: ['GET', 'POST'],
      url: path,
      bodyLimit: limits.bodyBytes,
      onRequest: async (request) => {
        if (!holderFrom) return;
        if (callers === 'OUR_PAGES') refuseOtherSites(request);
        // Before the body, as a key that is shown is read: whoever sends too much is told by which limit.
        request.keyHolder = await holderFrom(request);
      },
      handler: async (request, reply) => {
        const mediaType = negotiate(request.headers.accept);
        if (callers === 'OUR_PAGES') refuseOtherSites(request);
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
        const asked = holder && opensInventedOnly(holder) ? await sandboxFor(holder) : door;
        return send(reply, await asked.execute(operation, caller), mediaType);
      },
    });
    refuseOtherMethods(instance, path, { known: ['GET', 'HEAD', 'POST', 'OPTIONS'], words: 'Use GET or POST.' });
    async function sandboxFor(holder: KeyHolder): Promise<Door> {
      if (!sandbox)
        throw new RefusedOperation(403, 'NO_SANDBOX', 'There are no invented listings here to try a key on.');
      return sandbox(holder);
    }
    instance.options(path, (_request, reply) => {
      if (callers === 'ANYONE') void reply.headers(WHAT_ANY_ORIGIN_MAY_SEND);
      return reply.header('allow', METHODS).code(204).send();
    });
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
    throw new RefusedOperation(406, 'NOT_ACCEPTABLE', `We answer in ${GRAPHQL_TYPE} or ${JSON_TYPE}.`);
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
  if (!isOurs) throw new RefusedOperation(403, 'OTHER_SITE', 'This URL is only for our own pages. Use /graphql.');
}

const ANY_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': crossOrigin.answerHeaders.join(', '),
  'cross-origin-resource-policy': 'cross-origin',
};
/** Told to a browser that asks before it sends. */
const WHAT_ANY_ORIGIN_MAY_SEND = {
  'access-control-allow-methods': METHODS,
  'access-control-allow-headers': crossOrigin.requestHeaders.join(', '),
  'access-control-max-age': String(crossOrigin.preflightSeconds),
};

function send(reply: FastifyReply, answer: DoorAnswer, mediaType: MediaType): FastifyReply {
  void reply.header('content-type', `${mediaType}; charset=utf-8`);
  if (answer.freshSeconds > 0) return sendFresh(reply, answer);
  tellBudget(reply, answer.spending);
  if (isTooBusy(answer)) void reply.header('retry-after', String(BUSY_RETRY_AFTER_SECONDS)).code(503);
  else void reply.code(mediaType === GRAPHQL_TYPE ? statusOf(answer) : 200);
  if (answer.kind !== 'REMEMBERED') return reply.send(jsonOf(answer));
  return sendKept(reply, answer.json, answer.spending && costExtension(answer.spending));
}

/**
 * An answer that others may give again. To strangers it is the same for all, so it says what it cost, what budget each of them
 * has, and nothing of what its asker has left; what was answered to a key is for who has that key.
 */
function sendFresh(reply: FastifyReply, answer: DoorAnswer): FastifyReply {
  const { keyHolder } = reply.request;
  const isKeyed = keyHolder !== null;
  // What is invented goes by a clock that may be set at any moment: it is kept, and asked for again each time.
  const freshness = keyHolder && opensInventedOnly(keyHolder) ? 'no-cache' : `max-age=${answer.freshSeconds}`;
  const json = sharedJsonOf(answer);
  void reply.headers({ etag: json.etag, 'cache-control': `${isKeyed ? 'private' : 'public'}, ${freshness}` });
  if (isKeyed) tellBudget(reply, answer.spending);
  else if (answer.spending) void reply.headers(rateLimitPolicy(answer.spending));
  if (isAmong(reply.request.headers['if-none-match'], json.etag)) return reply.code(304).send();
  const extensionOf = isKeyed ? costExtension : sharedCostExtension;
  const extensions = answer.spending && extensionOf(answer.spending);
  void reply.code(200);
  // What was worked out for this one alone may be long: it is compressed while others are answered.
  if (answer.kind !== 'REMEMBERED') return reply.send(json.with(extensions));
  return sendKept(reply, json, extensions);
}

/** What is given again is compressed once, and not each time that somebody asks. */
function sendKept(reply: FastifyReply, json: KeptJson, extensions: object | null): FastifyReply {
  const encoding =
    json.bytes.length < COMPRESSION.threshold
      ? null
      : encodingFor(reply.request.headers['accept-encoding'], COMPRESSION.encodings);
  if (encoding === null) return reply.send(json.with(extensions));
  return reply.header('content-encoding', encoding).send(json.gzippedWith(extensions));
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
