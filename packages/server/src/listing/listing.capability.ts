import type { AccountRepository } from '../accounts/account.repository.js';
import type { Catalog } from '../catalog/catalog.js';
import type { Capability } from '../platform/capability.js';
import type { Cipher } from '../platform/cipher.js';
import type { Clock } from '../platform/clock.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { VerificationLoader } from '../verification/verification-loader.js';
import { checksFollower } from './checks/checks-follower.js';
import { ClinicResolver, LocationResolver, OfferingResolver } from './clinics/clinic.resolver.js';
import { confirmReminders } from './freshness/confirm-reminders.js';
import { Appeals } from './hiding/appeals.service.js';
import { HidingResolver } from './hiding/hiding.resolver.js';
import { ListingHiding } from './hiding/listing-hiding.js';
import { hashContactEmails } from './keeper/contact-email.js';
import { ListingLetters } from './listing-letters.js';
import { listingNodes } from './listing-nodes.js';
import { ListingReads } from './listing-reads.js';
import { ListingService, type AfterConfirming, type AfterListingWrite } from './listing.service.js';
import { listingData } from './own-data/listing-data.js';
import { PractitionerResolver } from './practitioner/practitioner.resolver.js';
import { renewalReminders } from './renewals/renewal-reminders.js';
import { Renewals } from './renewals/renewals.js';
import { RenewalsResolver } from './renewals/renewals.resolver.js';
import type { TalksToCome } from './renewals/talks-to-come.js';

export interface ListingNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly cipher: Cipher;
  readonly accounts: AccountRepository;
  readonly catalog: Catalog;
  readonly publicOrigin: string;
  readonly talksToCome: TalksToCome;
  readonly afterWrite: AfterListingWrite;
  readonly afterConfirming: AfterConfirming;
}

export interface ListingCapability extends Capability {
  readonly reads: ListingReads;
  readonly service: ListingService;
  readonly verifications: VerificationLoader;
  readonly hiding: ListingHiding;
  readonly appeals: Appeals;
}

/** Listings as everybody sees them, and what becomes of them; where practitioners keep their own is `workspace/`. */
export function makeListing(needs: ListingNeeds): ListingCapability {
  const { unitOfWork, clock, cipher, accounts, catalog, publicOrigin, afterWrite } = needs;
  const verifications = new VerificationLoader(unitOfWork);
  const reads = new ListingReads(unitOfWork, clock, catalog, publicOrigin);
  const renewals = new Renewals(needs.talksToCome);
  const hiding = new ListingHiding(afterWrite);
  const appeals = new Appeals(unitOfWork, cipher, hiding);
  return {
    ...{ reads, verifications, hiding, appeals },
    service: new ListingService(cipher, afterWrite, needs.afterConfirming),
    resolvers: [
      new PractitionerResolver(reads, verifications, catalog),
      new ClinicResolver(reads),
      new LocationResolver(reads, verifications),
      new OfferingResolver(reads),
      new RenewalsResolver(unitOfWork, renewals),
      new HidingResolver(unitOfWork, appeals),
    ],
    nodes: listingNodes(reads),
    sweeps: [
      hashContactEmails(unitOfWork, cipher),
      confirmReminders(unitOfWork),
      renewalReminders(unitOfWork, renewals),
    ],
    followers: [checksFollower],
    mails: new ListingLetters(unitOfWork, cipher, accounts, renewals, needs.talksToCome, publicOrigin).composers(),
    personalData: listingData(unitOfWork, cipher, appeals),
  };
}
