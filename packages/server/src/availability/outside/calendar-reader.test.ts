import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { readCalendarAddress } from './calendar-address.js';
import { CalendarReader, type Reach, wholeInternet } from './calendar-reader.js';
import { CalendarUnread } from './calendar-troubles.js';
import { isPublicAddress } from '../../platform/outside/public-address.js';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
});

/** Answers on this machine, and counts who asked. */
async function serve(answer: RequestListener, host = '127.0.0.1') {
  const asked: Parameters<RequestListener>[0][] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, host, listening));
  return { asked, port: (server.address() as AddressInfo).port };
}

/** Names of this test, any port, without encryption; what is public is what the test says. */
function reader(names: Readonly<Record<string, readonly string[]>>, more: Partial<Reach> = {}) {
  const questions: string[] = [];
  const reach: Reach = {
    ...wholeInternet,
    resolve: async (host) => {
      questions.push(host);
      return names[host] ?? [];
    },
    isPublic: (address) => address === '127.0.0.1' || isPublicAddress(address),
    mayAsk: () => true,
    ...more,
  };
  return { reader: new CalendarReader(reach), questions };
}

async function troubleOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return 'none';
  } catch (error) {
    return error instanceof CalendarUnread ? error.trouble : String(error);
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('numbers', () => {
  test.each([
    ...['127.0.0.1', '127.9.9.9', '10.0.0.1', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
    ...[
      '224.0.0.1',
      '255.255.255.255',
      '192.0.2.1',
      '198.51.100.1',
      '203.0.113.1',
      '198.18.0.1',
      '240.0.0.1',
      '192.0.0.1',
      '168.63.129.16',
    ],
    ...['::1', '::', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12::1', 'ff02::1', '2001:db8::1', '::ffff:127.0.0.1'],
    ...[
      '::ffff:8.8.8.8',
      '::127.0.0.1',
      '64:ff9b::7f00:1',
      '64:ff9b:1::1',
      '2002:7f00:1::',
      '2001::1',
      '100::1',
      'fec0::1',
    ],
    ...['', 'localhost', '3fff::1', '4000::1'],
  ])('%s is not reached', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(['8.8.8.8', '142.250.1.1', '2607:f8b0:4023::1', '2a00:1450::1'])('%s is reached', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('addresses', () => {
  const own = 'clearing.example';
  test.each([
    ['https://calendar.example/a.ics#x', 'https://calendar.example/a.ics'],
    [' webcal://calendar.example/a.ics ', 'https://calendar.example/a.ics'],
    ['WEBCAL://calendar.example/a?key=b', 'https://calendar.example/a?key=b'],
    ['https://calendar.example:443/', 'https://calendar.example/'],
  ])('%s is asked', (typed, url) => {
    expect(readCalendarAddress(typed, own)).toEqual({ url: new URL(url) });
  });

  test.each([
    ...['', 'calendar', 'http://calendar.example/', 'ftp://calendar.example/', 'https://calendar.example:8443/'],
    ...['https://me:secret@calendar.example/', 'https://127.0.0.1/', 'https://0x7f.1/', 'https://2130706433/'],
    ...['https://[::1]/', 'https://[::ffff:7f00:1]/', 'https://localhost/', `https://${own}/calendar/x.ics`],
    `https://calendar.example/${'a'.repeat(2000)}`,
  ])('%s is not', (typed) => {
    expect(readCalendarAddress(typed, own)).toHaveProperty('problem');
  });
});

describe('what is inside a network', () => {
  test('is not reached by its number or its name', async () => {
    const { asked, port } = await serve((_request, response) => response.end('secret'));
    const inside = reader({ 'inside.example': ['127.0.0.1'] }, { isPublic: isPublicAddress }).reader;
    const hosts = [
      '127.0.0.1',
      '0x7f.1',
      '2130706433',
      '[::ffff:127.0.0.1]',
      '[::1]',
      'inside.example',
      'unknown.example',
    ];
    for (const host of hosts) {
      expect([host, await troubleOf(inside.read(new URL(`http://${host}:${port}/`), null))]).toEqual([
        host,
        'NO_SUCH_PLACE',
      ]);
    }
    expect(asked).toEqual([]);
  });

  test('is not reached by a redirect, be it to a number, a name, or in another scheme', async () => {
    const inside = await serve((_request, response) => response.end('secret'), '127.0.0.2');
    let location = '';
    const outside = await serve((_request, response) => response.writeHead(302, { location }).end());
    const names = {
      'outside.example': ['127.0.0.1'],
      'inside.example': ['127.0.0.2'],
      'v6.example': ['::ffff:127.0.0.2'],
    };
    const { reader: reading } = reader(names);
    const start = new URL(`http://outside.example:${outside.port}/`);
    for (const host of ['127.0.0.2', '[::ffff:127.0.0.2]', 'inside.example', 'v6.example']) {
      location = `http://${host}:${inside.port}/`;
      expect([host, await troubleOf(reading.read(start, null))]).toEqual([host, 'NO_SUCH_PLACE']);
    }
    const strict = reader(names, { mayAsk: (url) => url.href === start.href || wholeInternet.mayAsk(url) }).reader;
    location = `http://outside.example:${outside.port}/other`;
    expect(await troubleOf(strict.read(start, null))).toBe('NOT_SECURE');
    for (const elsewhere of [
      'file:///etc/passwd',
      `https://outside.example:${inside.port}/`,
      'https://a:b@outside.example/',
    ]) {
      location = elsewhere;
      expect([elsewhere, await troubleOf(strict.read(start, null))]).toEqual([elsewhere, 'NO_SUCH_PLACE']);
    }
    expect(inside.asked).toEqual([]);
  });

  test('is not reached by a name that means something else the next time', async () => {
    const { asked, port } = await serve((_request, response) => response.writeHead(302, { location: '/again' }).end());
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    const { reader: reading } = reader({}, { resolve: async () => answers.shift() ?? [] });
    expect(await troubleOf(reading.read(new URL(`http://turns.example:${port}/`), null))).toBe('NO_SUCH_PLACE');
    expect(asked.map(({ url }) => url)).toEqual(['/']);
    expect(answers).toEqual([]);
  });

  test('is not reached beside something outside', async () => {
    const { asked, port } = await serve((_request, response) => response.end('secret'));
    const { reader: reading } = reader({ 'both.example': ['127.0.0.1', '10.0.0.1'] });
    expect(await troubleOf(reading.read(new URL(`http://both.example:${port}/`), null))).toBe('NO_SUCH_PLACE');
    expect(asked).toEqual([]);
  });
});

describe('an answer', () => {
  const names = { 'calendar.example': ['127.0.0.1'] };

  test('comes with what it calls itself, and is asked for by that the next time, without cookies', async () => {
    const { asked, port } = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"a"', 'set-cookie': 'who=you' }).end('\uFEFFBEGIN');
    });
    const { reader: reading, questions } = reader(names);
    const url = new URL(`http://calendar.example:${port}/a.ics`);
    const first = await reading.read(url, null);
    expect(first).toEqual({ bytes: bytesOf('\uFEFFBEGIN'), etag: '"a"', lastModified: null });
    expect(await reading.read(url, first)).toBeNull();
    expect(questions).toHaveLength(2);
    expect(asked.map(({ headers }) => [headers.cookie, headers.authorization, headers.referer])).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
  });

  test.each([
    [401, 'CLOSED'],
    [403, 'CLOSED'],
    [404, 'NOT_THERE'],
    [410, 'NOT_THERE'],
    [304, 'ANSWERED_WITH_ERROR'],
    [500, 'ANSWERED_WITH_ERROR'],
  ])('of %i is %s', async (status, trouble) => {
    const { port } = await serve((_request, response) => response.writeHead(status).end());
    const url = new URL(`http://calendar.example:${port}/`);
    expect(await troubleOf(reader(names).reader.read(url, null))).toBe(trouble);
  });

  test('that sends on is followed three times', async () => {
    const { port } = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('there');
      else response.writeHead(307, { location: `/${left - 1}` }).end();
    });
    const { reader: reading } = reader(names);
    expect((await reading.read(new URL(`http://calendar.example:${port}/3`), null))?.bytes).toEqual(bytesOf('there'));
    expect(await troubleOf(reading.read(new URL(`http://calendar.example:${port}/4`), null))).toBe('SENT_AROUND');
  });

  test('that is too large is left where it is, whatever it says of its size', async () => {
    let sent = 0;
    const { port } = await serve((_request, response) => {
      const more = () => {
        sent += 65_536;
        if (!response.destroyed) response.write(Buffer.alloc(65_536), () => setImmediate(more));
      };
      more();
    });
    const { reader: reading } = reader(names, { bytes: 200_000 });
    expect(await troubleOf(reading.read(new URL(`http://calendar.example:${port}/`), null))).toBe('TOO_LARGE');
    expect(sent).toBeLessThan(20_000_000);
  });

  test('that is packed is not opened', async () => {
    const { port } = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
    );
    const url = new URL(`http://calendar.example:${port}/`);
    expect(await troubleOf(reader(names).reader.read(url, null))).toBe('NOT_A_CALENDAR');
  });

  test('that drips is not waited for, nor one that does not begin', async () => {
    const { port } = await serve((request, response) => {
      if (request.url === '/silent') return;
      const drip = setInterval(() => response.write('B'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const { reader: reading } = reader(names, { milliseconds: 300 });
    for (const path of ['/drips', '/silent']) {
      expect(await troubleOf(reading.read(new URL(`http://calendar.example:${port}${path}`), null))).toBe('TOO_SLOW');
    }
  });

  test('that breaks off is no answer, and one in clear where it should be secret is none either', async () => {
    const breaks = createTcpServer((socket) => socket.destroy());
    await new Promise<void>((listening) => breaks.listen(0, '127.0.0.1', listening));
    const { port } = breaks.address() as AddressInfo;
    expect(await troubleOf(reader(names).reader.read(new URL(`http://calendar.example:${port}/`), null))).toBe(
      'NO_ANSWER',
    );
    await new Promise((closed) => breaks.close(closed));
    const clear = await serve((_request, response) => response.end());
    const url = new URL(`https://calendar.example:${clear.port}/`);
    expect(await troubleOf(reader(names).reader.read(url, null))).toBe('NOT_SECURE');
  });
});
