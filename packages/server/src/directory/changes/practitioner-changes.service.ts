import type { Cipher } from '../../platform/cipher.js';
import { ExpiredCursorError, Problems } from '../../platform/graphql/errors.js';
import { readPageArguments, type PageArguments } from '../../platform/graphql/pagination.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { readChangeCursor, writeChangeCursor, type ReadSoFar } from './change-cursor.js';
import type { PractitionerChangeKind } from './change-kind.js';
import { PractitionerChange, PractitionerChangeConnection } from './practitioner-changes.results.js';

interface FeedRow {
  readonly lastPosition: number;
  readonly lastTeller: string;
  readonly droppedThrough: number;
  /** Who tells here what the cursor stands at; that of the cursor itself, unless the database came back from a copy. */
  readonly tellerHere: string;
  /** Null in the only row of a page with nothing on it. */
  readonly key: string | null;
  readonly teller: string;
  readonly position: number;
  readonly kind: PractitionerChangeKind;
  readonly at: Date;
}

/** Reads the feed of changes. Nothing is kept of its readers: how far one is stands in the cursor alone. */
export class PractitionerChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Cipher,
  ) {}

  async since(page: PageArguments): Promise<PractitionerChangeConnection> {
    const problems = new Problems();
    const { size, direction, cursor } = readPageArguments(page, problems);
    const isForward = direction === 'FORWARD';
    const from = cursor === null ? null : readChangeCursor(this.cipher, cursor);
    if (cursor !== null && from === null) {
      problems.add([isForward ? 'after' : 'before'], 'This is not a cursor of the feed of changes.');
    }
    problems.throwIfAny();

    const rows = await this.#read(isForward ? AFTER : BEFORE, from?.position ?? null, size + 1);
    const [feed] = rows;
    if (!feed) throw new Error('The feed of changes has lost its row.');
    if (from !== null && isExpired(from, feed)) {
      throw new ExpiredCursorError('This cursor is too old. Ask without one and start again from a full read.');
    }
    const floor = from?.floor ?? feed.droppedThrough;
    const changes = rows.flatMap((row) => this.#changeOf(row, floor));
    const hasMore = changes.length > size;
    const shown = changes.slice(0, size);
    return new PractitionerChangeConnection(
      isForward ? shown : shown.reverse(),
      isForward
        ? { hasNextPage: hasMore, hasPreviousPage: from !== null }
        : { hasNextPage: from !== null, hasPreviousPage: hasMore },
      this.#cursorAt(feed.lastPosition, feed.lastTeller, floor),
    );
  }

  /** The last change of each of these practitioners, in their order; null for whom nothing is told of. */
  async lastOf(practitionerIds: readonly string[]): Promise<(PractitionerChange | null)[]> {
    const rows = await this.unitOfWork.query<FeedRow>(
      `SELECT f.dropped_through AS "droppedThrough", c.practitioner_id AS key, c.position,
         ${tellerOf('c.position')} AS teller, c.kind, c.at
       FROM practitioner_feed f, practitioner_changes c WHERE c.practitioner_id = ANY ($1::uuid[])`,
      [practitionerIds],
    );
    const found = new Map(
      rows.flatMap((row) => this.#changeOf(row, row.droppedThrough)).map((each) => [each.key, each]),
    );
    return practitionerIds.map((id) => found.get(id) ?? null);
  }

  #changeOf({ key, kind, at, position, teller }: FeedRow, floor: number): PractitionerChange[] {
    if (key === null) return [];
    return [new PractitionerChange({ key, kind, at, cursor: this.#cursorAt(position, teller, floor) })];
  }

  #cursorAt(position: number, teller: string, floor: number): string {
    return writeChangeCursor(this.cipher, { teller, position, floor });
  }

  /** One statement, and so one moment: somebody who moves on in the feed meanwhile is met once. */
  #read({ beyond, order }: Direction, position: number | null, most: number): Promise<FeedRow[]> {
    return this.unitOfWork.query<FeedRow>(
      `SELECT f.last_position AS "lastPosition", f.dropped_through AS "droppedThrough",
         ${tellerOf('f.last_position')} AS "lastTeller", ${tellerOf('$1::bigint')} AS "tellerHere",
         c.practitioner_id AS key, c.position, ${tellerOf('c.position')} AS teller, c.kind, c.at
       FROM practitioner_feed f LEFT JOIN LATERAL (
         SELECT * FROM practitioner_changes WHERE $1::bigint IS NULL OR position ${beyond} $1::bigint
         ORDER BY position ${order} LIMIT $2
       ) c ON true
       ORDER BY c.position ${order}`,
      [position, most],
    );
  }
}

interface Direction {
  readonly beyond: '>' | '<';
  readonly order: 'ASC' | 'DESC';
}
const AFTER: Direction = { beyond: '>', order: 'ASC' };
const BEFORE: Direction = { beyond: '<', order: 'DESC' };

/** Which process told a position; nothing before the first. */
function tellerOf(position: string): string {
  return `coalesce((SELECT b.id FROM practitioner_feed_beginnings b WHERE b.after_position < ${position}
    ORDER BY b.after_position DESC LIMIT 1), '')`;
}

function isExpired({ teller, position, floor }: ReadSoFar, feed: FeedRow): boolean {
  if (position > feed.lastPosition || teller !== feed.tellerHere) return true;
  return Math.max(position, floor) < feed.droppedThrough;
}
