import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { createCopy } from '../../lib/copy.js';
import { SuspensionPage } from './suspension.page.js';

it('a partner reads that webhooks are told nothing meanwhile, and not later either', () => {
  const suspension = { since: 'Nov 20', reason: 'NOT_TRUE', endsBy: 'Nov 23', words: null, mayAnswer: false };
  const environment: PageEnvironment = {
    ...{ now: '2026-11-21T12:00:00Z', origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234' },
    ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
    ...{ isSignedIn: true, state: { suspension, isSent: false, error: null, refusal: null, words: '' }, shell: 'FULL' },
  };
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <SuspensionPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
  expect(html).toContain('your webhooks are sent nothing');
  expect(html).toContain('has to be removed within a day');
  expect(html).toContain('Only webhooks are not told afterwards what changed in the meantime: ask the API for that.');
});
