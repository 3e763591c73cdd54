import type { AccountRepository } from '../accounts/account.repository.js';
import { Schedules } from '../availability/schedules.service.js';
import type { PlacesOnMap } from '../catalog/places/place-on-map.js';
import type { ListingReads } from '../listing/listing-reads.js';
import type { ListingService } from '../listing/listing.service.js';
import type { Capability } from '../platform/capability.js';
import type { Cipher } from '../platform/cipher.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { Sweep } from '../platform/sweeps.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { ClinicFacts } from './clinic-facts.service.js';
import { ClinicInvitations } from './clinic-invitations.service.js';
import { ClinicsOfLeavers } from './clinic-leavers.js';
import { ClinicLetters } from './clinic-letters.js';
import { ClinicListings } from './clinic-listings.js';
import { ClinicMembers } from './clinic-members.service.js';
import { ClinicReads } from './clinic-reads.js';
import {
  ClinicMemberResolver,
  ClinicMembershipResolver,
  ManagedClinicResolver,
  OwnClinicsResolver,
} from './clinic.resolver.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationSeals } from './invitation-seals.js';
import { ManagerChanges } from './manager-changes.js';
import { OwnClinics } from './own-clinics.js';
import { clinicsData } from './own-data.js';

export interface ClinicsNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly limits: RateLimits;
  readonly accounts: AccountRepository;
  readonly onMap: PlacesOnMap;
  readonly listings: ListingService;
  readonly listingReads: ListingReads;
  readonly publicOrigin: string;
}

/** What other capabilities are given of this one. */
export interface ClinicsCapability extends Capability {
  readonly ofLeavers: ClinicsOfLeavers;
  readonly managerChanges: ManagerChanges;
}

/** Everything this capability brings to the house, made once. */
export function makeClinics(needs: ClinicsNeeds): ClinicsCapability {
  const { unitOfWork, cipher, listings, accounts } = needs;
  const seals = new InvitationSeals(cipher);
  const invitations = new InvitationRepository(seals);
  const reads = new ClinicReads(accounts, invitations);
  const clinicListings = new ClinicListings(listings, new Schedules());
  const tools = { ...needs, seals, invitations, reads, clinicListings };
  const own = new OwnClinics(unitOfWork, reads);
  const members = new ClinicMembers(tools);
  return {
    ofLeavers: new ClinicsOfLeavers(invitations),
    managerChanges: new ManagerChanges(unitOfWork, accounts, invitations),
    resolvers: [
      new OwnClinicsResolver(own),
      new ManagedClinicResolver(own, new ClinicFacts(tools), members),
      new ClinicMemberResolver(needs.listingReads),
      new ClinicMembershipResolver(own, members, new ClinicInvitations(tools)),
    ],
    sweeps: [expiry(unitOfWork, invitations)],
    mails: new ClinicLetters(tools).composers(),
    personalData: clinicsData(unitOfWork, accounts, invitations),
  };
}

/** Whoever did not answer in time: their address goes. What is long over goes whole. */
function expiry(unitOfWork: UnitOfWork, invitations: InvitationRepository): Sweep {
  return {
    name: 'clinics.invitations',
    everySeconds: 300,
    run: () => unitOfWork.run(async (tx) => (await invitations.expire(tx)) + (await invitations.forget(tx))),
  };
}
