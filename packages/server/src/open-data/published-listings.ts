import { Temporal } from 'temporal-polyfill';
import type { Catalog } from '../catalog/catalog.js';
import type { ConsultationType } from '../availability/consultation-type.results.js';
import type { OfferedSlots, Slots } from '../availability/slots/slots.service.js';
import { Clinic, type Location } from '../listing/clinics/clinic.results.js';
import { carriesCare } from '../listing/legality/legality.js';
import type { ListingReads } from '../listing/listing-reads.js';
import { isVisible, type LicenseRow } from '../listing/listing.repository.js';
import type { Offering } from '../listing/practitioner/offering.results.js';
import type { Practitioner } from '../listing/practitioner/practitioner.results.js';
import { Loaders } from '../platform/request-context.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';

/** What anybody reads of one listing, as it is shown now. */
export interface PublishedListing {
  readonly practitioner: Practitioner;
  readonly locations: readonly Location[];
  /** By their keys: those of the locations. */
  readonly clinics: ReadonlyMap<string, Clinic>;
  readonly clinicsChangedAt: ReadonlyMap<string, Date>;
  readonly offerings: readonly Offering[];
  readonly licenses: readonly LicenseRow[];
  readonly talks: readonly OfferedSlots[];
  /** Where no times are wanted: the kinds of talk alone. */
  readonly kindsOfTalk: readonly ConsultationType[];
}

export interface ListingSources {
  readonly unitOfWork: UnitOfWork;
  readonly listings: ListingReads;
  readonly slots: Slots;
  readonly catalog: Catalog;
}

interface WantedListings {
  readonly state: string | null;
  readonly daysOfSlots: number;
  /** Asked before times are worked out, which takes longest. */
  readonly isWanted?: (locations: readonly Location[], licenses: readonly LicenseRow[]) => boolean;
}

const BATCH = 100;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Every listing that may be seen, in an order that never changes, some at a time: through the reads that answer pages
 * and partners, so that nothing is in a file that is not shown. Whom search does not find, since no licence of theirs carries
 * anything, stands in no directory of others either. `state`: of those who see people there, or are licensed there.
 */
export async function* publishedListings(
  sources: ListingSources,
  { state, daysOfSlots, isWanted }: WantedListings,
): AsyncGenerator<PublishedListing> {
  for (let after = FIRST; ;) {
    const rows = await sources.unitOfWork.query<{ id: string }>(IDS, [after, sources.listings.today(), state, BATCH]);
    yield* await readListings(
      sources,
      rows.map(({ id }) => id),
      { daysOfSlots, isWanted },
    );
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.id;
  }
}

const IDS = `
  SELECT p.id FROM practitioners p
  WHERE p.id > $1::uuid AND ${isVisible('$2')} AND ($3::text IS NULL
    OR EXISTS (SELECT FROM licenses h WHERE h.practitioner_id = p.id AND h.jurisdiction = $3)
    OR EXISTS (SELECT FROM practitioner_locations pl JOIN locations o ON o.id = pl.location_id
               WHERE pl.practitioner_id = p.id AND o.region = $3))
  ORDER BY p.id LIMIT $4`;

async function readListings(
  { unitOfWork, listings, slots }: ListingSources,
  among: readonly string[],
  { daysOfSlots, isWanted = () => true }: Pick<WantedListings, 'daysOfSlots' | 'isWanted'>,
): Promise<PublishedListing[]> {
  const context = { loaders: new Loaders() };
  const locations = listings.locationsOf('practitioner', context);
  const licenses = listings.licensesOf(context);
  const today = listings.today();
  const wanted = await Promise.all(
    among.map(async (id) => {
      const held = await licenses.load(id);
      const isFound = held.some((license) => carriesCare(license, today));
      return isFound && isWanted(await locations.load(id), held) ? [id] : [];
    }),
  );
  const ids = wanted.flat();
  if (ids.length === 0) return [];
  const now = unitOfWork.clock.now();
  const until = now.add({ hours: 24 * daysOfSlots });
  const talks: ReadonlyMap<string, OfferedSlots[]> =
    daysOfSlots === 0 ? new Map() : await slots.listByType(ids, { from: now, to: until });
  const kindsOfTalk: ReadonlyMap<string, ConsultationType[]> =
    daysOfSlots === 0 ? await slots.consultationTypes(ids) : new Map();
  const places = (await Promise.all(ids.map((id) => locations.load(id)))).flat();
  const clinicKeys = [...new Set(places.map(({ clinicKey }) => clinicKey))];
  const clinics = (await listings.clinics(context).loadMany(clinicKeys)).filter((clinic) => clinic instanceof Clinic);
  const clinicsByKey = new Map(clinics.map((clinic) => [clinic.key, clinic]));
  const clinicsChangedAt = await findClinicChanges(unitOfWork, clinicKeys);
  const read = ids.map(async (id): Promise<PublishedListing[]> => {
    const practitioner = await listings.practitioners(context).load(id);
    if (!practitioner) return [];
    return [
      {
        practitioner,
        locations: await locations.load(id),
        licenses: await licenses.load(id),
        offerings: daysOfSlots === 0 ? await listings.offeringsOf(context).load(id) : [],
        talks: talks.get(id) ?? [],
        kindsOfTalk: kindsOfTalk.get(id) ?? [],
        clinics: clinicsByKey,
        clinicsChangedAt,
      },
    ];
  });
  return (await Promise.all(read)).flat();
}

async function findClinicChanges(unitOfWork: UnitOfWork, keys: readonly string[]): Promise<Map<string, Date>> {
  const rows = await unitOfWork.query<{ id: string; updatedAt: Date }>(
    `SELECT id, updated_at AS "updatedAt" FROM clinics WHERE id = ANY ($1::uuid[])`,
    [keys],
  );
  return new Map(rows.map(({ id, updatedAt }) => [id, updatedAt]));
}

/** "2026-12-01T15:00:00.000Z", as every format here wants it. */
export function instantText(epochMilliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString({ smallestUnit: 'millisecond' });
}
