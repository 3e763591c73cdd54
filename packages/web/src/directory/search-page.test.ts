import type { PageContext, PageOperation } from '@clearing/shared/web-entry';
import { describe, expect, it } from 'vitest';
import { render } from '../entry-server.js';
import { searchFilters } from './search-filters.js';

const facets = {
  __typename: 'PractitionerFacets',
  ...Object.fromEntries(searchFilters.map(({ facet }) => [facet, []])),
};
const texas = { __typename: 'Place', label: 'Texas', kind: 'REGION', region: 'US-TX', timeZone: 'America/Chicago' };
const dallas = { ...texas, label: 'Dallas, TX', kind: 'CITY' };

const mei = {
  __typename: 'PractitionerEdge',
  cursor: 'a-cursor',
  ...{ distanceKm: null, nearestLocation: null, lowestSessionPrice: null, matchedOn: [] },
  worthKnowing: [] as { readonly __typename: 'MatchReason'; readonly code: string; readonly label: string }[],
  nextSlot: {
    __typename: 'Slot',
    startsAt: '2026-11-23T15:00:00Z',
    label: 'Mon, Nov 23, 9:00 am Central time',
    consultationType: { __typename: 'ConsultationType', mode: 'VIDEO' },
  },
  nextSlotThere: 'Mon, Nov 23, 9:00 am Central time',
  node: {
    __typename: 'Practitioner',
    ...{ id: 'mei', slug: 'mei-tan', displayName: 'Mei Tan', givenName: 'Mei', familyName: 'Tan', headline: null },
    url: 'http://clearing.example/practitioners/mei-tan',
    ...{ photo: null, professions: [], locations: [], backOn: null as string | null },
  },
};

interface World {
  /** Null where none was understood. */
  readonly place?: typeof texas | null;
  readonly edges?: readonly (Omit<typeof mei, 'distanceKm'> & { readonly distanceKm: number | null })[];
  readonly total?: number;
  readonly near?: number;
  /** How many a widened search would find. */
  readonly wider?: number;
}

/** The results page, and what else was asked of the API for it. */
async function draw(query: string, { place = dallas, edges = [], total = 0, near = total, wider = 0 }: World) {
  const asked: PageOperation[] = [];
  const found = (totalCount: number) => ({ __typename: 'PractitionerConnection', totalCount });
  const pageInfo = {
    __typename: 'PageInfo',
    ...{ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  };
  const page = { ...found(total), edges, pageInfo, facets, searchedAt: place, placeSuggestions: [] };
  const context: PageContext = {
    execute: async (operation) => {
      asked.push(operation);
      if (operation.query.includes('query WidenedSearch')) return { data: { practitioners: found(wider) } };
      return { data: { helpFor: [], practitioners: page, near: found(near) } };
    },
    ...{
      nonce: 'nonce-1',
      formToken: 'token-1',
      executePublic: async () => ({}),
      readStatus: () => Promise.reject(new Error('Nobody asks.')),
      now: '2026-11-21T12:00:00Z',
      reference: 'ABC234',
    },
    ...{ contactAddress: 'hello@clearing.example', isSignedIn: false, demonstration: false, mailboxPath: null },
    ...{ seal: () => '', unseal: () => null, access: null, readAccessToken: async () => null, report: () => undefined },
  };
  const url = new URL(`/search?${query}`, 'http://clearing.example');
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
  return { html, text: html.replace(/<[^>]*>/g, ''), asked };
}

describe('a whole state', () => {
  it('has people in it, not near it, and no distance to choose', async () => {
    const { text, html } = await draw('near=Texas&miles=60', { place: texas, edges: [mei], total: 12 });
    expect(text).toContain('12 people in Texas');
    expect(text).not.toContain('How far from');
    expect(html).toContain('<input type="hidden" name="miles" value="60"/>');
  });

  it('measures no distance from its middle, and orders by none', async () => {
    const norman = { ...mei, distanceKm: 190 };
    const { text } = await draw('near=Texas', { place: texas, edges: [norman], total: 12 });
    expect(text).not.toContain('118 miles');
    expect(text).not.toContain('Nearest');
    const city = await draw('near=Dallas', { edges: [norman], total: 12 });
    expect(city.text).toContain('118 miles');
    expect(city.text).toContain('Nearest');
  });

  it('where nobody matches is not offered a wider circle', async () => {
    const { text } = await draw('near=Texas&service=KAP', { place: texas, wider: 3 });
    expect(text).toContain('No one in Texas matches your choice.');
    expect(text).toContain('3 people without');
    expect(text).not.toMatch(/within \d+ miles/);
  });
});

describe('a city', () => {
  it('has people near it, and how far is chosen', async () => {
    const { text } = await draw('near=Dallas', { edges: [mei], total: 12 });
    expect(text).toContain('12 people near Dallas, TX');
    expect(text).toContain('How far from Dallas');
  });

  it('that nobody knows has no distance from it to choose', async () => {
    const { text } = await draw('near=Nowhere', { place: null });
    expect(text).toContain('We do not know the place “Nowhere”');
    expect(text).toContain('How far');
    expect(text).not.toContain('How far from');
    expect(text).toContain('Do you need to talk to someone today? The help lines are open now.');
  });

  it('keeps a distance that only the address names', async () => {
    const { html } = await draw('near=Dallas&miles=15', { edges: [mei], total: 12 });
    expect(html).toContain('<option value="15" selected="">15 miles</option>');
  });

  it('with nobody near but some by video says how many are a little further away', async () => {
    const { text, html, asked } = await draw('near=Dallas', { edges: [mei], total: 2, near: 0, wider: 4 });
    expect(text).toContain('No one near Dallas, TX');
    expect(text).toContain('4 people within 60 miles');
    expect(html).toContain('href="/search?near=Dallas&amp;miles=60"');
    const widened = asked.filter(({ query }) => query.includes('query WidenedSearch'));
    expect(widened.map(({ variables }) => variables?.near)).toMatchObject([{ includeRemote: false }]);
  });
});

it('a chosen language that nobody found speaks stays chosen in the form', async () => {
  const { html, text } = await draw('near=Dallas&language=vi', { wider: 3 });
  expect(html).toMatch(/<input[^>]*name="language"[^>]*value="vi"|<input[^>]*value="vi"[^>]*name="language"/);
  expect(html.match(/<input[^>]*type="checkbox"[^>]*value="vi"[^>]*>/)?.[0]).toContain('checked');
  expect(text).toContain('Vietnamese');
});

it('found by a partner’s link, people and everything else that leads on carry its handle, and nothing is found by it', async () => {
  const handle = 'sealed-'.repeat(10);
  const { html, asked } = await draw(`near=Dallas&booking-referral=${handle}`, { edges: [mei], total: 30 });
  expect(html).toContain(
    `href="/practitioners/mei-tan?from=US-TX&amp;zone=America%2FChicago&amp;booking-referral=${handle}"`,
  );
  const leadingOn = [...html.matchAll(/href="(\/search[^"]*)"/g)].map(([, href]) => href!);
  expect(leadingOn.filter((href) => href.includes('near=') && !href.includes(handle))).toEqual([]);
  const forms = [...html.matchAll(/<form [^>]*action="\/search".*?<\/form>/gs)].map(([form]) => form);
  expect(forms).toHaveLength(2);
  for (const form of forms) expect(form).toContain(`name="booking-referral" value="${handle}"`);
  expect(html).toContain('<link rel="canonical" href="http://clearing.example/search?near=Dallas"');
  expect(JSON.stringify(asked)).not.toContain(handle);
});

describe('what is worth knowing', () => {
  const known = (code: string, label: string) => ({ __typename: 'MatchReason' as const, code, label });
  const unchecked = known('LICENCE_NOT_CHECKED', 'Licence not yet checked by us');
  const others = [unchecked, known('NO_PRICE', 'No price given')];

  it('is one thing: the weightiest', async () => {
    const { text } = await draw('near=Dallas', { edges: [{ ...mei, worthKnowing: others }], total: 1 });
    expect(text).toContain(unchecked.label);
    expect(text).not.toContain('No price given');
  });

  it.each([
    ['CARE_AT_HOME_NOWHERE', 'Care at home: in no state today'],
    ['IN_PERSON_EVALUATION_FIRST', 'Care at home: you must be examined in person first'],
  ])('besides that what was found at home cannot be had (%s)', async (code, label) => {
    const edges = [{ ...mei, worthKnowing: [known(code, label), ...others] }];
    const { text } = await draw('near=Dallas', { edges, total: 1 });
    expect(text).toContain(`${label}${unchecked.label}`);
    expect(text).not.toContain('No price given');
  });
});

describe('the next free time', () => {
  it('is said by both clocks where they differ', async () => {
    const there = 'Mon, Nov 23, 8:00 am Mountain time';
    const { text } = await draw('near=El+Paso', { edges: [{ ...mei, nextSlotThere: there }], total: 1 });
    expect(text).toContain(`${there}Mon, Nov 23, 9:00 am Central time where they are`);
  });

  it('stands beside the day on which they are back', async () => {
    const away = { ...mei, node: { ...mei.node, backOn: '2026-11-23' } };
    const { text } = await draw('near=Dallas', { edges: [away], total: 1 });
    expect(text).toContain('9:00 am Central timeAway. Back on Monday, November 23.');
  });

  it('is said once where they agree', async () => {
    const { text } = await draw('near=Dallas', { edges: [mei], total: 1 });
    expect(text.match(/9:00 am Central time/g)).toHaveLength(1);
    expect(text).not.toContain('where they are');
  });
});
