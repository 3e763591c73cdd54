import { Problems } from '../../platform/graphql/errors.js';
import { readPageArguments, type PageArguments } from '../../platform/graphql/pagination.js';
import type { MemberRow } from '../listing.repository.js';

export interface MemberPage {
  readonly members: readonly { readonly practitionerId: string; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A page of a clinic's members, who come sorted by name. A cursor stays good when its practitioner has left. */
export function pageOfMembers(members: readonly MemberRow[], clinicKey: string, page: PageArguments): MemberPage {
  const problems = new Problems();
  const { size, direction, cursor } = readPageArguments(page, problems);
  const position = cursor === null ? null : readCursor(cursor, clinicKey);
  if (cursor !== null && position === null) {
    const argument = direction === 'FORWARD' ? 'after' : 'before';
    problems.add([argument], `${argument} is not a cursor of this list.`);
  }
  problems.throwIfAny();
  const forward = direction === 'FORWARD';
  const rest = members.filter((member) => {
    if (!position) return true;
    return forward ? compare(member, position) > 0 : compare(member, position) < 0;
  });
  const shown = forward ? rest.slice(0, size) : rest.slice(-size);
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    members: shown.map((member) => ({ practitionerId: member.practitionerId, cursor: cursorOf(member, clinicKey) })),
    hasNextPage: last !== undefined && last !== members.at(-1),
    hasPreviousPage: first !== undefined && first !== members[0],
  };
}

type Position = Pick<MemberRow, 'sortName' | 'practitionerId'>;

/** As the database sorts them: by code point, which for folded names is by letter. */
function compare(a: Position, b: Position): number {
  const [left, right] = [`${a.sortName}\u0000${a.practitionerId}`, `${b.sortName}\u0000${b.practitionerId}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function cursorOf({ sortName, practitionerId }: Position, clinicKey: string): string {
  return Buffer.from(JSON.stringify([clinicKey, sortName, practitionerId]), 'utf8').toString('base64url');
}

function readCursor(cursor: string, clinicKey: string): Position | null {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === 'string')) return null;
    const [owner = '', sortName = '', practitionerId = ''] = parts as string[];
    return owner === clinicKey ? { sortName, practitionerId } : null;
  } catch {
    return null;
  }
}
