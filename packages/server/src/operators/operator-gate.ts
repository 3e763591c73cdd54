import { mayActAsOperator } from '../accounts/account.policy.js';
import type { AccountHolder, Actor } from '../platform/actor.js';
import { NotFound } from '../platform/graphql/user-errors.js';

/** Does it for an operator. To everybody else there is nothing there. */
export async function forOperator<Result>(
  actor: Actor,
  work: (operator: AccountHolder) => Promise<Result>,
): Promise<Result | NotFound> {
  return mayActAsOperator(actor) ? work(actor) : new NotFound();
}
