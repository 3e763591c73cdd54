import { lookup } from 'node:dns/promises';
import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { maySecurelyAsk } from './calendar-address.js';
import { CalendarUnread } from './calendar-troubles.js';
import { isPublicAddress } from './public-address.js';

/** What of an answer tells the next time whether anything changed. */
export interface Unchanged {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface CalendarText extends Unchanged {
  readonly text: string;
}

/** What may be reached, and for how long; the world outside is as these say. */
export interface Reach {
  /** The numbers a name server gives for a name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly isPublic: (address: string) => boolean;
  readonly mayAsk: (url: URL) => boolean;
  readonly milliseconds: number;
  readonly bytes: number;
}

export const wholeInternet: Reach = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic: isPublicAddress,
  mayAsk: maySecurelyAsk,
  milliseconds: 10_000,
  bytes: 2 * 1024 * 1024,
};

const MOST_REDIRECTS = 3;
const LONGEST_MARK = 500;

/**
 * Reads what is at an address that somebody gave us, and nothing inside a network: each connection, that of every
 * redirect too, goes only to numbers that were looked at, and they are looked up once for it. No cookies, no
 * credentials; bounded in time and size.
 */
export class CalendarReader {
  constructor(private readonly reach: Reach) {}

  /** The calendar's text, or null when it is as it was. Throws CalendarUnread for everything that is in the way. */
  async read(address: URL, before: Unchanged | null): Promise<CalendarText | null> {
    const signal = AbortSignal.timeout(this.reach.milliseconds);
    try {
      let url = address;
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        // Each goes where the one before it says.
        const response = await this.#ask(url, before, signal);
        const next = locationOf(response, url);
        if (next === null) return await this.#answerOf(response, before);
        response.destroy();
        url = next;
      }
      throw new CalendarUnread('SENT_AROUND');
    } catch (error) {
      throw signal.aborted ? new CalendarUnread('TOO_SLOW') : unreadBecauseOf(error);
    }
  }

  #ask(url: URL, before: Unchanged | null, signal: AbortSignal): Promise<http.IncomingMessage> {
    if (!this.reach.mayAsk(url)) throw new CalendarUnread(url.protocol === 'http:' ? 'NOT_SECURE' : 'NO_SUCH_PLACE');
    // Node.js connects to a number without asking `lookup`.
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !this.reach.isPublic(literal)) throw new CalendarUnread('NO_SUCH_PLACE');
    const options: https.RequestOptions = {
      // A connection of its own: one that was kept open was looked at for another name.
      agent: false,
      lookup: this.#lookup,
      signal,
      headers: {
        accept: 'text/calendar',
        // What is packed could be any size when it is opened.
        'accept-encoding': 'identity',
        'user-agent': 'Clearing (reads calendars that its practitioners add)',
        ...(before?.etag && { 'if-none-match': before.etag }),
        ...(before?.lastModified && { 'if-modified-since': before.lastModified }),
      },
    };
    return new Promise((resolve, reject) => {
      const request = (url.protocol === 'https:' ? https : http).get(url, options, resolve);
      request.on('error', reject);
    });
  }

  /** What is connected to is what was looked at: there is no second question that could be answered otherwise. */
  readonly #lookup: LookupFunction = (host, options, done) => {
    this.reach
      .resolve(host)
      .then((addresses) => {
        // One number inside is enough: whoever mixes them in is up to something.
        if (addresses.length === 0 || !addresses.every((each) => this.reach.isPublic(each))) {
          throw new CalendarUnread('NO_SUCH_PLACE');
        }
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        if (options.all) done(null, found);
        else done(null, found[0]!.address, found[0]!.family);
      })
      .catch((error: unknown) => {
        done(error instanceof CalendarUnread ? error : new CalendarUnread('NO_SUCH_PLACE'), '');
      });
  };

  async #answerOf(response: http.IncomingMessage, before: Unchanged | null): Promise<CalendarText | null> {
    const status = response.statusCode ?? 0;
    if (status === 304 && before !== null) {
      response.destroy();
      return null;
    }
    if (status !== 200) {
      response.destroy();
      throw new CalendarUnread(troubleOfStatus(status));
    }
    const packing = response.headers['content-encoding'] ?? 'identity';
    if (packing !== 'identity') {
      response.destroy();
      throw new CalendarUnread('NOT_A_CALENDAR');
    }
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of response as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > this.reach.bytes) {
        response.destroy();
        throw new CalendarUnread('TOO_LARGE');
      }
      pieces.push(piece);
    }
    return {
      text: new TextDecoder().decode(Buffer.concat(pieces)),
      etag: markOf(response.headers.etag),
      lastModified: markOf(response.headers['last-modified']),
    };
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function locationOf({ statusCode, headers }: http.IncomingMessage, from: URL): URL | null {
  if (!REDIRECTS.has(statusCode ?? 0) || headers.location === undefined) return null;
  if (!URL.canParse(headers.location, from.href)) throw new CalendarUnread('NO_SUCH_PLACE');
  return new URL(headers.location, from.href);
}

function troubleOfStatus(status: number) {
  if (status === 401 || status === 403) return 'CLOSED';
  return status === 404 || status === 410 ? 'NOT_THERE' : 'ANSWERED_WITH_ERROR';
}

function markOf(header: string | undefined): string | null {
  return header !== undefined && header.length <= LONGEST_MARK ? header : null;
}

function unreadBecauseOf(error: unknown): CalendarUnread {
  if (error instanceof CalendarUnread) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isAboutTrust = /CERT|SSL|TLS|EPROTO|ALTNAME|ISSUER/.test(code);
  return new CalendarUnread(isAboutTrust ? 'NOT_SECURE' : 'NO_ANSWER');
}
