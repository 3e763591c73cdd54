import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, testNow, type TestDatabase } from '../../../../test/database.js';
import { WebhookStory } from '../../../../test/webhook-story.js';
import { keyOf, toGlobalId } from '../../../platform/graphql/global-id.js';
import { WebhookEndpoints } from '../endpoints/endpoint.repository.js';
import { webhookKeeping } from './keeping.js';
import { leaseDue, MOST_AT_ONE_ENDPOINT, postponeMessage, sendAgain } from './messages.repository.js';
import { tellOf } from '../telling/telling.js';
import { waits } from './tries.js';

let database: TestDatabase;
let story: WebhookStory;
let people = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await WebhookStory.open(database);
});
afterAll(async () => {
  await story.close();
  await database.drop();
});
beforeEach(async () => {
  database.clock.set(testNow);
  await database.unitOfWork.query(`DELETE FROM webhook_endpoints`);
  people += 1;
  story.received.length = 0;
  story.answer = (_received, response) => void response.end('thanks');
});

const ana = '00000000-0000-4000-8000-00000000000a';
const ben = '00000000-0000-4000-8000-00000000000b';
type Type = Parameters<typeof tellOf>[1][number]['type'];
async function happen(practitionerId: string, ...types: readonly Type[]): Promise<void> {
  for (const type of types) await database.unitOfWork.run((tx) => tellOf(tx, [{ practitionerId, type }]));
}
const lease = (most: number) => {
  const until = database.clock.now().add({ seconds: 60 }).toString();
  return database.unitOfWork.run((tx) => leaseDue(tx, { most, until }));
};

it('servers that hang, as many as fill a worker, are not asked again before one that has nothing under way', async () => {
  const [slow, servers] = [await story.listening(`slow-${people}@network.example`), 5];
  for (let n = 2; n <= servers; n++) {
    await story.add(slow.browser, { name: `Ours ${n}`, address: `https://elm.example/slow-${n}` });
  }
  for (let n = 0; n < 10; n++) await happen(`00000000-0000-4000-8000-0000000000${10 + n}`, 'listing.changed');
  const underWay = await lease(servers * MOST_AT_ONE_ENDPOINT);
  expect(underWay).toHaveLength(servers * MOST_AT_ONE_ENDPOINT);

  database.clock.advance({ seconds: 1 });
  const oak = await story.listening(`oak-${people}@network.example`);
  await happen(ben, 'listing.hidden');
  await database.unitOfWork.run((tx) => postponeMessage(tx, underWay[0]!.id, '2026-11-21T16:00:00Z'));
  const [next] = await lease(1);
  expect(next?.endpointId).toBe(keyOf('Webhook', oak.key));
});

it('what waited behind another for three days is tried for three days itself', async () => {
  const elm = await story.listening(`elm-${people}@network.example`);
  story.answer = ({ event }, response) =>
    void response.writeHead(event.data.practitionerId === toGlobalId('Practitioner', ana) ? 500 : 200).end();
  await happen(ana, 'listing.changed', 'listing.hidden');
  for (const wait of [0, ...waits, 0, ...waits]) {
    database.clock.advance({ seconds: wait });
    await happen(ben, 'listing.changed');
    await webhookKeeping(database.unitOfWork).run();
    await story.sending().run();
  }
  const given = (await story.sent(elm.browser, elm.key, 'first: 50, state: GIVEN_UP')).map(({ type, attempts }) => [
    type,
    attempts.length,
  ]);
  expect(given).toEqual([
    ['listing.hidden', waits.length + 1],
    ['listing.changed', waits.length + 1],
  ]);
});

it('nothing unsigned goes to a webhook that was removed a moment ago', async () => {
  const elm = await story.listening(`elm-${people}@network.example`);
  await happen(ana, 'listing.hidden');
  const endpoints = new WebhookEndpoints(database.cipher);
  const removing = Object.assign(Object.create(endpoints) as WebhookEndpoints, {
    secretsOf: async (...asked: Parameters<WebhookEndpoints['secretsOf']>) => {
      await story.act(elm.browser, 'removeWebhook', elm.key);
      return endpoints.secretsOf(...asked);
    },
  });
  await story.sending({ endpoints: removing }).run();
  expect(story.received).toEqual([]);
});

describe('what is sent again by hand', () => {
  it('stands behind what is being told at the same moment', async () => {
    const elm = await story.listening(`elm-${people}@network.example`);
    await happen(ana, 'listing.published');
    await story.sending().run();
    const [sent] = await story.sent(elm.browser, elm.key);
    const [endpointId, id] = [keyOf('Webhook', elm.key)!, keyOf('WebhookDelivery', sent!.key)!];
    let isDone = false;
    const again = await database.unitOfWork.run(async (tx) => {
      await tellOf(tx, [{ practitionerId: ana, type: 'listing.hidden' }]);
      const beside = database.unitOfWork
        .run((other) => sendAgain(other, endpointId, id))
        .finally(() => (isDone = true));
      await expect.poll(async () => isDone || (await doesAnybodyWait())).toBe(true);
      expect(isDone).toBe(false);
      return { beside };
    });
    expect(await again.beside).toBe(true);
    await story.sending().run();
    expect(story.typesAt(elm.path)).toEqual(['listing.published', 'listing.hidden', 'listing.published']);
  });
});

async function doesAnybodyWait(): Promise<boolean> {
  const rows = await database.unitOfWork.query(
    `SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted`,
  );
  return rows.length > 0;
}
