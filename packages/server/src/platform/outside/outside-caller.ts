import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { numbersOf } from './numbers-of.js';
import { isPublicAddress } from './public-address.js';
import { maySecurelyAsk } from './secure-address.js';

/** What may be reached; the world outside is as these say. */
export interface Reach {
  /** The numbers a name server gives for a name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly isPublic: (address: string) => boolean;
  readonly mayAsk: (url: URL) => boolean;
}

export const wholeInternet: Reach = {
  resolve: (host) => numbersOf(host),
  isPublic: isPublicAddress,
  mayAsk: maySecurelyAsk,
};

/** That a name is unknown and that it lies inside are the same word, or this would be a way to look around in there. */
export type WhyUnreached = 'NO_SUCH_PLACE' | 'NOT_SECURE' | 'NO_ANSWER';

export class Unreached extends Error {
  constructor(readonly why: WhyUnreached) {
    super(why);
    this.name = 'Unreached';
  }
}

export interface OutsideRequest {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends the call and the reading of its answer. */
  readonly signal: AbortSignal;
}

/**
 * Calls addresses that somebody gave us, and nothing inside a network: each connection goes only to numbers that were
 * looked at, and they are looked up once for it. No cookies, no credentials. A redirect is an answer like any other:
 * whoever follows one calls again.
 */
export class OutsideCaller {
  constructor(private readonly reach: Reach) {}

  /** The answer, with its body still to come. Throws Unreached, or what the signal was ended by. */
  async call(url: URL, { method, headers, body, signal }: OutsideRequest): Promise<http.IncomingMessage> {
    if (!this.reach.mayAsk(url)) throw new Unreached(url.protocol === 'http:' ? 'NOT_SECURE' : 'NO_SUCH_PLACE');
    // Node.js connects to a number without asking `lookup`.
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !this.reach.isPublic(literal)) throw new Unreached('NO_SUCH_PLACE');
    const options: https.RequestOptions = {
      method,
      // A connection of its own: one that was kept open was looked at for another name.
      agent: false,
      lookup: this.#lookup,
      signal,
      // What is packed could be any size when it is opened.
      headers: { ...headers, 'accept-encoding': 'identity' },
    };
    return new Promise((resolve, reject) => {
      const request = (url.protocol === 'https:' ? https : http).request(url, options, resolve);
      request.on('error', (error) => reject(signal.aborted ? error : unreachedBecauseOf(error)));
      // An answer that wants to speak another protocol (101) is neither an answer nor an error to Node.js: it only closes.
      request.on('close', () => reject(new Unreached('NO_ANSWER')));
      request.end(body);
    });
  }

  /** What is connected to is what was looked at: there is no second question that could be answered otherwise. */
  readonly #lookup: LookupFunction = (host, options, done) => {
    this.reach
      .resolve(host)
      .then((addresses) => {
        // One number inside is enough: whoever mixes them in is up to something.
        if (addresses.length === 0 || !addresses.every((each) => this.reach.isPublic(each))) {
          throw new Unreached('NO_SUCH_PLACE');
        }
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        if (options.all) done(null, found);
        else done(null, found[0]!.address, found[0]!.family);
      })
      .catch((error: unknown) => {
        done(error instanceof Unreached ? error : new Unreached('NO_SUCH_PLACE'), '');
      });
  };
}

/**
 * What an answer holds, to so many bytes; whatever is behind them is left where it is. The signal is that of its call: an answer
 * whose end is that of its line looks whole when we cut it.
 */
export async function firstBytesOf(
  response: http.IncomingMessage,
  most: number,
  signal: AbortSignal,
): Promise<{ bytes: Buffer; isWhole: boolean }> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    pieces.push(piece);
    size += piece.length;
    // Whoever leaves the loop lets the line go.
    if (size > most) return { bytes: Buffer.concat(pieces).subarray(0, most), isWhole: false };
  }
  signal.throwIfAborted();
  return { bytes: Buffer.concat(pieces), isWhole: true };
}

/** Of an error on the way there or back. */
export function unreachedBecauseOf(error: unknown): Unreached {
  if (error instanceof Unreached) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isAboutTrust = /CERT|SSL|TLS|EPROTO|ALTNAME|ISSUER/.test(code);
  return new Unreached(isAboutTrust ? 'NOT_SECURE' : 'NO_ANSWER');
}
