import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { NotGiven } from '../ui/facts.js';

/** Where the registry says somebody practises. */
export function EntryPlace({ entry: { city, region } }: { entry: { city: string | null; region: string | null } }) {
  const state = region && (findJurisdiction(region)?.name ?? region);
  const place = [city, state].filter(Boolean).join(', ');
  return place === '' ? <NotGiven /> : place;
}
