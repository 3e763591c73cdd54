import { theSystem } from '../actor.js';
import { recordAudit } from '../audit.js';
import type { Transaction } from '../unit-of-work.js';

type KeyAction = 'encryption-key.added' | 'encryption-key.replaced' | 'encryption-key.removed';

/** Keys come and go by a command at the machine: each is an entry, whose subject ends with the key's sixteen digits. */
export async function recordKeys(
  tx: Transaction,
  action: KeyAction,
  keys: readonly { readonly id: string }[],
): Promise<void> {
  for (const { id } of keys) {
    const subjectId = `00000000-0000-0000-${id.slice(0, 4)}-${id.slice(4)}`;
    await recordAudit(tx, { actor: theSystem, action, subjectKind: 'encryption-key', subjectId });
  }
}
