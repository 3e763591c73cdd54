import type { HeldTimes } from '../../availability/held/held-times.service.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { updateConsultation } from '../consultation.repository.js';

/** Whoever has yet to type their code waits on without the time: the code takes it, or answers that it is gone. */
export async function giveUpHold(tx: Transaction, heldTimes: HeldTimes, consultationId: string): Promise<void> {
  await heldTimes.free(tx, consultationId);
  await updateConsultation(tx, consultationId, { holds_time: false });
}
