import { randomUUID } from 'node:crypto';
import { type ConsultationTypeEntity } from '../src/availability/consultation-type.entity.js';
import { Schedules, type WeekOfHours } from '../src/availability/schedules.service.js';
import { LicenseEntity } from '../src/listing/license.entity.js';
import { PractitionerEntity } from '../src/listing/practitioner.entity.js';
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
