import type { Actor } from '../../platform/actor.js';

/**
 * Who keeps the hours of a listing: the account that controls it, signed in with both steps, since its hours stand beside
 * who comes when. For anybody else there is nothing to keep.
 */
export function mayKeepHours(actor: Actor, controllerId: string | null): 'YES' | 'SECOND_FACTOR' | 'NOT_THERE' {
  if (actor.kind !== 'ACCOUNT' || controllerId === null || actor.accountId !== controllerId) return 'NOT_THERE';
  return actor.secondFactorPassed ? 'YES' : 'SECOND_FACTOR';
}
