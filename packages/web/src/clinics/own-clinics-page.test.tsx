import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../app/page-environment.js';
import { createCopy } from '../lib/copy.js';
import { OwnClinicsPage } from './own-clinics.page.js';

const alder = { key: 'alder', slug: 'alder', name: 'Alder Clinic', hasOthers: false };
const membership = { key: 'm', clinicName: 'Alder Clinic', clinicSlug: 'alder', isManaged: false };

function drawn(own: { clinicMemberships: readonly object[]; clinicsToTakeUp: readonly object[] }): string {
  const state = { own: { managedClinics: [], listing: { id: 'l' }, ...own }, refusal: null, errors: [], done: null };
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={{ state } as unknown as PageEnvironment} head={null}>
        <OwnClinicsPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

it('a clinic that nobody keeps stands once, and whoever was invited there is not told that their listing brought it', () => {
  const page = drawn({
    clinicMemberships: [{ ...membership, places: [], placeKeys: [], shares: [] }],
    clinicsToTakeUp: [alder],
  });
  expect(page.match(/Alder Clinic/g)).toHaveLength(1);
  expect(page).toContain('You belong to it: you can manage its name and places.');
  expect(page.match(/Manage this clinic/g)).toHaveLength(1);
  expect(page).not.toContain('came here with your listing');
});

it('a clinic that a listing named stands by itself', () => {
  const page = drawn({ clinicMemberships: [], clinicsToTakeUp: [alder] });
  expect(page).toContain('It came here with your listing.');
  expect(page.match(/Manage this clinic/g)).toHaveLength(1);
});
