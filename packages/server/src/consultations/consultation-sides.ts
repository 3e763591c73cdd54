import { mayReadPatients, secondStepIsNext } from '../accounts/account.policy.js';
import { controlsListing } from '../listing/listing-control.js';
import { linkOf, type AccountHolder, type Actor } from '../platform/actor.js';
import type { Confidential } from './confidential.js';
import { hasAskedThePractitioner, type ConsultationSide } from './consultation.policy.js';
import { findContactHash, type ConsultationRecord, type Reader } from './consultation.repository.js';

/** Somebody who may see a consultation: on which side, and who its records say it was. */
export interface ConsultationViewer {
  readonly side: ConsultationSide;
  readonly actor: Actor;
}

/** The proven address of an account; null once the account is gone. */
export interface AccountAddresses {
  findEmail(reader: Reader, accountId: string): Promise<string | null>;
}

/**
 * On which side of a consultation somebody stands. The patient's: who holds its private link, or signed in with the
 * address that its code confirmed. The practitioner's: who signed in to the account that controls the asked listing, and
 * showed a second factor.
 */
export class ConsultationSides {
  constructor(
    private readonly confidential: Confidential,
    private readonly addresses: AccountAddresses,
  ) {}

  /** Null: to them it is not there. Who stands on both sides is on the patient's, unless the other one is wanted. */
  async find(
    reader: Reader,
    actor: Actor,
    record: ConsultationRecord,
    wanted: ConsultationSide | null,
  ): Promise<ConsultationViewer | null> {
    if (wanted !== 'PRACTITIONER' && (await this.#isPatient(reader, actor, record))) return patientOf(record.id);
    if (wanted !== 'PATIENT' && (await isPractitioner(reader, actor, record))) return { side: 'PRACTITIONER', actor };
    return null;
  }

  /** What the rows of requests that this account confirmed carry; null for whoever has to finish signing in first. */
  async contactHashOf(reader: Reader, account: AccountHolder): Promise<Buffer | null> {
    if (secondStepIsNext(account)) return null;
    const email = await this.addresses.findEmail(reader, account.accountId);
    return email === null ? null : this.confidential.contactHash(email);
  }

  async #isPatient(reader: Reader, actor: Actor, record: ConsultationRecord): Promise<boolean> {
    const link = linkOf(actor);
    if (link?.role === 'PATIENT' && link.subjectId === record.id) return true;
    // An address that somebody typed and nobody confirmed gathers nothing.
    if (actor.kind !== 'ACCOUNT' || record.emailConfirmedAt === null) return false;
    const own = await this.contactHashOf(reader, actor);
    const asked = own && (await findContactHash(reader, record.id));
    return own !== null && asked !== null && asked.equals(own);
  }
}

/** The patient's side is one, by link or by account: records know it by the consultation. */
export function patientOf(consultationId: string): ConsultationViewer {
  return { side: 'PATIENT', actor: { kind: 'LINK', role: 'PATIENT', subjectId: consultationId } };
}

async function isPractitioner(reader: Reader, actor: Actor, record: ConsultationRecord): Promise<boolean> {
  if (actor.kind !== 'ACCOUNT' || !mayReadPatients(actor) || !hasAskedThePractitioner(record)) return false;
  return controlsListing(reader, actor.accountId, record.practitionerId);
}
