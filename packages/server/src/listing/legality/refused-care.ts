import { careByRules, type CareByProfessions, type CareRules } from './care-by-rules.js';
import { carriesCare, remoteJurisdictions, type LicenseOnFile } from './legality.js';
import { isShownOn } from './offered-care.js';

export const CareRefusal = {
  NO_LICENSE: 'NO_LICENSE',
  NO_REMOTE_PRESCRIBING: 'NO_REMOTE_PRESCRIBING',
  NO_CERTIFIED_LOCATION: 'NO_CERTIFIED_LOCATION',
} as const;
export type CareRefusal = (typeof CareRefusal)[keyof typeof CareRefusal];

/** A method that may not be given there, though the practitioner offers it, and the rule that stands against it. */
export interface RefusedCare {
  readonly deliveryMethod: string;
  readonly why: CareRefusal;
}

export interface WantedCare {
  readonly deliveryMethods: readonly string[];
  /** Where the patient would be treated, if not at one of the practitioner's locations. */
  readonly place: string;
  /** Somebody who comes to a talk in person is examined there: then no rule about strangers stands against home care. */
  readonly comesInPerson: boolean;
  /** Licences and certificates are asked for today, rules about prescribing for the day of the talk. */
  readonly today: string;
  readonly day: string;
}

/**
 * The methods somebody has in mind that no rule allows at all: neither at a location of the practitioner's, nor remotely
 * where they would be. A method that the practitioner does not offer is a wish to talk about, and not refused.
 */
export function refusedCare(
  offerings: readonly CareByProfessions[],
  licenses: readonly LicenseOnFile[],
  rules: CareRules,
  wanted: WantedCare,
): RefusedCare[] {
  return wanted.deliveryMethods.flatMap((deliveryMethod): RefusedCare[] => {
    const reasons = offerings
      .filter((offering) => offering.deliveryMethod === deliveryMethod)
      .map((offering) => whyNot(offering, licenses, rules, wanted));
    const [why] = reasons;
    return why == null || reasons.includes(null) ? [] : [{ deliveryMethod, why }];
  });
}

function whyNot(
  offering: CareByProfessions,
  licenses: readonly LicenseOnFile[],
  rules: CareRules,
  { place, comesInPerson, today, day }: WantedCare,
): CareRefusal | null {
  if (offering.locationRegion !== null) {
    if (isShownOn(offering, licenses, today)) return null;
    const isLicensed = licenses.some(
      (license) => license.jurisdiction === offering.locationRegion && carriesCare(license, today),
    );
    return isLicensed ? 'NO_CERTIFIED_LOCATION' : 'NO_LICENSE';
  }
  if (comesInPerson) return null;
  if (!remoteJurisdictions(licenses, today).includes(place)) return 'NO_LICENSE';
  const { remoteIn } = careByRules({ ...offering, remoteIn: [place] }, licenses, rules, day);
  return remoteIn.includes(place) ? null : 'NO_REMOTE_PRESCRIBING';
}
