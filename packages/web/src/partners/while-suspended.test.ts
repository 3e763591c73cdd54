import { Kind, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { PageServer, PageServerRequest } from '../app/page-route.js';
import { joinServer } from './join.server.js';
import { keysServer } from './keys/keys.server.js';
import { newKeyServer } from './keys/new-key.server.js';
import { wordsServer } from './words/words.server.js';
import { changeWebhookServer } from './webhooks/change-webhook.server.js';
import { givenUpServer } from './webhooks/given-up.server.js';
import { newWebhookServer } from './webhooks/new-webhook.server.js';
import { webhookDeliveryServer } from './webhooks/webhook-delivery.server.js';
import { webhookServer } from './webhooks/webhook.server.js';
import { webhooksServer } from './webhooks/webhooks.server.js';

const now = '2026-11-21T12:00:00Z';

/** Of whoever is signed in, however long ago, and has no partner's role in effect. */
function requestOf(suspension: object | null, freshUntil = '2026-11-21T12:10:00Z'): PageServerRequest {
  const viewer = { ...{ needsSecondFactor: false, hasSecondFactor: false, freshUntil, suspension }, partner: null };
  const run = ((document: DocumentNode) => {
    const [operation] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    if (operation?.operation !== 'query') throw new Error('Looking changes nothing.');
    return Promise.resolve({ viewer });
  }) as PageServerRequest['run'];
  return {
    ...{ now, run, params: { key: 'w1', delivery: 'd1' }, url: new URL('http://clearing.example/partners/keys') },
    ...{ form: new URLSearchParams({ since: now }), files: {}, access: null, mailboxPath: null },
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve(null),
    seal: () => '',
    unseal: () => null,
  };
}

const open = (server: PageServer, suspension: object | null, freshUntil?: string) =>
  server.onGet!(requestOf(suspension, freshUntil));

describe.each(
  Object.entries({
    ...{ joinServer, keysServer, newKeyServer, newWebhookServer, wordsServer },
    ...{ webhooksServer, webhookServer, webhookDeliveryServer, givenUpServer },
  }),
)('%s', (name, server) => {
  it('leads whoever is suspended to why: neither to a form that asks them to become what they are, nor to sign in anew', async () => {
    for (const freshUntil of ['2026-11-21T12:10:00Z', now]) {
      expect(await open(server, { since: now }, freshUntil)).toEqual({ goTo: '/account/suspension' });
    }
  });

  it('leads anybody else who is no partner to becoming one', async () => {
    const drawn = await open(server, null);
    if (name === 'joinServer') expect(drawn).toHaveProperty('show');
    else expect(drawn).toEqual({ goTo: '/partners/join' });
  });
});

it.each(Object.entries({ joinServer, newWebhookServer, changeWebhookServer, givenUpServer, wordsServer }))(
  'who is suspended while a form is open, and sends it, reads why: %s',
  async (_, server) => {
    expect(await server.onPost!(requestOf({ since: now }))).toEqual({ goTo: '/account/suspension' });
  },
);
