import type { FastifyInstance } from 'fastify';
import type { Capability } from '../platform/capability.js';
import type { Clock } from '../platform/clock.js';
import type { RateLimits } from '../platform/rate-limits.js';
import { LeasedRateLimit } from '../platform/rate-limits-lease.js';
import { tellWhatMayBeSent } from './open-answer.js';
import { Makings, openDataFollower, stateSubjects } from './makings.js';
import type { ListingSources } from './published-listings.js';
import { serveSchedulingLinks } from './scheduling-links/scheduling-links-routes.js';
import { HUMAN_SERVICES, makeHumanServices } from './human-services/hsds-files.js';
import { serveHumanServices } from './human-services/hsds-routes.js';
import { serveSitemap } from './sitemap/sitemap-routes.js';
import { makeStateFiles } from './scheduling-links/state-files.js';

export type OpenDataNeeds = ListingSources & {
  readonly limits: RateLimits;
  readonly clock: Clock;
  readonly publicOrigin: string;
  readonly isDemonstration: boolean;
};

/** What the composition root is given of it. */
export interface OpenDataCapability extends Capability {
  readonly makings: Makings;
  /** Adds its addresses. */
  readonly serve: (http: FastifyInstance) => void;
}

/** What an address may ask for: a point for a question, and one for each quarter of a megabyte. */
const openDataBudget = { name: 'open-data', capacity: 3_000, seconds: 600 };

/** The public directory in the formats of other worlds: made by workers, given to anybody. */
export function makeOpenData(needs: OpenDataNeeds): OpenDataCapability {
  const { limits, clock, publicOrigin, isDemonstration, ...sources } = needs;
  const { unitOfWork, catalog, listings } = sources;
  const budget = new LeasedRateLimit(limits, openDataBudget, openDataBudget.capacity / 20, clock);
  const makings = new Makings(unitOfWork, [
    ...stateSubjects((code) => makeStateFiles(sources, publicOrigin, code)),
    { name: HUMAN_SERVICES, make: () => makeHumanServices(sources) },
  ]);
  return {
    makings,
    sweeps: [makings.sweep()],
    followers: [openDataFollower],
    serve: (http) => {
      const tools = { unitOfWork, publicOrigin, budget };
      serveSchedulingLinks(http, tools);
      serveHumanServices(http, tools);
      serveSitemap(http, { ...tools, catalog, listings, isDemonstration });
      for (const path of ['/fhir/*', '/hsds', '/hsds/*']) http.options(path, tellWhatMayBeSent);
    },
  };
}
