import { SecondFactorNeeded, SignInNeeded } from '../accounts/account.results.js';
import { mayKeepListing } from '../listing/keeper/keeper.js';
import type { AccountHolder, Actor } from '../platform/actor.js';
import { keyOf } from '../platform/graphql/global-id.js';
import { NotFound } from '../platform/graphql/user-errors.js';
import { mayManage } from './clinic.policy.js';
import { findMember, managersOf, type Member, type Reader } from './clinic.repository.js';

export type Refused = SignInNeeded | SecondFactorNeeded | NotFound;

export interface Manager {
  readonly actor: AccountHolder;
  readonly clinicId: string;
}

export interface MemberAtDoor {
  readonly actor: AccountHolder;
  readonly member: Member;
}

/** Asked once, at the door: somebody else's clinic looks exactly like one that is not there. */
export async function requireManager(
  reader: Reader,
  actor: Actor,
  clinicId: string | null,
): Promise<Manager | Refused> {
  if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
  const may = clinicId === null ? 'NOT_THERE' : mayManage(actor, await managersOf(reader, clinicId));
  if (clinicId === null || may === 'NOT_THERE') return new NotFound('We could not find that clinic.');
  return may === 'YES' ? { actor, clinicId } : new SecondFactorNeeded();
}

/** The same for whoever keeps a listing that belongs to a clinic. */
export async function requireOwnMembership(
  reader: Reader,
  actor: Actor,
  memberKey: string,
): Promise<MemberAtDoor | Refused> {
  if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
  const id = keyOf('ClinicMember', memberKey);
  const member = id === null ? null : await findMember(reader, id);
  const may = member ? await mayKeepListing(reader, actor, member.practitionerId) : 'NOT_THERE';
  if (!member || may === 'NOT_THERE') return new NotFound('We could not find that clinic.');
  return may === 'YES' ? { actor, member } : new SecondFactorNeeded();
}

export function isRefused(answer: object): answer is Refused {
  return answer instanceof SignInNeeded || answer instanceof SecondFactorNeeded || answer instanceof NotFound;
}
