import { actLimits, type ActLimit } from '@clearing/shared/api-limits';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome, StoryBrowser } from '../../test/account-story.js';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import type { GraphqlClient } from '../../test/graphql-client.js';
import { PartnerStory } from '../../test/partner-story.js';

let database: TestDatabase;
let story: PartnerStory;
let partner: StoryBrowser;
let program: GraphqlClient;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await PartnerStory.open(database);
  partner = await story.withLiveKeys('elm@network.example');
  const scopes = ['consultations:refer', 'webhooks:manage'];
  const { text } = await story.aKey(partner, { kind: 'LIVE', name: 'Program', scopes });
  program = story.accounts.house.publicDoor.with({ authorization: `Bearer ${text}` });
});
afterAll(async () => {
  await story.close();
  await database.drop();
});

/** What is wanted is nonsense: a try that comes to nothing counts, and costs nobody anything. */
const byKey: Readonly<Record<string, readonly [act: keyof typeof actLimits, type: string, input: object]>> = {
  referConsultation: [
    'REFERRALS',
    'ReferConsultationInput',
    { practitionerId: 'a', consultationTypeId: 'b', startsAt: 'never' },
  ],
  setWebhook: ['WEBHOOK_CHANGES', 'SetWebhookInput', { name: '', address: '', events: [] }],
};
const onPages: Readonly<Record<string, readonly [act: keyof typeof actLimits, type: string, input: object]>> = {
  testWebhook: ['WEBHOOK_CALLS', 'WebhookInput', { key: 'none' }],
  uploadDocuments: ['MANIFESTS', 'UploadDocumentsInput', { manifest: '{"none":"{ conditions { slug } }"}' }],
  setSandboxClock: ['SANDBOX_CLOCKS', 'SetSandboxClockInput', { at: null }],
};

/** Three in each request, as many as a mutation may have. */
async function programDoes(mutation: string, type: string, input: object): Promise<Outcome[]> {
  const field = `${mutation}(input: $input) { __typename ... on TooManyRequests { retryAfterSeconds } }`;
  const done = await program.ask<Record<string, Outcome>>(
    `mutation ($input: ${type}!) { a: ${field} b: ${field} c: ${field} }`,
    { input },
  );
  return Object.values(done);
}

async function doneUntilRefused(act: () => Promise<readonly Outcome[]>): Promise<{ done: number; refused: Outcome }> {
  for (let done = 0; ;) {
    for (const outcome of await act()) {
      if (outcome.__typename === 'TooManyRequests') return { done, refused: outcome };
      done++;
    }
  }
}

function expectLimit({ done, refused }: { done: number; refused: Outcome }, { most, seconds }: ActLimit): void {
  expect(done).toBe(most);
  expect(refused['retryAfterSeconds']).toBe(Math.ceil(seconds / most));
}

describe('a single act is done as often as partners are told, and no more', () => {
  it.each(Object.entries(byKey))('%s', async (mutation, [act, type, input]) => {
    expectLimit(await doneUntilRefused(() => programDoes(mutation, type, input)), actLimits[act]);
  });

  it('deleting webhooks is counted with setting them', async () => {
    expect(await programDoes('deleteWebhook', 'DeleteWebhookInput', { name: 'none' })).toMatchObject(
      Array(3).fill({ __typename: 'TooManyRequests' }),
    );
  });

  it.each(Object.entries(onPages))('%s', async (mutation, [act, type, input]) => {
    const once = async () => [await partner.act(mutation, type, input)];
    expectLimit(await doneUntilRefused(once), actLimits[act]);
  });

  it('keys and webhooks are changed so often, and what has to be mended in a form is no change', async () => {
    const { browser } = await story.aPartner('slip@network.example');
    const typed = { name: 'Ours', address: 'htps://slip.example/clearing', events: ['listing.hidden'] };
    for (let slip = 0; slip < actLimits.CHANGES.most; slip++) {
      expect(await browser.act('addWebhook', 'AddWebhookInput', typed)).toMatchObject({ __typename: 'InvalidInput' });
    }
    const asked = { kind: 'TEST', name: '', scopes: ['directory:read'], origins: [], expiresInDays: null };
    expect(await browser.act('makePartnerKey', 'MakePartnerKeyInput', asked)).toMatchObject({
      __typename: 'InvalidInput',
    });
    const change = async () => [await browser.act('revokePartnerKey', 'RevokePartnerKeyInput', { key: 'none' })];
    // To become a partner was the first of them.
    const { done } = await doneUntilRefused(change);
    expect(done).toBe(actLimits.CHANGES.most - 1);
  });

  it('messages sent again and tries at once are counted with tests', async () => {
    const resend = { key: 'none', delivery: 'none' };
    for (const [mutation, type, input] of [
      ['resendWebhookDelivery', 'ResendWebhookInput', resend],
      ['retryWebhook', 'WebhookInput', { key: 'none' }],
    ] as const) {
      expect(await partner.act(mutation, type, input)).toMatchObject({ __typename: 'TooManyRequests' });
    }
  });
});

it('the schema says it of each of them', () => {
  const read = (door: string) =>
    buildSchema(readFileSync(new URL(`../../schema/${door}.graphql`, import.meta.url), 'utf8')).getMutationType();
  const [open, ours] = [read('directory'), read('app')];
  const told = (mutation: string) => (open?.getFields()[mutation] ?? ours?.getFields()[mutation])?.description ?? '';
  const { deleteWebhook, resendWebhookDelivery, retryWebhook } = {
    ...{ deleteWebhook: byKey['setWebhook']!, resendWebhookDelivery: onPages['testWebhook']! },
    retryWebhook: onPages['testWebhook']!,
  };
  const everyAct = { ...byKey, ...onPages, deleteWebhook, resendWebhookDelivery, retryWebhook };
  for (const [mutation, [act]] of Object.entries(everyAct)) {
    const { most, of } = actLimits[act];
    const by = of === 'KEY' ? 'with one key' : 'by one account';
    expect(told(mutation)).toContain(`At most ${most.toLocaleString('en-US')} in an hour ${by}`);
    expect(told(mutation)).toContain('TooManyRequests');
  }
});
