import type { PageOperationResult } from '@clearing/shared/web-entry';
import { nobody, type Actor } from '../src/platform/actor.js';
import { createLogger } from '../src/platform/process/logger.js';
import type { Browser } from '../src/platform/request-context.js';
import { createServer, type Server, type ServerSettings } from '../src/server.js';
import { createServices, type Services, type ServiceSettings } from '../src/services.js';
import type { TestDatabase } from './database.js';

export type TestSettings = ServiceSettings & ServerSettings;

export const testSettings: TestSettings = {
  publicOrigin: 'http://localhost:4000',
  rateLimits: false,
  demonstration: null,
  trustProxy: [],
  trustedDocuments: 'off',
  webBuild: '/nowhere',
  widgetBuild: '/nowhere',
  clientBuild: '/nowhere',
  registryFolder: '/nowhere',
  refusedRowsFolder: '/nowhere',
  erasureLedger: null,
  contactAddress: 'hello@clearing.example',
};

/** Keeps no cookies. */
export const programBrowser: Browser = { cookies: null, userAgent: null, setCookie: () => undefined };

export interface TestHouse {
  readonly services: Services;
  readonly server: Server;
  /** Over HTTP, through the public door. */
  readonly publicDoor: GraphqlClient;
  /** Over HTTP, through the door of our own pages. */
  readonly appDoor: GraphqlClient;
  /** As a page asks: in process, as this actor. */
  readonly asPage: (query: string, variables?: object, actor?: Actor) => Promise<PageOperationResult>;
  close(): Promise<void>;
}

/** The whole house on a test database: every service, both doors, listening on a port of its own. */
export async function openHouse(
  database: TestDatabase,
  settings: Partial<TestSettings> & { readonly withSandbox?: boolean } = {},
  logger = createLogger('silent'),
): Promise<TestHouse> {
  const { unitOfWork, clock, cipher } = database;
  const dependencies = {
    unitOfWork,
    clock,
    cipher,
    logger,
    settings: { ...testSettings, ...settings },
    mailbox: null,
    withSandbox: settings.withSandbox ?? false,
  };
  const services = await createServices(dependencies);
  const server = await createServer(dependencies, services);
  const origin = await server.http.listen({ host: '127.0.0.1', port: 0 });
  return {
    services,
    server,
    publicDoor: new GraphqlClient(`${origin}/graphql`),
    appDoor: new GraphqlClient(`${origin}/app/graphql`),
    asPage: (query, variables = {}, actor = nobody) =>
      server.executeApp(
        { query, variables: { ...variables } },
        { actor, clientAddress: '203.0.113.7', browser: programBrowser, requestId: 'test', locale: 'en' },
      ),
    close: () => server.close(),
  };
}

export interface GraphqlAnswer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data;
  readonly errors: NonNullable<PageOperationResult['errors']>;
}

/** Speaks GraphQL over HTTP to one door. */
export class GraphqlClient {
  constructor(
    readonly url: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same client with more headers: a private link's, a language's. */
  with(headers: Readonly<Record<string, string>>): GraphqlClient {
    return new GraphqlClient(this.url, { ...this.headers, ...headers });
  }

  async send<Data = Record<string, unknown>>(query: string, variables: object = {}): Promise<GraphqlAnswer<Data>> {
    return this.post<Data>(JSON.stringify({ query, variables }));
  }

  /** A body as it stands: for what no client would send. */
  async post<Data = Record<string, unknown>>(body: string): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body,
    });
    const answer = (await response.json()) as { data?: Data; errors?: GraphqlAnswer<Data>['errors'] };
    return {
      status: response.status,
      headers: response.headers,
      data: answer.data as Data,
      errors: answer.errors ?? [],
    };
  }

  /** The data alone; an error fails the test with its words. */
  async ask<Data = Record<string, unknown>>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  }
}
