import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../../app/page-environment.js';
import { createCopy } from '../../../lib/copy.js';
import { OfferingsPage } from './offerings.page.js';

function drawn(careSetting: string, placeKey: string | null): string {
  const draft = {
    places: [{ key: 'yew', clinicName: 'Yew Clinic' }],
    offerings: [{ key: 'o', deliveryMethod: 'im-injection', careSetting, placeKey, coursePrice: null }],
  };
  const listing = { draft, tasks: [], flagged: [] };
  const state = { listing, choices: { deliveryMethods: [] }, errors: [], saved: false };
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={{ state } as unknown as PageEnvironment} head={null}>
        <OfferingsPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

it.each([
  ['CLINIC', 'yew', 'Yew Clinic'],
  ['CLINIC', null, 'No place is given'],
  ['CLINIC', 'taken-off', 'No place is given'],
  ['HOME_SUPERVISED_REMOTELY', null, 'At home, supervised remotely'],
])('care (%s) at the place %j is at: %s', (setting, placeKey, words) => {
  expect(drawn(setting, placeKey)).toContain(words);
});
