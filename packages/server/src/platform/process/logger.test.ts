import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { testsFolder } from '../../../test/tests-folder.js';
import { createLogger } from './logger.js';

test('a log that cannot be written ends nothing, and fills no memory', () => {
  const folder = mkdtempSync(join(testsFolder, 'clearing-log-'));
  const path = join(folder, 'log');
  writeFileSync(path, '');
  // Nothing can be written to what was opened to be read, as nothing can to a full disk.
  const file = openSync(path, 'r');
  onTestFinished(() => {
    closeSync(file);
    rmSync(folder, { recursive: true });
  });
  const logger = createLogger('info', file);
  const before = process.memoryUsage().rss;
  const line = { filler: 'x'.repeat(10_000) };
  expect(() => {
    for (let count = 0; count < 20_000; count++) logger.info(line, 'answered');
  }).not.toThrow();
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});
