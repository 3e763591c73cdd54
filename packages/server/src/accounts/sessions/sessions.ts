import { type Temporal } from 'temporal-polyfill';
import type { AccountHolder, Role } from '../../platform/actor.js';
import type { Cipher } from '../../platform/cipher.js';
import { fromDate } from '../../platform/clock.js';
import type { PageCookies } from '../../platform/pages/page-cookies.js';
import type { Browser } from '../../platform/request-context.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { rolesInEffect } from '../account.policy.js';
import { hasSecondFactorSql } from '../account.repository.js';
import type { NewSession } from '../engine/auth-engine.js';
import type { EngineWhenNeeded } from '../engine/engine-when-needed.js';
import { isSuspendedSql } from '../suspension/is-suspended.js';
import { deviceInWords } from './device-in-words.js';

/** For so long after signing in, how one signs in may be changed. */
export const FRESH_MINUTES = 10;
/** How exactly "last used" is known: not every request writes. */
const USED_MINUTES = 5;

export interface SessionRow {
  readonly id: string;
  readonly device: string;
  readonly signedInBy: NewSession['signedInBy'];
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
}

interface HolderRow {
  readonly sessionId: string;
  readonly accountId: string;
  readonly freshUntil: Date;
  readonly lastUsedAt: Date;
  readonly secondFactorPassed: boolean;
  readonly hasSecondFactor: boolean;
  readonly isSuspended: boolean;
  readonly held: Role[];
}

/** Sessions: what a browser keeps is looked up for every request, so that one that was ended is over everywhere at once. */
export class Sessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly engine: EngineWhenNeeded,
    private readonly cookies: PageCookies,
  ) {}

  /** Who holds this browser's session; null when it holds none that lasts. */
  async holderOf(cookies: { readonly cookie?: string | undefined }): Promise<Omit<AccountHolder, 'link'> | null> {
    const token = this.cookies.read(cookies, 'session');
    if (!token || token.length > 100) return null;
    const now = this.unitOfWork.clock.now();
    const [row] = await this.unitOfWork.query<HolderRow>(
      `SELECT s.id AS "sessionId", s.account_id AS "accountId", s.fresh_until AS "freshUntil",
         s.last_used_at AS "lastUsedAt", s.second_factor_at IS NOT NULL AS "secondFactorPassed",
         ${hasSecondFactorSql('s.account_id')} AS "hasSecondFactor",
         ${isSuspendedSql('s.account_id')} AS "isSuspended",
         ARRAY(SELECT role FROM account_roles r WHERE r.account_id = s.account_id ORDER BY role) AS held
       FROM account_sessions s WHERE s.token_hash = $1 AND s.expires_at > $2`,
      [this.#hash(token), now.toString()],
    );
    if (!row) return null;
    await this.#noteUse(row, now);
    const { lastUsedAt: _, freshUntil, held, ...rest } = row;
    const roles = rolesInEffect(held, rest.isSuspended);
    return { kind: 'ACCOUNT', ...rest, roles, freshUntil: fromDate(freshUntil) };
  }

  /** What a sign-in by this way makes of a session. A passkey that checked its user is both factors at once. */
  plan(signedInBy: NewSession['signedInBy'], browser: Browser): NewSession {
    const now = this.unitOfWork.clock.now();
    return {
      signedInBy,
      device: deviceInWords(browser.userAgent),
      freshUntil: now.add({ minutes: FRESH_MINUTES }),
      secondFactorAt: signedInBy === 'PASSKEY' ? now : null,
    };
  }

  /** Opens one for this account in place of the one the browser held: that one ends. */
  async open(tx: Transaction, accountId: string, session: NewSession, browser: Browser): Promise<void> {
    const engine = await this.engine();
    const token = await engine.within(tx, session, () => engine.openSession(accountId));
    await this.handOver(tx, token, browser);
  }

  /** Gives the browser a session that the engine opened. */
  async handOver(tx: Transaction, token: string, browser: Browser): Promise<void> {
    await this.#endHeldBy(tx, browser);
    // Forgotten when the browser closes: somebody else may be next at this machine.
    browser.setCookie(this.cookies.set('session', token));
  }

  /** Ends the browser's session, if it holds one. */
  async close(tx: Transaction, browser: Browser): Promise<void> {
    await this.#endHeldBy(tx, browser);
    browser.setCookie(this.cookies.clear('session'));
  }

  list(accountId: string): Promise<SessionRow[]> {
    return this.unitOfWork.query<SessionRow>(
      `SELECT id, device, signed_in_by AS "signedInBy", created_at AS "createdAt", last_used_at AS "lastUsedAt"
       FROM account_sessions WHERE account_id = $1 AND expires_at > $2 ORDER BY last_used_at DESC, id`,
      [accountId, this.unitOfWork.clock.now().toString()],
    );
  }

  /** Answers whether there was one. */
  async end(tx: Transaction, accountId: string, sessionId: string): Promise<boolean> {
    const ended = await tx.query<{ id: string }>(
      `DELETE FROM account_sessions WHERE account_id = $1 AND id = $2 RETURNING id`,
      [accountId, sessionId],
    );
    return ended.length > 0;
  }

  /** Ends every session of the account but this one; null: every one. */
  async endAll(tx: Transaction, accountId: string, exceptId: string | null): Promise<number> {
    const ended = await tx.query<{ id: string }>(
      `DELETE FROM account_sessions WHERE account_id = $1 AND id IS DISTINCT FROM $2::uuid RETURNING id`,
      [accountId, exceptId],
    );
    return ended.length;
  }

  async passSecondFactor(tx: Transaction, sessionId: string): Promise<void> {
    await tx.query(`UPDATE account_sessions SET second_factor_at = $2 WHERE id = $1`, [
      sessionId,
      tx.clock.now().toString(),
    ]);
  }

  /** In every session of the account. */
  async forgetSecondFactor(tx: Transaction, accountId: string): Promise<void> {
    await tx.query(`UPDATE account_sessions SET second_factor_at = NULL WHERE account_id = $1`, [accountId]);
  }

  async #noteUse({ sessionId, lastUsedAt }: HolderRow, now: Temporal.Instant): Promise<void> {
    const isRecent = fromDate(lastUsedAt).until(now).total('minutes') < USED_MINUTES;
    if (isRecent) return;
    await this.unitOfWork.query(`UPDATE account_sessions SET last_used_at = $2 WHERE id = $1`, [
      sessionId,
      now.toString(),
    ]);
  }

  async #endHeldBy(tx: Transaction, browser: Browser): Promise<void> {
    const held = this.cookies.read({ cookie: browser.cookies ?? undefined }, 'session');
    if (held) await tx.query(`DELETE FROM account_sessions WHERE token_hash = $1`, [this.#hash(held)]);
  }

  /** As the engine's rows hash it. */
  #hash(token: string): Buffer {
    return this.cipher.mac('account_sessions.token_hash', token);
  }
}
