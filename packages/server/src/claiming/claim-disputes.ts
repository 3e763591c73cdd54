import { nobody, type AccountHolder } from '../platform/actor.js';
import { oweMail } from '../platform/mail/outbox.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';
import { addressKey, type RateLimits } from '../platform/rate-limits.js';
import type { RequestContext } from '../platform/request-context.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { auditClaim, CLAIM_OUTCOME, CLAIM_STATE, type ClaimLadder } from './claim-ladder.js';
import { disputesFromNetwork } from './claim-limits.js';
import type { ClaimSeals } from './claim-seals.js';
import { CODE_DAYS } from './claim-states.js';
import { changeClaim, findClaim, type Reader, type StoredClaim } from './claim.repository.js';
import { ClaimDisputed, ClaimToDispute, type DisputeClaimResult } from './dispute.results.js';
import { nameInWords } from './name-in-words.js';

export type DisputeDecision = 'UPHOLD' | 'DISMISS';

export interface StoredDispute {
  readonly id: string;
  readonly claimId: string;
  readonly contactId: string | null;
  readonly begunAt: Date;
  readonly words: Buffer | null;
  readonly proposal: DisputeDecision | null;
  readonly why: string | null;
  readonly proposedBy: string | null;
  readonly proposedAt: Date | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/** The newest first. */
export function listDisputes(reader: Reader, claimId: string): Promise<StoredDispute[]> {
  return reader.query(
    `SELECT id, claim_id AS "claimId", contact_id AS "contactId", begun_at AS "begunAt", words, proposal, why,
       proposed_by AS "proposedBy", proposed_at AS "proposedAt", decided_by AS "decidedBy", decided_at AS "decidedAt"
     FROM listing_claim_disputes WHERE claim_id = $1 ORDER BY begun_at DESC, id`,
    [claimId],
  );
}

const longestWords = 2_000;
const NOT_THERE = 'This link is over. If somebody asks for your listing, the newest mail has one that works.';

/** Whoever was told of a claim says no, without an account; two operators decide. */
export class ClaimDisputes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly seals: ClaimSeals,
    private readonly ladder: ClaimLadder,
  ) {}

  /** Looking at a link changes nothing. Null: it opens nothing. */
  async find(token: string): Promise<ClaimToDispute | null> {
    const { contacts } = this.ladder;
    const id = contacts.idOf(token);
    const contact = id === null ? null : await contacts.find(this.unitOfWork, id);
    const claim = contact && (await findClaim(this.unitOfWork, contact.claimId));
    if (!contact || !claim) return null;
    const disputes = await listDisputes(this.unitOfWork, claim.id);
    return new ClaimToDispute({
      name: `${nameInWords(claim.givenName)} ${nameInWords(claim.familyName)}`,
      begunAt: claim.begunAt,
      waitsUntil: claim.state === 'WAITING' ? claim.waitsUntil : null,
      isOpen: claim.endedAt === null,
      isCompleted: claim.state === 'COMPLETED',
      hasSaidNo: disputes.some(({ contactId }) => contactId === contact.id),
      isFrozen: claim.state === 'DISPUTED',
    });
  }

  async dispute(token: string, typed: string | null, context: RequestContext): Promise<DisputeClaimResult> {
    const taken = await this.limits.take(disputesFromNetwork, addressKey(context.clientAddress));
    if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
    const words = typed?.trim() ?? '';
    if (words.length > longestWords) {
      return new InvalidInput([{ path: ['words'], message: `Please keep it under ${longestWords} characters.` }]);
    }
    const contactId = this.ladder.contacts.idOf(token);
    if (contactId === null) return new NotFound(NOT_THERE);
    return this.unitOfWork.run((tx) => this.#dispute(tx, contactId, words));
  }

  /** Pressed twice, it is said once. */
  async #dispute(tx: Transaction, contactId: string, words: string): Promise<DisputeClaimResult> {
    const contact = await this.ladder.contacts.find(tx, contactId);
    const claim = contact && (await this.ladder.hold(tx, contact.claimId));
    if (!claim || claim.endedAt !== null) return new NotFound(NOT_THERE);
    const disputes = await listDisputes(tx, claim.id);
    const hasSaidNo = disputes.some((each) => each.contactId === contactId);
    if (claim.state === 'DISPUTED' || hasSaidNo) return new ClaimDisputed(claim.state === 'DISPUTED');
    const sealed = words === '' ? null : (id: string) => this.seals.sealWords(id, words);
    await this.ladder.freeze(tx, claim, nobody, { contactId, words: sealed });
    return new ClaimDisputed(true);
  }

  /**
   * One operator says what they would decide, another one says the same, and it is done. Who sees it differently puts
   * their own in its place. Null: there is nothing to decide.
   */
  async decide(
    tx: Transaction,
    operator: AccountHolder,
    claim: StoredClaim,
    { decision, why }: { readonly decision: DisputeDecision; readonly why: string },
  ): Promise<'PROPOSED' | 'DECIDED' | null> {
    const open = (await listDisputes(tx, claim.id)).find(({ decidedAt }) => decidedAt === null);
    if (!open || claim.state !== 'DISPUTED') return null;
    const now = tx.clock.now().toString();
    if (open.proposal !== decision || open.proposedBy === null || open.proposedBy === operator.accountId) {
      await tx.query(
        `UPDATE listing_claim_disputes SET proposal = $2, why = $3, proposed_by = $4, proposed_at = $5 WHERE id = $1`,
        [open.id, decision, why, operator.accountId, now],
      );
      await auditClaim(tx, operator, 'claim.dispute.proposed', claim.id, why);
      return 'PROPOSED';
    }
    await tx.query(`UPDATE listing_claim_disputes SET decided_by = $2, decided_at = $3 WHERE id = $1`, [
      open.id,
      operator.accountId,
      now,
    ]);
    if (decision === 'UPHOLD') await this.ladder.end(tx, claim, 'REFUSED', { actor: operator, why: 'DISPUTED' });
    else await this.#thaw(tx, claim, open);
    await auditClaim(tx, operator, `claim.dispute.${decision === 'UPHOLD' ? 'upheld' : 'dismissed'}`, claim.id, why);
    return 'DECIDED';
  }

  /** It goes on where it stood, with as much time to say no as was left. */
  async #thaw(tx: Transaction, claim: StoredClaim, { begunAt }: StoredDispute): Promise<void> {
    const { frozenFrom, waitsUntil } = claim;
    const now = tx.clock.now();
    const frozenFor = now.epochMilliseconds - begunAt.getTime();
    await changeClaim(tx, claim.id, {
      state: frozenFrom,
      frozenFrom: null,
      ...(frozenFrom === 'WAITING' && waitsUntil && { waitsUntil: new Date(waitsUntil.getTime() + frozenFor) }),
      ...(frozenFrom === 'CODE' && { expiresAt: now.add({ hours: 24 * CODE_DAYS }).toString() }),
    });
    await oweMail(tx, { kind: CLAIM_STATE, subjectId: claim.id });
    await this.ladder.contacts.tell(tx, await this.ladder.contacts.listOf(tx, claim.id), CLAIM_OUTCOME);
  }
}
