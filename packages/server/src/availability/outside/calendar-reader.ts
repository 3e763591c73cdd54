import type { IncomingMessage } from 'node:http';
import {
  firstBytesOf,
  OutsideCaller,
  unreachedBecauseOf,
  wholeInternet as anywhere,
  type Reach as OutsideReach,
} from '../../platform/outside/outside-caller.js';
import { CalendarUnread } from './calendar-troubles.js';

/** What of an answer tells the next time whether anything changed. */
export interface Unchanged {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface CalendarText extends Unchanged {
  /** As it came, in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What may be reached, and for how long. */
export interface Reach extends OutsideReach {
  readonly milliseconds: number;
  readonly bytes: number;
}

export const wholeInternet: Reach = { ...anywhere, milliseconds: 20_000, bytes: 16 * 1024 * 1024 };

const MOST_REDIRECTS = 3;
const LONGEST_MARK = 500;

/**
 * Reads what is at an address that somebody gave us. Each redirect is called as an address of its own; all of it together
 * is bounded in time and size.
 */
export class CalendarReader {
  readonly #outside: OutsideCaller;

  constructor(private readonly reach: Reach) {
    this.#outside = new OutsideCaller(reach);
  }

  /** The calendar as it came, or null when it is as it was. Throws CalendarUnread for everything that is in the way. */
  async read(address: URL, before: Unchanged | null): Promise<CalendarText | null> {
    const signal = AbortSignal.timeout(this.reach.milliseconds);
    try {
      let url = address;
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        // Each goes where the one before it says.
        const response = await this.#ask(url, before, signal);
        const next = locationOf(response, url);
        if (next === null) return await this.#answerOf(response, before, signal);
        response.destroy();
        url = next;
      }
      throw new CalendarUnread('SENT_AROUND');
    } catch (error) {
      throw signal.aborted ? new CalendarUnread('TOO_SLOW') : unreadBecauseOf(error);
    }
  }

  #ask(url: URL, before: Unchanged | null, signal: AbortSignal): Promise<IncomingMessage> {
    return this.#outside.call(url, {
      method: 'GET',
      signal,
      headers: {
        accept: 'text/calendar',
        'user-agent': 'Clearing (reads calendars that its practitioners add)',
        ...(before?.etag && { 'if-none-match': before.etag }),
        ...(before?.lastModified && { 'if-modified-since': before.lastModified }),
      },
    });
  }

  async #answerOf(
    response: IncomingMessage,
    before: Unchanged | null,
    signal: AbortSignal,
  ): Promise<CalendarText | null> {
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
    const { bytes, isWhole } = await firstBytesOf(response, this.reach.bytes, signal);
    if (!isWhole) throw new CalendarUnread('TOO_LARGE');
    return {
      bytes: new Uint8Array(bytes),
      etag: markOf(response.headers.etag),
      lastModified: markOf(response.headers['last-modified']),
    };
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function locationOf({ statusCode, headers }: IncomingMessage, from: URL): URL | null {
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
  return error instanceof CalendarUnread ? error : new CalendarUnread(unreachedBecauseOf(error).why);
}
