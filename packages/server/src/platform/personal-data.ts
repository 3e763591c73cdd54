import type { PersonalDataName } from '@clearing/shared/personal-data';
import type { AccountHolder, Role } from './actor.js';

/** One thing we keep of somebody. Dates are told as instants, absent things as null. */
export type PersonalRecord = Readonly<Record<string, unknown>>;

/** What one capability keeps of people with an account: its part of what they take along. */
export interface PersonalDataPart {
  readonly name: PersonalDataName;
  /** Whom there is anything to tell: null: everybody. */
  readonly role: Role | null;
  /** What other people wrote to them is closed with their account, when that is suspended. */
  readonly isOfOthers?: boolean;
  /** The tables it tells everything personal of. */
  readonly tables: readonly string[];
  /** Of the file for a spreadsheet, in order. */
  readonly columns: readonly string[];
  /** A few at a time: nobody's whole past is in memory at once. */
  read(holder: AccountHolder): AsyncIterable<PersonalRecord>;
  /** A record as lines of a spreadsheet; its own fields, when not given. */
  linesOf?(record: PersonalRecord): readonly PersonalRecord[];
}

/** Parts that hold something for whoever asks. */
export function partsFor(
  parts: readonly PersonalDataPart[],
  { roles, isSuspended }: Pick<AccountHolder, 'roles' | 'isSuspended'>,
): readonly PersonalDataPart[] {
  return parts.filter(
    ({ role, isOfOthers }) => role === null || roles.includes(role) || (isSuspended && isOfOthers !== true),
  );
}

/** Each leaf of a document as where it stands and what it says: "licenses 1 number", "H8812". */
export function leavesOf(document: unknown, where = ''): readonly (readonly [string, unknown])[] {
  const isList = Array.isArray(document);
  if (!isThing(document) && !(isList && document.some((each) => isThing(each)))) return [[where, document]];
  return Object.entries(document as object).flatMap(([name, each]) =>
    leavesOf(each, `${where} ${isList ? Number(name) + 1 : name}`.trim()),
  );
}

/** Something with parts that have names. */
export function isThing(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
