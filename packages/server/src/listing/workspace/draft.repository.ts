import type { Transaction } from '../../platform/unit-of-work.js';
import type { Finding } from '../claims/read-claims.js';
import { withPlacesAsKept } from '../clinics/kept-clinics.js';
import {
  documentFrom,
  emptyDocument,
  type ListingDocument,
  type StoredDocument,
} from '../document/listing-document.js';
import { documentOf } from '../document/listing-document.repository.js';
import type { ListingState } from '../words.js';
import type { AddedByForms } from './added-by-form.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

export interface Draft {
  readonly id: string;
  readonly slug: string;
  readonly state: ListingState;
  readonly document: ListingDocument;
  /** 0: nothing was changed since what is published; nothing is stored yet. */
  readonly revision: number;
  /** What which form added to it. */
  readonly added: AddedByForms;
}

/** What a practitioner works on: what they saved last, or what everybody sees. Null: there is no such listing. */
export async function findDraft(reader: Reader, id: string): Promise<Draft | null> {
  const [row] = await reader.query<Omit<Draft, 'document'> & { document: StoredDocument | null }>(
    `SELECT p.id, p.slug, p.state, d.document, coalesce(d.revision, 0) AS revision,
       coalesce(d.added, '{}') AS added
     FROM practitioners p LEFT JOIN listing_drafts d ON d.practitioner_id = p.id WHERE p.id = $1`,
    [id],
  );
  const document = row?.document ? documentFrom(row.document) : row && (await whatIsSeen(reader, row));
  return row && document ? { ...row, document: await withPlacesAsKept(reader, id, document) } : null;
}

/** As it was saved, held until the transaction ends; null: nothing is. */
export async function findStoredDraft(
  tx: Transaction,
  id: string,
): Promise<{ readonly document: ListingDocument; readonly revision: number } | null> {
  const [row] = await tx.query<{ document: StoredDocument; revision: number }>(
    `SELECT document, revision FROM listing_drafts WHERE practitioner_id = $1 FOR UPDATE`,
    [id],
  );
  return row ? { document: documentFrom(row.document), revision: row.revision } : null;
}

/** Of a listing that was only begun, nothing was answered but a name. */
async function whatIsSeen(reader: Reader, { id, slug }: Pick<Draft, 'id' | 'slug'>): Promise<ListingDocument | null> {
  const document = await documentOf(reader, id);
  return document && slug === id ? emptyDocument(document) : document;
}

/** False: somebody saved since that revision was read. */
export async function saveDraft(
  tx: Transaction,
  id: string,
  revision: number,
  document: ListingDocument,
  /** Absent: as it was. */
  added: AddedByForms | null = null,
): Promise<boolean> {
  const parameters = [id, JSON.stringify(document), tx.clock.now().toString(), added && JSON.stringify(added)];
  const saved =
    revision === 0
      ? await tx.query(
          `INSERT INTO listing_drafts (practitioner_id, document, revision, updated_at, added)
           VALUES ($1, $2, 1, $3, coalesce($4::jsonb, '{}')) ON CONFLICT (practitioner_id) DO NOTHING RETURNING 1`,
          parameters,
        )
      : await tx.query(
          `UPDATE listing_drafts SET document = $2, revision = revision + 1, updated_at = $3,
             added = coalesce($4::jsonb, added)
           WHERE practitioner_id = $1 AND revision = $5 RETURNING 1`,
          [...parameters, revision],
        );
  return saved.length > 0;
}

export interface Version {
  readonly number: number;
  readonly at: Date;
  readonly accountId: string | null;
  readonly why: 'FOUND' | 'PUBLISHED' | 'APPROVED' | 'CLINIC';
}

/** The newest first. */
export function listVersions(reader: Reader, id: string): Promise<Version[]> {
  return reader.query(
    `SELECT number, at, account_id AS "accountId", why FROM listing_versions
     WHERE practitioner_id = $1 ORDER BY number DESC LIMIT 200`,
    [id],
  );
}

/** Whole, the oldest first. */
export async function listVersionDocuments(
  reader: Reader,
  id: string,
): Promise<(Pick<Version, 'at' | 'why'> & { readonly document: ListingDocument })[]> {
  const rows = await reader.query<Pick<Version, 'at' | 'why'> & { document: StoredDocument }>(
    `SELECT at, why, document FROM listing_versions WHERE practitioner_id = $1 ORDER BY number`,
    [id],
  );
  return rows.map(({ document, ...version }) => ({ ...version, document: documentFrom(document) }));
}

/** Null: there is no such version. */
export async function findVersion(reader: Reader, id: string, number: number): Promise<Version | null> {
  const [row] = await reader.query<Version>(
    `SELECT number, at, account_id AS "accountId", why FROM listing_versions WHERE practitioner_id = $1 AND number = $2`,
    [id, number],
  );
  return row ?? null;
}

export async function findVersionDocument(reader: Reader, id: string, number: number): Promise<ListingDocument | null> {
  const [row] = await reader.query<{ document: StoredDocument }>(
    `SELECT document FROM listing_versions WHERE practitioner_id = $1 AND number = $2`,
    [id, number],
  );
  return row ? documentFrom(row.document) : null;
}

/** Under the practitioner's lock, so that numbers have no gaps. */
export async function addVersion(
  tx: Transaction,
  id: string,
  version: Pick<Version, 'accountId' | 'why'> & { readonly document: ListingDocument },
): Promise<void> {
  await tx.query(
    `INSERT INTO listing_versions (practitioner_id, number, at, account_id, why, document)
     SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 FROM listing_versions WHERE practitioner_id = $1`,
    [id, tx.clock.now().toString(), version.accountId, version.why, JSON.stringify(version.document)],
  );
}

/** A listing that was published before its practitioner came is its first version: nothing of it is lost. */
export async function keepWhatWasFound(tx: Transaction, id: string): Promise<void> {
  const [row] = await tx.query<{ isFound: boolean }>(
    `SELECT slug <> id::text AND NOT EXISTS (SELECT FROM listing_versions v WHERE v.practitioner_id = p.id) AS "isFound"
     FROM practitioners p WHERE id = $1`,
    [id],
  );
  const document = row?.isFound ? await documentOf(tx, id) : null;
  if (document) await addVersion(tx, id, { accountId: null, why: 'FOUND', document });
}

/** The wording of this listing that operators have allowed to stand. */
export async function findAllowedWording(reader: Reader, id: string): Promise<Finding[]> {
  const rows = await reader.query<{ wording: Finding[] }>(
    `SELECT wording FROM listing_reviews WHERE practitioner_id = $1 AND state = 'APPROVED'`,
    [id],
  );
  return rows.flatMap(({ wording }) => wording);
}
