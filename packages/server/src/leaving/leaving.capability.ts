import { AccountGate } from '../accounts/account-gate.js';
import type { AccountRepository } from '../accounts/account.repository.js';
import type { MailLinks } from '../accounts/signing-in/mail-links.js';
import type { ClaimContacts } from '../claiming/claim-contacts.js';
import type { ClinicsOfLeavers } from '../clinics/clinic-leavers.js';
import type { RequestsOfLeavers } from '../consultations/for-others/requests-of-leavers.js';
import { forgetNamesOfThoseWhoLeft } from '../listing/keeper/leaving-listings.js';
import type { Capability } from '../platform/capability.js';
import type { ErasureLedger } from '../platform/erasures/erasure-ledger.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { goodbyeComposer } from './goodbye.mail.js';
import type { ShareSeals } from '../sharing/share-seals.js';
import { LeavingResolver } from './leaving.resolver.js';
import { GOODBYE, LeavingService } from './leaving.service.js';

export interface LeavingNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly limits: RateLimits;
  readonly accounts: AccountRepository;
  readonly mailLinks: MailLinks;
  readonly requests: RequestsOfLeavers;
  readonly claimContacts: ClaimContacts;
  readonly shareSeals: ShareSeals;
  readonly clinics: ClinicsOfLeavers;
  readonly ledger: ErasureLedger;
  readonly publicOrigin: string;
}

/** Everything this capability brings to the house, made once. */
export function makeLeaving(needs: LeavingNeeds): Capability {
  const { unitOfWork, limits, mailLinks, publicOrigin } = needs;
  const gate = new AccountGate(unitOfWork.clock, limits);
  const service = new LeavingService({ ...needs, gate });
  return {
    resolvers: [new LeavingResolver(service)],
    replays: service.replays(),
    sweeps: [forgetNamesOfThoseWhoLeft(unitOfWork)],
    mails: { [GOODBYE]: goodbyeComposer(mailLinks, publicOrigin) },
  };
}
