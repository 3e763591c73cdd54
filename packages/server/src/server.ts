import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { printSchema } from 'graphql';
import { nobody } from './platform/actor.js';
import { authenticate } from './platform/authenticator.js';
import { Door, type DoorOptions } from './platform/graphql-door.js';
import { executeInProcess, type ExecuteInProcess } from './platform/graphql-in-process.js';
import { graphqlRoutes } from './platform/graphql-routes.js';
import { createHttp } from './platform/http.js';
import { LeasedRateLimit } from './platform/rate-limits-lease.js';
import { TrustedDocuments } from './platform/trusted-documents.js';
import { prices } from './prices.js';
import { buildSchemas } from './schema.js';
import type { Dependencies, Services } from './services.js';

/** The settings the server itself reads: a part of Config. */
export interface ServerSettings {
  readonly publicOrigin: string;
  readonly trustProxy: readonly string[];
  readonly trustedDocuments: 'off' | 'required';
  /** The folder of the built pages. */
  readonly webBuild: string;
  /** How often a query is executed before it is compiled; Infinity never compiles. 1 when not given. */
  readonly compileAfter?: number;
}

export type ServerDependencies = Dependencies & { readonly settings: ServerSettings };

export interface Server {
  readonly http: FastifyInstance;
  /** An operation of our own pages, in process. */
  readonly executeApp: ExecuteInProcess;
  /** Takes no more, finishes what is under way, and lets go. */
  close(): Promise<void>;
}

/** An address's points: each rule holds the most, and gives a full bucket back in its seconds. */
const publicBudget = { name: 'graphql', capacity: 200_000, seconds: 60 };
const appBudget = { name: 'graphql.app', capacity: 400_000, seconds: 60 };

/** Everything that answers over HTTP, ready to listen. */
export async function createServer(dependencies: ServerDependencies, services: Services): Promise<Server> {
  const { logger, settings } = dependencies;
  const { publicSchema, appSchema } = buildSchemas();
  const doorOf = (own: Pick<DoorOptions, 'name' | 'schema' | 'trustedDocuments'>, budget: typeof publicBudget) =>
    new Door({
      ...own,
      resolvers: services.resolvers,
      prices,
      budget: new LeasedRateLimit(services.limits, budget, budget.capacity / 20, dependencies.clock),
      compileAfter: settings.compileAfter ?? 1,
      logger,
    });
  const publicDoor = doorOf({ name: 'PUBLIC', schema: publicSchema, trustedDocuments: null }, publicBudget);
  const trustedDocuments =
    settings.trustedDocuments === 'required' ? TrustedDocuments.read(join(settings.webBuild, 'documents.json')) : null;
  const appDoor = doorOf({ name: 'APP', schema: appSchema, trustedDocuments }, appBudget);
  await Promise.all([publicDoor.start(), appDoor.start()]);

  const http = createHttp({
    trustProxy: settings.trustProxy,
    isHttps: settings.publicOrigin.startsWith('https:'),
    logger,
  });
  await http.register(
    graphqlRoutes({ path: '/graphql', door: publicDoor, callers: 'ANYONE', authenticate: async () => nobody }),
  );
  await http.register(
    graphqlRoutes({
      path: '/app/graphql',
      door: appDoor,
      callers: 'OUR_PAGES',
      authenticate: (request) => authenticate(services.authenticators, request.headers),
    }),
  );
  const sdl = printSchema(publicSchema);
  http.get('/schema.graphql', (_request, reply) =>
    reply
      .headers({ 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' })
      .type('text/plain; charset=utf-8')
      .send(sdl),
  );
  http.addHook('onClose', async () => {
    await Promise.all([publicDoor.stop(), appDoor.stop()]);
  });
  return { http, executeApp: executeInProcess(appDoor), close: () => http.close() };
}
