import { I18nProvider } from '@lingui/react';
import { Kind, type DocumentNode } from 'graphql';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageEnvironmentProvider, type PageEnvironment } from '../../app/page-environment.js';
import type { PageServerRequest } from '../../app/page-route.js';
import { createCopy } from '../../lib/copy.js';
import { WordsPage } from './words.page.js';
import { wordsServer } from './words.server.js';

const now = '2026-11-21T12:00:00Z';
const elm = { name: 'Elm', site: 'https://elm.example', purpose: 'We refer people.' };
const oak = { ...elm, name: 'Oak' };

const refusals = {
  429: { __typename: 'TooManyRequests', message: 'You asked often today. Try again tomorrow.' },
  422: { __typename: 'InvalidInput', problems: [{ path: ['organisation'], message: 'Somebody else is called that.' }] },
};

/** Of Elm, who asked to be called Oak. */
function requestOf(form: URLSearchParams, refusal: object): PageServerRequest {
  const partner = { live: 'APPROVED', ...elm, otherWords: { ...oak, askedAt: '2026-11-20T12:00:00Z' } };
  const viewer = { hasSecondFactor: false, freshUntil: '2026-11-21T12:10:00Z', suspension: null, partner };
  const run = ((document: DocumentNode) => {
    const [operation] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    return Promise.resolve(operation?.operation === 'query' ? { viewer } : { changePartnerWords: refusal });
  }) as PageServerRequest['run'];
  return {
    ...{ now, run, params: {}, url: new URL('http://clearing.example/partners/words'), form },
    ...{ files: {}, access: null, mailboxPath: null },
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    readAccessToken: () => Promise.resolve(null),
    seal: () => '',
    unseal: () => null,
  };
}

function draw(state: unknown): string {
  const environment: PageEnvironment = {
    ...{ now, origin: 'http://clearing.example', formToken: 'token-1', reference: 'ABC234', state },
    ...{ demonstration: false, mailboxPath: null, contactAddress: 'hello@clearing.example', access: null },
    ...{ isSignedIn: true, shell: 'FULL' },
  };
  return renderToStaticMarkup(
    <I18nProvider i18n={createCopy()}>
      <PageEnvironmentProvider environment={environment} head={null}>
        <WordsPage />
      </PageEnvironmentProvider>
    </I18nProvider>,
  );
}

const show = async (form: object, refusal: object = refusals[429]) => {
  const request = requestOf(new URLSearchParams({ ...form }), refusal);
  const outcome = await ('organisation' in form || 'back' in form ? wordsServer.onPost! : wordsServer.onGet!)(request);
  if (!('show' in outcome)) throw new Error(JSON.stringify(outcome));
  return draw(outcome.show);
};

/** What the page says beside its form. */
const saidBeside = (html: string) => html.replace(/<form.*?<\/form>/gs, '').replace(/<[^>]*>/g, ' ');
const inForm = (html: string) => / name="organisation"[^>]* value="([^"]*)"/.exec(html)?.[1];

it.each(Object.entries(refusals))(
  'who asked to be called Oak, types Ash and is answered %s reads that Oak waits, and not Ash',
  async (_, refusal) => {
    const html = await show({ organisation: 'Ash', site: elm.site, purpose: elm.purpose }, refusal);
    expect(inForm(html)).toBe('Ash');
    expect(saidBeside(html)).toMatch(/What you asked for\s+Organisation\s+Oak\s/);
    expect(saidBeside(html)).toContain('What the form says now has not been asked for yet.');
    expect(saidBeside(html)).not.toContain('You asked for what is in the form');
  },
);

it.each([
  ['opens the form', {}],
  ['types the same once more', { organisation: 'Oak', site: elm.site, purpose: elm.purpose }],
  ['cannot take it back', { back: 'yes' }],
])('who %s reads in the form what waits', async (_, form) => {
  const html = await show(form);
  expect(inForm(html)).toBe('Oak');
  expect(saidBeside(html)).toContain('You asked for what is in the form');
  expect(saidBeside(html)).not.toContain('What you asked for');
});
