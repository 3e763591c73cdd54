import type { PersonalDataPart } from '../platform/personal-data.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { ClaimSeals } from './claim-seals.js';
import { listClaimsOf } from './claim.repository.js';

/** What somebody claimed and what became of it. Who was told, who said no and which operator looked is not theirs. */
export function claimsData(unitOfWork: UnitOfWork, seals: ClaimSeals): PersonalDataPart {
  return {
    name: 'claims',
    role: null,
    tables: ['listing_claims'],
    columns: [
      ...['npi', 'name', 'begunAt', 'state', 'addressGiven', 'codeShownAt', 'lookedUpAt', 'licence', 'source', 'found'],
      ...['confirmedAt', 'waitsUntil', 'endedAt', 'why'],
    ],
    read: async function* ({ accountId }) {
      for (const claim of await listClaimsOf(unitOfWork, accountId)) {
        const { npi, begunAt, state, codeShownAt, lookedUpAt, source, confirmedAt, waitsUntil, endedAt, why } = claim;
        yield {
          ...{ npi, begunAt, state, codeShownAt, lookedUpAt, source, confirmedAt, waitsUntil, endedAt, why },
          name: `${claim.givenName} ${claim.familyName}`,
          addressGiven: seals.open(claim.id, 'typed_address', claim.typedAddress),
          licence: claim.licenseNumber && `${claim.jurisdiction} ${claim.licenseNumber}`,
          found: seals.open(claim.id, 'found', claim.found),
        };
      }
    },
  };
}
