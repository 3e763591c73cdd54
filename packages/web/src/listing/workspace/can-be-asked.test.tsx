import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createCopy } from '../../lib/copy.js';
import { CanBeAsked } from './can-be-asked.js';

function drawn(noTimes: { reason: 'PAUSED'; jurisdictions: string[] } | null): string {
  const talk = { talkId: 't', name: 'First talk', state: 'OFFERED' as const, noTimes: null, legalUntil: null };
  const talks = [{ ...talk, firstTime: 'Thu, Mar 11, 9:00 am' }];
  const asked = { slug: 'yew', timeZoneWords: 'Central time', noTimes, week: [], talks };
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <CanBeAsked asked={asked} />
    </I18nProvider>,
  );
  return html.replaceAll(/<[^>]*>/g, '');
}

it('a first free time of a listing that nobody sees is one for when it is shown', () => {
  expect(drawn(null)).toContain('First talk: first free time Thu, Mar 11, 9:00 am');
  const paused = drawn({ reason: 'PAUSED', jurisdictions: [] });
  expect(paused).toContain('Your listing is paused, so nobody can ask.');
  expect(paused).toContain('First talk: first free time, once your listing is shown: Thu, Mar 11, 9:00 am');
});
