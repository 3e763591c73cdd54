import { AccountGate } from '../accounts/account-gate.js';
import type { AccountRepository } from '../accounts/account.repository.js';
import type { Catalog } from '../catalog/catalog.js';
import type { ListingService } from '../listing/listing.service.js';
import type { Capability } from '../platform/capability.js';
import type { Cipher } from '../platform/cipher.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { ClaimCodes } from './claim-codes.js';
import { ClaimCompletion } from './claim-completion.js';
import { ClaimContacts } from './claim-contacts.js';
import { ClaimDisputes } from './claim-disputes.js';
import { ClaimLadder } from './claim-ladder.js';
import { ClaimLetters } from './claim-letters.js';
import { ClaimSeals } from './claim-seals.js';
import { claimRetention } from './claim-retention.js';
import { ClaimDisputeResolver, ClaimResolver, ClaimZoneResolver } from './claim.resolver.js';
import { Claims } from './claims.service.js';
import { EntryKeys } from './entry-keys.js';
import { claimsData } from './own-data.js';
import { RegistryEntriesToClaim } from './registry-entries.service.js';
import { byMailbox } from './whose-limit.js';

export interface ClaimingNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly limits: RateLimits;
  readonly accounts: AccountRepository;
  readonly catalog: Catalog;
  readonly listings: ListingService;
  readonly publicOrigin: string;
}

/** What the operators' desk is given of this one. */
export interface ClaimingCapability extends Capability {
  readonly ladder: ClaimLadder;
  readonly disputes: ClaimDisputes;
  readonly seals: ClaimSeals;
}

/** Everything this capability brings to the house, made once. */
export function makeClaiming(needs: ClaimingNeeds): ClaimingCapability {
  const { unitOfWork, cipher, limits, accounts } = needs;
  const seals = new ClaimSeals(cipher);
  const ladder = new ClaimLadder(new ClaimContacts(cipher, accounts, limits), new ClaimCodes(cipher));
  const disputes = new ClaimDisputes(unitOfWork, limits, seals, ladder);
  const whoseLimit = byMailbox(unitOfWork, accounts);
  const tools = {
    ...needs,
    whoseLimit,
    gate: new AccountGate(unitOfWork.clock, limits),
    seals,
    ladder,
    keys: new EntryKeys(cipher),
  };
  return {
    ...{ ladder, disputes, seals },
    resolvers: [
      new ClaimResolver(new Claims(tools), new RegistryEntriesToClaim(tools)),
      new ClaimDisputeResolver(disputes),
      new ClaimZoneResolver(unitOfWork),
    ],
    sweeps: [new ClaimCompletion(needs, ladder).sweep(), claimRetention(unitOfWork)],
    mails: new ClaimLetters(tools).composers(),
    personalData: [claimsData(unitOfWork, seals)],
  };
}
