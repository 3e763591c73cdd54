import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PartnerPast } from './partner-past.js';

function drawn(decisions: Parameters<typeof PartnerPast>[0]['decisions']): string {
  const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
  const element = <PartnerPast decisions={decisions} />;
  return renderToStaticMarkup(<I18nProvider i18n={i18n}>{element}</I18nProvider>).replaceAll(/<[^>]+>/g, ' ');
}

it('what was decided before says what, why, when and by whom', () => {
  const words = drawn([
    { at: '2026-11-20T15:00:00Z', decision: 'END', reason: 'AGAINST_TERMS', by: 'rosa@clearing.example' },
    { at: '2026-11-01T15:00:00Z', decision: 'APPROVE', reason: null, by: null },
  ]);
  expect(words).toMatch(
    /Live keys ended.*against the terms\..*Nov 20.*rosa@clearing\.example.*Approved.*Nov 1.*a deleted account/,
  );
  expect(drawn([])).toBe('Nothing so far');
});
