import type { AccountRepository } from '../accounts/account.repository.js';
import type { Catalog } from '../catalog/catalog.js';
import { findEntry, type RegistryEntry } from '../imports/registry-names.js';
import { changeContactEmail } from '../listing/contact-email.js';
import { findListingByNpi, keepNumber, listingsOf, moveControl } from '../listing/listing-control.js';
import type { ListingService } from '../listing/listing.service.js';
import { emptyDocument } from '../listing/listing-document.js';
import { findDraft, saveDraft } from '../listing/workspace/draft.repository.js';
import { theSystem } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import type { Cipher } from '../platform/cipher.js';
import { mailsThatLeft, oweMail } from '../platform/mail/outbox.js';
import type { Sweep } from '../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import type { ClaimContact } from './claim-contacts.js';
import { auditClaim, CLAIM_NOTICE, CLAIM_OUTCOME, CLAIM_STATE, type ClaimLadder } from './claim-ladder.js';
import { WAITING_HOURS } from './claim-states.js';
import { changeClaim, listDueClaims, type StoredClaim } from './claim.repository.js';
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
    for (const id of due) await unitOfWork.run((tx) => this.#settle(tx, id));
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
    const listing = await findListingByNpi(tx, claim.npi);
    if (listing) await tx.lock('practitioner', listing.practitionerId);
    const contacts = await this.ladder.contacts.gather(tx, claim);
    if (contacts.some(({ wasNoticed }) => !wasNoticed)) return this.ladder.wait(tx, claim);
    if (await this.#mustWaitOn(tx, claim, contacts)) return;
    const practitionerId = await this.#handOver(tx, claim);
    await changeClaim(tx, claim.id, { state: 'COMPLETED', endedAt: tx.clock.now().toString(), practitionerId });
    await this.tools.accounts.grantRole(tx, claim.accountId, 'PRACTITIONER');
    await auditClaim(tx, theSystem, 'claim.completed', claim.id);
    await recordAudit(tx, {
      actor: theSystem,
      action: 'listing.control.gained-by-claim',
      subjectKind: 'practitioner',
      subjectId: practitionerId,
    });
    await oweMail(tx, { kind: CLAIM_STATE, subjectId: claim.id });
    await this.ladder.contacts.tell(tx, contacts, CLAIM_OUTCOME);
  }

  /** The time to say no is what comes after the letter left, and a letter that none could send is owed again. */
  async #mustWaitOn(tx: Transaction, claim: StoredClaim, contacts: readonly ClaimContact[]): Promise<boolean> {
    const ids = contacts.map(({ id }) => id);
    const { isOneToLeave, lastLeftAt } = await mailsThatLeft(tx, CLAIM_NOTICE, ids);
    if (isOneToLeave) return true;
    if (lastLeftAt === null) {
      await this.ladder.wait(tx, claim);
      return true;
    }
    const waitsUntil = new Date(lastLeftAt.getTime() + WAITING_HOURS * 3_600_000);
    if (waitsUntil.getTime() <= tx.clock.now().epochMilliseconds) return false;
    await changeClaim(tx, claim.id, { waitsUntil });
    return true;
  }

  /** Answers the listing that is the claimant's from now on. */
  async #handOver(tx: Transaction, claim: StoredClaim): Promise<string> {
    const { cipher, accounts } = this.tools;
    const listing = await findListingByNpi(tx, claim.npi);
    if (!listing) return this.#beginListing(tx, claim);
    const { practitionerId } = listing;
    await moveControl(tx, practitionerId, claim.accountId);
    // Requests must not go on being mailed to whoever had it before.
    const email = await accounts.findEmail(tx, claim.accountId);
    if (email !== null) await changeContactEmail(tx, cipher, practitionerId, email);
    return practitionerId;
  }

  /** A draft that says what the registry does. Who has begun a listing meanwhile finds their number in that. */
  async #beginListing(tx: Transaction, claim: StoredClaim): Promise<string> {
    const { accounts, listings } = this.tools;
    await tx.lock('account', claim.accountId);
    const entry = await findEntry(tx, claim.npi);
    const [own] = await listingsOf(tx, claim.accountId);
    const draft = own === undefined ? null : await findDraft(tx, own);
    if (draft) {
      const document = { ...draft.document, npi: draft.document.npi ?? claim.npi };
      await saveDraft(tx, draft.id, draft.revision, document);
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
