import type { PageRoute } from '../app/page-route.js';

export const sharingRoutes: readonly PageRoute[] = [
  {
    pattern: '/my-hours/:slug/away',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./away.page.js').then((module) => module.AwayPage),
    server: import.meta.env.SSR ? () => import('./away.server.js').then((module) => module.awayServer) : undefined,
  },
  {
    pattern: '/my-hours/:slug/shares',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./shares.page.js').then((module) => module.SharesPage),
    server: import.meta.env.SSR ? () => import('./shares.server.js').then((module) => module.sharesServer) : undefined,
  },
  {
    pattern: '/account/shares',
    example: null,
    privacy: 'PRIVATE',
    page: () => import('./held-shares.page.js').then((module) => module.HeldSharesPage),
    server: import.meta.env.SSR
      ? () => import('./held-shares.server.js').then((module) => module.heldSharesServer)
      : undefined,
  },
];
