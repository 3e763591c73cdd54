import type { Transaction } from '../platform/unit-of-work.js';
import type { ClaimState, CodeRoute, Rung } from './claim-states.js';

export interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** Buffers are sealed: claim-seals.ts opens them. */
export interface StoredClaim {
  readonly id: string;
  readonly npi: string;
  readonly accountId: string;
  readonly begunAt: Date;
  readonly givenName: string;
  readonly familyName: string;
  readonly state: ClaimState;
  readonly frozenFrom: Rung | null;
  readonly codeRoute: CodeRoute;
  readonly typedAddress: Buffer | null;
  readonly typedAddressIsOnFile: boolean;
  readonly codeGeneration: number;
  readonly codeUntil: Date | null;
  readonly expiresAt: Date | null;
  readonly codeShownAt: Date | null;
  readonly lookedUpBy: string | null;
  readonly lookedUpAt: Date | null;
  readonly jurisdiction: string | null;
  readonly licenseNumber: string | null;
  readonly source: string | null;
  readonly found: Buffer | null;
  readonly evidence: Buffer | null;
  readonly evidenceSha256: string | null;
  readonly officialAddress: Buffer | null;
  readonly officialAddressSource: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly waitsUntil: Date | null;
  /** How often everybody was given their time to say no. */
  readonly rounds: number;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  readonly why: string | null;
  readonly practitionerId: string | null;
}

const CLAIM = `
  SELECT id, npi, account_id AS "accountId", begun_at AS "begunAt", given_name AS "givenName",
    family_name AS "familyName", state, frozen_from AS "frozenFrom", code_route AS "codeRoute",
    typed_address AS "typedAddress", typed_address_is_on_file AS "typedAddressIsOnFile",
    code_generation AS "codeGeneration", code_until AS "codeUntil", expires_at AS "expiresAt",
    code_shown_at AS "codeShownAt", looked_up_by AS "lookedUpBy", looked_up_at AS "lookedUpAt", jurisdiction,
    license_number AS "licenseNumber", source, found, evidence, encode(evidence_sha256, 'hex') AS "evidenceSha256",
    official_address AS "officialAddress", official_address_source AS "officialAddressSource",
    confirmed_by AS "confirmedBy", confirmed_at AS "confirmedAt", waits_until AS "waitsUntil", rounds, ended_at AS "endedAt",
    ended_by AS "endedBy", why, practitioner_id AS "practitionerId"
  FROM listing_claims`;

export async function findClaim(reader: Reader, id: string): Promise<StoredClaim | null> {
  const [row] = await reader.query<StoredClaim>(`${CLAIM} WHERE id = $1`, [id]);
  return row ?? null;
}

/** The newest first. */
export function listClaimsOf(reader: Reader, accountId: string): Promise<StoredClaim[]> {
  return reader.query(`${CLAIM} WHERE account_id = $1 ORDER BY begun_at DESC, id LIMIT 50`, [accountId]);
}

export async function findOpenClaimOf(reader: Reader, accountId: string): Promise<StoredClaim | null> {
  const [row] = await reader.query<StoredClaim>(`${CLAIM} WHERE account_id = $1 AND ended_at IS NULL`, [accountId]);
  return row ?? null;
}

/** Everybody who asks for this entry now, the oldest first. */
export function listOpenClaims(reader: Reader, npi: string): Promise<StoredClaim[]> {
  return reader.query(`${CLAIM} WHERE npi = $1 AND ended_at IS NULL ORDER BY begun_at, id`, [npi]);
}

export async function insertClaim(
  tx: Transaction,
  claim: Pick<
    StoredClaim,
    'id' | 'npi' | 'accountId' | 'givenName' | 'familyName' | 'codeRoute' | 'typedAddress' | 'typedAddressIsOnFile'
  >,
): Promise<void> {
  await tx.query(
    `INSERT INTO listing_claims (id, npi, account_id, begun_at, given_name, family_name, state, code_route,
       typed_address, typed_address_is_on_file)
     VALUES ($1, $2, $3, $4, $5, $6, 'LOOK_UP', $7, $8, $9)`,
    [
      ...[claim.id, claim.npi, claim.accountId, tx.clock.now().toString(), claim.givenName, claim.familyName],
      ...[claim.codeRoute, claim.typedAddress, claim.typedAddressIsOnFile],
    ],
  );
}

const columnOf = {
  state: 'state',
  frozenFrom: 'frozen_from',
  codeRoute: 'code_route',
  typedAddress: 'typed_address',
  typedAddressIsOnFile: 'typed_address_is_on_file',
  expiresAt: 'expires_at',
  codeShownAt: 'code_shown_at',
  lookedUpBy: 'looked_up_by',
  lookedUpAt: 'looked_up_at',
  jurisdiction: 'jurisdiction',
  licenseNumber: 'license_number',
  source: 'source',
  found: 'found',
  evidence: 'evidence',
  evidenceSha256: 'evidence_sha256',
  officialAddress: 'official_address',
  officialAddressSource: 'official_address_source',
  confirmedBy: 'confirmed_by',
  confirmedAt: 'confirmed_at',
  waitsUntil: 'waits_until',
  rounds: 'rounds',
  endedAt: 'ended_at',
  endedBy: 'ended_by',
  why: 'why',
  practitionerId: 'practitioner_id',
} as const;

type Changes = Partial<Record<keyof typeof columnOf, string | number | Buffer | Date | boolean | null>>;

/** Under the lock of its entry. */
export async function changeClaim(tx: Transaction, id: string, changes: Changes): Promise<void> {
  const names = Object.keys(changes) as (keyof Changes)[];
  const sets = names.map((name, index) => `${columnOf[name]} = $${index + 2}`);
  await tx.query(`UPDATE listing_claims SET ${sets.join(', ')} WHERE id = $1`, [
    id,
    ...names.map((name) => changes[name] ?? null),
  ]);
}

/** Waiting claims whose time is over, and those whose code nobody showed in time; the one that is due longest first. */
export async function listDueClaims(reader: Reader, now: string, most: number): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT id, waits_until AS due FROM listing_claims WHERE state = 'WAITING' AND waits_until <= $1
     UNION ALL SELECT id, expires_at FROM listing_claims WHERE state = 'CODE' AND expires_at <= $1
     ORDER BY due, id LIMIT $2`,
    [now, most],
  );
  return rows.map(({ id }) => id);
}
