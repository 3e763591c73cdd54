import { I18nProvider } from '@lingui/react';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { createCopy } from '../../lib/copy.js';
import { PartnerCard } from './partner-card.js';

type CardProps = ComponentProps<typeof PartnerCard>;

const partner: CardProps['partner'] = {
  ...{ key: 'k1', name: 'Elm Network', site: 'https://elm.example', purpose: 'A search.', email: 'ana@elm.example' },
  ...{ askedAt: '2026-11-20T15:00:00Z', agreedVersion: '2026-11-07', isOwn: true },
  ...{ otherWords: null, digest: 'd1' },
  suspensionKey: null,
  live: 'APPROVED',
  mayDecide: [],
  decisions: [],
};

const environment: PageEnvironment = {
  ...{ now: '2026-11-21T12:00:00Z', origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234' },
  ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
  ...{ isSignedIn: true, state: null, shell: 'FULL' },
};

function draw(changes: Partial<typeof partner> = {}, mend: CardProps['mend'] = null): string {
  return renderToStaticMarkup(
    <MemoryRouter>
      <I18nProvider i18n={createCopy()}>
        <PageEnvironmentProvider environment={environment} head={null}>
          <PartnerCard partner={{ ...partner, ...changes }} queue="APPROVED" mend={mend} />
        </PageEnvironmentProvider>
      </I18nProvider>
    </MemoryRouter>,
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

const asks: Partial<typeof partner> = {
  isOwn: false,
  otherWords: {
    ...{ name: 'Oak', site: 'https://oak.example', purpose: 'A search.' },
    askedAt: '2026-11-20T15:00:00Z',
  },
  mayDecide: ['END', 'APPROVE_WORDS', 'REFUSE_WORDS'],
};

it('what is asked for stands beside what stands, and what is the same is read once', () => {
  const html = draw(asks);
  const [, standing = '', asked = ''] = html.split('<section');
  expect(standing).toContain('Elm Network');
  expect(standing).toContain('href="https://elm.example"');
  expect(asked).toContain('Oak');
  expect(asked).toContain('href="https://oak.example"');
  expect(asked).toContain('The same');
  expect(html.split('A search.')).toHaveLength(2);
  expect(draw()).not.toContain('The same');
});

it('each form carries what was read, and a reason is asked for in the form that was sent', () => {
  const html = draw(asks, { key: 'k1', decision: 'REFUSE_WORDS', message: 'Choose a reason.' });
  expect(html.match(/name="digest" value="d1"/g)).toHaveLength(3);
  expect(html.match(/aria-invalid="true"/g)).toHaveLength(1);
  const [refuse = '', end = ''] = html.split('<details').slice(1);
  expect(refuse).toContain('Choose a reason.');
  expect(refuse).toContain('Not this change');
  expect(end).not.toContain('Choose a reason.');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
