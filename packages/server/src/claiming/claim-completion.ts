import { findOpenSuspension } from '../accounts/suspension/suspension.repository.js';
import type { AccountRepository } from '../accounts/account.repository.js';
import type { Catalog } from '../catalog/catalog.js';
import { findEntry, type RegistryEntry } from '../imports/registry-names.js';
import { changeContactEmail } from '../listing/keeper/contact-email.js';
import { findListingByNpi, keepNumber, listingsOf, moveControl } from '../listing/keeper/listing-control.js';
import type { ListingService } from '../listing/listing.service.js';
import { emptyDocument } from '../listing/document/listing-document.js';
import { type Draft, findDraft, keepWhatWasFound, saveDraft } from '../listing/workspace/draft.repository.js';
import { theSystem } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import type { Cipher } from '../platform/cipher.js';
import { oweMail } from '../platform/mail/outbox.js';
import type { Sweep } from '../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import type { ClaimContact } from './claim-contacts.js';
import { auditClaim, MOST_ROUNDS, type ClaimLadder } from './claim-ladder.js';
import { CLAIM_STATE } from './claim-mail-kinds.js';
import { WAITING_HOURS } from './claim-states.js';
import { changeClaim, findClaim, listDueClaims, type StoredClaim } from './claim.repository.js';
import { nameInWords } from './name-in-words.js';

const BATCH = 50;

export interface CompletionTools {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly accounts: AccountRepository;
  readonly catalog: Catalog;
  readonly listings: ListingService;
}

/** What the clock does to claims: they complete when nobody said no, and expire when nobody showed the code. */
export class ClaimCompletion {
  constructor(
    private readonly tools: CompletionTools,
    private readonly ladder: ClaimLadder,
  ) {}

  sweep(): Sweep {
    return { name: 'claiming.claims', everySeconds: 10, run: () => this.runDue() };
  }

  async runDue(): Promise<number> {
    const { unitOfWork } = this.tools;
    const due = await listDueClaims(unitOfWork, unitOfWork.clock.now().toString(), BATCH);
    const failures: unknown[] = [];
    for (const id of due) {
      // One that cannot be settled keeps no other from it.
      await unitOfWork.run((tx) => this.#settle(tx, id)).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Claims could not be settled.');
    return due.length;
  }

  /** As it stands now: it may have been disputed, or settled by another worker, since it was found to be due. */
  async #settle(tx: Transaction, id: string): Promise<void> {
    const claim = await this.ladder.hold(tx, id);
    const now = tx.clock.now().epochMilliseconds;
    const isDue = (at: Date | null | undefined) => at != null && at.getTime() <= now;
    if (claim?.state === 'CODE' && isDue(claim.expiresAt)) {
      await this.ladder.end(tx, claim, 'EXPIRED', { actor: theSystem, why: 'NO_CODE' });
    } else if (claim?.state === 'WAITING' && isDue(claim.waitsUntil)) await this.#complete(tx, claim);
  }

  /** Whoever came to hold something while it waited has the same time to say no. */
  async #complete(tx: Transaction, claim: StoredClaim): Promise<void> {
    const found = await findListingByNpi(tx, claim.npi);
    if (found) await tx.lock('practitioner', found.practitionerId);
    // Its keeper may have left, or lost it, while the lock was waited for.
    const listing = await findListingByNpi(tx, claim.npi);
    if (listing?.practitionerId !== found?.practitionerId) return;
    // Before anything of the claim is written: whoever deletes the account takes the claim along, and it may be gone by now.
    await tx.lock('account', claim.accountId);
    if (!(await findClaim(tx, claim.id))) return;
    const contacts = await this.ladder.contacts.gather(tx, claim);
    if (contacts.some(({ noticeId }) => noticeId === null)) return this.ladder.waitAgain(tx, claim);
    if (await this.#mustWaitOn(tx, claim, contacts)) return;
    if (await this.#isSuspended(tx, claim)) return;
    const [own] = await listingsOf(tx, claim.accountId);
    const draft = own === undefined ? null : await findDraft(tx, own);
    const keepsAnother = own !== undefined && own !== listing?.practitionerId;
    // A workspace shows one listing: whoever won a second one could not reach it.
    if (keepsAnother && (listing || !draft || !hasRoomFor(claim.npi, draft))) {
      return this.ladder.end(tx, claim, 'REFUSED', { actor: theSystem, why: 'KEEPS_ANOTHER' });
    }
    const practitionerId = listing
      ? await this.#handOver(tx, claim, listing.practitionerId)
      : await this.#beginListing(tx, claim, draft);
    await changeClaim(tx, claim.id, { state: 'COMPLETED', endedAt: tx.clock.now().toString(), practitionerId });
    await this.tools.accounts.grantRole(tx, claim.accountId, 'PRACTITIONER');
    await auditClaim(tx, theSystem, 'claim.completed', claim.id);
    const subject = { subjectKind: 'practitioner', subjectId: practitionerId };
    if (listing?.keeperId) {
      const formerKeeper = { kind: 'ACCOUNT', accountId: listing.keeperId } as const;
      await recordAudit(tx, { actor: formerKeeper, action: 'listing.control.lost-by-claim', ...subject });
    }
    const keeper = { kind: 'ACCOUNT', accountId: claim.accountId } as const;
    await recordAudit(tx, { actor: keeper, action: 'listing.control.gained-by-claim', ...subject });
    await oweMail(tx, { kind: CLAIM_STATE, subjectId: claim.id });
    await this.ladder.contacts.tellOutcome(tx, claim.id);
  }

  /** A suspended account comes to hold nothing: its claim waits while the suspension may end by itself, and ends with it else. */
  async #isSuspended(tx: Transaction, claim: StoredClaim): Promise<boolean> {
    const suspension = await findOpenSuspension(tx, claim.accountId);
    if (!suspension?.inEffectFrom) return false;
    if (suspension.confirmedAt) await this.ladder.end(tx, claim, 'REFUSED', { actor: theSystem, why: 'SUSPENDED' });
    else await changeClaim(tx, claim.id, { waitsUntil: suspension.lapsesAt });
    return true;
  }

  /**
   * The time to say no is what comes after the last letter left. A mail server that was down one night is tried again for
   * as many rounds as there are.
   */
  async #mustWaitOn(tx: Transaction, claim: StoredClaim, contacts: readonly ClaimContact[]): Promise<boolean> {
    // Whoever held something has left, with everything.
    if (contacts.length === 0) return false;
    const { isOneOwed, isOneGivenUp, isEverybodyTold, lastAt } = await this.ladder.noticesOf(tx, contacts);
    if (isOneOwed) return true;
    const isToBeTriedAgain = isOneGivenUp && claim.rounds < MOST_ROUNDS;
    if (!isEverybodyTold || lastAt === null || isToBeTriedAgain) {
      await this.ladder.waitAgain(tx, claim);
      return true;
    }
    const waitsUntil = new Date(lastAt.getTime() + WAITING_HOURS * 3_600_000);
    if (waitsUntil.getTime() <= tx.clock.now().epochMilliseconds) return false;
    await changeClaim(tx, claim.id, { waitsUntil });
    return true;
  }

  /** What the listing says, its hours and its past stay. */
  async #handOver(tx: Transaction, claim: StoredClaim, practitionerId: string): Promise<string> {
    const { cipher, accounts } = this.tools;
    await moveControl(tx, practitionerId, claim.accountId);
    await keepWhatWasFound(tx, practitionerId);
    // Requests must not go on being mailed to whoever had it before.
    const email = await accounts.findEmail(tx, claim.accountId);
    if (email !== null) await changeContactEmail(tx, cipher, practitionerId, email);
    return practitionerId;
  }

  /** A draft that says what the registry does. Who has begun a listing meanwhile finds their number in that. */
  async #beginListing(tx: Transaction, claim: StoredClaim, draft: Draft | null): Promise<string> {
    const { accounts, listings } = this.tools;
    const entry = await findEntry(tx, claim.npi);
    if (draft) {
      const document = { ...draft.document, npi: draft.document.npi ?? claim.npi };
      if (!(await saveDraft(tx, draft.id, draft.revision, document))) throw new Error('A draft changed meanwhile.');
      await keepNumber(tx, draft.id, claim.npi);
      return draft.id;
    }
    const names = { givenName: nameInWords(claim.givenName), familyName: nameInWords(claim.familyName) };
    const contactEmail = await accounts.findEmail(tx, claim.accountId);
    const id = await listings.begin(tx, { ...names, ...(contactEmail !== null && { contactEmail }) });
    await moveControl(tx, id, claim.accountId);
    const document = { ...emptyDocument(names), npi: claim.npi, professions: entry ? this.#professionsOf(entry) : [] };
    await saveDraft(tx, id, 0, document);
    await keepNumber(tx, id, claim.npi);
    return id;
  }

  #professionsOf({ taxonomies }: RegistryEntry): string[] {
    const codes = new Set(taxonomies.map(({ code }) => code));
    return this.tools.catalog.professions.all
      .filter(({ taxonomyCodes }) => taxonomyCodes.some((code) => codes.has(code)))
      .map(({ slug }) => slug);
  }
}

/** Whether the number can go into it: a listing has one. */
function hasRoomFor(npi: string, { document }: Draft): boolean {
  return (document.npi ?? npi) === npi;
}
