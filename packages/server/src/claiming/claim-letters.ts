import { momentLabel } from '@clearing/shared/time/labels';
import type { AccountRepository } from '../accounts/account.repository.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import type { MailContent } from '../platform/mail/mail-layout.js';
import type { MailComposer } from '../platform/mail/outbox.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { codesToHolder } from './claim-limits.js';
import { signOf } from './claim-sign.js';
import type { ClaimLadder } from './claim-ladder.js';
import { CLAIM_CODE, CLAIM_NOTICE, CLAIM_OUTCOME, CLAIM_STATE, CLAIM_WARNING } from './claim-mail-kinds.js';
import type { ClaimSeals } from './claim-seals.js';
import { zoneOfClaimed } from './claim-zone.js';
import { findClaim, type StoredClaim } from './claim.repository.js';
import {
  claimCodeLetter,
  claimNoticeLetter,
  claimOutcomeLetter,
  claimStateLetter,
  claimWarningLetter,
  type ClaimInLetter,
} from './claim.mail.js';
import { nameInWords } from './name-in-words.js';

export interface ClaimLetterTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly limits: RateLimits;
  readonly seals: ClaimSeals;
  readonly ladder: ClaimLadder;
  readonly publicOrigin: string;
}

/** Writes the letters about claims, just before they leave. */
export class ClaimLetters {
  constructor(private readonly tools: ClaimLetterTools) {}

  composers(): Readonly<Record<string, MailComposer>> {
    return {
      [CLAIM_CODE]: (claimId, { generation }) => this.#code(claimId, Number(generation)),
      [CLAIM_STATE]: (claimId, { wasFrozen }) => this.#state(claimId, wasFrozen === 1),
      [CLAIM_WARNING]: this.#toContact((claim, link, { isOver }) => (isOver ? null : claimWarningLetter(claim, link))),
      [CLAIM_NOTICE]: this.#toContact((claim, link) =>
        claim.state === 'WAITING' ? claimNoticeLetter(claim, link) : null,
      ),
      [CLAIM_OUTCOME]: this.#toContact(claimOutcomeLetter),
    };
  }

  /** Null, and nothing leaves: the address that was typed is none on file, or the code is another by now. */
  async #code(claimId: string, generation: number) {
    const { unitOfWork, limits, seals, ladder } = this.tools;
    const claim = await findClaim(unitOfWork, claimId);
    if (claim?.state !== 'CODE' || claim.codeGeneration !== generation || !claim.codeUntil) return null;
    // Late, it would be a code that nothing takes.
    if (claim.codeUntil.getTime() <= unitOfWork.clock.now().epochMilliseconds) return null;
    const wanted =
      claim.codeRoute === 'OFFICIAL'
        ? seals.open(claimId, 'official_address', claim.officialAddress)
        : seals.open(claimId, 'typed_address', claim.typedAddress);
    const contacts = await ladder.contacts.listOf(unitOfWork, claimId);
    const contact = contacts.find(({ address }) => address.toLowerCase() === wanted?.toLowerCase());
    if (!contact) return null;
    const taken = await limits.take(codesToHolder, contact.holder === 'OFFICIAL' ? claimId : contact.holder);
    if (!taken.allowed) return null;
    const code = ladder.codes.codeOf(claimId, generation);
    const zone = await zoneOfClaimed(unitOfWork, claim.npi);
    const [until, begun] = [claim.codeUntil, claim.begunAt].map((at) => momentLabel(at.getTime(), zone)) as [
      string,
      string,
    ];
    const facts = { ...(await this.#inLetter(claim)), code, until, begun, sign: signOf(claimId) };
    return { to: contact.address, ...claimCodeLetter(facts, this.#noLink(contact.id)) };
  }

  async #state(claimId: string, wasFrozen: boolean) {
    const { unitOfWork, accounts, publicOrigin } = this.tools;
    const claim = await findClaim(unitOfWork, claimId);
    const to = claim && (await accounts.findEmail(unitOfWork, claim.accountId));
    if (!claim || !to) return null;
    const page = `${publicOrigin}/claim/${toGlobalId('ListingClaim', claimId)}`;
    return { to, ...claimStateLetter({ ...(await this.#inLetter(claim)), wasFrozen }, page) };
  }

  #toContact(
    write: (claim: ClaimInLetter, noLink: string, more: { readonly isOver: boolean }) => MailContent | null,
  ): MailComposer {
    return async (contactId) => {
      const { unitOfWork, ladder } = this.tools;
      const contact = await ladder.contacts.find(unitOfWork, contactId);
      const claim = contact && (await findClaim(unitOfWork, contact.claimId));
      const letter =
        claim && write(await this.#inLetter(claim), this.#noLink(contactId), { isOver: claim.endedAt !== null });
      return contact && letter ? { to: contact.address, ...letter } : null;
    };
  }

  #noLink(contactId: string): string {
    return `${this.tools.publicOrigin}/claim-notice/${this.tools.ladder.contacts.tokenOf(contactId)}`;
  }

  async #inLetter({ npi, givenName, familyName, state, waitsUntil }: StoredClaim): Promise<ClaimInLetter> {
    const { unitOfWork } = this.tools;
    const now = unitOfWork.clock.now();
    const until = waitsUntil && momentLabel(waitsUntil.getTime(), await zoneOfClaimed(unitOfWork, npi), now);
    return { name: `${nameInWords(givenName)} ${nameInWords(familyName)}`, state, waitsUntil: until };
  }
}
