import { respondBy } from '@clearing/shared/time/business-days';
import { Temporal } from 'temporal-polyfill';
import type { HeldTimes } from '../../availability/held/held-times.service.js';
import type { Actor } from '../../platform/actor.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationRecord } from '../consultation.repository.js';
import type { ConsultationSide } from '../door/consultation.policy.js';
import { oweNudges } from '../letters/nudges.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import { otherSide, oweStands } from './moving-letters-owed.js';

export interface StandingTools {
  readonly heldTimes: HeldTimes;
  readonly changes: ConsultationChanges;
  readonly confidential: Confidential;
}

export interface WhoLetsItStand {
  readonly by: ConsultationSide;
  readonly why: 'NONE_SUITED' | 'TAKEN_BACK';
  readonly shareId?: string | undefined;
  /** Words for the other side. */
  readonly note?: string;
  /** Whom reading goes on record for. */
  readonly reader: Actor;
}

/**
 * The other times are free again and the one of before stands: of a request as long as there is time to answer it, else
 * it is let go. The side that did not do it is told.
 */
export async function standAgain(
  tx: Transaction,
  tools: StandingTools,
  record: ConsultationRecord,
  who: WhoLetsItStand,
): Promise<ConsultationRecord> {
  const { heldTimes, changes } = tools;
  const { by, why, shareId, note } = who;
  const answerBy = record.state === 'REQUESTED' ? await findAnswerBy(tx, tools, record, who) : null;
  if (answerBy && Temporal.Instant.compare(answerBy, tx.clock.now()) <= 0) return letGo(tx, tools, record, who);
  await heldTimes.keepOnly(tx, record.id, record.startsAt);
  const changed = await changes.apply(tx, record, {
    event: why === 'TAKEN_BACK' ? 'PROPOSAL_TAKEN_BACK' : 'NONE_SUITED',
    ...{ by, shareId, note },
    columns: answerBy ? { respond_by: answerBy } : {},
  });
  await oweStands(tx, record, { to: otherSide(by), why });
  if (answerBy) {
    await forgetMail(tx, 'consultation.nudge', record.id);
    await oweNudges(tx, record.id, answerBy);
  }
  return changed!;
}

/** Nothing is left to choose, and the time that was asked for cannot be answered any more: both are told. */
async function letGo(
  tx: Transaction,
  { changes }: StandingTools,
  record: ConsultationRecord,
  { by, why, shareId, note }: WhoLetsItStand,
): Promise<ConsultationRecord> {
  const changed = await changes.apply(tx, record, { event: 'NONE_SUITED_TOO_LATE', by, shareId, note });
  await forgetMail(tx, 'consultation.nudge', record.id);
  const parameters = { by, why };
  await oweMail(tx, { kind: 'consultation.none-suited.patient', subjectId: record.id, parameters });
  await oweMail(tx, {
    ...{ kind: 'consultation.none-suited.practitioner', subjectId: record.id },
    parameters: { ...parameters, ...(shareId && { share: shareId }) },
  });
  return changed!;
}

async function findAnswerBy(
  tx: Transaction,
  { confidential }: StandingTools,
  { id, startsAt, hoursZone: zone }: ConsultationRecord,
  { reader }: WhoLetsItStand,
): Promise<Temporal.Instant> {
  const summary = await confidential.readSummary(tx, reader, id);
  return respondBy({ askedAt: tx.clock.now(), startsAt, zone, lately: summary?.safetyFirst ?? false });
}
