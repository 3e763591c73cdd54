import { randomUUID } from 'node:crypto';
import { slugOf } from '@clearing/shared/slug';
import type { CheckedFact } from '../../../verification/verification.repository.js';
import { withLaterDays } from '../../document/dated-facts.js';
import type { ListingDocument, PlaceInDocument } from '../../document/listing-document.js';
import type {
  ClinicRow,
  InsurerRow,
  LicenseRow,
  LocationRow,
  OfferingRow,
  PractitionerRow,
  TrainingRow,
} from '../../listing.repository.js';
import { personColumns } from '../../practitioner/person-columns.js';

/** What publishing would find. */
export interface Published {
  readonly row: PractitionerRow;
  readonly insurers: readonly InsurerRow[];
  readonly offerings: ListingDocument['offerings'];
  /** What is on file and would still be, by the ids of the document. */
  readonly checks: ReadonlyMap<string, readonly CheckedFact[]>;
  /** Places at clinics where others work as well: their facts stay, whatever the document says of them. */
  readonly placesOfOthers: ReadonlyMap<string, PlaceInDocument>;
}

export interface PreviewRows {
  readonly practitioner: PractitionerRow;
  readonly clinics: readonly ClinicRow[];
  readonly locations: readonly LocationRow[];
  readonly licenses: readonly LicenseRow[];
  readonly trainings: readonly TrainingRow[];
  readonly offerings: readonly OfferingRow[];
  readonly insurers: readonly InsurerRow[];
  /** By the new ids. */
  readonly checks: ReadonlyMap<string, readonly CheckedFact[]>;
}

/**
 * The rows that publishing a document would write, in the order in which they are read, each with a new id that no table has:
 * what else is asked about them, such as times, is not there. Nothing is read and nothing is written.
 */
export function previewRows(document: ListingDocument, published: Published, today: string): PreviewRows {
  const { row, checks } = published;
  const ids = new NewIds();
  const owner = ids.of(row.id);
  const places = document.places.map((place) => published.placesOfOthers.get(place.id) ?? place);
  const checkOf = (id: string, subject: CheckedFact['subject']) =>
    checks.get(id)?.find((check) => check.subject === subject) ?? null;
  return {
    practitioner: personRow(document, row, owner, today),
    clinics: places.map(({ clinicId, clinicName: name }) => ({
      ...{ id: ids.of(clinicId), slug: slugOf(name, 'clinic'), name, about: null, invented: row.invented },
    })),
    locations: places.map(({ clinicName: _, ...place }) => ({
      ...place,
      id: ids.of(place.id),
      clinicId: ids.of(place.clinicId),
      accessibility: [...place.accessibility],
    })),
    licenses: document.licenses
      .map((license) => ({
        ...{ ...license, id: ids.of(license.id), practitionerId: owner, check: checkOf(license.id, 'LICENSE') },
      }))
      .sort((one, other) => inOrder(other.kind, one.kind) || inOrder(one.jurisdiction, other.jurisdiction)),
    trainings: document.trainings
      .map((training) => ({ ...training, id: ids.of(training.id), practitionerId: owner }))
      .sort((one, other) => inOrder(other.completedOn ?? '', one.completedOn ?? '')),
    offerings: document.offerings.map((offered) => {
      const before = published.offerings.find(({ id }) => id === offered.id);
      const { locationId, ...offering } = withLaterDays(offered, before);
      const place = places.find(({ id }) => id === locationId);
      return {
        ...{ ...offering, id: ids.of(offering.id), practitionerId: owner, remoteIn: [...offering.remoteIn] },
        locationId: place ? ids.of(place.id) : null,
        locationRegion: place?.region ?? null,
        certificate: place ? checkOf(place.id, 'REMS_LOCATION') : null,
        prescribers: [...document.professions, ...offering.safety.supervisedBy],
      };
    }),
    insurers: insurerRows(document, published.insurers, owner, today),
    checks: new Map([...checks].map(([id, facts]) => [ids.of(id), facts])),
  };
}

function personRow(document: ListingDocument, row: PractitionerRow, id: string, today: string): PractitionerRow {
  const isFirst = row.slug === row.id;
  return {
    ...{ ...row, ...personColumns(document), id, givesMedicine: document.offerings.length > 0 },
    slug: isFirst ? slugOf(`${document.givenName} ${document.familyName}`) : row.slug,
    lastConfirmedOn: isFirst ? today : row.lastConfirmedOn,
  };
}

/** What was said before keeps the day it was confirmed. */
function insurerRows(
  { insurers }: ListingDocument,
  before: readonly InsurerRow[],
  practitionerId: string,
  today: string,
): InsurerRow[] {
  return insurers
    .map(({ slug, inNetwork }) => {
      const said = before.find(({ insurer }) => insurer === slug);
      const isSame = said?.inNetwork === inNetwork;
      const confirmedOn = isSame ? said.confirmedOn : today;
      const check = isSame || said?.check?.state === 'DISPUTED' ? (said?.check ?? null) : null;
      return { practitionerId, insurer: slug, inNetwork, confirmedOn, check };
    })
    .sort((one, other) => Number(other.inNetwork) - Number(one.inNetwork) || inOrder(one.insurer, other.insurer));
}

/** As the database orders words. */
function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** One new id for each old one. */
class NewIds {
  readonly #ids = new Map<string, string>();

  of(id: string): string {
    const known = this.#ids.get(id) ?? randomUUID();
    this.#ids.set(id, known);
    return known;
  }
}
