import { expect, it, vi } from 'vitest';
import type { PageServerRequest } from '../../../app/page-route.js';
import { photoServer } from './photo.server.js';

const draft = { person: { givenName: 'Ana' } };
const listing = {
  ...{ id: 'ana', revision: 3, draft, hiding: null, appeal: null, review: null, versions: [] },
  preview: { photo: { url: '/photo', alt: 'Before' } },
};

/** What was asked of the server meanwhile, by what was handed to each document. */
async function afterPosting(form: Readonly<Record<string, string>>) {
  const run = vi.fn((_document: unknown, variables: object) =>
    Promise.resolve(
      'input' in variables
        ? { removeListingPhoto: { __typename: 'Listing' } }
        : { viewer: { timeZone: 'America/Chicago', listing } },
    ),
  );
  const outcome = await photoServer.onPost!({
    ...{ now: '2026-11-21T12:00:00Z', params: {}, url: new URL('http://clearing.example/listing/photo') },
    ...{ form: new URLSearchParams(form), files: {}, areFilesTooLarge: true },
    ...{ access: null, mailboxPath: null },
    run: run as unknown as PageServerRequest['run'],
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve(null),
    seal: () => '',
    unseal: () => null,
  });
  return { outcome, said: run.mock.calls.map(([, variables]) => variables).filter((each) => 'input' in each) };
}

it('a photo that is too large to be read is said on its own page, with what was typed about it, and nothing is kept', async () => {
  const { outcome, said } = await afterPosting({ alt: 'Ana, smiling', do: 'save' });
  const errors = [{ id: 'image', message: 'That photo is larger than 8 MB. Choose a smaller one.' }];
  expect(outcome).toMatchObject({ status: 413, show: { alt: 'Ana, smiling', errors } });
  expect(said).toEqual([]);
});

it('whoever takes the photo away does so, whatever file is still chosen beside it', async () => {
  const { outcome, said } = await afterPosting({ alt: '', do: 'remove', revision: '3' });
  expect(outcome).toEqual({ goTo: '/listing/photo' });
  expect(said).toEqual([{ input: { listingId: 'ana', revision: 3 } }]);
});
