import type { CheckOnFile } from '../verification/verification-state.js';
import { isCheckedOn } from '../verification/verification-state.js';
import type { InputProblem } from '../platform/graphql/errors.js';
import { isInForce } from './legality.js';
import type { ListingDraft } from './listing-draft.js';
import { needsCertificate } from './offered-care.js';

/** What the draft's locations are, by their ids. */
export interface KnownLocation {
  readonly id: string;
  readonly region: string;
  readonly certificate: CheckOnFile | null;
}

/**
 * What stands in the way of publishing, in the order a person would mend it; nothing when it may be. An unexpired
 * licence is enough, checked or not: the page says "not yet checked by us". Esketamine takes a certified location.
 */
export function problemsOfPublishing(
  draft: ListingDraft,
  locations: readonly KnownLocation[],
  day: string,
): InputProblem[] {
  const problems: InputProblem[] = [];
  const inForce = draft.licenses.filter((license) =>
    isInForce({ ...license, startsOn: license.startsOn ?? null, check: null }, day),
  );
  if (inForce.length === 0)
    problems.push({ path: ['licenses'], message: 'A listing needs a licence that has not expired.' });
  (draft.locationIds ?? []).forEach((id, index) => {
    if (!locations.some((location) => location.id === id)) {
      problems.push({ path: ['locationIds', String(index)], message: 'We do not know this location.' });
    }
  });
  (draft.offerings ?? []).forEach((offering, index) => {
    const path = ['offerings', String(index)];
    const isHome = offering.careSetting === 'HOME_SUPERVISED_REMOTELY';
    const location = locations.find(({ id }) => id === offering.locationId);
    if (isHome !== (offering.locationId === null)) {
      problems.push({
        path: [...path, 'locationId'],
        message: 'Care at home has no location; all other care has one.',
      });
    } else if (location && !inForce.some((license) => license.jurisdiction === location.region)) {
      problems.push({ path: [...path, 'locationId'], message: 'Care there needs a licence of that state.' });
    }
    if (needsCertificate(offering) && !isCheckedOn(location?.certificate ?? null, day)) {
      const message = 'Esketamine can be offered only at a location whose certificate we have checked.';
      problems.push({ path: [...path, 'locationId'], message });
    }
  });
  return problems;
}
