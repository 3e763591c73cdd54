import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTerminal, drawLine, runStep, notesOf } from './steps.mjs';

const places = { what: 'places', done: 500, total: 1000 };

for (const [what, step, elapsed, columns, line] of [
  ['a quick step has no bar', { label: 'Opening', progress: null }, 500, 80, '  Opening'],
  [
    'half done is half a bar',
    { label: 'Loading', progress: places },
    2000,
    80,
    '  Loading [============            ] 500 of 1,000 places 2.0 s',
  ],
  ['an unknown total wanders', { label: 'Building', progress: null }, 1200, 26, '  Building [   =  ] 1.2 s'],
  [
    'words are worth more than a bar',
    { label: 'Loading', progress: places },
    2000,
    40,
    '  Loading 500 of 1,000 places 2.0 s',
  ],
  ['a line never wraps', { label: 'Loading', progress: places }, 2000, 20, '  Loading 500 of 1,'],
]) {
  test(what, () => {
    // Where the wandering mark is follows from the time, and matters to nobody.
    const drawn = drawLine(step, elapsed, columns);
    assert.equal(drawn.replace(/\[ *= *\]/, '[   =  ]'), line.replace(/\[ *= *\]/, '[   =  ]'));
    assert.ok(drawn.length < columns);
  });
}

test('without a terminal each step is one line, with its result and time', async () => {
  const lines = [];
  const terminal = createTerminal({ isTTY: false, write: (line) => lines.push(line) });
  await runStep(
    terminal,
    'Loading',
    async () => 3,
    (count) => `${count} places`,
  );
  await assert.rejects(runStep(terminal, 'Building', async () => Promise.reject(new Error('no'))));
  assert.match(lines.join(''), /^Loading: 3 places \(\d+ ms\)\nBuilding: failed\n$/);
});

test('a part that passed is heard where it begins a line with "note: ", in whatever colour', () => {
  const output =
    'stdout | a.test.ts\n\x1b[22m\x1b[39mnote: there is no python3 here.\nA note: of music.\nnote: nor curl.\n';
  assert.deepEqual(notesOf(output), ['note: there is no python3 here.', 'note: nor curl.']);
});
