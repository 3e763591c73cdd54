// Checks who imports whom, and first that the checker can see at all: a rule nobody has seen fail may be asleep, and a
// checker that reads no file reports no violation either.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, run, runtime } from './prepare.mjs';

const folders = [
  'packages/shared/src',
  'packages/server/src',
  'packages/server/test',
  'packages/web/src',
  'packages/client/src',
  'packages/client/test',
  'packages/widget/src',
  'packages/widget/test',
  'e2e',
  'bench',
];

/** A small house that keeps every rule. */
const soundTree = {
  'packages/shared/src/money.ts': 'export const cents = 100;',
  'packages/server/src/platform/clock.ts': 'export const now = () => 0;',
  'packages/server/src/listing/listing.service.ts':
    "import { now } from '../platform/clock.js';\nexport const opened = now();",
  'packages/server/src/directory/search.ts':
    "import { opened } from '../listing/listing.service.js';\nexport const found = [opened];",
  'packages/server/src/server.ts': "import { found } from './directory/search.js';\nexport const size = found.length;",
  'packages/web/src/ui/button.tsx': "export const label = 'Find';",
  'packages/web/src/listing/page.tsx': "import { label } from '../ui/button.js';\nexport const page = label;",
};

/** Each breaks one rule, by a file added to the sound house. */
const plants = [
  ['platform-imports-only-from-its-left', 'packages/server/src/platform/planted.ts', '../listing/listing.service.js'],
  ['listing-imports-only-from-its-left', 'packages/server/src/listing/planted.ts', '../directory/search.js'],
  ['directory-reads-only-what-it-may', 'packages/server/src/directory/planted.ts', '../consultations/request.js'],
  ['capabilities-do-not-import-the-composition-root', 'packages/server/src/accounts/planted.ts', '../server.js'],
  ['capabilities-do-not-import-the-composition-root', 'packages/server/src/listing/root.ts', '../contract/prices.js'],
  ['shared-imports-nothing-of-ours', 'packages/shared/src/planted.ts', '../../server/src/platform/clock.js'],
  ['web-imports-only-shared', 'packages/web/src/listing/planted.ts', '../../../server/src/platform/clock.js'],
  ['client-imports-nothing-besides', 'packages/client/src/planted.ts', '@apollo/client'],
  ['widget-imports-only-shared-and-client', 'packages/widget/src/planted.ts', '../../web/src/listing/page.js'],
  ['server-never-imports-web', 'packages/server/src/planted.ts', '../../web/src/listing/page.js'],
  ['ui-knows-no-domain', 'packages/web/src/ui/planted.ts', '../listing/page.js'],
  ['ui-knows-no-graphql', 'packages/web/src/ui/planted-too.ts', '@apollo/client'],
  ['tests-are-not-imported', 'packages/server/src/planted-too.ts', './listing/listing.test.js'],
  ['no-cycles', 'packages/shared/src/around.ts', './back.js'],
  ['nothing-unresolved', 'packages/server/src/planted-three.ts', './nowhere.js'],
];
const plantedTargets = {
  'packages/server/src/contract/prices.ts': 'export const nothing = 0;',
  'node_modules/@apollo/client/index.js': 'export const nothing = 0;',
  'packages/server/src/consultations/request.ts': 'export const nothing = 0;',
  'packages/server/src/listing/listing.test.ts': 'export const nothing = 0;',
  'packages/shared/src/back.ts': "import './around.js';\nexport const nothing = 0;",
};

/** What stands in the way, in lines; nothing when the borders hold and were seen to bite. */
export async function checkBorders() {
  return [...(await proveThatItBites()), ...(await checkHouse())];
}

async function checkHouse() {
  const { modules, violations } = await cruise(root, folders);
  const seen = new Set(modules.map((module) => module.source));
  const listed = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders]);
  const unseen = listed.output
    .split('\n')
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !seen.has(path));
  if (seen.size === 0) return ['The checker read no file.'];
  return [
    ...unseen.slice(0, 5).map((path) => `The checker did not read ${path}.`),
    ...violations.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`),
  ];
}

async function proveThatItBites() {
  const sound = await cruiseTree(soundTree);
  if (sound.modules.length < Object.keys(soundTree).length) return ['The checker did not read the sound house.'];
  if (sound.violations.length > 0) return [`The sound house is refused: ${JSON.stringify(sound.violations)}`];
  const planted = Object.fromEntries(plants.map(([, path, target]) => [path, `import '${target}';`]));
  const { violations } = await cruiseTree({ ...soundTree, ...plantedTargets, ...planted });
  return plants
    .filter(([rule, path]) => !violations.some((violation) => violation.rule === rule && violation.from === path))
    .map(([rule, path, target]) => `${rule} did not notice ${path} -> ${target}`);
}

async function cruiseTree(files) {
  const tree = mkdtempSync(join(realpathSync(tmpdir()), 'clearing-borders-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), `${text}\n`);
    }
    return await cruise(tree, ['packages']);
  } finally {
    rmSync(tree, { recursive: true });
  }
}

async function cruise(folder, paths) {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const args = [cruiser, '--config', config, '--output-type', 'json', ...paths];
  const { output } = await run(runtime, args, { cwd: folder });
  let result;
  try {
    result = JSON.parse(output);
  } catch {
    throw new Error(`dependency-cruiser failed: ${output.slice(0, 2_000)}`);
  }
  return {
    modules: result.modules.filter((module) => !module.couldNotResolve && !module.coreModule),
    violations: result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
