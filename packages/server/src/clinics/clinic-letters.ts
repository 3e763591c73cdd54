import type { AccountRepository } from '../accounts/account.repository.js';
import { talksAtPlaces } from '../consultations/talks-at-places.js';
import { findClinic } from '../listing/clinics/clinic-document.js';
import { controllerOf } from '../listing/listing-control.js';
import { findLocations } from '../listing/listing.repository.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import type { MailComposer } from '../platform/mail/outbox.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { CLINIC_INVITATION, MANAGER_ADDED, MEMBER_REMOVED, PLACE_MOVED, UNMANAGED } from './clinic-mail-kinds.js';
import {
  clinicInvitationLetter,
  managerAddedLetter,
  memberRemovedLetter,
  placeMovedLetter,
  unmanagedLetter,
} from './clinic.mail.js';
import { managersOf } from './clinic.repository.js';
import type { InvitationRepository } from './invitation.repository.js';
import type { InvitationSeals } from './invitation-seals.js';

export interface ClinicLetterTools {
  readonly unitOfWork: UnitOfWork;
  readonly accounts: AccountRepository;
  readonly seals: InvitationSeals;
  readonly invitations: InvitationRepository;
  readonly publicOrigin: string;
}

/** Writes the letters about clinics, just before they leave; what is no longer so is not written. */
export class ClinicLetters {
  constructor(private readonly tools: ClinicLetterTools) {}

  composers(): Readonly<Record<string, MailComposer>> {
    const { publicOrigin } = this.tools;
    const ownPage = `${publicOrigin}/listing/clinic`;
    return {
      [CLINIC_INVITATION]: (id) => this.#invitation(id),
      [PLACE_MOVED]: (practitionerId, parameters) => this.#moved(practitionerId, parameters, ownPage),
      [MEMBER_REMOVED]: (practitionerId, { clinicId }) => this.#removed(practitionerId, String(clinicId)),
      [MANAGER_ADDED]: async (accountId, { clinicId }) => {
        const clinic = await this.#nameOf(clinicId);
        const to = await this.tools.accounts.findEmail(this.tools.unitOfWork, accountId);
        const managers = await managersOf(this.tools.unitOfWork, String(clinicId));
        if (!clinic || to === null || !managers.includes(accountId)) return null;
        const page = `${publicOrigin}/clinic/${toGlobalId('ManagedClinic', String(clinicId))}`;
        return { to, ...managerAddedLetter(clinic, page) };
      },
      [UNMANAGED]: async (practitionerId, { clinicId }) => {
        const clinic = await this.#nameOf(clinicId);
        const to = await this.#keeper(practitionerId);
        const managers = await managersOf(this.tools.unitOfWork, String(clinicId));
        return clinic && to !== null && managers.length === 0 ? { to, ...unmanagedLetter(clinic, ownPage) } : null;
      },
    };
  }

  async #invitation(id: string) {
    const { unitOfWork, invitations, seals, publicOrigin } = this.tools;
    const open = await invitations.findOpen(unitOfWork, id);
    const clinic = open && (await this.#nameOf(open.clinicId));
    if (!open || !clinic) return null;
    return {
      to: open.email,
      ...clinicInvitationLetter({ ...open, ...clinic }, `${publicOrigin}/clinic-invitation/${seals.tokenOf(id)}`),
    };
  }

  async #moved(practitionerId: string, { clinicId, placeId, isClosed }: Parameters<MailComposer>[1], page: string) {
    const { unitOfWork } = this.tools;
    const clinic = await this.#nameOf(clinicId);
    const to = await this.#keeper(practitionerId);
    if (!clinic || to === null) return null;
    const [place] = isClosed === 1 ? [] : await findLocations(unitOfWork, [String(placeId)]);
    const address = place ? `${place.street}, ${place.city}` : null;
    const there = await unitOfWork.query<{ id: string }>(
      `SELECT id FROM locations WHERE clinic_id = $1 AND (id::text = $2 OR ($3 AND closed_at IS NOT NULL))`,
      [clinicId, String(placeId), isClosed === 1],
    );
    const talks = await talksAtPlaces(
      unitOfWork,
      practitionerId,
      there.map(({ id }) => id),
    );
    const promised = talks.filter(({ isConfirmed }) => isConfirmed).length;
    return { to, ...placeMovedLetter({ ...clinic, address, talks: promised }, page) };
  }

  async #removed(practitionerId: string, clinicId: string) {
    const { unitOfWork, publicOrigin } = this.tools;
    const clinic = await this.#nameOf(clinicId);
    const to = await this.#keeper(practitionerId);
    const [listing] = await unitOfWork.query<{ isPaused: boolean }>(
      `SELECT state = 'PAUSED' AS "isPaused" FROM practitioners WHERE id = $1`,
      [practitionerId],
    );
    if (!clinic || to === null || !listing) return null;
    return { to, ...memberRemovedLetter({ ...clinic, ...listing }, `${publicOrigin}/listing`) };
  }

  async #nameOf(clinicId: string | number | undefined): Promise<{ readonly clinicName: string } | null> {
    const clinic = await findClinic(this.tools.unitOfWork, String(clinicId));
    return clinic && { clinicName: clinic.document.name };
  }

  /** The account a listing answers to: nothing here is for whoever only reads requests' mail. */
  async #keeper(practitionerId: string): Promise<string | null> {
    const { unitOfWork, accounts } = this.tools;
    const accountId = await controllerOf(unitOfWork, practitionerId);
    return accountId && accounts.findEmail(unitOfWork, accountId);
  }
}
