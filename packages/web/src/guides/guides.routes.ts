import type { PageRoute } from '../app/page-route.js';

export const guidesRoutes: readonly PageRoute[] = [];
