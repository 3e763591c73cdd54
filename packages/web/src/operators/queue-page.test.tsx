import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../app/page-environment.js';
import { createCopy } from '../lib/copy.js';
import { QueuePage } from './queue-page.js';

const environment: PageEnvironment = {
  ...{ now: '2026-11-21T12:00:00Z', origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234' },
  ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
  ...{ isSignedIn: true, state: null, shell: 'FULL' },
};

function draw(words: { readonly done?: ReactNode; readonly about?: ReactNode; readonly isDecidedHere?: boolean }) {
  const items = { nodes: ['a', 'b'], pageInfo: { hasNextPage: false, endCursor: null } };
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <QueuePage title="What waits" path="/" items={items} keyOf={(item) => item} draw={(item) => item} {...words} />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

describe('a queue', () => {
  it('takes the focus when there is nothing to be read first', () => {
    for (const done of [undefined, null, false]) expect(draw({ done, about: 'What it is.' })).toContain('autofocus');
  });

  it('leaves the window where it is when something is said, and the focus to a script that can', () => {
    const after = draw({ done: 'Decided.' });
    expect(after).not.toContain('autofocus');
    expect(after).toContain('data-queue="after-words"');
  });

  it('whose items have no page of their own is walked from item to item, and promises no page', () => {
    const walked = draw({ isDecidedHere: true });
    expect(walked.match(/<li tabindex="-1" data-stop/g)).toHaveLength(2);
    expect(walked).not.toContain('Enter opens');
    expect(draw({})).toContain('Enter opens');
  });
});
