import { I18nProvider } from '@lingui/react';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../../app/page-environment.js';
import { createCopy } from '../../../lib/copy.js';
import { OfferingsPage } from './offerings.page.js';
import { SupportPage } from './support.page.js';

function drawnWith(offerings: readonly object[], Page: ComponentType, more: object = {}): string {
  const draft = { places: [{ key: 'yew', clinicName: 'Yew Clinic' }], offerings };
  const listing = { draft, tasks: [], flagged: [] };
  const choices = { deliveryMethods: [], integrationModalities: [] };
  const state = { listing, choices, errors: [], fields: {}, saved: false, ...more };
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={{ state } as unknown as PageEnvironment} head={null}>
        <Page />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

function drawn(careSetting: string, placeKey: string | null): string {
  const offering = { key: 'o', deliveryMethod: 'im-injection', careSetting, placeKey, coursePrice: null };
  return drawnWith([offering], OfferingsPage);
}

it.each([
  ['CLINIC', 'yew', 'Yew Clinic'],
  ['CLINIC', null, 'No place is given'],
  ['CLINIC', 'taken-off', 'No place is given'],
  ['HOME_SUPERVISED_REMOTELY', null, 'At home, supervised remotely'],
])('care (%s) at the place %j is at: %s', (setting, placeKey, words) => {
  expect(drawn(setting, placeKey)).toContain(words);
});

it('whoever saved something of what was taken off meanwhile reads that nothing was saved', () => {
  const words = 'That is no longer there to change, so nothing was saved.';
  expect(drawnWith([], OfferingsPage)).not.toContain(words);
  expect(drawnWith([], OfferingsPage, { isGone: true })).toContain(words);
});

it('who offers no medicine reads, where they would say it, that to refer people to others makes no listing', () => {
  expect(drawnWith([], OfferingsPage)).toContain('Referring people to others is not enough for a listing.');
  const words = 'If you give no medicine, you are listed if you do it, or someone in your practice does.';
  expect(drawnWith([], SupportPage)).toContain(words);
  expect(drawnWith([{ key: 'o' }], SupportPage)).not.toContain(words);
});
