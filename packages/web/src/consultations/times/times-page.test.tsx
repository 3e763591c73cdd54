import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { createCopy } from '../../lib/copy.js';
import { TimesPage } from './times.page.js';

const checked = { state: 'REGISTRY_MATCHED', checkedOn: '2026-09-01', recheckBy: '2027-09-01' };
const inTexas = { jurisdiction: 'US-TX', startsOn: null, inForce: true, verification: null };
const isToCome = { startsOn: '2026-12-20', inForce: false };
const talk = { id: 'talk', name: 'First talk', minutes: 20, noticeMinutes: 60, bookingPolicy: 'REQUEST', price: null };

/** The page of a kind of talk that has no free times, as somebody reads it who will be there. */
function drawn(
  mode: string,
  licenses: readonly object[],
  from: string | null,
  verifications: readonly object[] = [],
): string {
  const person = {
    ...{ slug: 'ana', givenName: 'Ana', displayName: 'Ana Ruiz, MD', locations: [], licenses, verifications },
    consultationTypes: [{ ...talk, mode, location: null }],
  };
  const none = { zone: 'America/Chicago', days: [], chosen: null, noneUntil: null, isOutsideLicensure: false };
  const state = {
    ...{ person, talkId: 'talk', isTalkGone: false, reader: { from, zone: null, referral: null }, sentBy: null },
    ...{ free: none, elsewhere: null, licensedIn: [] },
  };
  const environment = { now: '2026-11-20T15:00:00Z', state } as unknown as PageEnvironment;
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <TimesPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

it.each([
  ['a licence there that we checked', 'VIDEO', [{ ...inTexas, verification: checked }], 'US-TX', true],
  ['one that begins later', 'PHONE', [{ ...inTexas, ...isToCome, verification: checked }], 'US-TX', true],
  [
    'one that begins on this day, which begins later in Washington',
    'PHONE',
    [{ ...inTexas, startsOn: '2026-11-20', inForce: false, verification: checked }],
    'US-TX',
    true,
  ],
  ['one that nobody looked up', 'VIDEO', [inTexas], 'US-TX', false],
  ['one elsewhere', 'VIDEO', [{ ...inTexas, verification: checked }], 'US-CA', false],
  [
    'one somewhere, of who did not say where they will be',
    'VIDEO',
    [{ ...inTexas, verification: checked }],
    null,
    true,
  ],
  ['none that counts anywhere', 'VIDEO', [inTexas], null, false],
  ['one that nobody looked up, in person', 'IN_PERSON', [inTexas], 'US-TX', true],
])(
  'with %s, %s: whoever could join the waiting list is led to it, and nobody else',
  (_, mode, licenses, from, helps) => {
    const html = drawn(mode, licenses, from);
    expect(html.includes('Join the waiting list')).toBe(helps);
    expect(html.includes('notice--caution')).toBe(!helps && from !== null);
  },
);

it('whom we found on the federal list nobody is led to wait for, in person either', () => {
  const found = [{ subject: 'FEDERAL_EXCLUSION', state: 'DISPUTED' }];
  for (const mode of ['VIDEO', 'IN_PERSON']) {
    const html = drawn(mode, [{ ...inTexas, verification: checked }], null, found);
    expect(html).toContain('no free times online now');
    expect(html).not.toContain('Join the waiting list');
  }
});
