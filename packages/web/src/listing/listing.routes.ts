import type { PageRoute } from '../app/page-route.js';

export const listingRoutes: readonly PageRoute[] = [];
