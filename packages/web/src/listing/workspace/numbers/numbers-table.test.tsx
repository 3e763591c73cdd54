import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createCopy } from '../../../lib/copy.js';
import { NumbersTable } from './numbers.page.js';

it('each number of a week says on a phone what it is', () => {
  const week = { beginsOn: '2026-11-16', endsOn: '2026-11-22', isOver: true, shown: null, opened: 22 };
  const weeks = [{ ...week, requests: 3, answered: 2, medianMinutesToAnswer: 300 }];
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <NumbersTable weeks={weeks} />
    </I18nProvider>,
  );
  const cells = [...html.matchAll(/<td [^>]*data-column="([^"]+)">(.*?)<\/td>/g)];
  expect(cells.map(([, column, answer]) => `${column}: ${answer?.replaceAll(/<[^>]+>/g, '')}`)).toEqual([
    ...['Shown in results: not counted then', 'Opened: 22', 'Requests: 3', 'Answered: 2'],
    'Half answered within: 5 hours',
  ]);
});
