import { SUSPENDED } from '../accounts/account.policy.js';
import type { AccountRepository } from '../accounts/account.repository.js';
import { SecondFactorNeeded, SignInNeeded } from '../accounts/account.results.js';
import { mailboxKey } from '../accounts/signing-in/mailbox-key.js';
import { listingsOf } from '../listing/keeper/listing-control.js';
import type { AccountHolder, Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { keyOf } from '../platform/graphql/global-id.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';
import { isEmailAddress } from '../platform/mail/email-address.js';
import { forgetMail, oweMail } from '../platform/mail/outbox.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { isRefused, requireManager } from './clinic-door.js';
import type { ClinicListings } from './clinic-listings.js';
import { invitationsOfClinic, invitationsToMailbox } from './clinic-limits.js';
import { CLINIC_INVITATION, MANAGER_ADDED, MEMBER_JOINED } from './clinic-mail-kinds.js';
import { getClinic, type ClinicReads } from './clinic-reads.js';
import { addManager, addMember, managersOf, type Reader } from './clinic.repository.js';
import { tellManagers } from './telling-managers.js';
import type {
  AcceptClinicInvitationInput,
  ClinicInvitationInput,
  DeclineClinicInvitationInput,
  InviteToClinicInput,
} from './clinic.inputs.js';
import {
  ClinicDone,
  type ClinicInvitation,
  type ClinicStepResult,
  type ManagedClinicResult,
} from './clinic.results.js';
import type { InvitationRepository, OpenInvitation } from './invitation.repository.js';
import type { InvitationSeals } from './invitation-seals.js';

export interface ClinicInvitationsTools {
  readonly unitOfWork: UnitOfWork;
  readonly limits: RateLimits;
  readonly accounts: AccountRepository;
  readonly seals: InvitationSeals;
  readonly invitations: InvitationRepository;
  readonly clinicListings: ClinicListings;
  readonly reads: ClinicReads;
}

/** Asks people to a clinic by mail. What is answered, and what is mailed, is the same whoever reads mail there. */
export class ClinicInvitations {
  constructor(private readonly tools: ClinicInvitationsTools) {}

  /** An address that was asked already is not written to again: that invitation goes on. */
  async invite(actor: Actor, input: InviteToClinicInput): Promise<ManagedClinicResult> {
    const { unitOfWork, invitations, reads } = this.tools;
    const first = await requireManager(unitOfWork, actor, keyOf('ManagedClinic', input.clinicKey));
    if (isRefused(first)) return first;
    const email = input.email.trim();
    if (!isEmailAddress(email)) {
      return new InvalidInput([{ path: ['email'], message: 'This does not look like an email address.' }]);
    }
    const refusal =
      (await this.#count(invitationsOfClinic, first.clinicId)) ??
      (await this.#count(invitationsToMailbox, mailboxKey(email)));
    if (refusal) return refusal;
    return unitOfWork.run(async (tx) => {
      await tx.lock('clinic', first.clinicId);
      const manager = await requireManager(tx, actor, first.clinicId);
      if (isRefused(manager)) return manager;
      const { clinicId, actor: holder } = manager;
      const id = await invitations.insert(tx, { clinicId, email, as: input.as, by: holder.accountId });
      if (id !== null) {
        await oweMail(tx, { kind: CLINIC_INVITATION, subjectId: id });
        await note(tx, holder, 'clinic.invited', clinicId, input.as);
      }
      return reads.managed(tx, clinicId);
    });
  }

  /** Of somebody who accepts it at this very moment, one of both happens. */
  revoke(actor: Actor, { invitationKey }: ClinicInvitationInput): Promise<ManagedClinicResult> {
    const { unitOfWork, invitations, reads } = this.tools;
    return unitOfWork.run<ManagedClinicResult>(async (tx) => {
      if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
      const id = keyOf('ClinicInvitation', invitationKey);
      const open = id === null ? null : await invitations.findOpen(tx, id);
      const first = await requireManager(tx, actor, open?.clinicId ?? null);
      if (isRefused(first) || !open) return isRefused(first) ? first : new NotFound();
      await tx.lock('clinic', open.clinicId);
      const manager = await requireManager(tx, actor, open.clinicId);
      if (isRefused(manager)) return manager;
      if (!(await invitations.end(tx, open.id, 'REVOKED'))) return new NotFound(OVER);
      await forgetMail(tx, CLINIC_INVITATION, open.id);
      await note(tx, manager.actor, 'clinic.invitation-revoked', open.clinicId, open.as);
      return reads.managed(tx, open.clinicId);
    });
  }

  /** Null: altered, answered, taken back or over; it does not say which. */
  async find(actor: Actor, token: string): Promise<ClinicInvitation | null> {
    const { unitOfWork, reads } = this.tools;
    const open = await this.#findOpen(unitOfWork, token);
    if (!open) return null;
    const isForAnother = actor.kind === 'ACCOUNT' && !(await this.#isFor(unitOfWork, actor, open));
    const { document } = await getClinic(unitOfWork, open.clinicId);
    const places = await reads.places(unitOfWork, document.places);
    return { clinicName: document.name, as: open.as, expiresAt: open.expiresAt, places, isForAnother };
  }

  /**
   * The link is used up by it. Only with the very address that was asked: a link that was handed on gives nobody a clinic,
   * nor a place at it, with what was checked there.
   */
  async accept(actor: Actor, input: AcceptClinicInvitationInput): Promise<ClinicStepResult> {
    if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
    if (actor.isSuspended) return new NotFound(SUSPENDED);
    if (!actor.secondFactorPassed) return new SecondFactorNeeded();
    return this.tools.unitOfWork.run<ClinicStepResult>(async (tx) => {
      const first = await this.#findOpen(tx, input.token);
      if (!first) return new NotFound(OVER);
      await tx.lock('clinic', first.clinicId);
      // It may have been taken back, or answered in another window, while the lock was waited for.
      const open = await this.tools.invitations.findAnswerable(tx, first.id);
      if (!open) return new NotFound(OVER);
      if (!(await this.#isFor(tx, actor, open))) {
        return new InvalidInput([{ path: ['address'], message: OTHER_ADDRESS }]);
      }
      return open.as === 'MANAGER' ? this.#becomeManager(tx, actor, open) : this.#join(tx, actor, open, input);
    });
  }

  /** Whoever reads the mail may say no, with or without an account. */
  decline({ token }: DeclineClinicInvitationInput): Promise<ClinicStepResult> {
    const { unitOfWork, invitations } = this.tools;
    return unitOfWork.run<ClinicStepResult>(async (tx) => {
      const open = await this.#findOpen(tx, token);
      if (!open || !(await invitations.end(tx, open.id, 'DECLINED'))) return new NotFound(OVER);
      return new ClinicDone(false);
    });
  }

  async #join(
    tx: Transaction,
    holder: AccountHolder,
    open: OpenInvitation,
    { placeKeys, shares }: AcceptClinicInvitationInput,
  ): Promise<ClinicStepResult> {
    const { invitations, clinicListings } = this.tools;
    const { clinicId } = open;
    const [practitionerId] = await listingsOf(tx, holder.accountId);
    if (practitionerId === undefined) return new InvalidInput([{ path: ['listing'], message: NO_LISTING }]);
    await tx.lock('practitioner', practitionerId);
    if (!(await listingsOf(tx, holder.accountId)).includes(practitionerId)) return new NotFound(OVER);
    const { document } = await getClinic(tx, clinicId);
    const chosen = document.places.filter(({ id }) => placeKeys.includes(id)).map(({ id }) => id);
    if (chosen.length === 0) return new InvalidInput([{ path: ['placeKeys'], message: 'Choose where you work.' }]);
    if (!(await invitations.end(tx, open.id, 'ACCEPTED'))) return new NotFound(OVER);
    await forgetMail(tx, CLINIC_INVITATION, open.id);
    await addMember(tx, { clinicId, practitionerId, shares: [...new Set(shares)] });
    const isPaused = await clinicListings.workAt(tx, { clinicId, practitionerId }, chosen, holder.accountId);
    await tellManagers(tx, { kind: MEMBER_JOINED, clinicId, practitionerId, by: holder.accountId });
    await note(tx, holder, 'clinic.joined', clinicId, open.as);
    return new ClinicDone(isPaused);
  }

  async #becomeManager(tx: Transaction, holder: AccountHolder, open: OpenInvitation): Promise<ClinicStepResult> {
    const { accounts, invitations } = this.tools;
    const { clinicId } = open;
    if (!(await invitations.end(tx, open.id, 'ACCEPTED'))) return new NotFound(OVER);
    await forgetMail(tx, CLINIC_INVITATION, open.id);
    const before = await managersOf(tx, clinicId);
    await addManager(tx, clinicId, holder.accountId);
    await accounts.grantRole(tx, holder.accountId, 'CLINIC_MANAGER');
    for (const id of before.filter((each) => each !== holder.accountId)) {
      await oweMail(tx, { kind: MANAGER_ADDED, subjectId: id, parameters: { clinicId } });
    }
    await note(tx, holder, 'clinic.manager-joined', clinicId, open.as);
    return new ClinicDone(false);
  }

  async #isFor(reader: Reader, { accountId }: AccountHolder, { email }: OpenInvitation): Promise<boolean> {
    const own = await this.tools.accounts.findEmail(reader, accountId);
    return own?.toLowerCase() === email.toLowerCase();
  }

  async #findOpen(reader: Pick<Transaction, 'query' | 'clock'>, token: string): Promise<OpenInvitation | null> {
    const id = this.tools.seals.idOf(token);
    return id === null ? null : this.tools.invitations.findAnswerable(reader, id);
  }

  async #count(rule: Parameters<RateLimits['take']>[0], key: string): Promise<TooManyRequests | null> {
    const taken = await this.tools.limits.take(rule, key);
    return taken.allowed ? null : new TooManyRequests(taken.retryAfterSeconds);
  }
}

const OVER = 'This invitation no longer works.';
const NO_LISTING = 'Make your listing first: it is yours, and stays yours. Then open the link of the email again.';
const OTHER_ADDRESS =
  'This invitation went to a different address than the one you signed in with. Sign in with that one, or ask a manager of the clinic to invite the address you use here.';

function note(tx: Transaction, actor: AccountHolder, action: string, clinicId: string, why: string): Promise<void> {
  return recordAudit(tx, { actor, action, subjectKind: 'clinic', subjectId: clinicId, why });
}
