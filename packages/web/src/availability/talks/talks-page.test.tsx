import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { createCopy } from '../../lib/copy.js';
import { TalksPage } from './talks.page.js';

const talk = {
  ...{ talkId: 't', name: 'First talk', mode: 'VIDEO', locationId: null, minutes: 30, price: null, noticeMinutes: 0 },
  ...{ bookingPolicy: 'REQUEST', state: 'OFFERED', firstTime: 'Thu, Mar 11, 9:00 am', noTimes: null, legalUntil: null },
  ...{ talksToCome: 0, talksOnEarlierTerms: 0 },
};

function drawn(view: { isSeen: boolean; noTimes: object | null; changed: string | null }): string {
  const own = { slug: 'yew', revision: 1, places: [], conflicts: [], talks: [talk], refusal: null, errors: [] };
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={{ state: { ...own, ...view } } as unknown as PageEnvironment} head={null}>
        <TalksPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  ).replaceAll(/<[^>]*>/g, '');
}

it('a paused listing says so where its first free time stands, and promises nothing of now', () => {
  const paused = { isSeen: false, noTimes: { reason: 'PAUSED', jurisdictions: [] } };
  const page = drawn({ ...paused, changed: 'kept' });
  expect(page).toContain('Your listing is paused, so nobody can ask.');
  expect(page).toContain('First free time, once your listing is shown: Thu, Mar 11, 9:00 am');
  expect(page).toContain('Saved. Patients see it once your listing is shown.');
  expect(drawn({ ...paused, changed: 'offered' })).toContain('Patients can ask for it once your listing is shown.');
  expect(drawn({ ...paused, changed: 'moved' })).toContain('in this order once your listing is shown.');
});

it('a listing that is seen says when it can be asked for', () => {
  const page = drawn({ isSeen: true, noTimes: null, changed: 'kept' });
  expect(page).toContain('First free time: Thu, Mar 11, 9:00 am');
  expect(page).toContain('Saved. Patients see it now.');
  expect(page).not.toContain('Nobody can ask');
});
