import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../app/page-environment.js';
import { Reviewed } from './reviewed.js';

function read(now: string, by: string | null): string {
  const review = {
    ...{ sources: [], reviewedBy: by, reviewerCredential: by && 'MD', reviewedOn: by && '2026-11-01' },
    dueOn: '2027-02-28',
  } as unknown as ComponentProps<typeof Reviewed>['review'];
  return renderToStaticMarkup(
    <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: {} } })}>
      <PageEnvironmentProvider environment={{ now } as unknown as PageEnvironment} head={null}>
        <Reviewed review={review} />
      </PageEnvironmentProvider>
    </I18nProvider>,
  ).replaceAll(/<[^>]+>/g, '');
}

it('a review that is to come is due, and one whose day is over was due', () => {
  const lastDay = '2027-02-28T23:59:00Z';
  const after = '2027-03-01T00:00:00Z';
  expect(read(lastDay, null)).toContain('Not yet reviewed by a clinician. A review is due by Feb 28, 2027.');
  expect(read(lastDay, 'Somebody')).toContain('Reviewed by Somebody, MD, on Nov 1, 2026. Due again by Feb 28, 2027.');
  for (const by of [null, 'Somebody']) {
    expect(read(after, by)).toMatch(/\. A review was due by Feb 28, 2027, and is not done yet\.$/);
  }
});
