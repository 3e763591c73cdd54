import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import type { Role } from '../../generated/graphql.js';
import { createCopy } from '../../lib/copy.js';
import { SuspendPage } from './suspend.page.js';
import type { SuspendView } from './suspend.server.js';

function draw(roles: readonly Role[], waitsForSecond: boolean): string {
  const account = {
    ...{ email: 'ana@elm.example', roles, listings: [], waitingRequests: 0, talksAhead: 0, nextTalkAt: null },
    ...{ isOwn: false, suspensionKey: null, waitsForSecond },
  };
  const state = { of: '', account, isNobody: false, errors: [], refusal: null, reason: null, note: '' };
  const environment: PageEnvironment = {
    ...{ now: '2026-11-21T12:00:00Z', origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234' },
    ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
    ...{ isSignedIn: true, state: state as unknown as SuspendView, shell: 'FULL' },
  };
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <SuspendPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

const ofKeys = 'while the account is closed, their keys open nothing, and nothing is sent to their webhooks';

it('an operator reads what a suspension stops of a partner before they suspend one', () => {
  for (const waits of [false, true]) expect(draw(['PATIENT', 'PARTNER'], waits)).toContain(ofKeys);
  expect(draw(['PATIENT', 'PRACTITIONER'], false)).not.toContain(ofKeys);
});
