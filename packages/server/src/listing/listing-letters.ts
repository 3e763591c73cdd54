import type { AccountRepository } from '../accounts/account.repository.js';
import { theSystem } from '../platform/actor.js';
import type { Cipher } from '../platform/cipher.js';
import type { MailContent } from '../platform/mail/mail-layout.js';
import type { ComposedMail, MailComposer } from '../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { CONFIRM_DUE, findStillDue } from './freshness/confirm-reminders.js';
import { readContactEmail } from './keeper/contact-email.js';
import { controllerOf } from './keeper/listing-control.js';
import { CHECK_DISPUTED, disputedCheckLetter, findDisputedCheck } from './checks/disputed-check.mail.js';
import { findAppeal, findHiding, type Hiding } from './hiding/appeal.repository.js';
import { renewalLetter } from './renewals/renewal.mail.js';
import {
  COLLEAGUE_ASKS,
  COLLEAGUE_SAID_YES,
  colleagueAsksLetter,
  colleagueSaidYesLetter,
  findOpenAsk,
  findSaidYes,
} from './team/care-team.mail.js';
import { findRenewalDue, RENEWAL_DUE } from './renewals/renewal-reminders.js';
import { findLeftWithout, leftWithoutLetter, LICENCES_GIVEN_UP } from './renewals/given-up-licences.js';
import type { Renewals } from './renewals/renewals.js';
import type { TalksToCome } from './renewals/talks-to-come.js';
import {
  appealDecidedLetter,
  confirmDueLetter,
  hiddenLetter,
  reviewDecidedLetter,
  shownLetter,
  type ReviewOutcome,
  type ReviewSubject,
} from './listing.mail.js';

/** Writes the letters to who keeps a listing, just before they leave. */
export class ListingLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Cipher,
    private readonly accounts: AccountRepository,
    private readonly renewals: Renewals,
    private readonly talksToCome: TalksToCome,
    private readonly publicOrigin: string,
  ) {}

  composers(): Readonly<Record<string, MailComposer>> {
    const page = `${this.publicOrigin}/listing/publish`;
    const team = `${this.publicOrigin}/listing/team`;
    return {
      'listing.review-decided': this.#letter(findDecidedReview, ({ outcome, about }) =>
        reviewDecidedLetter(outcome, about, page),
      ),
      'listing.hidden': this.#letter(findHidden, ({ reason }) => hiddenLetter(reason, page)),
      'listing.shown': this.#letter(findShown, () => shownLetter(page)),
      'listing.appeal-decided': this.#letter(findDecidedAppeal, ({ isGranted }) =>
        appealDecidedLetter(isGranted, page),
      ),
      [CONFIRM_DUE]: this.#letter(findStillDue, (due) => confirmDueLetter(due, `${this.publicOrigin}/listing/confirm`)),
      [COLLEAGUE_ASKS]: this.#letter(findOpenAsk, () => colleagueAsksLetter(team)),
      [COLLEAGUE_SAID_YES]: this.#letter(findSaidYes, () => colleagueSaidYesLetter(team)),
      [CHECK_DISPUTED]: this.#letter(findDisputedCheck, (check) => disputedCheckLetter(check, this.publicOrigin)),
      [RENEWAL_DUE]: this.#letter(findRenewalDue(this.renewals), (due) => renewalLetter(due, this.publicOrigin)),
      [LICENCES_GIVEN_UP]: this.#letter(findLeftWithout(this.talksToCome), (left) =>
        leftWithoutLetter(left, this.publicOrigin),
      ),
    };
  }

  /** A letter about what is no longer so is not written: null. */
  #letter<Fact extends About>(
    find: (tx: Transaction, subjectId: string, parameters: Parameters<MailComposer>[1]) => Promise<Fact | null>,
    write: (fact: Fact) => MailContent,
  ): MailComposer {
    return (subjectId, parameters) =>
      this.unitOfWork.run(async (tx) => {
        const fact = await find(tx, subjectId, parameters);
        return fact && this.#to(tx, fact.practitionerId, write(fact));
      });
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

interface About {
  readonly practitionerId: string;
}

interface AboutReview extends About {
  readonly outcome: ReviewOutcome;
  readonly about: ReviewSubject;
}

async function findDecidedReview(tx: Transaction, id: string): Promise<AboutReview | null> {
  const [row] = await tx.query<AboutReview>(
    `SELECT r.practitioner_id AS "practitionerId", CASE WHEN r.cause = 'WORDING' THEN 'WORDING' WHEN r.why IS NULL THEN 'NOBODY' ELSE 'LIKENESS' END AS about,
       CASE WHEN r.state = 'RETURNED' AND p.slug = p.id::text THEN 'RETURNED_UNSEEN'
         WHEN r.state = 'RETURNED' THEN 'RETURNED' WHEN p.state IN ('PAUSED', 'HIDDEN') THEN p.state
         ELSE 'PUBLISHED' END AS outcome
     FROM listing_reviews r JOIN practitioners p ON p.id = r.practitioner_id
     WHERE r.id = $1 AND r.state IN ('APPROVED', 'RETURNED')`,
    [id],
  );
  return row ?? null;
}

async function findHidden(tx: Transaction, id: string): Promise<(About & Pick<Hiding, 'reason'>) | null> {
  const hiding = await findHiding(tx, id);
  return hiding && { practitionerId: id, reason: hiding.reason };
}

async function findShown(tx: Transaction, id: string): Promise<About | null> {
  return (await findHiding(tx, id)) ? null : { practitionerId: id };
}

async function findDecidedAppeal(tx: Transaction, id: string): Promise<(About & { isGranted: boolean }) | null> {
  const appeal = await findAppeal(tx, id);
  if (appeal?.state !== 'GRANTED' && appeal?.state !== 'REFUSED') return null;
  return { practitionerId: appeal.practitionerId, isGranted: appeal.state === 'GRANTED' };
}
