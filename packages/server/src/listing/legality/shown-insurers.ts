import type { BySlug } from '../../catalog/by-slug.js';
import type { Insurer } from '../../catalog/profession.results.js';
import { Verification } from '../../verification/verification.results.js';
import type { InsurerRow } from '../listing.repository.js';
import { InsurerParticipation } from '../practitioner/practitioner.results.js';

/** Who can be named on which day, as operators keep it. */
export interface NamedInsurers {
  insurersOn(day: string): BySlug<Insurer>;
}

/**
 * Of the insurers somebody says they work with, those that can be named that day, without those of which we found that it
 * is not so. What they said is kept.
 */
export function shownInsurers(
  rows: readonly InsurerRow[],
  insurers: NamedInsurers,
  day: string,
): InsurerParticipation[] {
  const named = insurers.insurersOn(day);
  return rows.flatMap(({ insurer: slug, inNetwork, confirmedOn, check }) => {
    const insurer = named.find(slug);
    if (!insurer || check?.state === 'DISPUTED') return [];
    const verification = Verification.orNull(check, day);
    return [Object.assign(new InsurerParticipation(), { insurer, inNetwork, confirmedOn, verification })];
  });
}
