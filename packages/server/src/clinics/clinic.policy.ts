import type { Actor } from '../platform/actor.js';

/**
 * Whether somebody manages a clinic: an account that came to, and nobody else. What everybody sees changes with both steps
 * of signing in only, and so does reading what members share. For anybody else there is no clinic to manage, and for
 * whoever is suspended neither, as long as they are.
 */
export function mayManage(actor: Actor, managerIds: readonly string[]): 'YES' | 'SECOND_FACTOR' | 'NOT_THERE' {
  if (actor.kind !== 'ACCOUNT' || actor.isSuspended || !managerIds.includes(actor.accountId)) return 'NOT_THERE';
  return actor.secondFactorPassed ? 'YES' : 'SECOND_FACTOR';
}

export interface ClinicToTakeUp {
  /** Whether the listing of whoever asks says that they work there. */
  readonly worksThere: boolean;
  /** Whether that listing belongs to it. */
  readonly isMember: boolean;
  /** Somebody whose suspension another operator confirmed manages nothing. */
  readonly hasManager: boolean;
  /** Whether anybody else works there or belongs to it. */
  readonly hasOthers: boolean;
}

/**
 * Whether whoever keeps a listing may begin to manage a clinic that nobody manages: the one their own listing brought, where
 * nobody else works; or one they belong to, whose last manager is gone. Naming a clinic is never enough.
 */
export function mayTakeUp({ worksThere, isMember, hasManager, hasOthers }: ClinicToTakeUp): boolean {
  if (hasManager) return false;
  return isMember || (worksThere && !hasOthers);
}
