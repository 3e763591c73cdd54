import type { Transaction } from '../../platform/unit-of-work.js';
import { toDate } from '../../platform/clock.js';
import { appendChanges } from '../../platform/changes.js';
import { withdrawChecks } from '../../verification/verification.service.js';
import { ClinicEntity, LocationEntity } from './clinic.entity.js';
import type { PlaceInDocument } from '../document/listing-document.js';
import { findLocations } from '../listing.repository.js';
import { openPlaces } from './kept-clinics.js';
import { hasMoved, isElsewhere, tellOfPlaces } from './telling-of-places.js';

type Reader = Pick<Transaction, 'query'>;

export type PlaceOfClinic = Omit<PlaceInDocument, 'clinicName'>;

/** Everything a clinic says, in one piece: what its managers change, and what each version keeps. Must survive JSON. */
export interface ClinicDocument {
  readonly name: string;
  readonly about: string | null;
  readonly places: readonly PlaceOfClinic[];
}

export interface KeptClinic {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
  readonly invented: boolean;
  readonly document: ClinicDocument;
}

/** Null: there is no such clinic. */
export async function findClinic(reader: Reader, id: string): Promise<KeptClinic | null> {
  const [row] = await reader.query<Omit<KeptClinic, 'document'> & Pick<ClinicDocument, 'name' | 'about'>>(
    `SELECT id, slug, revision, invented, name, about FROM clinics WHERE id = $1`,
    [id],
  );
  if (!row) return null;
  const { name, about, ...clinic } = row;
  return { ...clinic, document: { name, about, places: await placesOfClinic(reader, id) } };
}

/** Those that are open, also where nobody works yet. */
async function placesOfClinic(reader: Reader, clinicId: string): Promise<PlaceOfClinic[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT id FROM locations WHERE clinic_id = $1 AND closed_at IS NULL ORDER BY name NULLS FIRST, id`,
    [clinicId],
  );
  const ids = rows.map(({ id }) => id);
  const found = await openPlaces(reader, ids);
  return ids.flatMap((id) => found.find((place) => place.id === id) ?? []);
}

/** Name and words. */
export async function writeFacts(
  tx: Transaction,
  clinicId: string,
  { name, about }: Pick<ClinicDocument, 'name' | 'about'>,
): Promise<void> {
  await tx.manager.update(ClinicEntity, clinicId, { name, about });
  await appendChanges(tx, [{ kind: 'listing.clinic-written', subjectKind: 'clinic', subjectId: clinicId }]);
}

/** One place, new or changed. Moved elsewhere, nothing is said to have been checked there any more. */
export async function writePlace(tx: Transaction, place: PlaceOfClinic): Promise<void> {
  const [before] = await findLocations(tx, [place.id]);
  if (before && isElsewhere(before, place)) await withdrawChecks(tx, 'location', [place.id]);
  await tx.manager.upsert(LocationEntity, { ...place, accessibility: [...place.accessibility] }, ['id']);
  await tellOfPlaces(tx, [place.id], before && hasMoved(before, place) ? [place.id] : []);
}

/** Nobody works there any more. Its row stays, and what was checked about it goes. */
export async function closePlace(tx: Transaction, placeId: string): Promise<void> {
  await withdrawChecks(tx, 'location', [placeId]);
  await tx.query(`UPDATE locations SET closed_at = $2 WHERE id = $1`, [placeId, tx.clock.now().toString()]);
  await tellOfPlaces(tx, [placeId]);
}

/** What it says now, as a version that is never changed; whatever it said before anybody kept it is the first. */
export async function addClinicVersion(tx: Transaction, clinicId: string, accountId: string | null): Promise<void> {
  const clinic = await findClinic(tx, clinicId);
  await tx.query(
    `INSERT INTO clinic_versions (clinic_id, number, at, account_id, document)
     SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4 FROM clinic_versions WHERE clinic_id = $1`,
    [clinicId, tx.clock.now().toString(), accountId, JSON.stringify(clinic?.document)],
  );
}

/** False: somebody changed it since that revision was read. */
export async function countChange(tx: Transaction, clinicId: string, revision: number): Promise<boolean> {
  const counted = await tx.query(
    `UPDATE clinics SET revision = revision + 1, updated_at = $3 WHERE id = $1 AND revision = $2 RETURNING 1`,
    [clinicId, revision, toDate(tx.clock.now())],
  );
  return counted.length > 0;
}
