import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import { createCopy } from '../../lib/copy.js';
import { SuspensionPage } from './suspension.page.js';
import type { SuspensionView } from './suspension.server.js';

const since = 'Fri, Nov 20, 9:00 am Central time';
const closed: NonNullable<SuspensionView['suspension']> = {
  ...{ since, reason: 'NO_LICENCE', endsBy: null, words: null, waitsForAnswer: false, reply: null, mayAnswer: true },
};

function draw(view: Partial<SuspensionView>): string {
  const nothing = { suspension: null, ended: null, isSent: false, error: null, refusal: null, words: '' };
  const environment: PageEnvironment = {
    ...{ now: '2026-11-21T12:00:00Z', origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234' },
    ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
    ...{ isSignedIn: true, state: { ...nothing, ...view } satisfies SuspensionView, shell: 'FULL' },
  };
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <SuspensionPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

it('whoever said nothing against it reads all the same what an operator wrote to them', () => {
  expect(draw({ suspension: closed })).not.toContain('What an operator wrote to you');
  expect(draw({ suspension: { ...closed, reply: 'The board took it away in May.' } })).toMatch(
    /What an operator wrote to you.*The board took it away in May\./,
  );
});

it('whoever was let in again reads what was written to them, and when', () => {
  expect(draw({})).not.toContain('What an operator wrote to you');
  const html = draw({ ended: { endedAt: 'Mon, Nov 23, 9:00 am', repliedAt: 'Mon, Nov 23, 9:00 am', reply: 'Sorry.' } });
  expect(html).toMatch(/Your account is open.*It was suspended until Mon, Nov 23, 9:00 am\..*Sorry\./);
});

it('whoever is suspended again reads what was written to them before, apart from what is about this one', () => {
  const ended = { endedAt: 'Mon, Nov 16, 9:00 am', repliedAt: 'Mon, Nov 16, 9:00 am', reply: 'We were wrong.' };
  const html = draw({ suspension: { ...closed, reply: 'Now the board says so.' }, ended });
  expect(html).toMatch(/Your account is suspended.*What an operator wrote to you<.*Now the board says so\./);
  expect(html).toMatch(/It was suspended before, until Mon, Nov 16, 9:00 am\..*to you then.*We were wrong\./);
});
