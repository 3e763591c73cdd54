import { isoOfEpochDay, type EpochDay } from '@clearing/shared/time/calendar-days';
import type { Temporal } from 'temporal-polyfill';
import { legalDay } from '../../listing/legality/legal-day.js';
import {
  isInForce,
  mayTalk,
  remoteJurisdictions,
  remoteJurisdictionsFrom,
  type LicenseOnFile,
} from '../../listing/legality/legality.js';
import type { BookableType, Schedule, TakenTimes } from '../schedule.js';
import type { BookingPolicy } from '../words.js';

/** A consultation type as it is offered: what decides its slots, and what a patient is told about it. */
export interface OfferedType extends BookableType {
  readonly id: string;
  readonly practitionerId: string;
  readonly name: string;
  /** US cents; null: not given. */
  readonly price: number | null;
  /** When the practitioner last said so; null: not known. */
  readonly priceConfirmedOn?: string | null;
  readonly noticeMinutes: number;
  readonly bookingPolicy: BookingPolicy;
  /** Of the location of a talk in person; null for video and phone. */
  readonly locationRegion: string | null;
  /** Where the talk takes place: the location's zone, or the zone the practitioner keeps hours in. */
  readonly zone: string;
}

/** Everything slots depend on, of one practitioner, read at one moment. */
export interface Practice {
  readonly practitionerId: string;
  readonly schedule: Schedule;
  /** Epoch milliseconds from which the listing is hidden unless it is confirmed again. */
  readonly visibleUntil: number;
  readonly licenses: readonly LicenseOnFile[];
  /** What is offered now. */
  readonly types: readonly OfferedType[];
  /** Of those that were asked about by their ids: as they were agreed, whether they are offered still or not. */
  readonly agreedTypes: readonly OfferedType[];
  readonly taken: TakenTimes;
}

/** Whether the listing can be seen, as everywhere else: published, confirmed not too long ago, with a licence in force. */
export function isShown({ schedule, visibleUntil, licenses }: Practice, now: Temporal.Instant): boolean {
  const today = legalDay(now);
  const isLicensed = licenses.some((license) => isInForce(license, today));
  return schedule.takesRequests && now.epochMilliseconds < visibleUntil && isLicensed;
}

/**
 * The dates on which a talk of this type is legal for somebody who will be there. Without a place: the dates on which it
 * is legal anywhere, since a remote talk that no licence carries is open to nobody.
 */
export function legalDays(
  licenses: readonly LicenseOnFile[],
  type: OfferedType,
  patientLocation: string | null,
): (day: EpochDay) => boolean {
  const { mode, locationRegion } = type;
  return (day) => {
    const date = isoOfEpochDay(day);
    if (mode !== 'IN_PERSON' && patientLocation === null) return remoteJurisdictions(licenses, date).length > 0;
    return mayTalk(licenses, { mode, patientLocation, locationRegion }, date);
  };
}

/** Where a patient may be for a talk of this type on that date, by code. */
export function jurisdictionsFor(licenses: readonly LicenseOnFile[], type: OfferedType, day: EpochDay): string[] {
  const date = isoOfEpochDay(day);
  if (type.mode !== 'IN_PERSON') return remoteJurisdictions(licenses, date);
  const isLegal = mayTalk(
    licenses,
    { mode: type.mode, patientLocation: null, locationRegion: type.locationRegion },
    date,
  );
  return isLegal && type.locationRegion ? [type.locationRegion] : [];
}

/** Where a patient may be for a talk of this type on that date or on a later one, by code; in person: where it is. */
export function jurisdictionsFrom(licenses: readonly LicenseOnFile[], type: OfferedType, day: EpochDay): string[] {
  if (type.mode !== 'IN_PERSON') return remoteJurisdictionsFrom(licenses, isoOfEpochDay(day));
  return type.locationRegion === null ? [] : [type.locationRegion];
}

/** A type on the terms on which it was agreed, be it offered still or not; it has to have been asked about. */
export function agreedType({ types, agreedTypes }: Practice, id: string | undefined): OfferedType | undefined {
  return types.find((type) => type.id === id) ?? agreedTypes.find((type) => type.id === id);
}
