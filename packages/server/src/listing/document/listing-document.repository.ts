import type {
  IntegrationInDocument,
  ListingDocument,
  OfferingInDocument,
  PlaceInDocument,
} from './listing-document.js';
import {
  findInsurers,
  findLicenses,
  findLocationsOf,
  findOfferings,
  findPractitioners,
  findTrainings,
  type LicenseRow,
  type LocationRow,
  type OfferingRow,
  type PractitionerRow,
  type TrainingRow,
} from '../listing.repository.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** What the rows of a listing say, in whatever state it is; null when there is none. */
export async function documentOf(reader: Reader, practitionerId: string): Promise<ListingDocument | null> {
  const ids = [practitionerId];
  const [practitioner] = await findPractitioners(reader, ids);
  if (!practitioner) return null;
  const insurers = await findInsurers(reader, ids);
  return {
    ...personOf(practitioner),
    licenses: (await findLicenses(reader, ids)).map(licenseOf),
    trainings: (await findTrainings(reader, ids)).map(trainingOf),
    places: await placesOf(reader, ids),
    offerings: (await findOfferings(reader, 'practitioner_id', ids)).map(offeringOf),
    insurers: insurers.map(({ insurer, inNetwork }) => ({ slug: insurer, inNetwork })),
  };
}

export function clinicIdsOf({ places }: Pick<ListingDocument, 'places'>): string[] {
  return [...new Set(places.map(({ clinicId }) => clinicId))];
}

function personOf(row: PractitionerRow) {
  const { givenName, familyName, pronouns, npi, postnominals, practisingSince, professions } = row;
  const { conditions, experienceWith, languages, acceptingNewPatients, headline, about, photo } = row;
  const own = { givenName, familyName, pronouns, npi, postnominals, practisingSince, professions };
  return {
    ...own,
    ...{ conditions, experienceWith, languages, acceptingNewPatients, headline, about, photo },
    integration: integrationOf(row),
  };
}

function integrationOf(row: PractitionerRow): IntegrationInDocument {
  return {
    level: row.integrationLevel,
    modalities: row.integrationModalities,
    timing: row.integrationTiming,
    sessionsIncluded: row.integrationSessionsIncluded,
    sessionPrice: row.integrationSessionPrice,
    acceptsPatientsDosedElsewhere: row.integrationAcceptsDosedElsewhere,
    note: row.integrationNote,
  };
}

function licenseOf({ practitionerId: _, check: __, isHolderExcluded: ___, ...license }: LicenseRow) {
  return license;
}

function trainingOf({ practitionerId: _, ...training }: TrainingRow) {
  return training;
}

function offeringOf({
  practitionerId: _,
  locationRegion: __,
  certificate: ___,
  prescribers: ____,
  ...row
}: OfferingRow) {
  return row as OfferingInDocument;
}

async function placesOf(reader: Reader, ids: readonly string[]): Promise<PlaceInDocument[]> {
  const rows = await findLocationsOf(reader, 'practitioner', ids);
  const clinics = await reader.query<{ id: string; name: string }>(
    `SELECT id, name FROM clinics WHERE id = ANY ($1::uuid[])`,
    [rows.map(({ clinicId }) => clinicId)],
  );
  const names = new Map(clinics.map(({ id, name }) => [id, name]));
  return rows.map(({ ownerId: _, ...row }: LocationRow & { readonly ownerId: string }) => ({
    ...row,
    clinicName: names.get(row.clinicId) ?? '',
  }));
}
