import { randomUUID } from 'node:crypto';
import { METHODS } from 'node:http';
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { BUSY_IN_THE_LOG, BUSY_RETRY_AFTER_SECONDS, mayAskAgain } from './postgres/database-busy.js';
import { describe } from './process/error-description.js';
import { withAccessLine, type AccessLine } from './process/access-log.js';
import type { Logger } from './process/logger.js';
import { answerUnreadable } from './unreadable-requests.js';

export interface HttpOptions {
  /** Addresses or networks of the proxies in front; what others say of X-Forwarded-For is not believed. */
  readonly trustProxy: readonly string[];
  readonly isHttps: boolean;
  readonly logger: Logger;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What a log line calls this request when its route is a catch-all: a pattern, never a path. */
    routePattern: string | null;
    accessLine: AccessLine | null;
  }
}

const YEAR_SECONDS = 31_536_000;

/** Less than the server is given to end: what it does last, when it answers nobody any more, needs the database. */
const CUT_OFF_AFTER_MS = 8_000;

/** The HTTP server without a route: ids, log lines, and the headers every answer has unless its route says otherwise. */
export function createHttp({ trustProxy, isHttps, logger }: HttpOptions): FastifyInstance {
  const quiet: FastifyBaseLogger = logger.child({}, { serializers: { req: methodOf, res: statusOf, err: describe } });
  const http = fastify({
    // Fastify's own lines would hold the address asked for; ours hold the pattern of the route.
    loggerInstance: quiet,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    // An id of a caller's making could hold anything.
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    rewriteUrl: ({ url }) => readableUrl(url ?? '/'),
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    // A photo of some megabytes from a telephone with a weak signal takes a minute and more.
    requestTimeout: 120_000,
    clientErrorHandler: answerUnreadable,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
  });
  // So that a route can say which methods it has: of one that the router does not know it would say that nothing is there.
  for (const method of METHODS) {
    if (!http.supportedMethods.includes(method)) http.addHttpMethod(method);
  }
  http.decorateRequest('routePattern', null);
  http.decorateRequest('accessLine', null);
  http.addHook('onRequest', (request, _reply, done) => {
    request.accessLine = { isLeftOut: false };
    withAccessLine(request.accessLine, done);
  });
  const everywhere = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    ...(isHttps && { 'strict-transport-security': `max-age=${YEAR_SECONDS}; includeSubDomains` }),
  };
  http.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id).headers(everywhere);
    done();
  });
  http.addHook('onResponse', (request, reply, done) => {
    done();
    if (request.accessLine?.isLeftOut) return;
    logger.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routePattern ?? request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
  http.setErrorHandler(async (error, request, reply) => {
    if (mayAskAgain(error, request.method === 'GET' || request.method === 'HEAD')) {
      logger.warn({ requestId: request.id }, BUSY_IN_THE_LOG);
      void reply.code(503).header('retry-after', String(BUSY_RETRY_AFTER_SECONDS)).type('text/plain; charset=utf-8');
      return reply.send('We cannot answer right now. Try again in a few seconds.\n');
    }
    const { statusCode } = error as { readonly statusCode?: number };
    const status = statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? statusCode : 500;
    // Whoever went away before an answer was whole broke nothing of ours, and hears no more of it.
    const isGone = request.raw.socket.destroyed;
    if (status === 500 && !isGone)
      logger.error({ requestId: request.id, ...describe(error) }, 'a request met a surprise');
    const sentence =
      status === 500
        ? `Something broke on our side. If you write to us about it, quote ${request.id}.`
        : 'That could not be read.';
    return reply.code(status).type('text/plain; charset=utf-8').send(`${sentence}\n`);
  });
  http.setNotFoundHandler(async (_request, reply) =>
    reply.code(404).type('text/plain; charset=utf-8').send('There is nothing here.\n'),
  );
  return http;
}

/** Takes no more and finishes what is under way. Whoever has not sent or read all of it in time is cut off. */
export async function closeHttp(http: FastifyInstance, patience: number = CUT_OFF_AFTER_MS): Promise<void> {
  const timer = setTimeout(() => http.server.closeAllConnections(), patience);
  try {
    await http.close();
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A link that was cut in the middle of a letter ("/clinics/%E0%A4") names nothing. Left to itself the router answers it
 * before any of our headers and words: it is asked for as another address that is not there.
 */
function readableUrl(url: string): string {
  if (!url.includes('%')) return url;
  const [path = '', ...query] = url.split('?');
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return ['/unreadable', ...query].join('?');
  }
}

const methodOf = ({ method }: { readonly method?: string }) => ({ method });
const statusOf = ({ statusCode }: { readonly statusCode?: number }) => ({ statusCode });
