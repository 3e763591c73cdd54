import type { ListingDocument, PlaceInDocument } from '../document/listing-document.js';
import { findLocations } from '../listing.repository.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/**
 * SQL: whether clinic `c` is kept: somebody manages it, or practitioners belong to it. Its facts are nobody's listing's to
 * change then, also while the last manager is gone.
 */
export const IS_KEPT = `(EXISTS (SELECT FROM clinic_managers m WHERE m.clinic_id = c.id)
  OR EXISTS (SELECT FROM clinic_members m WHERE m.clinic_id = c.id))`;

/**
 * A document with the places of kept clinics as their managers say they are, for a practitioner who belongs there; for
 * anybody else they are not theirs to name, also when they stand in a draft or a version of before.
 */
export async function withPlacesAsKept(
  reader: Reader,
  practitionerId: string,
  document: ListingDocument,
): Promise<ListingDocument> {
  const clinics = await findKeptClinics(
    reader,
    practitionerId,
    document.places.map(({ clinicId }) => clinicId),
  );
  if (clinics.size === 0) return document;
  const found = await openPlaces(
    reader,
    document.places.map(({ id }) => id),
  );
  const places = document.places.flatMap((place): PlaceInDocument[] => {
    const clinic = clinics.get(place.clinicId);
    if (!clinic) return [place];
    const kept = clinic.isMember ? found.find(({ id }) => id === place.id) : undefined;
    return kept ? [{ ...kept, clinicName: clinic.name }] : [];
  });
  return { ...document, places };
}

interface KeptClinic {
  readonly name: string;
  readonly isMember: boolean;
}

async function findKeptClinics(
  reader: Reader,
  practitionerId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptClinic>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.query<KeptClinic & { id: string }>(
    `SELECT c.id, c.name, EXISTS (
       SELECT FROM clinic_members m WHERE m.clinic_id = c.id AND m.practitioner_id = $1) AS "isMember"
     FROM clinics c WHERE c.id = ANY ($2::uuid[]) AND ${IS_KEPT}`,
    [practitionerId, ids],
  );
  return new Map(rows.map(({ id, ...clinic }) => [id, clinic]));
}

/** Of these, the ones that are not closed. */
export async function openPlaces(reader: Reader, ids: readonly string[]) {
  const closed = await reader.query<{ id: string }>(
    `SELECT id FROM locations WHERE id = ANY ($1::uuid[]) AND closed_at IS NOT NULL`,
    [ids],
  );
  const gone = new Set(closed.map(({ id }) => id));
  return (await findLocations(reader, ids)).filter(({ id }) => !gone.has(id));
}

/** Of the clinics a document names, those that are kept. */
export async function keptAmong(
  reader: Reader,
  { places }: Pick<ListingDocument, 'places'>,
): Promise<ReadonlySet<string>> {
  const rows = await reader.query<{ id: string }>(
    `SELECT c.id FROM clinics c WHERE c.id = ANY ($1::uuid[]) AND ${IS_KEPT}`,
    [places.map(({ clinicId }) => clinicId)],
  );
  return new Set(rows.map(({ id }) => id));
}
