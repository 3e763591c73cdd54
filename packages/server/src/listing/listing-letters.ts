import type { AccountRepository } from '../accounts/account.repository.js';
import { theSystem } from '../platform/actor.js';
import type { Cipher } from '../platform/cipher.js';
import type { MailContent } from '../platform/mail/mail-layout.js';
import type { ComposedMail, MailComposer } from '../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { readContactEmail } from './contact-email.js';
import { controllerOf } from './listing-control.js';
import { reviewDecidedLetter, type ReviewOutcome } from './listing.mail.js';

/** Writes the letters to who keeps a listing, just before they leave. */
export class ListingLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly accounts: AccountRepository,
    private readonly publicOrigin: string,
  ) {}

  composers(): Readonly<Record<string, MailComposer>> {
    return {
      'listing.review-decided': (reviewId) =>
        this.unitOfWork.run(async (tx) => {
          const decided = await findDecided(tx, reviewId);
          if (!decided) return null;
          const letter = reviewDecidedLetter(decided.outcome, `${this.publicOrigin}/listing/publish`);
          return this.#to(tx, decided.practitionerId, letter);
        }),
    };
  }

  /** To the listing's verified address; one that has none is told to the account it answers to. */
  async #to(tx: Transaction, practitionerId: string, letter: MailContent): Promise<ComposedMail | null> {
    const to =
      (await readContactEmail(tx, this.cipher, theSystem, practitionerId)) ?? (await this.#keeper(tx, practitionerId));
    return to === null ? null : { ...letter, to };
  }

  async #keeper(tx: Transaction, practitionerId: string): Promise<string | null> {
    const accountId = await controllerOf(tx, practitionerId);
    return accountId && this.accounts.findEmail(tx, accountId);
  }
}

/** Null: it is gone, or was not decided. */
async function findDecided(
  tx: Transaction,
  reviewId: string,
): Promise<{ readonly practitionerId: string; readonly outcome: ReviewOutcome } | null> {
  const [row] = await tx.query<{ practitionerId: string; outcome: ReviewOutcome }>(
    `SELECT r.practitioner_id AS "practitionerId",
       CASE WHEN r.state = 'RETURNED' THEN 'RETURNED' WHEN p.state = 'PAUSED' THEN 'PAUSED' ELSE 'PUBLISHED' END AS outcome
     FROM listing_reviews r JOIN practitioners p ON p.id = r.practitioner_id
     WHERE r.id = $1 AND r.state IN ('APPROVED', 'RETURNED')`,
    [reviewId],
  );
  return row ?? null;
}
