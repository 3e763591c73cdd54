import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nobody, type Actor } from '../actor.js';
import { Cipher } from '../cipher.js';
import { KeyRing } from '../keys/key-ring.js';
import { SettableClock } from '../clock.js';
import { createHttp } from '../http.js';
import { PageCookies } from './page-cookies.js';
import { pages } from './pages.js';

const origin = 'http://clearing.example';
const lines: string[] = [];
const logger = pino(
  { level: 'info' },
  new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) }),
);
let http: ReturnType<typeof createHttp>;
const somebody: Actor = {
  ...{ kind: 'ACCOUNT', isSuspended: false, accountId: 'account-1', sessionId: 'session-1', roles: [], link: null },
  ...{ hasSecondFactor: false, secondFactorPassed: false, freshUntil: Temporal.Instant.fromEpochMilliseconds(0) },
};

/** A web build of four pages: what the plugin does with any build. */
const entry = `
export const routes = [{ pattern: '/photo', example: null, privacy: 'PRIVATE', fileBytes: 1000 }];
export const routePattern = (path) => (path.startsWith('/people/') ? '/people/:slug' : path === '/photo' ? path : null);
export const render = async (request, context) => {
  const path = request.url.pathname;
  const form = request.form ? Object.fromEntries(request.form) : null;
  if (path === '/broken') context.report(new Error('typed words: I am sad'));
  if (request.refused) return { status: request.refused === 'BUSY' ? 503 : 403, privacy: 'PRIVATE', html: JSON.stringify({ refused: request.refused, form }) };
  if (path === '/sent') return { status: 303, html: '', location: '/done', privacy: 'PRIVATE', access: { remember: 'token-1' } };
  if (path === '/left') return { status: 303, html: '', location: '/', privacy: 'PRIVATE', access: 'FORGET' };
  const { nonce, formToken, reference } = context;
  const files = Object.entries(request.files).map(([name, bytes]) => [name, bytes.length]);
  const privacy = path === '/form' || path === '/photo' ? 'PRIVATE' : 'PUBLIC';
  const { areFilesTooLarge } = request;
  return { status: 200, privacy, html: JSON.stringify({ form, files, areFilesTooLarge, nonce, formToken, reference, host: request.url.host, path }) };
};
`;

let webBuild: string;

beforeAll(async () => {
  webBuild = mkdtempSync(join(tmpdir(), 'clearing-pages-'));
  mkdirSync(join(webBuild, 'server'));
  mkdirSync(join(webBuild, 'client/assets'), { recursive: true });
  writeFileSync(join(webBuild, 'package.json'), '{"type":"module"}');
  writeFileSync(join(webBuild, 'server/entry-server.js'), entry);
  writeFileSync(join(webBuild, 'client/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(webBuild, 'client/assets/page-AbCd1234.js'), 'export {};');
  http = createHttp({ trustProxy: [], isHttps: false, logger });
  await http.register(pages, {
    webBuild,
    origin,
    cipher: new Cipher(KeyRing.alone(Buffer.alloc(32, 7))),
    clock: new SettableClock('2026-11-21T15:00:00Z'),
    cookies: new PageCookies(origin),
    resolveActor: async ({ headers }) => {
      if (headers['x-busy']) throw new Error(String(headers['x-busy']));
      return headers['x-signed-in'] ? somebody : nobody;
    },
    readAccessToken: async () => null,
    addAccessToken: async (_held, token) => token,
    downloads: [
      {
        path: '/files/one.csv',
        open: async (actor, query) => {
          if (actor.kind !== 'ACCOUNT') return null;
          if (query.has('later')) return { goTo: '/files' };
          return { name: 'one.csv', type: 'text/csv; charset=utf-8', body: Readable.from(['a', 'b']) };
        },
      },
    ],
    accessId: (link) => link.subjectId,
    execute: async () => ({ data: {} }),
    executePublic: async () => ({ data: {} }),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    demonstration: true,
    mailboxPath: null,
    contactAddress: 'hello@clearing.example',
  });
});

afterAll(async () => {
  await http.close();
  rmSync(webBuild, { recursive: true });
});

const get = (url: string) => http.inject({ url });

/** Opens the form as a browser does: its cookie and the token of its page. */
async function openForm() {
  const answer = await get('/form');
  const { formToken } = answer.json<{ formToken: string }>();
  return { cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '', formToken };
}

function post(url: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return http.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin,
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    payload: new URLSearchParams(fields).toString(),
  });
}

it('an address that was cut in the middle of a letter is a page that is not there, with every header of ours', async () => {
  const answer = await get('/people/%E0%A4%A?from=US-TX');
  expect(answer.json()).toMatchObject({ path: '/unreadable' });
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect((await get('/people/%C3%A9')).json()).toMatchObject({ path: '/people/%C3%A9' });
});

describe.each([
  ['no connection to the database is free in time', 'timeout exceeded when trying to connect'],
  ['the connection to the database breaks', 'Connection terminated unexpectedly'],
])('when %s', (_what, words) => {
  it('what anybody may read is shown to whoever cannot be found out', async () => {
    const answer = await http.inject({ url: '/people/ana', headers: { 'x-busy': words, 'x-signed-in': 'yes' } });
    expect([answer.statusCode, answer.json<{ path: string }>().path]).toEqual([200, '/people/ana']);
  });

  it.each(['/form', '/sent', '/files/one.csv'])('%s answers when to come back, and says so', async (url) => {
    const answer = await http.inject({ url, headers: { 'x-busy': words, 'x-signed-in': 'yes' } });
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '5']);
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.json()).toEqual({ refused: 'BUSY', form: null });
  });

  it('what was typed is kept to be sent again', async () => {
    const { cookie, formToken } = await openForm();
    const answer = await post('/form', { formToken, words: 'I would like a time' }, { cookie, 'x-busy': words });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ refused: 'BUSY', form: { words: 'I would like a time' } });
  });
});

describe('a file among the pages', () => {
  const open = (url: string, signedIn: boolean) =>
    http.inject({ url, headers: signedIn ? { 'x-signed-in': 'yes' } : {} });

  it('is kept nowhere on its way, and is saved and not shown', async () => {
    const answer = await open('/files/one.csv', true);
    expect(answer.body).toBe('ab');
    expect(answer.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'content-disposition': 'attachment; filename="one.csv"',
    });
  });

  it('comes after what comes first, which a page of ours says', async () => {
    const answer = await open('/files/one.csv?later', true);
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, '/files']);
    expect(answer.headers['cache-control']).toBe('private, no-store');
  });

  it('is not there for whoever it is not for, nor for a form', async () => {
    expect((await open('/files/one.csv', false)).json()).toMatchObject({ path: '/files/one.csv' });
    expect((await post('/files/one.csv', {}, { 'x-signed-in': 'yes' })).headers['content-disposition']).toBeUndefined();
  });
});

describe('a page', () => {
  it('allows nothing from elsewhere and nothing inline without its nonce', async () => {
    const answer = await get('/people/ana');
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'self' 'nonce-${answer.json<{ nonce: string }>().nonce}'`);
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(answer.headers['referrer-policy']).toBe('same-origin');
  });

  it('gives every answer its own nonce and token', async () => {
    const [first, second] = [(await get('/form')).json(), (await get('/form')).json()];
    expect(first).not.toMatchObject({ nonce: (second as { nonce: string }).nonce });
  });

  it('asks for a public page anew, without a cookie, and keeps a private one nowhere', async () => {
    const [shown, kept] = [await get('/people/ana'), await get('/form')];
    expect(shown.headers['cache-control']).toBe('no-cache');
    expect(shown.headers['set-cookie']).toBeUndefined();
    expect(kept.headers['cache-control']).toBe('private, no-store');
    expect(String(kept.headers['set-cookie'])).toMatch(/^clearing-form=[\w-]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('is asked for on our own origin, whatever the path looks like', async () => {
    expect((await get('//elsewhere.example/x')).json()).toMatchObject({ host: 'clearing.example' });
  });

  it('leaves its pattern in the log, and neither its address nor what was typed', async () => {
    lines.length = 0;
    await get('/people/ana-ruiz?condition=ptsd');
    await get('/broken');
    const log = lines.join('');
    expect(log).toContain('/people/:slug');
    expect(log).toContain('a page broke');
    expect(log).not.toMatch(/ana-ruiz|ptsd|sad/);
  });
});

describe('a form', () => {
  it('acts when our own page sends it', async () => {
    const { cookie, formToken } = await openForm();
    const answer = await post('/form', { formToken, words: 'mine' }, { cookie });
    expect(answer.json()).toMatchObject({ form: { words: 'mine' } });
  });

  it.each([
    ['without its token', async () => post('/form', { words: 'mine' }, { cookie: (await openForm()).cookie })],
    [
      "with another browser's token",
      async () =>
        post(
          '/form',
          { formToken: (await openForm()).formToken, words: 'mine' },
          { cookie: (await openForm()).cookie },
        ),
    ],
    ['without its cookie', async () => post('/form', { formToken: (await openForm()).formToken, words: 'mine' })],
  ])('does not act %s, and what was typed comes back', async (_, send) => {
    const answer = await send();
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ refused: 'FORM_TOKEN', form: { words: 'mine' } });
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site', origin: 'http://other.clearing.example' }],
    ['an old browser on another site', { 'sec-fetch-site': '', origin: 'https://elsewhere.example' }],
    ['a sandboxed frame', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
  ])('from %s does not act and shows nothing of what it carried', async (_, headers) => {
    const { cookie, formToken } = await openForm();
    const answer = await post('/form', { formToken, words: 'planted' }, { cookie, ...headers });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toEqual({ refused: 'FORM_TOKEN', form: {} });
  });

  it('that is too large is answered with a page', async () => {
    const { cookie, formToken } = await openForm();
    const answer = await post('/form', { formToken, words: 'x'.repeat(300_000) }, { cookie });
    expect(answer.json()).toMatchObject({ refused: 'TOO_LARGE' });
  });

  it('of another kind is refused', async () => {
    const answer = await http.inject({
      method: 'POST',
      url: '/form',
      headers: { 'content-type': 'text/xml' },
      payload: '<a/>',
    });
    expect(answer.statusCode).toBe(415);
  });

  describe('with a file', () => {
    const send = async (url: string, bytes: number, headers: Record<string, string> = { 'x-signed-in': 'yes' }) => {
      const { cookie, formToken } = await openForm();
      const part = (disposition: string, content: string) =>
        `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
      const payload = `${part('name="formToken"', formToken)}${part('name="photo"; filename="me.jpg"', 'x'.repeat(bytes))}--b--`;
      const own = { origin, 'sec-fetch-site': 'same-origin', cookie, ...headers };
      return http.inject({
        ...{ method: 'POST', url, payload },
        headers: { ...own, 'content-type': 'multipart/form-data; boundary=b' },
      });
    };

    it('hands it to a page that takes files', async () => {
      expect((await send('/photo', 900)).json()).toMatchObject({ files: [['photo', 900]] });
    });

    it('is refused where no files are taken', async () => {
      expect((await send('/form', 10)).statusCode).toBe(415);
    });

    it('is not read for somebody who has not signed in, nor from another site', async () => {
      expect((await send('/photo', 10, {})).json()).toEqual({ refused: 'FORM_TOKEN', form: {} });
      const elsewhere = { 'x-signed-in': 'yes', 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
      expect((await send('/photo', 10, elsewhere)).json()).toEqual({ refused: 'FORM_TOKEN', form: {} });
    });

    it('is not handed to its page when it is larger than is taken, and the page is told', async () => {
      const { refused, files, areFilesTooLarge } = (await send('/photo', 300_000)).json<Record<string, unknown>>();
      expect([refused, files, areFilesTooLarge]).toEqual([undefined, [], true]);
    });
  });

  it('gives the browser a private link, and takes it away', async () => {
    const { cookie, formToken } = await openForm();
    const sent = await post('/sent', { formToken }, { cookie });
    expect(sent.statusCode).toBe(303);
    expect(sent.headers.location).toBe('/done');
    expect(String(sent.headers['set-cookie'])).toBe('clearing-access=token-1; Path=/; HttpOnly; SameSite=Lax');
    const left = await post('/left', { formToken }, { cookie });
    expect(String(left.headers['set-cookie'])).toMatch(/^clearing-access=; .*Max-Age=0$/);
  });
});

describe('files', () => {
  it('with a hash in their name are kept for good, the others for a day', async () => {
    expect((await get('/assets/page-AbCd1234.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('/icon.svg')).headers['cache-control']).toBe('public, max-age=86400');
  });

  it('outside the build are not there', async () => {
    expect((await get('/assets/..%2f..%2fserver%2fentry-server.js')).statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe('on https', () => {
  it('both cookies are bound to this very host', () => {
    const cookies = new PageCookies('https://clearing.example');
    expect(cookies.set('access', 't')).toBe('__Host-clearing-access=t; Path=/; HttpOnly; SameSite=Lax; Secure');
    expect(cookies.read({ cookie: 'clearing-access=old; __Host-clearing-access=t' }, 'access')).toBe('t');
  });
});
