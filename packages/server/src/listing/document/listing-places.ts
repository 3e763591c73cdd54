import { slugOf } from '@clearing/shared/slug';
import { toDate } from '../../platform/clock.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { ClinicEntity, LocationEntity } from '../clinics/clinic.entity.js';
import { IS_KEPT } from '../clinics/kept-clinics.js';
import { hasMoved, tellOfPlaces } from '../clinics/telling-of-places.js';
import { findLocations } from '../listing.repository.js';
import { freeSlugIn, stemOf } from './free-slug.js';
import type { PlaceInDocument } from './listing-document.js';
import { PractitionerEntity } from '../practitioner/practitioner.entity.js';

/**
 * Makes the practitioner work at these places and no others. The facts of a clinic where somebody else works too are not one
 * practitioner's to change: they stay as they are, also when they add a place to it. A place that nobody works at any more
 * stays for the talks that were promised there, and is shown no longer.
 */
export async function writePlaces(
  tx: Transaction,
  practitionerId: string,
  places: readonly PlaceInDocument[],
): Promise<void> {
  const clinicIds = [...new Set(places.map(({ clinicId }) => clinicId))];
  const shared = await clinicsOfOthers(tx, practitionerId, clinicIds);
  const own = places.filter(({ clinicId }) => !shared.has(clinicId));
  const added = await placesNotThere(
    tx,
    places.filter(({ clinicId }) => shared.has(clinicId)),
  );
  for (const { clinicId, clinicName } of inOrderOfAddress(own)) {
    await writeClinic(tx, practitionerId, clinicId, clinicName);
  }
  const written = [...own, ...added];
  const moved = await movedPlaces(tx, written);
  if (written.length > 0) await tx.manager.upsert(LocationEntity, written.map(rowOf), ['id']);
  const left = await tx.query<{ id: string }>(
    `DELETE FROM practitioner_locations WHERE practitioner_id = $1 AND location_id <> ALL ($2::uuid[]) RETURNING location_id AS id`,
    [practitionerId, places.map(({ id }) => id)],
  );
  const begun = await tx.query<{ id: string }>(
    `SELECT id FROM unnest($2::uuid[]) AS l(id) WHERE NOT EXISTS (
       SELECT FROM practitioner_locations pl WHERE pl.practitioner_id = $1 AND pl.location_id = l.id)`,
    [practitionerId, places.map(({ id }) => id)],
  );
  await tx.query(
    `INSERT INTO practitioner_locations (practitioner_id, location_id, position)
     SELECT $1, id, position - 1 FROM unnest($2::uuid[]) WITH ORDINALITY AS l(id, position)
     ON CONFLICT (practitioner_id, location_id) DO UPDATE SET position = excluded.position`,
    [practitionerId, places.map(({ id }) => id)],
  );
  // A clinic shows a place while somebody works there.
  const told = new Set([...written, ...left, ...begun].map(({ id }) => id));
  await tellOfPlaces(tx, [...told], moved);
}

/** Each clinic once. The addresses of new ones are locked: two who begin the same clinics must not wait in a circle. */
function inOrderOfAddress(places: readonly PlaceInDocument[]): PlaceInDocument[] {
  const isFirst = ({ clinicId }: PlaceInDocument, at: number) =>
    places.findIndex((each) => each.clinicId === clinicId) === at;
  const addressOf = ({ clinicName }: PlaceInDocument) => stemOf(slugOf(clinicName, 'clinic'));
  return places.filter(isFirst).toSorted((one, other) => (addressOf(one) < addressOf(other) ? -1 : 1));
}

/** Those of the clinics whose facts are not one practitioner's to change: somebody else works there, or a manager keeps it. */
export async function clinicsOfOthers(
  tx: Pick<Transaction, 'query'>,
  practitionerId: string,
  clinicIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT l.clinic_id AS id FROM locations l JOIN practitioner_locations pl ON pl.location_id = l.id
     WHERE l.clinic_id = ANY ($2::uuid[]) AND pl.practitioner_id <> $1
     UNION SELECT c.id FROM clinics c WHERE c.id = ANY ($2::uuid[]) AND ${IS_KEPT}`,
    [practitionerId, clinicIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Those of them that are somewhere else than their rows say still. */
async function movedPlaces(tx: Transaction, places: readonly PlaceInDocument[]): Promise<string[]> {
  const before = await findLocations(
    tx,
    places.map(({ id }) => id),
  );
  const isMoved = (place: PlaceInDocument) => before.some((was) => was.id === place.id && hasMoved(was, place));
  return places.filter(isMoved).map(({ id }) => id);
}

async function placesNotThere(tx: Transaction, places: readonly PlaceInDocument[]): Promise<PlaceInDocument[]> {
  const rows = await tx.query<{ id: string }>(`SELECT id FROM locations WHERE id = ANY ($1::uuid[])`, [
    places.map(({ id }) => id),
  ]);
  const there = new Set(rows.map(({ id }) => id));
  return places.filter(({ id }) => !there.has(id));
}

async function writeClinic(tx: Transaction, practitionerId: string, id: string, name: string): Promise<void> {
  const updatedAt = toDate(tx.clock.now());
  const { affected } = await tx.manager.update(ClinicEntity, id, { name, updatedAt });
  if (affected === 1) return;
  const slug = await freeSlugIn(tx, 'clinics', slugOf(name, 'clinic'));
  const owner = await tx.manager.findOneByOrFail(PractitionerEntity, { id: practitionerId });
  await tx.manager.insert(ClinicEntity, { id, slug, name, about: null, updatedAt, invented: owner.invented });
}

function rowOf({ clinicName: _, accessibility, ...facts }: PlaceInDocument) {
  return { ...facts, accessibility: [...accessibility] };
}
