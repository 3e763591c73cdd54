import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../app/page-environment.js';
import { AboutPage } from './about.page.js';

function drawn(): string {
  const environment = {
    ...{ state: null, path: '/about', now: '2026-11-20T16:00:00Z', contactAddress: 'hello@clearing.example' },
  } as unknown as PageEnvironment;
  return renderToStaticMarkup(
    <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: {} } })}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <AboutPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

it('says how to reach us, where letters lead whoever can sign in no more', () => {
  expect(drawn()).toMatch(/id="reach-us".*How to reach us.*href="mailto:hello@clearing\.example"/s);
});

it('names what it is made with of others, and leads to their licences', () => {
  expect(drawn()).toMatch(/href="\/licences\.txt".*href="\/graphiql\/licences\.txt"/s);
});
