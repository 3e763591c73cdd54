import { mayReadPatients, secondStepIsNext } from '../../accounts/account.policy.js';
import { mayKeepListing } from '../../listing/keeper/keeper.js';
import { linkOf, theSystem, type AccountHolder, type Actor } from '../../platform/actor.js';
import type { ShareKind } from '../../sharing/share-words.js';
import type { Shares } from '../../sharing/shares.js';
import type { Clock } from '../../platform/clock.js';
import type { Confidential } from '../confidences/confidential.js';
import { hasAskedThePractitioner, type ConsultationSide } from './consultation.policy.js';
import { allReach, reachOf, type ConsultationReach } from './link-purposes.js';
import { findContactHash, type ConsultationRecord, type Reader } from '../consultation.repository.js';

/** Somebody who may see a consultation: on which side, and who its records say it was. */
export interface ConsultationViewer {
  readonly side: ConsultationSide;
  readonly actor: Actor;
  /** By which share they act for the practitioner; null: they are who was asked, or the patient. */
  readonly share: ViewersShare | null;
  /** How far they come: a private link opens what its letter is about. */
  readonly reach: readonly ConsultationReach[];
}

/** A share that somebody sees one consultation through. */
export interface ViewersShare {
  readonly id: string;
  readonly kind: ShareKind;
}

/** The proven address of an account; null once the account is gone. */
export interface AccountAddresses {
  findEmail(reader: Reader, accountId: string): Promise<string | null>;
}

/**
 * On which side of a consultation somebody stands. The patient's: who holds a private link of it, as far as that one is
 * for, or signed in with the address that its code confirmed. The practitioner's: who signed in to the account that controls
 * the asked listing, and showed a second factor; and who has a share of theirs in force, with a second factor too, for what
 * waits, is promised, or was ended by that share.
 */
export class ConsultationSides {
  constructor(
    private readonly confidential: Confidential,
    private readonly addresses: AccountAddresses,
    private readonly shares: Shares,
    private readonly clock: Clock,
  ) {}

  /** Null: to them it is not there. Who stands on both sides is on the patient's, unless the other one is wanted. */
  async find(
    reader: Reader,
    actor: Actor,
    record: ConsultationRecord,
    wanted: ConsultationSide | null,
  ): Promise<ConsultationViewer | null> {
    const reach = wanted === 'PRACTITIONER' ? [] : await this.#patientsReach(reader, actor, record);
    if (reach.length > 0) return patientOf(record.id, reach);
    if (wanted === 'PATIENT' || actor.kind !== 'ACCOUNT' || !hasAskedThePractitioner(record)) return null;
    if (await isPractitioner(reader, actor, record)) return practitionerBy(actor);
    return this.#byShare(reader, actor, record);
  }

  async #byShare(reader: Reader, actor: AccountHolder, record: ConsultationRecord): Promise<ConsultationViewer | null> {
    if (!actor.secondFactorPassed || actor.isSuspended) return null;
    const share = await this.shares.find(reader, actor.accountId, record.practitionerId);
    if (!share || !(isOpen(record) || (await wasEndedBy(reader, share.id, record.id)))) return null;
    return practitionerBy(actor, { id: share.id, kind: share.kind });
  }

  /** What the rows of requests that this account confirmed carry; null for whoever has to finish signing in first. */
  async contactHashOf(reader: Reader, account: AccountHolder): Promise<Buffer | null> {
    if (secondStepIsNext(account)) return null;
    const email = await this.addresses.findEmail(reader, account.accountId);
    return email === null ? null : this.confidential.contactHash(email);
  }

  /** Empty: they are not the patient, or what their link was for is over. */
  async #patientsReach(
    reader: Reader,
    actor: Actor,
    record: ConsultationRecord,
  ): Promise<readonly ConsultationReach[]> {
    if (await this.#isPatientByAccount(reader, actor, record)) return allReach;
    const link = linkOf(actor);
    if (link?.role !== 'PATIENT' || link.subjectId !== record.id) return [];
    return reachOf(link.purposes, record, this.clock.now());
  }

  async #isPatientByAccount(reader: Reader, actor: Actor, record: ConsultationRecord): Promise<boolean> {
    // An address that somebody typed and nobody confirmed gathers nothing.
    if (actor.kind !== 'ACCOUNT' || record.emailConfirmedAt === null) return false;
    const own = await this.contactHashOf(reader, actor);
    const asked = own && (await findContactHash(reader, record.id));
    return own !== null && asked !== null && asked.equals(own);
  }
}

/** The patient's side is one, by link or by account: records know it by the consultation. */
export function patientOf(consultationId: string, reach: readonly ConsultationReach[] = allReach): ConsultationViewer {
  const actor = { kind: 'LINK', role: 'PATIENT', subjectId: consultationId, purposes: [] } as const;
  return { side: 'PATIENT', actor, share: null, reach };
}

/** The practitioner's side comes by signing in, and what a share keeps from somebody is said where it is read. */
export function practitionerBy(actor: Actor, share: ViewersShare | null = null): ConsultationViewer {
  return { side: 'PRACTITIONER', actor, share, reach: allReach };
}

async function isPractitioner(reader: Reader, actor: AccountHolder, record: ConsultationRecord): Promise<boolean> {
  return mayReadPatients(actor) && (await mayKeepListing(reader, actor, record.practitionerId)) === 'YES';
}

/** Whom reading goes on record for, where somebody is answered by what they may not read themselves. */
export function readerFor(
  { actor, share }: ConsultationViewer,
  { isShared }: Pick<ConsultationRecord, 'isShared'>,
): Actor {
  return share || !isShared ? theSystem : actor;
}

/** SQL: what whoever holds a share sees of a practitioner's: what waits or is promised, and what one of "shares" did. */
export function isSeenByShare(shares: string): string {
  return `(state IN ('REQUESTED', 'CONFIRMED')
    OR EXISTS (SELECT FROM consultation_events e WHERE e.consultation_id = consultations.id AND e.share_id = ANY (${shares})))`;
}

function isOpen({ state }: ConsultationRecord): boolean {
  return state === 'REQUESTED' || state === 'CONFIRMED';
}

async function wasEndedBy(reader: Reader, shareId: string, consultationId: string): Promise<boolean> {
  const rows = await reader.query(`SELECT 1 FROM consultations WHERE id = $1 AND ${isSeenByShare('ARRAY[$2::uuid]')}`, [
    consultationId,
    shareId,
  ]);
  return rows.length > 0;
}
