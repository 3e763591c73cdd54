import { appendLines } from './platform/erasures/ledger-file.js';
import { Refusal } from './platform/process/refusal.js';
import type { Program } from './program.js';
import type { Services } from './services.js';

/**
 * Before anybody is answered and any mail leaves: a database that was restored from a copy does not know what was erased
 * after the copy was made. Where nothing was restored this reads a file and changes nothing.
 */
export async function eraseAgain(
  { config, logger, runStep }: Pick<Program, 'config' | 'logger' | 'runStep'>,
  { erasureLedger, replays }: Pick<Services, 'erasureLedger' | 'replays'>,
): Promise<void> {
  await requireWritable(config.erasureLedger);
  const lines = await erasureLedger.beginAnew();
  if (lines > 0)
    logger.warn({ lines }, 'the ledger of erasures was empty, and what this database knows is in it again');
  await runStep(
    'Looking for what was erased',
    () => erasureLedger.replay(replays),
    (count) => (count === 0 ? 'nothing had come back' : `${count.toLocaleString('en-US')} erased again`),
  );
}

/** What is erased without a line in it comes back with the next copy that is put back, and nobody would notice before. */
async function requireWritable(ledger: string): Promise<void> {
  await appendLines(ledger, []).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`The ledger of erasures cannot be written to ${ledger} (${error.code}): set ERASURE_LEDGER.`);
  });
}
