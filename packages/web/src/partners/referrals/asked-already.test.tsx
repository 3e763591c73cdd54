import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import type { PartnerLive } from '../../generated/graphql.js';
import { createCopy } from '../../lib/copy.js';
import { MemoryRouter } from 'react-router';
import type { ComponentType } from 'react';
import { ReferralsPage } from './referrals.page.js';
import { WebhooksPage } from '../webhooks/webhooks.page.js';

const pages: Readonly<Record<string, readonly [page: ComponentType, state: object]>> = {
  webhooks: [WebhooksPage, { webhooks: [], isRemoved: false }],
  'people they sent': [ReferralsPage, { handle: 'h', exampleLink: 'http://clearing.example/', months: [] }],
};

function draw(Page: ComponentType, state: object): string {
  const environment: PageEnvironment = {
    ...{ now: '2026-11-21T12:00:00Z', origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234' },
    ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
    ...{ isSignedIn: true, state, shell: 'FULL' },
  };
  return renderToStaticMarkup(
    <MemoryRouter>
      <I18nProvider i18n={createCopy()}>
        <PageEnvironmentProvider environment={environment} head={null}>
          <Page />
        </PageEnvironmentProvider>
      </I18nProvider>
    </MemoryRouter>,
  );
}

describe.each(Object.entries(pages))('the page of %s', (_, [page, state]) => {
  it('sends nobody who asked for live keys to ask for them', () => {
    const html = draw(page, { ...state, live: 'ASKED' satisfies PartnerLive });
    expect(html).not.toContain('href="/partners/live"');
    expect(html).toMatch(/You asked.* an operator will review it, and we will write to you\./i);
  });

  it.each(['NOT_ASKED', 'REFUSED', 'ENDED'] as const)('tells whoever is %s where to ask', (live) => {
    const html = draw(page, { ...state, live });
    expect(html).toContain('href="/partners/live"');
    expect(html).not.toContain('You asked');
  });

  it('says nothing of it to those who may make them', () => {
    expect(draw(page, { ...state, live: 'APPROVED' })).not.toContain('/partners/live');
  });
});
