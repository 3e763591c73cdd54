import { listingsOf } from '../listing/keeper/listing-control.js';
import type { AccountHolder, Actor } from '../platform/actor.js';
import { keyOf, toGlobalId } from '../platform/graphql/global-id.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { isRefused, requireManager } from './clinic-door.js';
import { mayTakeUp } from './clinic.policy.js';
import type { ClinicReads } from './clinic-reads.js';
import { clinicsManagedBy, findMember, membershipsOf, standingOf } from './clinic.repository.js';
import type {
  ClinicLeaving,
  ClinicManager,
  ClinicMember,
  ClinicMembership,
  ClinicToTakeUp,
  ClinicVersion,
  ManagedClinic,
  SentClinicInvitation,
} from './clinic.results.js';

/** What whoever is signed in sees of clinics. What leads to a clinic's parts asked at the door already. */
export class OwnClinics {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ClinicReads,
  ) {}

  async managed(actor: Actor): Promise<ManagedClinic[]> {
    if (!actsInFull(actor)) return [];
    const ids = await clinicsManagedBy(this.unitOfWork, actor.accountId);
    return Promise.all(ids.map((id) => this.reads.managed(this.unitOfWork, id)));
  }

  async findManaged(actor: Actor, key: string): Promise<ManagedClinic | null> {
    const manager = await requireManager(this.unitOfWork, actor, keyOf('ManagedClinic', key));
    return isRefused(manager) ? null : this.reads.managed(this.unitOfWork, manager.clinicId);
  }

  async memberships(actor: Actor): Promise<ClinicMembership[]> {
    if (!actsInFull(actor)) return [];
    const listings = await listingsOf(this.unitOfWork, actor.accountId);
    const members = await membershipsOf(this.unitOfWork, listings);
    return Promise.all(members.map((member) => this.reads.membership(this.unitOfWork, member)));
  }

  async toTakeUp(actor: Actor): Promise<ClinicToTakeUp[]> {
    if (!actsInFull(actor)) return [];
    const found: ClinicToTakeUp[] = [];
    for (const practitionerId of (await listingsOf(this.unitOfWork, actor.accountId)).slice(0, 1)) {
      const clinics = await this.unitOfWork.query<{ id: string; slug: string; name: string }>(CLINICS_OF, [
        practitionerId,
      ]);
      for (const { id, slug, name } of clinics) {
        const standing = await standingOf(this.unitOfWork, id, practitionerId);
        if (!mayTakeUp(standing)) continue;
        found.push({ key: toGlobalId('ManagedClinic', id), slug, name, hasOthers: standing.hasOthers });
      }
    }
    return found;
  }

  membersOf({ id }: ManagedClinic): Promise<ClinicMember[]> {
    return this.reads.members(this.unitOfWork, id);
  }

  async managersOf(actor: Actor, { id }: ManagedClinic): Promise<ClinicManager[]> {
    return actor.kind === 'ACCOUNT' ? this.reads.managers(this.unitOfWork, id, actor) : [];
  }

  invitationsOf({ id }: ManagedClinic): Promise<SentClinicInvitation[]> {
    return this.reads.sent(this.unitOfWork, id);
  }

  versionsOf({ id }: ManagedClinic): Promise<ClinicVersion[]> {
    return this.reads.versions(this.unitOfWork, id);
  }

  async leavingOf({ id }: ClinicMembership): Promise<ClinicLeaving> {
    const member = await findMember(this.unitOfWork, id);
    return member ? this.reads.leaving(this.unitOfWork, member) : { talks: [], offerings: 0, pausesListing: false };
  }
}

function actsInFull(actor: Actor): actor is AccountHolder {
  return actor.kind === 'ACCOUNT' && actor.secondFactorPassed && !actor.isSuspended;
}

const CLINICS_OF = `
  SELECT c.id, c.slug, c.name FROM clinics c
  WHERE c.id IN (
    SELECT l.clinic_id FROM practitioner_locations pl JOIN locations l ON l.id = pl.location_id WHERE pl.practitioner_id = $1
    UNION SELECT clinic_id FROM clinic_members WHERE practitioner_id = $1)
  ORDER BY c.name, c.id`;
