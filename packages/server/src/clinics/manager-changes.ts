import { randomUUID } from 'node:crypto';
import type { AccountRepository } from '../accounts/account.repository.js';
import { isSuspendedSql } from '../accounts/suspension/is-suspended.js';
import { listingsOf } from '../listing/keeper/listing-control.js';
import type { AccountHolder } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { oweMail } from '../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { MANAGER_ADDED, MANAGER_PUT_IN, MANAGER_PUT_OUT } from './clinic-mail-kinds.js';
import { endManagingOne } from './ending-management.js';
import { addManager, managersOf, type Reader } from './clinic.repository.js';
import type { InvitationRepository } from './invitation.repository.js';

export type ManagerChange = 'PUT_IN' | 'PUT_OUT';
export type ManagerChangeReason = 'NOBODY_LEFT' | 'ASKED_FOR' | 'SOMEBODY_ELSE' | 'NOT_SAFE';

/** For so long what one operator proposed waits for another. */
const HOURS_TO_DECIDE = 72;

export interface StoredManagerChange {
  readonly id: string;
  readonly clinicId: string;
  readonly accountId: string;
  readonly what: ManagerChange;
  readonly reason: ManagerChangeReason;
  readonly proposedAt: Date;
  /** Null: their account is gone. */
  readonly proposedBy: string | null;
  readonly endsBy: Date;
}

/** OWN: it is about them, or about a clinic that they manage. SECOND: another than the one who proposed does it. */
export type ManagerObstacle = 'OWN' | 'SECOND' | 'NOT_SO' | 'CHANGED';

const OPEN = `SELECT id, clinic_id AS "clinicId", account_id AS "accountId", what, reason, proposed_at AS "proposedAt",
    proposed_by AS "proposedBy", ends_by AS "endsBy"
  FROM clinic_manager_changes WHERE decided_at IS NULL AND ends_by > $1`;

/**
 * Who manages a clinic, changed by operators when nobody there can: one proposes, another does it. Whoever is put out
 * loses nothing else, and whoever is put in has what an accepted invitation would have given them.
 */
export class ManagerChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  /** The one that waits longest first; at most 50. */
  listOpen(): Promise<StoredManagerChange[]> {
    return this.unitOfWork.query(`${OPEN} ORDER BY proposed_at, id LIMIT 50`, [this.#now()]);
  }

  /** SQL from FROM on, for whoever counts them. */
  get waiting(): { readonly since: string; readonly from: string; readonly parameters: readonly unknown[] } {
    const from = `FROM clinic_manager_changes WHERE decided_at IS NULL AND ends_by > $1`;
    return { since: 'proposed_at', from, parameters: [this.#now()] };
  }

  propose(
    operator: AccountHolder,
    change: Pick<StoredManagerChange, 'clinicId' | 'accountId' | 'what' | 'reason'>,
  ): Promise<ManagerObstacle | null> {
    return this.unitOfWork.run(async (tx) => {
      await tx.lock('clinic', change.clinicId);
      const obstacle = await obstacleTo(tx, operator.accountId, change);
      if (obstacle) return obstacle;
      const now = tx.clock.now();
      const about = [change.clinicId, change.accountId, now.toString()];
      await tx.query(
        `UPDATE clinic_manager_changes SET decided_at = ends_by, outcome = 'LAPSED'
         WHERE clinic_id = $1 AND account_id = $2 AND decided_at IS NULL AND ends_by <= $3`,
        about,
      );
      const made = await tx.query(
        `INSERT INTO clinic_manager_changes (clinic_id, account_id, proposed_at, id, what, reason, proposed_by, ends_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (clinic_id, account_id) WHERE decided_at IS NULL DO NOTHING RETURNING 1`,
        [
          ...[...about, randomUUID(), change.what, change.reason, operator.accountId],
          now.add({ hours: HOURS_TO_DECIDE }).toString(),
        ],
      );
      if (made.length === 0) return 'CHANGED';
      await note(tx, operator, 'clinic.manager-change.proposed', change);
      return null;
    });
  }

  /** Of two who decide at once, one does. */
  decide(operator: AccountHolder, id: string, isDone: boolean): Promise<ManagerObstacle | null> {
    return this.unitOfWork.run(async (tx) => {
      const first = await this.#findOpen(tx, id);
      if (!first) return 'CHANGED';
      await tx.lock('clinic', first.clinicId);
      const change = await this.#findOpen(tx, id);
      if (!change) return 'CHANGED';
      if (isDone) {
        if (change.proposedBy === operator.accountId) return 'SECOND';
        const obstacle = await obstacleTo(tx, operator.accountId, change);
        if (obstacle) return obstacle;
        await (change.what === 'PUT_IN' ? this.#putIn(tx, change) : this.#putOut(tx, change));
      } else if (await isConcerned(tx, operator.accountId, change)) {
        return 'OWN';
      }
      await tx.query(`UPDATE clinic_manager_changes SET decided_at = $2, decided_by = $3, outcome = $4 WHERE id = $1`, [
        id,
        this.#now(),
        operator.accountId,
        isDone ? 'DONE' : 'REFUSED',
      ]);
      await note(tx, operator, isDone ? 'clinic.manager-change.done' : 'clinic.manager-change.refused', change);
      return null;
    });
  }

  async #putIn(tx: Transaction, { clinicId, accountId }: StoredManagerChange): Promise<void> {
    const before = await managersOf(tx, clinicId);
    await addManager(tx, clinicId, accountId);
    await this.accounts.grantRole(tx, accountId, 'CLINIC_MANAGER');
    for (const id of before) await oweMail(tx, { kind: MANAGER_ADDED, subjectId: id, parameters: { clinicId } });
    await oweMail(tx, { kind: MANAGER_PUT_IN, subjectId: accountId, parameters: { clinicId } });
  }

  async #putOut(tx: Transaction, { clinicId, accountId }: StoredManagerChange): Promise<void> {
    await endManagingOne(tx, this.invitations, clinicId, accountId, await listingsOf(tx, accountId));
    await oweMail(tx, { kind: MANAGER_PUT_OUT, subjectId: accountId, parameters: { clinicId } });
  }

  async #findOpen(reader: Reader, id: string): Promise<StoredManagerChange | null> {
    const [row] = await reader.query<StoredManagerChange>(`${OPEN} AND id = $2`, [this.#now(), id]);
    return row ?? null;
  }

  #now(): string {
    return this.unitOfWork.clock.now().toString();
  }
}

/** Asked when it is proposed, and again when it is done. */
async function obstacleTo(
  reader: Reader,
  operatorId: string,
  change: Pick<StoredManagerChange, 'clinicId' | 'accountId' | 'what'>,
): Promise<ManagerObstacle | null> {
  if (await isConcerned(reader, operatorId, change)) return 'OWN';
  const manages = (await managersOf(reader, change.clinicId)).includes(change.accountId);
  if (change.what === 'PUT_OUT') return manages ? null : 'NOT_SO';
  const [row] = await reader.query<{ isSuspended: boolean }>(
    `SELECT ${isSuspendedSql('$1::uuid')} AS "isSuspended" FROM accounts WHERE id = $1`,
    [change.accountId],
  );
  return manages || row?.isSuspended !== false ? 'NOT_SO' : null;
}

/** Nobody decides about themselves, nor about a clinic that they keep. */
async function isConcerned(
  reader: Reader,
  operatorId: string,
  { clinicId, accountId }: Pick<StoredManagerChange, 'clinicId' | 'accountId'>,
): Promise<boolean> {
  return accountId === operatorId || (await managersOf(reader, clinicId)).includes(operatorId);
}

function note(
  tx: Transaction,
  actor: AccountHolder,
  action: string,
  { clinicId, what, reason }: Pick<StoredManagerChange, 'clinicId' | 'what' | 'reason'>,
): Promise<void> {
  return recordAudit(tx, { actor, action, subjectKind: 'clinic', subjectId: clinicId, why: `${what}_${reason}` });
}
