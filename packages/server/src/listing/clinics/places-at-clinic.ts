import type { Transaction } from '../../platform/unit-of-work.js';
import type { ListingDocument, PlaceInDocument } from '../document/listing-document.js';
import { emptyDocument } from '../document/listing-document.js';
import { documentOf } from '../document/listing-document.repository.js';
import { offersNothing } from '../document/may-publish.js';
import type { ListingService } from '../listing.service.js';
import { addVersion, findStoredDraft, keepWhatWasFound, saveDraft } from '../workspace/draft.repository.js';

/** What becomes of a listing's places at one clinic. */
export interface PlacesAtClinic {
  readonly clinicId: string;
  /** Where its practitioner works there from now on. */
  readonly places: readonly PlaceInDocument[];
  /** Places of the clinic's, by their ids, that go on as these, which are the practitioner's own. */
  readonly instead: ReadonlyMap<string, PlaceInDocument>;
}

/**
 * Changes a listing's places at a clinic, in what everybody sees and in the draft, and nothing else of it. Care at a place
 * that was left is published no more; the draft keeps it with its prices, without a place, so that nothing that was written
 * is lost. A listing that offers nothing then is out of sight until its keeper has mended it. Answers whether it is, by
 * this.
 */
export async function changePlacesAtClinic(
  tx: Transaction,
  listings: ListingService,
  { practitionerId, accountId }: { readonly practitionerId: string; readonly accountId: string | null },
  change: PlacesAtClinic,
): Promise<boolean> {
  await tx.lock('practitioner', practitionerId);
  const seen = await documentOf(tx, practitionerId);
  const [row] = await tx.query<{ state: string; isPublished: boolean }>(
    `SELECT state, slug <> id::text AS "isPublished" FROM practitioners WHERE id = $1`,
    [practitionerId],
  );
  if (!seen || !row) throw new Error('A listing that belongs to a clinic is there.');
  await changeDraft(tx, practitionerId, row.isPublished ? seen : null, change);
  if (!row.isPublished) return false;
  const document = published(afterwards(seen, change));
  await keepWhatWasFound(tx, practitionerId);
  await listings.changePlaces(tx, practitionerId, document);
  await addVersion(tx, practitionerId, { accountId, why: 'CLINIC', document });
  return row.state === 'PUBLISHED' && offersNothing(document) && listings.pause(tx, practitionerId);
}

/** What `change` makes of a document. Care at a place that was left refers to a place that is not there. */
export function afterwards(document: ListingDocument, { clinicId, places, instead }: PlacesAtClinic): ListingDocument {
  const stays = document.places.flatMap((place) => {
    if (place.clinicId !== clinicId) return [place];
    return instead.get(place.id) ?? places.find(({ id }) => id === place.id) ?? [];
  });
  const added = places.filter(({ id }) => !stays.some((place) => place.id === id));
  return {
    ...document,
    places: [...stays, ...added],
    offerings: document.offerings.map((offering) => {
      const place = offering.locationId === null ? undefined : instead.get(offering.locationId);
      return place ? { ...offering, locationId: place.id } : offering;
    }),
  };
}

/** Without care that has lost its place. */
export function published(document: ListingDocument): ListingDocument {
  const isThere = (locationId: string | null) =>
    locationId === null || document.places.some(({ id }) => id === locationId);
  return { ...document, offerings: document.offerings.filter(({ locationId }) => isThere(locationId)) };
}

/** `seen`: what everybody sees; null: the listing was never published. */
async function changeDraft(
  tx: Transaction,
  id: string,
  seen: ListingDocument | null,
  change: PlacesAtClinic,
): Promise<void> {
  const stored = await findStoredDraft(tx, id);
  const before = stored?.document ?? seen ?? (await beginning(tx, id));
  const document = afterwards(before, change);
  // What everybody sees is no draft, unless something of it would be lost otherwise.
  if (!stored && seen && published(document).offerings.length === document.offerings.length) return;
  if (await saveDraft(tx, id, stored?.revision ?? 0, document)) return;
  // Its first draft was saved a moment ago: that one is changed.
  await changeDraft(tx, id, seen, change);
}

async function beginning(tx: Transaction, id: string): Promise<ListingDocument> {
  const document = await documentOf(tx, id);
  if (!document) throw new Error('A listing that belongs to a clinic is there.');
  return emptyDocument(document);
}
