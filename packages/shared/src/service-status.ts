/** OK: as it should be. LATE: it works, and behind its time. FAILING: it does not. */
export type StatusState = 'OK' | 'LATE' | 'FAILING';

/** What is looked at, as the page about status names it, in its order. */
export const statusParts = [
  'API',
  'DATABASE',
  'WORKER',
  'MAIL',
  'WEBHOOKS',
  'OPEN_DATA',
  'SANDBOX',
  'ZONE_DATA',
] as const;
export type StatusPartName = (typeof statusParts)[number];

export interface PartStatus {
  readonly part: StatusPartName;
  readonly state: StatusState;
  /** Its last sign of life, as an instant; null: it has none, or none yet. */
  readonly lastAt: string | null;
}

/** In how many minutes of a day, in UTC, the public door answered, of those in which that was measured. */
export interface AnsweredDay {
  readonly day: string;
  readonly answered: number;
  readonly of: number;
}

/** How the service is, as its processes found out a moment ago. The same for everybody. */
export interface ServiceStatus {
  /** FAILING: the API or the database does not answer. LATE: something else is not as it should be. */
  readonly state: StatusState;
  readonly checkedAt: string;
  readonly parts: readonly PartStatus[];
  /** The oldest first; from when on it was measured, 90 days at most. Null: the database does not say. */
  readonly days: readonly AnsweredDay[] | null;
}
