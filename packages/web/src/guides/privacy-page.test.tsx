import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../app/page-environment.js';
import { PrivacyPage } from './privacy.page.js';

const environment = {
  ...{ state: null, path: '/privacy', now: '2026-11-30T12:00:00Z', contactAddress: 'hello@clearing.example' },
} as unknown as PageEnvironment;
const drawn = renderToStaticMarkup(
  <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: {} } })}>
    <PageEnvironmentProvider environment={environment} head={null}>
      <PrivacyPage />
    </PageEnvironmentProvider>
  </I18nProvider>,
).replaceAll(/<[^>]+>/g, '');

it('names everybody who is let in beside the person asked', () => {
  expect(drawn).toContain('opens it to no one, unless you say yes to a colleague who answers for them');
  expect(drawn).toContain(
    'A person who manages their calendar for them, or answers while they are away, sees the time',
  );
});

it('says until when a place on a waiting list is kept, as joining one does', () => {
  expect(drawn).toContain('You joined a waiting list');
  expect(drawn).toContain('30 days after you leave it, or 20 minutes after you joined');
});

it('says that a browser keeps the cookie of a passkey, and the explorer what was typed there', () => {
  expect(drawn).toContain('There are four');
  expect(drawn).toContain('is gone after five minutes');
  expect(drawn).toContain('keeps in your browser what you typed there');
});

it('says what is counted by a mail address for longer than a day, and whose words stand in a calendar', () => {
  expect(drawn).toContain('claims of a registry entry for 30 days');
  expect(drawn).toContain('how to find them and what to bring is in the calendar entry, too');
});
