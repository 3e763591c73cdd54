import type { PageContext } from '@clearing/shared/web-entry';
import { describe, expect, it } from 'vitest';
import { render } from '../entry-server.js';

const hostile = '</script><script>alert("1")</script><!-- \u2028 &quot;';

const clinic = {
  __typename: 'Clinic',
  slug: 'elm',
  url: 'http://clearing.example/clinics/elm',
  name: hostile,
  about: hostile,
  invented: false,
  locations: [],
  practitioners: {
    __typename: 'ClinicPractitionerConnection',
    totalCount: 0,
    nodes: [],
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    },
  },
};

const context: PageContext = {
  execute: async () => ({ data: { clinic } }),
  nonce: 'nonce-1',
  formToken: 'token-1',
  executePublic: async () => ({}),
  readStatus: () => Promise.reject(new Error('Nobody asks.')),
  now: '2026-11-21T12:00:00Z',
  seal: () => '',
  unseal: () => null,
  access: null,
  isSignedIn: false,
  readAccessToken: async () => null,
  reference: 'ABC234',
  report: (error) => {
    throw error;
  },
  demonstration: false,
  mailboxPath: null,
  contactAddress: 'hello@clearing.example',
};

async function htmlOf(path: string, given: Partial<PageContext> = {}) {
  const answer = await render(
    {
      method: 'GET',
      url: new URL(path, 'http://clearing.example'),
      form: null,
      files: {},
      acceptLanguage: null,
      wantsScripts: true,
      refused: null,
    },
    { ...context, ...given },
  );
  return answer.html;
}

const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1] ?? null;
const dataOf = (html: string) => /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? null;

describe('what a page says to machines', () => {
  it('cannot be left by what somebody typed into a listing', async () => {
    const html = await htmlOf('/clinics/elm');
    const data = JSON.parse(dataOf(html)!) as { '@graph': { '@type': string; name?: string }[] };
    expect(data['@graph'].find((thing) => thing['@type'] === 'MedicalBusiness')?.name).toBe(hostile);
    expect(html).not.toContain('alert("1")</script>');
    expect([...html.matchAll(/<script/g)]).toHaveLength(2);
  });

  it('names one address, without what a reader brought along', async () => {
    expect(canonicalOf(await htmlOf('/clinics/elm?from=US-TX&zone=America/Denver'))).toBe(
      'http://clearing.example/clinics/elm',
    );
    expect(canonicalOf(await htmlOf('/clinics/elm/?after=a%26b%22&from=US-TX'))).toBe(
      'http://clearing.example/clinics/elm?after=a%26b%22',
    );
    expect(canonicalOf(await htmlOf('/?utm=1'))).toBe('http://clearing.example/');
  });

  it('is said by pages for everybody alone, and that somebody is made up is said as well', async () => {
    for (const path of ['/sign-in', '/nowhere']) {
      const html = await htmlOf(path);
      expect([path, canonicalOf(html), dataOf(html)]).toEqual([path, null, null]);
      expect(html).toContain('<meta name="robots" content="noindex">');
    }
    expect(await htmlOf('/clinics/elm')).not.toContain('noindex');
    const made = await htmlOf('/clinics/elm', {
      execute: async () => ({ data: { clinic: { ...clinic, invented: true } } }),
    });
    expect(made).toContain('<meta name="robots" content="noindex">');
    expect(dataOf(made)).toContain('Made up for a demonstration');
  });
});
