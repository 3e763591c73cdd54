import { blockSize, inventedClinics, type InventedClinic } from './clinics.js';
import { inventedLicenses } from './credentials.js';
import { Dice } from './dice.js';
import { demonstrationId } from './ids.js';
import { inventedOfferings } from './offerings.js';
import { inventedPerson } from './people.js';
import {
  writeClinic,
  writeCredentials,
  writeDates,
  writeOfferings,
  writePractitioner,
  writeSchedule,
  type DemonstrationWorld,
  type Invented,
} from './practitioner-rows.js';
import type { DemonstrationRows } from './rows.js';
import { inventedSchedule } from './schedules.js';

/** The clinics of each block, made once while its practitioners are. */
export class DemonstrationPeople {
  #block = -1;
  #clinics: readonly InventedClinic[] = [];

  constructor(private readonly world: DemonstrationWorld) {}

  /** Every row of the nth practitioner, and of their clinic when they are its first. Depends on the seed, n and today. */
  write(n: number, rows: DemonstrationRows): void {
    const invented = this.#invent(n);
    const isFirst = invented.clinic.members[0] === n;
    if (isFirst && invented.clinic.locations.length > 0) writeClinic(rows, this.world, invented.clinic);
    writePractitioner(rows, this.world, invented);
    writeCredentials(rows, this.world, invented);
    writeOfferings(rows, this.world, invented);
    writeSchedule(rows, this.world, invented);
    this.writeDates(n, rows, invented);
  }

  /** Only what stands on dates: closed days, time off, held times. */
  writeDates(n: number, rows: DemonstrationRows, invented = this.#invent(n)): void {
    writeDates(rows, this.world, invented);
  }

  /** The locations of the clinic this practitioner is the first of; none when somebody else is. */
  locationIds(n: number): string[] {
    const { clinic } = this.#invent(n);
    return clinic.members[0] === n ? clinic.locations.map(({ id }) => id) : [];
  }

  #invent(n: number): Invented {
    const { seed, map, calendar } = this.world;
    const block = Math.floor(n / blockSize);
    if (block !== this.#block) {
      this.#block = block;
      this.#clinics = inventedClinics(seed, map, block);
    }
    const clinic = this.#clinics.find(({ members }) => members.includes(n));
    if (!clinic) throw new RangeError(`Practitioner ${n} has no clinic.`);
    const dice = new Dice(seed, 2, n);
    const person = inventedPerson(seed, dice, clinic, n, calendar.today.year);
    const locations = clinic.locations.length > 1 && dice.chance(0.5) ? clinic.locations.slice(0, 1) : clinic.locations;
    const licenses = inventedLicenses(dice, person, clinic.kind, clinic.city.region, calendar);
    const remoteIn = licenses.map((license) => license.jurisdiction);
    const offerings = inventedOfferings(dice, clinic, person, locations, remoteIn, calendar);
    const timeZone = (locations[0]?.city ?? clinic.city).timeZone;
    const schedule = inventedSchedule(seed, n, dice, timeZone, locations, calendar);
    const id = demonstrationId(seed, 'practitioner', n);
    return { id, clinic, person, locations, licenses, offerings, schedule, dice };
  }
}
