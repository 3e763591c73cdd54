import type { AccountRepository } from '../accounts/account.repository.js';
import type { RequestsToSuspended } from '../consultations/for-others/requests-to-suspended.js';
import type { ListingHiding } from '../listing/hiding/listing-hiding.js';
import type { Capability } from '../platform/capability.js';
import type { Cipher } from '../platform/cipher.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { OwnSuspensionResolver } from './own-suspension.resolver.js';
import { OwnSuspension } from './own-suspension.service.js';
import { suspensionLetters } from './suspension.mail.js';
import { suspensionSweeps } from './suspension-sweeps.js';
import { suspensionsData } from './suspensions-data.js';
import { Suspensions } from './suspensions.service.js';

export interface SuspendingNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly accounts: AccountRepository;
  readonly hiding: ListingHiding;
  readonly requests: RequestsToSuspended;
  readonly publicOrigin: string;
}

/** What operators are given of it. */
export interface SuspendingCapability extends Capability {
  readonly suspensions: Suspensions;
}

/** Everything this capability brings to the house, made once. */
export function makeSuspending(needs: SuspendingNeeds): SuspendingCapability {
  const { unitOfWork, accounts, publicOrigin } = needs;
  const suspensions = new Suspensions(needs);
  return {
    suspensions,
    resolvers: [new OwnSuspensionResolver(new OwnSuspension(unitOfWork, suspensions))],
    sweeps: suspensionSweeps(unitOfWork, suspensions),
    mails: suspensionLetters(unitOfWork, accounts, publicOrigin),
    personalData: [suspensionsData(unitOfWork, suspensions)],
  };
}
