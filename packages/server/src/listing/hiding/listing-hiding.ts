import { isSuspended } from '../../accounts/suspension/is-suspended.js';
import { appendChange } from '../../platform/changes.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { endOpenAppeal } from './appeal.repository.js';
import type { HidingReason } from './hiding-reasons.js';
import { controllerOf } from '../keeper/listing-control.js';
import type { AfterListingWrite } from '../listing.service.js';

/** An operator takes a listing out of sight, and brings it back as it was. What was promised to patients stays promised. */
export class ListingHiding {
  constructor(private readonly afterWrite: AfterListingWrite) {}

  /** Its practitioner is told why. False: it is hidden already, or there is none. */
  async hide(tx: Transaction, practitionerId: string, reason: HidingReason, operatorId: string): Promise<boolean> {
    if (!(await this.hideQuietly(tx, practitionerId, reason, operatorId))) return false;
    await forgetMail(tx, 'listing.hidden', practitionerId);
    await oweMail(tx, { kind: 'listing.hidden', subjectId: practitionerId });
    return true;
  }

  /** For who tells its practitioner more than that. False: it is hidden already, or there is none. */
  async hideQuietly(
    tx: Transaction,
    practitionerId: string,
    reason: HidingReason,
    operatorId: string,
  ): Promise<boolean> {
    await tx.lock('practitioner', practitionerId);
    const hidden = await tx.query(
      `INSERT INTO listing_hidings (practitioner_id, since, reason, former_state, hidden_by)
       SELECT id, $2, $3, state, $4 FROM practitioners WHERE id = $1 AND state <> 'HIDDEN' RETURNING 1`,
      [practitionerId, tx.clock.now().toString(), reason, operatorId],
    );
    if (hidden.length === 0) return false;
    await this.#become(tx, practitionerId, 'HIDDEN');
    await this.#tell(tx, 'listing.hidden', practitionerId);
    return true;
  }

  /** Its practitioner is told, and nothing is left to ask for. False: it is not hidden. */
  async show(tx: Transaction, practitionerId: string): Promise<boolean> {
    if (!(await this.showQuietly(tx, practitionerId))) return false;
    await endOpenAppeal(tx, practitionerId);
    await oweMail(tx, { kind: 'listing.shown', subjectId: practitionerId });
    return true;
  }

  /** For who tells its practitioner more than that. False: it is not hidden, or whoever keeps it is suspended. */
  async showQuietly(tx: Transaction, practitionerId: string): Promise<boolean> {
    await tx.lock('practitioner', practitionerId);
    const keeper = await controllerOf(tx, practitionerId);
    if (keeper !== null && (await isSuspended(tx, keeper))) return false;
    const [hiding] = await tx.query<{ formerState: string }>(
      `DELETE FROM listing_hidings WHERE practitioner_id = $1 RETURNING former_state AS "formerState"`,
      [practitionerId],
    );
    if (!hiding) return false;
    await this.#become(tx, practitionerId, hiding.formerState);
    await this.#tell(tx, 'listing.shown', practitionerId);
    return true;
  }

  async #become(tx: Transaction, practitionerId: string, state: string): Promise<void> {
    await tx.query(`UPDATE practitioners SET state = $2, updated_at = $3 WHERE id = $1`, [
      practitionerId,
      state,
      tx.clock.now().toString(),
    ]);
  }

  async #tell(tx: Transaction, kind: string, practitionerId: string): Promise<void> {
    await this.afterWrite(tx, practitionerId);
    await appendChange(tx, { kind, subjectKind: 'practitioner', subjectId: practitionerId });
  }
}
