import { ApolloLink, Observable } from '@apollo/client';
import { prerenderStatic } from '@apollo/client/react/ssr';
import type { PageContext, PageOperationResult, PageRequest, PageResponse, WebEntry } from '@clearing/shared/web-entry';
import { print, type DocumentNode } from 'graphql';
import type { ComponentType, ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from './app/app.js';
import { BrokenPage } from './app/broken.page.js';
import { BusyPage } from './app/busy.page.js';
import { drawDocument } from './app/document.js';
import { interactivePages } from './app/interactive-pages.js';
import { MethodNotAllowedPage } from './app/method-not-allowed.page.js';
import { NoSuchPartPage } from './app/no-such-part.page.js';
import { NotFoundPage } from './app/not-found.page.js';
import type { PageEnvironment, PageHeadSink } from './app/page-environment.js';
import type { PageOutcome, PageServerRequest, ShowPage } from './app/page-route.js';
import { fromTheFirst, isOnlyOfCursors, RefusedCursor } from './app/refused-cursor.js';
import { RefusedInput, refusedInputOf } from './app/refused-input.js';
import { RefusedPage } from './app/refused.page.js';
import { findRoute, pageRoutes, type PageMatch } from './app/routes.js';
import { structuredDataOf } from './app/structured-data.js';
import { createClient } from './lib/client.js';
import { createCopy } from './lib/copy.js';

export const routes: WebEntry['routes'] = pageRoutes.map(({ pattern, example, privacy, fileBytes = 0 }) => ({
  pattern,
  example,
  privacy,
  fileBytes,
}));

export const routePattern: WebEntry['routePattern'] = (pathname) => findRoute(pathname)?.route.pattern ?? null;

export const render: WebEntry['render'] = async (request, context) => {
  const match = findRoute(request.url.pathname);
  const { watched, turnedAway } = watchLimits(context);
  try {
    return await answer(request, watched, match);
  } catch (error) {
    const status = turnedAway();
    if (status !== null) return await drawBusy(request, context, status);
    if (error instanceof RefusedCursor) {
      const state = { ...askedFor(request), path: fromTheFirst(request.url) };
      return await draw(request, context, standalone(NoSuchPartPage), { show: state, status: 400 });
    }
    if (error instanceof RefusedInput) {
      const state = { ...askedFor(request), why: 'NO_CHOICE' };
      return await draw(request, context, standalone(RefusedPage), { show: state, status: 400 });
    }
    context.report(error);
    return await draw(request, context, standalone(BrokenPage), { show: askedFor(request), status: 500 });
  }
};

/** 429: whoever asks asked for too much. 503: everybody together did. */
function drawBusy(request: PageRequest, context: PageContext, status: 429 | 503): Promise<PageResponse> {
  return draw(request, context, standalone(BusyPage), { show: { ...askedFor(request), status }, status });
}

/** Where somebody wanted to go, and with what: to be asked for again. Some forms are of what their address says: a date, a kind. */
function askedFor({ url: { pathname, search }, form }: PageRequest) {
  return { path: pathname + search, fields: typedFields(form) };
}

/** Notices when an operation was turned away because too much was asked for, by one or by all: that is no surprise. */
function watchLimits(context: PageContext): { watched: PageContext; turnedAway: () => 429 | 503 | null } {
  let turnedAway: 429 | 503 | null = null;
  const execute: PageContext['execute'] = async (operation) => {
    const result = await context.execute(operation);
    const statuses = result.errors?.map((error) => error.extensions?.['status']) ?? [];
    turnedAway ??= ([429, 503] as const).find((status) => statuses.includes(status)) ?? null;
    return result;
  };
  return { watched: { ...context, execute }, turnedAway: () => turnedAway };
}

async function answer(request: PageRequest, context: PageContext, match: PageMatch | null): Promise<PageResponse> {
  if (request.refused === 'BUSY') return drawBusy(request, context, 503);
  if (request.refused) {
    const state = { ...askedFor(request), why: request.refused };
    return draw(request, context, standalone(RefusedPage), { show: state, status: refusedStatus[request.refused] });
  }
  if (!match) return draw(request, context, standalone(NotFoundPage), { show: null, status: 404 });
  const outcome = await actOn(request, context, match);
  if (outcome === 'METHOD_NOT_ALLOWED')
    return draw(request, context, standalone(MethodNotAllowedPage), { show: null, status: 405 });
  const first = doneFirst(request, context, outcome);
  if (first) {
    return draw(request, context, standalone(RefusedPage), { show: { ...askedFor(request), ...first }, status: 403 });
  }
  if ('goTo' in outcome) {
    const { goTo: location, access } = outcome;
    return { status: 303, html: '', location, privacy: match.route.privacy, ...(access && { access }) };
  }
  const Page = await match.route.page();
  return draw(request, context, { ...match.route, Page }, outcome);
}

/**
 * They signed in, wrote, and are signed in no more, or only by half: sending them off to do it would lose their words.
 * What they do first, and where; null: nothing, or too little is filled in.
 */
function doneFirst(
  request: PageRequest,
  { isSignedIn }: PageContext,
  outcome: PageOutcome,
): { readonly why: 'SIGNED_OUT' | 'FRESH' | 'SECOND_STEP'; readonly signIn: string } | null {
  const signIn = 'goTo' in outcome ? outcome.goTo : outcome.signIn;
  if (signIn === undefined || request.method !== 'POST') return null;
  // Much of a form is filled in with single words: names, numbers, dates, what is chosen.
  if (!isFilledIn(request)) return null;
  if (isSignedIn && isFreshSignIn(signIn)) return { why: 'FRESH', signIn };
  if (!isSignedIn && signIn.startsWith('/sign-in?')) return { why: 'SIGNED_OUT', signIn };
  if (isSignedIn && signIn.startsWith('/sign-in/second-step?')) return { why: 'SECOND_STEP', signIn };
  return null;
}

function isFreshSignIn(path: string): boolean {
  return path.startsWith('/sign-in?') && new URLSearchParams(path.slice(path.indexOf('?'))).get('why') === 'fresh';
}

/** Three fields or more, or two words in one: less is as quickly done again. And no password, which is not written into a page. */
function isFilledIn({ form }: PageRequest): boolean {
  const filled = typedFields(form).filter(([, value]) => value.trim() !== '');
  const isWritten = filled.length > 2 || filled.some(([, value]) => /\S\s+\S/.test(value));
  return isWritten && filled.every(([name]) => name !== 'password');
}

const refusedStatus = { FORM_TOKEN: 403, TOO_LARGE: 413 } as const;

interface Drawable {
  readonly Page: ComponentType;
  readonly pattern: string;
  readonly privacy: 'PUBLIC' | 'PRIVATE';
}

/** A page that answers at whatever address was asked for. It may show what was typed, so it is never stored. */
function standalone(Page: ComponentType): Drawable {
  return { Page, pattern: '*', privacy: 'PRIVATE' };
}

/** What somebody typed, without the token: to be sent again from a page that says what went wrong. */
function typedFields(form: URLSearchParams | null): [string, string][] {
  return [...(form ?? [])].filter(([name]) => name !== 'formToken');
}

async function actOn(
  request: PageRequest,
  context: PageContext,
  { route, params }: PageMatch,
): Promise<PageOutcome | 'METHOD_NOT_ALLOWED'> {
  const server = await route.server?.();
  const act = request.method === 'POST' ? server?.onPost : server?.onGet;
  if (!act) return request.method === 'POST' ? 'METHOD_NOT_ALLOWED' : { show: null };
  const { now, seal, unseal, access, readAccessToken, mailboxPath, executePublic, readStatus, embeds, clientPackage } =
    context;
  const run: PageServerRequest['run'] = async (document, variables) => {
    const result = await context.execute(toOperation(document, variables as Record<string, unknown>));
    if (isOnlyOfCursors(result.errors)) throw new RefusedCursor();
    const refusedInput = request.method === 'POST' ? refusedInputOf(result.errors) : null;
    if (refusedInput) throw refusedInput;
    if (result.errors || !result.data)
      throw new Error(`A page's operation failed: ${result.errors?.[0]?.message ?? 'no data'}`);
    return result.data as Awaited<ReturnType<typeof run>> as never;
  };
  return act({
    params,
    url: request.url,
    form: request.form ?? new URLSearchParams(),
    files: request.files,
    areFilesTooLarge: request.areFilesTooLarge ?? false,
    run,
    now,
    seal,
    unseal,
    access,
    readAccessToken,
    mailboxPath,
    executePublic,
    readStatus,
    embeds,
    clientPackage,
  });
}

const texts = new WeakMap<DocumentNode, string>();

function toOperation(document: DocumentNode, variables: Record<string, unknown>) {
  let query = texts.get(document);
  if (query === undefined) texts.set(document, (query = print(document)));
  return { query, variables };
}

function inProcessLink(context: PageContext): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        context.execute(toOperation(operation.query, operation.variables)).then((result: PageOperationResult) => {
          observer.next(result as ApolloLink.Result);
          observer.complete();
        }, observer.error.bind(observer));
      }),
  );
}

async function draw(
  request: PageRequest,
  context: PageContext,
  { Page, pattern, privacy }: Drawable,
  { show, status = 200, shell = 'FULL', access }: ShowPage,
): Promise<PageResponse> {
  const head: PageHeadSink = {
    ...{ title: 'Clearing', description: null, canonical: null, indexed: true, status },
    ...{ kind: 'WebPage', data: [] },
  };
  const environment: PageEnvironment = {
    now: context.now,
    origin: request.url.origin,
    formToken: privacy === 'PRIVATE' ? context.formToken : null,
    demonstration: context.demonstration,
    mailboxPath: context.mailboxPath,
    contactAddress: context.contactAddress,
    access: context.access,
    isSignedIn: context.isSignedIn,
    state: show,
    shell,
    reference: context.reference,
  };
  const client = createClient({ link: inProcessLink(context), onServer: true });
  const tree = (
    <StaticRouter location={request.url.pathname + request.url.search}>
      <App client={client} copy={createCopy()} environment={environment} head={head} pattern={pattern} Page={Page} />
    </StaticRouter>
  );
  const { result: body } = await prerenderStatic({ tree, context: { client }, renderFunction: prerenderWhole });
  // A refusal is not part of what the browser would take over: drawn again there, its sentences would be gone.
  const scripted = pattern in interactivePages && request.wantsScripts && shell === 'FULL' && head.status < 400;
  const isForAnyone = privacy === 'PUBLIC' && head.status === 200 && shell === 'FULL';
  const html = drawDocument({
    body,
    shared: isForAnyone ? sharedOf(head, request.url) : null,
    head: { ...head, indexed: head.indexed && privacy === 'PUBLIC' && head.status === 200 },
    nonce: context.nonce,
    state: scripted ? { pattern, environment, cache: client.extract() } : null,
    enhanced: shell === 'FULL',
  });
  return { status: head.status, html, privacy, ...(access && { access }) };
}

/** Public pages say where they are to be found: without what a reader brought along in the address. */
function sharedOf(head: PageHeadSink, asked: URL): { readonly url: string; readonly data: object } {
  const url = asked.origin + (head.canonical ?? (asked.pathname.replace(/\/+$/, '') || '/'));
  return { url, data: structuredDataOf(head, url, asked.origin) };
}

/** Everything in place: a part held back for a script to reveal would stay hidden where scripts are off. */
async function prerenderWhole(tree: ReactNode) {
  const { prelude } = await prerenderToNodeStream(tree, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    // The promise rejects with it. React would print its message, which may quote what somebody typed.
    onError: () => undefined,
  });
  return { prelude: prelude as AsyncIterable<string | Buffer> };
}
