import { SignInNeeded } from '../../accounts/account.results.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { NotFound } from '../../platform/graphql/user-errors.js';
import { mayKeep } from './keeper.policy.js';
import { controllerOf } from './listing-control.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** Whoever a listing answers to, and which one. */
export interface Keeper {
  readonly actor: AccountHolder;
  readonly practitionerId: string;
  /** What everybody sees changes with both only: whoever reads the mail alone must not change it. */
  readonly hasShownBothSteps: boolean;
}

/**
 * Whether somebody keeps this listing, its hours and what goes with them. The one place where it is decided: whatever only a
 * keeper may is asked here, at the door and again under the lock.
 */
export async function mayKeepListing(
  reader: Reader,
  actor: Actor,
  practitionerId: string,
): Promise<'YES' | 'SECOND_FACTOR' | 'NOT_THERE'> {
  if (actor.kind !== 'ACCOUNT') return 'NOT_THERE';
  return mayKeep(actor, await controllerOf(reader, practitionerId));
}

/** Asked once, at the door: somebody else's listing looks exactly like one that is not there. */
export async function requireKeeper(
  reader: Reader,
  actor: Actor,
  listingId: string,
): Promise<Keeper | SignInNeeded | NotFound> {
  if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
  const practitionerId = keyOf('Listing', listingId);
  const may = practitionerId === null ? 'NOT_THERE' : await mayKeepListing(reader, actor, practitionerId);
  if (practitionerId === null || may === 'NOT_THERE') return new NotFound('We could not find that listing.');
  return { actor, practitionerId, hasShownBothSteps: may === 'YES' };
}

export function isKeeper(answer: Keeper | { readonly __typename: string }): answer is Keeper {
  return 'practitionerId' in answer;
}
