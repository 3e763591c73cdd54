import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../app/page-environment.js';
import { createCopy } from '../lib/copy.js';
import { DeprecatedElement } from './deprecated/deprecated-element.js';
import { BudgetTable } from './limits/budget-table.js';
import { CodesTable } from './usage/usage-tables.js';
import { WebhookDeliveries } from './webhooks/webhook-deliveries.js';
import type { WebhookView } from './webhooks/webhook.server.js';

const environment: PageEnvironment = {
  ...{ now: '2026-11-21T12:00:00Z', origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234' },
  ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
  ...{ isSignedIn: true, state: null, shell: 'FULL' },
};

function draw(element: ReactNode): string {
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment} head={null}>
        {element}
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

const view = {
  webhook: { key: 'w1' },
  ...{ secrets: [], listing: null, live: 'APPROVED', done: null, refusal: null, state: null, about: null },
  deliveries: {
    nodes: [
      {
        ...{ key: 'd1', type: 'listing.hidden', toldAt: '2026-11-20T10:00:00Z', state: 'GIVEN_UP', dueAt: null },
        ...{ isBehindAnother: false, lastAttempt: { at: '2026-11-20T10:00:00Z', status: null, trouble: 'TOO_SLOW' } },
        listing: { practitionerId: 'p1', name: 'Ana Ruiz, MD', slug: 'ana-ruiz' },
      },
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
} as unknown as WebhookView;

it('what became of a message stands below it on a phone, each answer beside what it answers', () => {
  const html = draw(<WebhookDeliveries view={view} />);
  const cells = [...html.matchAll(/<td role="cell" data-column="([^"]+)"><div>(.*?)<\/div><\/td>/g)];
  const words = cells.map(([, column, answer]) => `${column}: ${answer?.replaceAll(/<[^>]+>/g, '')}`);
  expect(words).toEqual([
    ...['About: Ana Ruiz, MD', 'State: Given up', 'Last answer: No answer within 15 seconds'],
    'Reported at: Nov 20, 2026, 10:00 am UTC',
  ]);
});

const columnsOf = (html: string) => [...html.matchAll(/<td [^>]*data-column="([^"]+)"/g)].map(([, column]) => column);

it('whichever key still asks for what goes out, each number of it says on a phone what it is', () => {
  const use = { keyName: 'Search', keyEnding: 'x2', keyKind: 'LIVE', isRevoked: false } as const;
  const uses = [{ ...use, thisMonth: 12_345, lastMonth: 0, lastOn: '2026-11-20' }];
  const html = draw(<DeprecatedElement element={{ path: 'A.b', reason: null, removedNotBefore: null, uses }} />);
  expect(columnsOf(html)).toEqual(['This month', 'Last month', 'Last used']);
  expect(html).toMatch(/12,345.*Nov 20, 2026/);
});

it('and so does each limit of what may be asked', () => {
  const columns = columnsOf(draw(<BudgetTable />));
  expect(columns.slice(0, 3)).toEqual(['At most at once', 'Back per second', 'One operation']);
});

it.each([
  ['older', { hasPreviousPage: true, hasNextPage: false }, 'Nothing older.', true],
  ['newer', { hasPreviousPage: false, hasNextPage: true }, 'Nothing newer.', true],
  ['at all', { hasPreviousPage: false, hasNextPage: false }, 'Nothing of this kind.', false],
])('where nothing is %s the log says so, and leads on', (_, turned, words, leadsOn) => {
  const deliveries = { nodes: [], pageInfo: { ...turned, startCursor: null, endCursor: null } };
  const html = draw(<WebhookDeliveries view={{ ...view, deliveries } as unknown as WebhookView} />);
  expect(html).toContain(words);
  expect(html.includes('The newest messages')).toBe(leadsOn);
});

it('a long code breaks, so that its numbers are in sight beside it', () => {
  const html = draw(<CodesTable codes={[{ code: 'PERSISTED_QUERY_NOT_FOUND', times: 3 }]} requests={10} />);
  expect(html).toMatch(/PERSISTED.*<wbr\/>.*QUERY.*<wbr\/>.*NOT.*<wbr\/>.*FOUND/);
});
