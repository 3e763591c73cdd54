import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../app/page-environment.js';
import { createCopy } from '../lib/copy.js';
import { Age } from './complaints/complaints.page.js';
import { DeskPage } from './desk.page.js';

function read(page: ReactNode, environment: object): string {
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment as PageEnvironment} head={null}>
        {page}
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
  return html.replaceAll(/<[^>]+>/g, '');
}

it('what came yesterday evening is not said to have come today', () => {
  const [evening, now] = ['2027-03-13T23:30:00Z', '2027-03-14T14:00:00Z'];
  expect(read(<Age at={evening} now={now} />, {})).toBe('Received within the last day, Mar 13, 2027, 11:30 pm UTC');
  const state = { now, queues: [{ queue: 'COMPLAINTS', waiting: 1, since: evening, isUrgent: false }] };
  expect(read(<DeskPage />, { state })).toContain('Oldest: received within the last day');
});
