import { existsSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { apiBudgets, type ApiBudget } from '@clearing/shared/api-limits';
import type { FastifyInstance } from 'fastify';
import { serveCalendarFeeds } from './availability/feed/feed-route.js';
import { servePhotos } from './listing/photos/photo-route.js';
import { EXPLORER_PATH, serveExplorerKey } from './partners/keys/explorer-route.js';
import { packagePath, readClientPackage, serveClientPackage } from './partners/client-package/client-package.js';
import { pinnedPath, readEmbedLicences, readEmbeds } from './partners/embeds/embed-files.js';
import { serveEmbeds } from './partners/embeds/embed-routes.js';
import { KeptEmbeds } from './partners/embeds/kept-embeds.js';
import { nobody } from './platform/actor.js';
import { authenticate } from './platform/authenticator.js';
import { DoorBudget, type BudgetRules } from './platform/doors/cost/door-budget.js';
import { Door, type DoorOptions } from './platform/doors/graphql-door.js';
import { executeInProcess, type ExecuteInProcess } from './platform/doors/graphql-in-process.js';
import { graphiqlPage } from './platform/doors/graphiql-page.js';
import { manifestRoutes } from './platform/doors/documents/manifest-routes.js';
import { graphqlRoutes } from './platform/doors/graphql-routes.js';
import { closeHttp, createHttp } from './platform/http.js';
import { AnsweredMinutes } from './platform/process/answered-minutes.js';
import { describe } from './platform/process/error-description.js';
import { createHealth, statusOf } from './platform/process/health.js';
import type { RightTime } from './platform/process/right-time.js';
import { StatusReader } from './platform/process/service-status.js';
import type { Mailbox } from './platform/mail/mailbox.js';
import { MAILBOX_PATH, mailboxPages } from './platform/mail/mailbox-page.js';
import { PageCookies } from './platform/pages/page-cookies.js';
import { pages, type PagesOptions } from './platform/pages/pages.js';
import { toGlobalId } from './platform/graphql/global-id.js';
import type { RateLimitRule } from './platform/rate-limits.js';
import { SweepRunner } from './platform/sweeps.js';
import { TrustedDocuments } from './platform/doors/documents/trusted-documents.js';
import { cacheHints } from './contract/cache-hints.js';
import { prices } from './contract/prices.js';
import { appDoor, buildSchemas, publicDoor } from './schema.js';
import { serveSchema } from './contract/schema-routes.js';
import { Sandbox, type OpenSandboxDoor } from './sandbox/sandbox.js';
import type { Dependencies, Services } from './services.js';
import { answersAtAll, serveStatus, statusSources } from './status-sources.js';

/** The settings the server itself reads: a part of Config. */
export interface ServerSettings {
  readonly publicOrigin: string;
  readonly trustProxy: readonly string[];
  readonly trustedDocuments: 'off' | 'required';
  /** Where people write to those who run this site. */
  readonly contactAddress: string;
  /** The folder of the built pages. */
  readonly webBuild: string;
  /** The folder of what partners put on their pages, and of what their programs install. */
  readonly widgetBuild: string;
  readonly clientBuild: string;
  /** How often a query is executed before it is compiled; Infinity never compiles. 1 when not given. */
  readonly compileAfter?: number;
}

export type ServerDependencies = Dependencies & {
  readonly settings: ServerSettings;
  /** The loopback mailbox, where it may be read as a page: development only. */
  readonly mailbox: Mailbox | null;
  /** Whether test keys are answered from invented listings. */
  readonly withSandbox?: boolean;
  /** Given, it keeps in which minutes it answered, as long as its clock is right. */
  readonly keepsMinutes?: RightTime;
};

export interface Server {
  readonly http: FastifyInstance;
  /** Resolves once test keys are answered; null: they are not. */
  readonly sandboxReady: Promise<void> | null;
  /** An operation of our own pages, in process. */
  readonly executeApp: ExecuteInProcess;
  /** Takes no more, finishes what is under way, and lets go. */
  close(): Promise<void>;
}

const ruleOf = (name: string, { points, seconds }: ApiBudget): RateLimitRule => ({ name, capacity: points, seconds });

const publicBudget: BudgetRules = {
  anyone: ruleOf('graphql', apiBudgets.ANYONE),
  keys: {
    TEST: ruleOf('graphql.test-key', apiBudgets.TEST),
    LIVE: ruleOf('graphql.live-key', apiBudgets.LIVE),
    PUBLISHABLE: ruleOf('graphql.publishable-key', apiBudgets.PUBLISHABLE),
    PUBLISHABLE_TEST: ruleOf('graphql.publishable-test-key', apiBudgets.PUBLISHABLE_TEST),
    VISITOR: ruleOf('graphql.visitor', apiBudgets.VISITOR),
  },
};
const appBudget: BudgetRules = { anyone: { name: 'graphql.app', capacity: 400_000, seconds: 60 }, keys: null };

/** Everything that answers over HTTP, ready to listen. */
export async function createServer(dependencies: ServerDependencies, services: Services): Promise<Server> {
  const { logger, settings, unitOfWork, clock } = dependencies;
  // One for whatever a key opens: with two, each would hold a portion, and answers would say what is left in turns.
  const budget = new DoorBudget(services.limits, publicBudget, clock);
  const doors = await openDoors(dependencies, services, budget);
  const whoAsks = (headers: IncomingHttpHeaders) => authenticate(services.authenticators, headers);
  const executeApp = executeInProcess(doors.app);
  const executePublic = executeInProcess(doors.public);
  const sandbox = dependencies.withSandbox
    ? new Sandbox(dependencies, sandboxDoor(dependencies, services, budget))
    : null;
  const sandboxReady = sandbox?.ready() ?? null;
  sandboxReady?.catch((error: unknown) => {
    if (!sandbox?.isClosing) logger.error(describe(error), 'test keys open nothing: there is no sandbox');
  });
  const http = createHttp({
    trustProxy: settings.trustProxy,
    isHttps: settings.publicOrigin.startsWith('https:'),
    logger,
  });
  const minutes = new AnsweredMinutes(unitOfWork, () => answersAtAll(executePublic));
  const embeds = await readEmbeds(settings.widgetBuild);
  const clientPackage = await readClientPackage(settings.clientBuild);
  const kept = new KeptEmbeds(unitOfWork, clock, clientPackage ? [...embeds, clientPackage] : embeds);
  const refreshing = new SweepRunner([...services.refreshes, kept.keeping()], logger);
  refreshing.start();
  const rightTime = dependencies.keepsMinutes;
  const keeping = rightTime && new SweepRunner([minutes.sweep(), minutes.erasure()], logger, rightTime);
  keeping?.start();
  http.addHook('onClose', async () => {
    await Promise.all([refreshing.stop(), keeping?.stop(), doors.public.stop(), doors.app.stop(), sandbox?.close()]);
    for (const write of services.lastWrites) {
      await write().catch((error: unknown) => logger.error(describe(error), 'what was left in memory is lost'));
    }
  });
  await http.register(
    graphqlRoutes({
      path: '/graphql',
      door: doors.public,
      callers: 'ANYONE',
      authenticate: async () => nobody,
      keys: services.doorKeys,
      holderFrom: null,
      sandbox: sandbox && ((holder) => sandbox.doorFor(holder)),
    }),
  );
  await http.register(
    graphqlRoutes({
      path: EXPLORER_PATH,
      door: doors.public,
      callers: 'OUR_PAGES',
      authenticate: async () => nobody,
      keys: null,
      holderFrom: async ({ headers }) => services.explorerKeys.holderOf(await whoAsks(headers)),
      sandbox: sandbox && ((holder) => sandbox.doorFor(holder)),
    }),
  );
  serveExplorerKey(http, services.explorerKeys, whoAsks);
  await http.register(
    graphqlRoutes({
      path: '/app/graphql',
      door: doors.app,
      callers: 'OUR_PAGES',
      ...{ keys: null, holderFrom: null, sandbox: null },
      authenticate: ({ headers }) => whoAsks(headers),
    }),
  );
  if (services.doorKeys) {
    await http.register(
      manifestRoutes({
        ...{ path: '/graphql/documents', door: doors.public, keys: services.doorKeys },
        upload: services.uploadManifest,
      }),
    );
  }
  serveSchema(http);
  serveHealth(http, dependencies);
  const status = new StatusReader(statusSources(dependencies, { executePublic, sandbox, minutes }));
  serveStatus(http, status);
  serveCalendarFeeds(http, services.calendarFeeds);
  services.openData.serve(http);
  serveEmbeds(http, embeds, kept, await readEmbedLicences(settings.widgetBuild));
  serveClientPackage(http, kept);
  servePhotos(http, services.photoFiles, (request) => authenticate(services.authenticators, request.headers));
  await http.register(graphiqlPage, { publicOrigin: dependencies.settings.publicOrigin });
  if (dependencies.mailbox) await http.register(mailboxPages(dependencies.mailbox));
  await servePages(http, dependencies, services, {
    executeApp,
    executePublic,
    readStatus: () => status.read(),
    embeds: embeds.map((file) => ({ name: file.name, path: pinnedPath(file), integrity: file.integrity })),
    clientPackage: clientPackage && packagePath(clientPackage),
  });
  return { http, executeApp, sandboxReady, close: () => closeHttp(http) };
}

/** The public door over other services; its budgets are counted where all are. */
function sandboxDoor({ settings, logger }: ServerDependencies, real: Services, budget: DoorBudget): OpenSandboxDoor {
  return async (_dependencies, services) => {
    const door = new Door({
      name: 'PUBLIC',
      ...{ schema: buildSchemas().publicSchema, resolvers: services.resolvers, prices, budget },
      ...{ trustedDocuments: null, persistedDocuments: real.persistedDocuments, steadySource: null },
      ...{ cacheHints, keys: real.doorKeys, deprecatedUses: real.deprecatedUses, keyUses: real.keyUses, logger },
      compileAfter: settings.compileAfter ?? 1,
    });
    await door.start();
    return door;
  };
}

async function openDoors(dependencies: ServerDependencies, services: Services, budget: DoorBudget) {
  const { logger, settings, clock } = dependencies;
  const { publicSchema, appSchema } = buildSchemas();
  // Asked for here, a resolver that nobody made stops the start instead of a request.
  for (const resolver of [...publicDoor.resolvers, ...appDoor.resolvers]) services.resolvers.get(resolver);
  const doorOf = (
    own: Pick<
      DoorOptions,
      | 'name'
      | 'schema'
      | 'trustedDocuments'
      | 'persistedDocuments'
      | 'cacheHints'
      | 'steadySource'
      | 'keys'
      | 'deprecatedUses'
      | 'keyUses'
      | 'budget'
    >,
  ) =>
    new Door({
      ...own,
      resolvers: services.resolvers,
      prices,
      compileAfter: settings.compileAfter ?? 1,
      logger,
    });
  const trustedDocuments =
    settings.trustedDocuments === 'required' ? TrustedDocuments.read(join(settings.webBuild, 'documents.json')) : null;
  const doors = {
    public: doorOf({
      name: 'PUBLIC',
      ...{ schema: publicSchema, trustedDocuments: null, budget },
      ...{ persistedDocuments: services.persistedDocuments, cacheHints },
      ...{ steadySource: services.steadySource, keys: services.doorKeys, keyUses: services.keyUses },
      deprecatedUses: services.deprecatedUses,
    }),
    app: doorOf({
      name: 'APP',
      ...{ schema: appSchema, trustedDocuments, persistedDocuments: null, cacheHints: null },
      ...{ steadySource: null, keys: null, deprecatedUses: null, keyUses: null },
      budget: new DoorBudget(services.limits, appBudget, clock),
    }),
  };
  await Promise.all([doors.public.start(), doors.app.start()]);
  return doors;
}

function serveHealth(http: FastifyInstance, { unitOfWork, clock }: ServerDependencies): void {
  const health = createHealth({ dataSource: unitOfWork.dataSource, now: () => clock.now().epochMilliseconds });
  http.get('/health/live', () => health.live());
  http.get('/health/ready', async (_request, reply) => {
    const report = await health.ready();
    return reply.status(statusOf(report)).send(report);
  });
}

/** Our pages take every path that nothing above took. Without a web build there are the doors alone: tests, and a worker. */
async function servePages(
  http: FastifyInstance,
  { cipher, clock, settings, mailbox }: ServerDependencies,
  services: Services,
  {
    executeApp,
    executePublic,
    readStatus,
    embeds,
    clientPackage,
  }: Readonly<Record<'executeApp' | 'executePublic', ExecuteInProcess>> &
    Pick<PagesOptions, 'readStatus' | 'embeds' | 'clientPackage'>,
): Promise<void> {
  if (!existsSync(join(settings.webBuild, 'server/entry-server.js'))) return;
  await http.register(pages, {
    webBuild: settings.webBuild,
    origin: settings.publicOrigin,
    cipher,
    clock,
    cookies: new PageCookies(settings.publicOrigin),
    resolveActor: (request) => authenticate(services.authenticators, request.headers),
    readAccessToken: services.readLink,
    addAccessToken: services.addLink,
    downloads: services.downloads,
    embeds,
    clientPackage,
    accessId: (link) => toGlobalId(link.role === 'WAITING' ? 'WaitingListEntry' : 'Consultation', link.subjectId),
    execute: (operation, caller) => executeApp(operation, { ...caller, locale: 'en' }),
    executePublic: (operation, { clientAddress, browser, requestId }) =>
      executePublic(operation, { actor: nobody, clientAddress, browser, requestId, locale: 'en' }),
    readStatus,
    demonstration: settings.demonstration !== null,
    mailboxPath: mailbox ? MAILBOX_PATH : null,
    contactAddress: settings.contactAddress,
  });
}
