import type { PageContext } from '@clearing/shared/web-entry';
import { expect, test } from 'vitest';
import { hrefOf, readWish, variablesOf } from '../directory/search-wish.js';
import { render } from '../entry-server.js';

/** A guide ends with a link to the people it speaks of: an address the results understand, every word of it. */

const now = '2026-11-21T12:00:00Z';
const entry = {
  slug: 'a-slug',
  name: 'A name',
  summary: 'A summary.',
  sections: [],
  reviewed: {
    __typename: 'Review',
    sources: [],
    reviewedBy: null,
    reviewerCredential: null,
    reviewedOn: null,
    dueOn: '2027-11-21',
  },
};
const method = {
  ...{ __typename: 'DeliveryMethod', ...entry, route: 'A route', product: 'COMPOUNDED' },
  ...{ typicalSessionMinutes: [40, 60], observationMinutes: 60, monitoring: [], settings: ['CLINIC'], approvals: [] },
};
const catalog = {
  deliveryMethods: [method],
  conditions: [{ __typename: 'Condition', ...entry, evidence: 'Some.' }],
  integrationModalities: [{ __typename: 'IntegrationModality', ...entry }],
};
const context: PageContext = {
  execute: async () => ({ data: catalog }),
  ...{
    nonce: 'nonce-1',
    formToken: 'token-1',
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    now,
    reference: 'ABC234',
    contactAddress: 'hello@clearing.example',
  },
  ...{ seal: () => '', unseal: () => null, access: null, isSignedIn: false, readAccessToken: async () => null },
  ...{ report: () => undefined, demonstration: false, mailboxPath: null },
};

async function linkToPeople(path: string): Promise<string> {
  const url = new URL(path, 'http://clearing.example');
  const request = {
    method: 'GET',
    url,
    form: null,
    files: {},
    acceptLanguage: null,
    wantsScripts: false,
    refused: null,
  } as const;
  const { status, html } = await render(request, context);
  expect(status).toBe(200);
  return /href="(\/search[^"]*)"/.exec(html)?.[1] ?? '';
}

test.each([
  ['/guides/methods/a-slug', { deliveryMethods: ['a-slug'] }],
  ['/guides/conditions/a-slug', { conditions: ['a-slug'] }],
  ['/guides/integration/a-slug', { integrationModalities: ['a-slug'] }],
])('%s leads to people by %j', async (path, filter) => {
  const href = await linkToPeople(path);
  const wish = readWish(new URL(href, 'http://clearing.example').searchParams);
  expect(hrefOf(wish)).toBe(href);
  expect(variablesOf(wish, now).filter).toEqual(filter);
});
