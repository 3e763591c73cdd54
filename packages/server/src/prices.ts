import type { Prices } from './platform/cost.js';

/**
 * What a field costs when it is more than reading one object, and how long lists without a page size are. A test holds
 * every name here against the schemas.
 */
export const prices: Prices = {
  fields: {},
  sizes: { 'Query.nodes': 'ids' },
};
