import { randomUUID } from 'node:crypto';
import { theSystem, type Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { oweMail } from '../platform/mail/outbox.js';
import type { Transaction } from '../platform/unit-of-work.js';
import type { ClaimCodes } from './claim-codes.js';
import type { ClaimContacts } from './claim-contacts.js';
import { CODE_DAYS, nextRung, WAITING_HOURS } from './claim-states.js';
import { changeClaim, findClaim, listOpenClaims, type StoredClaim } from './claim.repository.js';

export const CLAIM_CODE = 'claiming.code';
export const CLAIM_NOTICE = 'claiming.notice';
/** To the claimant: where the claim stands now. */
export const CLAIM_STATE = 'claiming.state';
/** To everybody who was told of the claim: what became of it. */
export const CLAIM_OUTCOME = 'claiming.outcome';

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
    const contacts = await this.contacts.gather(tx, claim);
    await changeClaim(tx, claim.id, {
      state: 'WAITING',
      expiresAt: null,
      waitsUntil: tx.clock.now().add({ hours: WAITING_HOURS }).toString(),
    });
    await this.contacts.noteNoticed(tx, claim.id);
    await this.contacts.tell(tx, contacts, CLAIM_NOTICE);
    await oweMail(tx, { kind: CLAIM_STATE, subjectId: claim.id });
    await this.#freezeRivals(tx, claim);
  }

  /** Two who both passed every rung are not both right. */
  async #freezeRivals(tx: Transaction, { id, npi }: StoredClaim): Promise<void> {
    const open = await listOpenClaims(tx, npi);
    const rivals = open.filter((each) => each.id !== id && (each.frozenFrom ?? each.state) === 'WAITING');
    if (rivals.length === 0) return;
    for (const rival of [await getClaim(tx, id), ...rivals]) {
      if (rival.state !== 'DISPUTED') await this.freeze(tx, rival, theSystem, { contactId: null, words: null });
    }
  }

  /** Nothing happens to it before two operators decided. */
  async freeze(
    tx: Transaction,
    claim: StoredClaim,
    actor: Actor,
    { contactId, words }: { readonly contactId: string | null; readonly words: ((id: string) => Buffer) | null },
  ): Promise<void> {
    const id = randomUUID();
    const now = tx.clock.now().toString();
    await tx.query(
      `INSERT INTO listing_claim_disputes (id, claim_id, contact_id, begun_at, words) VALUES ($1, $2, $3, $4, $5)`,
      [id, claim.id, contactId, now, words?.(id) ?? null],
    );
    await changeClaim(tx, claim.id, { state: 'DISPUTED', frozenFrom: claim.state, expiresAt: null });
    await oweMail(tx, { kind: CLAIM_STATE, subjectId: claim.id });
    await auditClaim(tx, actor, 'claim.disputed', claim.id);
  }

  /** Over, and nothing has changed. Who was warned of it is told, so that nobody goes on worrying. */
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
    await this.contacts.tell(tx, await this.contacts.listOf(tx, claim.id), CLAIM_OUTCOME);
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
