import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig } from '../src/config.js';
import { createHttp } from '../src/platform/http.js';
import { createLogger } from '../src/platform/process/logger.js';
import { settingsForQuietLogs } from '../src/platform/postgres/embedded-postgres-process.js';

const server = new URL('../', import.meta.url);
const source = new URL('src/', server);
const dockerfile = readFileSync(new URL('../../Dockerfile', server), 'utf8');

/** Folders of the server's package that its source names by their place beside it. */
function foldersBesideTheSource(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  const found = files.flatMap((file) => {
    const at = new URL(file, source);
    return [...readFileSync(at, 'utf8').matchAll(/new URL\('((?:\.\.\/)+[^']+)', import\.meta\.url\)/g)].map(
      ([, place = '']) => new URL(place, at).pathname,
    );
  });
  const within = found.filter((place) => place.startsWith(server.pathname) && !place.startsWith(source.pathname));
  return [...new Set(within.map((place) => place.slice(server.pathname.length).split('/')[0] ?? ''))].toSorted();
}

test('the image holds whatever the server reads beside what is compiled', () => {
  const folders = foldersBesideTheSource();
  expect(folders).toEqual(expect.arrayContaining(['data', 'graphiql', 'schema']));
  const copied = [...dockerfile.matchAll(/^COPY --from=build \/clearing\/packages\/server\/(\w+)\S* /gm)];
  expect(copied.map(([, folder]) => folder)).toEqual(expect.arrayContaining(folders));
});

test('and the part of the photos’ library that is for its platform, which is an optional package', () => {
  expect(dockerfile).not.toContain('--no-optional');
});

test('whoever comes through a proxy on the same machine is one visitor, and not all of them together', async () => {
  const compose = readFileSync(new URL('../../compose.yaml', server), 'utf8');
  expect(compose).toContain(`- '127.0.0.1:4000:4000'`);
  const [, places] = /TRUST_PROXY: \$\{TRUST_PROXY:-([^}]*)\}/.exec(compose) ?? [];
  const { trustProxy } = readConfig({ TRUST_PROXY: places });
  const http = createHttp({ trustProxy, isHttps: true, logger: createLogger('silent') });
  http.get('/', (request) => request.ip);
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  const from = async (remoteAddress: string) => (await http.inject({ url: '/', remoteAddress, headers })).body;
  for (const gateway of ['172.17.0.1', '172.31.0.1', '192.168.48.1', '::ffff:172.18.0.1']) {
    expect(await from(gateway)).toBe('203.0.113.9');
  }
  expect(await from('203.0.113.8')).toBe('203.0.113.8');
  await http.close();
});

test('what people searched for stays out of the log of the database beside it, as of the one inside', () => {
  const compose = readFileSync(new URL('../../compose.yaml', server), 'utf8');
  const operations = readFileSync(new URL('../../docs/operations.md', server), 'utf8');
  for (const setting of settingsForQuietLogs) {
    expect(compose).toContain(`\n      -c ${setting}\n`);
    expect(operations).toContain(`\n    ${setting}\n`);
  }
});
