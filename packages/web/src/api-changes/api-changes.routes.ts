import type { PageRoute } from '../app/page-route.js';

export const apiChangesRoutes: readonly PageRoute[] = [
  {
    pattern: '/schema/changelog',
    example: '/schema/changelog',
    privacy: 'PUBLIC',
    page: () => import('./api-changes.page.js').then((module) => module.ApiChangesPage),
  },
];
