import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../../test/database.js';
import { callerOf, listen, WebhookStory, type Answer } from '../../../../test/webhook-story.js';
import { toGlobalId } from '../../../platform/graphql/global-id.js';
import { isPublicAddress } from '../../../platform/outside/public-address.js';
import { MOST_AT_ONE_ENDPOINT } from './messages.repository.js';
import { LONGEST_CALL_SECONDS } from './sending.js';
import { tellOf } from '../telling/telling.js';
import { waits } from './tries.js';

let database: TestDatabase;
let story: WebhookStory;
let elm: Awaited<ReturnType<WebhookStory['listening']>>;
let people = 0;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 20 });
  story = await WebhookStory.open(database);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});
beforeEach(async () => {
  database.clock.set(testNow);
  await database.unitOfWork.query(`DELETE FROM webhook_endpoints`);
  elm = await story.listening(`elm-${++people}@network.example`);
  story.received.length = 0;
  story.answer = (_received, response) => void response.end('thanks');
});

const ana = '00000000-0000-4000-8000-00000000000a';
const ben = '00000000-0000-4000-8000-00000000000b';
/** As the feed tells: each in a transaction of its own. */
async function happen(practitionerId: string, ...types: readonly Parameters<typeof tellOf>[1][number]['type'][]) {
  for (const type of types) await database.unitOfWork.run((tx) => tellOf(tx, [{ practitionerId, type }]));
}
const refuse =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_received, response) =>
    void response.writeHead(status, headers).end('not now');
const states = async () => (await story.sent(elm.browser, elm.key)).map(({ state }) => state);
const pausedBecause = async () => (await story.webhooks(elm.browser))[0]?.['state'];

describe('what was not taken', () => {
  it('is tried again with the same id and the same body, later and later, for about three days', async () => {
    story.answer = refuse(500);
    await happen(ana, 'listing.changed');
    const waited: number[] = [];
    for (let tries = 0; tries < 30; tries++) {
      await story.sending().run();
      const [message] = await story.sent(elm.browser, elm.key);
      if (message?.dueAt == null) break;
      waited.push((Date.parse(message.dueAt) - database.clock.now().epochMilliseconds) / 1000);
      // A moment earlier nothing is sent.
      database.clock.set(new Date(Date.parse(message.dueAt) - 1).toISOString());
      expect(await story.sending().run()).toBe(0);
      database.clock.set(message.dueAt);
    }
    expect(waited).toEqual(waits);
    expect(story.received).toHaveLength(11);
    expect(new Set(story.received.map(({ body, headers }) => body + String(headers['webhook-id']))).size).toBe(1);
    expect(new Set(story.received.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(11);
    expect(await states()).toEqual(['GIVEN_UP']);
    const [message] = await story.sent(elm.browser, elm.key);
    expect(message?.attempts[0]).toMatchObject({ status: 500, trouble: null, answer: 'not now' });
  });

  it('for three days while nothing else was either pauses the webhook, and its partner is written to, once', async () => {
    story.answer = refuse(503);
    await happen(ana, 'listing.changed');
    await happen(ben, 'listing.hidden');
    for (const wait of [0, ...waits]) {
      database.clock.advance({ seconds: wait });
      await story.sending().run();
    }
    expect(await pausedBecause()).toBe('FAILING');
    expect(await states()).toEqual(['GIVEN_UP', 'GIVEN_UP']);
    await happen(ana, 'listing.changed');
    expect(await states()).toHaveLength(2);
    const mails = await story.partners.accounts.mailsTo(`elm-${people}@network.example`);
    const about = mails.filter(({ subject }) => subject === 'A webhook of yours is paused');
    expect(about).toHaveLength(1);
    expect(about[0]?.text).toContain('practitionersChangedSince');
    expect(about[0]?.text).not.toContain(elm.path);

    story.answer = (_received, response) => void response.end();
    await story.act(elm.browser, 'resumeWebhook', elm.key);
    await happen(ana, 'listing.changed');
    await story.sending().run();
    expect(await states()).toEqual(['DELIVERED', 'GIVEN_UP', 'GIVEN_UP']);
  });

  it('does not pause a webhook that takes others', async () => {
    const poison = (received: Parameters<Answer>[0]) => received.event.type === 'listing.changed';
    story.answer = (received, response) => void response.writeHead(poison(received) ? 500 : 204).end();
    await happen(ana, 'listing.changed');
    for (const wait of [0, ...waits]) {
      database.clock.advance({ seconds: wait });
      await happen(ben, 'listing.hidden');
      await story.sending().run();
    }
    expect(await pausedBecause()).toBeNull();
    expect((await states()).filter((state) => state === 'GIVEN_UP')).toHaveLength(1);
  });

  it('is not tried before it was asked to be, within an hour', async () => {
    story.answer = refuse(429, { 'retry-after': '900' });
    await happen(ana, 'listing.changed');
    await story.sending().run();
    const [message] = await story.sent(elm.browser, elm.key);
    expect(Date.parse(String(message?.dueAt)) - Date.parse(testNow)).toBe(900_000);
  });

  it('with 410 Gone is not tried again, nor is anything else', async () => {
    story.answer = refuse(410);
    await happen(ana, 'listing.changed', 'listing.hidden');
    await story.sending().run();
    expect(await pausedBecause()).toBe('GONE');
    expect(await states()).toEqual(['GIVEN_UP', 'GIVEN_UP']);
    expect(story.received).toHaveLength(1);
  });
});

describe('the order', () => {
  it('of one listing is kept, however long its first message is tried, and holds nobody else up', async () => {
    story.answer = (received, response) =>
      void response.writeHead(received.event.type === 'listing.published' ? 500 : 200).end();
    await happen(ana, 'listing.published', 'listing.changed', 'listing.hidden');
    await happen(ben, 'listing.changed');
    await story.sending().run();
    expect(story.typesAt(elm.path).toSorted()).toEqual(['listing.changed', 'listing.published']);
    const waiting = (await story.sent(elm.browser, elm.key, 'first: 50, state: WAITING')).map(
      ({ type, isBehindAnother }) => [type, isBehindAnother],
    );
    expect(waiting).toEqual([
      ['listing.hidden', true],
      ['listing.changed', true],
      ['listing.published', false],
    ]);
    story.answer = (_received, response) => void response.end();
    story.received.length = 0;
    database.clock.advance({ seconds: 5 });
    await story.sending().run();
    expect(story.typesAt(elm.path)).toEqual(['listing.published', 'listing.changed', 'listing.hidden']);
  });

  it('is the same with three workers at once, and each message is sent once', async () => {
    const listings = Array.from({ length: 12 }, (_, n) => `00000000-0000-4000-8000-0000000000${10 + n}`);
    for (const id of listings) await happen(id, 'listing.published', 'listing.changed', 'listing.hidden');
    await Promise.all([story.sending().run(), story.sending().run(), story.sending().run()]);
    // Whoever found everything under way has ended; the rest is due.
    await story.sending().run();
    expect(story.received).toHaveLength(36);
    expect(new Set(story.received.map(({ headers }) => headers['webhook-id'])).size).toBe(36);
    for (const id of listings) {
      const own = story.received.filter(({ event }) => event.data.practitionerId === toGlobalId('Practitioner', id));
      expect(own.map(({ event }) => event.type)).toEqual(['listing.published', 'listing.changed', 'listing.hidden']);
    }
  });
});

describe('a worker', () => {
  it('that dies in the middle leaves a message to the next, with the same id, and nothing passes it', async () => {
    await happen(ana, 'listing.changed', 'listing.hidden');
    // It called, and was never heard of again.
    const dying = story.sending({ caller: { call: () => new Promise<never>(() => undefined) } });
    void dying.run();
    await expect.poll(async () => leased()).toBe(1);
    dying.end?.();
    database.clock.advance({ seconds: 2 * LONGEST_CALL_SECONDS - 1 });
    await story.sending().run();
    expect(story.received).toEqual([]);
    database.clock.advance({ seconds: 2 });
    await story.sending().run();
    expect(story.typesAt(elm.path)).toEqual(['listing.changed', 'listing.hidden']);
  });

  it('that comes back too late with an answer changes nothing', async () => {
    await happen(ana, 'listing.changed');
    let answerLate = (): void => undefined;
    story.answer = (_received, response) => {
      answerLate = () => void response.writeHead(500).end();
    };
    const late = story.sending().run();
    await expect.poll(() => story.received.length).toBe(1);
    database.clock.advance({ seconds: 61 });
    story.answer = refuse(503);
    await story.sending().run();
    const [before] = await story.sent(elm.browser, elm.key);
    expect(before).toMatchObject({ state: 'WAITING', attempts: [{ status: 503 }] });
    answerLate();
    await late;
    expect(await story.sent(elm.browser, elm.key)).toEqual([before]);
  });

  it('is not kept by a server that does not answer: the others are told meanwhile', async () => {
    const oak = await story.listening(`oak-${people}@network.example`);
    const silent: (() => void)[] = [];
    story.answer = ({ url }, response) => {
      if (url === elm.path) silent.push(() => void response.end());
      else response.end();
    };
    for (let n = 0; n < 30; n++) await happen(`00000000-0000-4000-8000-0000000001${10 + n}`, 'listing.changed');
    const run = story.sending().run();
    await expect.poll(() => story.typesAt(oak.path).length).toBe(30);
    expect(silent).toHaveLength(MOST_AT_ONE_ENDPOINT);
    story.answer = (_received, response) => void response.end();
    for (const answer of silent) answer();
    await run;
    expect(story.typesAt(elm.path)).toHaveLength(30);
  });

  it('waits for an answer so long and no longer, and keeps its first kilobyte', async () => {
    story.answer = ({ event }, response) => {
      if (event.type === 'listing.changed') return;
      response.writeHead(202).write('é'.repeat(5_000));
    };
    await happen(ana, 'listing.changed');
    await happen(ben, 'listing.hidden');
    await story.sending({ callMilliseconds: 300 }).run();
    const [hidden, changed] = await story.sent(elm.browser, elm.key);
    expect(changed).toMatchObject({
      state: 'WAITING',
      attempts: [{ status: null, trouble: 'TOO_SLOW', answer: null }],
    });
    expect(hidden).toMatchObject({ state: 'DELIVERED', attempts: [{ status: 202, answer: 'é'.repeat(512) }] });
  });
});

describe('what is inside a network', () => {
  const troubleAt = async (host: string, reach: Parameters<typeof callerOf>[0] = {}) => {
    const made = await story.listening(`${host}-${people}@network.example`.replace(/[^\w@.-]/g, 'x'), {
      ...{ name: host, address: `https://${host}/hook` },
    });
    await story.act(made.browser, 'testWebhook', made.key);
    await story.sending({ caller: callerOf(reach) }).run();
    return (await story.sent(made.browser, made.key))[0]?.attempts[0];
  };

  it('is not called by a name that leads there, nor by one that leads there, too, nor by one that is nowhere', async () => {
    const names: Record<string, string[]> = {
      'inside.example': ['127.0.0.1'],
      'private.example': ['10.1.2.3'],
      'clouds.example': ['169.254.169.254'],
      'v6.example': ['::ffff:127.0.0.1'],
      'unique.example': ['fd00::1'],
      'both.example': ['8.8.8.8', '127.0.0.1'],
      'nowhere.example': [],
    };
    for (const host of Object.keys(names)) {
      const attempt = await troubleAt(host, {
        resolve: async (asked) => names[asked] ?? [],
        isPublic: isPublicAddress,
      });
      expect([host, attempt]).toMatchObject([host, { status: null, trouble: 'NO_SUCH_PLACE' }]);
    }
  });

  it('is not reached by an answer that sends us there: it counts as a failure', async () => {
    const inside: string[] = [];
    const server = await listen((request, response) => {
      inside.push(request.url ?? '');
      response.end('secret');
    }, '127.0.0.2');
    const { port } = server.address() as AddressInfo;
    await happen(ana, 'listing.changed');
    for (const status of [301, 302, 303, 307, 308]) {
      story.answer = refuse(status, { location: `http://127.0.0.2:${port}/` });
      await story.sending().run();
      database.clock.advance({ hours: 20 });
    }
    const [message] = await story.sent(elm.browser, elm.key);
    expect(message?.attempts.map(({ status }) => status)).toEqual([308, 307, 303, 302, 301]);
    expect(message?.state).toBe('WAITING');
    expect(inside).toEqual([]);
    server.close();
    await once(server, 'close');
  });
});

async function leased(): Promise<number> {
  const [row] = await database.unitOfWork.query<{ n: number }>(
    `SELECT count(*)::integer AS n FROM webhook_messages WHERE leased_until IS NOT NULL`,
  );
  return row?.n ?? 0;
}
