import type { NodeLoader } from '../platform/graphql/node.js';
import type { RequestContext } from '../platform/request-context.js';
import { type ListingReads } from './listing-reads.js';

/** How node(id) finds what listings have. A location may be seen when its clinic may. */
export function listingNodes(listings: ListingReads): NodeLoader[] {
  const answered = <Thing>(things: readonly (Thing | Error)[]): Thing[] =>
    things.map((thing) => {
      if (thing instanceof Error) throw thing;
      return thing;
    });
  return [
    {
      typename: 'Practitioner',
      load: async (keys, context) => answered(await listings.practitioners(context).loadMany(keys)),
    },
    { typename: 'Clinic', load: async (keys, context) => answered(await listings.clinics(context).loadMany(keys)) },
    { typename: 'Location', load: (keys, context) => visibleLocations(listings, keys, context) },
    { typename: 'Offering', load: async (keys, context) => answered(await listings.offerings(context).loadMany(keys)) },
  ];
}

async function visibleLocations(listings: ListingReads, keys: readonly string[], context: RequestContext) {
  return Promise.all(
    keys.map(async (key) => {
      const location = await listings.locations(context).load(key);
      const clinic = location && (await listings.clinics(context).load(location.clinicKey));
      return clinic && location;
    }),
  );
}
