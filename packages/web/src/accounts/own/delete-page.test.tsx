import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { DeletePage } from './delete.page.js';
import type { DeleteView } from './delete.server.js';

it('says that what was counted by the address stays for a while, as the privacy notice says', () => {
  expect(draw(0)).toContain('for a day, and for claims 30 days');
});

it('calls no confirmed talk a request, also when it is the only thing that is open', () => {
  expect(draw(1)).toContain('1 open request or talk is withdrawn, and the people you asked are told.');
  expect(draw(2)).toContain('2 open requests or talks are withdrawn, and the people you asked are told.');
});

it('tells a partner that their keys stop, and what that asks of their site; and nobody else', () => {
  const words = 'Your keys for the directory, which stop working within a second';
  expect(draw(0, true)).toContain(words);
  expect(draw(0)).not.toContain(words);
});

function draw(ownRequests: number, isPartner = false): string {
  const state: DeleteView = {
    ...{ isPartner, isUnconfirmed: false, isNotCalledOff: false, refusal: null },
    leaving: { staysFor: [], promisedTalks: 0, underWay: 0, ownRequests, keepsListing: false },
  };
  const environment = { state, path: '/account/delete', formToken: 'token-1' } as unknown as PageEnvironment;
  return renderToStaticMarkup(
    <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: {} } })}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <DeletePage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  ).replaceAll(/<[^>]+>/g, '');
}
