import autocannon from 'autocannon';

export interface Target {
  readonly name: string;
  readonly url: string;
  /** A GraphQL document to post; null: a plain GET. */
  readonly document: string | null;
  /** Made anew for each request. */
  readonly variables?: (count: number) => object;
  /** Asked by whoever reads compressed answers, as browsers and most clients do. */
  readonly isCompressed?: boolean;
  /** It takes seconds: asked twice by two at once, however long that takes, instead of for a while. */
  readonly isSlow?: boolean;
}

export interface Load {
  readonly perSecond: number;
  readonly milliseconds: number;
}

const SLOW_CONNECTIONS = 2;
const LONGEST_ANSWER_SECONDS = 300;

/** A bounded load on loopback alone. Anything but 200 ends the bench: a refusal is quick and would flatter. */
export async function load(target: Target, seconds: number, connections: number): Promise<Load> {
  let count = 0;
  const { document, variables, isSlow = false, isCompressed = false } = target;
  const headers = { 'content-type': 'application/json', ...(isCompressed && { 'accept-encoding': 'gzip' }) };
  const result = await autocannon({
    url: target.url,
    ...(isSlow ? { amount: 2 * SLOW_CONNECTIONS, connections: SLOW_CONNECTIONS } : { duration: seconds, connections }),
    timeout: LONGEST_ANSWER_SECONDS,
    ...(document !== null && {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: document }),
    }),
    ...(variables && {
      requests: [
        {
          method: 'POST',
          setupRequest: (request) => ({
            ...request,
            body: JSON.stringify({ query: document, variables: variables(++count) }),
          }),
        },
      ],
    }),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${target.name}: ${result.non2xx} refusals, ${result.errors} errors.`);
  }
  return { perSecond: result.requests.total / result.duration, milliseconds: result.latency.p50 };
}

export async function ask(target: Target): Promise<unknown> {
  const { document } = target;
  const response = await fetch(target.url, {
    ...(document !== null && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document }),
    }),
  });
  return response.json();
}
