import { getJurisdiction } from '@clearing/shared/jurisdictions';
import type { AccountRepository } from '../accounts/account.repository.js';
import { talksAtPlaces, type TalkAtPlace } from '../consultations/for-others/talks-at-places.js';
import { findClinic } from '../listing/clinics/clinic-document.js';
import { controllerOf } from '../listing/keeper/listing-control.js';
import { findLicenses, findLocations } from '../listing/listing.repository.js';
import { displayNameOf } from '../listing/practitioner/practitioner-facts.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import type { MailComposer } from '../platform/mail/outbox.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import {
  CLINIC_INVITATION,
  MANAGER_ADDED,
  MANAGER_LEFT,
  MANAGER_PUT_IN,
  MANAGER_PUT_OUT,
  MEMBER_JOINED,
  MEMBER_LEFT,
  MEMBER_REMOVED,
  PLACE_MOVED,
  UNMANAGED,
} from './clinic-mail-kinds.js';
import {
  clinicInvitationLetter,
  managerAddedLetter,
  managerLeftLetter,
  managerPutInLetter,
  managerPutOutLetter,
  memberJoinedLetter,
  memberLeftLetter,
  memberRemovedLetter,
  placeMovedLetter,
  unmanagedLetter,
  type TalksInLetter,
} from './clinic.mail.js';
import { managersOf, membershipsOf, namesOf } from './clinic.repository.js';
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
      [PLACE_MOVED]: (practitionerId, parameters) => this.#moved(practitionerId, parameters),
      [MEMBER_REMOVED]: (practitionerId, parameters) => this.#removed(practitionerId, parameters),
      [MANAGER_ADDED]: async (accountId, { clinicId }) => {
        const manager = await this.#manager(accountId, String(clinicId));
        return manager && { to: manager.to, ...managerAddedLetter(manager, manager.page) };
      },
      [MANAGER_PUT_IN]: async (accountId, { clinicId }) => {
        const manager = await this.#manager(accountId, String(clinicId));
        return manager && { to: manager.to, ...managerPutInLetter(manager, manager.page) };
      },
      [MANAGER_PUT_OUT]: async (accountId, { clinicId }) => {
        const clinic = await this.#nameOf(clinicId);
        const { unitOfWork, accounts } = this.tools;
        const to = await accounts.findEmail(unitOfWork, accountId);
        const isBack = (await managersOf(unitOfWork, String(clinicId))).includes(accountId);
        return clinic && to !== null && !isBack ? { to, ...managerPutOutLetter(clinic) } : null;
      },
      [MANAGER_LEFT]: async (accountId, { clinicId }) => {
        const manager = await this.#manager(accountId, String(clinicId));
        const isAlone = (await managersOf(this.tools.unitOfWork, String(clinicId))).length === 1;
        return manager && { to: manager.to, ...managerLeftLetter({ ...manager, isAlone }, manager.page) };
      },
      [MEMBER_JOINED]: (accountId, about) => this.#cameOrWent(accountId, about, true),
      [MEMBER_LEFT]: (accountId, about) => this.#cameOrWent(accountId, about, false),
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
    const open = await invitations.findAnswerable(unitOfWork, id);
    const clinic = open && (await this.#nameOf(open.clinicId));
    if (!open || !clinic) return null;
    return {
      to: open.email,
      ...clinicInvitationLetter({ ...open, ...clinic }, `${publicOrigin}/clinic-invitation/${seals.tokenOf(id)}`),
    };
  }

  async #moved(practitionerId: string, { clinicId, placeId, isClosed: closed }: Parameters<MailComposer>[1]) {
    const { unitOfWork, publicOrigin } = this.tools;
    const [page, requests] = [`${publicOrigin}/listing/clinic`, `${publicOrigin}/requests`];
    const clinic = await this.#nameOf(clinicId);
    const to = await this.#keeper(practitionerId);
    if (!clinic || to === null) return null;
    const [place] = await findLocations(unitOfWork, [String(placeId)]);
    const isClosed = closed === 1 || !place;
    const address = place ? `${place.street}, ${place.city}` : null;
    const isLicensed = (await findLicenses(unitOfWork, [practitionerId])).some(
      ({ jurisdiction }) => jurisdiction === place?.region,
    );
    const unlicensedIn = place && !isClosed && !isLicensed ? getJurisdiction(place.region).name : null;
    const talks = await talksAtPlaces(unitOfWork, practitionerId, [String(placeId)]);
    const belongsTo = (await membershipsOf(unitOfWork, [practitionerId])).map((member) => member.clinicId);
    const isMember = belongsTo.includes(String(clinicId));
    const facts = { ...clinic, isClosed, address, isMember, unlicensedIn, ...countOf(talks) };
    return { to, ...placeMovedLetter(facts, isMember ? page : requests) };
  }

  /** That it is out of sight is said of a listing that this took there, and not of one that was paused before. */
  async #removed(practitionerId: string, { clinicId, isPaused }: Parameters<MailComposer>[1]) {
    const { unitOfWork, publicOrigin } = this.tools;
    const clinic = await this.#nameOf(clinicId);
    const to = await this.#keeper(practitionerId);
    const [listing] = await unitOfWork.query<{ isStillPaused: boolean }>(
      `SELECT state = 'PAUSED' AS "isStillPaused" FROM practitioners WHERE id = $1`,
      [practitionerId],
    );
    if (!clinic || to === null || !listing) return null;
    const places = await unitOfWork.query<{ id: string }>(`SELECT id FROM locations WHERE clinic_id = $1`, [clinicId]);
    const ids = places.map(({ id }) => id);
    const talks = countOf(await talksAtPlaces(unitOfWork, practitionerId, ids));
    const facts = { ...clinic, ...talks, isPaused: isPaused === 1 && listing.isStillPaused };
    return { to, ...memberRemovedLetter(facts, `${publicOrigin}/listing`) };
  }

  /** To a manager. What is no longer so is not written: who came may have gone, and come again. */
  async #cameOrWent(accountId: string, { clinicId, practitionerId }: Parameters<MailComposer>[1], isThere: boolean) {
    const { unitOfWork } = this.tools;
    const manager = await this.#manager(accountId, String(clinicId));
    const [person] = await namesOf(unitOfWork, [String(practitionerId)]);
    const belongsTo = (await membershipsOf(unitOfWork, [String(practitionerId)])).map((member) => member.clinicId);
    if (!manager || !person || belongsTo.includes(String(clinicId)) !== isThere) return null;
    const name = displayNameOf(person.givenName, person.familyName, person.postnominals);
    const letter = isThere ? memberJoinedLetter : memberLeftLetter;
    return { to: manager.to, ...letter({ name, ...manager }, manager.page) };
  }

  /** Null: there is no such clinic, or they do not manage it now. */
  async #manager(accountId: string, clinicId: string) {
    const { unitOfWork, accounts, publicOrigin } = this.tools;
    const clinic = await this.#nameOf(clinicId);
    const to = await accounts.findEmail(unitOfWork, accountId);
    if (!clinic || to === null || !(await managersOf(unitOfWork, clinicId)).includes(accountId)) return null;
    return { ...clinic, to, page: `${publicOrigin}/clinic/${toGlobalId('ManagedClinic', clinicId)}` };
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

function countOf(talks: readonly TalkAtPlace[]): TalksInLetter {
  const promised = talks.filter(({ isConfirmed }) => isConfirmed).length;
  return { promised, waiting: talks.length - promised };
}
