import { asksOnly } from './asks-only.js';
import { ClearingError } from './errors.js';
import { readAnswer, type Answer } from './read-answer.js';
import { Retries, type RetryOptions, type Timing } from './retries.js';
import { LONGEST_TIMER_MS, realTiming } from './timing.js';
import type { Given, TypedText } from './typed-document.js';

export interface ClientOptions {
  /** The full URL of the API: "https://…/graphql". */
  readonly url: string | URL;
  /**
   * Sent as `Authorization: Bearer`, and nowhere else. In a browser, use only a publishable key. Without one, the
   * budget is small.
   */
  readonly key?: string | undefined;
  /** The language of text in the answers, as a BCP 47 tag. */
  readonly language?: string | undefined;
  /** How long one try may take, including its whole answer, in milliseconds. Default: 10,000. */
  readonly timeoutMs?: number | undefined;
  /** How queries are retried; false: never. */
  readonly retries?: RetryOptions | false | undefined;
  /** Another fetch function. Default: the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

export interface RequestOptions {
  /** Aborts everything at once, including waits between tries; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Which operation, if the document has several. */
  readonly operationName?: string | undefined;
}

export interface Client {
  /** Returns only the data. Throws a ClearingError if any field failed, with the rest of the data in it. */
  request<Data = unknown, Variables = Record<string, unknown>>(
    document: TypedText<Data, Variables>,
    ...given: Given<Variables, RequestOptions>
  ): Promise<Data>;
  /** The same, with its cost and its request id. */
  send<Data = unknown, Variables = Record<string, unknown>>(
    document: TypedText<Data, Variables>,
    ...given: Given<Variables, RequestOptions>
  ): Promise<Answer<Data>>;
}

/** Make one client for everything a program asks: all its retries share one budget. Its key cannot be read out of it. */
export function createClient(options: ClientOptions, timing: Timing = realTiming): Client {
  const { timeoutMs = 10_000, retries = {} } = options;
  const url = addressOf(options);
  const headers = headersOf(options);
  const again = new Retries(retries === false ? { attempts: 1 } : retries, timing);

  async function once<Data>(body: string, outer: AbortSignal | undefined): Promise<Answer<Data>> {
    const fetch = options.fetch ?? globalThis.fetch;
    const limit = new Limit(timeoutMs, outer);
    try {
      const response = await fetch(url, {
        ...{ method: 'POST', headers, body, signal: limit.signal },
        // A key is shown to the address it was given for, and to no other; no cookie goes anywhere.
        ...{ redirect: 'manual', credentials: 'omit', cache: 'no-store' },
      });
      if (leadsElsewhere(response)) {
        // What is left of it is read by nobody, even where its line broke.
        void response.body?.cancel().catch(() => undefined);
        throw new ClearingError(LEADS_ELSEWHERE, { kind: 'NOT_GRAPHQL', status: response.status || null });
      }
      return readAnswer<Data>(response, await response.text(), timing.now());
    } catch (error) {
      if (error instanceof ClearingError) throw error;
      outer?.throwIfAborted();
      if (limit.isOver) throw new ClearingError(`No answer within ${timeoutMs} ms.`, { kind: 'TIMEOUT', cause: error });
      throw new ClearingError('The API cannot be reached.', { kind: 'NETWORK', cause: error });
    } finally {
      limit.end();
    }
  }

  async function send<Data, Variables>(
    document: TypedText<Data, Variables>,
    variables: Variables | undefined,
    { signal, operationName }: RequestOptions = {},
  ): Promise<Answer<Data>> {
    const query = textOf(document);
    const body = JSON.stringify({ query, variables, operationName });
    signal?.throwIfAborted();
    const attempt = () => once<Data>(body, signal);
    return asksOnly(query) ? again.run(attempt, signal) : attempt();
  }

  return {
    send: (document, ...[variables, options]) => send(document, variables, options),
    request: async (document, ...[variables, options]) => (await send(document, variables, options)).data,
  };
}

/** Time for one try; the caller's own signal ends it, too. */
class Limit {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  isOver = false;

  constructor(
    milliseconds: number,
    private readonly outer: AbortSignal | undefined,
  ) {
    this.#timer = setTimeout(
      () => {
        this.isOver = true;
        this.#controller.abort();
      },
      Math.min(milliseconds, LONGEST_TIMER_MS),
    );
    outer?.addEventListener('abort', this.#stop, { once: true });
  }

  readonly #stop = (): void => this.#controller.abort(this.outer?.reason);

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** A signal that lives as long as a program would otherwise remember each request. */
  end(): void {
    clearTimeout(this.#timer);
    this.outer?.removeEventListener('abort', this.#stop);
  }
}

const LEADS_ELSEWHERE = 'The URL redirects, and redirects are not followed. Give the final URL.';

/** A browser tells that much of it alone, and neither its status nor where to. */
function leadsElsewhere({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

const thisMachine = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

function addressOf({ url: given, key }: ClientOptions): string {
  const url = new URL(given);
  if (key !== undefined && url.protocol !== 'https:' && !thisMachine.test(url.hostname)) {
    throw new TypeError('A key is sent only over https.');
  }
  return url.href;
}

function headersOf({ key, language }: ClientOptions): Record<string, string> {
  // Whoever reads a header that cannot be sent repeats it in their error: a key must not come to that.
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) {
    throw new TypeError('The key contains a space, a line break or another character that no key has.');
  }
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    ...(language !== undefined && { 'accept-language': language }),
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
  };
}

function textOf(document: TypedText<unknown, never>): string {
  const text = document.toString();
  if (text.startsWith('[object')) {
    throw new TypeError('A document must be a string. With a code generator, set documentMode to "string".');
  }
  return text;
}
