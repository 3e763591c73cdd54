import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { AccessLinks } from '../../accounts/access-links.js';
import type { TakenTime, WantedTime } from '../../availability/held/held-times.service.js';
import type { OfferedType } from '../../availability/slots/practice.js';
import { nobody } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { GatheredReads } from '../../platform/postgres/gathered-reads.js';
import { oweMail } from '../../platform/mail/outbox.js';
import { type Transaction, type UnitOfWork, violatedConstraint } from '../../platform/unit-of-work.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { wallClockText, zoneDataVersion } from '../../availability/wall-clock-text.js';
import type { Confidences, Confidential } from '../confidences/confidential.js';
import type { Consents } from '../consents/consents.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import type { ConsultationCodes } from './consultation-codes.js';
import {
  countUnverifiedHolds,
  findByIdempotencyKeys,
  getConsultation,
  insertConsultation,
  type ConsultationRecord,
  type EarlierRequest,
} from '../consultation.repository.js';
import { SlotNoLongerAvailable } from '../consultation.results.js';
import { UNVERIFIED_HOLDS_PER_CONTACT, UNVERIFIED_HOLDS_PER_PRACTITIONER } from '../limits.js';
import { MINUTES_TO_CONFIRM } from '../states/retention.js';
import type { CameBy } from './came-by.js';
import type { OfferedTimes } from '../waiting/offers/offered-times.js';
import type { WaitingComesFirst } from '../waiting/offers/waiting-comes-first.js';

/** A time somebody asks for, and what they ask for it with. */
export interface Wanted {
  readonly practitionerId: string;
  readonly type: OfferedType;
  readonly startsAt: Temporal.Instant;
  readonly patientLocation: string;
  readonly keyHash: Buffer;
  readonly inputHash: Buffer;
  readonly contactHash: Buffer;
  readonly confidences: Confidences;
  readonly policyVersion: string;
  /** Of a waiting list, by which the time is kept for whoever asks; null: it is free. */
  readonly offerId: string | null;
  /** The handle of the link by which they came; null: by none. */
  readonly bookingReferral: string | null;
}

/** What a key has come to: its request, or a sentence when other words came with it. */
export type OfKey = ConsultationRecord | InvalidInput;

export const NOT_LISTED = 'This person or this kind of talk is no longer listed.';

/** Takes a judged request in: its time, its row, its code and its mail, all in one transaction or nothing of it. */
export class RequestIntake {
  readonly #earlier = new GatheredReads<Buffer, EarlierRequest | null>((keyHashes) =>
    findByIdempotencyKeys(this.unitOfWork, keyHashes),
  );

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly comesFirst: WaitingComesFirst,
    private readonly offered: OfferedTimes,
    private readonly confidential: Confidential,
    private readonly codes: ConsultationCodes,
    private readonly changes: ConsultationChanges,
    private readonly links: AccessLinks,
    private readonly consents: Consents,
    private readonly cameBy: CameBy,
  ) {}

  /** What an earlier send with this key came to; null when there was none. */
  async findEarlier({ keyHash, inputHash }: Pick<Wanted, 'keyHash' | 'inputHash'>): Promise<OfKey | null> {
    const earlier = await this.#earlier.ask(keyHash);
    if (!earlier) return null;
    if (earlier.inputHash?.equals(inputHash)) return earlier.record;
    const message = 'This was already sent with different words, or has been erased. Start a new one.';
    return new InvalidInput([{ path: ['idempotencyKey'], message }]);
  }

  /** Two sends of one form at once are one request: the second, whether it came too late or too early, finds the first. */
  async takeIn(wanted: Wanted): Promise<OfKey | SlotNoLongerAvailable | NotFound> {
    const taken = await this.#write(wanted);
    if (taken === 'GONE') return new NotFound(NOT_LISTED);
    if (taken !== 'SENT_BEFORE' && !(taken instanceof SlotNoLongerAvailable)) return taken;
    const earlier = await this.findEarlier(wanted);
    if (earlier) return earlier;
    if (taken === 'SENT_BEFORE') throw new Error('A key was used, and yet it was not.');
    return taken;
  }

  /**
   * The time comes first: it is refused without a lock when it is gone, so that a thousand who want it do not queue.
   * Locks are taken in one order everywhere: a consultation's row, a practitioner, a contact.
   */
  async #write(wanted: Wanted): Promise<ConsultationRecord | SlotNoLongerAvailable | 'SENT_BEFORE' | 'GONE'> {
    const id = randomUUID();
    try {
      return await this.unitOfWork.run(async (tx) => {
        await tx.query('SAVEPOINT before_holding');
        const held = await this.#hold(tx, wanted.offerId, {
          practitionerId: wanted.practitionerId,
          consultationTypeId: wanted.type.id,
          ownerId: id,
          startsAt: wanted.startsAt,
          patientLocation: wanted.patientLocation,
        });
        if (held !== 'HELD') return new SlotNoLongerAvailable(held.alternatives);
        await tx.lock('consultation-contact', wanted.contactHash.toString('hex'));
        const [earlier] = await findByIdempotencyKeys(tx, [wanted.keyHash]);
        if (earlier) {
          await tx.query('ROLLBACK TO SAVEPOINT before_holding');
          return 'SENT_BEFORE';
        }
        const mayHold = await this.#mayHold(tx, id, wanted);
        if (!mayHold) await tx.query('ROLLBACK TO SAVEPOINT before_holding');
        if (!mayHold && !(await isStillThere(tx, wanted))) return 'GONE';
        await this.#insert(tx, id, wanted, mayHold);
        return getConsultation(tx, id);
      });
    } catch (error) {
      if (violatedConstraint(error) !== 'idempotency_keys_are_used_once') throw error;
      return 'SENT_BEFORE';
    }
  }

  #hold(tx: Transaction, offerId: string | null, wanted: WantedTime): Promise<'HELD' | TakenTime> {
    return offerId === null ? this.comesFirst.hold(tx, wanted) : this.offered.handOver(tx, offerId, wanted);
  }

  /** People who have not shown their address may hold so much and no more; further requests wait without a hold. */
  async #mayHold(tx: Transaction, id: string, wanted: Wanted): Promise<boolean> {
    // Whoever was offered the time showed their address when they joined the list.
    if (wanted.offerId !== null) return true;
    const ofPractitioner = await countUnverifiedHolds(tx, wanted);
    const ofContact = await countUnverifiedHolds(tx, { contactHash: wanted.contactHash, except: id });
    return ofPractitioner < UNVERIFIED_HOLDS_PER_PRACTITIONER && ofContact < UNVERIFIED_HOLDS_PER_CONTACT;
  }

  async #insert(tx: Transaction, id: string, wanted: Wanted, holdsTime: boolean): Promise<void> {
    const now = tx.clock.now();
    const dueAt = now.add({ minutes: MINUTES_TO_CONFIRM });
    await insertConsultation(tx, {
      id,
      practitioner_id: wanted.practitionerId,
      consultation_type_id: wanted.type.id,
      state: 'AWAITING_EMAIL',
      starts_at: wanted.startsAt,
      ends_at: wanted.startsAt.add({ minutes: wanted.type.minutes }),
      time_zone: wanted.type.zone,
      zone_data_version: zoneDataVersion,
      wall_clock: wallClockText(wanted.type.zone, wanted.startsAt),
      requested_at: now,
      policy_version: wanted.policyVersion,
      holds_time: holdsTime,
      email_due_at: dueAt,
      ...this.confidential.seal(id, wanted.confidences),
      contact_hash: wanted.contactHash,
      idempotency_key_hash: wanted.keyHash,
      idempotency_input_hash: wanted.inputHash,
      answers_erase_at: dueAt,
      contact_erase_at: dueAt,
    });
    await this.changes.begin(tx, id);
    const { practitionerId, bookingReferral: handle } = wanted;
    if (handle !== null) await this.cameBy.note(tx, { consultationId: id, practitionerId, handle });
    for (const purpose of ['COLLECT', 'SHARE_WITH_PRACTITIONER'] as const) {
      await this.consents.give(tx, { consultationId: id, purpose }, wanted.policyVersion);
      const action = purpose === 'COLLECT' ? 'consultation.consent.collect' : 'consultation.consent.share';
      await recordAudit(tx, { actor: nobody, action, subjectKind: 'consultation', subjectId: id });
    }
    await this.links.grant(tx, id, 'PATIENT', now.add({ hours: 24 }));
    const generation = await this.codes.issue(tx, id, dueAt);
    await oweMail(tx, { kind: 'consultation.code', subjectId: id, parameters: { generation } });
  }
}

/** What is rolled back lets the locks go that came after it: whoever waited to leave has left. */
async function isStillThere(tx: Transaction, { practitionerId, type }: Wanted): Promise<boolean> {
  await tx.lock('practitioner', practitionerId);
  return (await tx.query(`SELECT 1 FROM consultation_types WHERE id = $1`, [type.id])).length > 0;
}
