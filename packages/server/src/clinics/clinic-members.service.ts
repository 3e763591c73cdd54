import type { AccountRepository } from '../accounts/account.repository.js';
import { SecondFactorNeeded } from '../accounts/account.results.js';
import { addClinicVersion } from '../listing/clinics/clinic-document.js';
import { isKeeper, requireKeeper } from '../listing/keeper/keeper.js';
import { listingsOf } from '../listing/keeper/listing-control.js';
import { Reading } from '../listing/workspace/reading/reading.js';
import { readClaims } from '../listing/claims/read-claims.js';
import type { Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { keyOf } from '../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../platform/graphql/user-errors.js';
import { oweMail } from '../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { isRefused, requireManager, requireOwnMembership, type MemberAtDoor } from './clinic-door.js';
import type { ClinicListings } from './clinic-listings.js';
import { MEMBER_LEFT, MEMBER_REMOVED } from './clinic-mail-kinds.js';
import { mayTakeUp } from './clinic.policy.js';
import type { ClinicReads } from './clinic-reads.js';
import {
  addManager,
  addMember,
  changeShares,
  findMember,
  managersOf,
  membersOf,
  removeMember,
  standingOf,
} from './clinic.repository.js';
import type {
  ChangeClinicMembershipInput,
  GiveUpClinicInput,
  LeaveClinicInput,
  RemoveClinicMemberInput,
  TakeUpClinicInput,
} from './clinic.inputs.js';
import { ClinicDone, type ClinicStepResult, type ManagedClinicResult } from './clinic.results.js';
import { endManagingOne } from './ending-management.js';
import type { InvitationRepository } from './invitation.repository.js';
import { tellManagers } from './telling-managers.js';

export interface ClinicMembersTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly clinicListings: ClinicListings;
  readonly invitations: InvitationRepository;
  readonly reads: ClinicReads;
}

/** Who manages a clinic, who belongs to it, and how either ends. */
export class ClinicMembers {
  constructor(private readonly tools: ClinicMembersTools) {}

  /** Whoever keeps a listing comes to manage the clinic it brought. Their listing belongs to it from then on. */
  takeUp(actor: Actor, input: TakeUpClinicInput): Promise<ManagedClinicResult> {
    const { unitOfWork, accounts, reads } = this.tools;
    return unitOfWork.run(async (tx) => {
      const clinicId = keyOf('ManagedClinic', input.clinicKey);
      const first = await requireKeeper(tx, actor, input.listingId);
      if (!isKeeper(first)) return first instanceof NotFound ? noSuchClinic() : first;
      if (!first.hasShownBothSteps) return new SecondFactorNeeded();
      if (clinicId === null) return noSuchClinic();
      await tx.lock('clinic', clinicId);
      await tx.lock('practitioner', first.practitionerId);
      const keeper = await requireKeeper(tx, actor, input.listingId);
      if (!isKeeper(keeper)) return keeper instanceof NotFound ? noSuchClinic() : keeper;
      const { practitionerId } = keeper;
      const { accountId } = keeper.actor;
      if ((await managersOf(tx, clinicId)).includes(accountId)) return reads.managed(tx, clinicId);
      if (!mayTakeUp(await standingOf(tx, clinicId, practitionerId))) return noSuchClinic();
      await keepAsItIs(tx, clinicId);
      await addManager(tx, clinicId, accountId);
      await belongsFromNowOn(tx, clinicId, practitionerId);
      await accounts.grantRole(tx, accountId, 'CLINIC_MANAGER');
      await audit(tx, keeper.actor, 'clinic.taken-up', clinicId);
      return reads.managed(tx, clinicId);
    });
  }

  /** Whoever manages it alone invites another one first, unless nobody else belongs to it. */
  async giveUp(actor: Actor, input: GiveUpClinicInput): Promise<ClinicStepResult> {
    const { unitOfWork, invitations } = this.tools;
    return unitOfWork.run<ClinicStepResult>(async (tx) => {
      const first = await requireManager(tx, actor, keyOf('ManagedClinic', input.clinicKey));
      if (isRefused(first)) return first;
      if (!input.confirm) return meanIt();
      await tx.lock('clinic', first.clinicId);
      const manager = await requireManager(tx, actor, first.clinicId);
      if (isRefused(manager)) return manager;
      const { clinicId, actor: holder } = manager;
      const others = (await managersOf(tx, clinicId)).filter((id) => id !== holder.accountId);
      const members = await membersOf(tx, clinicId);
      if (others.length === 0) {
        const own = await listingsOf(tx, holder.accountId);
        if (members.some(({ practitionerId }) => !own.includes(practitionerId))) {
          return new InvalidInput([{ path: ['confirm'], message: OTHERS_STAY }]);
        }
        // Their own listing, which has it as a place of its own again.
        for (const member of members) await removeMember(tx, member.id);
      }
      await endManagingOne(tx, invitations, clinicId, holder.accountId, []);
      await audit(tx, holder, 'clinic.given-up', clinicId);
      return new ClinicDone(false);
    });
  }

  /** Their listing is theirs, and says that they work there no longer. What they promised there stays promised. */
  async remove(actor: Actor, input: RemoveClinicMemberInput): Promise<ClinicStepResult> {
    const { unitOfWork, clinicListings } = this.tools;
    return unitOfWork.run<ClinicStepResult>(async (tx) => {
      const id = keyOf('ClinicMember', input.memberKey);
      const first = id === null ? null : await findMember(tx, id);
      const manager = await requireManager(tx, actor, first?.clinicId ?? null);
      if (isRefused(manager) || id === null) return isRefused(manager) ? manager : new NotFound();
      if (!input.confirm) return meanIt();
      await tx.lock('clinic', manager.clinicId);
      const still = await requireManager(tx, actor, manager.clinicId);
      if (isRefused(still)) return still;
      const member = await findMember(tx, id);
      // They left a moment ago, or somebody else removed them: they belong to it no longer, which is what was asked for.
      if (!member) return new ClinicDone(false);
      const isPaused = await clinicListings.workAt(tx, member, [], still.actor.accountId);
      await removeMember(tx, member.id);
      const { clinicId, practitionerId } = member;
      const parameters = { clinicId, isPaused: isPaused ? 1 : 0 };
      await oweMail(tx, { kind: MEMBER_REMOVED, subjectId: practitionerId, parameters });
      await audit(tx, still.actor, 'clinic.member-removed', clinicId);
      await auditListing(tx, still.actor, 'listing.removed-from-clinic', practitionerId);
      return new ClinicDone(false);
    });
  }

  change(actor: Actor, { memberKey, placeKeys, shares }: ChangeClinicMembershipInput): Promise<ClinicStepResult> {
    const { clinicListings } = this.tools;
    return this.#asMember(actor, memberKey, async (tx, { actor: holder, member }) => {
      await changeShares(tx, member.id, [...new Set(shares)]);
      const before = await clinicListings.placesOf(tx, member);
      const isSame = before.length === placeKeys.length && before.every((id) => placeKeys.includes(id));
      const isPaused = !isSame && (await clinicListings.workAt(tx, member, placeKeys, holder.accountId));
      await auditListing(tx, holder, 'listing.clinic-changed', member.practitionerId);
      return new ClinicDone(isPaused);
    });
  }

  /** With their listing: everything it says stays theirs. */
  leave(actor: Actor, { memberKey, confirm, ownPractice }: LeaveClinicInput): Promise<ClinicStepResult> {
    const { clinicListings } = this.tools;
    return this.#asMember(actor, memberKey, async (tx, { actor: holder, member }) => {
      if (!confirm) return meanIt();
      const reading = new Reading();
      const practice = readOwnPractice(reading, ownPractice);
      if (practice !== null && (await clinicListings.placesOf(tx, member)).length === 0) {
        reading.problems.add(['how'], NO_PLACE);
      }
      if (reading.problems.list.length > 0) return new InvalidInput(reading.problems.list);
      const isPaused = practice === null && (await clinicListings.workAt(tx, member, [], holder.accountId));
      if (practice !== null) await clinicListings.goOnAlone(tx, member, practice, holder.accountId);
      await removeMember(tx, member.id);
      const { clinicId, practitionerId } = member;
      await tellManagers(tx, { kind: MEMBER_LEFT, clinicId, practitionerId, by: holder.accountId });
      await audit(tx, holder, 'clinic.member-left', member.clinicId);
      await auditListing(tx, holder, 'listing.left-clinic', member.practitionerId);
      return new ClinicDone(isPaused);
    });
  }

  async #asMember(
    actor: Actor,
    memberKey: string,
    work: (tx: Transaction, at: MemberAtDoor) => Promise<ClinicStepResult>,
  ): Promise<ClinicStepResult> {
    return this.tools.unitOfWork.run<ClinicStepResult>(async (tx) => {
      const first = await requireOwnMembership(tx, actor, memberKey);
      if (isRefused(first)) return first;
      await tx.lock('clinic', first.member.clinicId);
      await tx.lock('practitioner', first.member.practitionerId);
      // A manager may have removed them while the locks were waited for.
      const still = await requireOwnMembership(tx, actor, memberKey);
      return isRefused(still) ? still : work(tx, still);
    });
  }
}

/** What the practice is called that somebody goes on with alone; null: they do not. */
function readOwnPractice(reading: Reading, typed: string | null | undefined): string | null {
  if (typed == null) return null;
  const name = reading.required(['ownPractice'], typed, 120, 'Name your own practice.');
  for (const { why } of readClaims([{ where: 'ownPractice', text: name }])) {
    reading.problems.add(['ownPractice'], why);
  }
  return name;
}

/** The first version of a clinic is what it was before anybody managed it. */
async function keepAsItIs(tx: Transaction, clinicId: string): Promise<void> {
  const [hasVersions] = await tx.query(`SELECT 1 FROM clinic_versions WHERE clinic_id = $1 LIMIT 1`, [clinicId]);
  if (!hasVersions) await addClinicVersion(tx, clinicId, null);
}

async function belongsFromNowOn(tx: Transaction, clinicId: string, practitionerId: string): Promise<void> {
  const members = await membersOf(tx, clinicId);
  if (members.some((member) => member.practitionerId === practitionerId)) return;
  await addMember(tx, { clinicId, practitionerId, shares: [] });
}

const NO_PLACE = 'Your listing names none of its places now, so none can continue as yours.';
const OTHERS_STAY = 'Someone else belongs to it. First invite another manager, who can then manage it.';

function noSuchClinic(): NotFound {
  return new NotFound('We could not find that clinic.');
}

function meanIt(): InvalidInput {
  return new InvalidInput([{ path: ['confirm'], message: 'Confirm that you want it.' }]);
}

function audit(tx: Transaction, actor: Actor, action: string, clinicId: string): Promise<void> {
  return recordAudit(tx, { actor, action, subjectKind: 'clinic', subjectId: clinicId });
}

function auditListing(tx: Transaction, actor: Actor, action: string, practitionerId: string): Promise<void> {
  return recordAudit(tx, { actor, action, subjectKind: 'practitioner', subjectId: practitionerId });
}
