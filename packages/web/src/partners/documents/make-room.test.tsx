import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { createCopy } from '../../lib/copy.js';
import { MakeRoom } from './make-room.js';

const environment: PageEnvironment = {
  ...{ now: '2026-11-21T12:00:00Z', origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234' },
  ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
  ...{ isSignedIn: true, state: null, shell: 'FULL' },
};

it.each([
  [1, '1 of 1,000 is kept.'],
  [2, '2 of 1,000 are kept.'],
  [1_000, '1,000 of 1,000 are kept.'],
])('of %d documents it says: %s', (count, words) => {
  const documents = Array.from({ length: count }, (_, place) => ({
    ...{ hash: String(place), operations: 'First', points: 1, trouble: null, deprecated: [] },
    ...{ uploadedAt: '2026-11-20T10:00:00Z', staysUntil: '2027-12-25T10:00:00Z' },
  }));
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <MakeRoom documents={documents} error={undefined} />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
  expect(html).toContain(words);
});
