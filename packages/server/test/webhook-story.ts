import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebhookEndpoints } from '../src/partners/webhooks/endpoints/endpoint.repository.js';
import { freeTimesFollower, freeTimesTelling } from '../src/partners/webhooks/telling/free-times.js';
import { webhookSending, type SendingTools } from '../src/partners/webhooks/messages/sending.js';
import { catchUp } from '../src/platform/changes.js';
import { OutsideCaller, wholeInternet, type Reach } from '../src/platform/outside/outside-caller.js';
import type { Sweep } from '../src/platform/sweeps.js';
import type { Outcome, StoryBrowser } from './account-story.js';
import type { TestDatabase } from './database.js';
import { PartnerStory } from './partner-story.js';
import { Scenario } from './scenario.js';

/** As it came, byte for byte. */
export interface Received {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: {
    readonly type: string;
    readonly timestamp: string;
    readonly data: { readonly practitionerId: string };
  };
}

export type Answer = (received: Received, response: ServerResponse) => void;

const MADE = `__typename ... on WebhookSecretMade { text webhook { key } } ... on UserError { message }
  ... on InvalidInput { problems { path message } }`;
const CHANGED = `__typename ... on AccountChanged { message } ... on UserError { message }
  ... on InvalidInput { problems { path message } }`;
const WEBHOOK = `key name address events state: pausedBecause failingSince waiting secrets { ending endsAt }`;
const SENT = `key messageId type body state dueAt isBehindAnother attempts { at milliseconds status trouble answer }`;

export const everyEvent = [
  ...['listing.published', 'listing.changed', 'listing.hidden'],
  ...['availability.changed', 'verification.changed'],
];

export interface SentMessage {
  readonly key: string;
  readonly messageId: string;
  readonly type: string;
  readonly body: string;
  readonly state: string;
  readonly dueAt: string | null;
  readonly isBehindAnother: boolean;
  readonly attempts: readonly {
    readonly status: number | null;
    readonly trouble: string | null;
    readonly answer: string | null;
  }[];
}

/** Partners with webhooks, servers of theirs on this machine, and the worker that calls them. */
export class WebhookStory {
  readonly received: Received[] = [];
  /** Of whichever server of theirs; 200 when not said otherwise. */
  answer: Answer = (_received, response) => void response.end('thanks');
  readonly scenario: Scenario;
  #servers: Server[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly partners: PartnerStory,
    readonly port: number,
  ) {
    this.scenario = new Scenario(database);
  }

  static async open(database: TestDatabase): Promise<WebhookStory> {
    const partners = await PartnerStory.open(database, { rateLimits: false });
    let story: WebhookStory | null = null;
    const server = await listen((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        const body = Buffer.concat(pieces).toString('utf8');
        const event = JSON.parse(body || 'null') as Received['event'];
        const received = { url: request.url ?? '', headers: request.headers, body, event };
        story?.received.push(received);
        story?.answer(received, response);
      });
    });
    story = new WebhookStory(database, partners, (server.address() as AddressInfo).port);
    story.#servers.push(server);
    return story;
  }

  async close(): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
    await this.partners.close();
  }

  /** What was received of one webhook, by the path it was added with. */
  typesAt(path: string): string[] {
    return this.received.filter(({ url }) => url === path).map(({ event }) => event.type);
  }

  add(browser: StoryBrowser, input: object = {}): Promise<Outcome> {
    const asked = { name: 'Ours', address: 'https://elm.example/hook', events: everyEvent, ...input };
    return browser.act('addWebhook', 'AddWebhookInput', asked, MADE);
  }

  /** Approved, with a webhook at a path of its own. */
  async listening(email: string, input: object = {}) {
    const browser = await this.partners.withLiveKeys(email);
    const path = `/${email.replace(/\W/g, '-')}`;
    const made = await this.add(browser, { address: `https://elm.example${path}`, ...input });
    if (made.__typename !== 'WebhookSecretMade') throw new Error(JSON.stringify(made));
    return { browser, path, secret: String(made['text']), key: (made['webhook'] as { key: string }).key };
  }

  act(browser: StoryBrowser, mutation: string, key: string): Promise<Outcome> {
    const input = mutation === 'endOlderWebhookSecret' ? 'EndOlderWebhookSecretInput' : 'WebhookInput';
    return browser.act(mutation, input, { key });
  }

  rotate(browser: StoryBrowser, key: string): Promise<Outcome> {
    return browser.act('rotateWebhookSecret', 'WebhookInput', { key }, MADE);
  }

  resend(browser: StoryBrowser, key: string, delivery: string): Promise<Outcome> {
    return browser.act('resendWebhookDelivery', 'ResendWebhookInput', { key, delivery });
  }

  resendGivenUp(browser: StoryBrowser, key: string, since: string): Promise<Outcome> {
    return browser.act('resendGivenUpDeliveries', 'ResendGivenUpInput', { key, since }, CHANGED);
  }

  async givenUp(browser: StoryBrowser, key: string, since: string | null = null): Promise<unknown> {
    const { viewer } = await browser.ask<{ viewer: { partner: { webhook: { givenUp: unknown } | null } } }>(
      `query ($key: String!, $since: String) { viewer { partner { webhook(key: $key) {
         givenUp(since: $since) { count hasMore oldestAt } } } } }`,
      { key, since },
    );
    return viewer.partner.webhook?.givenUp ?? null;
  }

  async webhooks(browser: StoryBrowser): Promise<Record<string, unknown>[]> {
    const { viewer } = await browser.ask<{ viewer: { partner: { webhooks: Record<string, unknown>[] } } }>(
      `{ viewer { partner { webhooks { ${WEBHOOK} } } } }`,
    );
    return viewer.partner.webhooks;
  }

  /** The newest first. */
  async sent(browser: StoryBrowser, key: string, page = 'first: 50'): Promise<SentMessage[]> {
    const { viewer } = await browser.ask<{
      viewer: { partner: { webhook: { deliveries: { nodes: SentMessage[] } } | null } };
    }>(
      `query ($key: String!) { viewer { partner { webhook(key: $key) { deliveries(${page}) { nodes { ${SENT} } } } } } }`,
      { key },
    );
    return viewer.partner.webhook?.deliveries.nodes ?? [];
  }

  /** Everything the worker does until something is due to be sent. */
  async follow(): Promise<void> {
    const { followers } = this.partners.accounts.house.services;
    for (const name of ['listing.checks', 'directory.search-rows', 'directory.practitioner-changes']) {
      await catchUp(
        this.database.unitOfWork,
        followers.find((each) => each.name === name)!,
      );
    }
    await catchUp(this.database.unitOfWork, freeTimesFollower);
    await freeTimesTelling(this.database.unitOfWork).run();
  }

  /** The worker's sweep, but that every name is this machine, without encryption. */
  sending(more: Partial<SendingTools> = {}): Sweep {
    const { unitOfWork, cipher } = this.database;
    const onThisMachine = callerOf({ resolve: async () => ['127.0.0.1'], isPublic: () => true, mayAsk: () => true });
    const call: OutsideCaller['call'] = (url, request) =>
      onThisMachine.call(new URL(`http://elm.example:${this.port}${url.pathname}`), request);
    const tools = { unitOfWork, cipher, endpoints: new WebhookEndpoints(cipher), caller: { call } };
    return webhookSending({ ...tools, chance: () => 0, ...more });
  }

  /** Follows what happened and sends what is due. */
  async pass(more: Partial<SendingTools> = {}): Promise<number> {
    await this.follow();
    return this.sending(more).run();
  }
}

export function callerOf(reach: Partial<Reach>): OutsideCaller {
  return new OutsideCaller({ ...wholeInternet, ...reach });
}

export async function listen(answer: RequestListener, host = '127.0.0.1'): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, host, listening));
  return server;
}
