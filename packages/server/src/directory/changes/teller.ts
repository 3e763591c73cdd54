import { randomBytes } from 'node:crypto';
import type { ChangeFollower } from '../../platform/changes.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { practitionersTouchedBy } from '../rows/touched-practitioners.js';
import { changeSince, type PractitionerChangeKind, type PublicFacts, type Told } from './change-kind.js';
import { publicFactsOf, type FactSources } from './public-facts.js';

/** Each reading stays a few hundred milliseconds long. */
export const TOLD_AT_ONCE = 500;

/** A change, the moment it is told. */
export interface JustTold {
  readonly practitionerId: string;
  readonly kind: PractitionerChangeKind;
  /** Whether what was checked is another thing than last time, whatever else is. */
  readonly areChecksOther: boolean;
}

/** Whoever passes on what is told, each change as it happens: in the transaction that tells it. */
export type HearsOfChanges = (tx: Transaction, told: readonly JustTold[]) => Promise<void>;

interface Telling {
  readonly id: string;
  readonly kind: PractitionerChangeKind;
  readonly before: Told | null;
  readonly now: PublicFacts | null;
}

/** Writes the feed of changes. One in each process. */
export class Teller {
  #name = newName();
  #last = { position: 0, server: '' };

  constructor(
    private readonly sources: FactSources,
    private readonly hearsOfChanges: HearsOfChanges,
  ) {}

  /** Looks at everybody a change may have touched. */
  follower(): ChangeFollower {
    return {
      name: 'directory.practitioner-changes',
      batchSize: 500,
      follow: async (tx, changes) => {
        const touched = await practitionersTouchedBy(tx, changes);
        for (const part of partsOf(touched)) await this.tell(tx, part);
      },
    };
  }

  /**
   * Tells what everybody may see of these, where it is another thing than last time. Whoever tells holds the feed until it
   * is committed, and reads what is told only then. So positions are given out in the order in which they can be seen: who
   * has read one has read, or can read, everything before it. What rules allow is told as they stand by now, for whoever edited
   * one may have done so in another process and nobody says it twice; and not before every process answers by them, for whoever is
   * told reads at once what is kept until the next time.
   */
  async tell(tx: Transaction, ids: readonly string[]): Promise<void> {
    await this.sources.catalog.refreshIfChanged(tx);
    await this.sources.catalog.isReadByAll();
    await holdFeed(tx);
    const others = await this.#tellOf(tx, ids);
    // A listing names those of its care team who can be seen, by name: nothing else says that it names another now, or otherwise.
    const colleagues = await colleaguesOf(tx, others, ids);
    for (const part of partsOf(colleagues)) await this.#tellOf(tx, part);
  }

  /** Answers who of them came or went, or says something else. */
  async #tellOf(tx: Transaction, ids: readonly string[]): Promise<string[]> {
    const now = await publicFactsOf(tx, ids, this.sources);
    const before = await toldOf(tx, ids);
    const there = await whoIsThere(tx, ids);
    const telling = ids.flatMap((id): Telling[] => {
      const facts = now.get(id) ?? null;
      const told = before.get(id) ?? null;
      const kind = changeSince(told, facts, there.has(id));
      return kind === null ? [] : [{ id, kind, before: told, now: facts }];
    });
    if (telling.length > 0) {
      await this.#begin(tx);
      await write(tx, telling);
      await this.hearsOfChanges(
        tx,
        telling.map(({ id: practitionerId, kind, before: was, now: is }) => ({
          ...{ practitionerId, kind },
          areChecksOther: was !== null && is !== null && was.checks !== is.checks,
        })),
      );
    }
    await tx.query(
      `UPDATE practitioner_changes SET again_on = day.day
       FROM unnest($1::uuid[], $2::date[]) AS day(id, day)
       WHERE practitioner_id = day.id AND again_on IS DISTINCT FROM day.day`,
      [ids, ids.map((id) => now.get(id)?.againOn ?? null)],
    );
    return telling.filter(({ kind }) => kind !== 'VERIFICATION_CHANGED').map(({ id }) => id);
  }

  /**
   * From which position on this process tells, once. A database that came back as it was earlier gives positions again that
   * its readers know as something else: by the process that tells them they are told apart. A process
   * that goes on with another server, or another copy, is somebody else there, however little it had told before.
   */
  async #begin(tx: Transaction): Promise<void> {
    const [feed] = await tx.query<{ position: number; server: string }>(
      `SELECT last_position AS position, concat_ws(' ', pg_postmaster_start_time(), d.oid) AS server
       FROM practitioner_feed, pg_database d WHERE d.datname = current_database()`,
    );
    if (!feed) throw new Error('The feed of changes has lost its row.');
    const { position, server } = feed;
    if (position < this.#last.position || server !== this.#last.server) this.#name = newName();
    this.#last = { position, server };
    await tx.query(
      `INSERT INTO practitioner_feed_beginnings (id, after_position) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING`,
      [this.#name, position],
    );
  }
}

function partsOf(ids: readonly string[]): string[][] {
  const starts = Array.from({ length: Math.ceil(ids.length / TOLD_AT_ONCE) }, (_, part) => part * TOLD_AT_ONCE);
  return starts.map((from) => ids.slice(from, from + TOLD_AT_ONCE));
}

/** Until the transaction ends, nobody else tells anything. */
export async function holdFeed(tx: Transaction): Promise<void> {
  await tx.query(`SELECT FROM practitioner_feed FOR UPDATE`);
}

function newName(): string {
  return randomBytes(6).toString('base64url');
}

async function toldOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, Told>> {
  const rows = await tx.query<Told & { id: string }>(
    `SELECT practitioner_id AS id, kind, facts, checks FROM practitioner_changes WHERE practitioner_id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whose care team they are in, besides those. */
async function colleaguesOf(tx: Transaction, ids: readonly string[], besides: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT practitioner_id AS id FROM care_team_members
     WHERE member_id = ANY ($1::uuid[]) AND practitioner_id <> ALL ($2::uuid[])`,
    [ids, besides],
  );
  return rows.map(({ id }) => id);
}

/** A name that stays for the patients of somebody who left is nobody. */
async function whoIsThere(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM practitioners WHERE id = ANY ($1::uuid[]) AND left_at IS NULL`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

async function write(tx: Transaction, telling: readonly Telling[]): Promise<void> {
  await tx.query(
    `WITH feed AS (
       UPDATE practitioner_feed SET last_position = last_position + cardinality($1::uuid[]) RETURNING last_position
     )
     INSERT INTO practitioner_changes (practitioner_id, position, kind, at, facts, checks)
     SELECT told.id, feed.last_position - cardinality($1::uuid[]) + told.place, told.kind, $5, told.facts, told.checks
     FROM feed, unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS told(id, kind, facts, checks, place)
     ON CONFLICT (practitioner_id) DO UPDATE SET position = excluded.position, kind = excluded.kind, at = excluded.at,
       facts = excluded.facts, checks = excluded.checks`,
    [
      telling.map(({ id }) => id),
      telling.map(({ kind }) => kind),
      telling.map(({ now }) => now?.facts ?? null),
      telling.map(({ now }) => now?.checks ?? null),
      tx.clock.now().toString(),
    ],
  );
}
