import { isCheckedOn, type CheckOnFile } from '../../verification/verification-state.js';
import type { LicenseKind } from '../words.js';

/**
 * Where care is legal, on a day. Every place that shows, offers or books a talk asks these functions and no other.
 *
 * A day is a calendar date, "2026-12-09". For a talk it is the talk's own date where the practitioner keeps hours, so
 * that a licence which ends before the talk does not carry it. Where no talk is in question it is `legalDay(now)`.
 */

export interface LicenseOnFile {
  /** ISO 3166-2. */
  readonly jurisdiction: string;
  readonly kind: LicenseKind;
  readonly startsOn: string | null;
  /** The last day it counts. */
  readonly expiresOn: string;
  /** What we checked about it; null when nothing was. */
  readonly check: CheckOnFile | null;
  /** Whether we found whoever holds it on the federal list of excluded individuals: then none of theirs carries anything. */
  readonly isHolderExcluded?: boolean;
}

/** A licence is in force from its first to its last day, both included. A compact privilege has to name its first. */
export function isInForce(license: LicenseOnFile, day: string): boolean {
  if (license.kind === 'COMPACT_PRIVILEGE' && license.startsOn === null) return false;
  return (license.startsOn === null || license.startsOn <= day) && day <= license.expiresOn;
}

/** In force, and not one of which we found that it does not fit. Whether we looked it up at all is another question. */
export function carriesCare(license: LicenseOnFile, day: string): boolean {
  return isInForce(license, day) && license.check?.state !== 'DISPUTED' && !license.isHolderExcluded;
}

/** In force, and looked up at its source by us within the time a look-up counts. */
export function isInForceAndChecked(license: LicenseOnFile, day: string): boolean {
  return carriesCare(license, day) && isCheckedOn(license.check, day);
}

export interface TalkPlaces {
  readonly mode: 'IN_PERSON' | 'VIDEO' | 'PHONE';
  /** Where the patient will be during a talk by video or phone. */
  readonly patientLocation: string | null;
  /** The jurisdiction of the location where a talk in person takes place. */
  readonly locationRegion: string | null;
}

/**
 * Licence follows the patient: a talk by video or phone is care where the patient is, and takes a checked licence for
 * there. In person the location's jurisdiction counts, and an unexpired licence is enough: the page says when we have
 * not checked it. One that we looked up and that does not fit is none.
 */
export function mayTalk(licenses: readonly LicenseOnFile[], talk: TalkPlaces, day: string): boolean {
  if (talk.mode === 'IN_PERSON') {
    return licenses.some((license) => license.jurisdiction === talk.locationRegion && carriesCare(license, day));
  }
  return licenses.some((license) => license.jurisdiction === talk.patientLocation && isInForceAndChecked(license, day));
}

/** Where the practitioner may care for somebody remotely on that day, by code. */
export function remoteJurisdictions(licenses: readonly LicenseOnFile[], day: string): string[] {
  const codes = licenses.filter((license) => isInForceAndChecked(license, day)).map((license) => license.jurisdiction);
  return [...new Set(codes)].sort();
}

/** Where the practitioner may care for somebody remotely on that day or on a later one, by code. */
export function remoteJurisdictionsFrom(licenses: readonly LicenseOnFile[], day: string): string[] {
  const codes = licenses
    .filter((license) => isInForceAndChecked(license, firstDayFrom(license, day)))
    .map((license) => license.jurisdiction);
  return [...new Set(codes)].sort();
}

/** Whether the practitioner may see somebody in person in that jurisdiction on that day or on a later one. */
export function mayMeetFrom(licenses: readonly LicenseOnFile[], region: string | null, day: string): boolean {
  return licenses.some(
    (license) => license.jurisdiction === region && carriesCare(license, firstDayFrom(license, day)),
  );
}

function firstDayFrom({ startsOn }: LicenseOnFile, day: string): string {
  return startsOn !== null && startsOn > day ? startsOn : day;
}
