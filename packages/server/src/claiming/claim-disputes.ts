import { randomUUID } from 'node:crypto';
import { nobody, type AccountHolder } from '../platform/actor.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';
import { addressKey, type RateLimits } from '../platform/rate-limits.js';
import type { RequestContext } from '../platform/request-context.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { auditClaim, type ClaimLadder } from './claim-ladder.js';
import { disputesFromNetwork } from './claim-limits.js';
import type { ClaimSeals } from './claim-seals.js';
import { zoneOfClaimed } from './claim-zone.js';
import { findClaim, listOpenClaims, type Reader, type StoredClaim } from './claim.repository.js';
import { ClaimDisputed, ClaimToDispute, type DisputeClaimResult } from './dispute.results.js';
import { nameInWords } from './name-in-words.js';

export type DisputeDecision = 'UPHOLD' | 'DISMISS';

export interface StoredDispute {
  readonly id: string;
  readonly claimId: string;
  readonly begunAt: Date;
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
    `SELECT id, claim_id AS "claimId", begun_at AS "begunAt", proposal, why, proposed_by AS "proposedBy", proposed_at AS "proposedAt", decided_by AS "decidedBy", decided_at AS "decidedAt"
     FROM listing_claim_disputes WHERE claim_id = $1 ORDER BY begun_at DESC, id`,
    [claimId],
  );
}

export interface StoredStatement {
  readonly id: string;
  readonly disputeId: string;
  readonly contactId: string;
  readonly saidAt: Date;
  readonly words: Buffer | null;
}

/** Who said no to a claim, in the order in which they did. */
export function listStatements(reader: Reader, claimId: string): Promise<StoredStatement[]> {
  return reader.query(
    `SELECT s.id, dispute_id AS "disputeId", contact_id AS "contactId", said_at AS "saidAt", words
     FROM listing_claim_statements s JOIN listing_claim_disputes d ON d.id = s.dispute_id
     WHERE d.claim_id = $1 ORDER BY said_at, s.id`,
    [claimId],
  );
}

const longestWords = 2_000;
const NOT_THERE =
  'This link no longer works. If someone is asking for your listing, the newest email has one that works.';

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
    const statements = await listStatements(this.unitOfWork, claim.id);
    return new ClaimToDispute({
      name: `${nameInWords(claim.givenName)} ${nameInWords(claim.familyName)}`,
      begunAt: claim.begunAt,
      waitsUntil: claim.state === 'WAITING' ? claim.waitsUntil : null,
      timeZone: await zoneOfClaimed(this.unitOfWork, claim.npi),
      isOpen: claim.endedAt === null,
      isCompleted: claim.state === 'COMPLETED',
      hasSaidNo: statements.some(({ contactId }) => contactId === contact.id),
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

  /** Pressed twice, it is said once. What somebody else says to the same claim is read with what was said before. */
  async #dispute(tx: Transaction, contactId: string, words: string): Promise<DisputeClaimResult> {
    const contact = await this.ladder.contacts.find(tx, contactId);
    const claim = contact && (await this.ladder.hold(tx, contact.claimId));
    if (!claim || claim.endedAt !== null) return new NotFound(NOT_THERE);
    const isFrozen = claim.state === 'DISPUTED';
    const statements = await listStatements(tx, claim.id);
    if (statements.some((each) => each.contactId === contactId)) return new ClaimDisputed(isFrozen);
    const open = isFrozen ? (await listDisputes(tx, claim.id)).find(({ decidedAt }) => decidedAt === null) : undefined;
    await this.#state(tx, open?.id ?? (await this.ladder.freeze(tx, claim, nobody)), contactId, words);
    if (open) await auditClaim(tx, nobody, 'claim.disputed', claim.id);
    return new ClaimDisputed(true);
  }

  /** Whoever said already what they would decide had not read this. */
  async #state(tx: Transaction, disputeId: string, contactId: string, words: string): Promise<void> {
    const id = randomUUID();
    await tx.query(
      `INSERT INTO listing_claim_statements (id, dispute_id, contact_id, said_at, words) VALUES ($1, $2, $3, $4, $5)`,
      [id, disputeId, contactId, tx.clock.now().toString(), words === '' ? null : this.seals.sealWords(id, words)],
    );
    await tx.query(
      `UPDATE listing_claim_disputes SET proposal = NULL, why = NULL, proposed_by = NULL, proposed_at = NULL WHERE id = $1`,
      [disputeId],
    );
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
  ): Promise<'PROPOSED' | 'DECIDED' | 'RIVAL_GOES_ON' | null> {
    const open = (await listDisputes(tx, claim.id)).find(({ decidedAt }) => decidedAt === null);
    if (!open || claim.state !== 'DISPUTED') return null;
    if (decision === 'DISMISS' && (await isRivalWaiting(tx, claim))) return 'RIVAL_GOES_ON';
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
    else await this.ladder.thaw(tx, claim, open.begunAt);
    await auditClaim(tx, operator, `claim.dispute.${decision === 'UPHOLD' ? 'upheld' : 'dismissed'}`, claim.id, why);
    return 'DECIDED';
  }
}

/** Two operators let another claim on the entry go on to the last rung: both cannot be right. */
async function isRivalWaiting(tx: Transaction, { id, npi, frozenFrom }: StoredClaim): Promise<boolean> {
  if (frozenFrom !== 'WAITING') return false;
  return (await listOpenClaims(tx, npi)).some((rival) => rival.id !== id && rival.state === 'WAITING');
}
