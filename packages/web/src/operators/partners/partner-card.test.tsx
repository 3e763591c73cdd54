import { I18nProvider } from '@lingui/react';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createCopy } from '../../lib/copy.js';
import { PartnerCard } from './partner-card.js';

const partner: ComponentProps<typeof PartnerCard>['partner'] = {
  ...{ key: 'k1', name: 'Elm Network', site: 'https://elm.example', purpose: 'A search.', email: 'ana@elm.example' },
  ...{ askedAt: '2026-11-20T15:00:00Z', agreedVersion: '2026-11-07', isOwn: true },
  suspensionKey: null,
  live: 'APPROVED',
  mayDecide: [],
  decisions: [],
};

function draw(changes: Partial<typeof partner> = {}): string {
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PartnerCard partner={{ ...partner, ...changes }} queue="APPROVED" error={null} />
    </I18nProvider>,
  );
}

it('an operator reads the day of the terms as the partner does, and not as a program writes it', () => {
  expect(draw()).toContain('<dt>Terms agreed to</dt><dd>Nov 7, 2026</dd>');
});

it('an operator reads that keys open nothing whatever is decided, and where why', () => {
  const html = draw({ suspensionKey: 's1' });
  expect(html).toContain('Their account is suspended');
  expect(html).toContain('href="/operators/suspensions/s1"');
  expect(draw()).not.toContain('suspen');
});
