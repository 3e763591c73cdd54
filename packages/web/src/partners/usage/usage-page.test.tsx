import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { createCopy } from '../../lib/copy.js';
import { UsagePage } from './usage.page.js';
import type { UsageView } from './usage.server.js';

type Sum = UsageView['usage']['total'];
const sum = (requests: number, points: number, refused: number, milliseconds: number | null) =>
  ({
    ...{ requests, points, refused, failed: 0 },
    ...{ medianMilliseconds: milliseconds, milliseconds95: milliseconds, milliseconds99: milliseconds },
  }) as unknown as Sum;

const days = [sum(10, 1_000, 1, 4), sum(40, 4_000, 0, 25), sum(0, 0, 0, null), sum(20, 2_000, 8, 63)];
const usage: UsageView['usage'] = {
  ...{ operationsLeftOut: 0, codes: [{ code: 'TOO_COMPLEX', times: 9 }], total: sum(70, 7_000, 9, 63) },
  days: days.map((each, place) => ({ day: `2026-11-${18 + place}`, sum: each })),
  operations: [
    { operation: 'SearchNear', sum: sum(50, 5_600, 0, 25) },
    { operation: 'GetSlots', sum: sum(20, 1_400, 9, 63) },
  ],
};

function pageOf(state: UsageView): string {
  const environment: PageEnvironment = {
    ...{ now: '2026-11-21T12:00:00Z', origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234' },
    ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
    ...{ isSignedIn: true, state, shell: 'FULL' },
  };
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <MemoryRouter initialEntries={['/partners/usage']}>
          <UsagePage />
        </MemoryRouter>
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

const view: UsageView = { keys: [], key: null, days: 7, usage };
const figuresIn = (html: string) => [...html.matchAll(/<figure.*?<\/figure>/gs)].map(([figure]) => figure);
const heightsIn = (figure: string) =>
  [...figure.matchAll(/<rect[^>]* height="(\d+)"/g)].map(([, height]) => Number(height));

it('usage is drawn by day, with what was asked, its cost, errors and latency, and by operation', () => {
  const figures = figuresIn(pageOf(view));
  const names = figures.map((figure) => />([^<]*)<\/figcaption>/.exec(figure)?.[1]);
  expect(names).toEqual([
    ...['Requests', 'Points', 'Refused, or with errors', '95 of 100 answered within', 'Points by operation'],
  ]);
  const [asked, , errors, latency, operations] = figures;
  // Of a day on which nothing was asked there is no bar, and the highest is of the most; today's is not over.
  expect(heightsIn(asked!)).toEqual([18, 72, 35]);
  expect(heightsIn(errors!)).toHaveLength(2);
  expect(asked).toContain(
    'aria-label="Requests, each day from Nov 18 to Nov 21, which is not over, at most 40. The table of days has each."',
  );
  expect(latency).toContain('at most 63 ms');
  expect([...operations!.matchAll(/width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([100, 25]);
  expect(operations).toMatch(/SearchNear.*5,600.*GetSlots.*1,400/s);
});

it('and stands in tables: by operation, by code, by day', () => {
  const html = pageOf(view);
  const captions = [...html.matchAll(/<caption[^>]*>(.*?)<\/caption>/gs)].map(([, text]) => text);
  expect(captions).toEqual([
    ...['By operation, most expensive first', 'By code, most frequent first'],
    'Days with requests, newest first',
  ]);
  for (const head of ['Requests', 'Points', 'With errors', 'Refused', 'Half within', '95 of 100', '99 of 100']) {
    expect(html).toContain(`>${head}</th>`);
  }
  expect(html).toContain('12.9%');
});

it('of a day or two, the numbers stand for the charts', () => {
  const html = pageOf({ ...view, usage: { ...usage, days: usage.days.slice(0, 2), operations: [] } });
  expect(figuresIn(html)).toEqual([]);
  expect(html).toContain('Charts appear here once you have sent requests on 3 days.');
});
