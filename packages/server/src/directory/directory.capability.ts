import type { Capability } from '../platform/capability.js';
import { PractitionerFacetsResolver } from './facets.resolver.js';
import { passedDaysSweep, searchFollower } from './search-follower.js';
import { outdatedRowsSweep } from './search-rebuild.js';
import { PractitionerEdgeResolver, SearchResolver } from './search.resolver.js';
import { Search, type SearchDependencies } from './search.service.js';

/** Search, for the composition root: what it answers, what it follows, what it does as days pass. */
export function makeDirectory(dependencies: SearchDependencies): Capability {
  const { unitOfWork, catalog, listings } = dependencies;
  const search = new Search(dependencies);
  return {
    resolvers: [
      new SearchResolver(search),
      new PractitionerEdgeResolver(search, listings, catalog),
      new PractitionerFacetsResolver(catalog),
    ],
    sweeps: [passedDaysSweep(unitOfWork), outdatedRowsSweep(unitOfWork)],
    followers: [searchFollower],
    steadySource: search.steadyAnswers,
  };
}
