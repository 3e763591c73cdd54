import { respondBy } from '@clearing/shared/time/business-days';
import { Temporal } from 'temporal-polyfill';
import type { HeldTimes } from '../../availability/held/held-times.service.js';
import { wallClockText, zoneDataVersion } from '../../availability/wall-clock-text.js';
import { theSystem } from '../../platform/actor.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import { updateConsultation, type ConsultationColumns, type ConsultationRecord } from '../consultation.repository.js';
import { movedTo } from '../moving/moved-talk.js';
import { oweStands } from '../moving/moving-letters-owed.js';
import { oweNudges } from '../letters/nudges.js';
import { CHECK_THE_TIME } from './clock-letters.js';
import { isUnchanged, shiftedProposal, type KeptProposal } from './shifted-proposal.js';
import type { Shifted, ShiftedTimes } from './shifted-times.js';

/** What is written of a talk whose times new zone data moved, or would have, and who hears of it. */
export class TalksByTheClock {
  constructor(
    private readonly heldTimes: HeldTimes,
    private readonly changes: ConsultationChanges,
    private readonly confidential: Confidential,
  ) {}

  /** Whether somebody has to look at its time. */
  async follow(tx: Transaction, before: ConsultationRecord, shifted: ShiftedTimes): Promise<boolean> {
    const own = shifted.of(before.id, before.startsAt);
    const { record, columns } = changesOf(before, own);
    const proposal = shiftedProposal({ ...before, startsAt: record.startsAt }, shifted);
    await updateConsultation(tx, record.id, columns);
    if (proposal === 'WITHDRAWN') await this.#withdraw(tx, before, record);
    else if (own.is === 'MOVED') await this.#move(tx, before, record, proposal === 'NONE' ? undefined : proposal);
    else if (proposal !== 'NONE' && !isUnchanged(before, proposal)) await rememberTimes(tx, record, proposal);
    if (own.is !== 'SAME') await oweLooks(tx, before, own);
    return own.is !== 'SAME';
  }

  /** What was proposed beside it waits for its answer as before. */
  async #move(tx: Transaction, before: ConsultationRecord, record: ConsultationRecord, proposal?: KeptProposal) {
    const latest = record.startsAt.subtract({ hours: 1 });
    const answerBy = proposal?.expiresAt ?? sooner(before.respondBy ?? latest, latest);
    await this.changes.apply(tx, record, {
      ...{ event: 'CLOCKS_CHANGED', by: 'SYSTEM', proposal },
      columns: record.state === 'REQUESTED' ? { respond_by: answerBy } : {},
    });
  }

  /** Not all of the other times could be kept: they are free again, the one that stands is answered, and both are told. */
  async #withdraw(tx: Transaction, before: ConsultationRecord, record: ConsultationRecord): Promise<void> {
    await this.heldTimes.keepOnly(tx, record.id, record.startsAt);
    const isWaiting = record.state === 'REQUESTED';
    const answerBy = isWaiting ? await this.#answerBy(tx, record) : null;
    await this.changes.apply(tx, record, {
      ...{ event: 'CLOCKS_CHANGED', by: 'SYSTEM' },
      columns: answerBy ? { respond_by: answerBy } : {},
    });
    for (const to of ['PATIENT', 'PRACTITIONER'] as const) await oweStands(tx, record, { to, why: 'CLOCKS_CHANGED' });
    if (!answerBy) return;
    await forgetMail(tx, 'consultation.nudge', before.id);
    await oweNudges(tx, before.id, answerBy);
  }

  async #answerBy(tx: Transaction, { id, startsAt, hoursZone: zone }: ConsultationRecord): Promise<Temporal.Instant> {
    const summary = await this.confidential.readSummary(tx, theSystem, id);
    return respondBy({ askedAt: tx.clock.now(), startsAt, zone, lately: summary?.safetyFirst ?? false });
  }
}

/** The talk as it is by the rules of now: at the other moment, or where it was with what the clock shows there. */
function changesOf(
  before: ConsultationRecord,
  own: Shifted,
): { readonly record: ConsultationRecord; readonly columns: ConsultationColumns } {
  if (own.is === 'MOVED') {
    const { record, columns } = movedTo(before, own.to, before.agreedZone);
    return { record, columns: { ...columns, clocks_changed: 'MOVED', time_checked_by: [] } };
  }
  const wallClock = wallClockText(before.agreedZone, before.startsAt);
  const columns: ConsultationColumns = { zone_data_version: zoneDataVersion, wall_clock: wallClock };
  return own.is === 'SAME'
    ? { record: before, columns }
    : { record: before, columns: { ...columns, clocks_changed: 'STANDS', time_checked_by: [] } };
}

/** Nobody agreed on anything else, so history has nothing to say: the letters tell what the clock shows. */
async function rememberTimes(tx: Transaction, { id, state }: ConsultationRecord, { times, expiresAt }: KeptProposal) {
  await updateConsultation(tx, id, {
    ...{ proposed_times: times, proposal_expires_at: expiresAt },
    ...(state === 'REQUESTED' && { respond_by: expiresAt }),
  });
}

async function oweLooks(tx: Transaction, { id, startsAt }: ConsultationRecord, own: Exclude<Shifted, { is: 'SAME' }>) {
  const to = own.is === 'MOVED' ? own.to : own.insteadOf;
  const parameters = { from: startsAt.epochMilliseconds, to: to.epochMilliseconds };
  for (const side of ['patient', 'practitioner'] as const) {
    await oweMail(tx, { kind: CHECK_THE_TIME[side], subjectId: id, parameters });
  }
}

function sooner(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) <= 0 ? one : other;
}
