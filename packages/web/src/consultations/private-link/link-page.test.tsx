import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { LinkPage } from './link.page.js';
import type { LinkView } from './link.server.js';

it('tells whoever comes to leave a list, or has left it, not that they ask to be told of times by opening their link', () => {
  const state: LinkView = { role: 'WAITING', purpose: null };
  const environment = { state, path: '/c/token', formToken: 'token-1' } as unknown as PageEnvironment;
  const drawn = renderToStaticMarkup(
    <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: {} } })}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <LinkPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  ).replaceAll(/<[^>]+>/g, '');
  expect(drawn).toContain('Opening it the first time confirms that this email address is yours');
  expect(drawn).toContain('After that, it only shows your place, and you can leave the list there.');
});
