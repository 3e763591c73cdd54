import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createCopy } from '../../../lib/copy.js';
import { StateNotice } from './state-notice.js';
import type { OwnListing } from '../workspace-doors.js';

/** What is announced, and all that is said. */
function noticesOf(listing: Partial<OwnListing>, changed: string | null) {
  const all = { practitioner: { slug: 'ana' }, hiding: null, appeal: null, review: null, reviewDecided: null };
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <StateNotice listing={{ ...all, versions: [], ...listing } as unknown as OwnListing} changed={changed} />
    </I18nProvider>,
  );
  const titles = [...html.matchAll(/<p class="notice__title">(.*?)<\/p>/g)].map(([, title]) => title);
  return { titles, isAnnounced: html.includes('role="status"'), html };
}

it('where a listing is in its life is said once, and announced when it was just brought there', () => {
  expect(noticesOf({ state: 'PUBLISHED' }, null)).toMatchObject({ titles: ['It is published.'], isAnnounced: false });
  const published = noticesOf({ state: 'PUBLISHED' }, 'published');
  expect(published).toMatchObject({ titles: ['It is published.'], isAnnounced: true });
  expect(published.html).toContain('People find it within a second.');
  expect(noticesOf({ state: 'PUBLISHED' }, 'resumed').isAnnounced).toBe(true);
  const paused = { titles: ['It is paused: nobody sees it.'], isAnnounced: true };
  expect(noticesOf({ state: 'PAUSED' }, 'paused')).toMatchObject(paused);
});

it('an address that says what was done once says nothing of what has changed since', () => {
  expect(noticesOf({ state: 'PAUSED' }, 'published')).toMatchObject({
    titles: ['It is paused: nobody sees it.'],
    isAnnounced: false,
  });
});

it('a no to words is said until something was published after it, also on the same day', () => {
  const review = { isOpen: false, isAllowed: false, decidedAt: '2027-03-14T15:00:00Z' };
  const published = (at: string) => [{ number: 2, at, why: 'KEEPER', publishedOn: '2027-03-14' }];
  const titlesAfter = (at: string) =>
    noticesOf({ state: 'PUBLISHED', review, versions: published(at) } as unknown as Partial<OwnListing>, null).titles;
  const no = 'An operator read your words, and asks you to change them.';
  expect(titlesAfter('2027-03-14T14:59:00Z')).toContain(no);
  expect(titlesAfter('2027-03-14T15:01:00Z')).toEqual(['It is published.']);
});

it('of what is with an operator while the listing is hidden nothing is said to be published', () => {
  const review = { isOpen: true, isAboutLikeness: false, isDraftChanged: false, sentAt: 'Sat, Mar 13' };
  const hidden = { state: 'HIDDEN', review } as unknown as Partial<OwnListing>;
  const { html } = noticesOf(hidden, null);
  expect(html).toContain('Nothing is published while your listing is hidden');
  expect(html).not.toContain('you can publish at once');
  expect(noticesOf({ ...hidden, state: 'PUBLISHED' }, null).html).toContain('you can publish at once');
});

it('nobody finds within a second what is published and cannot be shown', () => {
  const { html } = noticesOf({ state: 'PUBLISHED', practitioner: null }, 'published');
  expect(html).toContain('It is not shown now');
  expect(html).not.toContain('within a second');
});
