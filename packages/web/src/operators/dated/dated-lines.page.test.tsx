import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { createCopy } from '../../lib/copy.js';
import { DatedLinesPage } from './dated-lines.page.js';

function read(line: object, today: string): string {
  const facts = {
    ...{ key: 'HELP_LINE.1', kind: 'HELP_LINE', version: 1, standing: 'IN_FORCE', about: 'A line', languages: ['en'] },
    ...{ effectiveFrom: '2024-01-01', effectiveTo: null, phone: '988', availability: '24 hours a day', ...line },
  };
  const lines = { nodes: [facts], pageInfo: { hasNextPage: false, endCursor: null } };
  const state = { kind: 'HELP_LINE', standing: 'IN_FORCE', today, lines, unknown: [], isTakenBack: false };
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={{ state } as unknown as PageEnvironment} head={null}>
        <DatedLinesPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
  return html.replaceAll(/<[^>]+>/g, '');
}

it('a help line says when it was last checked, and that a month is over', () => {
  const due = 'Check again that it answers';
  const fresh = read({ checkedOn: '2026-11-21' }, '2026-12-21');
  expect(fresh).toContain('Last checked Nov 21, 2026');
  expect(fresh).not.toContain(due);
  expect(read({ checkedOn: '2026-11-21' }, '2026-12-22')).toContain(due);
  // Nobody calls one that has ended, and other lines are not called.
  expect(read({ checkedOn: '2026-11-21', standing: 'ENDED' }, '2027-12-22')).not.toContain('checked');
  expect(read({ checkedOn: null }, '2027-12-22')).not.toContain('checked');
});
