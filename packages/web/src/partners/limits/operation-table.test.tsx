import { operationLimits } from '@clearing/shared/api-limits';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createCopy } from '../../lib/copy.js';
import { figure } from './figures.js';
import { OperationTable } from './operation-table.js';

/** More than a page may hold is refused whole, deeper questions about the schema by the lists in them; points stand in another table. */
const saidOtherwise: ReadonlySet<string> = new Set(['pageSize', 'introspectionDepth', 'cost']);

it('every limit by which the server refuses an operation stands on the page', () => {
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <OperationTable />
    </I18nProvider>,
  );
  for (const [name, most] of Object.entries(operationLimits)) {
    if (saidOtherwise.has(name)) continue;
    const said = name === 'bodyBytes' ? `${figure(most / 1024)} KB` : figure(most);
    expect([name, html.includes(`>${said}<`)]).toEqual([name, true]);
  }
});
