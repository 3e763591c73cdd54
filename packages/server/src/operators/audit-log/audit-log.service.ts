import type { AccountRepository } from '../../accounts/account.repository.js';
import { mayActAsOperator } from '../../accounts/account.policy.js';
import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { deskPage, readDeskPage, type Position } from '../desk-page.js';
import { readAuditFilter, type TypedAuditFilter } from './audit-filter.js';
import { listEntries, type AuditQuestion, type AuditRow } from './audit-log.repository.js';
import { AuditLogEntry, type AuditLogConnection } from './audit-log.results.js';

const EXPORT_BATCH = 1_000;
/** No account has it. */
const NO_ACCOUNT = '00000000-0000-0000-0000-000000000000';

/** The audit log, as operators read it. It holds ids and words of closed lists, and nothing that anybody wrote. */
export class AuditLog {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
  ) {}

  async list(filter: TypedAuditFilter, page: { first: number; after: string | null }): Promise<AuditLogConnection> {
    const read = readDeskPage(page);
    const question = await this.#questionOf(filter);
    const rows = await listEntries(this.unitOfWork, { ...question, after: read.after, limit: read.size + 1 });
    const entries = new Map((await this.#named(rows)).map((entry, index) => [rows[index], entry]));
    return deskPage(rows, read, {
      positionOf: ({ at, id }) => [at, id],
      nodeOf: (row) => entries.get(row) ?? new AuditLogEntry(row, null),
    });
  }

  /** Every entry that fits, a batch at a time, once it is written down who took them. Null: for no operator. */
  async export(actor: Actor, filter: TypedAuditFilter): Promise<AsyncIterable<readonly AuditLogEntry[]> | null> {
    if (!mayActAsOperator(actor)) return null;
    const question = await this.#questionOf(filter);
    const subject = { subjectKind: 'account', subjectId: actor.accountId };
    await this.unitOfWork.run((tx) => recordAudit(tx, { actor, action: 'audit.exported', ...subject }));
    return this.#batches(question);
  }

  async *#batches(question: Omit<AuditQuestion, 'after' | 'limit'>): AsyncGenerator<readonly AuditLogEntry[]> {
    let after: Position | null = null;
    for (;;) {
      const rows: AuditRow[] = await listEntries(this.unitOfWork, { ...question, after, limit: EXPORT_BATCH });
      if (rows.length > 0) yield await this.#named(rows);
      const last = rows.at(-1);
      if (!last || rows.length < EXPORT_BATCH) return;
      after = [last.at, last.id];
    }
  }

  async #questionOf(typed: TypedAuditFilter): Promise<Omit<AuditQuestion, 'after' | 'limit'>> {
    const { who, ...filter } = readAuditFilter(typed);
    const [actorId, actorKind] = [who?.kind === 'ID' ? who.id : null, who?.kind === 'WORD' ? who.word : null];
    if (who?.kind !== 'ADDRESS') return { ...filter, actorId, actorKind };
    const account = await this.accounts.findIdByEmail(this.unitOfWork, who.email);
    return { ...filter, actorId: account ?? NO_ACCOUNT, actorKind };
  }

  /** Operators by their address; everybody else by their id alone: this is no list of patients. */
  async #named(rows: readonly AuditRow[]): Promise<AuditLogEntry[]> {
    const ids = [
      ...new Set(rows.flatMap(({ actorKind, actorId }) => (actorKind === 'ACCOUNT' && actorId ? [actorId] : []))),
    ];
    const names = new Map<string, string | null>();
    for (const id of await this.accounts.listWithRole(this.unitOfWork, ids, 'OPERATOR')) {
      names.set(id, await this.accounts.findEmail(this.unitOfWork, id));
    }
    return rows.map((row) => new AuditLogEntry(row, (row.actorId && names.get(row.actorId)) ?? null));
  }
}
