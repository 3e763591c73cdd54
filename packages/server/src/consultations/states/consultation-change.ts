import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { AccessLinks } from '../../accounts/access-links.js';
import type { HeldTimes } from '../../availability/held/held-times.service.js';
import { appendChange } from '../../platform/changes.js';
import type { ErasedWhy } from '../../platform/erasures/erasures.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationSide } from '../door/consultation.policy.js';
import { eraseAnswers, eraseContact, insertHistory, updateConsultation } from '../consultation.repository.js';
import type { ConsultationColumns, ConsultationRecord } from '../consultation.repository.js';
import { isOver, nextState, type ConsultationEventKind, type ConsultationParty } from './consultation-states.js';
import type { Reminders } from '../reminders/reminders.js';
import { erasureOf } from './retention.js';

export interface Change {
  readonly event: ConsultationEventKind;
  readonly by: ConsultationParty;
  /** By which share the practitioner's side does it; null: by none. */
  readonly shareId?: string | null;
  /** Words for the other side, kept encrypted with the answers. */
  readonly note?: string | null;
  readonly columns?: ConsultationColumns;
  /** Times that are proposed with it; whatever else happens ends a proposal. */
  readonly proposal?: {
    readonly by: ConsultationSide;
    readonly times: readonly Temporal.Instant[];
    readonly expiresAt: Temporal.Instant;
  };
}

/** Both sides agree on a time: from here on each may propose others as often as at first. */
const AGREEMENTS: readonly ConsultationEventKind[] = ['ACCEPTED', 'TIME_CHOSEN'];

/**
 * The one place where a consultation's state changes. In the caller's transaction: the row, its erasure dates, one row of
 * history, the held time when it ends, the reminders, and the change log. Answers the record as it then is; null when the event cannot
 * happen in its state.
 */
export class ConsultationChanges {
  constructor(
    private readonly heldTimes: HeldTimes,
    private readonly confidential: Confidential,
    private readonly links: AccessLinks,
    private readonly reminders: Reminders,
  ) {}

  async apply(tx: Transaction, record: ConsultationRecord, change: Change): Promise<ConsultationRecord | null> {
    const state = nextState(record.state, change.event);
    if (!state) return null;
    const now = tx.clock.now();
    const emailConfirmedAt = change.columns?.email_confirmed_at ?? record.emailConfirmedAt;
    const erasure = erasureOf({
      state,
      since: now,
      endsAt: record.endsAt,
      emailDueAt: null,
      emailConfirmed: emailConfirmedAt !== null,
    });
    const holdsTime = !isOver(state);
    const changed: ConsultationColumns = {
      ...change.columns,
      state,
      holds_time: holdsTime,
      email_due_at: null,
      decline_pending_until: null,
      decline_share_id: null,
      answer_note: null,
      proposed_times: change.proposal?.times ?? null,
      proposal_expires_at: change.proposal?.expiresAt ?? null,
      proposed_by: change.proposal?.by ?? null,
      ...(AGREEMENTS.includes(change.event) && { proposals_made: 0, patient_proposals_made: 0 }),
      answers_erase_at: erasure.answersAt,
      contact_erase_at: erasure.contactAt,
      // Words that come after an erasure are erased by their date like all others.
      ...(record.answersErased && change.note?.trim() && { answers_erased_at: null }),
    };
    await updateConsultation(tx, record.id, changed);
    await this.#remember(tx, record.id, state, change);
    if (!holdsTime && record.holdsTime) await this.heldTimes.free(tx, record.id);
    if (state === 'CONFIRMED') await this.reminders.owe(tx, record);
    else if (record.state === 'CONFIRMED') await this.reminders.forget(tx, record.id);
    const isUnconfirmed = emailConfirmedAt === null;
    if (isUnconfirmed) await eraseAll(tx, record.id, change.by === 'PATIENT' ? 'WISH' : 'DATE');
    await this.#grantLink(tx, record.id, erasure.contactAt);
    await appendChange(tx, { kind: 'consultation.changed', subjectKind: 'consultation', subjectId: record.id });
    return {
      ...record,
      state,
      holdsTime,
      emailDueAt: null,
      emailConfirmedAt,
      respondBy: change.columns?.respond_by ?? record.respondBy,
      askedAt: state === 'REQUESTED' ? now : record.askedAt,
      declinePendingUntil: null,
      declineShareId: null,
      proposedTimes: change.proposal?.times ?? null,
      proposalExpiresAt: change.proposal?.expiresAt ?? null,
      proposedBy: change.proposal?.by ?? null,
      proposalsMade: changed.proposals_made ?? record.proposalsMade,
      patientProposalsMade: changed.patient_proposals_made ?? record.patientProposalsMade,
      calendarSequence: changed.calendar_sequence ?? record.calendarSequence,
      answersEraseAt: erasure.answersAt,
      contactEraseAt: erasure.contactAt,
      answersErased: record.answersErased || isUnconfirmed,
      contactErased: record.contactErased || isUnconfirmed,
    };
  }

  /** The first row of a consultation's history. */
  async begin(tx: Transaction, id: string): Promise<void> {
    await insertHistory(tx, {
      id: randomUUID(),
      consultationId: id,
      state: 'AWAITING_EMAIL',
      kind: null,
      by: 'PATIENT',
      note: null,
      shareId: null,
    });
    await appendChange(tx, { kind: 'consultation.changed', subjectKind: 'consultation', subjectId: id });
  }

  /** The patient's works as long as there is somebody to reach; a day longer, so that a page left open says why. */
  async #grantLink(tx: Transaction, id: string, contactAt: Temporal.Instant): Promise<void> {
    const dayFromNow = tx.clock.now().add({ hours: 24 });
    const until = Temporal.Instant.compare(contactAt, dayFromNow) > 0 ? contactAt : dayFromNow;
    await this.links.grant(tx, id, 'PATIENT', until);
  }

  async #remember(tx: Transaction, id: string, state: ConsultationRecord['state'], change: Change): Promise<void> {
    const eventId = randomUUID();
    const words = change.note?.trim();
    const note = words ? this.confidential.sealNote(eventId, words) : null;
    await insertHistory(tx, {
      id: eventId,
      consultationId: id,
      state,
      kind: change.event,
      by: change.by,
      note,
      shareId: change.shareId ?? null,
    });
  }
}

/** Nobody showed that the address is theirs, so nothing about anybody is kept. */
async function eraseAll(tx: Transaction, id: string, why: ErasedWhy): Promise<void> {
  await eraseAnswers(tx, id, why);
  await eraseContact(tx, id, why);
}
