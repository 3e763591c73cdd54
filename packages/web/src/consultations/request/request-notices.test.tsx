import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RequestNotices } from './request-notices.js';
import type { RequestNotice, StepView } from './request-view.js';

/** What is said of it above the page, in words alone, to somebody who answered for whom it is; or who answered nothing yet. */
function said(kind: Extract<RequestNotice['kind'], 'TAKEN' | 'TALK_GONE'>, forWhom: '' | 'ME'): string {
  const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
  const view = { notice: { kind }, person: { givenName: 'Ana' }, draft: { forWhom } } as unknown as StepView;
  const page = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <RequestNotices view={view} />
    </I18nProvider>,
  );
  return page.replaceAll(/<[^>]+>/g, ' ');
}

it('speaks of answers to whoever gave some', () => {
  expect(said('TAKEN', 'ME')).toContain('Your answers are still here.');
  expect(said('TAKEN', '')).toMatch(/That time is not free any more\.\s+Choose another one to go on\./);
  expect(said('TALK_GONE', '')).toMatch(/That link is for a talk that is not offered now\./);
  for (const kind of ['TAKEN', 'TALK_GONE'] as const) expect(said(kind, '')).not.toContain('answers');
});
