import type { Actor } from '../../platform/actor.js';

/**
 * Whether somebody keeps a listing and everything that goes with it: the account that controls it, and nobody else.
 * SECOND_FACTOR: theirs, though only one step of signing in was shown, which is enough to work on a draft; what everybody
 * sees, and the hours, beside which stands who comes when, take both. For anybody else there is nothing to keep, and
 * for whoever is suspended neither, as long as they are.
 */
export function mayKeep(actor: Actor, controllerId: string | null): 'YES' | 'SECOND_FACTOR' | 'NOT_THERE' {
  if (actor.kind !== 'ACCOUNT' || actor.isSuspended || controllerId === null || actor.accountId !== controllerId)
    return 'NOT_THERE';
  return actor.secondFactorPassed ? 'YES' : 'SECOND_FACTOR';
}
