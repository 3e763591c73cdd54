import { pageSizes } from '@clearing/shared/api-limits';
import { Field, ObjectType } from 'type-graphql';
import type { Problems } from './errors.js';

@ObjectType({ description: 'Where a page is in its list, as in the Relay connection specification.' })
export class PageInfo {
  @Field({ description: 'Whether there is a page after this one.' })
  hasNextPage: boolean;

  @Field({ description: 'Whether there is a page before this one.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "The first edge's cursor; null when the page is empty." })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: "The last edge's cursor; null when the page is empty." })
  endCursor: string | null;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** How many rows, in which direction, from which cursor. */
export interface PageRequest {
  readonly size: number;
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly cursor: string | null;
}

export const DEFAULT_PAGE_SIZE = pageSizes.whenNotSaid;

/** Reads Relay's four arguments. Exactly one of first and last; each cursor only with its own direction. */
export function readPageArguments(page: PageArguments, problems: Problems): PageRequest {
  const { first, last, after, before } = page;
  if (first != null && last != null) problems.add(['last'], 'Give either first or last, not both.');
  if (first == null && last == null) problems.add(['first'], 'Say how many with first or last: 1 to 50.');
  for (const [name, size] of [['first', first] as const, ['last', last] as const]) {
    if (size != null && (size < 1 || size > pageSizes.largest)) {
      problems.add([name], `${name} must be between 1 and ${pageSizes.largest}.`);
    }
  }
  if (after != null && first == null) problems.add(['after'], 'after goes with first.');
  if (before != null && last == null) problems.add(['before'], 'before goes with last.');
  return first != null
    ? { size: first, direction: 'FORWARD', cursor: after ?? null }
    : { size: last ?? DEFAULT_PAGE_SIZE, direction: 'BACKWARD', cursor: before ?? null };
}
