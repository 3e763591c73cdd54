import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter, Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import type { PageServerRequest } from '../../app/page-route.js';
import { createCopy } from '../../lib/copy.js';
import { licenceServer } from './credentials/licence.server.js';
import { LicencePage } from './credentials/licences.page.js';
import { courseServer } from './offerings/course.server.js';
import { placePointServer } from './places/place-point.server.js';

const licence = (key: string, jurisdiction: string) => ({
  ...{ key, jurisdiction, profession: 'psychiatrist', kind: 'STATE_LICENSE', number: `${key}-1` },
  ...{ startsOn: null, expiresOn: '2028-06-30' },
});
const [texas, florida] = [licence('tx', 'US-TX'), licence('fl', 'US-FL')];

/** The first licence's page, when these are saved; and what is sent to be saved, or refused with these in place by now. */
async function page(licenses: readonly object[], fields: Record<string, string> | null, byNow?: readonly object[]) {
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
      if (byNow) {
        const now = { ...listing, draft: { ...lists, licenses: byNow } };
        return { saveListing: { __typename: 'ListingChangedMeanwhile', message: 'Changed.', listing: now } };
      }
      return { saveListing: { __typename: 'Listing', ...listing } };
    },
  } as unknown as PageServerRequest;
  const outcome = await (fields ? licenceServer.onPost!(request) : licenceServer.onGet!(request));
  return { saved, outcome };
}

function drawn({ outcome }: Awaited<ReturnType<typeof page>>): string {
  const state = { ...(outcome as { show: object }).show, choices: { professions: [] } };
  return renderToStaticMarkup(
    <MemoryRouter initialEntries={['/listing/licences/1']}>
      <I18nProvider i18n={createCopy()}>
        <PageEnvironmentProvider environment={{ state } as unknown as PageEnvironment} head={null}>
          <Routes>
            <Route path="/listing/licences/:item" element={<LicencePage />} />
          </Routes>
        </PageEnvironmentProvider>
      </I18nProvider>
    </MemoryRouter>,
  );
}

it('a licence is changed by what it is, and not by where it stands', async () => {
  const html = drawn(await page([texas, florida], null));
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

it('says of a licence that was changed meanwhile what saving does, and of one that was taken off that it is added again, and takes it off no second time', async () => {
  const typed = {
    key: 'tx',
    jurisdiction: 'US-TX',
    profession: 'psychiatrist',
    number: 'TX-2',
    expiresOn: '2029-01-31',
  };
  const words = 'It was removed from the list there. If you save it, it is added again.';
  const replaces = 'If you save it, it replaces what was saved there.';
  const stays = drawn(await page([texas], typed, [florida, texas]));
  expect(stays).not.toContain(words);
  expect(stays).toContain(replaces);
  expect(drawn(await page([texas], null))).not.toContain(replaces);
  expect(stays).toContain('Remove it from the list');
  const gone = drawn(await page([texas], typed, [florida]));
  expect(gone).toContain(words);
  expect(gone).not.toContain(replaces);
  expect(gone).not.toContain('Remove it from the list');
});

it.each(['save', 'add'])('a course of what is not offered any more is drawn empty by no button: %s', async (button) => {
  const request = {
    ...{ now: '2026-11-21T12:00:00Z', params: { item: '1' } },
    form: new URLSearchParams({ key: 'iv', do: button, phase: 'dosing-session', sessions: '6', amount: '3000' }),
    run: async () => ({
      viewer: { timeZone: 'America/Chicago', listing: { id: 'ana', draft: { offerings: [] }, versions: [] } },
    }),
  } as unknown as PageServerRequest;
  expect(await courseServer.onPost!(request)).toEqual({ goTo: '/listing/offerings?gone=yes' });
});

it.each([
  [
    'a course',
    courseServer,
    { key: 'b', phase: 'dosing-session', sessions: '6', amount: '3000', validFrom: '2026-11-01' },
  ],
  ['a point', placePointServer, { key: 'b', latitude: '32.78750', longitude: '-96.79940' }],
] as const)('%s is of the thing it was drawn for, which stands elsewhere by now', async (_, server, fields) => {
  const saved: { offerings?: object[]; places?: object[] }[] = [];
  const draft = { offerings: [{ key: 'b' }], places: [{ key: 'b', postalCode: '75201', region: 'US-TX' }] };
  const listing = { id: 'ana', revision: 3, draft, keptPlaceKeys: [], versions: [] };
  const request = {
    ...{ now: '2026-11-21T12:00:00Z', params: { item: '2' }, form: new URLSearchParams({ do: 'save', ...fields }) },
    run: async (_document: object, { input }: { input?: object } = {}) => {
      if (!input) return { viewer: { timeZone: 'America/Chicago', listing } };
      saved.push(input);
      return { saveListing: { __typename: 'Listing', ...listing } };
    },
  } as unknown as PageServerRequest;
  await server.onPost!(request);
  expect(saved).toHaveLength(1);
  expect(saved[0]).toMatchObject(server === courseServer ? { offerings: [{ key: 'b' }] } : { places: [{ key: 'b' }] });
});
