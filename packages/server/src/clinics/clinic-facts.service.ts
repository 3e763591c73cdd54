import { randomUUID } from 'node:crypto';
import type { PlacesOnMap } from '../catalog/places/place-on-map.js';
import { talksAtPlaces } from '../consultations/for-others/talks-at-places.js';
import { readClaims } from '../listing/claims/read-claims.js';
import {
  addClinicVersion,
  closePlace,
  countChange,
  findClinic,
  writeFacts,
  writePlace,
  type KeptClinic,
  type PlaceOfClinic,
} from '../listing/clinics/clinic-document.js';
import { isElsewhere } from '../listing/clinics/telling-of-places.js';
import type { ListingService } from '../listing/listing.service.js';
import { readPlaceFacts } from '../listing/workspace/reading/read-place.js';
import { Reading } from '../listing/workspace/reading/reading.js';
import type { AccountHolder, Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { keyOf } from '../platform/graphql/global-id.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';
import { oweMail } from '../platform/mail/outbox.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { isRefused, requireManager } from './clinic-door.js';
import type { ClinicListings } from './clinic-listings.js';
import { changesOfClinic } from './clinic-limits.js';
import { PLACE_MOVED } from './clinic-mail-kinds.js';
import type { ClinicReads } from './clinic-reads.js';
import { membersOf, practitionersAt } from './clinic.repository.js';
import type { CloseClinicPlaceInput, SaveClinicFactsInput, SaveClinicPlaceInput } from './clinic.inputs.js';
import { ClinicChangedMeanwhile, type ManagedClinicResult } from './clinic.results.js';

export interface ClinicFactsTools {
  readonly unitOfWork: UnitOfWork;
  readonly limits: RateLimits;
  readonly onMap: PlacesOnMap;
  readonly listings: ListingService;
  readonly clinicListings: ClinicListings;
  readonly reads: ClinicReads;
}

const MOST_PLACES = 20;

/** What managers change of a clinic: once, for the listing of everybody who works there. */
export class ClinicFacts {
  constructor(private readonly tools: ClinicFactsTools) {}

  saveFacts(actor: Actor, input: SaveClinicFactsInput): Promise<ManagedClinicResult> {
    const reading = new Reading();
    const facts = {
      name: reading.requiredName(['name'], input.name, 120, 'Name the clinic.'),
      about: reading.text(['about'], input.about, 2_000),
    };
    readWording(reading, [
      ['name', facts.name],
      ['about', facts.about],
    ]);
    return this.#change(actor, input, reading, 'clinic.facts-changed', async (tx, clinic) => {
      await writeFacts(tx, clinic.id, facts);
      return null;
    });
  }

  /** Everybody there is somewhere else when a place moves: their slots, and what was checked there, follow at once. */
  async savePlace(actor: Actor, { placeKey, ...input }: SaveClinicPlaceInput): Promise<ManagedClinicResult> {
    const { unitOfWork, onMap } = this.tools;
    const id = keyOf('ManagedClinic', input.clinicKey);
    const known = id === null ? null : await findClinic(unitOfWork, id);
    const before = known?.document.places.find((place) => place.id === placeKey);
    const reading = new Reading();
    const facts = await readPlaceFacts(reading, (field) => [field], input, before, onMap);
    readWording(reading, [
      ['name', facts.name],
      ['directions', facts.directions],
      ['accessibility', facts.accessibility.join('\n')],
    ]);
    return this.#change(actor, input, reading, 'clinic.place-changed', async (tx, clinic, holder) => {
      const there = clinic.document.places;
      const was = there.find((place) => place.id === placeKey);
      if (placeKey != null && !was) return new NotFound('We could not find that place.');
      if (!was && there.length >= MOST_PLACES) return tooMany();
      const place: PlaceOfClinic = { ...facts, id: was?.id ?? randomUUID(), clinicId: clinic.id };
      await this.#write(tx, clinic, place, was ?? null, holder);
      return null;
    });
  }

  /** Nobody works there any more. What was promised there stays, and whoever promised it is told. */
  closePlace(actor: Actor, input: CloseClinicPlaceInput): Promise<ManagedClinicResult> {
    return this.#change(actor, input, new Reading(), 'clinic.place-closed', async (tx, clinic, holder) => {
      const { clinicListings } = this.tools;
      const stays = clinic.document.places.filter(({ id }) => id !== input.placeKey);
      if (stays.length === clinic.document.places.length) return new NotFound('We could not find that place.');
      if (stays.length === 0) return lastPlace();
      const members = await membersOf(tx, clinic.id);
      const promised = await practitionersAt(tx, [input.placeKey]);
      await tx.lockAll('practitioner', [...promised, ...members.map(({ practitionerId }) => practitionerId)]);
      const told = new Set<string>();
      for (const member of members) {
        const worksAt = await clinicListings.placesOf(tx, member);
        if (!worksAt.includes(input.placeKey)) continue;
        const left = worksAt.filter((id) => id !== input.placeKey);
        await clinicListings.workAt(tx, member, left, holder.accountId);
        told.add(member.practitionerId);
      }
      // Who left the clinic may have promised to see somebody there still.
      for (const id of promised) {
        if ((await talksAtPlaces(tx, id, [input.placeKey])).length > 0) told.add(id);
      }
      const parameters = { clinicId: clinic.id, placeId: input.placeKey, isClosed: 1 };
      for (const subjectId of told) await oweMail(tx, { kind: PLACE_MOVED, subjectId, parameters });
      await closePlace(tx, input.placeKey);
      return null;
    });
  }

  async #write(
    tx: Transaction,
    clinic: KeptClinic,
    place: PlaceOfClinic,
    was: PlaceOfClinic | null,
    holder: AccountHolder,
  ): Promise<void> {
    const there = await practitionersAt(tx, [place.id]);
    await tx.lockAll('practitioner', there);
    await writePlace(tx, place);
    await this.tools.listings.followPlaces(tx, there);
    if (!was || !isElsewhere(was, place)) return;
    await recordAudit(tx, {
      ...{ actor: holder, action: 'clinic.place-moved' },
      ...{ subjectKind: 'location', subjectId: place.id },
    });
    for (const practitionerId of there) {
      await oweMail(tx, {
        kind: PLACE_MOVED,
        subjectId: practitionerId,
        parameters: { clinicId: clinic.id, placeId: place.id, isClosed: 0 },
      });
    }
  }

  /** The very revision that was read, whole, or nothing of it. */
  async #change(
    actor: Actor,
    { clinicKey, revision }: { readonly clinicKey: string; readonly revision: number },
    reading: Reading,
    action: string,
    work: (tx: Transaction, clinic: KeptClinic, holder: AccountHolder) => Promise<NotFound | InvalidInput | null>,
  ): Promise<ManagedClinicResult> {
    const { unitOfWork, limits, reads } = this.tools;
    const id = keyOf('ManagedClinic', clinicKey);
    const first = await requireManager(unitOfWork, actor, id);
    if (isRefused(first)) return first;
    if (reading.problems.list.length > 0) return new InvalidInput(reading.problems.list);
    const taken = await limits.take(changesOfClinic, first.clinicId);
    if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
    return unitOfWork.run(async (tx) => {
      await tx.lock('clinic', first.clinicId);
      // Somebody may have stopped managing it while the lock was waited for.
      const manager = await requireManager(tx, actor, first.clinicId);
      if (isRefused(manager)) return manager;
      const clinic = await findClinic(tx, manager.clinicId);
      if (!clinic) throw new Error('A clinic that is managed is there.');
      if (clinic.revision !== revision) return new ClinicChangedMeanwhile(await reads.managed(tx, clinic.id));
      const refusal = await work(tx, clinic, manager.actor);
      if (refusal) return refusal;
      await countChange(tx, clinic.id, revision);
      await addClinicVersion(tx, clinic.id, manager.actor.accountId);
      await recordAudit(tx, { actor: manager.actor, action, subjectKind: 'clinic', subjectId: clinic.id });
      return reads.managed(tx, clinic.id);
    });
  }
}

/** The rules for what a listing may say hold for what is said in all of them at once; nobody asks an operator about these. */
function readWording(reading: Reading, texts: readonly (readonly [field: string, text: string | null])[]): void {
  const written = texts.flatMap(([where, text]) => (text ? [{ where, text }] : []));
  const findings = readClaims(written);
  for (const where of new Set(findings.map((finding) => finding.where))) {
    reading.problems.add([where], findings.find((finding) => finding.where === where)?.why ?? '');
  }
}

function tooMany(): InvalidInput {
  return new InvalidInput([{ path: ['street'], message: `A clinic has at most ${MOST_PLACES} places.` }]);
}

function lastPlace(): InvalidInput {
  return new InvalidInput([{ path: ['placeKey'], message: 'A clinic needs a place. Add another one first.' }]);
}
