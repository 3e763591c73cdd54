/** Whoever helps. */
export type Helper = 'SCHEDULER' | 'COLLEAGUE';

/** What a practitioner lets somebody do for them. Instants are milliseconds, as everywhere in the model. */
export interface Share {
  readonly helper: Helper;
  /** Of a scheduler the end of a date; of a colleague that of the absence it is for. */
  readonly endsAt: number;
  /** Until when it can be taken. */
  readonly offeredUntil: number;
  isTaken: boolean;
  hasEnded: boolean;
}

export function isInForce({ isTaken, hasEnded, endsAt }: Share, now: number): boolean {
  return isTaken && !hasEnded && now < endsAt;
}
