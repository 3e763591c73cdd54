import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createCopy } from '../../lib/copy.js';
import type { HoursView } from '../hours/hours.server.js';
import { ComingDays } from './coming-days.js';

function headingWhen(isSeen: boolean): string | undefined {
  const view = { hours: { slug: 'yew', isSeen, noTimes: null }, days: [], talks: [], allWeeks: false };
  const page = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <ComingDays view={view as unknown as HoursView} zone="Central time" />
    </I18nProvider>,
  );
  return /<h2[^>]*>([^<]*)<\/h2>/.exec(page)?.[1];
}

it('what nobody sees now is not said to be seen', () => {
  expect(headingWhen(true)).toBe('As patients see it');
  expect(headingWhen(false)).toBe('As patients see it once your listing is shown');
});
