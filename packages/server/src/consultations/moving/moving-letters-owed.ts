import type { DayOffReason } from '@clearing/shared/safe-reasons';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Shares } from '../../sharing/shares.js';
import type { ConsultationSide } from '../door/consultation.policy.js';
import type { ConsultationRecord } from '../consultation.repository.js';

export const SOME_GONE = 'consultation.some-gone.patient';
const PROPOSED = ['consultation.proposed', 'consultation.proposed.practitioner', 'consultation.proposed.shared'];

/** Why the time of before stands. */
export const WhyItStands = {
  NONE_SUITED: 'NONE_SUITED',
  TAKEN_BACK: 'TAKEN_BACK',
  RAN_OUT: 'RAN_OUT',
  CLOCKS_CHANGED: 'CLOCKS_CHANGED',
} as const;
export type WhyItStands = (typeof WhyItStands)[keyof typeof WhyItStands];

/** Other times were proposed: the other side hears of it, and of nothing that was proposed before. */
export async function oweProposed(
  tx: Transaction,
  shares: Shares,
  { id, practitionerId }: ConsultationRecord,
  by: ConsultationSide,
): Promise<void> {
  await forgetProposed(tx, id);
  if (by === 'PRACTITIONER') return void (await oweMail(tx, { kind: 'consultation.proposed', subjectId: id }));
  await oweMail(tx, { kind: 'consultation.proposed.practitioner', subjectId: id });
  for (const share of await shares.listFor(tx, practitionerId)) {
    await oweMail(tx, { kind: 'consultation.proposed.shared', subjectId: id, parameters: { share: share.id } });
  }
}

/** A confirmed talk has another time: both are told, each with the entry for their calendar. */
export async function oweMoved(
  tx: Transaction,
  { id, startsAt }: ConsultationRecord,
  by: ConsultationSide,
): Promise<void> {
  await forgetProposed(tx, id);
  const parameters = { by, from: startsAt.epochMilliseconds };
  await oweMail(tx, { kind: 'consultation.moved.patient', subjectId: id, parameters });
  await oweMail(tx, { kind: 'consultation.moved.practitioner', subjectId: id, parameters });
}

/** The time of before stands: whoever has not heard it yet is told. */
export async function oweStands(
  tx: Transaction,
  { id, startsAt }: ConsultationRecord,
  { to, why }: { readonly to: ConsultationSide; readonly why: WhyItStands },
): Promise<void> {
  await forgetProposed(tx, id);
  const parameters = { why, at: startsAt.epochMilliseconds };
  await oweMail(tx, { kind: `consultation.stands.${to.toLowerCase()}`, subjectId: id, parameters });
}

export function otherSide(side: ConsultationSide): ConsultationSide {
  return side === 'PATIENT' ? 'PRACTITIONER' : 'PATIENT';
}

/** Some of the times that the patient proposed are gone, the others wait on: told once, as it is when the letter leaves. */
export async function oweSomeGone(tx: Transaction, id: string, reason: DayOffReason): Promise<void> {
  await forgetMail(tx, SOME_GONE, id);
  await oweMail(tx, { kind: SOME_GONE, subjectId: id, parameters: { reason } });
}

async function forgetProposed(tx: Transaction, id: string): Promise<void> {
  for (const kind of [...PROPOSED, SOME_GONE]) await forgetMail(tx, kind, id);
}
