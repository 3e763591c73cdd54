import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RequestNotices } from './request-notices.js';
import type { StepView } from '../request-view.js';

/** What is said above the page of a time that is taken, in words alone, to somebody who answered for whom it is; or nothing yet. */
function said(forWhom: '' | 'ME'): string {
  const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
  const view = { notice: { kind: 'TAKEN' }, person: { givenName: 'Ana' }, draft: { forWhom } } as unknown as StepView;
  const page = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <RequestNotices view={view} />
    </I18nProvider>,
  );
  return page.replaceAll(/<[^>]+>/g, ' ');
}

it('speaks of answers to whoever gave some', () => {
  expect(said('ME')).toContain('Your answers are still here.');
  expect(said('')).toMatch(/That time is not free any more\.\s+Choose another one to go on\./);
  expect(said('')).not.toContain('answers');
});
