import { I18nProvider } from '@lingui/react';
import { Kind, type DocumentNode } from 'graphql';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import type { PageServerRequest } from '../../app/page-route.js';
import { createCopy } from '../../lib/copy.js';
import { GivenUpPage } from './given-up.page.js';
import { givenUpServer, type GivenUpView } from './given-up.server.js';

const now = '2026-11-21T12:00:00.500Z';
const oldestAt = '2026-11-20T10:00:30.250Z';

/** Of a partner with live keys, of whose messages so many are given up. */
async function open(query: string, count: number): Promise<{ view: GivenUpView; status: number | undefined }> {
  const givenUp = { count, hasMore: false, oldestAt: count > 0 ? oldestAt : null };
  const partner = { id: 'p1', live: 'APPROVED', webhook: { key: 'w1', name: 'Ours', pausedAt: null, givenUp } };
  const run = (async (document: DocumentNode) => {
    const [operation] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    if (operation?.operation !== 'query') throw new Error('Looking changes nothing.');
    return { viewer: { suspension: null, partner } };
  }) as PageServerRequest['run'];
  const outcome = await givenUpServer.onGet!({
    ...{ now, run, params: { key: 'w1' }, form: new URLSearchParams(), files: {}, access: null, mailboxPath: null },
    url: new URL(`http://clearing.example/partners/webhooks/w1/given-up?${query}`),
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve(null),
    seal: () => '',
    unseal: () => null,
  });
  if (!('show' in outcome)) throw new Error('It is shown.');
  return { view: outcome.show as GivenUpView, status: outcome.status };
}

function draw(state: GivenUpView): string {
  const environment: PageEnvironment = {
    ...{ now, origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234' },
    ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
    ...{ isSignedIn: true, state, shell: 'FULL' },
  };
  return renderToStaticMarkup(
    <MemoryRouter>
      <I18nProvider i18n={createCopy()}>
        <PageEnvironmentProvider environment={environment} head={null}>
          <GivenUpPage />
        </PageEnvironmentProvider>
      </I18nProvider>
    </MemoryRouter>,
  );
}

describe('a moment that is named', () => {
  it.each([
    ['yesterday', 'Give a date and a time, such as 2026-11-21 12:00, in UTC.'],
    ['2026-11-21T06:00:00-06:00', 'Give a date and a time, such as 2026-11-21 12:00, in UTC.'],
    ['2026-11-21 12:01', 'That is in the future. In UTC it is now 2026-11-21 12:00.'],
    ['2026-11-21 12:00', null],
    ['', null],
  ])('%j: %s', async (typed, error) => {
    const { view, status } = await open(new URLSearchParams({ since: typed }).toString(), 2);
    expect([view.error, status]).toEqual([error, error === null ? 200 : 422]);
    expect(draw(view).includes('Send these 2 messages again')).toBe(error === null);
  });

  it.each([
    ['', oldestAt],
    ['since=2026-11-20+18:30', '2026-11-20T18:30:00Z'],
  ])('goes along with what is sent, also to whoever signs in before: %j', async (query, since) => {
    const html = draw((await open(query, 2)).view);
    expect(html).toContain(`action="/partners/webhooks/w1/given-up?since=${encodeURIComponent(since)}"`);
    expect(html).toContain(`name="since" value="${since}"`);
  });
});

it.each([
  ['paused', { webhook: { key: 'w1', name: 'Ours', pausedAt: now } }, 'This webhook is paused.'],
  ['of a partner without live keys', { live: 'ASKED' as const }, 'Tests only, for now.'],
])('says once what stands in the way of one that is %s, also to whoever tried', async (_, changes, words) => {
  const { view } = await open('', 2);
  for (const refusal of [null, 'The server says so, too.']) {
    const html = draw({ ...view, ...changes, refusal });
    expect(html.split(words)).toHaveLength(2);
    expect(html).not.toContain('The server says so, too.');
    expect(html.includes('role="alert"')).toBe(refusal !== null);
  }
  expect(draw({ ...view, refusal: 'Wait a minute.' })).toContain('Wait a minute.');
});

it('says that there are more as long as there are', async () => {
  const inPart = 'since=2026-11-20T10:00:00Z&done=in-part';
  expect(draw((await open(inPart, 2)).view)).toContain('There are more.');
  expect(draw((await open(inPart, 0)).view)).not.toContain('There are more.');
});
