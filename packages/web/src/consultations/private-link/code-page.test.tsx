import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { createCopy } from '../../lib/copy.js';
import { CodePage } from './code-page.js';
import type { ConsultationView } from './consultation-view.js';

const consultation = {
  label: 'Mon, Nov 30, 3:30 pm Central time',
  holdsTime: true,
  practitioner: { slug: 'ana', givenName: 'Ana' },
  consultationType: { bookingPolicy: 'REQUEST' },
};

function drawn(trouble: ConsultationView['trouble']): string {
  const view = { consultation, here: '/consultations/c', confirmBy: '11:21 am Central time', trouble, codeWent: null };
  const environment = { now: '2026-11-30T17:01:00Z', mailboxPath: null, formToken: 'token-1' };
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment as unknown as PageEnvironment} head={null}>
        <CodePage view={view as unknown as ConsultationView} />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

/** What is open of what opens: its heading. */
const opened = (page: string) =>
  [...page.matchAll(/<details[^>]* open=""><summary[^>]*>([^<]*)/g)].map(([, words]) => words);

it('a code that is used up is not said to work, and the button that sends a new one is in sight', () => {
  const page = drawn({ kind: 'CODE', attemptsLeft: 0 });
  expect(page).toContain('This code no longer works. Ask for a new one.');
  expect(page).not.toMatch(/They work|works until/);
  expect(opened(page)).toEqual(['Get a new code']);
});

it('a code that still works says until when it can be typed, and what to do without a mail stays closed', () => {
  const page = drawn({ kind: 'CODE', attemptsLeft: 4 });
  expect(page).toContain('You have until 11:21 am Central time to type them.');
  expect(opened(page)).toEqual([]);
});
