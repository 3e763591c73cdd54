import type { Capability } from '../platform/capability.js';
import { changeSweeps } from './changes/change.sweeps.js';
import { PractitionerChangesResolver } from './changes/practitioner-changes.resolver.js';
import { PractitionerChanges } from './changes/practitioner-changes.service.js';
import { Teller, type HearsOfChanges } from './changes/teller.js';
import { PractitionerFacetsResolver } from './facets/facets.resolver.js';
import { passedDaysSweep, searchFollower } from './rows/search-follower.js';
import { outdatedRowsSweep } from './rows/search-rebuild.js';
import { PractitionerEdgeResolver, SearchResolver } from './search.resolver.js';
import { Search, type SearchDependencies } from './search.service.js';

/** Search, for the composition root: what it answers, what it follows, what it does as days pass. */
export function makeDirectory({
  publicOrigin,
  hearsOfChanges,
  ...dependencies
}: SearchDependencies & { readonly publicOrigin: string; readonly hearsOfChanges: HearsOfChanges }): Capability {
  const { unitOfWork, cipher, catalog, listings } = dependencies;
  const search = new Search(dependencies);
  const changes = new PractitionerChanges(unitOfWork, cipher);
  const teller = new Teller({ catalog, publicOrigin }, hearsOfChanges);
  return {
    resolvers: [
      new SearchResolver(search),
      new PractitionerEdgeResolver(search, listings, catalog),
      new PractitionerFacetsResolver(catalog),
      new PractitionerChangesResolver(changes, listings),
    ],
    nodes: [{ typename: 'PractitionerChange', load: (keys) => changes.lastOf(keys) }],
    sweeps: [passedDaysSweep(unitOfWork), outdatedRowsSweep(unitOfWork), ...changeSweeps(unitOfWork, teller)],
    followers: [searchFollower, teller.follower()],
    steadySource: search.steadyAnswers,
  };
}
