import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { AskedPerson } from '../asked-person.js';
import { OutsideLicensure } from './outside-licensure.js';

const inOklahoma = (inForce: boolean, verification: object | null) => ({
  ...{ jurisdiction: 'US-OK', startsOn: null, expiresOn: '2028-01-01' },
  ...{ inForce, verification },
});
const video = { id: 'video', name: 'First talk', mode: 'VIDEO', minutes: 20, location: null };

/** What somebody who will be in Oklahoma reads of Ana, whose licence in Texas we checked. */
function said(licenses: readonly object[]): string {
  const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
  const person = { slug: 'ana', givenName: 'Ana', consultationTypes: [video], licenses } as unknown as AskedPerson;
  const drawn = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <OutsideLicensure person={person} talkId="video" place="US-OK" licensedIn={['Texas']} elsewhere={null} />
    </I18nProvider>,
  );
  return drawn.replaceAll(/<[^>]+>/g, ' ');
}

it.each([
  ['none there', []],
  ['one there that has run out', [inOklahoma(false, null)]],
])('with %s, in which place a licence is', (_, licenses) => {
  expect(said(licenses)).toMatch(/Ana is licensed in Texas\..*A licence counts where you are/s);
});

it.each([
  ['whose check ran out', { state: 'LAPSED', checkedOn: '2026-05-18', recheckBy: '2026-11-14' }, 'ran out on Nov 14'],
  ['that we have not checked', null, 'We have not checked Ana’s licence in Oklahoma'],
  ['that we found otherwise', { state: 'DISPUTED', checkedOn: '2026-10-01', recheckBy: null }, 'does not fit'],
])('with one there %s, that, and not that there is none', (_, verification, words) => {
  const text = said([inOklahoma(true, verification)]);
  expect(text).toContain(words);
  expect(text).not.toContain('A licence counts where you are');
});
