import type { AccountRepository } from '../../accounts/account.repository.js';
import { mayActAsOperator } from '../../accounts/account.policy.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { deskPage, readDeskPage, type Position } from '../desk-page.js';
import { NO_ACCOUNT, readAuditFilter, type TypedAuditFilter } from './audit-filter.js';
import { listEntries, type AuditQuestion, type AuditRow } from './audit-log.repository.js';
import { readingOf } from './audit-reading.js';
import { AuditLogEntry, type AuditLogConnection } from './audit-log.results.js';

type Question = Omit<AuditQuestion, 'after' | 'limit'>;

const EXPORT_BATCH = 1_000;

/**
 * The audit log, as operators read it. It holds ids and words of closed lists, and nothing that anybody wrote. Who reads
 * it is written into it as well, each page by itself and after it was read: a page never holds its own reading, and the
 * pages after it are older still.
 */
export class AuditLog {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
  ) {}

  async list(
    operator: AccountHolder,
    filter: TypedAuditFilter,
    page: { first: number; after: string | null },
  ): Promise<AuditLogConnection> {
    const read = readDeskPage(page);
    const question = await this.#questionOf(filter);
    const rows = await this.unitOfWork.run(async (tx) => {
      const found = await listEntries(tx, { ...question, after: read.after, limit: read.size + 1 });
      await this.#writeDown(tx, operator, 'audit.read', { ...question, isFurther: read.after !== null });
      return found;
    });
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
    await this.unitOfWork.run((tx) => this.#writeDown(tx, actor, 'audit.exported', { ...question, isFurther: false }));
    return this.#batches(question);
  }

  async #writeDown(
    tx: Transaction,
    actor: AccountHolder,
    action: 'audit.read' | 'audit.exported',
    question: Question & { readonly isFurther: boolean },
  ): Promise<void> {
    await recordAudit(tx, { actor, action, ...(await readingOf(tx, actor, question)) });
  }

  async *#batches(question: Question): AsyncGenerator<readonly AuditLogEntry[]> {
    let after: Position | null = null;
    for (;;) {
      const rows: AuditRow[] = await listEntries(this.unitOfWork, { ...question, after, limit: EXPORT_BATCH });
      if (rows.length > 0) yield await this.#named(rows);
      const last = rows.at(-1);
      if (!last || rows.length < EXPORT_BATCH) return;
      after = [last.at, last.id];
    }
  }

  async #questionOf(typed: TypedAuditFilter): Promise<Question> {
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
