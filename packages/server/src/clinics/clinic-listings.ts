import { randomUUID } from 'node:crypto';
import type { Schedules } from '../availability/schedules.service.js';
import { moveArrangements } from '../consultations/for-others/talks-at-places.js';
import { changePlacesAtClinic } from '../listing/clinics/places-at-clinic.js';
import type { PlaceInDocument } from '../listing/document/listing-document.js';
import type { ListingService } from '../listing/listing.service.js';
import type { Transaction } from '../platform/unit-of-work.js';
import { getClinic } from './clinic-reads.js';
import { placesWorkedAt, type Member } from './clinic.repository.js';

/** What belonging to a clinic does to the listing, the hours and the talks of whoever belongs. */
export class ClinicListings {
  constructor(
    private readonly listings: ListingService,
    private readonly schedules: Schedules,
  ) {}

  /** Ids of the clinic's places where they work. */
  async placesOf(tx: Transaction, { clinicId, practitionerId }: Member): Promise<readonly string[]> {
    return (await placesWorkedAt(tx, clinicId, [practitionerId])).get(practitionerId) ?? [];
  }

  /** They work at these of its places and at no others. Answers whether that took their listing out of sight. */
  async workAt(
    tx: Transaction,
    member: Pick<Member, 'clinicId' | 'practitionerId'>,
    placeIds: readonly string[],
    accountId: string | null,
  ): Promise<boolean> {
    const { clinicId, practitionerId } = member;
    await tx.lock('practitioner', practitionerId);
    const before = (await placesWorkedAt(tx, clinicId, [practitionerId])).get(practitionerId) ?? [];
    const { document } = await getClinic(tx, clinicId);
    const places = document.places
      .filter(({ id }) => placeIds.includes(id))
      .map((place): PlaceInDocument => ({ ...place, clinicName: document.name }));
    const whose = { practitionerId, accountId };
    const isPaused = await changePlacesAtClinic(tx, this.listings, whose, { clinicId, places, instead: new Map() });
    const left = before.filter((id) => !places.some((place) => place.id === id));
    if (left.length > 0) await this.schedules.leavePlaces(tx, practitionerId, left);
    return isPaused;
  }

  /**
   * They go on at the same addresses, in a practice of their own: what they offer there, their hours and talks go on. A
   * certificate was the clinic's and does not follow.
   */
  async goOnAlone(tx: Transaction, member: Member, practice: string, accountId: string): Promise<void> {
    const { clinicId, practitionerId } = member;
    await tx.lock('practitioner', practitionerId);
    const worksAt = await this.placesOf(tx, member);
    const { document } = await getClinic(tx, clinicId);
    const ownId = randomUUID();
    const instead = new Map(
      document.places
        .filter(({ id }) => worksAt.includes(id))
        .map((place): [string, PlaceInDocument] => [
          place.id,
          // Whoever answers the clinic's telephone is not theirs.
          { ...place, id: randomUUID(), clinicId: ownId, clinicName: practice, phone: null },
        ]),
    );
    const whose = { practitionerId, accountId };
    await changePlacesAtClinic(tx, this.listings, whose, { clinicId, places: [], instead });
    for (const [from, { id: to }] of instead) {
      const [isWritten] = await tx.query(`SELECT 1 FROM locations WHERE id = $1`, [to]);
      if (!isWritten) continue;
      await this.schedules.movePlace(tx, practitionerId, from, to);
      await moveArrangements(tx, practitionerId, from, to);
    }
  }
}
