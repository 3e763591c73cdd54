import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../app/page-environment.js';
import { createCopy } from '../lib/copy.js';
import { NewKeyPage } from './keys/new-key.page.js';
import type { NewKeyView } from './keys/new-key.server.js';
import { WebhookFields } from './webhooks/webhook-fields.js';
import { WordsFields } from './words/words-fields.js';

const newKey: NewKeyView = {
  ...{ errors: [], refusal: null, live: 'APPROVED' },
  typed: { kind: null, name: '', scopes: [], origins: '', days: '' },
};

const environment: PageEnvironment = {
  ...{ now: '2026-11-21T12:00:00Z', origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234' },
  ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
  ...{ isSignedIn: true, state: newKey, shell: 'FULL' },
};

const none = () => undefined;
const fields: Readonly<Record<string, readonly [field: string, most: number, said: string, form: ReactNode]>> = {
  'the organisation': ['organisation', 120, '120', <WordsFields values={noWords()} errorOf={none} />],
  'what a partner wants': ['purpose', 1000, '1,000', <WordsFields values={noWords()} errorOf={none} />],
  'a key’s name': ['name', 60, '60', <NewKeyPage />],
  'a webhook’s name': ['name', 60, '60', <WebhookFields errors={[]} typed={{ name: '', address: '', events: [] }} />],
};

function noWords() {
  return { organisation: '', site: '', purpose: '' };
}

// A browser lets nothing longer in, and says nothing when it cuts what is pasted.
it.each(Object.entries(fields))('how long %s may be is said beside the field', (_, [field, most, said, form]) => {
  const html = renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment} head={null}>
        {form}
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
  const control = new RegExp(`<(?:input|textarea)[^>]* name="${field}"[^>]*>`).exec(html)?.[0];
  expect(control).toContain(`maxLength="${most}"`);
  const hint = new RegExp(`id="${field}-hint">([^<]*)<`).exec(html)?.[1];
  expect(hint).toMatch(new RegExp(` At most ${said} characters\\.$`));
});
