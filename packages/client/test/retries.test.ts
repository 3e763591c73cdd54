import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClearingError, createClient, type ClientOptions } from '../src/clearing.js';

type Step = (response: ServerResponse, request: IncomingMessage) => void;

/** A server of HTTP that answers by a script, as no well server does; and a clock that only notes how long it was to wait. */
let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const fine =
  (data: unknown = { ok: true }): Step =>
  (response) =>
    response.end(JSON.stringify({ data }));
const status =
  (code: number, headers: Record<string, string> = {}, body = '<h1>Bad gateway</h1>'): Step =>
  (response) =>
    response.writeHead(code, headers).end(body);
const breaks: Step = (response) => response.destroy();
const hangs: Step = () => undefined;

async function ask(
  script: readonly Step[],
  given: Partial<ClientOptions> = {},
  document = '{ ok }',
  signal?: AbortSignal,
) {
  const seen: IncomingMessage[] = [];
  const waits: number[] = [];
  server = createServer((request, response) => {
    const step = script[Math.min(seen.length, script.length - 1)]!;
    seen.push(request);
    request.resume().once('end', () => step(response, request));
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const client = createClient(
    { url, ...given },
    {
      now: () => Date.parse('2026-11-21T15:00:00Z'),
      random: () => 0.5,
      wait: (milliseconds, during) => {
        waits.push(milliseconds);
        during?.throwIfAborted();
        return Promise.resolve();
      },
    },
  );
  const once = () =>
    client.send(document, {}, signal ? { signal } : {}).then(
      ({ data, cost }) => ({ data, cost, error: null }),
      (error: unknown) => ({ data: null, cost: null, error }),
    );
  return { ...(await once()), again: once, seen, waits };
}

describe('what is asked again', () => {
  it.each<[string, Step]>([
    ['a gateway without its server', status(502)],
    ['a service that is away', status(503, { 'content-type': 'text/html' })],
    ['a gateway that waited in vain', status(504)],
    ['a connection that broke', breaks],
    [
      'an answer that broke off',
      (response) => response.writeHead(200, { 'content-length': '99' }).write('{', () => response.destroy()),
    ],
  ])('%s, with waits that grow and are never quite the same', async (_what, step) => {
    const { data, seen, waits } = await ask([step, step, step, fine()]);
    expect(data).toEqual({ ok: true });
    expect(seen).toHaveLength(4);
    // Half of each is chance.
    expect(waits).toEqual([187.5, 375, 750]);
  });

  it('a try that took too long', async () => {
    const { data, seen } = await ask([hangs, fine()], { timeoutMs: 300 });
    expect(data).toEqual({ ok: true });
    // On a machine with much to do, the second one may take too long as well.
    expect(seen.length).toBeGreaterThan(1);
  });

  it.each([
    ['7', 7_125],
    ['Sat, 21 Nov 2026 15:00:09 GMT', 9_125],
    ['soon', 187.5],
    // Read as a date these would be days of 2001, and nothing to wait for.
    ['1.5', 187.5],
    ['-1', 187.5],
  ])('a spent budget, after as long as the answer says: %s', async (header, wait) => {
    const { waits } = await ask([status(429, { 'retry-after': header }), fine()]);
    expect(waits).toEqual([wait]);
  });

  it('however long that is for a timer, it does not come back at once', async () => {
    let sent = 0;
    const client = createClient({
      url: 'http://localhost/graphql',
      retries: { longestWaitMs: Infinity },
      fetch: () => {
        sent++;
        return Promise.resolve(new Response(null, { status: 429, headers: { 'retry-after': '9999999' } }));
      },
    });
    await expect(client.request('{ ok }', {}, { signal: AbortSignal.timeout(60) })).rejects.toThrow('timeout');
    expect(sent).toBe(1);
  });

  it('a field that was tried too often, though the status is 200', async () => {
    const errors = [{ message: 'Wait.', extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: 3 } }];
    const { waits, data } = await ask([status(200, {}, JSON.stringify({ data: { ok: null }, errors })), fine()]);
    expect([data, waits]).toEqual([{ ok: true }, [3_125]]);
  });
});

describe('what is not asked again', () => {
  it.each<[string, Step, string]>([
    [
      'a wrong operation',
      status(400, {}, '{"errors":[{"message":"No.","extensions":{"code":"TOO_COMPLEX"}}]}'),
      'REFUSED',
    ],
    ['a key that is none', status(401), 'UNAUTHORIZED'],
    ['what broke over there', status(500), 'INTERNAL'],
    ['errors of no known sort', status(200, {}, '{"data":{"ok":true},"errors":[null,7,{"message":7}]}'), 'NOT_GRAPHQL'],
    ['an answer that says nothing', status(200, {}, '{"data":null}'), 'NOT_GRAPHQL'],
    ['another sort of page', status(200, {}, '<p>Welcome to our network</p>'), 'NOT_GRAPHQL'],
  ])('%s', async (_what, step, kind) => {
    const { error, seen } = await ask([step, fine()]);
    expect(error).toMatchObject({ kind });
    expect(seen).toHaveLength(1);
  });

  it('an address that leads elsewhere, which is said and not followed', async () => {
    const { error, seen } = await ask([status(307, { location: '/graphql' }), fine()]);
    const message = 'The URL redirects, and redirects are not followed. Give the final URL.';
    expect(error).toMatchObject({ kind: 'NOT_GRAPHQL', status: 307, message });
    expect(seen).toHaveLength(1);
  });

  it('an address that leads elsewhere on a line that breaks at once, which ends no program', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const body = new ReadableStream({ start: (stream) => stream.error(new Error('the line broke')) });
    const fetch = () => Promise.resolve({ type: 'default', status: 307, body } as unknown as Response);
    const client = createClient({ url: 'http://localhost/graphql', fetch });
    await expect(client.request('{ ok }')).rejects.toMatchObject({ kind: 'NOT_GRAPHQL', status: 307 });
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('an address of which a browser tells that it leads elsewhere, and no more', async () => {
    const fetch = () => Promise.resolve({ type: 'opaqueredirect', status: 0, body: null } as Response);
    const client = createClient({ url: 'http://localhost/graphql', fetch });
    await expect(client.request('{ ok }')).rejects.toMatchObject({ kind: 'NOT_GRAPHQL', status: null, attempts: 1 });
  });

  it.each(['mutation { ok }', 'query A { ok } mutation B { ok }', 'subscription { ok }', '} mutation { ok }', '{ ok'])(
    'what may change something: %s',
    async (document) => {
      const { error, seen } = await ask([status(503), fine()], {}, document);
      expect(error).toMatchObject({ kind: 'UNAVAILABLE', attempts: 1 });
      expect(seen).toHaveLength(1);
    },
  );

  it.each([
    '# mutation\n{ ok }',
    'query ($in: In = {text: "} mutation {"}) { ok } fragment F on Q @d(a: """ " } mutation """) { mutation }',
  ])('but a query that only speaks of it is: %s', async (document) => {
    expect((await ask([status(503), fine()], {}, document)).seen).toHaveLength(2);
  });

  it('whoever is told to wait too long', async () => {
    const { error, seen, waits } = await ask([status(429, { 'retry-after': '3600' }), fine()]);
    expect(error).toMatchObject({ kind: 'THROTTLED', retryAfter: 3600, attempts: 1 });
    expect([seen.length, waits]).toEqual([1, []]);
  });

  it('what nobody waits for any more', async () => {
    const reason = new Error('The reader went away.');
    const controller = new AbortController();
    const aborts: Step = () => controller.abort(reason);
    const { error, seen, again } = await ask([aborts, fine()], {}, '{ ok }', controller.signal);
    expect(error).toBe(reason);
    expect((await again()).error).toBe(reason);
    expect(seen).toHaveLength(1);
  });

  it('nor does an abort wait for a wait to end', async () => {
    const controller = new AbortController();
    const client = createClient({
      url: 'http://localhost/graphql',
      retries: { firstWaitMs: 60_000, longestWaitMs: 60_000 },
      fetch: () => {
        setTimeout(() => controller.abort(), 5);
        return Promise.resolve(new Response(null, { status: 503 }));
      },
    });
    await expect(client.request('{ ok }', {}, { signal: controller.signal })).rejects.toThrow('aborted');
  });
});

it('a service that fails for everybody is asked a tenth more, and not four times as much', async () => {
  const { again, seen } = await ask([status(503)], { retries: { reserve: 2 } });
  for (let n = 1; n < 100; n++) await again();
  // A hundred requests pay for ten retries; two were there from the beginning.
  expect(seen).toHaveLength(112);
});

it('a spent budget is waited for at every page of a walk, and takes nothing from what is there for failures', async () => {
  const spent = status(429, { 'retry-after': '2' });
  const walk = Array.from({ length: 20 }, () => [spent, fine()]).flat();
  const { data, again } = await ask([...walk, status(503)]);
  expect(data).toEqual({ ok: true });
  for (let n = 1; n < 20; n++) expect((await again()).data).toEqual({ ok: true });
  expect((await again()).error).toMatchObject({ kind: 'UNAVAILABLE', attempts: 4 });
});

it('what an answer cost is read beside it', async () => {
  const cost = {
    requested: 12,
    actual: 12,
    throttleStatus: { limit: 100, remaining: 88, resetAt: '2026-11-21T15:01:00Z' },
  };
  const body = JSON.stringify({ data: { ok: true }, extensions: { cost } });
  expect((await ask([status(200, {}, body)])).cost).toEqual(cost);
});

describe('a key', () => {
  it('is sent as a bearer', async () => {
    const { seen } = await ask([fine()], { key: 'clr_test_1' });
    expect(seen[0]?.headers.authorization).toBe('Bearer clr_test_1');
  });

  it('goes over https alone, stands in no error, and is not read out of a client', () => {
    const url = 'http://clearing.example/graphql';
    expect(() => createClient({ url, key: 'clr_live_1' })).toThrow('https');
    const wrong = () => createClient({ url: 'https://clearing.example/graphql', key: 'clr_live_1\n' });
    expect(wrong).toThrow('The key contains');
    expect(wrong).not.toThrow('clr_live');
    expect(JSON.stringify(createClient({ url: 'https://clearing.example/graphql', key: 'clr_live_1' }))).toBe('{}');
  });
});

it('a document that is no text is refused with what to do', async () => {
  const client = createClient({ url: 'http://localhost/graphql' });
  await expect(client.request({ kind: 'Document' } as never)).rejects.toThrow('documentMode');
});

it('an error is one of ours by its class', async () => {
  expect((await ask([status(401)])).error).toBeInstanceOf(ClearingError);
});
