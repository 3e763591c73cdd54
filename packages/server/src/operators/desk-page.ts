import { isRealDay } from '../platform/graphql/days-in-cursors.js';
import { Problems } from '../platform/graphql/errors.js';
import { readPageArguments, type PageInfo } from '../platform/graphql/pagination.js';

/** A place in a list that is sorted by an instant or a day, and then by a key. */
export type Position = readonly [sortedBy: string, key: string];

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * `first` and `after`, as a list of the desk takes them. A cursor that was made up is a problem of the input. `isKey` knows
 * the keys of a list that has others than ids.
 */
export function readDeskPage(
  page: { readonly first: number; readonly after: string | null },
  isKey = (key: string) => UUID.test(key),
): { readonly size: number; readonly after: Position | null } {
  const problems = new Problems();
  const { size, cursor } = readPageArguments(page, problems);
  const after = cursor === null ? null : readCursor(cursor, isKey);
  if (cursor !== null && after === null) problems.add(['after'], 'after is not a cursor of this list.');
  problems.throwIfAny();
  return { size, after };
}

/** A page out of rows of which one more than its size was asked for. */
export function deskPage<Row, Node>(
  rows: readonly Row[],
  { size, after }: { readonly size: number; readonly after: Position | null },
  { positionOf, nodeOf }: { readonly positionOf: (row: Row) => Position; readonly nodeOf: (row: Row) => Node },
): { readonly nodes: Node[]; readonly pageInfo: PageInfo } {
  const shown = rows.slice(0, size);
  const cursors = shown.map((row) => Buffer.from(JSON.stringify(positionOf(row)), 'utf8').toString('base64url'));
  return {
    nodes: shown.map(nodeOf),
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

const DAY_OR_INSTANT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?Z)?$/;

function readCursor(cursor: string, isKey: (key: string) => boolean): Position | null {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    if (!Array.isArray(parts) || parts.length !== 2) return null;
    const [sortedBy, key] = parts as unknown[];
    if (typeof sortedBy !== 'string' || typeof key !== 'string') return null;
    return DAY_OR_INSTANT.test(sortedBy) && isRealDay(sortedBy) && isKey(key) ? [sortedBy, key] : null;
  } catch {
    return null;
  }
}
