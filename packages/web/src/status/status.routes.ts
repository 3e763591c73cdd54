import type { PageRoute } from '../app/page-route.js';

export const statusRoutes: readonly PageRoute[] = [
  {
    pattern: '/status',
    example: '/status',
    privacy: 'PUBLIC',
    page: () => import('./status.page.js').then((module) => module.StatusPage),
    server: import.meta.env.SSR ? () => import('./status.server.js').then((module) => module.statusServer) : undefined,
  },
];
