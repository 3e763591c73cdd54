import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createCopy } from '../../lib/copy.js';
import type { Partner } from '../partner-doors.js';
import { KeyCard } from './key-card.js';

const key = {
  ...{ key: 'k', name: 'Search', kind: 'TEST', ending: 'x2', scopes: [], origins: [], works: true },
  ...{ madeAt: '2026-11-20T10:00:00Z', expiresAt: null, revokedAt: null },
};

it.each([
  ['2026-11-21', 'Nov 21, 2026'],
  // Uses are written down in the background: one of just now is not known yet.
  [null, 'Never, as of a minute ago'],
])('of a key last used on %s it says "%s"', (lastUsedOn, words) => {
  const apiKey = { ...key, lastUsedOn } as unknown as Partner['keys'][number];
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <KeyCard apiKey={apiKey} />
    </I18nProvider>,
  );
  expect(html).toContain(`>${words}<`);
});
