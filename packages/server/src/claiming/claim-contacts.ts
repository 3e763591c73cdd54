import { randomUUID } from 'node:crypto';
import type { AccountRepository } from '../accounts/account.repository.js';
import { readContactEmail } from '../listing/keeper/contact-email.js';
import { findListingByNpi } from '../listing/keeper/listing-control.js';
import { theSystem } from '../platform/actor.js';
import { type Cipher, equalInConstantTime } from '../platform/cipher.js';
import { forgetMail, oweMail } from '../platform/mail/outbox.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { Transaction } from '../platform/unit-of-work.js';
import { warningsOfHolder } from './claim-limits.js';
import { CLAIM_NOTICE, CLAIM_OUTCOME, CLAIM_WARNING } from './claim-mail-kinds.js';
import { ClaimSeals } from './claim-seals.js';
import type { Reader, StoredClaim } from './claim.repository.js';

/** Somebody a claim could take something from, and how they are told. */
export interface ClaimContact {
  readonly id: string;
  readonly claimId: string;
  /** "LISTING:<id>", "KEEPER:<account>" or "OFFICIAL". */
  readonly holder: string;
  readonly address: string;
  readonly toldAt: Date | null;
  /** The letter that began their time to say no; null: they were not told. */
  readonly noticeId: string | null;
}

type Row = Omit<ClaimContact, 'address'> & { readonly address: Buffer };

const CONTACT = `SELECT id, claim_id AS "claimId", holder, address, told_at AS "toldAt", notice_id AS "noticeId"
  FROM listing_claim_contacts`;

const KEEPER = 'KEEPER:';

const ID_BYTES = 16;
const PROOF_BYTES = 24;

/** Everybody who is told of a claim, and the links by which they say no without an account. */
export class ClaimContacts {
  readonly #seals: ClaimSeals;

  constructor(
    private readonly cipher: Cipher,
    private readonly accounts: AccountRepository,
    private readonly limits: RateLimits,
  ) {
    this.#seals = new ClaimSeals(cipher);
  }

  /** The addresses that are on file for whoever the registry lists by this number, by who holds them. */
  async onFile(tx: Transaction, npi: string): Promise<ReadonlyMap<string, string>> {
    const holders = new Map<string, string>();
    const listing = await findListingByNpi(tx, npi);
    if (!listing) return holders;
    const { practitionerId, keeperId } = listing;
    const verified = await readContactEmail(tx, this.cipher, theSystem, practitionerId);
    if (verified !== null) holders.set(`LISTING:${practitionerId}`, verified);
    const ofKeeper = keeperId && (await this.accounts.findEmail(tx, keeperId));
    if (keeperId && ofKeeper) holders.set(KEEPER + keeperId, ofKeeper);
    return holders;
  }

  /**
   * Writes down whoever holds something now, beside those who did when the claim was begun. An address that one operator
   * found alone is nobody's yet.
   */
  async gather(tx: Transaction, claim: StoredClaim): Promise<ClaimContact[]> {
    const holders = new Map(await this.onFile(tx, claim.npi));
    const official = claim.confirmedAt && this.#seals.open(claim.id, 'official_address', claim.officialAddress);
    if (official !== null) holders.set('OFFICIAL', official);
    for (const [holder, address] of holders) {
      const [known] = await tx.query<{ id: string }>(
        `SELECT id FROM listing_claim_contacts WHERE claim_id = $1 AND holder = $2`,
        [claim.id, holder],
      );
      const id = known?.id ?? randomUUID();
      await tx.query(
        `INSERT INTO listing_claim_contacts (id, claim_id, holder, address) VALUES ($1, $2, $3, $4)
         ON CONFLICT (claim_id, holder) DO UPDATE SET address = excluded.address`,
        [id, claim.id, holder, this.#seals.sealContact(id, address)],
      );
    }
    return this.listOf(tx, claim.id);
  }

  async listOf(reader: Reader, claimId: string): Promise<ClaimContact[]> {
    const rows = await reader.query<Row>(`${CONTACT} WHERE claim_id = $1 ORDER BY holder`, [claimId]);
    return rows.map((row) => this.#open(row));
  }

  async find(reader: Reader, id: string): Promise<ClaimContact | null> {
    const [row] = await reader.query<Row>(`${CONTACT} WHERE id = $1`, [id]);
    return row ? this.#open(row) : null;
  }

  /** That a claim began; whoever was told today of one on the same entry is not told again. */
  async warn(tx: Transaction, { npi }: StoredClaim, contacts: readonly ClaimContact[]): Promise<void> {
    const toTell: ClaimContact[] = [];
    for (const contact of contacts) {
      // Counted apart from claims: those of an account go when it is deleted.
      const taken = await this.limits.take(warningsOfHolder, `${npi} ${contact.holder}`);
      if (taken.allowed) toTell.push(contact);
    }
    for (const contact of await this.#tell(tx, toTell, CLAIM_WARNING)) await this.#noteTold(tx, contact.id);
  }

  /** That their time to say no runs. */
  async notify(tx: Transaction, contacts: readonly ClaimContact[]): Promise<void> {
    for (const { id, mailId } of await this.#tell(tx, contacts, CLAIM_NOTICE)) {
      await this.#noteTold(tx, id);
      await tx.query(`UPDATE listing_claim_contacts SET notice_id = $2 WHERE id = $1`, [id, mailId]);
    }
  }

  /** Nobody's time runs: a letter that has not left would say what is no longer so. */
  async takeNoticesBack(tx: Transaction, claimId: string): Promise<void> {
    for (const { id } of await this.listOf(tx, claimId)) await forgetMail(tx, CLAIM_NOTICE, id);
  }

  /** What became of it, to those who know of it. */
  async tellOutcome(tx: Transaction, claimId: string): Promise<void> {
    const contacts = await this.listOf(tx, claimId);
    await this.#tell(
      tx,
      contacts.filter(({ toldAt }) => toldAt !== null),
      CLAIM_OUTCOME,
    );
  }

  /** Who deleted their account is told of nothing any more; what they said against a claim goes with them. */
  async forget(tx: Transaction, accountId: string, listings: readonly string[]): Promise<void> {
    const holders = [KEEPER + accountId, ...listings.map((id) => `LISTING:${id}`)];
    await tx.query(`DELETE FROM listing_claim_contacts WHERE holder = ANY ($1)`, [holders]);
  }

  /** One letter to each mailbox, however many reasons there are to write there. */
  async #tell(
    tx: Transaction,
    contacts: readonly ClaimContact[],
    kind: string,
  ): Promise<{ readonly id: string; readonly mailId: string }[]> {
    const mails = new Map<string, string>();
    const told = [];
    for (const { id, address } of contacts) {
      const mailbox = address.trim().toLowerCase();
      const mailId = mails.get(mailbox) ?? (await oweMail(tx, { kind, subjectId: id }));
      mails.set(mailbox, mailId);
      told.push({ id, mailId });
    }
    return told;
  }

  async #noteTold(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE listing_claim_contacts SET told_at = coalesce(told_at, $2) WHERE id = $1`, [
      id,
      tx.clock.now().toString(),
    ]);
  }

  /** What opens the page on which this contact says no: derived, so that no row holds it. */
  tokenOf(id: string): string {
    return Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), this.#proof(id)]).toString('base64url');
  }

  /** Null: it was altered or made up. */
  idOf(token: string): string | null {
    if (token.length > 100) return null;
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== ID_BYTES + PROOF_BYTES || bytes.toString('base64url') !== token) return null;
    const hex = bytes.subarray(0, ID_BYTES).toString('hex');
    const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return equalInConstantTime(bytes.subarray(ID_BYTES), this.#proof(id)) ? id : null;
  }

  #open({ address, ...row }: Row): ClaimContact {
    return { ...row, address: this.#seals.openContact(row.id, address) };
  }

  #proof(id: string): Buffer {
    return this.cipher.mac('listing-claim-contact', id).subarray(0, PROOF_BYTES);
  }
}
