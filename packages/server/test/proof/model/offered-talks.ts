import { randomUUID } from 'node:crypto';
import { Schedules } from '../../../src/availability/schedules.service.js';
import { addTalk, changeTalk, listTalks, type TalkRow } from '../../../src/availability/talks/talk-rows.js';
import type { Transaction } from '../../../src/platform/unit-of-work.js';
import type { TestDatabase } from '../../database.js';
import { aVideoTalk } from '../../practices.js';
import type { Practice } from '../crowd.js';
import type { Kind, Terms } from './rules/talk.js';
import type { World } from './rules/world.js';

/** The kinds of talk of the modelled house's practitioner, by the terms of the rules. */
export class OfferedTalks {
  readonly #ids = new Map<Terms, string>();
  #practitionerId = '';
  /** Where they see people. */
  locationId = '';

  constructor(private readonly database: TestDatabase) {}

  /** Of each kind one, beside the one that the practice has. */
  async begin(world: World, { practitionerId, typeId }: Practice): Promise<void> {
    this.#practitionerId = practitionerId;
    this.#ids.clear();
    this.#ids.set(world.offered.VIDEO, typeId);
    await this.database.unitOfWork.run(async (tx) => {
      this.locationId = await aPlaceIn(tx, practitionerId);
      for (const [position, [kind, type]] of Object.entries(otherKinds(this.locationId)).entries()) {
        // Nobody has asked yet what is free next, so it is not worked out for each of them.
        const place = { position: position + 1, state: 'OFFERED' } as const;
        const id = await addTalk(tx, practitionerId, { ...aVideoTalk, ...type }, place);
        this.#ids.set(world.offered[kind as Kind], id);
      }
    });
  }

  idOf(terms: Terms): string {
    return this.#ids.get(terms)!;
  }

  /** What is offered of a kind; or what was before that, if anything was. */
  termsOf(world: World, kind: Kind, isOld: boolean): Terms | undefined {
    if (!isOld) return world.offered[kind];
    return [...this.#ids.keys()].findLast((terms) => terms.kind === kind && !world.isOffered(terms));
  }

  async changeTerms(before: Terms, after: Terms): Promise<void> {
    const id = await this.#changeTalk(before, ({ noticeMinutes }) => ({ noticeMinutes: noticeMinutes + 60 }));
    this.#ids.set(after, id);
  }

  async changeBuffer(terms: Terms, bufferAfterMinutes: number): Promise<void> {
    await this.#changeTalk(terms, () => ({ bufferAfterMinutes }));
  }

  /** Another notice is other terms, and a buffer is none: of each kind by the verb that a practitioner's page calls. */
  #changeTalk(terms: Terms, change: (was: TalkRow) => Partial<TalkRow>): Promise<string> {
    const [practitionerId, typeId] = [this.#practitionerId, this.idOf(terms)];
    return this.database.unitOfWork.run(async (tx) => {
      await new Schedules().changeTalks(tx, practitionerId, async () => {
        const was = (await listTalks(tx, practitionerId)).find(({ id }) => id === typeId)!;
        await changeTalk(tx, practitionerId, was, { ...was, ...change(was) });
        return null;
      });
      return (await listTalks(tx, practitionerId)).find(({ id }) => id === typeId)?.followedBy ?? typeId;
    });
  }
}

/** Beside the talk by video that somebody else answers. */
function otherKinds(locationId: string): Readonly<Record<Exclude<Kind, 'VIDEO'>, Partial<typeof aVideoTalk>>> {
  return {
    AT_ONCE: { bookingPolicy: 'INSTANT' },
    PHONE: { name: 'First talk, by phone', mode: 'PHONE' },
    IN_PERSON: { name: 'First talk, in person', mode: 'IN_PERSON', locationId },
  };
}

/** Where they see people. */
async function aPlaceIn(tx: Transaction, practitionerId: string): Promise<string> {
  const [clinicId, locationId] = [randomUUID(), randomUUID()];
  await tx.query(
    `WITH clinic AS (
       INSERT INTO clinics (id, slug, name, updated_at, invented) VALUES ($1::uuid, $2, 'Invented', $3, true)),
     location AS (
       INSERT INTO locations (id, clinic_id, street, city, region, postal_code, latitude, longitude, time_zone)
       VALUES ($4::uuid, $1::uuid, '1 Story St', 'Dallas', 'US-TX', '75204', 32.8, -96.8, 'America/Chicago'))
     INSERT INTO practitioner_locations (practitioner_id, location_id, position) VALUES ($5::uuid, $4::uuid, 0)`,
    [clinicId, `clinic-${clinicId}`, tx.clock.now().toString(), locationId, practitionerId],
  );
  return locationId;
}
