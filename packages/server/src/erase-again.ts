import type { Program } from './program.js';
import type { Services } from './services.js';

/**
 * Before anybody is answered and any mail leaves: a database that was restored from a copy does not know what was erased
 * after the copy was made. Where nothing was restored this reads a file and changes nothing.
 */
export async function eraseAgain({ runStep }: Program, { erasureLedger, replays }: Services): Promise<void> {
  await runStep(
    'Looking for what was erased',
    () => erasureLedger.replay(replays),
    (count) => (count === 0 ? 'nothing is back' : `${count.toLocaleString('en-US')} erased again`),
  );
}
