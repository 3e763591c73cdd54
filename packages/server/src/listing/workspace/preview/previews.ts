import type DataLoader from 'dataloader';
import type { Catalog } from '../../../catalog/catalog.js';
import type { RequestContext } from '../../../platform/request-context.js';
import type { UnitOfWork } from '../../../platform/unit-of-work.js';
import type { VerificationLoader } from '../../../verification/verification-loader.js';
import {
  findVerifications,
  type CheckedFact,
  type CheckedKind,
} from '../../../verification/verification.repository.js';
import { clinicOf, locationOf, offeringOf, practitionerOf } from '../../listing-answers.js';
import type { ListingDocument, PlaceInDocument } from '../../document/listing-document.js';
import { clinicIdsOf, documentOf } from '../../document/listing-document.repository.js';
import { clinicsOfOthers } from '../../document/listing-places.js';
import type { ListingReads } from '../../listing-reads.js';
import { findCareTeams, findInsurers, findPractitioners } from '../../listing.repository.js';
import { isShownOn } from '../../legality/offered-care.js';
import { outdatedChecks } from '../../checks/outdated-checks.js';
import type { Practitioner } from '../../practitioner/practitioner.results.js';
import { previewRows, type PreviewRows, type Published } from './preview-rows.js';

type Context = Pick<RequestContext, 'loaders'>;

export interface PreviewTools {
  readonly unitOfWork: UnitOfWork;
  readonly reads: ListingReads;
  readonly verifications: VerificationLoader;
  readonly catalog: Catalog;
  readonly publicOrigin: string;
}

/**
 * A document as patients would see it were it published this moment, answered by the very resolvers that answer for what
 * is published: its rows are handed to the loaders of this one request. No table has their ids, so that nothing in a
 * preview can be booked, and no id of it leads anywhere.
 */
export class Previews {
  constructor(private readonly tools: PreviewTools) {}

  async draw(practitionerId: string, document: ListingDocument, context: Context): Promise<Practitioner> {
    const { reads, publicOrigin } = this.tools;
    const today = reads.today();
    const rows = previewRows(document, await this.#published(practitionerId, document), today);
    this.#hand(rows, context, today);
    const { id } = rows.practitioner;
    const team = await findCareTeams(this.tools.unitOfWork, [practitionerId], today);
    reads.careTeamsOf(context).prime(id, team);
    return practitionerOf(rows.practitioner, publicOrigin, today);
  }

  async #published(practitionerId: string, document: ListingDocument): Promise<Published> {
    const { unitOfWork } = this.tools;
    const [row] = await findPractitioners(unitOfWork, [practitionerId]);
    const before = await documentOf(unitOfWork, practitionerId);
    if (!row || !before) throw new Error('Only a listing that was begun has a preview.');
    const clinicIds = document.places.map(({ clinicId }) => clinicId);
    const shared = await clinicsOfOthers(unitOfWork, practitionerId, [...clinicIds, ...clinicIdsOf(before)]);
    const ofOthers = before.places.filter(({ clinicId }) => shared.has(clinicId));
    return {
      row,
      insurers: await findInsurers(unitOfWork, [practitionerId]),
      offerings: before.offerings,
      checks: await this.#checksThatStay(practitionerId, before, document, shared),
      placesOfOthers: new Map(ofOthers.map((place): [string, PlaceInDocument] => [place.id, place])),
    };
  }

  async #checksThatStay(
    practitionerId: string,
    before: ListingDocument,
    document: ListingDocument,
    clinicsOfOthers: ReadonlySet<string>,
  ) {
    const outdated = outdatedChecks(practitionerId, before, document, clinicsOfOthers);
    const ids: Readonly<Record<CheckedKind, readonly string[]>> = {
      practitioner: [practitionerId],
      license: document.licenses.map(({ id }) => id),
      training: document.trainings.map(({ id }) => id),
      location: document.places.map(({ id }) => id),
    };
    const checks = new Map<string, readonly CheckedFact[]>();
    for (const kind of Object.keys(ids) as CheckedKind[]) {
      const found = await findVerifications(this.tools.unitOfWork, kind, ids[kind]);
      for (const id of ids[kind]) {
        const facts = found.get(id) ?? [];
        checks.set(id, outdated.get(kind)?.includes(id) ? facts.filter((fact) => staysOfAnother(kind, fact)) : facts);
      }
    }
    return checks;
  }

  /** To the loaders that the resolvers of a listing ask. */
  #hand(rows: PreviewRows, context: Context, today: string): void {
    const { reads, verifications, catalog, publicOrigin } = this.tools;
    const { id } = rows.practitioner;
    const checked = (kind: CheckedKind, ids: readonly string[]) => {
      const loader = verifications.of(kind, context.loaders);
      for (const each of ids) loader.prime(each, rows.checks.get(each) ?? []);
    };
    const shown = rows.offerings.filter((care) => isShownOn(care, rows.licenses, today));
    const locations = rows.locations.map(locationOf);
    reads.licensesOf(context).prime(id, rows.licenses);
    reads.trainingsOf(context).prime(id, rows.trainings);
    reads.insurersOf(context).prime(id, rows.insurers);
    reads.offeringsOf(context).prime(
      id,
      shown.map((care) => offeringOf(care, rows.licenses, catalog, today)),
    );
    reads.locationsOf('practitioner', context).prime(id, locations);
    primeEach(reads.locations(context), locations);
    primeEach(
      reads.clinics(context),
      rows.clinics.map((row) => clinicOf(row, publicOrigin)),
    );
    checked('practitioner', [id]);
    checked(
      'training',
      rows.trainings.map((row) => row.id),
    );
    checked(
      'location',
      locations.map(({ key }) => key),
    );
  }
}

function primeEach<Thing extends { readonly key: string }>(
  loader: DataLoader<string, Thing | null>,
  things: readonly Thing[],
): void {
  for (const thing of things) loader.prime(thing.key, thing);
}

/** What was found not to fit a person stays, by whatever name they go, until somebody looks again. */
function staysOfAnother(kind: CheckedKind, { state }: CheckedFact): boolean {
  return kind === 'practitioner' && state === 'DISPUTED';
}
