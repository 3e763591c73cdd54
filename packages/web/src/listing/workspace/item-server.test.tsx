import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import type { PageServerRequest } from '../../app/page-route.js';
import { createCopy } from '../../lib/copy.js';
import { licenceServer } from './credentials/licence.server.js';
import { LicencePage } from './credentials/licences.page.js';

const licence = (key: string, jurisdiction: string) => ({
  ...{ key, jurisdiction, profession: 'psychiatrist', kind: 'STATE_LICENSE', number: `${key}-1` },
  ...{ startsOn: null, expiresOn: '2028-06-30' },
});
const [texas, florida] = [licence('tx', 'US-TX'), licence('fl', 'US-FL')];

/** The first licence's page, when these are saved; and what is sent to be saved. */
async function page(licenses: readonly object[], fields: Record<string, string> | null) {
  const saved: object[] = [];
  const lists = { licenses, hiding: null, appeal: null, review: null, versions: [] };
  const listing = { id: 'ana', revision: 3, draft: lists, ...lists };
  const request = {
    ...{ now: '2026-11-21T12:00:00Z', params: { item: '1' } },
    url: new URL('http://clearing.example/listing/licences/1'),
    form: new URLSearchParams(fields ?? {}),
    run: async (_: object, { input }: { input?: { licenses: object[] } }) => {
      if (!input) return { viewer: { timeZone: 'America/Chicago', listing }, professions: [], jurisdictions: [] };
      saved.push(...input.licenses);
      return { saveListing: { __typename: 'Listing', ...listing } };
    },
  } as unknown as PageServerRequest;
  const outcome = await (fields ? licenceServer.onPost!(request) : licenceServer.onGet!(request));
  return { saved, outcome };
}

it('a licence is changed by what it is, and not by where it stands', async () => {
  const { outcome } = await page([texas, florida], null);
  const state = { ...(outcome as { show: object }).show, choices: { professions: [] } };
  const html = renderToStaticMarkup(
    <MemoryRouter>
      <I18nProvider i18n={createCopy()}>
        <PageEnvironmentProvider environment={{ state } as unknown as PageEnvironment} head={null}>
          <LicencePage />
        </PageEnvironmentProvider>
      </I18nProvider>
    </MemoryRouter>,
  );
  expect(html).toContain('name="key" value="tx"');

  const typed = {
    key: 'tx',
    jurisdiction: 'US-TX',
    profession: 'psychiatrist',
    number: 'TX-2',
    expiresOn: '2029-01-31',
  };
  const changed = { ...texas, number: 'TX-2', expiresOn: '2029-01-31' };
  expect((await page([texas, florida], typed)).saved).toEqual([changed, florida]);
  // Added to or sorted in another window.
  expect((await page([florida, texas], typed)).saved).toEqual([florida, changed]);
  // Taken off in another window: what was typed is added again, and what stands there now stays.
  expect((await page([florida], typed)).saved).toEqual([florida, { ...changed, key: null }]);
  expect((await page([florida], { ...typed, do: 'remove' })).saved).toEqual([florida]);
});
