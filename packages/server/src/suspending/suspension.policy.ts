import type { StoredSuspension } from '../accounts/suspension/suspension.repository.js';

/** What an operator may do about a suspension. */
export type SuspensionDecision = 'CONFIRM' | 'KEEP' | 'END';

/**
 * What stands in an operator's way; null: nothing. OWN: it is about them. SECOND: another than the one who suspended
 * decides. NOT_NOW: there is nothing of the kind to decide.
 */
export function obstacleToDecision(
  operatorId: string,
  suspension: StoredSuspension,
  decision: SuspensionDecision,
): 'OWN' | 'SECOND' | 'NOT_NOW' | null {
  if (suspension.accountId === operatorId) return 'OWN';
  if (suspension.endedAt !== null) return 'NOT_NOW';
  switch (decision) {
    case 'CONFIRM':
      if (suspension.confirmedAt !== null) return 'NOT_NOW';
      return suspension.suspendedBy === operatorId ? 'SECOND' : null;
    case 'KEEP':
      if (suspension.confirmedAt === null || !waitsForAnswer(suspension)) return 'NOT_NOW';
      return suspension.suspendedBy === operatorId ? 'SECOND' : null;
    case 'END':
      // Whoever suspended takes it back while nobody else has looked; afterwards another one does.
      return suspension.suspendedBy === operatorId && suspension.confirmedAt !== null ? 'SECOND' : null;
  }
}

export function waitsForAnswer({ wordsAt, repliedAt }: Pick<StoredSuspension, 'wordsAt' | 'repliedAt'>): boolean {
  return wordsAt !== null && repliedAt === null;
}

/** Said once, and again once it was answered. */
export function mayAnswer(suspension: StoredSuspension): boolean {
  return suspension.endedAt === null && suspension.inEffectFrom !== null && !waitsForAnswer(suspension);
}
