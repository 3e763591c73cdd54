import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../test/database.js';
import { WebhookStory } from '../../../test/webhook-story.js';
import { tellOf } from './telling/telling.js';

let database: TestDatabase;
let story: WebhookStory;
beforeAll(async () => {
  database = await createTestDatabase();
  story = await WebhookStory.open(database);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});
beforeEach(() => {
  database.clock.set(testNow);
  story.received.length = 0;
  story.answer = (_received, response) => void response.end('thanks');
});

const ana = '00000000-0000-4000-8000-00000000000a';
const happen = () => database.unitOfWork.run((tx) => tellOf(tx, [{ practitionerId: ana, type: 'listing.changed' }]));

describe('a webhook', () => {
  it('is added with a secret that is told once, and stands nowhere in the clear', async () => {
    const elm = await story.listening('elm@network.example');
    expect(elm.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await story.webhooks(elm.browser)).toMatchObject([
      {
        ...{ key: elm.key, name: 'Ours', address: `https://elm.example${elm.path}`, state: null, waiting: 0 },
        secrets: [{ ending: elm.secret.slice(-5, -1), endsAt: null }],
      },
    ]);
    const bytes = Buffer.from(elm.secret.slice(6), 'base64').toString('hex');
    const tables = await database.unitOfWork.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    for (const { name } of tables) {
      const held = await database.unitOfWork.query(
        `SELECT 1 FROM "${name}" t WHERE t::text LIKE ANY ($1::text[]) LIMIT 1`,
        [
          [elm.secret.slice(6, 40), bytes, Buffer.from(elm.secret).toString('hex'), elm.path].map(
            (text) => `%${text}%`,
          ),
        ],
      );
      expect(held, name).toEqual([]);
    }
  });

  it('has a name of its own, and there are five at most', async () => {
    const { browser } = await story.partners.aPartner('five@network.example');
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      expect(await story.add(browser, { name })).toMatchObject({ __typename: 'WebhookSecretMade' });
    }
    expect(await story.add(browser, { name: 'a' })).toMatchObject({ problems: [{ path: ['name'] }] });
    expect(await story.add(browser, { name: 'f' })).toMatchObject({ problems: [{ path: ['name'] }] });
    expect(await story.webhooks(browser)).toHaveLength(5);
  });

  it('of somebody else is not there, whatever is asked of it', async () => {
    const oak = await story.listening('oak@network.example');
    await happen();
    await story.sending().run();
    const [message] = await story.sent(oak.browser, oak.key);
    const { browser } = await story.partners.aPartner('thief@network.example');
    for (const mutation of [
      ...['testWebhook', 'pauseWebhook', 'resumeWebhook', 'removeWebhook'],
      ...['rotateWebhookSecret', 'replaceWebhookSecret', 'endOlderWebhookSecret'],
    ]) {
      expect([mutation, await story.act(browser, mutation, oak.key).catch(String)]).toMatchObject([
        mutation,
        { __typename: 'NotFound' },
      ]);
    }
    expect(await story.resend(browser, oak.key, message!.key)).toMatchObject({ __typename: 'NotFound' });
    const own = await story.add(browser);
    const key = (own['webhook'] as { key: string }).key;
    expect(await story.resend(browser, key, message!.key)).toMatchObject({ __typename: 'NotFound' });
    expect(await story.sent(browser, oak.key)).toEqual([]);
    expect(await story.webhooks(oak.browser)).toMatchObject([{ state: null, secrets: [{ endsAt: null }] }]);
  });

  it('is added, changed and removed only by whoever signed in just now', async () => {
    const { browser, key } = await story.listening('late@network.example');
    database.clock.advance({ hours: 2 });
    const fresh = { __typename: 'FreshSignInNeeded' };
    expect(await story.add(browser, { name: 'Another' })).toMatchObject(fresh);
    for (const mutation of ['rotateWebhookSecret', 'replaceWebhookSecret', 'endOlderWebhookSecret', 'removeWebhook']) {
      expect(await story.act(browser, mutation, key)).toMatchObject(fresh);
    }
    expect(await story.act(browser, 'pauseWebhook', key)).toMatchObject({ __typename: 'AccountChanged' });
  });
});

describe('a test', () => {
  it('is sent once, also before an operator said yes and while it is paused; about nobody', async () => {
    const { browser } = await story.partners.aPartner('try@network.example');
    const made = await story.add(browser, { address: 'https://elm.example/try', events: ['listing.hidden'] });
    const { key } = made['webhook'] as { key: string };
    await story.act(browser, 'pauseWebhook', key);
    story.answer = (_received, response) => void response.writeHead(418).end('short and stout');
    expect(await story.act(browser, 'testWebhook', key)).toMatchObject({ __typename: 'AccountChanged' });
    await story.sending().run();
    database.clock.advance({ hours: 24 });
    await story.sending().run();
    expect(story.typesAt('/try')).toEqual(['webhook.test']);
    const [sent] = await story.sent(browser, key);
    expect(sent).toMatchObject({ state: 'GIVEN_UP', attempts: [{ status: 418, answer: 'short and stout' }] });
    expect(sent?.body).toBe(story.received[0]?.body);
    expect(sent?.messageId).toBe(story.received[0]?.headers['webhook-id']);
    const { practitionerId } = story.received[0]!.event.data;
    const { data } = await story.partners.accounts.house.publicDoor.send(`query ($id: ID!) { node(id: $id) { id } }`, {
      id: practitionerId,
    });
    expect(data).toEqual({ node: null });
  });
});

describe('what was sent', () => {
  it('is listed by pages and by what became of it, and sent again with the same id and body', async () => {
    const { browser, key, path } = await story.listening('again@network.example');
    for (let n = 0; n < 3; n++) {
      await story.act(browser, 'testWebhook', key);
      await story.sending().run();
    }
    await happen();
    await story.sending().run();
    expect(await story.sent(browser, key, 'first: 2')).toHaveLength(2);
    expect(await story.sent(browser, key, 'first: 50, state: GIVEN_UP')).toEqual([]);
    const [event, ...tests] = await story.sent(browser, key);
    expect([event?.type, ...tests.map(({ type }) => type)]).toEqual([
      'listing.changed',
      ...['webhook.test', 'webhook.test', 'webhook.test'],
    ]);
    const before = story.received.filter(({ url }) => url === path).at(-1)!;
    database.clock.advance({ minutes: 1 });
    expect(await story.resend(browser, key, event!.key)).toMatchObject({ __typename: 'AccountChanged' });
    // It waits already: pressed twice, it goes once.
    expect(await story.resend(browser, key, event!.key)).toMatchObject({ __typename: 'NotFound' });
    await story.sending().run();
    const after = story.received.filter(({ url }) => url === path).at(-1)!;
    expect(after).not.toBe(before);
    expect([after.body, after.headers['webhook-id']]).toEqual([before.body, before.headers['webhook-id']]);
    expect((await story.sent(browser, key))[0]).toMatchObject({ state: 'DELIVERED', attempts: [{}, {}] });
    await story.act(browser, 'pauseWebhook', key);
    expect(await story.resend(browser, key, event!.key)).toMatchObject({ problems: [{ path: ['key'] }] });
  });

  it('is sent again to nobody who may not make live keys any more, but for a test, and what waits is not tried', async () => {
    const { browser, key, path } = await story.listening('ended@network.example');
    await happen();
    await story.act(browser, 'testWebhook', key);
    await story.sending().run();
    const [test, event] = await story.sent(browser, key);
    await happen();
    const { partner } = await story.partners.consoleOf(browser);
    await story.partners.decide(String(partner?.id), 'END', 'THEIR_WISH');
    story.received.length = 0;
    const onlyTests = {
      problems: [{ path: ['key'], message: 'Only tests are sent until you may make live keys.' }],
    };
    expect(await story.resend(browser, key, event!.key)).toMatchObject(onlyTests);
    expect(await story.act(browser, 'retryWebhook', key)).toMatchObject({ __typename: 'InvalidInput' });
    expect((await story.sent(browser, key)).map(({ state }) => state)).toEqual(['WAITING', 'DELIVERED', 'DELIVERED']);
    expect(await story.resend(browser, key, test!.key)).toMatchObject({ __typename: 'AccountChanged' });
    await story.sending().run();
    expect(story.typesAt(path)).toEqual(['webhook.test']);
  });

  it('is nothing while it is paused, and goes on afterwards', async () => {
    const { browser, key, path } = await story.listening('pause@network.example');
    await happen();
    expect(await story.act(browser, 'pauseWebhook', key)).toMatchObject({ __typename: 'AccountChanged' });
    await happen();
    await story.sending().run();
    expect(story.typesAt(path)).toEqual([]);
    expect((await story.sent(browser, key)).map(({ state }) => state)).toEqual(['GIVEN_UP']);
    await story.act(browser, 'resumeWebhook', key);
    await happen();
    await story.sending().run();
    expect(story.typesAt(path)).toEqual(['listing.changed']);
    await happen();
    await story.act(browser, 'removeWebhook', key);
    await story.sending().run();
    expect(story.typesAt(path)).toHaveLength(1);
    expect(await story.webhooks(browser)).toEqual([]);
  });
});

it('what was done is in the audit log', async () => {
  const { browser, key } = await story.listening('audit@network.example');
  for (const mutation of ['rotateWebhookSecret', 'endOlderWebhookSecret']) await story.act(browser, mutation, key);
  const actions = await database.unitOfWork.query<{ action: string }>(
    `SELECT DISTINCT action FROM audit_entries WHERE subject_kind = 'partner-webhook' ORDER BY 1`,
  );
  expect(actions.map(({ action }) => action)).toEqual([
    ...['partner.webhook.added', 'partner.webhook.paused', 'partner.webhook.removed', 'partner.webhook.resumed'],
    ...['partner.webhook.secret-ended', 'partner.webhook.secret-made', 'partner.webhook.sent-again'],
  ]);
});
