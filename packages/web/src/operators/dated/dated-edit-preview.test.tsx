import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { createCopy } from '../../lib/copy.js';
import { DatedEditPreview } from './dated-edit-preview.js';
import type { DatedEditView, PreviewSeen } from './dated-edit.server.js';

it('each line that an edit makes says its name: an insurer’s is all that was typed of it', () => {
  const line = (key: string, about: string) => ({
    ...{ key, about, kind: 'INSURER', version: 1, standing: 'TO_COME', effectiveFrom: '2027-01-01', languages: [] },
  });
  const preview = { token: '', days: [], lines: [line('1', 'Oak Mutual'), line('2', 'Elm Mutual')], changed: null };
  const view = { kind: 'INSURER', act: 'CORRECT', typed: {} };
  const environment = { state: view, formToken: 'token-1' } as unknown as PageEnvironment;
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <DatedEditPreview view={view as unknown as DatedEditView} preview={preview as unknown as PreviewSeen} />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
  expect(html).toMatch(/<h3>Oak Mutual<\/h3>.*<h3>Elm Mutual<\/h3>/);
});
