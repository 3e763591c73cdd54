import { SignInNeeded } from '../../accounts/account.results.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { NotFound } from '../../platform/graphql/user-errors.js';
import { controlsListing } from '../listing-control.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** Whoever a listing answers to, and which one. */
export interface Keeper {
  readonly actor: AccountHolder;
  readonly practitionerId: string;
}

/** Asked once, at the door: somebody else's listing looks exactly like one that is not there. */
export async function requireKeeper(
  reader: Reader,
  actor: Actor,
  listingId: string,
): Promise<Keeper | SignInNeeded | NotFound> {
  if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
  const practitionerId = keyOf('Listing', listingId);
  const isTheirs = practitionerId !== null && (await controlsListing(reader, actor.accountId, practitionerId));
  return isTheirs ? { actor, practitionerId } : new NotFound('We could not find that listing.');
}

/** What everybody sees changes with the second factor only: whoever reads the mail alone must not change it. */
export function mayChangeWhatIsSeen({ secondFactorPassed }: Pick<AccountHolder, 'secondFactorPassed'>): boolean {
  return secondFactorPassed;
}

export function isKeeper(answer: Keeper | { readonly __typename: string }): answer is Keeper {
  return 'practitionerId' in answer;
}
