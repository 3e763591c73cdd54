import type { CheckOnFile } from '../../verification/verification-state.js';
import { isCheckedOn } from '../../verification/verification-state.js';
import type { InputProblem } from '../../platform/graphql/errors.js';
import { isInForce } from '../legality/legality.js';
import type { LicenseInDocument, ListingDocument, OfferingInDocument } from './listing-document.js';
import { needsCertificate } from '../legality/offered-care.js';

/** What is on file about the places' certificates, by the places' ids. */
export type Certificates = ReadonlyMap<string, CheckOnFile>;

/**
 * What the rules of care say against publishing, in the order a person would mend it; nothing when it may be. An
 * unexpired licence is enough, checked or not: the page says "not yet checked by us". Esketamine takes a certified
 * location. Care at home takes a licence, or a privilege of their own, wherever it is offered; whether a rule allows it
 * there that day is worked out when it is shown, so that it ends by itself.
 */
export function problemsOfPublishing(
  document: ListingDocument,
  certificates: Certificates,
  day: string,
): InputProblem[] {
  const inForce = licensesInForce(document, day);
  const problems: InputProblem[] =
    inForce.length === 0 ? [{ path: ['licenses'], message: 'A listing needs a licence that has not expired.' }] : [];
  document.offerings.forEach((offering, index) => {
    const path = ['offerings', String(index)];
    const isHome = offering.careSetting === 'HOME_SUPERVISED_REMOTELY';
    const wherePath = [...path, isHome ? 'remoteIn' : 'locationId'];
    const message = isHome ? problemAtHome(offering, inForce) : problemAtLocation(offering, document, inForce);
    if (message !== null) problems.push({ path: wherePath, message });
    if (needsCertificate(offering) && !isCheckedOn(certificates.get(offering.locationId ?? '') ?? null, day)) {
      const certificateMissing = 'Esketamine can be offered only at a location whose certificate we have checked.';
      problems.push({ path: [...path, 'locationId'], message: certificateMissing });
    }
  });
  return problems;
}

/** Checked or not. */
export function licensesInForce(document: Pick<ListingDocument, 'licenses'>, day: string): LicenseInDocument[] {
  return document.licenses.filter((license) => isInForce({ ...license, check: null }, day));
}

function problemAtHome({ locationId, remoteIn }: OfferingInDocument, inForce: readonly LicenseInDocument[]) {
  if (locationId !== null) return 'Care at home has no location; all other care has one.';
  const licensed = remoteIn.every((code) => inForce.some(({ jurisdiction }) => jurisdiction === code));
  return licensed ? null : 'Care at home needs a licence, or a compact privilege of your own, for each state.';
}

function problemAtLocation(
  { locationId }: OfferingInDocument,
  { places }: ListingDocument,
  inForce: readonly LicenseInDocument[],
) {
  if (locationId === null) return 'Care at home has no location; all other care has one.';
  const place = places.find(({ id }) => id === locationId);
  if (!place) return 'Its place is no longer one of yours. Choose another, or remove it from the list.';
  const licensed = inForce.some(({ jurisdiction }) => jurisdiction === place.region);
  return licensed ? null : 'Care there needs a licence for that state.';
}

/**
 * Whether this would put somebody before everybody who offers nothing. Who gives no medicine offers support of their own:
 * whoever only says whom to ask would be found as one who gives therapy.
 */
export function offersNothing({ offerings, integration }: ListingDocument): boolean {
  return offerings.length === 0 && integration?.level !== 'IN_HOUSE';
}
