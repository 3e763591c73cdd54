import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requireBuiltFiles } from './built-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clearing-built-'));
  for (const file of ['web/server/entry-server.js', 'widget/clearing-search.js', 'client/clearing-client.tgz']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const built = () => ({
  webBuild: join(folder, 'web'),
  widgetBuild: join(folder, 'widget'),
  clientBuild: join(folder, 'client'),
});

test('with everything built, production starts', () => {
  expect(() => requireBuiltFiles({ mode: 'production', ...built() })).not.toThrow();
});

test.each([
  ['webBuild', 'WEB_BUILD'],
  ['widgetBuild', 'WIDGET_BUILD'],
  ['clientBuild', 'CLIENT_BUILD'],
])(
  'without %s production does not start and says which setting names it; development opens what it has',
  (name, setting) => {
    const missing = { ...built(), [name]: join(folder, 'elsewhere') };
    expect(() => requireBuiltFiles({ mode: 'production', ...missing })).toThrow(
      `The built files are not in ${join(folder, 'elsewhere')}: build them with "npm run build", or set ${setting}.`,
    );
    expect(() => requireBuiltFiles({ mode: 'development', ...missing })).not.toThrow();
  },
);
