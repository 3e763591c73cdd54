import { randomUUID } from 'node:crypto';
import { SecondFactorNeeded, SignInNeeded } from '../accounts/account.results.js';
import { secondStepIsNext } from '../accounts/account.policy.js';
import type { AccountRepository } from '../accounts/account.repository.js';
import { mailboxKey } from '../accounts/signing-in/mailbox-key.js';
import type { MailLinks } from '../accounts/signing-in/mail-links.js';
import type { HoursDesk } from '../availability/hours/hours-desk.js';
import { findKeeper } from '../availability/hours/hours.repository.js';
import { mayKeepListing } from '../listing/keeper/keeper.js';
import type { AccountHolder, Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { keyOf } from '../platform/graphql/global-id.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';
import { oweMail } from '../platform/mail/outbox.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { colleagueNameOf } from './colleague-name.js';
import { endShare } from './ending-shares.js';
import { offersOfAccount, offersToMailbox } from './limits.js';
import { isAbsence, noAbsence, readOffer, type Offer } from './read-offer.js';
import type { GiveShareInput } from './share.inputs.js';
import type { ShareRecord, ShareRepository } from './share.repository.js';
import {
  GivenShare,
  HeldShare,
  ShareEnded,
  ShareGiven,
  ShareTaken,
  type EndShareResult,
  type GiveShareResult,
  type TakeShareResult,
} from './share.results.js';
import type { ShareSeals } from './share-seals.js';
import type { ShareEnd } from './share-words.js';

export interface SharingTools {
  readonly unitOfWork: UnitOfWork;
  readonly limits: RateLimits;
  readonly hours: HoursDesk;
  readonly accounts: AccountRepository;
  readonly mailLinks: MailLinks;
  readonly seals: ShareSeals;
  readonly repository: ShareRepository;
}

export const OFFER_DAYS = 7;
export const LINK_HOURS = 24;
/** More than a practice has people for. */
const MOST_OPEN = 10;

const NO_LISTING =
  'A colleague answers with a published listing of their own. Publish yours first, then come back to this page.';

/** Who may do what for a practitioner: offered, taken, given back and revoked. What is done by it is not here. */
export class SharingService {
  constructor(private readonly tools: SharingTools) {}

  /** Null unless the asker keeps this listing, with both steps. */
  async listGiven(actor: Actor, slug: string): Promise<GivenShare[] | null> {
    const { unitOfWork, repository } = this.tools;
    const keeper = await findKeeper(unitOfWork, { slug });
    if (!keeper || (await mayKeepListing(unitOfWork, actor, keeper.practitionerId)) !== 'YES') return null;
    return (await repository.listGiven(unitOfWork, keeper.practitionerId)).map((record) => new GivenShare(record));
  }

  /** What was offered to the proven address comes with what was taken. Empty for whoever has to finish signing in. */
  async listHeld(actor: Actor): Promise<HeldShare[]> {
    if (actor.kind !== 'ACCOUNT' || actor.isSuspended || secondStepIsNext(actor)) return [];
    const { unitOfWork, accounts, repository } = this.tools;
    const email = await accounts.findEmail(unitOfWork, actor.accountId);
    const offered = email === null ? [] : await repository.listOffered(unitOfWork, email);
    const held = await repository.listHeld(unitOfWork, actor.accountId);
    return [...offered.filter(({ standing }) => standing === 'OFFERED'), ...held].map((each) => new HeldShare(each));
  }

  /** The answer is the same whether or not the address has an account. */
  give(actor: Actor, input: GiveShareInput): Promise<GiveShareResult> {
    const { unitOfWork, hours, accounts } = this.tools;
    return hours.forKeeper<GiveShareResult>(actor, input.practitionerId, async (practitionerId, holder) => {
      const own = await accounts.findEmail(unitOfWork, holder.accountId);
      const offer = await readOffer(unitOfWork, practitionerId, input, own);
      if (offer instanceof InvalidInput) return offer;
      const refusal = await this.#count(holder, offer.email, own);
      if (refusal) return refusal;
      return unitOfWork.run((tx) => this.#give(tx, holder, practitionerId, offer));
    });
  }

  /** At once: whatever is being done by it at this moment is done, and nothing after it. */
  async revoke(actor: Actor, shareId: string): Promise<EndShareResult> {
    if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
    const share = await this.#find(shareId);
    if (!share) return new NotFound();
    const may = await mayKeepListing(this.tools.unitOfWork, actor, share.practitionerId);
    if (may !== 'YES') return may === 'NOT_THERE' ? new NotFound() : new SecondFactorNeeded();
    return this.#end(actor, share, 'REVOKED');
  }

  /** Of two who come at once, one takes it; taken twice by the same, it is theirs. */
  async take(actor: Actor, shareId: string): Promise<TakeShareResult> {
    if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
    const share = await this.#find(shareId);
    if (!share || actor.isSuspended || !(await this.#isFor(actor, share))) return new NotFound();
    if (!actor.secondFactorPassed) return new SecondFactorNeeded();
    if (share.accountId === actor.accountId) return new ShareTaken(new HeldShare(share));
    return this.tools.unitOfWork.run((tx) => this.#take(tx, actor, share));
  }

  async giveBack(actor: Actor, shareId: string): Promise<EndShareResult> {
    if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
    const share = await this.#find(shareId);
    if (!share || !(await this.#isFor(actor, share))) return new NotFound();
    return this.#end(actor, share, 'GIVEN_BACK');
  }

  async #give(
    tx: Transaction,
    { accountId, ...holder }: AccountHolder,
    practitionerId: string,
    offer: Offer,
  ): Promise<GiveShareResult> {
    const { repository, seals, mailLinks } = this.tools;
    await tx.lock('practitioner', practitionerId);
    const actor = { ...holder, accountId };
    if ((await mayKeepListing(tx, actor, practitionerId)) !== 'YES') return new NotFound();
    // The absence may have been given up while the lock was waited for.
    if (offer.kind === 'COLLEAGUE' && !(await isAbsence(tx, practitionerId, offer.absenceId))) return noAbsence();
    const open = (await repository.listGiven(tx, practitionerId)).filter(({ standing }) => standing !== 'OVER');
    // Asked again, the newer offer is the one that counts.
    const again = open.filter(
      (each) => each.takenAt === null && each.email?.toLowerCase() === offer.email.toLowerCase(),
    );
    for (const each of again) await this.#endOne(tx, each, 'OFFERED_AGAIN');
    if (open.length - again.length >= MOST_OPEN) {
      const message = `There are already ${MOST_OPEN}. End one first.`;
      return new InvalidInput([{ path: ['email'], message }]);
    }
    const id = randomUUID();
    const now = tx.clock.now();
    const mailLinkId = await mailLinks.make(tx, {
      purpose: 'SIGN_IN',
      email: offer.email,
      expiresAt: now.add({ hours: LINK_HOURS }),
      goesTo: '/account/shares',
    });
    await tx.query(
      `INSERT INTO listing_shares (id, practitioner_id, given_by, kind, absence_id, ends_at, given_at, email, email_hash,
         offered_until, mail_link_id, name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[
          id,
          practitionerId,
          accountId,
          offer.kind,
          offer.absenceId,
          offer.endsAt?.toString() ?? null,
          now.toString(),
        ],
        ...[seals.seal(id, 'email', offer.email), seals.emailHash(offer.email)],
        ...[now.add({ hours: 24 * OFFER_DAYS }).toString(), mailLinkId],
        offer.name && seals.seal(id, 'name', offer.name),
      ],
    );
    await oweMail(tx, { kind: 'sharing.offered', subjectId: id });
    await this.#record(tx, actor, 'sharing.offered', id, offer.kind);
    return new ShareGiven(new GivenShare((await repository.find(tx, id))!));
  }

  async #take(tx: Transaction, actor: AccountHolder, share: ShareRecord): Promise<TakeShareResult> {
    const { repository, seals } = this.tools;
    const name = share.kind === 'COLLEAGUE' ? await colleagueNameOf(tx, actor.accountId, share.practitionerId) : null;
    if (share.kind === 'COLLEAGUE' && name === null)
      return new InvalidInput([{ path: ['shareId'], message: NO_LISTING }]);
    const taken = await tx.query(
      `UPDATE listing_shares SET account_id = $2, taken_at = $3, name = coalesce($4, name)
       WHERE id = $1 AND taken_at IS NULL AND ended_at IS NULL AND offered_until > $3 RETURNING 1`,
      [share.id, actor.accountId, tx.clock.now().toString(), name && seals.seal(share.id, 'name', name)],
    );
    if (taken.length === 0) return new NotFound();
    await oweMail(tx, { kind: 'sharing.taken', subjectId: share.id });
    await this.#record(tx, actor, 'sharing.taken', share.id, share.kind);
    return new ShareTaken(new HeldShare((await repository.find(tx, share.id))!));
  }

  /** Ended before, it is ended. */
  #end(actor: AccountHolder, share: ShareRecord, why: ShareEnd): Promise<ShareEnded> {
    return this.tools.unitOfWork.run(async (tx) => {
      if (await this.#endOne(tx, share, why)) {
        // Whoever gave it counts on them: an absence would be left to nobody.
        if (why === 'GIVEN_BACK' && share.takenAt)
          await oweMail(tx, { kind: 'sharing.given-back', subjectId: share.id });
        // Whoever took it, be it just now, counts on being needed.
        if (why === 'REVOKED') await oweMail(tx, { kind: 'sharing.revoked', subjectId: share.id });
        await this.#record(
          tx,
          actor,
          why === 'REVOKED' ? 'sharing.revoked' : 'sharing.given-back',
          share.id,
          share.kind,
        );
      }
      return new ShareEnded();
    });
  }

  async #endOne(tx: Transaction, { id, mailLinkId }: ShareRecord, why: ShareEnd): Promise<boolean> {
    // The share comes before its link, as for whoever deletes the account that it was offered to.
    const ended = await endShare(tx, id, why);
    // The link that was mailed signs nobody in for it any more.
    if (mailLinkId) await this.tools.mailLinks.end(tx, mailLinkId);
    return ended;
  }

  /** Theirs, or offered to the address that they proved. */
  async #isFor(actor: AccountHolder, share: ShareRecord): Promise<boolean> {
    if (share.accountId !== null) return share.accountId === actor.accountId && share.standing !== 'OVER';
    if (share.standing !== 'OFFERED') return false;
    const email = await this.tools.accounts.findEmail(this.tools.unitOfWork, actor.accountId);
    return email !== null && share.email?.toLowerCase() === email.toLowerCase();
  }

  #find(shareId: string): Promise<ShareRecord | null> {
    const id = keyOf('ListingShare', shareId);
    return id === null ? Promise.resolve(null) : this.tools.repository.find(this.tools.unitOfWork, id);
  }

  async #count(holder: AccountHolder, email: string, own: string | null): Promise<TooManyRequests | null> {
    const { limits } = this.tools;
    const offers = await limits.take(offersOfAccount, own === null ? holder.accountId : mailboxKey(own));
    if (!offers.allowed) return new TooManyRequests(offers.retryAfterSeconds);
    const letters = await limits.take(offersToMailbox, mailboxKey(email));
    return letters.allowed ? null : new TooManyRequests(letters.retryAfterSeconds);
  }

  #record(tx: Transaction, actor: AccountHolder, action: string, id: string, why: string): Promise<void> {
    return recordAudit(tx, { actor, action, subjectKind: 'listing_share', subjectId: id, why });
  }
}
