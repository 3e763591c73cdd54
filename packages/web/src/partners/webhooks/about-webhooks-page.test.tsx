import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { createCopy } from '../../lib/copy.js';
import { AboutWebhooksPage } from './about-webhooks.page.js';

const environment: PageEnvironment = {
  ...{ now: '2026-11-21T12:00:00Z', origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234' },
  ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
  ...{ isSignedIn: false, state: null, shell: 'FULL' },
};

it('says in whole sentences what it is and which standard it follows', () => {
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <MemoryRouter initialEntries={['/partners/about-webhooks']}>
          <AboutWebhooksPage />
        </MemoryRouter>
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
  expect(html.replaceAll(/<[^>]*>/g, '')).toContain('It follows Standard Webhooks.');
});
