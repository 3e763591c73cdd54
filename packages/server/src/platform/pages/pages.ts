import { randomBytes, randomInt } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { pathToFileURL } from 'node:url';
import compress from '@fastify/compress';
import serveStatic from '@fastify/static';
import type {
  PageContext,
  PageOperation,
  PageOperationResult,
  PageRequest,
  PageResponse,
  WebEntry,
} from '@clearing/shared/web-entry';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { linkOf, nobody, type Actor, type LinkHolder } from '../actor.js';
import { browserOf } from '../browser.js';
import type { Cipher } from '../cipher.js';
import type { Clock } from '../clock.js';
import { BUSY_IN_THE_LOG, BUSY_RETRY_AFTER_SECONDS, mayAskAgain } from '../postgres/database-busy.js';
import { describe } from '../process/error-description.js';
import type { RequestContext } from '../request-context.js';
import type { Download } from './downloads.js';
import type { PageCookies } from './page-cookies.js';
import { postedIn, PostedForm, Uploads } from './posted-form.js';
import { FormTokens, isFromOurOwnPage, pageHeaders } from './page-security.js';

export interface PagesOptions {
  /** The built pages: packages/web/dist. */
  readonly webBuild: string;
  /** Scheme, name and port; no slash at the end. */
  readonly origin: string;
  readonly cipher: Cipher;
  readonly clock: Clock;
  readonly cookies: PageCookies;
  /** Who asks, by what the request carries: the same answer as at /app/graphql. */
  readonly resolveActor: (request: FastifyRequest) => Promise<Actor>;
  /** What a private link's token opens; null when it is altered, expired or revoked. */
  readonly readAccessToken: (token: string) => Promise<LinkHolder | null>;
  /** What a browser keeps once it opened this private link beside those it holds. */
  readonly addAccessToken: (held: string | null, token: string) => Promise<string>;
  /** Files among the pages, each for whom it is. */
  readonly downloads: readonly Download[];
  /** The API's id of what a link opens. */
  readonly accessId: (link: LinkHolder) => string;
  /** One operation of our own pages, in process, through the same guards and limits as over HTTP. */
  readonly execute: (
    operation: PageOperation,
    caller: Pick<RequestContext, 'actor' | 'clientAddress' | 'browser' | 'requestId'>,
  ) => Promise<PageOperationResult>;
  /** One operation at the public door, in process, by nobody we know. */
  readonly executePublic: (
    operation: PageOperation,
    caller: Pick<RequestContext, 'clientAddress' | 'browser' | 'requestId'>,
  ) => Promise<PageOperationResult>;
  readonly readStatus: PageContext['readStatus'];
  readonly demonstration: boolean;
  readonly mailboxPath: string | null;
  readonly contactAddress: string;
  readonly embeds?: PageContext['embeds'];
  readonly clientPackage?: PageContext['clientPackage'];
}

const largestForm = 256 * 1024;
const sealedHours = 24;

/**
 * Serves our pages: every path that no other route of the server takes. Its lines in the log hold a route's pattern and
 * never its address.
 */
export async function pages(server: FastifyInstance, options: PagesOptions): Promise<void> {
  const entry = (await import(pathToFileURL(`${options.webBuild}/server/entry-server.js`).href)) as WebEntry;
  const tokens = new FormTokens(options.cipher);
  await server.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: 1024,
    brotliOptions: { params: { 1: 5 } },
    globalDecompression: false,
  });
  serveFiles(server, `${options.webBuild}/client`);

  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: largestForm },
    (_request, body, done) => done(null, new URLSearchParams(body as string)),
  );
  const uploads = new Uploads();
  server.addContentTypeParser('multipart/form-data', async (request: FastifyRequest, body: IncomingMessage) => {
    const pattern = entry.routePattern(addressOf(request, options.origin).pathname);
    const { fileBytes = 0 } = entry.routes.find((route) => route.pattern === pattern) ?? {};
    const isOurs = isFromOurOwnPage(request.headers, options.origin);
    if (fileBytes === 0) throw Object.assign(new Error('No files here.'), { statusCode: 415 });
    // Nobody but who signed in, on a page of ours, has so much kept in memory.
    const actor = isOurs ? await options.resolveActor(request) : nobody;
    if (actor.kind !== 'ACCOUNT') return new PostedForm();
    const contentType = request.headers['content-type'];
    return uploads.read({ body, contentType, mostBytes: largestForm + fileBytes, from: actor.accountId });
  });

  /** False: there is none at this address for whoever asks, and a page says what is. */
  const sendDownload = async (request: FastifyRequest, reply: FastifyReply): Promise<boolean> => {
    const address = addressOf(request, options.origin);
    const download = options.downloads.find(({ path }) => path === address.pathname);
    const file = download && (await download.open(await options.resolveActor(request), address.searchParams));
    if (!download || !file) return false;
    request.routePattern = download.path;
    if ('goTo' in file) {
      await reply.header('cache-control', 'private, no-store').redirect(ownPath(file.goTo), 303);
      return true;
    }
    await reply
      .headers({ 'content-disposition': `attachment; filename="${file.name}"`, 'cache-control': 'private, no-store' })
      .type(file.type)
      .send(file.body);
    return true;
  };

  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    refused?: PageRequest['refused'],
  ): Promise<FastifyReply> => {
    request.routePattern = entry.routePattern(addressOf(request, options.origin).pathname) ?? 'no page';
    const nonce = randomBytes(16).toString('base64');
    reply.headers(pageHeaders(options.origin, nonce));
    const held = options.cookies.read(request.headers, 'form');
    const browser = held ?? tokens.newBrowser();
    const page = await readPage(request, held, refused);
    // Who asks cannot be found out either, and the page that says so is the same for everybody.
    const { actor, trouble } = refused === 'BUSY' ? { actor: nobody, trouble: null } : await whoAsks(request);
    if (trouble && request.method === 'POST') return sayBusy(request, reply);
    const caller = {
      actor,
      clientAddress: request.ip,
      browser: browserOf(request, (line) => void reply.header('set-cookie', line)),
      requestId: request.id,
    };
    const response = await entry.render(page, lend(request, caller, nonce, tokens.issue(browser)));
    // What anybody may read and needs no database is shown all the same: that something is wrong, and where there is help.
    if (trouble && !isForAnybody(response)) throw trouble;
    if (!held && response.privacy === 'PRIVATE') reply.header('set-cookie', options.cookies.set('form', browser));
    return send(request, reply, response, actor);
  };

  /** With what was typed, to be sent again. */
  function sayBusy(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    request.log.warn({ requestId: request.id }, BUSY_IN_THE_LOG);
    return answer(request, reply, 'BUSY');
  }

  /** While the database is away, whoever asks is nobody, with what stood in the way: nothing was begun for them. */
  async function whoAsks(request: FastifyRequest): Promise<{ readonly actor: Actor; readonly trouble: Error | null }> {
    try {
      return { actor: await options.resolveActor(request), trouble: null };
    } catch (error) {
      if (!(error instanceof Error) || !mayAskAgain(error, true)) throw error;
      return { actor: nobody, trouble: error };
    }
  }

  /** A POST acts only when one of our own pages made it. One from another site is not shown back what it carried. */
  async function readPage(
    request: FastifyRequest,
    browser: string | null,
    refused: PageRequest['refused'] = null,
  ): Promise<PageRequest> {
    const posted = request.method === 'POST';
    const ours = !posted || isFromOurOwnPage(request.headers, options.origin);
    const { fields: form, files, areFilesTooLarge } = ours ? postedIn(request.body) : new PostedForm();
    const tokenFits = !posted || (ours && tokens.accepts(browser, form.get('formToken')));
    return {
      method: posted ? 'POST' : 'GET',
      url: addressOf(request, options.origin),
      form: posted ? form : null,
      files: tokenFits ? files : {},
      areFilesTooLarge,
      acceptLanguage: request.headers['accept-language'] ?? null,
      wantsScripts: request.headers['save-data'] !== 'on',
      refused: refused ?? (tokenFits ? null : 'FORM_TOKEN'),
    };
  }

  function lend(
    request: FastifyRequest,
    caller: Parameters<PagesOptions['execute']>[1],
    nonce: string,
    formToken: string,
  ): PageContext {
    const reference = newReference();
    const held = linkOf(caller.actor);
    const access = (link: LinkHolder) => ({
      consultationId: options.accessId(link),
      role: link.role,
      purposes: link.role === 'PATIENT' ? link.purposes : [],
    });
    return {
      execute: (operation) => options.execute(operation, caller),
      executePublic: (operation) => options.executePublic(operation, caller),
      readStatus: options.readStatus,
      nonce,
      formToken,
      now: options.clock.now().toString({ smallestUnit: 'second' }),
      seal: (value) => options.cipher.seal('page', value, options.clock.now().add({ hours: sealedHours })),
      unseal: (sealed) => options.cipher.unseal('page', sealed, options.clock.now()),
      access: held && access(held),
      isSignedIn: caller.actor.kind === 'ACCOUNT',
      readAccessToken: async (token) => {
        const link = await options.readAccessToken(token);
        return link && access(link);
      },
      reference,
      report: (error) => {
        const { id: requestId, routePattern: route } = request;
        request.log.error({ reference, requestId, route, ...describe(error) }, 'a page broke');
      },
      demonstration: options.demonstration,
      mailboxPath: options.mailboxPath,
      contactAddress: options.contactAddress,
      ...(options.embeds && { embeds: options.embeds }),
      ...(options.clientPackage && { clientPackage: options.clientPackage }),
    };
  }

  async function send(request: FastifyRequest, reply: FastifyReply, response: PageResponse, actor: Actor) {
    if (response.access === 'FORGET') reply.header('set-cookie', options.cookies.clear('access'));
    else if (response.access) {
      const held = options.cookies.read(request.headers, 'access');
      const tokens = await options.addAccessToken(held, response.access.remember);
      reply.header('set-cookie', options.cookies.set('access', tokens));
    }
    // A page for somebody who signed in says so at its top: it is theirs alone.
    const isForAnyone = response.privacy === 'PUBLIC' && actor.kind !== 'ACCOUNT';
    const kept = isForAnyone && response.status === 200 && !response.access;
    // A browser may go back to it, and asks again whenever somebody comes by a link: what a practitioner publishes, or an
    // operator hides, is so for whoever had the page open as well.
    if (response.status === 503) reply.header('retry-after', String(BUSY_RETRY_AFTER_SECONDS));
    reply.header('cache-control', kept ? 'no-cache' : 'private, no-store');
    if (kept) reply.header('vary', 'cookie');
    if (response.location !== undefined) return reply.redirect(ownPath(response.location), response.status);
    return reply.status(response.status).type('text/html; charset=utf-8').send(response.html);
  }

  server.route({
    method: ['GET', 'POST'],
    url: '/*',
    bodyLimit: largestForm,
    handler: async (request, reply) => {
      if (request.method === 'GET' && (await sendDownload(request, reply))) return reply;
      return answer(request, reply);
    },
  });

  server.setErrorHandler(async (error: FastifyError, request, reply) => {
    if (mayAskAgain(error, request.method !== 'POST')) {
      return sayBusy(request, reply);
    }
    if (error.statusCode === 413) return answer(request, reply, 'TOO_LARGE');
    if (error.statusCode === 415) return reply.status(415).type('text/plain').send('This address takes forms only.');
    throw error;
  });
}

function isForAnybody({ privacy, status, access }: PageResponse): boolean {
  return privacy === 'PUBLIC' && status === 200 && !access;
}

/** Files whose names carry a hash never change; the few others (the icon) are asked for again after a day. */
function serveFiles(server: FastifyInstance, root: string): void {
  server.register(serveStatic, {
    root: `${root}/assets`,
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  for (const file of readdirSync(root, { withFileTypes: true }).filter((each) => each.isFile())) {
    server.get(`/${file.name}`, (_request, reply) =>
      reply.sendFile(file.name, root, { maxAge: '1d', immutable: false }),
    );
  }
}

/** The address asked for, on our own origin: "//elsewhere/x" is a path here, never another host. */
function addressOf(request: FastifyRequest, origin: string): URL {
  const url = new URL(origin);
  const [path = '/', ...query] = request.url.split('?');
  url.pathname = path;
  url.search = query.join('?');
  return url;
}

function ownPath(location: string): string {
  if (!location.startsWith('/') || location.startsWith('//'))
    throw new Error('A page redirects to a path on this site');
  return location;
}

/** Short enough to be read over the phone; no letters that look like figures. */
function newReference(): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  return Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
}
