import { expect, it } from 'vitest';
import type { PageServerRequest } from '../../app/page-route.js';
import { keysServer } from './keys.server.js';

const otherWords = { name: 'Oak', site: 'https://oak.example', purpose: 'A search.', askedAt: '2026-11-21T11:00:00Z' };

async function saidAfter(done: string, partner: object): Promise<unknown> {
  const outcome = await keysServer.onGet!({
    ...{ now: '2026-11-21T12:00:00Z', params: {}, url: new URL(`http://clearing.example/partners/keys?done=${done}`) },
    ...{ form: new URLSearchParams(), files: {}, access: null, mailboxPath: null },
    run: (() => Promise.resolve({ viewer: { suspension: null, partner } })) as unknown as PageServerRequest['run'],
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve(null),
    seal: () => '',
    unseal: () => null,
  });
  return 'show' in outcome ? (outcome.show as { done: unknown }).done : outcome;
}

it.each([
  ['words', { live: 'NOT_ASKED', otherWords: null }, 'words'],
  ['words', { live: 'APPROVED', otherWords }, 'words-asked'],
  ['words', { live: 'APPROVED', otherWords: null }, null],
  ['words-back', { live: 'APPROVED', otherWords: null }, 'words-back'],
  ['words-back', { live: 'APPROVED', otherWords }, null],
  ['asked', { live: 'ASKED', otherWords: null }, 'asked'],
  ['asked', { live: 'APPROVED', otherWords: null }, 'agreed'],
  ['revoked', { live: 'APPROVED', otherWords: null }, 'revoked'],
  ['anything', { live: 'APPROVED', otherWords: null }, null],
])('after %s of a partner that is %j by now the page says: %s', async (done, partner, said) => {
  expect(await saidAfter(done, partner)).toBe(said);
});
