import { Temporal } from 'temporal-polyfill';
import type { ConsultationState } from '../states/consultation-states.js';

/** How long before its start the way into a talk by video is shown to the patient. */
export const JOIN_MINUTES_BEFORE = 30;

export interface JoinWindow {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
}

interface Talk {
  readonly state: ConsultationState;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
}

/** From half an hour before a talk until its end: an address that stands nowhere before cannot be passed on by mistake. */
export function joinWindow({ startsAt, endsAt }: Pick<Talk, 'startsAt' | 'endsAt'>): JoinWindow {
  return { from: startsAt.subtract({ minutes: JOIN_MINUTES_BEFORE }), until: endsAt };
}

/** Half-open, like every range: not at the end any more. */
export function mayJoin(talk: Talk, now: Temporal.Instant): boolean {
  const { from, until } = joinWindow(talk);
  const hasOpened = Temporal.Instant.compare(from, now) <= 0;
  return talk.state === 'CONFIRMED' && hasOpened && Temporal.Instant.compare(now, until) < 0;
}
