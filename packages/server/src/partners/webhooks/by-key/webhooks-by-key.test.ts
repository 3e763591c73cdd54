import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Webhook } from 'standardwebhooks';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoryBrowser } from '../../../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/database.js';
import type { GraphqlClient } from '../../../../test/graphql-client.js';
import { WebhookStory } from '../../../../test/webhook-story.js';

let database: TestDatabase;
let story: WebhookStory;
let browser: StoryBrowser;
let program: GraphqlClient;
let key: string;

beforeAll(async () => {
  database = await createTestDatabase();
  // Whoever verifies looks at the time, and not at ours.
  database.clock.set(Temporal.Now.instant());
  story = await WebhookStory.open(database);
  browser = await story.partners.withLiveKeys('program@network.example');
  ({ text: key } = await story.partners.aKey(browser, { kind: 'LIVE', name: 'Deploys', scopes: ['webhooks:manage'] }));
  program = door().with({ authorization: `Bearer ${key}` });
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

const door = () => story.partners.accounts.house.publicDoor;
async function aProgram(of: StoryBrowser, ...scopes: readonly string[]): Promise<GraphqlClient> {
  const { text } = await story.partners.aKey(of, { kind: 'LIVE', name: scopes.join(), scopes });
  return door().with({ authorization: `Bearer ${text}` });
}
const ours = { name: 'Ours', address: 'https://elm.example/first', events: ['listing.hidden'] };
const SET = `mutation ($input: SetWebhookInput!) { setWebhook(input: $input) { __typename
  ... on WebhookSet { secret webhook { name address events pausedBecause waiting } } ... on UserError { message }
  ... on InvalidInput { problems { path message } } ... on KeyNeeded { scope } } }`;
const DELETE = `mutation ($input: DeleteWebhookInput!) { deleteWebhook(input: $input) { __typename
  ... on WebhookDeleted { name } ... on UserError { message } } }`;
const set = async (client: GraphqlClient, input: object = {}) =>
  (await client.ask<{ setWebhook: Record<string, unknown> }>(SET, { input: { ...ours, ...input } })).setWebhook;
const remove = async (client: GraphqlClient, name: string) =>
  (await client.ask<{ deleteWebhook: object }>(DELETE, { input: { name } })).deleteWebhook;
const list = async (client: GraphqlClient) =>
  (await client.ask<{ webhooks: object[] | null }>('{ webhooks { name address events failingSince pausedAt } }'))
    .webhooks;

describe('a program', () => {
  it('says what is to be, again and again: it is added once, with a secret that is told once and signs', async () => {
    const added = await set(program);
    expect(added).toMatchObject({ __typename: 'WebhookSet', webhook: { ...ours, pausedBecause: null, waiting: 0 } });
    expect(await set(program)).toEqual({ ...added, secret: null });
    expect(await list(program)).toEqual([{ ...ours, failingSince: null, pausedAt: null }]);
    const [kept] = await story.webhooks(browser);
    await story.act(browser, 'testWebhook', String(kept?.['key']));
    await story.sending().run();
    const [received] = story.received;
    const headers = received!.headers as Record<string, string>;
    expect(new Webhook(String(added['secret'])).verify(received!.body, headers)).toEqual(received!.event);
  });

  it('changes where and of what, and the console shows the same', async () => {
    const other = { ...ours, address: 'https://elm.example/second', events: ['listing.published', 'listing.hidden'] };
    expect(await set(program, other)).toMatchObject({ webhook: other, secret: null });
    expect(await story.webhooks(browser)).toMatchObject([other]);
  });

  it('is told what there is to mend, and when there are five', async () => {
    expect(await set(program, { address: 'http://elm.example/', events: ['patient.asked'] })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['address'] }, { path: ['events'] }],
    });
    for (const name of ['b', 'c', 'd', 'e']) expect(await set(program, { name })).toMatchObject({ webhook: { name } });
    expect(await set(program, { name: 'f' })).toMatchObject({ problems: [{ path: ['name'] }] });
    expect(await set(program)).toMatchObject({ __typename: 'WebhookSet' });
  });

  it('removes one by its name, and what is gone is not there', async () => {
    expect(await remove(program, 'e')).toEqual({ __typename: 'WebhookDeleted', name: 'e' });
    expect(await remove(program, 'e')).toMatchObject({ __typename: 'NotFound' });
    expect(await list(program)).toHaveLength(4);
  });

  it('is the example in curl as well', async () => {
    const run = promisify(execFile);
    const hasCurl = await run('curl', ['--version']).then(
      () => true,
      () => false,
    );
    if (!hasCurl) {
      console.log('note: curl is not on this machine: its example that sets a webhook was not run.');
      return;
    }
    const script = fileURLToPath(new URL('../../../../../../examples/curl/set-webhook.sh', import.meta.url));
    const events = ['listing.published', 'listing.hidden'];
    const { stdout } = await run('/bin/sh', [script, 'b', 'https://elm.example/curl', ...events], {
      env: { PATH: process.env['PATH'], CLEARING_URL: door().url, CLEARING_KEY: key },
    });
    const webhook = { name: 'b', address: 'https://elm.example/curl', events, pausedBecause: null };
    expect(JSON.parse(stdout)).toMatchObject({
      data: { setWebhook: { __typename: 'WebhookSet', secret: null, webhook } },
    });
  });

  it('of somebody else sees and touches nothing of it', async () => {
    const thief = await aProgram(await story.partners.withLiveKeys('thief@network.example'), 'webhooks:manage');
    expect(await list(thief)).toEqual([]);
    expect(await remove(thief, ours.name)).toMatchObject({ __typename: 'NotFound' });
    expect(await set(thief)).toMatchObject({ secret: expect.stringMatching(/^whsec_/) });
    expect(await list(program)).toHaveLength(4);
  });

  it('needs a key that is for it', async () => {
    expect(await list(door())).toBeNull();
    expect(await set(door())).toMatchObject({ __typename: 'KeyNeeded', scope: 'webhooks:manage' });
    expect(await remove(door(), ours.name)).toMatchObject({ __typename: 'KeyNeeded' });
    const reading = await aProgram(browser, 'directory:read', 'availability:read', 'consultations:refer');
    for (const [query, variables] of [
      [SET, { input: ours }],
      [DELETE, { input: { name: ours.name } }],
      ['{ webhooks { name } }', {}],
    ] as const) {
      expect((await reading.send(query, variables)).status).toBe(403);
      // All of it was asked before, and is known: a name that is none is no way around what the key is for.
      const unnamed = JSON.stringify({ query, variables, operationName: '' });
      expect((await reading.post(unnamed)).status).toBe(403);
    }
    expect(await list(program)).toHaveLength(4);
  });
});

it('what it did stands in the audit log, and that it was by a key', async () => {
  const entries = await database.unitOfWork.query(
    `SELECT DISTINCT action, why FROM audit_entries WHERE subject_kind = 'partner-webhook' AND why IS NOT NULL ORDER BY 1`,
  );
  expect(entries).toEqual(
    ['added', 'changed', 'removed'].map((done) => ({ action: `partner.webhook.${done}`, why: 'BY_KEY' })),
  );
});
