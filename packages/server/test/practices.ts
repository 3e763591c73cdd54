import { randomUUID } from 'node:crypto';
import { type ConsultationTypeEntity } from '../src/availability/consultation-type.entity.js';
import { Schedules, type WeekOfHours } from '../src/availability/schedules.service.js';
import { LicenseEntity } from '../src/listing/practitioner/license.entity.js';
import { PractitionerEntity } from '../src/listing/practitioner/practitioner.entity.js';
import type { Transaction, UnitOfWork } from '../src/platform/unit-of-work.js';
import { VerificationEntity } from '../src/verification/verification.entity.js';

export interface PracticeInAStory {
  readonly practitionerId: string;
  readonly typeId: string;
}

type TypeGiven = Partial<Omit<ConsultationTypeEntity, 'id' | 'practitionerId' | 'state' | 'followedBy'>>;

/** A published practitioner in Texas with a checked licence, who talks by video on weekdays from nine to five. */
export async function aPractice(
  unitOfWork: UnitOfWork,
  given: { type?: TypeGiven; week?: Partial<WeekOfHours>; licensed?: boolean } = {},
): Promise<PracticeInAStory> {
  const schedules = new Schedules();
  return unitOfWork.run(async (tx) => {
    const practitionerId = await aPublishedPractitioner(tx);
    if (given.licensed !== false) await aCheckedLicense(tx, practitionerId, 'US-TX');
    await schedules.keepHours(tx, practitionerId, { ...weekdaysNineToFive, ...given.week });
    const typeId = await schedules.offer(tx, practitionerId, { ...aVideoTalk, ...given.type });
    return { practitionerId, typeId };
  });
}

export const weekdaysNineToFive: WeekOfHours = {
  timeZone: 'America/Chicago',
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 540, endMinute: 1020 })),
};

export const aVideoTalk: Omit<ConsultationTypeEntity, 'id' | 'practitionerId' | 'state' | 'followedBy'> = {
  name: 'First talk, by video',
  mode: 'VIDEO',
  locationId: null,
  minutes: 30,
  price: 0,
  priceConfirmedOn: null,
  leadTimeMinutes: 240,
  horizonDays: 30,
  noticeMinutes: 1440,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  alignmentMinutes: null,
  bookingPolicy: 'REQUEST',
  position: 0,
};

export async function aPublishedPractitioner(tx: Transaction): Promise<string> {
  const id = randomUUID();
  await tx.manager.insert(PractitionerEntity, {
    id,
    slug: `invented-${id}`,
    givenName: 'Invented',
    familyName: 'Person',
    professions: ['psychiatrist'],
    integrationLevel: 'REFERRAL',
    state: 'PUBLISHED',
    lastConfirmedOn: tx.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString(),
    updatedAt: new Date(tx.clock.now().epochMilliseconds),
    invented: true,
  });
  return id;
}

export async function aCheckedLicense(
  tx: Transaction,
  practitionerId: string,
  jurisdiction: string,
  dates: { expiresOn?: string; recheckBy?: string } = {},
): Promise<void> {
  const id = randomUUID();
  await tx.manager.insert(LicenseEntity, {
    id,
    practitionerId,
    jurisdiction,
    profession: 'psychiatrist',
    kind: 'STATE_LICENSE',
    number: 'X1',
    expiresOn: dates.expiresOn ?? '2030-12-31',
  });
  await tx.manager.insert(VerificationEntity, {
    id: randomUUID(),
    subjectKind: 'license',
    subjectId: id,
    subject: 'LICENSE',
    state: 'REGISTRY_MATCHED',
    source: 'Texas Medical Board',
    checkedOn: '2026-11-01',
    recheckBy: dates.recheckBy ?? '2030-12-31',
  });
}

export interface PracticeAtPlaces {
  readonly practitionerId: string;
  /** Ids of the places, in the listing's order. */
  readonly places: readonly string[];
  /** The talk in person at each of them, in the same order. */
  readonly typeIds: readonly string[];
  /** A talk by video. */
  readonly videoId: string;
}

/** Sees people at so many places in Dallas, each half a degree further west, and by video: weekdays from nine to five. */
export async function aPracticeAtPlaces(
  unitOfWork: UnitOfWork,
  count: number,
  given: { type?: TypeGiven; week?: Partial<WeekOfHours> } = {},
): Promise<PracticeAtPlaces> {
  const { practitionerId, typeId: videoId } = await aPractice(unitOfWork, given);
  const schedules = new Schedules();
  return unitOfWork.run(async (tx) => {
    const clinicId = randomUUID();
    const places = Array.from({ length: count }, () => randomUUID());
    await tx.query(`INSERT INTO clinics (id, slug, name, updated_at, invented) VALUES ($1, $2, 'Invented', $3, true)`, [
      clinicId,
      `clinic-${clinicId}`,
      tx.clock.now().toString(),
    ]);
    const typeIds: string[] = [];
    for (const [position, id] of places.entries()) {
      await tx.query(
        `INSERT INTO locations (id, clinic_id, street, city, region, postal_code, latitude, longitude, time_zone)
         VALUES ($1, $2, $3, 'Dallas', 'US-TX', '75204', 32.8, $4, 'America/Chicago')`,
        [id, clinicId, `${position + 1} Story St`, -96.8 - position / 2],
      );
      await tx.query(
        `INSERT INTO practitioner_locations (practitioner_id, location_id, position) VALUES ($1, $2, $3)`,
        [practitionerId, id, position],
      );
      const talk = { ...aVideoTalk, ...given.type, name: `In person, ${position + 1}`, position: position + 1 };
      typeIds.push(await schedules.offer(tx, practitionerId, { ...talk, mode: 'IN_PERSON', locationId: id }));
    }
    return { practitionerId, places, typeIds, videoId };
  });
}
