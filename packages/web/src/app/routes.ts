import { matchRoutes } from 'react-router';
import { accountsRoutes } from '../accounts/accounts.routes.js';
import { apiChangesRoutes } from '../api-changes/api-changes.routes.js';
import { availabilityRoutes } from '../availability/availability.routes.js';
import { claimingRoutes } from '../claiming/claiming.routes.js';
import { clinicsRoutes } from '../clinics/clinics.routes.js';
import { complaintsRoutes } from '../complaints/complaints.routes.js';
import { consultationsRoutes } from '../consultations/consultations.routes.js';
import { directoryRoutes } from '../directory/directory.routes.js';
import { guidesRoutes } from '../guides/guides.routes.js';
import { listingRoutes } from '../listing/listing.routes.js';
import { operatorsRoutes } from '../operators/operators.routes.js';
import { partnersRoutes } from '../partners/partners.routes.js';
import { webhooksRoutes } from '../partners/webhooks/webhooks.routes.js';
import { statusRoutes } from '../status/status.routes.js';
import { sharingRoutes } from '../sharing/sharing.routes.js';
import type { PageRoute } from './page-route.js';

/** Every address of the site. Each capability keeps its own array. */
export const pageRoutes: readonly PageRoute[] = [
  ...directoryRoutes,
  ...listingRoutes,
  ...consultationsRoutes,
  ...accountsRoutes,
  ...availabilityRoutes,
  ...sharingRoutes,
  ...claimingRoutes,
  ...clinicsRoutes,
  ...complaintsRoutes,
  ...operatorsRoutes,
  ...partnersRoutes,
  ...webhooksRoutes,
  ...apiChangesRoutes,
  ...statusRoutes,
  ...guidesRoutes,
];

const objects = pageRoutes.map((route) => ({ path: route.pattern, handle: route }));

export interface PageMatch {
  readonly route: PageRoute;
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** Stands in no address of ours: no name and no id has one, and nothing can be looked up by a text with one in it. */
const CONTROL = /\p{Cc}/u;

/** The route that answers a path, the most exact one first; null when none does. */
export function findRoute(pathname: string): PageMatch | null {
  const match = matchRoutes(objects, pathname)?.at(-1);
  if (!match || Object.values(match.params).some((param) => CONTROL.test(param ?? ''))) return null;
  return { route: match.route.handle, params: match.params };
}
