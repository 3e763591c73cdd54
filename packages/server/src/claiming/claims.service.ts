import { SUSPENDED } from '../accounts/account.policy.js';
import { randomUUID } from 'node:crypto';
import type { AccountGate } from '../accounts/account-gate.js';
import { findListingByNpi, listingsOf } from '../listing/keeper/listing-control.js';
import type { AccountHolder, Actor } from '../platform/actor.js';
import { keyOf } from '../platform/graphql/global-id.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';
import { isEmailAddress } from '../platform/mail/email-address.js';
import { addressKey, type RateLimitRule, type RateLimits } from '../platform/rate-limits.js';
import type { RequestContext } from '../platform/request-context.js';
import { violatedConstraint, type Transaction, type UnitOfWork } from '../platform/unit-of-work.js';
import { findClaimable, type Claimable } from './claimable.js';
import type { WhoseLimit } from './whose-limit.js';
import { isCode } from './claim-codes.js';
import type { EntryKeys } from './entry-keys.js';
import { auditClaim, getClaim, type ClaimLadder } from './claim-ladder.js';
import { claimsFromNetwork, claimsOfAccount, codesOfClaim } from './claim-limits.js';
import type { ClaimSeals } from './claim-seals.js';
import {
  changeClaim,
  findClaim,
  findOpenClaimOf,
  insertClaim,
  listClaimsOf,
  type Reader,
  type StoredClaim,
} from './claim.repository.js';
import type { BeginListingClaimInput, ShowClaimCodeInput } from './claim.inputs.js';
import {
  ClaimCodeNotAccepted,
  ClaimNotPossible,
  ListingClaim,
  stepsNow,
  type ClaimStep,
  type ListingClaimResult,
} from './claim.results.js';

export interface ClaimTools {
  readonly unitOfWork: UnitOfWork;
  readonly limits: RateLimits;
  readonly whoseLimit: WhoseLimit;
  readonly gate: AccountGate;
  readonly seals: ClaimSeals;
  readonly ladder: ClaimLadder;
  readonly keys: EntryKeys;
}

const ONE_AT_A_TIME = 'You have a claim under way. Withdraw it first, or wait until it ends.';
const KEEPS_ONE = 'You already manage a listing: put your number into it.';
const KEEPS_ANOTHER = 'You already manage a listing. Please write to us: operators will look at both.';

/** What whoever claims does: begins, shows the code, takes it back. */
export class Claims {
  constructor(private readonly tools: ClaimTools) {}

  async list(actor: Actor): Promise<ListingClaim[]> {
    if (actor.kind !== 'ACCOUNT' || actor.isSuspended) return [];
    return (await listClaimsOf(this.tools.unitOfWork, actor.accountId)).map((claim) => new ListingClaim(claim));
  }

  /** Null unless the asker made it. */
  async find(actor: Actor, key: string): Promise<ListingClaim | null> {
    const id = keyOf('ListingClaim', key);
    const claim = id === null ? null : await findClaim(this.tools.unitOfWork, id);
    const isTheirs = actor.kind === 'ACCOUNT' && !actor.isSuspended && claim?.accountId === actor.accountId;
    return isTheirs ? new ListingClaim(claim) : null;
  }

  /** Pressed twice, it is begun once. */
  begin(
    actor: Actor,
    { npi, key, address }: BeginListingClaimInput,
    { clientAddress }: Pick<RequestContext, 'clientAddress'>,
  ): Promise<ListingClaimResult> {
    const { unitOfWork, gate, keys } = this.tools;
    return gate.forChange<ListingClaimResult>(actor, async (holder) => {
      if (holder.isSuspended) return new ClaimNotPossible(SUSPENDED);
      const mayOpen = await keys.mayOpen(unitOfWork, holder.accountId, { npi, key }, unitOfWork.clock.now());
      const entry = mayOpen ? await findClaimable(unitOfWork, npi) : null;
      if (!entry) return new NotFound('Nobody is listed under that number.');
      const own = await findOpenClaimOf(unitOfWork, holder.accountId);
      if (own) return own.npi === npi ? new ListingClaim(own) : new ClaimNotPossible(ONE_AT_A_TIME);
      const typed = address?.trim() ?? '';
      const obstacle = await obstacleToClaiming(unitOfWork, holder.accountId, entry.npi, typed);
      if (obstacle) return obstacle;
      const refusal =
        (await this.#count(claimsOfAccount, await this.tools.whoseLimit(holder.accountId))) ??
        (await this.#count(claimsFromNetwork, addressKey(clientAddress)));
      if (refusal) return refusal;
      return unitOfWork.run((tx) => this.#begin(tx, holder, entry, typed)).catch(oneAtATime);
    });
  }

  async #begin(
    tx: Transaction,
    holder: AccountHolder,
    { npi, givenName, familyName }: Claimable,
    typed: string,
  ): Promise<ListingClaimResult> {
    const { ladder, seals } = this.tools;
    await tx.lock('registry-entry', npi);
    const own = await findOpenClaimOf(tx, holder.accountId);
    if (own) return own.npi === npi ? new ListingClaim(own) : new ClaimNotPossible(ONE_AT_A_TIME);
    const obstacle = await obstacleToClaiming(tx, holder.accountId, npi, typed);
    if (obstacle) return obstacle;
    const onFile = [...(await ladder.contacts.onFile(tx, npi)).values()];
    const id = randomUUID();
    await insertClaim(tx, {
      ...{ id, npi, givenName, familyName, accountId: holder.accountId },
      codeRoute: onFile.length > 0 ? 'ON_FILE' : 'OFFICIAL',
      typedAddress: onFile.length > 0 ? seals.seal(id, 'typed_address', typed) : null,
      typedAddressIsOnFile: onFile.some((each) => each.toLowerCase() === typed.toLowerCase()),
    });
    await auditClaim(tx, holder, 'claim.begun', id);
    const claim = await getClaim(tx, id);
    await ladder.contacts.warn(tx, claim, await ladder.contacts.gather(tx, claim));
    await ladder.goOn(tx, id);
    return new ListingClaim(await getClaim(tx, id));
  }

  showCode(actor: Actor, { key, code }: ShowClaimCodeInput): Promise<ListingClaimResult> {
    return this.#onOwn(actor, key, 'SHOW_CODE', async (tx, holder, { id }) => {
      if (!isCode(code)) {
        return new InvalidInput([{ path: ['code'], message: 'Type all six digits from the email.' }]);
      }
      const outcome = await this.tools.ladder.codes.try(tx, id, code);
      if (!outcome.accepted) return new ClaimCodeNotAccepted(outcome.attemptsLeft);
      await changeClaim(tx, id, { codeShownAt: tx.clock.now().toString() });
      await auditClaim(tx, holder, 'claim.code-shown', id);
      await this.tools.ladder.goOn(tx, id);
      return null;
    });
  }

  async sendCode(actor: Actor, key: string): Promise<ListingClaimResult> {
    const claim = await this.find(actor, key);
    const refusal = claim && (await this.#count(codesOfClaim, claim.stored.id));
    if (refusal) return refusal;
    return this.#onOwn(actor, key, 'NEW_CODE', async (tx, _holder, { id }) => {
      await this.tools.ladder.sendCode(tx, id);
      return null;
    });
  }

  /** No letter came, or nobody reads that address any more. */
  askOperators(actor: Actor, key: string): Promise<ListingClaimResult> {
    return this.#onOwn(actor, key, 'ASK_OPERATORS', async (tx, holder, { id }) => {
      await changeClaim(tx, id, { codeRoute: 'OFFICIAL' });
      await auditClaim(tx, holder, 'claim.operators-asked', id);
      await this.tools.ladder.goOn(tx, id);
      return null;
    });
  }

  withdraw(actor: Actor, key: string): Promise<ListingClaimResult> {
    return this.#onOwn(actor, key, 'WITHDRAW', async (tx, holder, claim) => {
      await this.tools.ladder.end(tx, claim, 'WITHDRAWN', { actor: holder, why: null });
      return null;
    });
  }

  /** To everybody else it is not there. Null: it was done. */
  async #onOwn(
    actor: Actor,
    key: string,
    step: ClaimStep,
    work: (tx: Transaction, holder: AccountHolder, claim: StoredClaim) => Promise<ListingClaimResult | null>,
  ): Promise<ListingClaimResult> {
    const { gate, unitOfWork, ladder } = this.tools;
    return gate.forHolder<ListingClaimResult>(actor, (holder) =>
      unitOfWork.run(async (tx) => {
        const id = keyOf('ListingClaim', key);
        const claim = id === null ? null : await ladder.hold(tx, id);
        if (claim?.accountId !== holder.accountId || holder.isSuspended) return new NotFound();
        if (!stepsNow(claim).includes(step)) return new ClaimNotPossible('This claim has moved on. Look at it again.');
        return (await work(tx, holder, claim)) ?? new ListingClaim(await getClaim(tx, claim.id));
      }),
    );
  }

  async #count(rule: RateLimitRule, key: string): Promise<TooManyRequests | null> {
    const taken = await this.tools.limits.take(rule, key);
    return taken.allowed ? null : new TooManyRequests(taken.retryAfterSeconds);
  }
}

/** Asked before anything is counted, and again under the lock. Null: nothing stands in the way. */
async function obstacleToClaiming(
  reader: Reader,
  accountId: string,
  npi: string,
  typed: string,
): Promise<ClaimNotPossible | InvalidInput | null> {
  const listing = await findListingByNpi(reader, npi);
  if (listing?.keeperId === accountId) return new ClaimNotPossible('It is already yours.');
  const own = await listingsOf(reader, accountId);
  if (own.length > 0) return new ClaimNotPossible(listing ? KEEPS_ANOTHER : KEEPS_ONE);
  if (!listing || isEmailAddress(typed)) return null;
  const message = 'This does not look like an email address. Example: ana@example.org';
  return new InvalidInput([{ path: ['address'], message }]);
}

/** Two claims on two entries, begun in the same moment. */
function oneAtATime(error: unknown): ListingClaimResult {
  if (violatedConstraint(error) !== 'an_account_makes_one_claim_at_a_time') throw error;
  return new ClaimNotPossible(ONE_AT_A_TIME);
}
