import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { OfferingFields } from './offering-fields.js';
import type { PartView } from '../workspace-doors.js';

function draw(jurisdictions: readonly string[]): string {
  const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
  const draft = { places: [], licenses: jurisdictions.map((jurisdiction) => ({ jurisdiction })) };
  const choices = { deliveryMethods: [], professions: [] };
  const view = { choices, listing: { draft } } as unknown as PartView;
  return renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <OfferingFields view={view} />
    </I18nProvider>,
  );
}

it('leads whoever has to say in which states to where that is said, or to a licence first', () => {
  expect(draw(['US-TX'])).toMatch(/<input[^>]*id="remoteIn"[^>]*value="US-TX"/);
  expect(draw([])).toContain('<a id="remoteIn" href="/listing/licences/new">Add a licence</a>');
});
