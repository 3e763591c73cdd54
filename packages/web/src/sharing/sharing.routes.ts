import type { PageRoute } from '../app/page-route.js';

export const sharingRoutes: readonly PageRoute[] = [
  {
    pattern: '/my-hours/:slug/away',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./away.page.js').then((module) => module.AwayPage),
    server: import.meta.env.SSR ? () => import('./away.server.js').then((module) => module.awayServer) : undefined,
  },
];
