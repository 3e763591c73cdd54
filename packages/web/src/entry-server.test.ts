import type { PageContext, PageOperationResult, PageRequest } from '@clearing/shared/web-entry';
import { describe, expect, it, vi } from 'vitest';
import { render, routePattern, routes } from './entry-server.js';

const helpLine = {
  __typename: 'HelpLine',
  name: 'A line',
  phone: '+1988',
  dial: '988',
  textTo: null,
  url: null,
  availability: 'Day and night',
  languages: ['es'],
  forWhom: 'Anyone.',
  checkedOn: '2026-11-01',
};

function contextWith(execute: () => Promise<PageOperationResult>) {
  const report = vi.fn();
  const context: PageContext = {
    execute,
    nonce: 'nonce-1',
    formToken: 'token-1',
    executePublic: async () => ({}),
    readStatus: () => Promise.reject(new Error('Nobody asks.')),
    now: '2026-11-21T12:00:00Z',
    seal: () => '',
    unseal: () => null,
    access: null,
    isSignedIn: false,
    readAccessToken: async () => null,
    reference: 'ABC234',
    report,
    demonstration: false,
    mailboxPath: null,
    contactAddress: 'hello@clearing.example',
  };
  return { context, report };
}

function ask(path: string, changes: Partial<PageRequest> = {}): PageRequest {
  const url = new URL(path, 'http://clearing.example');
  return {
    method: 'GET',
    url,
    form: null,
    files: {},
    acceptLanguage: null,
    wantsScripts: true,
    refused: null,
    ...changes,
  };
}

const send = (path: string, fields: Record<string, string>, changes: Partial<PageRequest> = {}) =>
  ask(path, { method: 'POST', form: new URLSearchParams(fields), ...changes });

const headingOf = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1];
/** What is hidden until there is no connection. */
const hiddenNotices = /<div[^>]*data-unconnected[^>]*>.*?<\/div>/s;
const withoutNotices = (html: string) => html.replace(hiddenNotices, '');
const nothing = async () => ({ data: {} });
/** What the desk answers to who has none. */
const nothingThere = { operatorDesk: null, hideCheckedListing: { __typename: 'NotFound' } };

describe('a page', () => {
  it('is drawn with what the API answered, on the server', async () => {
    const { context } = contextWith(async () => ({ data: { helpLines: [helpLine] } }));
    const answer = await render(ask('/help'), context);
    expect(answer).toMatchObject({ status: 200, privacy: 'PUBLIC' });
    expect(answer.html).toContain('<title>Help now · Clearing</title>');
    expect(answer.html).toContain('href="tel:+1988"');
    expect(answer.html).toContain('Spanish');
    expect(answer.html).toContain('Checked Nov 1, 2026');
  });

  it('that needs no scripts is sent without its state', async () => {
    const { context } = contextWith(nothing);
    expect((await render(ask('/'), context)).html).not.toContain('id="state"');
  });

  it('for everybody holds no token of anybody', async () => {
    const { context } = contextWith(nothing);
    expect((await render(ask('/'), context)).html).not.toContain('token-1');
  });

  it('that is the first one leads to what it only touches on, and to no page that is not there', async () => {
    const { context } = contextWith(nothing);
    const { html } = await render(ask('/'), context);
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    const paths = [...main.matchAll(/href="(\/[^"?#]*)/g)].map(([, path]) => path ?? '');
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['/search', '/guides/side-effects', '/guides/precautions', '/guides/cost-and-insurance'],
        ...['/guides/what-is-not-known', '/how-listings-are-checked'],
      ]),
    );
    expect(paths.filter((path) => routePattern(path) === null)).toEqual([]);
  });

  it('that is not there says so', async () => {
    const { context } = contextWith(nothing);
    const answer = await render(ask('/nowhere'), context);
    expect(answer.status).toBe(404);
    expect(answer.html).toContain('noindex');
    expect(routePattern('/nowhere')).toBeNull();
  });

  it('is not there either when its address holds what no name has, which nothing can be looked up by', () => {
    for (const path of ['/my-hours/%00/today', '/my-hours/%00/mornings', '/practitioners/ana%0Aruiz']) {
      expect(routePattern(path)).toBeNull();
    }
    expect(routePattern('/practitioners/jos%C3%A9')).toBe('/practitioners/:slug');
  });

  it('that cannot do what was asked names the numbers to call, whatever it could not do', async () => {
    const { context } = contextWith(nothing);
    const gone = { state: 'sealed too long ago', step: 'WHO' };
    for (const [request, status] of [
      [ask('/nowhere'), 404],
      [ask('/practitioners/nobody'), 404],
      [ask('/c/none'), 404],
      [send('/about', { any: 'thing' }), 405],
      [send('/practitioners/ana/request', gone), 410],
    ] as const) {
      const answer = await render(request, context);
      expect([request.url.pathname, answer.status]).toEqual([request.url.pathname, status]);
      expect(/<main[\s\S]*<\/main>/.exec(withoutNotices(answer.html))?.[0]).toContain('href="tel:988"');
    }
  });

  it('with a form has the numbers to call beside the words for whoever has no connection', async () => {
    const { context } = contextWith(nothing);
    const { html } = await render(ask('/sign-in'), context);
    expect(hiddenNotices.exec(html)?.[0]).toContain('href="tel:988"');
  });

  it('goes by its pattern', () => {
    expect(routePattern('/practitioners/ana-ruiz')).toBe('/practitioners/:slug');
    expect(new Set(routes.map(({ pattern }) => pattern)).size).toBe(routes.length);
  });
});

describe('when something breaks', () => {
  it('the page says so, and the log hears of it', async () => {
    const { context, report } = contextWith(async () => Promise.reject(new Error('boom')));
    const answer = await render(ask('/help'), context);
    expect(answer).toMatchObject({ status: 500, privacy: 'PRIVATE' });
    expect(answer.html).toContain('Ref ABC234');
    expect(report).toHaveBeenCalledOnce();
  });

  it('what was typed comes back to be sent again', async () => {
    const { context } = contextWith(async () => ({ errors: [{ message: 'boom' }] }));
    const answer = await render(
      send('/practitioners/ana/report', { text: '"kept" <words>', formToken: 'old' }),
      context,
    );
    expect(answer.status).toBe(500);
    expect(answer.html).toContain('value="&quot;kept&quot; &lt;words&gt;"');
    expect(answer.html).not.toContain('value="old"');
  });

  it('prints nothing: a message may quote what somebody typed', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { context } = contextWith(async () => ({ errors: [{ message: 'typed words' }] }));
    await render(ask('/help'), context);
    expect(print).not.toHaveBeenCalled();
    print.mockRestore();
  });

  it('says that very many people are here, and what to do, when the server is too busy', async () => {
    const busy = [{ message: 'busy', path: ['practitioners'], extensions: { code: 'BUSY', status: 503 } }];
    const { context, report } = contextWith(async () => ({ data: { practitioners: null }, errors: busy }));
    const drawn = await render(ask('/search?near=Dallas'), context);
    // Before anybody's page: nobody could find out who asks.
    const refused = await render(ask('/search?near=Dallas', { refused: 'BUSY' }), contextWith(nothing).context);
    for (const answer of [drawn, refused]) {
      expect([answer.status, answer.privacy]).toEqual([503, 'PRIVATE']);
      expect(answer.html).toContain('Try again in a few seconds.');
      expect(answer.html).toContain('href="/search?near=Dallas"');
      expect(answer.html).toContain('988');
    }
    expect(report).not.toHaveBeenCalled();
  });

  it('a page of a list that is none leads to the first one, and is no surprise', async () => {
    const problems = (...path: string[]) => ({ code: 'INVALID_INPUT', problems: [{ path, message: 'No.' }] });
    const answering = (...path: string[]) =>
      contextWith(async () => ({
        data: { operatorDesk: null },
        errors: [{ message: 'No.', path: ['operatorDesk', 'reports'], extensions: problems(...path) }],
      }));
    const { context, report } = answering('after');
    for (const [address, first] of [
      ['/operators/reports?after=zzz', '/operators/reports'],
      ['/operators/claims?after=&queue=DISPUTES', '/operators/claims?queue=DISPUTES'],
      ['/partners/webhooks/w1?state=GIVEN_UP&after=%00', '/partners/webhooks/w1?state=GIVEN_UP'],
      ['/account/requests?after=zzz', '/account/requests'],
      ['/requests/r1/messages?before=zzz', '/requests/r1/messages'],
    ] as const) {
      const answer = await render(ask(address), context);
      expect([answer.status, answer.privacy], address).toEqual([400, 'PRIVATE']);
      expect(headingOf(answer.html), address).toBe('This list has no such page');
      expect(answer.html, address).toContain(`href="${first}"`);
    }
    expect(report).not.toHaveBeenCalled();

    const typed = await render(send('/requests/r1/messages?before=zzz', { text: 'kept' }), context);
    expect(typed.status).toBe(400);
    expect(typed.html).toContain('value="kept"');

    // Any other refusal is one that a page should have expected.
    const other = answering('filter', 'from');
    expect((await render(ask('/operators/reports?after=zzz'), other.context)).status).toBe(500);
    expect(other.report).toHaveBeenCalledOnce();
  });

  it('too much at once is nobody’s fault and no surprise', async () => {
    const refused = [{ message: 'too much', extensions: { status: 429 } }];
    const { context, report } = contextWith(async () => ({ errors: refused }));
    const answer = await render(ask('/search?near=Dallas'), context);
    expect(answer.status).toBe(429);
    expect(answer.html).toContain('href="/search?near=Dallas"');
    expect(report).not.toHaveBeenCalled();
  });
});

describe('a form', () => {
  it.each([
    ['FORM_TOKEN', 403],
    ['TOO_LARGE', 413],
  ] as const)('refused for %s does not act, and keeps what was typed', async (refused, status) => {
    const execute = vi.fn(nothing);
    const { context } = contextWith(execute);
    const answer = await render(send('/practitioners/ana/report', { text: 'kept' }, { refused }), context);
    expect(answer.status).toBe(status);
    expect(answer.html).toContain('value="kept"');
    expect(answer.html).toContain('value="token-1"');
    expect(execute).not.toHaveBeenCalled();
  });

  it('that says what no form of ours says is no surprise: nothing happened, and what was written is there to be taken along', async () => {
    const message = 'Variable "$input" got an invalid value at "input.reason"; It does not exist in "Reason" enum.';
    const ofChoice = { message, extensions: { code: 'BAD_USER_INPUT' } };
    const fields = { reason: 'DRAGONS', text: 'It says\n<b>nothing</b>.' };
    const { context, report } = contextWith(async () => ({ errors: [ofChoice] }));
    const answer = await render(send('/practitioners/ana/report', fields), context);
    expect(answer.status).toBe(400);
    expect(headingOf(answer.html)).toBe('This was not sent yet');
    expect(answer.html).toContain('It says\n&lt;b&gt;nothing&lt;/b&gt;.');
    expect(answer.html).toContain('href="/practitioners/ana/report"');
    expect(answer.html).not.toMatch(/DRAGONS|Try again/);
    expect(report).not.toHaveBeenCalled();
    const ofSign = {
      message: 'A text contains a character that cannot be stored.',
      extensions: { code: 'INVALID_INPUT' },
    };
    const unstorable = contextWith(async () => ({ errors: [ofSign] }));
    expect((await render(send('/practitioners/ana/report', fields), unstorable.context)).status).toBe(400);
    const words = { email: 'ana@example.org', password: 'four words in a row' };
    const signingIn = await render(send('/sign-in/password', words), unstorable.context);
    expect([signingIn.status, signingIn.html.includes('four words')]).toEqual([400, false]);
    const other = contextWith(async () => ({ errors: [ofChoice, { message: 'broken' }] }));
    expect((await render(send('/practitioners/ana/report', fields), other.context)).status).toBe(500);
    expect((await render(ask('/practitioners/ana/report'), context)).status).toBe(500);
  });

  it('that is sent again goes where it was going: its address says what it is of', async () => {
    const path = '/operators/dated-new?kind=HELP_LINE';
    const fields = { words: 'It answers again.' };
    const signedOut = contextWith(async () => ({ data: { viewer: null, operatorDesk: null, professions: [] } }));
    const busy = contextWith(async () => ({ errors: [{ message: 'busy', extensions: { status: 503 } }] }));
    const answers = [
      await render(send(path, fields), signedOut.context),
      await render(send(path, fields), busy.context),
      await render(send(path, fields, { refused: 'FORM_TOKEN' }), contextWith(nothing).context),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 503, 403]);
    for (const { html } of answers) expect(html).toContain(` action="${path}"`);
  });

  it('sent to a page that takes none is answered 405', async () => {
    const { context } = contextWith(nothing);
    const answer = await render(send('/help', { text: 'x' }), context);
    expect(answer.status).toBe(405);
    expect(headingOf(answer.html)).toBe('This page doesn’t take forms');
  });

  it('with a password to mend is drawn as it was before, and says whose it is to what keeps passwords', async () => {
    const account = { __typename: 'Account', id: 'a1', email: 'ana@example.org', roles: [], hasPassword: true };
    const problems = [{ __typename: 'Problem', path: ['password'], message: 'At least 12 characters.' }];
    const { context } = contextWith(async () => ({
      data: {
        viewer: { __typename: 'Viewer', freshUntil: '2026-11-21T13:00:00Z', suspension: null, account },
        setPassword: { __typename: 'InvalidInput', problems },
      },
    }));
    const { status, html } = await render(send('/account/password', { password: 'short' }), context);
    expect([status, headingOf(html)]).toEqual([422, 'Change your password']);
    expect(html).toContain('At least 12 characters.');
    expect(html).toContain('Remove the password');
    expect(html).toMatch(/<input[^>]*autoComplete="username"[^>]*value="ana@example.org"/i);
  });

  it('of somebody who is signed in no more keeps their words, and says where to sign in', async () => {
    const { context } = contextWith(async () => ({
      data: { viewer: null, setPassword: { __typename: 'SignInNeeded' } },
    }));
    const words = await render(send('/requests/r1', { do: 'decline', words: 'The board says so.' }), context);
    expect(words.status).toBe(403);
    expect(words.html).toContain('value="The board says so."');
    expect(words.html).toMatch(/href="\/sign-in\?next=[^"]+" target="_blank"/);
    const licence = { jurisdiction: 'US-TX', profession: 'psychiatrist', number: 'TX-88214', expiresOn: '2028-06-30' };
    const single = await render(send('/listing/licences/new', licence), context);
    expect(single.status).toBe(403);
    for (const typed of Object.values(licence)) expect(single.html).toContain(`value="${typed}"`);

    const signIn = { status: 303, location: expect.stringMatching(/^\/sign-in\?next=/) };
    expect(await render(send('/requests/r1', { do: 'decline', words: '' }), context)).toMatchObject(signIn);
    const password = { password: 'a walk in the wood' };
    expect(await render(send('/account/password', password), context)).toMatchObject(signIn);
    expect(await render(ask('/requests/r1'), context)).toMatchObject(signIn);
  });

  it('of an operator who is signed in no more keeps their words as well, and nobody learns what is there', async () => {
    const { context } = contextWith(async () => ({ data: { viewer: null, ...nothingThere } }));
    const path = '/operators/checks/k1';
    const words = await render(send(path, { act: 'hide', found: 'Active until May.' }), context);
    expect(words.status).toBe(403);
    expect(words.html).toContain('value="Active until May."');
    expect(words.html).toContain(`href="/sign-in?${new URLSearchParams({ next: path })}"`);
    // Nothing written, or only looked at: as for everybody, there is nothing at this address.
    expect((await render(send(path, { act: 'hide' }), context)).status).toBe(404);
    expect((await render(ask(path), context)).status).toBe(404);
  });

  it('of somebody who has signed in by half keeps their words, and says where to show the other step', async () => {
    const { context } = contextWith(async () => ({
      data: { ...nothingThere, viewer: { account: { roles: ['OPERATOR'] }, secondFactorPassed: false } },
    }));
    const path = '/operators/checks/k1';
    const fields = { act: 'hide', found: 'Active until May.' };
    const words = await render(send(path, fields), { ...context, isSignedIn: true });
    expect(words.status).toBe(403);
    expect(words.html).toContain('value="Active until May."');
    expect(words.html).toContain('href="/sign-in/second-step?next=');
    const stranger = contextWith(async () => ({
      data: { ...nothingThere, viewer: { account: { roles: ['PATIENT'] }, secondFactorPassed: false } },
    }));
    expect((await render(send(path, fields), { ...stranger.context, isSignedIn: true })).status).toBe(404);
  });

  it('that stored something goes on to another address', async () => {
    const answers = [
      { practitioner: { __typename: 'Practitioner', id: 'p1', slug: 'ana' } },
      { reportListing: { __typename: 'ReportReceived' } },
    ];
    const { context } = contextWith(async () => ({ data: answers.shift() ?? {} }));
    const answer = await render(send('/practitioners/ana/report', { text: 'The price is old' }), context);
    expect(answer).toMatchObject({ status: 303, location: '/practitioners/ana/report?sent=yes', html: '' });
  });

  it('that spoke of danger shows who can help, alone, and keeps what was typed for whoever says that they are safe', async () => {
    const helpLine = { __typename: 'HelpLine', dial: null, textTo: null, url: null, languages: ['en'] };
    const support = {
      ...{ __typename: 'CrisisSupport', continueWith: 'sealed-for-these-words' },
      lines: [{ ...helpLine, name: 'Poison Control', phone: '1-800-222-1222' }],
    };
    const answers = [
      { practitioner: { __typename: 'Practitioner', id: 'p1', slug: 'ana' } },
      { reportListing: support },
      { practitioner: { __typename: 'Practitioner', displayName: 'Ana Ruiz, MD' } },
    ];
    const { context } = contextWith(async () => ({ data: answers.shift() ?? {} }));
    const { html } = await render(send('/practitioners/ana/report', { text: 'I want to die.' }), context);
    expect(html).toContain('href="tel:988"');
    expect(html).toContain('Poison Control');
    expect(html).toContain('value="safe"');
    expect(html).not.toContain('Ana Ruiz');
  });

  it('with something to mend shows it beside the field, first on the page, with everything still typed', async () => {
    const invalid = {
      __typename: 'InvalidInput',
      problems: [{ path: ['text'], message: 'Please say what is wrong.' }],
    };
    const answers = [
      { practitioner: { __typename: 'Practitioner', id: 'p1', slug: 'ana' } },
      { reportListing: invalid },
      { practitioner: { __typename: 'Practitioner', displayName: 'Ana Ruiz, MD' } },
    ];
    const { context } = contextWith(async () => ({ data: answers.shift() ?? {} }));
    const answer = await render(send('/practitioners/ana/report', { text: '', contact: 'me@mail.example' }), context);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('href="#text"');
    expect(answer.html).toMatch(/id="text-error">Please say what is wrong\./);
    expect(answer.html).toContain('value="me@mail.example"');
  });
});

it('whatever could not be done, the page leaves a way on, and the numbers that need nothing of us', async () => {
  const refusals = [
    ['TOO_LARGE', null],
    ['FORM_TOKEN', new URLSearchParams({ words: 'I sleep badly.' })],
    ['BUSY', null],
  ] as const;
  for (const [refused, form] of refusals) {
    const { html } = await render(ask('/sign-in', { method: 'POST', form, refused }), contextWith(nothing).context);
    expect(html, refused).toContain('href="tel:988"');
    expect(html, refused).toMatch(/<main.*(?:action="\/sign-in"|href="\/sign-in")/);
  }
});
