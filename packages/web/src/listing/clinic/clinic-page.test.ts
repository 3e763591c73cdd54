import type { PageContext } from '@clearing/shared/web-entry';
import { expect, it } from 'vitest';
import { render } from '../../entry-server.js';

const elm = {
  __typename: 'Clinic',
  ...{ id: 'elm', slug: 'elm', name: 'Elm Clinic', about: null, invented: false },
  ...{ url: 'http://clearing.example/clinics/elm', website: null, locations: [] },
  practitioners: {
    ...{ __typename: 'PractitionerConnection', totalCount: 0, nodes: [] },
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  },
};

it('of a clinic that has given no place, the part about places says so', async () => {
  const context: PageContext = {
    execute: async () => ({ data: { clinic: elm } }),
    ...{ nonce: 'n', formToken: 't', now: '2026-11-21T12:00:00Z', reference: 'ABC234' },
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    ...{ contactAddress: 'hello@clearing.example', isSignedIn: false, demonstration: false, mailboxPath: null },
    ...{ seal: () => '', unseal: () => null, access: null, readAccessToken: async () => null, report: () => undefined },
  };
  const url = new URL('http://clearing.example/clinics/elm');
  const request = { method: 'GET', url, form: null, files: {}, acceptLanguage: null, wantsScripts: false } as const;
  const { html } = await render({ ...request, refused: null }, context);
  expect(html).toContain('This clinic has not listed a place to go to.');
});
