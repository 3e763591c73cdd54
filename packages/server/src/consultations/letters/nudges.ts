import type { Temporal } from 'temporal-polyfill';
import { oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';

/** Half of the time, and the last hour. Each is written when it is due, and not at all once there is an answer. */
export async function oweNudges(tx: Transaction, subjectId: string, answerBy: Temporal.Instant): Promise<void> {
  const now = tx.clock.now();
  const half = now.add({ milliseconds: Math.floor((answerBy.epochMilliseconds - now.epochMilliseconds) / 2) });
  const lastHour = answerBy.subtract({ hours: 1 });
  if (lastHour.epochMilliseconds <= half.epochMilliseconds) {
    await oweMail(tx, { kind: 'consultation.nudge', subjectId, notBefore: half });
  } else {
    const parameters = { until: lastHour.epochMilliseconds };
    await oweMail(tx, { kind: 'consultation.nudge', subjectId, notBefore: half, parameters });
    await oweMail(tx, { kind: 'consultation.nudge', subjectId, notBefore: lastHour });
  }
}
