import { isSlug } from '@clearing/shared/slug';
import type DataLoader from 'dataloader';
import type { Catalog } from '../catalog/catalog.js';
import type { Clock } from '../platform/clock.js';
import type { RequestContext } from '../platform/request-context.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { type Clinic, type Location } from './clinics/clinic.results.js';
import { legalDay } from './legality/legal-day.js';
import type { PhotoInDocument } from './document/listing-document.js';
import { clinicOf, locationOf, offeringOf, practitionerOf } from './listing-answers.js';
import {
  findCareTeams,
  findClinicMembers,
  findIdBySlug,
  findInsurers,
  findLicenses,
  findLocations,
  findLocationsOf,
  findOfferings,
  findPractitioners,
  findTrainings,
  findVisibleClinics,
  findVisiblePractitioners,
  type InsurerRow,
  type LicenseRow,
  type MemberRow,
  type OfferingRow,
  type TrainingRow,
} from './listing.repository.js';
import { isShownOn } from './legality/offered-care.js';
import { refusedCare, type RefusedCare, type WantedCare } from './legality/refused-care.js';
import { type Offering } from './practitioner/offering.results.js';
import { imageOf } from './photos/image-of.js';
import { Practitioner, type Image } from './practitioner/practitioner.results.js';

type Context = Pick<RequestContext, 'loaders'>;

/**
 * What listings answer. Everything is asked for by key and read in one statement per kind of thing, however many are
 * asked for; what may not be seen reads exactly like what is not there.
 */
export class ListingReads {
  constructor(
    /** Or a transaction, of which one thing is asked after the other. */
    private readonly unitOfWork: Pick<UnitOfWork, 'query'>,
    private readonly clock: Clock,
    private readonly catalog: Catalog,
    private readonly publicOrigin: string,
  ) {}

  /** The day dated facts are judged on. */
  today(): string {
    return legalDay(this.clock.now());
  }

  imageOf(photo: PhotoInDocument, width: number): Image {
    return imageOf(photo, width, this.publicOrigin);
  }

  practitioners({ loaders }: Context): DataLoader<string, Practitioner | null> {
    return loaders.get('practitioners', async (ids: readonly string[]) => {
      const today = this.today();
      const rows = await findVisiblePractitioners(this.unitOfWork, ids, today);
      const found = new Map(rows.map((row) => [row.id, practitionerOf(row, this.publicOrigin, today)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** Also while their listing is paused or hidden: whoever has a consultation with them still has it. */
  knownPractitioners({ loaders }: Context): DataLoader<string, Practitioner> {
    return loaders.get('known practitioners', async (ids: readonly string[]) => {
      const today = this.today();
      const rows = await findPractitioners(this.unitOfWork, ids);
      const found = new Map(rows.map((row) => [row.id, practitionerOf(row, this.publicOrigin, today)]));
      return ids.map((id) => found.get(id) ?? new Error('A reference to a practitioner who is not there.'));
    }) as DataLoader<string, Practitioner>;
  }

  clinics({ loaders }: Context): DataLoader<string, Clinic | null> {
    return loaders.get('clinics', async (ids: readonly string[]) => {
      const rows = await findVisibleClinics(this.unitOfWork, ids, this.today());
      const found = new Map(rows.map((row) => [row.id, clinicOf(row, this.publicOrigin)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** For who came by a practitioner, a clinic or an offering that may be seen. */
  locations({ loaders }: Context): DataLoader<string, Location | null> {
    return loaders.get('locations', async (ids: readonly string[]) => {
      const found = new Map((await findLocations(this.unitOfWork, ids)).map((row) => [row.id, locationOf(row)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  async practitionerBySlug(slug: string, context: Context): Promise<Practitioner | null> {
    const id = isSlug(slug) ? await findIdBySlug(this.unitOfWork, 'practitioners', slug) : null;
    return id === null ? null : this.practitioners(context).load(id);
  }

  async clinicBySlug(slug: string, context: Context): Promise<Clinic | null> {
    const id = isSlug(slug) ? await findIdBySlug(this.unitOfWork, 'clinics', slug) : null;
    return id === null ? null : this.clinics(context).load(id);
  }

  licensesOf({ loaders }: Context): DataLoader<string, readonly LicenseRow[]> {
    return loaders.get('licenses of practitioners', async (ids: readonly string[]) =>
      inOrder(ids, await findLicenses(this.unitOfWork, ids), (row) => row.practitionerId),
    );
  }

  trainingsOf({ loaders }: Context): DataLoader<string, readonly TrainingRow[]> {
    return loaders.get('trainings of practitioners', async (ids: readonly string[]) =>
      inOrder(ids, await findTrainings(this.unitOfWork, ids), (row) => row.practitionerId),
    );
  }

  insurersOf({ loaders }: Context): DataLoader<string, readonly InsurerRow[]> {
    return loaders.get('insurers of practitioners', async (ids: readonly string[]) =>
      inOrder(ids, await findInsurers(this.unitOfWork, ids), (row) => row.practitionerId),
    );
  }

  /** The offerings that may be shown today, in the practitioner's order. */
  offeringsOf(context: Context): DataLoader<string, readonly Offering[]> {
    return context.loaders.get('offerings of practitioners', async (ids: readonly string[]) => {
      const rows = await findOfferings(this.unitOfWork, 'practitioner_id', ids);
      return inOrder(ids, await this.#shown(rows, context), (offering) => offering.practitionerKey);
    });
  }

  /** By their own keys, of practitioners that may be seen. */
  offerings(context: Context): DataLoader<string, Offering | null> {
    return context.loaders.get('offerings', async (ids: readonly string[]) => {
      const rows = await findOfferings(this.unitOfWork, 'id', ids);
      const visible = await this.practitioners(context).loadMany(rows.map((row) => row.practitionerId));
      const shown = await this.#shown(
        rows.filter((_, index) => visible[index] instanceof Practitioner),
        context,
      );
      const found = new Map(shown.map((offering) => [offering.key, offering]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** What of these methods no rule allows somebody who asks for a talk with them. */
  async refusedCare(practitionerId: string, wanted: Omit<WantedCare, 'today'>): Promise<RefusedCare[]> {
    if (wanted.deliveryMethods.length === 0) return [];
    const offerings = await findOfferings(this.unitOfWork, 'practitioner_id', [practitionerId]);
    const licenses = await findLicenses(this.unitOfWork, [practitionerId]);
    return refusedCare(offerings, licenses, this.catalog.dated, { ...wanted, today: this.today() });
  }

  locationsOf(owner: 'clinic' | 'practitioner', { loaders }: Context): DataLoader<string, readonly Location[]> {
    return loaders.get(`locations of ${owner}s`, async (ids: readonly string[]) => {
      const rows = await findLocationsOf(this.unitOfWork, owner, ids);
      return inOrder(ids, rows, (row) => row.ownerId).map((ofOwner) => ofOwner.map(locationOf));
    });
  }

  /** Who works at each clinic and may be seen, by name. */
  membersOf({ loaders }: Context): DataLoader<string, readonly MemberRow[]> {
    return loaders.get('members of clinics', async (ids: readonly string[]) =>
      inOrder(ids, await findClinicMembers(this.unitOfWork, ids, this.today()), (row) => row.ownerId),
    );
  }

  careTeamsOf({ loaders }: Context): DataLoader<string, readonly MemberRow[]> {
    return loaders.get('care teams of practitioners', async (ids: readonly string[]) =>
      inOrder(ids, await findCareTeams(this.unitOfWork, ids, this.today()), (row) => row.ownerId),
    );
  }

  async #shown(rows: readonly OfferingRow[], context: Context): Promise<Offering[]> {
    const today = this.today();
    const licenses = await Promise.all(rows.map((row) => this.licensesOf(context).load(row.practitionerId)));
    return rows.flatMap((row, index) => {
      const held = licenses[index] ?? [];
      return isShownOn(row, held, today) ? [offeringOf(row, held, this.catalog, today)] : [];
    });
  }
}

function inOrder<Row>(ids: readonly string[], rows: readonly Row[], ownerOf: (row: Row) => string): Row[][] {
  const owned = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) owned.get(ownerOf(row))?.push(row);
  return ids.map((id) => owned.get(id) ?? []);
}
