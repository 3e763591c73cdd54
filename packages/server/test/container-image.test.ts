import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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

test('what people searched for stays out of the log of the database beside it, as of the one inside', () => {
  const compose = readFileSync(new URL('../../compose.yaml', server), 'utf8');
  const operations = readFileSync(new URL('../../docs/operations.md', server), 'utf8');
  for (const setting of settingsForQuietLogs) {
    expect(compose).toContain(`\n      -c ${setting}\n`);
    expect(operations).toContain(`\n    ${setting}\n`);
  }
});
