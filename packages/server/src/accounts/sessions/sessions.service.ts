import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { NotFound } from '../../platform/graphql/user-errors.js';
import type { Browser } from '../../platform/request-context.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { AccountGate } from '../account-gate.js';
import { AccountChanged, type ChangeAccountResult } from '../account.results.js';
import { AccountSession } from './session.results.js';
import type { Sessions } from './sessions.js';

/** The devices on which somebody is signed in, for themselves. Ending one asks for no fresh sign-in: it is a way out. */
export class SessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: AccountGate,
    private readonly sessions: Sessions,
  ) {}

  async list(actor: Actor): Promise<AccountSession[]> {
    if (actor.kind !== 'ACCOUNT') return [];
    const rows = await this.sessions.list(actor.accountId);
    return rows.map((row) => new AccountSession(row, actor.sessionId));
  }

  /** For node(id): in the order of the keys, null for what is not the asker's. */
  async findMany(actor: Actor, keys: readonly string[]): Promise<(AccountSession | null)[]> {
    const own = await this.list(actor);
    return keys.map((key) => own.find(({ id }) => keyOf('AccountSession', id) === key) ?? null);
  }

  signOut(actor: Actor, browser: Browser): Promise<ChangeAccountResult> {
    return this.gate.forHolder(actor, async (holder) => {
      await this.unitOfWork.run(async (tx) => {
        await this.sessions.close(tx, browser);
        await recordAudit(tx, {
          actor: holder,
          action: 'account.signed-out',
          subjectKind: 'account',
          subjectId: holder.accountId,
        });
      });
      return new AccountChanged('You are signed out.');
    });
  }

  revoke(actor: Actor, globalId: string): Promise<ChangeAccountResult> {
    return this.gate.forHolder(actor, async (holder) => {
      const id = keyOf('AccountSession', globalId);
      const ended =
        id !== null &&
        (await this.unitOfWork.run(async (tx) => {
          if (!(await this.sessions.end(tx, holder.accountId, id))) return false;
          await recordAudit(tx, {
            actor: holder,
            action: 'account.session.ended',
            subjectKind: 'account',
            subjectId: holder.accountId,
          });
          return true;
        }));
      return ended ? new AccountChanged('That device is signed out.') : new NotFound();
    });
  }

  /** Every device but the one that asks. */
  revokeOthers(actor: Actor): Promise<ChangeAccountResult> {
    return this.gate.forHolder(actor, async (holder) => {
      await this.unitOfWork.run(async (tx) => {
        await this.sessions.endAll(tx, holder.accountId, holder.sessionId);
        await recordAudit(tx, {
          actor: holder,
          action: 'account.sessions.ended',
          subjectKind: 'account',
          subjectId: holder.accountId,
        });
      });
      return new AccountChanged('Every other device is signed out.');
    });
  }
}
