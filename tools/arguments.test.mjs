// What our commands say when they are asked what they take, and when they do not understand: at once, before anything is
// got ready, and never with a stack.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * One for each file of tools/: the proofs share one. What npm run pictures is given Playwright reads; commands of the server
 * have tests of their own.
 */
const ours = new Map(
  Object.entries(scripts)
    .filter(([, script]) => !/tools\/(?:run|pictures)\.mjs/.test(script))
    .map(([name, script]) => [/tools\/\w+\.mjs/.exec(script)?.[0], [name, script]]),
);

function ask(script, ...args) {
  const [, ...words] = script.replace(/^exec /, '').split(' ');
  return spawnSync(process.execPath, [...words, ...args], { cwd: root, encoding: 'utf8', timeout: 20_000 });
}

test('there is something to ask', () => assert.ok(ours.size > 5));

for (const [name, script] of ours.values()) {
  test(`npm run ${name} says what it takes`, () => {
    const { status, stdout, stderr } = ask(script, '--help');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, new RegExp(`\\n    npm (?:run )?${name}\\b`));
  });

  test(`npm run ${name} says where it tells what it takes when an option is none of its own`, () => {
    const { status, stdout, stderr } = ask(script, '--nope');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(
      stderr,
      new RegExp(`^Unknown option '--nope'\\. npm (?:run )?${name} -- --help shows how to use it\\.\\n$`),
    );
  });
}

/** @type {readonly (readonly [string, string, readonly string[], string])[]} */
const refused = [
  [
    'a measure that is none',
    'bench',
    ['--only', 'search,luck'],
    'There is no measurement named luck. There are: danger',
  ],
  ['a number that is none', 'bench', ['--practitioners', '10000,many'], '--practitioners many is not a number'],
  ['a size that is none', 'chaos', ['--kills', '0'], '--kills 0 is not a number'],
  ['a value that is missing', 'bench:races', ['--rounds'], 'argument missing. npm run bench:races -- --help'],
  ['a part that is none', 'test', ['lint', 'luck'], 'There is no part named luck. There are: build'],
  ['a word that nothing takes', 'start', ['4001'], "Unexpected argument '4001'. npm start -- --help"],
];
for (const [what, script, args, sentence] of refused) {
  test(`${what} is refused in a sentence`, () => {
    const { status, stderr } = ask(scripts[script], ...args);
    assert.equal(status, 2);
    assert.ok(stderr.includes(sentence), stderr);
    assert.equal(stderr.trim().split('\n').length, 1);
  });
}
