import { expect, it, vi } from 'vitest';
import type { PageServerRequest } from '../../../app/page-route.js';
import { photoServer } from './photo.server.js';

const draft = { person: { givenName: 'Ana' } };
const listing = {
  ...{ id: 'ana', revision: 3, draft, hiding: null, appeal: null, review: null, versions: [] },
  preview: { photo: { url: '/photo', alt: 'Before' } },
};

it('a photo that is too large to be read is said on its own page, with what was typed about it, and nothing is kept', async () => {
  const run = vi.fn(() => Promise.resolve({ viewer: { timeZone: 'America/Chicago', listing } }));
  const outcome = await photoServer.onPost!({
    ...{ now: '2026-11-21T12:00:00Z', params: {}, url: new URL('http://clearing.example/listing/photo') },
    ...{ form: new URLSearchParams({ alt: 'Ana, smiling', do: 'save' }), files: {}, areFilesTooLarge: true },
    ...{ access: null, mailboxPath: null },
    run: run as unknown as PageServerRequest['run'],
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve(null),
    seal: () => '',
    unseal: () => null,
  });
  const errors = [{ id: 'image', message: 'That photo has more than 8 MB. Choose a smaller one.' }];
  expect(outcome).toMatchObject({ status: 413, show: { alt: 'Ana, smiling', errors } });
  expect(run.mock.calls.map((call: unknown[]) => Object.keys(call[1] as object))).toEqual([[], [], []]);
});
