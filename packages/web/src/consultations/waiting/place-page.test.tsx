import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { PlacePage } from './place.page.js';
import { PlaceSentence } from './place-words.js';
import { placeServer } from './place.server.js';
import type { PageServerRequest } from '../../app/page-route.js';

/** The page of a place, in words alone. */
function drawn(place: object): string {
  const practitioner = { slug: 'ana', givenName: 'Ana', displayName: 'Ana Ruiz, MD', locations: [] };
  const waiting = { state: 'WAITING', leftBecause: null, offered: null, offeredUntilLabel: null, practitioner };
  const days = { contactErased: null, lastOfUse: null, until: 'Sat, Mar 20' };
  const state = { place: { ...waiting, ...place }, zone: 'America/Chicago', here: '', said: null, days };
  const environment = { state, path: '/', now: '2026-11-20T16:00:00Z' } as unknown as PageEnvironment;
  return renderToStaticMarkup(
    <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: {} } })}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <PlacePage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  ).replaceAll(/<[^>]+>/g, '');
}

const byVideo = { mode: 'VIDEO', minutes: 30, location: null, price: null };

it('promises nobody two hours for a time that is kept for less, since it is near', () => {
  const label = 'Fri, 3:00 pm Central time';
  const offered = { startsAt: '2026-11-20T21:00:00Z', label, own: label };
  const words = drawn({ consultationType: byVideo, offered, offeredUntilLabel: 'Fri, 10:40 am Central time' });
  expect(words).toContain('It is kept for you until Fri, 10:40 am Central time');
  expect(words).toContain('for two hours, or less if it is soon');
});

it('names the place of a talk in person, which may have moved since they joined', () => {
  const location = { name: null, street: '7 Elm Road', city: 'Tulsa', region: 'US-OK', postalCode: '74103' };
  expect(drawn({ consultationType: { ...byVideo, mode: 'IN_PERSON', location } })).toContain(
    '7 Elm Road, Tulsa, OK 74103',
  );
  expect(drawn({ consultationType: byVideo })).not.toContain('Tulsa');
});

it('says of a talk that was given up what stays true when it is offered again', () => {
  const drawn = renderToStaticMarkup(
    <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: {} } })}>
      <PlaceSentence state="LEFT" because="NOT_OFFERED" name="Ana" />
    </I18nProvider>,
  );
  expect(drawn).toBe('Ana stopped offering this talk, so you are off the list.');
});

it.each([
  ['who left for good, to nothing of theirs', null, false],
  ['who is there still, to their times', { id: 'p' }, true],
])('leads whoever waited for somebody %s', async (_, practitioner, leadsToTimes) => {
  const node = {
    ...{ __typename: 'WaitingListEntry', id: 'w', state: 'LEFT', leftBecause: 'NOT_OFFERED', offered: null },
    ...{ contactErasedAt: null, before: null, waitUntil: null },
    practitioner: { slug: 'ana', givenName: 'Ana', displayName: 'Ana Ruiz, MD', locations: [] },
    consultationType: { mode: 'VIDEO', minutes: 30, location: null, price: null },
  };
  const request = {
    ...{ params: { id: 'w' }, now: '2026-11-20T16:00:00Z' },
    url: new URL('http://localhost/waiting/w?zone=America/Chicago'),
    run: (_document: unknown, variables: object) => Promise.resolve('slug' in variables ? { practitioner } : { node }),
  } as unknown as PageServerRequest;
  const outcome = await placeServer.onGet!(request);
  expect(outcome).toMatchObject({ show: { leadsToTimes } });
  const environment = {
    ...{ state: 'show' in outcome ? outcome.show : null, path: '/', now: '2026-11-20T16:00:00Z' },
  } as unknown as PageEnvironment;
  const drawn = renderToStaticMarkup(
    <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: {} } })}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <PlacePage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
  expect(drawn.includes('href="/practitioners/ana/times"')).toBe(leadsToTimes);
});
