import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import type { PageServerRequest } from '../../app/page-route.js';
import { createCopy } from '../../lib/copy.js';
import { LivePage } from './live.page.js';
import { liveServer } from './live.server.js';

async function wordsFor(partner: { readonly live: 'REFUSED' | 'ENDED'; readonly liveEndedAt: string | null }) {
  const own = {
    ...partner,
    liveReason: 'THEIR_WISH',
    organisation: 'Elm',
    site: 'https://elm.example',
    purpose: 'Show.',
  };
  const request = {
    url: new URL('http://clearing.example/partners/live'),
    run: async () => ({ viewer: { partner: own, needsSecondFactor: false, secondFactorPassed: true } }),
  } as unknown as PageServerRequest;
  const { show: state } = (await liveServer.onGet!(request)) as { show: object };
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={{ state } as unknown as PageEnvironment} head={null}>
        <LivePage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  ).replaceAll(/<[^>]+>/g, '');
}

it.each([
  [{ live: 'REFUSED', liveEndedAt: null }, 'An operator said no before.'],
  [{ live: 'ENDED', liveEndedAt: '2026-11-20T16:00:00Z' }, 'An operator ended your live keys.'],
  [{ live: 'ENDED', liveEndedAt: null }, 'An operator withdrew the approval of live keys.'],
] as const)('says to whoever asks again what was decided before: %j', async (partner, words) => {
  expect(await wordsFor(partner)).toContain(words);
});
