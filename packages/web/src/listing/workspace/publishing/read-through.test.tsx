import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Draft } from '../workspace-doors.js';
import { ReadThrough } from './read-through.js';

it('says what somebody who gives no medicine offers, and whom they see', () => {
  const draft = {
    person: { givenName: 'Ingrid', familyName: 'Vale', postnominals: [] },
    ...{ licenses: [], places: [], offerings: [], words: { headline: null, about: null } },
    support: { level: 'IN_HOUSE' },
    reach: { conditions: ['ptsd'], languages: [] },
  } as unknown as Draft;
  const html = renderToStaticMarkup(
    <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: {} } })}>
      <ReadThrough draft={draft} />
    </I18nProvider>,
  );
  expect(html).toMatch(/Support before and after.*?I do, or someone in my practice/s);
  expect(html).toMatch(/Who you see.*?People with one condition/s);
  expect(html).toContain('href="/listing/support"');
});
