import { dayOffReasons, type DayOffReason } from '@clearing/shared/safe-reasons';
import type { Temporal } from 'temporal-polyfill';
import { theSystem } from '../../platform/actor.js';
import { appendChange } from '../../platform/changes.js';
import { forgetMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Shares } from '../../sharing/shares.js';
import { updateConsultation, type ConsultationRecord } from '../consultation.repository.js';
import type { ConsultationSide } from '../door/consultation.policy.js';
import { oweNudges } from '../letters/nudges.js';
import { oweProposed, oweSomeGone } from './moving-letters-owed.js';
import { proposalExpiry } from './proposal-expiry.js';
import { standAgain, type StandingTools } from './standing-again.js';

export interface WithdrawingTools extends StandingTools {
  readonly shares: Shares;
}

interface Left {
  readonly by: ConsultationSide;
  readonly times: readonly Temporal.Instant[];
  readonly expiresAt: Temporal.Instant;
}

/**
 * The practitioner cannot keep some of the times that wait for a choice, whoever proposed them. Those that are left wait
 * on; where none is, the time of before stands. The patient is told what is so, and reads why.
 */
export async function withdrawTimes(
  tx: Transaction,
  tools: WithdrawingTools,
  record: ConsultationRecord,
  { gone, reason }: { readonly gone: readonly Temporal.Instant[]; readonly reason: DayOffReason },
): Promise<void> {
  const { proposedTimes, proposedBy } = record;
  if (!proposedTimes || !proposedBy) return;
  const times = proposedTimes.filter((time) => !gone.some((each) => each.equals(time)));
  const [first] = times;
  const note = dayOffReasons[reason];
  if (!first) {
    const why = proposedBy === 'PRACTITIONER' ? 'TAKEN_BACK' : 'NONE_SUITED';
    await standAgain(tx, tools, record, { by: 'PRACTITIONER', why, note, reader: theSystem });
    return;
  }
  await tools.heldTimes.freeSome(tx, record.id, gone);
  const expiresAt = await expiryFrom(tx, tools, record, first);
  const left = { by: proposedBy, times, expiresAt };
  if (proposedBy === 'PRACTITIONER') return proposeTheRest(tx, tools, record, left, note);
  await keepTheRest(tx, record, left);
  await oweSomeGone(tx, record.id, reason);
}

/** The patient has them in a letter already: they are told anew, with what can still be chosen. */
async function proposeTheRest(
  tx: Transaction,
  { changes, shares }: WithdrawingTools,
  record: ConsultationRecord,
  proposal: Left,
  note: string,
): Promise<void> {
  const columns = untilAnswered(record, proposal);
  await changes.apply(tx, record, { event: 'TIMES_PROPOSED', by: 'PRACTITIONER', note, proposal, columns });
  await oweProposed(tx, shares, record, 'PRACTITIONER');
}

/** What the patient proposed waits for the practitioner as before: nobody answered, so history has nothing to say. */
async function keepTheRest(tx: Transaction, record: ConsultationRecord, proposal: Left): Promise<void> {
  const { times, expiresAt } = proposal;
  await updateConsultation(tx, record.id, {
    ...{ proposed_times: times, proposal_expires_at: expiresAt },
    ...untilAnswered(record, proposal),
  });
  await appendChange(tx, { kind: 'consultation.changed', subjectKind: 'consultation', subjectId: record.id });
  if (record.state !== 'REQUESTED') return;
  await forgetMail(tx, 'consultation.nudge', record.id);
  await oweNudges(tx, record.id, expiresAt);
}

/** A request waits as long as the times do. */
function untilAnswered({ state }: ConsultationRecord, { expiresAt }: Left) {
  return state === 'REQUESTED' ? { respond_by: expiresAt } : {};
}

/** As if only these had been proposed, and now: never sooner than was said before. */
async function expiryFrom(
  tx: Transaction,
  { confidential }: WithdrawingTools,
  { id, state, startsAt, hoursZone: zone }: ConsultationRecord,
  first: Temporal.Instant,
): Promise<Temporal.Instant> {
  const summary = await confidential.readSummary(tx, theSystem, id);
  return proposalExpiry({ state, now: tx.clock.now(), startsAt, first, zone, lately: summary?.safetyFirst ?? false });
}
