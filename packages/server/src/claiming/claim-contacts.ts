import { randomUUID } from 'node:crypto';
import type { AccountRepository } from '../accounts/account.repository.js';
import { readContactEmail } from '../listing/contact-email.js';
import { findListingByNpi } from '../listing/listing-control.js';
import { theSystem } from '../platform/actor.js';
import { type Cipher, equalInConstantTime } from '../platform/cipher.js';
import { oweMail } from '../platform/mail/outbox.js';
import type { Transaction } from '../platform/unit-of-work.js';
import { ClaimSeals } from './claim-seals.js';
import type { Reader, StoredClaim } from './claim.repository.js';

/** Somebody a claim could take something from, and how they are told. */
export interface ClaimContact {
  readonly id: string;
  readonly claimId: string;
  readonly address: string;
  readonly wasNoticed: boolean;
}

interface Row {
  readonly id: string;
  readonly claimId: string;
  readonly address: Buffer;
  readonly wasNoticed: boolean;
}

const CONTACT = `SELECT id, claim_id AS "claimId", address, noticed_at IS NOT NULL AS "wasNoticed"
  FROM listing_claim_contacts`;

const ID_BYTES = 16;
const PROOF_BYTES = 24;

/** Everybody who is told of a claim, and the links by which they say no without an account. */
export class ClaimContacts {
  readonly #seals: ClaimSeals;

  constructor(
    private readonly cipher: Cipher,
    private readonly accounts: AccountRepository,
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
    if (keeperId && ofKeeper) holders.set(`KEEPER:${keeperId}`, ofKeeper);
    return holders;
  }

  /** Writes down whoever holds something now, beside those who did when the claim was begun. */
  async gather(tx: Transaction, claim: Pick<StoredClaim, 'id' | 'npi' | 'officialAddress'>): Promise<ClaimContact[]> {
    const holders = new Map(await this.onFile(tx, claim.npi));
    const official = this.#seals.open(claim.id, 'official_address', claim.officialAddress);
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

  /** A letter to each mailbox, once. */
  async tell(tx: Transaction, contacts: readonly ClaimContact[], kind: string): Promise<void> {
    const told = new Set<string>();
    for (const { id, address } of contacts) {
      const mailbox = address.trim().toLowerCase();
      if (!told.has(mailbox)) await oweMail(tx, { kind, subjectId: id });
      told.add(mailbox);
    }
  }

  async noteNoticed(tx: Transaction, claimId: string): Promise<void> {
    await tx.query(`UPDATE listing_claim_contacts SET noticed_at = $2 WHERE claim_id = $1`, [
      claimId,
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
