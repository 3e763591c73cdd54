import { randomUUID } from 'node:crypto';
import { theSystem, type Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { fatesOfMails, oweMail } from '../platform/mail/outbox.js';
import type { Transaction } from '../platform/unit-of-work.js';
import type { ClaimCodes } from './claim-codes.js';
import type { ClaimContact, ClaimContacts } from './claim-contacts.js';
import { CODE_DAYS, nextRung, WAITING_HOURS } from './claim-states.js';
import { CLAIM_CODE, CLAIM_STATE } from './claim-mail-kinds.js';
import { changeClaim, findClaim, listOpenClaims, type StoredClaim } from './claim.repository.js';

/** How often everybody is given 72 hours before operators look why it does not come to an end. */
export const MOST_ROUNDS = 3;

/** How a claim goes up, is frozen and ends. Whoever moves one holds the lock of its entry. */
export class ClaimLadder {
  constructor(
    readonly contacts: ClaimContacts,
    readonly codes: ClaimCodes,
  ) {}

  /** As it stands once everybody else who works on its entry is done. Null: there is none. */
  async hold(tx: Transaction, id: string): Promise<StoredClaim | null> {
    const claim = await findClaim(tx, id);
    if (!claim) return null;
    await tx.lock('registry-entry', claim.npi);
    return findClaim(tx, id);
  }

  /** On to whichever rung is next, once one was passed. */
  async goOn(tx: Transaction, id: string): Promise<void> {
    const claim = await getClaim(tx, id);
    const rung = nextRung({
      codeRoute: claim.codeRoute,
      isCodeShown: claim.codeShownAt !== null,
      isLookedUp: claim.lookedUpAt !== null,
      isConfirmed: claim.confirmedAt !== null,
    });
    if (rung === 'WAITING') return this.wait(tx, claim);
    const expiresAt =
      rung === 'CODE'
        ? tx.clock
            .now()
            .add({ hours: 24 * CODE_DAYS })
            .toString()
        : null;
    await changeClaim(tx, id, { state: rung, expiresAt });
    await this.contacts.gather(tx, claim);
    if (rung === 'CODE') await this.sendCode(tx, id);
    if (rung === 'CODE' && claim.codeRoute === 'OFFICIAL') await oweMail(tx, { kind: CLAIM_STATE, subjectId: id });
  }

  /** The mail is owed whether or not a letter leaves: how long this takes tells nothing. */
  async sendCode(tx: Transaction, id: string): Promise<void> {
    const generation = await this.codes.issue(tx, id);
    await oweMail(tx, { kind: CLAIM_CODE, subjectId: id, parameters: { generation } });
  }

  /** Everybody who could lose something is told, and their time to say no begins. */
  async wait(tx: Transaction, claim: StoredClaim): Promise<void> {
    await this.#beginRound(tx, claim);
    await oweMail(tx, { kind: CLAIM_STATE, subjectId: claim.id });
    await this.#freezeRivals(tx, claim);
  }

  /**
   * The time begins again: somebody was not told of it. Whoever goes on publishing listings with the number would hold
   * the claim up for ever, so operators look after a few times.
   */
  async waitAgain(tx: Transaction, claim: StoredClaim): Promise<void> {
    if (claim.rounds < MOST_ROUNDS) return this.wait(tx, claim);
    await this.freeze(tx, claim, theSystem);
  }

  /** On where it stood, once operators decided so. Whoever's letter left has as much time left as they had. */
  async thaw(tx: Transaction, claim: StoredClaim, frozenAt: Date): Promise<void> {
    const { id, frozenFrom, waitsUntil } = claim;
    const now = tx.clock.now();
    await changeClaim(tx, id, { state: frozenFrom, frozenFrom: null });
    if (frozenFrom === 'CODE') {
      await changeClaim(tx, id, { expiresAt: now.add({ hours: 24 * CODE_DAYS }).toString() });
    }
    await oweMail(tx, { kind: CLAIM_STATE, subjectId: id, parameters: { wasFrozen: 1 } });
    await this.contacts.tellOutcome(tx, id);
    if (frozenFrom !== 'WAITING' || waitsUntil === null) return;
    const { isEverybodyTold } = await this.noticesOf(tx, await this.contacts.gather(tx, claim));
    if (!isEverybodyTold) return this.#beginRound(tx, claim);
    const frozenFor = now.epochMilliseconds - frozenAt.getTime();
    await changeClaim(tx, id, { waitsUntil: new Date(waitsUntil.getTime() + frozenFor) });
  }

  /**
   * Whether a letter to each of them left, or was given up on and another one left; and when the last of these did. A
   * mailbox that is no more must not hold up who had it before.
   */
  async noticesOf(
    tx: Transaction,
    contacts: readonly ClaimContact[],
  ): Promise<{
    readonly isOneOwed: boolean;
    readonly isOneGivenUp: boolean;
    readonly isEverybodyTold: boolean;
    readonly lastAt: Date | null;
  }> {
    const ids = new Set(contacts.map(({ noticeId }) => noticeId));
    const fates = await fatesOfMails(
      tx,
      [...ids].filter((id) => id !== null),
    );
    const isOneOwed = fates.some(({ fate }) => fate === 'OWED');
    const isOneGivenUp = fates.some(({ fate }) => fate === 'GIVEN_UP');
    const isEverybodyTold = !isOneOwed && fates.length === ids.size && fates.some(({ fate }) => fate === 'LEFT');
    const last = Math.max(...fates.map(({ at }) => at?.getTime() ?? 0));
    return { isOneOwed, isOneGivenUp, isEverybodyTold, lastAt: fates.length > 0 ? new Date(last) : null };
  }

  async #beginRound(tx: Transaction, claim: StoredClaim): Promise<void> {
    const contacts = await this.contacts.gather(tx, claim);
    await changeClaim(tx, claim.id, {
      ...{ state: 'WAITING', expiresAt: null, rounds: claim.rounds + 1 },
      waitsUntil: tx.clock.now().add({ hours: WAITING_HOURS }).toString(),
    });
    await this.contacts.notify(tx, contacts);
  }

  /** Two who both passed every rung are not both right. */
  async #freezeRivals(tx: Transaction, { id, npi }: StoredClaim): Promise<void> {
    const open = await listOpenClaims(tx, npi);
    const rivals = open.filter((each) => each.id !== id && (each.frozenFrom ?? each.state) === 'WAITING');
    if (rivals.length === 0) return;
    for (const rival of [await getClaim(tx, id), ...rivals]) {
      if (rival.state !== 'DISPUTED') await this.freeze(tx, rival, theSystem);
    }
  }

  /** Nothing happens to it before two operators decided. Answers the dispute. */
  async freeze(tx: Transaction, claim: StoredClaim, actor: Actor): Promise<string> {
    const id = randomUUID();
    const now = tx.clock.now().toString();
    await tx.query(`INSERT INTO listing_claim_disputes (id, claim_id, begun_at) VALUES ($1, $2, $3)`, [
      ...[id, claim.id, now],
    ]);
    await changeClaim(tx, claim.id, { state: 'DISPUTED', frozenFrom: claim.state, expiresAt: null });
    await this.contacts.takeNoticesBack(tx, claim.id);
    await oweMail(tx, { kind: CLAIM_STATE, subjectId: claim.id });
    await auditClaim(tx, actor, 'claim.disputed', claim.id);
    return id;
  }

  /** Over, and nothing has changed. Who was told of it is told, so that nobody goes on worrying. */
  async end(
    tx: Transaction,
    claim: StoredClaim,
    state: 'REFUSED' | 'WITHDRAWN' | 'EXPIRED',
    { actor, why }: { readonly actor: Actor; readonly why: string | null },
  ): Promise<void> {
    await changeClaim(tx, claim.id, {
      ...{ state, frozenFrom: null, expiresAt: null, why },
      endedAt: tx.clock.now().toString(),
      endedBy: actor.kind === 'ACCOUNT' ? actor.accountId : null,
    });
    if (state !== 'WITHDRAWN') await oweMail(tx, { kind: CLAIM_STATE, subjectId: claim.id });
    await this.contacts.tellOutcome(tx, claim.id);
    await auditClaim(tx, actor, `claim.${state.toLowerCase()}`, claim.id, why);
  }
}

export async function getClaim(tx: Transaction, id: string): Promise<StoredClaim> {
  const claim = await findClaim(tx, id);
  if (!claim) throw new Error('A claim that is held is there.');
  return claim;
}

export async function auditClaim(
  tx: Transaction,
  actor: Actor,
  action: string,
  id: string,
  why: string | null = null,
): Promise<void> {
  await recordAudit(tx, { actor, action, subjectKind: 'claim', subjectId: id, ...(why !== null && { why }) });
}
