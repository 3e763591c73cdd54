import { createHash } from 'node:crypto';
import type { ClaimSeals } from '../../claiming/claim-seals.js';
import type { StoredClaim } from '../../claiming/claim.repository.js';

/** What an operator recorded, opened. */
export interface RecordedLookUp {
  readonly jurisdiction: string;
  readonly licenseNumber: string;
  readonly source: string;
  readonly found: string;
  readonly evidence: string | null;
  readonly evidenceSha256: string;
  readonly address: string | null;
  readonly addressSource: string | null;
}

export function openLookUp(seals: ClaimSeals, claim: StoredClaim): RecordedLookUp {
  return {
    jurisdiction: claim.jurisdiction ?? '',
    licenseNumber: claim.licenseNumber ?? '',
    source: claim.source ?? '',
    found: seals.open(claim.id, 'found', claim.found) ?? '',
    evidence: seals.open(claim.id, 'evidence', claim.evidence),
    evidenceSha256: claim.evidenceSha256 ?? '',
    address: seals.open(claim.id, 'official_address', claim.officialAddress),
    addressSource: claim.officialAddressSource,
  };
}

/** Names all of it, the address to which a code goes above all: who confirms has seen exactly this. */
export function digestOfLookUp(lookUp: RecordedLookUp): string {
  const { jurisdiction, licenseNumber, source, found, evidence, evidenceSha256, address, addressSource } = lookUp;
  const all = [jurisdiction, licenseNumber, source, found, evidence, evidenceSha256, address, addressSource];
  return createHash('sha256').update(JSON.stringify(all), 'utf8').digest('hex');
}
