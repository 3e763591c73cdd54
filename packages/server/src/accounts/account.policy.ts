import type { Temporal } from 'temporal-polyfill';
import type { AccountHolder, Actor, Role } from '../platform/actor.js';

/** What an account may be now, of what it was granted. Whoever is suspended still asks for care, and for nothing else. */
export function rolesInEffect(held: readonly Role[], isSuspended: boolean): readonly Role[] {
  return isSuspended ? held.filter((role) => role === 'PATIENT') : held;
}

/** Said to whoever begins something that a suspended account may not. */
export const SUSPENDED = 'Your account is suspended. Your account page says why, and what you can do.';

/** Whether a practitioner may see any patient's request: signed in, with a second factor shown in this session. */
export function mayReadPatients(actor: Actor): boolean {
  return actor.kind === 'ACCOUNT' && actor.roles.includes('PRACTITIONER') && actor.secondFactorPassed;
}

/** Whether somebody acts for the directory: never without a second factor. */
export function mayActAsOperator(actor: Actor): actor is AccountHolder {
  return actor.kind === 'ACCOUNT' && actor.roles.includes('OPERATOR') && actor.secondFactorPassed;
}

/** Roles that see what patients wrote, or change what everybody sees. */
export function needsSecondFactor({ roles }: Pick<AccountHolder, 'roles'>): boolean {
  return roles.some((role) => role === 'PRACTITIONER' || role === 'CLINIC_MANAGER' || role === 'OPERATOR');
}

/** Whether the second step of signing in comes next: the roles ask for it, or the account has one to show. */
export function secondStepIsNext(
  holder: Pick<AccountHolder, 'roles' | 'hasSecondFactor' | 'secondFactorPassed'>,
): boolean {
  return !holder.secondFactorPassed && (holder.hasSecondFactor || needsSecondFactor(holder));
}

/** What stands between somebody and a change of how they sign in; null: nothing. */
export function obstacleToChange(actor: AccountHolder, now: Temporal.Instant): 'NOT_FRESH' | 'SECOND_FACTOR' | null {
  if (actor.freshUntil.epochMilliseconds <= now.epochMilliseconds) return 'NOT_FRESH';
  // Whoever reads the mail alone must not take the second factor away.
  return actor.hasSecondFactor && !actor.secondFactorPassed ? 'SECOND_FACTOR' : null;
}

/**
 * What stands between somebody and a file of everything we keep of them; null: nothing. Whoever has patients' requests
 * shows both steps, as for reading them.
 */
export function obstacleToTakingData(
  actor: AccountHolder,
  now: Temporal.Instant,
): 'NOT_FRESH' | 'SECOND_FACTOR' | null {
  return obstacleToChange(actor, now) ?? (secondStepIsNext(actor) ? 'SECOND_FACTOR' : null);
}
