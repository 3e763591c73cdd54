import type { AccountGate } from '../accounts/account-gate.js';
import type { AccountRepository } from '../accounts/account.repository.js';
import type { MailLinks } from '../accounts/signing-in/mail-links.js';
import type { ClaimContacts } from '../claiming/claim-contacts.js';
import type { ClinicsOfLeavers } from '../clinics/clinic-leavers.js';
import type { RequestsOfLeavers } from '../consultations/for-others/requests-of-leavers.js';
import { removeListing } from '../listing/keeper/leaving-listings.js';
import { listingsOf } from '../listing/keeper/listing-control.js';
import type { AccountHolder, Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import type { ErasureLedger, Replay } from '../platform/erasures/erasure-ledger.js';
import { recordErasure } from '../platform/erasures/erasures.js';
import { InvalidInput } from '../platform/graphql/user-errors.js';
import { oweMail } from '../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { forgetSharesOf } from '../sharing/ending-shares.js';
import type { ShareSeals } from '../sharing/share-seals.js';
import {
  AccountDeleted,
  AccountStays,
  Leaving,
  type DeleteAccountInput,
  type DeleteAccountResult,
  type StayReason,
} from './leaving.results.js';

export const GOODBYE = 'leaving.goodbye';
/** An account that is gone, in the ledger of erasures. */
const ACCOUNT = 'account';
/** How long the address is kept for the one letter that says it is done. */
const GOODBYE_HOURS = 24;

export interface LeavingTools {
  readonly unitOfWork: UnitOfWork;
  readonly gate: AccountGate;
  readonly accounts: AccountRepository;
  readonly mailLinks: MailLinks;
  readonly requests: RequestsOfLeavers;
  readonly claimContacts: ClaimContacts;
  readonly shareSeals: ShareSeals;
  readonly clinics: ClinicsOfLeavers;
  readonly ledger: ErasureLedger;
}

/** What somebody who wants to go may be, and whether they call off what patients wait for. */
interface Asked extends Pick<AccountHolder, 'roles'> {
  readonly callOff: boolean;
}

type Reader = Pick<UnitOfWork, 'query' | 'clock'>;

/** Deletes accounts: everything in one transaction, so that a crash leaves all of somebody or nothing. */
export class LeavingService {
  constructor(private readonly tools: LeavingTools) {}

  /** Null: the account is gone. */
  async preview(actor: Actor): Promise<Leaving | null> {
    const { unitOfWork, accounts, requests } = this.tools;
    const email = actor.kind === 'ACCOUNT' ? await accounts.findEmail(unitOfWork, actor.accountId) : null;
    if (actor.kind !== 'ACCOUNT' || email === null) return null;
    const listings = await listingsOf(unitOfWork, actor.accountId);
    const now = unitOfWork.clock.now();
    return new Leaving({
      staysFor: await this.#reasonsToStay(unitOfWork, actor, listings, false),
      promisedTalks: await requests.countPromised(unitOfWork, listings, now),
      underWay: await requests.countUnderWay(unitOfWork, listings, now),
      ownRequests: await requests.countOwn(unitOfWork, email, now),
      keepsListing: listings.length > 0,
    });
  }

  delete(actor: Actor, { confirm, callOff }: DeleteAccountInput): Promise<DeleteAccountResult> {
    return this.tools.gate.forChange<DeleteAccountResult>(actor, async (holder) => {
      if (!confirm) return new InvalidInput([{ path: ['confirm'], message: 'Confirm that you want it gone.' }]);
      const result = await this.#deleteAsItStands(holder, callOff);
      // Whoever is told that it is done can count on it, whatever becomes of the database.
      await this.tools.ledger.noteNow();
      return result;
    });
  }

  /** Who came to keep a listing, or lost one, while the locks were waited for is looked at again from the beginning. */
  async #deleteAsItStands(holder: AccountHolder, callOff: boolean): Promise<DeleteAccountResult> {
    for (;;) {
      const outcome = await this.tools.unitOfWork.run((tx) =>
        this.#delete(tx, holder, { roles: holder.roles, callOff }),
      );
      if (outcome !== 'CHANGED_MEANWHILE') return outcome;
    }
  }

  /** Deleted in another window meanwhile, it is deleted. `asked`: null when it is done again, see replays(). */
  async #delete(
    tx: Transaction,
    holder: Pick<AccountHolder, 'kind' | 'accountId'>,
    asked: Asked | null,
  ): Promise<DeleteAccountResult | 'CHANGED_MEANWHILE'> {
    const { accounts, requests, claimContacts, clinics } = this.tools;
    const { accountId } = holder;
    const email = await accounts.lockForDeletion(tx, accountId);
    if (email === null) return new AccountDeleted();
    const listings = await listingsOf(tx, accountId);
    await clinics.lockAll(tx, accountId, listings);
    const askedPractitioners = await requests.lockAll(tx, email, listings);
    await tx.lockAll('practitioner', [...listings, ...askedPractitioners]);
    await tx.lock('account', accountId);
    await tx.lock('operators', 'all');
    const kept = await listingsOf(tx, accountId);
    if (kept.join() !== listings.join()) return 'CHANGED_MEANWHILE';
    const staysFor = asked ? await this.#reasonsToStay(tx, { ...asked, accountId }, listings, asked.callOff) : [];
    if (staysFor.length > 0) return new AccountStays(staysFor);
    if (!asked || asked.callOff) await requests.callOffAll(tx, listings);
    await requests.takeBack(tx, email);
    await requests.endUnconfirmed(tx, listings);
    await claimContacts.forget(tx, accountId, listings);
    await forgetSharesOf(tx, this.tools.shareSeals, { accountId, email });
    await clinics.forget(tx, accountId, email, listings);
    for (const id of listings) {
      await removeListing(tx, id);
      await recordAudit(tx, {
        actor: holder,
        action: 'listing.control.left',
        subjectKind: 'practitioner',
        subjectId: id,
      });
    }
    if (asked) await this.#sayGoodbye(tx, email);
    await recordAudit(tx, { actor: holder, action: 'account.deleted', subjectKind: 'account', subjectId: accountId });
    await recordErasure(tx, { kind: ACCOUNT, subjectId: accountId, why: 'WISH' });
    await accounts.remove(tx, accountId);
    return new AccountDeleted();
  }

  /**
   * In a database from before somebody went. They go again, whatever it says that they are waited for, and no letter tells
   * them a second time.
   */
  replays(): Readonly<Record<string, Replay>> {
    return {
      [ACCOUNT]: async (tx, accountId) => {
        const outcome = await this.#delete(tx, { kind: 'ACCOUNT', accountId }, null);
        if (outcome === 'CHANGED_MEANWHILE') throw new Error('An account changed while it was erased again.');
      },
    };
  }

  async #reasonsToStay(
    reader: Reader,
    { accountId, roles }: Pick<AccountHolder, 'accountId' | 'roles'>,
    listings: readonly string[],
    callsOff: boolean,
  ): Promise<StayReason[]> {
    const { requests, accounts } = this.tools;
    const reasons: StayReason[] = [];
    const now = reader.clock.now();
    const waiting = callsOff
      ? await requests.countUnderWay(reader, listings, now)
      : await requests.countPromised(reader, listings, now);
    if (waiting > 0) reasons.push('PROMISED_TALKS');
    if (roles.includes('OPERATOR') && !(await accounts.isRoleShared(reader, accountId, 'OPERATOR'))) {
      reasons.push('LAST_OPERATOR');
    }
    return reasons;
  }

  /** Links that were mailed there and open nothing any more go; one row stays for a day, for the letter. */
  async #sayGoodbye(tx: Transaction, email: string): Promise<void> {
    const { mailLinks } = this.tools;
    await mailLinks.removeAll(tx, email);
    const expiresAt = tx.clock.now().add({ hours: GOODBYE_HOURS });
    const id = await mailLinks.make(tx, { purpose: 'GOODBYE', email, expiresAt });
    await oweMail(tx, { kind: GOODBYE, subjectId: id });
  }
}
