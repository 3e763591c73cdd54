import { I18nProvider } from '@lingui/react';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { createCopy } from '../../lib/copy.js';
import { ChoosePage } from '../proposing/choose.page.js';
import { TimeStep } from '../request/steps/time-step.js';

function drawn(Page: ComponentType, environment: object): string {
  const page = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment as PageEnvironment} head={null}>
        <Page />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
  return page.replaceAll(/<[^>]+>/g, ' ');
}

const talk = { mode: 'VIDEO', minutes: 20, price: null, location: null };
const startsAt = '2026-12-08T21:00:00Z';
const label = 'Tue, Dec 8, 3:00 pm Central time';

it.each([
  ['in a city of theirs that has that clock', 'America/Denver', '2:00 pm Mountain time in Santa Fe'],
  ['and in no city where none has it', 'America/Phoenix', '2:00 pm Mountain time where they are'],
])('a proposed time by the clock of whoever proposed it is %s', (_, timeZone, words) => {
  const locations = [{ city: 'Santa Fe', timeZone: 'America/Denver' }];
  const practitioner = { givenName: 'Ana', locations };
  const consultation = { state: 'REQUESTED', timeZone, history: [], practitioner, consultationType: talk };
  const times = [{ startsAt, label, there: '2:00 pm Mountain time' }];
  const state = { consultation, side: 'PATIENT', times, here: '/here', back: '/back', until: 'Friday', chosen: null };
  expect(drawn(ChoosePage, { state })).toContain(words);
});

it('a time near the one that was taken says whose the other clock is', () => {
  const view = {
    ...{ step: 'TIME', sealed: '', draft: { startsAt: '', referral: null }, talk, problems: [], notice: null },
    ...{ person: { slug: 'ana', givenName: 'Ana', locations: [] }, free: null, progress: { light: 0 } },
    near: [{ startsAt, label, own: 'Tue, Dec 8, 2:00 pm Mountain time' }],
  } as unknown as Parameters<typeof TimeStep>[0]['view'];
  const page = drawn(() => <TimeStep view={view} />, { now: startsAt });
  expect(page).toContain('2:00 pm Mountain time where they are');
});
