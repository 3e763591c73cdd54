import type { Catalog } from '../../catalog/catalog.js';
import type { DatedKind, DatedLineRow } from '../../catalog/dated/dated-tables.js';
import type { ListingChange } from '../../listing/legality/listing-by-rules.js';
import type { ChangedListings } from './changed-listings.js';
import { DatedChangedListing, DatedChangedListings, DatedLine, DatedListingChange } from './dated.results.js';

type Words = Pick<Catalog, 'professions' | 'insurers' | 'deliveryMethods'>;

export function lineOf(kind: DatedKind, row: DatedLineRow, today: string, words: Words): DatedLine {
  return new DatedLine(kind, row, { about: aboutOf(row, words), today });
}

function aboutOf({ profession, name }: DatedLineRow, { professions }: Words): string {
  if (profession !== undefined) return professions.find(profession)?.name ?? profession;
  return name ?? 'Remote prescribing';
}

export function changedOf(day: string, found: ChangedListings, words: Words): DatedChangedListings {
  return Object.assign(new DatedChangedListings(), {
    day,
    nodes: found.listings.map(({ slug, name, changes }) =>
      Object.assign(new DatedChangedListing(), { slug, name, changes: changes.map((each) => changeOf(each, words)) }),
    ),
    total: found.total,
    isComplete: found.isComplete,
    next: found.next,
  });
}

function changeOf({ kind, about, before, after }: ListingChange, words: Words): DatedListingChange {
  const named = about && (words.deliveryMethods.find(about)?.name ?? words.insurers.find(about)?.name ?? about);
  return Object.assign(new DatedListingChange(), { kind, about: named, before: [...before], after: [...after] });
}
