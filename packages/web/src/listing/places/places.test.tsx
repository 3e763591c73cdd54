import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createCopy } from '../../lib/copy.js';
import { Places } from './places.js';

it('of whoever sees nobody in a place, the part about places says so', () => {
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <Places practitioner={{ locations: [], clinics: [] }} isPreview={false} />
    </I18nProvider>,
  );
  expect(html).toContain('There is no place to go to: everything offered here is by video, by phone or at home.');
});
