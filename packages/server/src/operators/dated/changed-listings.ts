import type { DatedData } from '../../catalog/dated/dated-data.js';
import type { DatedKind, DatedLineRow } from '../../catalog/dated/dated-tables.js';
import { changesOf, type ListingChange } from '../../listing/legality/listing-by-rules.js';
import { findInsurers, findLicenses, findOfferings, findPractitioners } from '../../listing/listing.repository.js';
import { displayNameOf } from '../../listing/practitioner/practitioner-facts.js';
import { appendChanges } from '../../platform/changes.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';

type Reader = Pick<UnitOfWork, 'query'>;

/** A line of which something turns: it says whose listings to look at. */
export interface TurningLine {
  readonly kind: DatedKind;
  readonly line: DatedLineRow;
}

export interface ChangedListing {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly changes: readonly ListingChange[];
}

export interface ChangedListings {
  readonly listings: readonly ChangedListing[];
  /** From where the page began: of those that were looked at. */
  readonly total: number;
  /** False: there are more listings than are looked at in one go; the next page goes on after the last of them. */
  readonly isComplete: boolean;
  /** The id after which the next page begins; null: this was the last. */
  readonly next: string | null;
}

/** Both ends of a comparison: what holds on which day. */
export interface Compared {
  readonly was: DatedData;
  readonly is: DatedData;
  readonly on: { readonly was: string; readonly is: string };
}

const LOOKED_AT_TOGETHER = 500;
const LOOKED_AT_MOST = 5_000;

/** Which published listings say something else, worked out by the functions that answer for their pages. */
export async function findChangedListings(
  reader: Reader,
  lines: readonly TurningLine[],
  { was, is, on }: Compared,
  { size, after }: { readonly size: number; readonly after: string | null },
): Promise<ChangedListings> {
  const listings: ChangedListing[] = [];
  let [total, looked, last, next] = [0, 0, after, null as string | null];
  for (;;) {
    const ids = await findConcerned(reader, lines, last, LOOKED_AT_TOGETHER);
    for (const listing of await readListings(reader, ids)) {
      const changes = changesOf(listing, was, is, on);
      if (changes.length === 0) continue;
      total += 1;
      const { id, slug, name } = listing;
      if (listings.length < size) listings.push({ id, slug, name, changes });
      else next ??= listings.at(-1)?.id ?? null;
    }
    looked += ids.length;
    last = ids.at(-1) ?? last;
    if (ids.length < LOOKED_AT_TOGETHER) return { listings, total, isComplete: true, next };
    if (looked >= LOOKED_AT_MOST) return { listings, total, isComplete: false, next: next ?? last };
  }
}

/** Tells followers of every listing that the lines may concern; search rows are made anew by them. */
export async function tellConcerned(tx: Transaction, lines: readonly TurningLine[]): Promise<void> {
  for (let last: string | null = null; ;) {
    const ids: string[] = await findConcerned(tx, lines, last, 10_000);
    await appendChanges(
      tx,
      ids.map((id) => ({ kind: 'listing.rules-changed', subjectKind: 'practitioner', subjectId: id })),
    );
    last = ids.at(-1) ?? null;
    if (ids.length < 10_000) return;
  }
}

async function findConcerned(
  reader: Reader,
  lines: readonly TurningLine[],
  after: string | null,
  most: number,
): Promise<string[]> {
  const of = (kind: DatedKind) => lines.filter((each) => each.kind === kind).map(({ line }) => line);
  const remote = of('REMOTE_PRESCRIBING').map(({ jurisdiction }) => jurisdiction ?? null);
  const professions = of('PRESCRIBING').flatMap(({ profession }) => profession ?? []);
  const insurers = of('INSURER').flatMap(({ slug }) => slug ?? []);
  if (remote.length + professions.length + insurers.length === 0) return [];
  const rows = await reader.query<{ id: string }>(
    `SELECT p.id FROM practitioners p
     WHERE p.state = 'PUBLISHED' AND ($1::uuid IS NULL OR p.id > $1) AND (
       EXISTS (SELECT FROM offerings o WHERE o.practitioner_id = p.id AND o.location_id IS NULL
         AND ($2 OR o.remote_in && $3::text[] OR o.safety -> 'supervisedBy' ?| $4::text[]))
       OR p.professions && $4::text[]
       OR EXISTS (SELECT FROM insurer_participations i WHERE i.practitioner_id = p.id AND i.insurer = ANY ($5::text[])))
     ORDER BY p.id LIMIT $6`,
    [after, remote.includes(null), remote.filter((code) => code !== null), professions, insurers, most],
  );
  return rows.map(({ id }) => id);
}

async function readListings(reader: Reader, ids: readonly string[]) {
  const [people, offerings, licenses, insurers] = await Promise.all([
    findPractitioners(reader, ids),
    findOfferings(reader, 'practitioner_id', ids),
    findLicenses(reader, ids),
    findInsurers(reader, ids),
  ]);
  const byId = new Map(people.map((row) => [row.id, row]));
  const [offered, held, named] = [grouped(offerings), grouped(licenses), grouped(insurers)];
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    return [
      {
        ...{ id, slug: row.slug, professions: row.professions },
        name: displayNameOf(row.givenName, row.familyName, row.postnominals),
        offerings: offered.get(id) ?? [],
        licenses: held.get(id) ?? [],
        insurers: named.get(id) ?? [],
      },
    ];
  });
}

function grouped<Row extends { readonly practitionerId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.practitionerId);
    if (group) group.push(row);
    else groups.set(row.practitionerId, [row]);
  }
  return groups;
}
