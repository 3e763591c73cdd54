import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ComponentProps } from 'react';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import type { Role } from '../../generated/graphql.js';
import { createCopy } from '../../lib/copy.js';
import { SuspensionForm } from './suspension-form.js';
import { SuspensionDecisionWords } from './suspension-words.js';

type Props = ComponentProps<typeof SuspensionForm>;

function draw(roles: readonly Role[], confirmedAt: string | null, isInEffect = true): string {
  const suspension = { confirmedAt, isInEffect, waitsForAnswer: false };
  const given = { suspension, account: { roles }, typed: null, errors: [] };
  const environment: PageEnvironment = {
    ...{ now: '2026-11-21T12:00:00Z', origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234' },
    ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
    ...{ isSignedIn: true, state: null, shell: 'FULL' },
  };
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <SuspensionForm decision="END" {...(given as unknown as Omit<Props, 'decision'>)} />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

it('an operator reads that not everything is as it was once a partner’s account is open again', () => {
  const missed = 'Their webhooks are not told afterwards about what changed in the meantime.';
  for (const confirmedAt of [null, '2026-11-20T12:00:00Z']) {
    expect(draw(['PATIENT', 'PARTNER'], confirmedAt)).toContain(missed);
    expect(draw(['PATIENT', 'PRACTITIONER'], confirmedAt)).not.toContain(missed);
  }
  // Of one that waits for a second operator first, nothing was stopped.
  expect(draw(['PATIENT', 'PARTNER'], null, false)).not.toContain(missed);
});

it('nobody is asked for words to somebody who was told of nothing', () => {
  expect(draw(['PATIENT'], null)).toContain('For them to read (optional)');
  const html = draw(['PATIENT'], null, false);
  expect(html).not.toContain('For them to read');
  expect(html).toContain('It was never closed, and stays open. They are not told anything.');
  expect(html).toContain('Leave the account open');
});

it('what opens the form of one that never began does not say that the account is opened again', () => {
  const words = (isInEffect: boolean) =>
    renderToStaticMarkup(
      <I18nProvider i18n={createCopy()}>
        <SuspensionDecisionWords decision="END" isInEffect={isInEffect} />
      </I18nProvider>,
    );
  expect(words(false)).toBe('Leave the account open');
  expect(words(true)).toBe('Open the account again');
});
