import { Kind, type DocumentNode } from 'graphql';
import { expect, it } from 'vitest';
import type { PageServerRequest } from '../app/page-route.js';
import { joinServer } from './join.server.js';

it('whoever sends the form once more is led to the keys that they have, and makes none', async () => {
  const asked: string[] = [];
  const run = ((document: DocumentNode) => {
    for (const each of document.definitions) if (each.kind === Kind.OPERATION_DEFINITION) asked.push(each.operation);
    return Promise.resolve({ viewer: { partner: { live: 'NOT_ASKED', keys: [] } } });
  }) as PageServerRequest['run'];
  const outcome = await joinServer.onPost!({
    ...{ now: '2026-11-21T12:00:00Z', run, params: {}, url: new URL('http://clearing.example/partners/join') },
    ...{ form: new URLSearchParams({ organisation: 'Elm' }), files: {}, access: null, mailboxPath: null },
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve(null),
    seal: () => '',
    unseal: () => null,
  });
  expect(outcome).toEqual({ goTo: '/partners/keys' });
  expect(new Set(asked)).toEqual(new Set(['query']));
});
