import { isCheckedOn, type CheckOnFile } from '../../verification/verification-state.js';
import { carriesCare, remoteJurisdictions, type LicenseOnFile } from './legality.js';

/** What decides whether an offering can be had, and where. */
export interface OfferedCare {
  readonly deliveryMethod: string;
  readonly careSetting: string;
  /** Null when remote. */
  readonly locationRegion: string | null;
  /** Where the practitioner says it may be had remotely. */
  readonly remoteIn: readonly string[];
  /** The check of its location's certificate; null without one. */
  readonly certificate: CheckOnFile | null;
}

/** Whether ketamine may be prescribed there on that day to somebody never examined in person. */
export type MayPrescribeRemotely = (jurisdiction: string, day: string) => boolean;

/**
 * Whether a listing may show it that day. Care at a location takes an unexpired licence there; esketamine takes a
 * certified location besides, checked by us in time. Remote care is shown with where it may be had, which can be nowhere.
 */
export function isShownOn(care: OfferedCare, licenses: readonly LicenseOnFile[], day: string): boolean {
  if (care.locationRegion === null) return true;
  const isLicensed = licenses.some(
    (license) => license.jurisdiction === care.locationRegion && carriesCare(license, day),
  );
  return isLicensed && (!needsCertificate(care) || isCheckedOn(care.certificate, day));
}

export function needsCertificate(care: Pick<OfferedCare, 'deliveryMethod' | 'careSetting'>): boolean {
  return care.deliveryMethod === 'intranasal-esketamine' || care.careSetting === 'REMS_CERTIFIED_SITE';
}

/** Where it may be had remotely that day: said by the practitioner, carried by a checked licence, allowed by a rule. */
export function remoteInOn(
  care: OfferedCare,
  licenses: readonly LicenseOnFile[],
  mayPrescribe: MayPrescribeRemotely,
  day: string,
): string[] {
  if (care.locationRegion !== null) return [];
  const licensed = new Set(remoteJurisdictions(licenses, day));
  return care.remoteIn.filter((code) => licensed.has(code) && mayPrescribe(code, day)).sort();
}

/** Remote care that no rule allows anywhere that day without an examination in person first. */
export function isInPersonEvaluationFirst(care: OfferedCare, mayPrescribe: MayPrescribeRemotely, day: string): boolean {
  return care.locationRegion === null && !care.remoteIn.some((code) => mayPrescribe(code, day));
}
