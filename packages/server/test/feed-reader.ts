import { expect } from 'vitest';
import type { GraphqlAnswer, GraphqlClient } from './graphql-client.js';

export interface ChangeRead {
  readonly cursor: string;
  readonly kind: string;
  readonly practitionerId: string;
  readonly practitioner: { readonly headline: string | null } | null;
}

export interface ChangesRead {
  readonly practitionersChangedSince: {
    readonly nodes: readonly ChangeRead[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly latestCursor: string;
  } | null;
}

const CHANGES = `query ($after: String, $first: Int = 50) {
  practitionersChangedSince(after: $after, first: $first) {
    nodes { cursor kind practitionerId practitioner { headline } } pageInfo { hasNextPage endCursor } latestCursor
  }
}`;

export function askForChanges(
  door: GraphqlClient,
  after: string | null = null,
  first = 50,
): Promise<GraphqlAnswer<ChangesRead>> {
  return door.send<ChangesRead>(CHANGES, { after, first });
}

/** A partner who keeps a copy of the directory, and knows nothing but what the feed told. */
export class FeedReader {
  /** What is kept of each listing that can be seen, by the practitioner's id. */
  readonly copy = new Map<string, string | null>();
  readonly told: ChangeRead[] = [];

  constructor(
    private readonly door: GraphqlClient,
    readonly pageSize = 50,
    public cursor: string | null = null,
  ) {}

  /** Reads on until there is nothing more, and answers what was new: each kind in its order. */
  async readOn(): Promise<string[]> {
    const before = this.told.length;
    for (let hasMore = true; hasMore;) {
      const { data, errors } = await askForChanges(this.door, this.cursor, this.pageSize);
      expect(errors).toEqual([]);
      const { nodes, pageInfo } = data.practitionersChangedSince!;
      for (const change of nodes) this.#take(change);
      this.cursor = pageInfo.endCursor ?? this.cursor;
      hasMore = pageInfo.hasNextPage;
    }
    return this.told.slice(before).map(({ kind }) => kind);
  }

  #take(change: ChangeRead): void {
    this.told.push(change);
    if (change.practitioner) this.copy.set(change.practitionerId, change.practitioner.headline);
    else this.copy.delete(change.practitionerId);
  }
}
