import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../test/database.js';
import { rowsLookedAtFor } from '../../../../test/rows-looked-at.js';
import type { InStory } from '../../../../test/scenario.js';
import { WebhookStory } from '../../../../test/webhook-story.js';
import { keyOf, toGlobalId } from '../../../platform/graphql/global-id.js';
import { listStatements } from './delivery-log.js';
import { tellOf } from '../telling/telling.js';

let database: TestDatabase;
let story: WebhookStory;
let elm: Awaited<ReturnType<WebhookStory['listening']>>;
let ana: InStory;
let ben: InStory;
beforeAll(async () => {
  database = await createTestDatabase();
  story = await WebhookStory.open(database);
  elm = await story.listening('elm@network.example');
  ana = await story.scenario.practitioner('Ana Heronsway, MD').licensedIn('US-TX').at('Dallas').publish();
  ben = await story.scenario.practitioner('Ben Alder, MD').licensedIn('US-TX').at('Dallas').publish();
});
afterAll(async () => {
  await story.close();
  await database.drop();
});
beforeEach(() => database.unitOfWork.query(`DELETE FROM webhook_messages`));

const happen = (practitionerId: string) =>
  database.unitOfWork.run((tx) => tellOf(tx, [{ practitionerId, type: 'listing.changed' }]));
/** About as many listings, at the same webhook. */
const thousandsBecame = async (state: 'WAITING' | 'DELIVERED' | 'GIVEN_UP') => {
  await database.unitOfWork.query(
    `INSERT INTO webhook_messages (id, position, endpoint_id, practitioner_id, type, told_at, trying_since, due_at, state, finished_at)
     SELECT gen_random_uuid(), nextval('webhook_positions'), $1, gen_random_uuid(), 'listing.changed', $2, $2, $2, $3,
       CASE WHEN $3 <> 'WAITING' THEN $2::timestamptz END
     FROM generate_series(1, 5000)`,
    [keyOf('Webhook', elm.key), database.clock.now().toString(), state],
  );
  await database.unitOfWork.query('ANALYZE webhook_messages');
};
const showAgain = ({ id }: InStory) => database.unitOfWork.run((tx) => story.scenario.listings.resume(tx, id));
const named = ({ globalId, slug }: InStory, name: string) => ({ practitionerId: globalId, name, slug });

interface Log {
  readonly listing: object | null;
  readonly deliveries: { readonly nodes: readonly { readonly listing: object | null }[] };
}

async function logOf(about: string | null, key = elm.key, browser = elm.browser): Promise<Log> {
  const { viewer } = await browser.ask<{ viewer: { partner: { webhook: Log } } }>(
    `query ($key: String!, $about: String) { viewer { partner { webhook(key: $key) {
       listing(named: $about) { practitionerId name slug }
       deliveries(first: 50, about: $about) { nodes { listing { practitionerId name slug } } } } } } }`,
    { key, about },
  );
  return viewer.partner.webhook;
}

describe('what was sent says whom it is about', () => {
  it('by name while anybody may see them, else by the id alone; a test is about nobody', async () => {
    await happen(ana.id);
    await happen(ben.id);
    await story.act(elm.browser, 'testWebhook', elm.key);
    const gone = randomUUID();
    await happen(gone);
    await story.scenario.pause(ben);
    const unnamed = (id: string) => ({
      listing: { practitionerId: toGlobalId('Practitioner', id), name: null, slug: null },
    });
    expect(await logOf(null)).toEqual({
      listing: null,
      deliveries: {
        nodes: [unnamed(gone), { listing: null }, unnamed(ben.id), { listing: named(ana, 'Ana Heronsway, MD') }],
      },
    });
    await showAgain(ben);
  });

  it('and is narrowed to one listing by its id or its slug', async () => {
    await happen(ana.id);
    await happen(ben.id);
    const anas = { listing: named(ana, 'Ana Heronsway, MD') };
    for (const about of [ana.globalId, ana.slug]) {
      expect(await logOf(about)).toEqual({ ...anas, deliveries: { nodes: [anas] } });
    }
  });

  it.each([
    ['the slug of nobody', 'nobody-of-this-name'],
    ['a name', 'Ana Heronsway'],
    ['the id of another kind of thing', toGlobalId('Clinic', randomUUID())],
    ['a sign', '%'],
    ['what is too long', 'x'.repeat(5_000)],
  ])('and %s names no listing: nothing is shown as if it were about it', async (_, about) => {
    await happen(ana.id);
    expect(await logOf(about)).toEqual({ listing: null, deliveries: { nodes: [] } });
  });

  it('and whose listing nobody may see is named by its slug for those alone who were told of it', async () => {
    await happen(ana.id);
    await story.scenario.pause(ana);
    const oak = await story.listening('oak@network.example');
    expect(await logOf(ana.slug)).toMatchObject({ listing: { practitionerId: ana.globalId, name: null } });
    expect(await logOf(ana.slug, oak.key, oak.browser)).toEqual({ listing: null, deliveries: { nodes: [] } });
    await showAgain(ana);
  });

  it('of thousands, what is about one is found without looking at the others', async () => {
    await happen(ana.id);
    await thousandsBecame('DELIVERED');
    for (const statement of Object.values(listStatements)) {
      const asked = [keyOf('Webhook', elm.key), null, null, 21, ana.id];
      expect(await rowsLookedAtFor(database.unitOfWork, statement, asked)).toBeLessThan(20);
    }
  });

  it.each([
    ['WAITING', 'DELIVERED'],
    ['GIVEN_UP', 'DELIVERED'],
    ['DELIVERED', 'GIVEN_UP'],
  ] as const)(
    'of thousands, those that are %s are, too, whatever stands before or behind them',
    async (state, others) => {
      for (const told of [
        [state, others],
        [others, state],
        [others, state, others],
      ]) {
        await database.unitOfWork.query(`DELETE FROM webhook_messages`);
        for (const each of told) await thousandsBecame(each);
        const [middle] = await database.unitOfWork.query<{ position: string }>(
          `SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY position) AS position FROM webhook_messages WHERE state = $1`,
          [state],
        );
        for (const [direction, statement] of Object.entries(listStatements)) {
          for (const from of [null, middle!.position]) {
            const asked = [keyOf('Webhook', elm.key), state, from, 21, null];
            const lookedAt = await rowsLookedAtFor(database.unitOfWork, statement, asked);
            expect({ told, direction, from, isFew: lookedAt < 100 }).toMatchObject({ isFew: true });
          }
        }
      }
    },
  );
});

describe('what was sent is paged both ways', () => {
  interface Page {
    readonly nodes: readonly { readonly key: string }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  }
  const page = async (page: string) => {
    const { viewer } = await elm.browser.ask<{ viewer: { partner: { webhook: { deliveries: Page } } } }>(
      `query ($key: String!) { viewer { partner { webhook(key: $key) { deliveries(${page}) {
         nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } } }`,
      { key: elm.key },
    );
    const { nodes, pageInfo } = viewer.partner.webhook.deliveries;
    return { ...pageInfo, keys: nodes.map(({ key }) => key) };
  };

  it('to older ones and back to the newest, each in the same order and each once', async () => {
    for (let n = 0; n < 5; n++) await happen(randomUUID());
    const { keys: all } = await page('first: 50');
    const first = await page('first: 2');
    expect(first).toMatchObject({ keys: all.slice(0, 2), hasNextPage: true, hasPreviousPage: false });
    const second = await page(`first: 2, after: "${first.endCursor}"`);
    expect(second).toMatchObject({ keys: all.slice(2, 4), hasNextPage: true, hasPreviousPage: true });
    const third = await page(`first: 2, after: "${second.endCursor}"`);
    expect(third).toMatchObject({ keys: all.slice(4), hasNextPage: false, hasPreviousPage: true });

    const back = await page(`last: 2, before: "${third.startCursor}"`);
    expect(back).toEqual({ ...second, keys: all.slice(2, 4) });
    expect(await page(`last: 2, before: "${back.startCursor}"`)).toMatchObject({
      ...{ keys: all.slice(0, 2), hasNextPage: true, hasPreviousPage: false },
    });
    expect(await page('last: 3')).toMatchObject({ keys: all.slice(2), hasNextPage: false, hasPreviousPage: true });
  });

  it('with what was told meanwhile on the way back', async () => {
    for (let n = 0; n < 3; n++) await happen(randomUUID());
    const first = await page('first: 2');
    const second = await page(`first: 2, after: "${first.endCursor}"`);
    for (let n = 0; n < 2; n++) await happen(randomUUID());
    const back = await page(`last: 2, before: "${second.startCursor}"`);
    expect(back).toMatchObject({ keys: first.keys, hasPreviousPage: true });
  });

  it.each([
    ['first: 2, last: 2', 'Give either first or last'],
    ['state: WAITING', 'Say how many'],
    ['last: 51', 'between 1 and 50'],
    ['first: 2, before: "MQ"', 'before goes with last'],
    ['last: 2, before: "zzz"', 'before is not a cursor of this list'],
  ])('but not by %s', async (asked, words) => {
    await expect(page(asked)).rejects.toThrow(words);
  });
});
