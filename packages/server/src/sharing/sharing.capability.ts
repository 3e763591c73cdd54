import type { AccountRepository } from '../accounts/account.repository.js';
import type { MailLinks } from '../accounts/signing-in/mail-links.js';
import type { HoursDesk } from '../availability/hours/hours-desk.js';
import type { Capability } from '../platform/capability.js';
import type { Cipher } from '../platform/cipher.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { endingShares } from './ending-shares.js';
import { sharesData } from './own-data.js';
import { ShareRepository } from './share.repository.js';
import { ShareSeals } from './share-seals.js';
import { Shares } from './shares.js';
import { restingShares } from './resting-shares.js';
import { sharingLetters } from './sharing-letters.js';
import { SharingResolver } from './sharing.resolver.js';
import { SharingService } from './sharing.service.js';

export interface SharingNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly limits: RateLimits;
  readonly accounts: AccountRepository;
  readonly mailLinks: MailLinks;
  readonly hours: HoursDesk;
  readonly publicOrigin: string;
}

/** What other capabilities are given of this one. */
export interface SharingCapability extends Capability {
  readonly shares: Shares;
  readonly seals: ShareSeals;
}

/** Everything this capability brings to the house, made once. */
export function makeSharing(needs: SharingNeeds): SharingCapability {
  const { unitOfWork, cipher, accounts, mailLinks, publicOrigin } = needs;
  const seals = new ShareSeals(cipher);
  const repository = new ShareRepository(seals);
  const service = new SharingService({ ...needs, seals, repository });
  return {
    shares: new Shares(unitOfWork.clock, seals),
    seals,
    resolvers: [new SharingResolver(service)],
    personalData: [sharesData(unitOfWork, repository, accounts)],
    sweeps: [endingShares(unitOfWork), restingShares(unitOfWork)],
    mails: sharingLetters(unitOfWork, repository, accounts, mailLinks, publicOrigin),
  };
}
