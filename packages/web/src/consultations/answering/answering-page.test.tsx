import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { AnsweringPage } from './answering.page.js';

/** A talk at four, as whoever was asked for it reads it at this time. */
function readAt(now: string, state: string): string {
  const consultation = {
    ...{ id: 'talk', state, startsAt: '2026-11-20T16:00:00Z', label: 'Fri, 10:00 am Central time', viewerShare: null },
    practitioner: { givenName: 'Ana', displayName: 'Ana Ruiz, MD', verifications: [] },
    consultationType: { mode: 'VIDEO', minutes: 30, price: null, location: null },
    ...{ viewerMay: ['MESSAGE'], unreadMessages: 0, takesMessages: true, history: [], isShared: true },
    ...{ bookingName: 'Sam', summary: null, request: null, arrangement: null, isPlaceCovered: null },
  };
  const view = {
    ...{ consultation, here: '/requests/talk', answerBy: null, undoUntil: null, proposed: null, acted: [], reads: [] },
    ...{ step: null, preview: null, typed: { words: '' }, draft: {}, unsent: null, trouble: null, lines: [] },
  };
  const environment = { state: view, path: '/', now } as unknown as PageEnvironment;
  return renderToStaticMarkup(
    <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: {} } })}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <AnsweringPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  ).replaceAll(/<[^>]+>/g, '');
}

it.each([
  ['ahead', '2026-11-20T15:59:00Z', 'CONFIRMED', 'to ask before the talk?'],
  ['that has begun', '2026-11-20T16:00:00Z', 'CONFIRMED', 'left to say?'],
  ['that took place', '2026-12-20T16:00:00Z', 'COMPLETED', 'left to say?'],
  ['that was called off', '2026-11-19T16:00:00Z', 'CANCELLED', 'left to say?'],
])('of a talk %s, what may be written still is asked for as it is then', (_, now, state, words) => {
  expect(readAt(now, state)).toContain(`Is there anything ${words}`);
});
