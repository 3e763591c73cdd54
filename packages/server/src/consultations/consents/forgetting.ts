import type { AccessLinks } from '../../accounts/access-links.js';
import type { Replay } from '../../platform/erasures/erasure-ledger.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { callOff } from '../answering/calling-off.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import {
  eraseAnswers,
  eraseContact,
  erasures,
  eraseWhatPatientSaid,
  findConsultationForUpdate,
  type ConsultationRecord,
} from '../consultation.repository.js';
import { isAhead } from '../states/is-ahead.js';
import type { Consents } from './consents.js';

/** Erases everything about one consultation, at somebody's wish; and once more, when a restored database has it again. */
export class Forgetting {
  constructor(
    private readonly changes: ConsultationChanges,
    private readonly consents: Consents,
    private readonly links: AccessLinks,
  ) {}

  /** Nobody is asked any more, whoever was is told, and nothing of what was said or who said it stays. */
  async forget(tx: Transaction, record: ConsultationRecord): Promise<void> {
    const { id } = record;
    if (isAhead(record, tx.clock.now())) await callOff(tx, this.changes, record, { by: 'PATIENT' });
    await this.consents.takeAllBack(tx, id);
    await eraseAnswers(tx, id, 'WISH');
    await eraseContact(tx, id, 'WISH');
    await this.links.revoke(tx, id, 'PATIENT');
    await this.links.revoke(tx, id, 'PRACTITIONER');
  }

  /** Nothing is shared any more, with who was asked or with a colleague of theirs. Whether there was something to end. */
  async shareNoMore(tx: Transaction, consultationId: string): Promise<boolean> {
    const agreement = { consultationId, purpose: 'SHARE_WITH_PRACTITIONER' } as const;
    const wasShared = (await this.consents.takeBack(tx, agreement)) !== null;
    if (wasShared) await this.consents.takeColleaguesBack(tx, consultationId);
    return wasShared;
  }

  replays(): Readonly<Record<string, Replay>> {
    return {
      [erasures.answers]: async (tx, id) => {
        // Held, so that whoever works on it finds it erased.
        const record = await findConsultationForUpdate(tx, id);
        if (!record) return;
        // It was over when its answers went, or went with them: nobody is asked by a request of which nothing is left.
        if (isAhead(record, tx.clock.now())) await callOff(tx, this.changes, record, { by: 'PATIENT' });
        await eraseAnswers(tx, id, 'WISH');
      },
      [erasures.said]: async (tx, id) => {
        if (!(await findConsultationForUpdate(tx, id))) return;
        await this.consents.takeBack(tx, { consultationId: id, purpose: 'COLLECT' });
        await eraseWhatPatientSaid(tx, id);
      },
      // Without whoever it was, a talk that is still ahead in the restored copy cannot be.
      [erasures.contact]: async (tx, id) => {
        const record = await findConsultationForUpdate(tx, id);
        if (record) await this.forget(tx, record);
      },
      [erasures.sharing]: async (tx, id) => {
        if (await findConsultationForUpdate(tx, id)) await this.shareNoMore(tx, id);
      },
      // Of this one the ledger names the record of the yes: of another request to a colleague it says nothing.
      [erasures.colleague]: (tx, id) => this.consents.takeBackAgain(tx, id),
      // Once for each time it was closed: the link that was mailed last is the one that opens.
      [erasures.links]: (tx, id) => this.links.renew(tx, id, 'PATIENT'),
    };
  }
}
