import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { checkedJurisdictions, type AskedPerson } from '../asked-person.js';
import { OutsideLicensure } from './outside-licensure.js';

const environment = { now: '2026-11-20T15:00:00Z' } as PageEnvironment;
const checked = { state: 'REGISTRY_MATCHED', checkedOn: '2026-09-01', recheckBy: '2026-12-01' };
const licence = (
  jurisdiction: string,
  inForce: boolean,
  verification: object | null,
  startsOn: string | null = null,
) => ({
  ...{ jurisdiction, startsOn, inForce, verification },
});
const inTexas = licence('US-TX', true, checked);
const inOklahoma = (...is: [inForce: boolean, verification: object | null, startsOn?: string]) =>
  licence('US-OK', ...is);
const video = { id: 'video', name: 'First talk', mode: 'VIDEO', minutes: 20, location: null };
const names: Readonly<Record<string, string>> = { 'US-TX': 'Texas', 'US-OK': 'Oklahoma', 'US-NM': 'New Mexico' };

/** What somebody who will be in Oklahoma reads of Ana, whose licence in Texas we checked. */
function said(
  licenses: readonly object[],
  more: { readonly day?: string; readonly isForOther?: boolean; readonly verifications?: readonly object[] } = {},
): string {
  const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
  const person = {
    ...{ slug: 'ana', givenName: 'Ana', consultationTypes: [video] },
    licenses: [inTexas, ...licenses],
    verifications: more.verifications ?? [],
  } as unknown as AskedPerson;
  const licensedIn = checkedJurisdictions(person).map((code) => names[code]!);
  const drawn = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <OutsideLicensure {...{ person, licensedIn, talkId: 'video', place: 'US-OK', elsewhere: null, ...more }} />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
  return drawn
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

it.each([
  ['none there', []],
  ['one there that has run out', [inOklahoma(false, null)]],
  ['a privilege there of which nobody knows the first day', [inOklahoma(false, checked)]],
  ['one in New Mexico that begins later', [licence('US-NM', false, checked, '2026-12-20')]],
])('with %s, in which place a licence is', (_, licenses) => {
  expect(said(licenses)).toMatch(/Ana is licensed in Texas\. .*A licence counts where you are/);
});

it.each([
  ['whose check ran out', { state: 'LAPSED', checkedOn: '2026-05-18', recheckBy: '2026-11-14' }, 'ran out on Nov 14'],
  ['that we have not checked', null, 'We have not checked Ana’s licence in Oklahoma'],
  ['that we found otherwise', { state: 'DISPUTED', checkedOn: '2026-10-01', recheckBy: null }, 'does not match'],
])('with one there %s, that, and not that there is none', (_, verification, words) => {
  const text = said([inOklahoma(true, verification)]);
  expect(text).toContain(words);
  expect(text).not.toContain('A licence counts where you are');
});

describe('with one there that holds today', () => {
  const endsBefore = [inOklahoma(true, checked)];

  it('and not on the day of the talk, that none covers that day: Oklahoma is not among the states', () => {
    expect(said(endsBefore, { day: '2026-12-09' })).toContain(
      'Not possible from Oklahoma Ana is licensed in Texas. None of Ana’s licences in Oklahoma that we have checked covers that day. You said you will be there, so Ana can’t see you by video.',
    );
  });

  it('the same of whoever is asked for', () => {
    expect(said(endsBefore, { day: '2026-12-09', isForOther: true })).toContain(
      'covers that day. You said they will be there, so Ana can’t see them by video.',
    );
  });

  it('and on none of the days that are free, that', () => {
    expect(said(endsBefore)).toContain('covers the days with free times. You said you will be there');
  });
});

describe('with one there that we have checked and that begins later', () => {
  const later = [inOklahoma(false, checked, '2026-12-20')];

  it.each([undefined, '2026-12-09'])('from which day on, when the talk is on %s', (day) => {
    expect(said(later, { ...(day && { day }) })).toContain(
      'Not licensed in Oklahoma yet Ana’s licence in Oklahoma begins on Dec 20, 2026. Before that day Ana can’t see you there by video.',
    );
  });

  it('the same of whoever is asked for', () => {
    expect(said(later, { isForOther: true })).toContain('Before that day Ana can’t see them there by video.');
  });

  it('no more than that none covers that day, when the talk is after its first day', () => {
    const text = said(later, { day: '2026-12-20' });
    expect(text).toContain(
      'Ana is licensed in Texas. None of Ana’s licences in Oklahoma that we have checked covers that day.',
    );
    expect(text).not.toContain('begins on');
  });
});

it('with one there that begins later and that we have not checked, nobody is asked to wait for it', () => {
  const text = said([inOklahoma(false, null, '2026-12-20')], { day: '2026-12-09' });
  expect(text).toContain('None of Ana’s licences in Oklahoma that we have checked covers that day.');
  expect(text).not.toContain('begins on');
});

it('of whom we found on the federal list no licence is said to be missing, or to count elsewhere', () => {
  const words = said([inOklahoma(true, checked)], {
    verifications: [{ subject: 'FEDERAL_EXCLUSION', state: 'DISPUTED' }],
  });
  expect(words).toContain('Ana can’t see anyone now');
  expect(words).not.toMatch(/licen[cs]e/);
});
