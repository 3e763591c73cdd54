import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RequestNotices } from './request-notices.js';
import type { RequestNotice, StepView } from '../request-view.js';

/** What is said above the page, in words alone, to somebody who answered for whom it is; or nothing yet. */
function said(notice: RequestNotice, forWhom: '' | 'ME'): string {
  const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
  const view = { notice, person: { givenName: 'Ana' }, draft: { forWhom } } as unknown as StepView;
  const page = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <RequestNotices view={view} />
    </I18nProvider>,
  );
  return page.replaceAll(/<[^>]+>/g, ' ');
}

it('speaks of answers to whoever gave some', () => {
  expect(said({ kind: 'TAKEN' }, 'ME')).toContain('Your answers are still here.');
  expect(said({ kind: 'TAKEN' }, '')).toMatch(/That time is no longer free\.\s+Choose another one to go on\./);
  expect(said({ kind: 'TAKEN' }, '')).not.toContain('answers');
});

it('says when a request can be sent, of hours in hours', () => {
  expect(said({ kind: 'TOO_MANY', retryAfterSeconds: 14_400 }, 'ME')).toContain('You can press Send again in 4 hours.');
  expect(said({ kind: 'TOO_MANY', retryAfterSeconds: 20 }, 'ME')).toContain('You can press Send again in a minute.');
});
