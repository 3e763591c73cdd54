import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { SweepRunner } from './sweeps.js';

test('what fails each time in the same way is told once a minute, and what fails in another way at once', async () => {
  const lines: string[] = [];
  const logger = pino({ base: null }, { write: (line: string) => void lines.push(line) });
  const codes = ['ECONNREFUSED', 'ECONNREFUSED', 'ECONNREFUSED', 'ENOSPC', null, 'ENOSPC'];
  let times = 0;
  const run = () => {
    const code = codes[times++];
    return code ? Promise.reject(Object.assign(new Error('x'), { code })) : Promise.resolve(0);
  };
  const runner = new SweepRunner([{ name: 'one', everySeconds: 0, run }], logger);
  runner.start();
  while (times < codes.length + 2) await wait(2);
  await runner.stop();
  expect(lines.map((line) => (JSON.parse(line) as { code: unknown }).code)).toEqual([
    'ECONNREFUSED',
    'ENOSPC',
    'ENOSPC',
  ]);
});
