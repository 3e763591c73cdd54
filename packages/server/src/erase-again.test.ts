import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { eraseAgain } from './erase-again.js';
import { createLogger } from './platform/process/logger.js';
import { Refusal } from './platform/process/refusal.js';
import type { Program } from './program.js';
import type { Services } from './services.js';

const folder = mkdtempSync(join(tmpdir(), 'clearing-ledger-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function begin(erasureLedger: string): Promise<void> {
  const config = { erasureLedger } as Program['config'];
  const runStep: Program['runStep'] = (_label, work) => work(() => undefined);
  const ledger = { beginAnew: async () => 0, replay: async () => 0 };
  const services = { erasureLedger: ledger, replays: new Map() } as unknown as Services;
  return eraseAgain({ config, logger: createLogger('silent'), runStep }, services);
}

test('a ledger that cannot be written is refused at the start, before anything is erased without a line', async () => {
  const refused = begin(folder);
  await expect(refused).rejects.toThrow(
    `The ledger of erasures cannot be written to ${folder} (EISDIR): set ERASURE_LEDGER.`,
  );
  await expect(refused).rejects.toBeInstanceOf(Refusal);
  await expect(begin(join(folder, 'new', 'erasures.log'))).resolves.toBeUndefined();
  // When somebody erased something is for nobody else on this machine.
  expect(statSync(join(folder, 'new', 'erasures.log')).mode & 0o777).toBe(0o600);
});
