import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { JoinPage } from './join.page.js';

const talk = { id: 't', mode: 'IN_PERSON', minutes: 30, price: null, location: null };
const person = {
  ...{ slug: 'ana', givenName: 'Ana', displayName: 'Ana Ruiz, MD', licenses: [], locations: [] },
  verifications: [] as object[],
  consultationTypes: [talk],
};

function drawn(mode: 'IN_PERSON' | 'VIDEO', verifications: readonly object[] = []): string {
  const state = {
    ...{
      kind: 'OUTSIDE',
      person: { ...person, verifications, consultationTypes: [{ ...talk, mode }] },
      talk: { ...talk, mode },
    },
    ...{ reader: { from: null, zone: null, referral: null }, typed: { place: 'US-TX' }, safe: null, sealed: '' },
    ...{ licensedIn: [], elsewhere: null },
  };
  const environment = { state, path: '/', now: '2026-11-20T16:00:00Z' } as unknown as PageEnvironment;
  return renderToStaticMarkup(
    <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: {} } })}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <JoinPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  ).replaceAll(/<[^>]+>/g, ' ');
}

it('asks nobody where they will be whom a talk in person is refused, and names no reason that may not be one', () => {
  const words = drawn('IN_PERSON');
  expect(words).toContain('Ana can’t see anyone there now');
  expect(words).toContain('or something we checked still has to be cleared up');
  expect(words).toContain('Nothing you did caused this.');
  expect(words).not.toContain('You said you will be');
  expect(words).not.toContain('Change the place');
  expect(drawn('VIDEO')).toContain('Change the place');
});

it('asks nobody where they will be who would wait for somebody whom we found on the federal list, and says no more of it', () => {
  const words = drawn('VIDEO', [{ subject: 'FEDERAL_EXCLUSION', state: 'DISPUTED' }]);
  expect(words).toContain('Ana can’t see anyone there now');
  expect(words).toContain('Ana may not see anyone now: something we checked still has to be cleared up.');
  expect(words).not.toContain('licence');
  expect(words).not.toContain('Change the place');
});
