import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { createCopy } from '../../lib/copy.js';
import { HiddenListingsPage } from './hidden-listings.page.js';

const yew = {
  key: 'yew',
  name: 'Yew, LCSW',
  place: 'Dallas, TX',
  since: '2026-11-20T16:00:00Z',
  reason: 'A_MISTAKE',
  by: null,
  isOwn: false,
};

function drawn(after: string | null): string {
  const listings = { nodes: [yew], pageInfo: { hasNextPage: false, endCursor: 'yew' } };
  const inTheWay = { key: 'yew', words: 'Choose a reason.', isAboutReason: true };
  const state = { listings, after, isShown: false, inTheWay };
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={{ state, formToken: 'token-1' } as unknown as PageEnvironment} head={null}>
        <HiddenListingsPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

it('whoever chose no reason on a later page of the list is led to the field, which stands on that page', () => {
  const page = drawn('2026-11-21 yew');
  expect(page).toContain('action="/operators/hidden?after=2026-11-21%20yew"');
  expect(page).toMatch(/href="#yew-reason".*id="yew-reason"/s);
  expect(drawn(null)).toContain('action="/operators/hidden"');
});

it('two of one name are told apart by where they work, and what is shown again is the hiding that was read', () => {
  const page = drawn(null);
  expect(page).toContain('Dallas, TX');
  expect(page).toContain('name="since" value="2026-11-20T16:00:00Z"');
});
