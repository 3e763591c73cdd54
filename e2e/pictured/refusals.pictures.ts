import type { PageContext, PageOperationResult, PageRequest, WebEntry } from '@clearing/shared/web-entry';
import { origin, test } from '../story.js';
import { take } from './take.js';

const built = new URL('../../packages/web/dist/server/entry-server.js', import.meta.url);
const { render } = (await import(built.href)) as WebEntry;

const answered = (status: number) => async (): Promise<PageOperationResult> => ({
  errors: [{ message: 'Not now.', extensions: { status } }],
});
const broken = (): Promise<PageOperationResult> => Promise.reject(new Error('Nothing answers.'));
const typed = new URLSearchParams({ email: 'robin@patients.example' });

/** What a site says of itself when it cannot answer: no site that runs can be brought to all of it. */
const moments: readonly (readonly [string, Partial<PageRequest>, PageContext['execute']])[] = [
  ['broken', { url: new URL('/search?near=Dallas', origin) }, broken],
  ['broken-while-sending', { method: 'POST', form: typed }, broken],
  ['too-many-tries', { url: new URL('/search?near=Dallas', origin) }, answered(429)],
  ['too-many-tries-while-sending', { method: 'POST', form: typed }, answered(429)],
  ['busy', { refused: 'BUSY' }, broken],
  ['busy-while-sending', { method: 'POST', form: typed, refused: 'BUSY' }, broken],
  ['form-open-for-long', { method: 'POST', form: typed, refused: 'FORM_TOKEN' }, broken],
  ['too-large', { method: 'POST', form: null, refused: 'TOO_LARGE' }, broken],
];

for (const [name, changes, execute] of moments) {
  test(name, async ({ page }) => {
    const url = changes.url ?? new URL('/sign-in', origin);
    const request: PageRequest = {
      ...{ method: 'GET', url, form: null, files: {}, acceptLanguage: null, wantsScripts: true, refused: null },
      ...changes,
    };
    const { html } = await render(request, contextWith(execute));
    await page.route(url.href, (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
    await page.goto(url.href);
    await take(page, name);
  });
}

function contextWith(execute: PageContext['execute']): PageContext {
  return {
    execute,
    ...{ nonce: 'n', formToken: 't', now: new Date().toISOString(), reference: '7F3K2M' },
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    seal: () => 'sealed',
    unseal: () => null,
    readAccessToken: async () => null,
    report: () => undefined,
    ...{ access: null, isSignedIn: false, demonstration: false, mailboxPath: null },
    contactAddress: 'hello@clearing.example',
  };
}
